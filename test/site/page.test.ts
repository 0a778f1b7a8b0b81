import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersOn, CHROMIUM } from '../support/browser.ts'
import { ROOT } from '../support/fixtures.ts'
import { buildSite, type Opened, SiteBrowser } from './browser.ts'

const REFUSED = 'Development of a generative AI model.'
const shared = (text: string, rest = ''): string => `#${new URLSearchParams({ text })}${rest}`

const verdict = (page: Page) => page.locator('.verdict-text')
const field = (page: Page) => page.locator('#text')

/** The marked words of the editor, each with its roles. */
const marks = (page: Page): Promise<string[]> =>
  page
    .locator('#mirror mark')
    .evaluateAll(elements => elements.map(({ dataset, textContent }) => `${dataset.role}: ${textContent}`))

// A machine without Chromium says so in the name of what it skips.
const title = CHROMIUM
  ? `the page in ${CHROMIUM}`
  : 'the page (skipped: no Chromium here; install one or set CHROMIUM)'

describe.skipIf(!CHROMIUM)(title, () => {
  let browser: SiteBrowser
  /** Every page that was opened; none may have a fault when all is done. */
  const opened: Opened[] = []

  const open = async (...args: Parameters<SiteBrowser['open']>): Promise<Page> => {
    const one = await browser.open(...args)
    opened.push(one)
    return one.page
  }

  beforeAll(async () => {
    const folder = join(ROOT, 'build/site')
    await buildSite(folder)
    browser = await SiteBrowser.start(folder)
  }, 120_000)

  afterAll(async () => {
    await browser?.stop()
    expect(opened.flatMap(({ faults }) => faults)).toEqual([])
  })

  it('judges while somebody types, offers wording that passes, and takes it', async () => {
    const page = await open()
    await field(page).fill('')
    await expect.poll(() => verdict(page).textContent()).toBe('Write a purpose, or choose an example.')
    await field(page).pressSequentially(REFUSED)
    await expect.poll(() => verdict(page).textContent()).toBe('Blocked')
    await expect.poll(() => marks(page)).toEqual(['type: generative AI model'])
    const finding = page.locator('article')
    expect(await finding.locator('h3').textContent()).toContain('The capabilities are missing')
    expect(await finding.locator('.judged').textContent()).toBe('generative AI model')
    expect(await finding.locator('.clause').textContent()).toMatch(/^Clause C3 “draw up a list/)
    await expect
      .poll(() => page.locator('#spoken').textContent())
      .toBe('Blocked. The capabilities are missing')

    await finding.getByRole('button', { name: 'Use this wording' }).click()
    await expect.poll(() => verdict(page).textContent()).toMatch(/^Pass/)
    expect(await marks(page)).toContain('capability: answer questions')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict')
    await field(page).focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => field(page).inputValue()).toBe(REFUSED)
  })

  it('goes to the words that were judged', async () => {
    const page = await open(shared(REFUSED))
    await page.getByRole('button', { name: 'Show in the text' }).click()
    const selected = await field(page).evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    )
    expect(selected).toBe('generative AI model')
  })

  it('keeps a long text and its marks together, and scrolls to the words', async () => {
    const prose =
      'We collect photographs of trains and of the people who wait for them on the platforms. '.repeat(60)
    const page = await open(shared(`# Data\n\n${prose}\n\n## Purpose\n\n${REFUSED}\n`))
    const [text, copy] = await page.evaluate(() =>
      ['#text', '#mirror'].map(id => document.querySelector(id)?.scrollHeight),
    )
    expect(text).toBe(copy)
    const scrolled = () => page.locator('.editor').evaluate(element => element.scrollTop)
    expect(await scrolled()).toBe(0)
    await page.getByRole('button', { name: 'Show in the text' }).first().click()
    expect(await scrolled()).toBeGreaterThan(300)
  })

  it('judges a whole file by its front matter, as Node does', async () => {
    const page = await open(
      shared('---\npurposes:\n  - Improve our services\n---\n# Data\n', '&as=PURPOSE.md'),
    )
    expect(await verdict(page).textContent()).toBe('Blocked')
    expect(await marks(page)).toEqual(['vague: Improve our services'])
    expect(await page.locator('#kind').inputValue()).toBe('PURPOSE.md')
    await page.locator('#kind').selectOption('datapackage.json')
    await expect.poll(() => verdict(page).textContent()).toBe('Could not be evaluated')
  })

  it('speaks French and English, and remembers which', async () => {
    const page = await open()
    await page.getByRole('radio', { name: 'Français' }).check({ force: true })
    await expect.poll(() => verdict(page).textContent()).toBe('Bloqué')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('button', { name: 'Affluence des trains' }).click()
    await expect.poll(() => verdict(page).textContent()).toMatch(/^Accepté/)
    expect(await field(page).getAttribute('lang')).toBe('fr')
    await page.reload()
    await expect.poll(() => verdict(page).textContent()).toBe('Bloqué')
  })

  it('makes a link that opens the same', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] })
    const text = 'Development of a model that can identify a person’s age. '.repeat(4)
    await field(page).fill(text)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(() => page.locator('#note').textContent()).toContain('Link copied')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toContain('#z=')
    const other = await open(new URL(link).hash)
    expect(await field(other).inputValue()).toBe(text)
    expect(await other.locator('#note').textContent()).toContain('somebody shared')
  })

  it('shows what a hostile link holds as text', async () => {
    const hostile =
      '<img src=x onerror="document.title=1"><script>document.title=2</script> and any other purpose'
    const page = await open(shared(hostile, '&as=%3Cb%3E&lang=%22onload'))
    expect(await field(page).inputValue()).toBe(hostile)
    await page.locator('article').first().waitFor()
    expect(await page.locator('main img, main script, main b').count()).toBe(0)
    expect(await page.title()).toBe('purpose-gate: try a purpose')
  })

  it('forbids itself scripts of others, requests and HTML out of text', async () => {
    const { page } = await browser.open()
    const tried = await page.evaluate(async () => {
      const refused = (work: () => unknown) =>
        Promise.resolve()
          .then(work)
          .then(
            () => 'done',
            () => 'refused',
          )
      return Promise.all([
        refused(() => fetch('https://example.org/')),
        refused(() => fetch('./favicon.svg')),
        refused(() => {
          document.body.innerHTML = '<b>x</b>'
        }),
        refused(() => new Worker('data:text/javascript,')),
      ])
    })
    expect(tried).toEqual(['refused', 'refused', 'refused', 'refused'])
  })

  it('can be used without a mouse', async () => {
    const page = await open(shared(REFUSED))
    await page.locator('body').press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
    await page.getByRole('button', { name: 'Use this wording' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => verdict(page).textContent()).toMatch(/^Pass/)
  })

  it('has nothing against it by axe, light and dark, on a desk and on a phone', async () => {
    const text =
      '---\npurposes:\n  - Rank applicants by any other purpose\n  - Development of a large language model\n---\n'
    const page = await open(shared(text))
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 360]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 800 })
        expect([colorScheme, width, await barriersOn(page)]).toEqual([colorScheme, width, []])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }
  })

  it('is light or dark as somebody likes it', async () => {
    const page = await open('', { colorScheme: 'dark' })
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const dark = await ground()
    await page.getByRole('radio', { name: 'Light' }).check({ force: true })
    const light = await ground()
    expect(light).not.toBe(dark)
    await page.reload()
    expect(await ground()).toBe(light)
  })
})
