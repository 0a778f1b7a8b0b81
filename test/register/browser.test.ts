import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Register } from '../../src/register/schema.ts'
import { render } from '../../src/register.ts'
import { barriersOn, CHROMIUM, startBrowser, watch } from '../support/browser.ts'
import { manifest } from '../support/fixtures.ts'
import { CROWDS, registered } from '../support/registered.ts'

const version = (day: string, text: string) => ({ commit: 'abc', day, subject: day, file: manifest(text) })
const trains = `---\npurpose: ${CROWDS}\ncontroller: Société des trains\nretention: 2 years\n---\n`
const histories = new Map([
  [
    'trains/PURPOSE.md',
    {
      versions: [version('2026-06-01', trains), version('2025-01-01', 'Improve our services.')],
      isCut: true,
    },
  ],
])
const small: Register = {
  ...registered(
    {
      'trains/PURPOSE.md': trains,
      'vague/PURPOSE.md': 'Improve our services.\n',
      'sleep/PURPOSE.md':
        '---\npurpose: Study whether sleep disorders precede cognitive decline.\nregime: research\nnext refinement: 2026-01-01\n---\n',
    },
    { histories },
  ),
  uncovered: [{ repository: 'lab', folder: 'badges', files: 2 }],
}

/** A register of 200 datasets, each with a history. */
function large(): Register {
  const [entry] = small.entries
  if (!entry) throw new Error('no entry')
  const entries = Array.from({ length: 200 }, (_, at) => ({
    ...entry,
    dataset: `set ${at}`,
    path: `set-${at}/PURPOSE.md`,
  }))
  return { ...small, entries }
}

describe.skipIf(CHROMIUM === undefined)(
  CHROMIUM
    ? 'the page in a browser'
    : 'the page in a browser: skipped, there is no Chromium (set CHROMIUM to one)',
  () => {
    let browser: Browser
    let folder = ''
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'purpose-gate-'))
      browser = await startBrowser()
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true })
    })

    async function open(
      register: Register,
      {
        language = 'en',
        hash = '',
        colorScheme = 'light',
      }: { language?: 'fr' | 'en'; hash?: string; colorScheme?: 'light' | 'dark' } = {},
    ): Promise<{ page: Page; seen: readonly string[] }> {
      const file = join(folder, `${language}.html`)
      writeFileSync(file, render(register, 'html', { language, today: '2026-11-28' }))
      const page = await browser.newPage({ colorScheme })
      const seen = watch(page, url => url.startsWith(pathToFileURL(file).href))
      await page.goto(`${pathToFileURL(file)}${hash}`)
      return { page, seen }
    }

    /** Names of the datasets that are shown, in their order. */
    const shown = (page: Page): Promise<string[]> =>
      page.locator('details.entry:visible h3').allTextContents()

    it('opens from a file, asks for nothing and says nothing', async () => {
      const { page, seen } = await open(small)
      expect(await shown(page)).toEqual(['sleep', 'trains', 'vague'])
      await page.waitForLoadState('networkidle')
      expect(seen).toEqual([])
    }, 120_000)

    it('searches without case and accents, filters, sorts and starts anew', async () => {
      const { page } = await open(small)
      await page.getByRole('searchbox').fill('societe TRAINS')
      expect(await shown(page)).toEqual(['trains'])
      expect(await page.getByRole('status').textContent()).toBe('1 of 3 declarations shown')
      await page.getByRole('button', { name: 'Reset' }).click()
      await expect.poll(() => shown(page)).toHaveLength(3)
      const filter = (name: string) => page.getByRole('combobox', { name, exact: true })
      for (const [label, value, names] of [
        ['Regime', 'scientific research', ['sleep']],
        ['Verdict', 'Blocked', ['vague']],
        ['Dataset', 'trains', ['trains']],
        ['Retention', 'stated', ['trains']],
      ] as const) {
        await filter(label).selectOption({ label: value })
        expect(await shown(page)).toEqual(names)
        await filter(label).selectOption({ label: 'all' })
      }
      await filter('Sort by').selectOption('verdict')
      expect((await shown(page))[0]).toBe('vague')
      await page.getByRole('searchbox').fill('nothing of the kind')
      expect(await page.locator('.none').isVisible()).toBe(true)
    }, 120_000)

    it('opens a declaration by keyboard and by its address, and all of them at once', async () => {
      const sheet = (on: Page, path: string) => on.locator('details.entry', { hasText: path })
      const { page: before } = await open(small)
      const { page } = await open(small, {
        hash: `#${await sheet(before, 'trains/PURPOSE.md').getAttribute('id')}`,
      })
      const trainsSheet = sheet(page, 'trains/PURPOSE.md')
      expect(await trainsSheet.getAttribute('open')).not.toBeNull()
      expect(await trainsSheet.locator('.history li b').allTextContents()).toEqual([
        'narrowed',
        'first declared',
      ])
      await sheet(page, 'vague/PURPOSE.md').locator('summary').focus()
      await page.keyboard.press('Enter')
      expect(await sheet(page, 'vague/PURPOSE.md').getAttribute('open')).not.toBeNull()
      await page.getByRole('button', { name: 'Open all' }).click()
      expect(await page.locator('details.entry[open]').count()).toBe(3)
    }, 120_000)

    it.each(['light', 'dark'] as const)(
      'keeps nobody out, %s, on a desk and on a phone',
      async colorScheme => {
        const { page } = await open(small, { language: colorScheme === 'dark' ? 'fr' : 'en', colorScheme })
        await page.locator('button[data-open]').click()
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 })
          expect([width, await barriersOn(page)]).toEqual([width, []])
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
        }
      },
      120_000,
    )

    it('opens with 200 datasets in no time that anybody notices', async () => {
      const { page, seen } = await open(large())
      const took = await page.evaluate('performance.getEntriesByType("navigation")[0].loadEventEnd')
      expect(await shown(page)).toHaveLength(200)
      expect(seen).toEqual([])
      // 0.4 s on a slow machine; the bound only catches what takes a time of another order.
      expect(took).toBeLessThan(10_000)
    }, 120_000)
  },
)
