import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gitEnvironment } from '../github/repository.ts'
import { cli } from '../support/cli.ts'

const GOOD = 'Forecast the meals in school canteens, to adjust the kitchens’ orders.'
let folder = ''

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const commit = (day: string): void => {
  const at = `${day}T12:00:00Z`
  const who = { NAME: 'a', EMAIL: 'a@example.org', DATE: at }
  const env = {
    ...gitEnvironment,
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap(role =>
        Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value]),
      ),
    ),
  }
  for (const args of [
    ['add', '-A'],
    ['commit', '-q', '-m', day],
  ])
    execFileSync('git', args, { cwd: folder, env })
}
const audit = (...args: string[]) => cli(['audit', ...args], { cwd: folder })
/** First cells of the table, in its order. */
const rows = (out: string): string[] =>
  out
    .slice(0, out.indexOf('\n\n'))
    .split('\n')
    .slice(2)
    .map(line => line.split(/\s{2,}/)[0] ?? '')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purpose-gate-'))
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: folder })
  write('new/PURPOSE.md', `# Meals\n\n## Purpose\n\n${GOOD}\n`)
  write('old/PURPOSE.md', '# Old\n\n## Purpose\n\nImprove our services.\n')
  commit('2023-03-01')
  write('loose/a.csv', 'x\n')
  write('late/PURPOSE.md', `---\npurpose: ${GOOD}\nnext refinement: 2024-01-01\n---\n`)
  write('new/PURPOSE.md', `# Meals\n\n## Purpose\n\n${GOOD}\n\n## Retention\n\nTwo years.\n`)
  commit('2024-05-01')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('audit', () => {
  it('lists what is overdue, then data without a declaration, then the oldest first', () => {
    const { code, out } = audit()
    expect(code).toBe(1)
    expect(rows(out)).toEqual(['late/PURPOSE.md', 'loose/', 'old/PURPOSE.md', 'new/PURPOSE.md'])
    expect(out).toContain('overdue since 2024-01-01')
    expect(out).toMatch(/old\/PURPOSE\.md +Blocked +1 +2023-03-01/)
    expect(out).toMatch(/loose\/ +No declaration \(1 file\)/)
  })

  it('has the rows in the report for machines and in Markdown', () => {
    const { inventory } = JSON.parse(audit('--format', 'json').out)
    expect(inventory[1]).toMatchObject({ path: 'loose/', uncovered: 1, changed: '2024-05-01' })
    expect(audit('--format', 'markdown', '--lang', 'fr').out).toMatch(
      /^\| jeu de données \|[^\n]+\n\| --- [^\n]+\n\| `late\/PURPOSE\.md` \|/,
    )
  })

  it('adopts what is red with a baseline, and only that', () => {
    const first = audit('--baseline', 'known.yml')
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('2 findings that will not count')])
    const again = audit('--baseline', 'known.yml')
    expect(again.code).toBe(0)
    expect(again.out).toContain('2 findings of the baseline do not count.')
    expect(again.out).toMatch(/loose\/ +No declaration \(1 file\) +\(1 in the baseline\)/)

    write('old/PURPOSE.md', '# Old\n\n## Purpose\n\nImprove all our services.\n')
    expect(audit('--baseline', 'known.yml').code).toBe(1)
  })

  it('hands the baseline over to the policy', () => {
    audit('--baseline', 'known.yml')
    write('.github/purpose-gate.yml', 'extends: known.yml\n')
    expect(cli(['check', '.'], { cwd: folder }).code).toBe(0)
    expect(readFileSync(join(folder, 'known.yml'), 'utf8')).toContain('path: loose')
  })

  it.each([
    [['nowhere'], 'no such folder: nowhere'],
    [['--config', 'none.yml'], 'no such file: none.yml'],
  ])('wrong usage %j ends with 2', (args, message) => {
    const { code, err } = audit(...args)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})
