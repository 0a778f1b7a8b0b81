import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Declaration } from '../../src/manifest/declaration.ts'
import { readManifest } from '../../src/manifest/read.ts'

/** Root of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Manifests below a folder of `fixtures/`, with their bytes, in a fixed order. */
export function fixtures(folder: string): { path: string; bytes: Uint8Array }[] {
  const base = join(ROOT, 'fixtures', folder)
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(path => ({ path: relative(ROOT, path).replaceAll(sep, '/'), bytes: readFileSync(path) }))
}

/** The one declaration of a manifest that must be readable. */
export function declarationOf(text: string, path?: string): Declaration {
  const result = readManifest(manifest(text, path))
  const [declaration] = result.ok ? result.value : []
  if (!declaration) throw new Error(JSON.stringify(result))
  return declaration
}

/** Text as the bytes of a manifest. */
export function manifest(text: string, path = 'PURPOSE.md'): { path: string; bytes: Uint8Array } {
  return { path, bytes: new TextEncoder().encode(text) }
}
