import { existsSync } from 'node:fs'
import axe, { type AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium of this machine, or whatever CHROMIUM names; none where there is none, and nothing is downloaded. */
export const CHROMIUM: string | undefined = process.env.CHROMIUM ?? PLACES.find(path => existsSync(path))

/** Starts it without a window. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch(CHROMIUM ? { executablePath: CHROMIUM } : {})

/** What a page does that a page of ours never does: messages, errors, and requests to others. */
export function watch(page: Page, isOwn: (url: string) => boolean): readonly string[] {
  const faults: string[] = []
  page.on('console', message => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => faults.push(`error: ${error.message}`))
  page.on('request', request => {
    if (!isOwn(request.url())) faults.push(`request: ${request.url()}`)
  })
  return faults
}

/** What axe has against a page, a line each. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
