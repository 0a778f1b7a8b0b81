/** The built page in a real Chromium. */

import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { startBrowser, watch } from '../support/browser.ts'
import { ROOT } from '../support/fixtures.ts'

/** The page is served below a path, as a project page is. */
const BELOW = '/somebody/purpose-gate/'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Builds the page into a folder. */
export async function buildSite(outDir: string): Promise<void> {
  await build({
    configFile: join(ROOT, 'site/vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
}

/** Serves a folder below a path; everything else is not found. */
function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const name = path === BELOW ? 'index.html' : path.slice(BELOW.length)
    const file = join(folder, name)
    if (!path.startsWith(BELOW) || name.includes('..') || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(readFileSync(file))
  })
  return new Promise(done => server.listen(0, '127.0.0.1', () => done(server)))
}

/** A page that was opened, and what it did that it should not. */
export interface Opened {
  readonly page: Page
  /** Messages on the console, errors, and requests to anywhere but the site. */
  readonly faults: readonly string[]
}

/** A browser with the site on a server of its own. */
export class SiteBrowser {
  readonly #browser: Browser
  readonly #server: Server

  private constructor(browser: Browser, server: Server) {
    this.#browser = browser
    this.#server = server
  }

  static async start(folder: string): Promise<SiteBrowser> {
    return new SiteBrowser(await startBrowser(), await serve(folder))
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Opens the page in a new profile. */
  async open(fragment = '', options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await this.#browser.newContext({ locale: 'en-GB', ...options })
    const page = await context.newPage()
    const faults = watch(page, url => url.startsWith(this.origin + BELOW))
    await page.goto(`${this.origin}${BELOW}${fragment}`)
    await page.locator('.verdict:not(.tone-quiet)').waitFor()
    return { page, faults }
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    await new Promise(done => this.#server.close(done))
  }
}
