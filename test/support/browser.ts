import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium of this machine; tests that need one say that they are skipped where there is none. */
export const CHROMIUM = PLACES.find(place => place !== '' && existsSync(place))

/** Starts it without a window. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })

/** What a page did that a page of ours never does: errors, and requests besides its own file. */
export function watch(page: Page): string[] {
  const seen: string[] = []
  page.on('console', message => seen.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', error => seen.push(`error: ${error.message}`))
  page.on('request', request => {
    if (!request.isNavigationRequest()) seen.push(`request: ${request.url()}`)
  })
  return seen
}

/** What axe finds wrong with a page, a line each. It is run past the page's own policy, which allows no other script. */
export async function faultsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { readFile } = await import('node:fs/promises')
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result.value
  }
  await evaluate(`${await readFile(AXE, 'utf8')};0`)
  const { violations } = (await evaluate('axe.run()')) as AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
