import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { en } from './words/en.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Nothing but the page's own files; nothing is sent; no text becomes HTML or script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker',
].join('; ')

/** The development server injects styles and scripts of its own, so the policy is that of the built page. */
const policy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** The page says something before its script runs, and to those who look for it. */
const words: Plugin = {
  name: 'words',
  transformIndexHtml: html =>
    html.replace(/data-say="(\w+)">/g, (said, key) => said + (en.page[key as keyof typeof en.page] ?? '')),
}

/** A module of Node in the page would be an empty stand-in that fails when it is used; the build fails instead. */
const noNode: Plugin = {
  name: 'no-node',
  enforce: 'pre',
  resolveId(id, importer) {
    if (/^(?:node:|fs$|path$|os$|process$|buffer$|util$)/.test(id)) this.error(`${importer} imports ${id}`)
  },
}

const alias = { 'gray-matter': here('judging/front-matter.ts') }

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [words, policy, noNode],
  resolve: { alias },
  // The engine stands beside the page.
  server: { fs: { allow: [here('..')] } },
  worker: { format: 'es', plugins: () => [noNode] },
  build: {
    target: 'es2023',
    // `light-dark()` as it is.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    outDir: 'dist',
    modulePreload: false,
    // The model is most of the worker, and loaded once.
    chunkSizeWarningLimit: 4000,
  },
})
