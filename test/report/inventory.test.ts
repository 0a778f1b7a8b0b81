import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import {
  type InventoryRow,
  inventoryMarkdown,
  inventoryOf,
  inventoryTable,
} from '../../src/report/inventory.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { manifest } from '../support/fixtures.ts'

const POTHOLES = 'purpose: Detect potholes on city streets so that the road crew repairs them\n'
const study = (next: string): string =>
  `research:\n  objective: Find out whether bees sleep longer in the city\n  nextRefinement: ${JSON.stringify(next)}\n`
const page = (fields: string, path: string) => manifest(`---\nlanguage: en\n${fields}---\n`, path)

const manifests = [
  page(POTHOLES, 'new/PURPOSE.md'),
  page(POTHOLES, 'a-old/PURPOSE.md'),
  page(POTHOLES, 'b-old/PURPOSE.md'),
  page(POTHOLES, 'unknown-to-git/PURPOSE.md'),
  page('purposes: [Improve our services, TODO]\n', 'vague/PURPOSE.md'),
  page(study('2026-01-31, then 2026-06-30'), 'late/PURPOSE.md'),
  page(study('2026-11-28'), 'today/PURPOSE.md'),
]
const changes = new Map([
  ['new/PURPOSE.md', '2026-10-01'],
  ['a-old/PURPOSE.md', '2024-03-01'],
  ['b-old/PURPOSE.md', '2024-03-01'],
  ['vague/PURPOSE.md', '2025-01-01'],
  ['late/PURPOSE.md', '2026-11-01'],
  ['today/PURPOSE.md', '2026-11-02'],
])
const data = ['voices/1.csv', 'voices/2.csv']
const judgement = judge({ manifests, dataTouched: data, dataPresent: data })
const rows = inventoryOf(judgement, { changes, today: '2026-11-28' })

describe('an inventory', () => {
  it('begins with what is overdue and what nobody declared, then the oldest', () => {
    expect(rows.map(({ path }) => path)).toEqual([
      'late/PURPOSE.md',
      'voices/',
      'a-old/PURPOSE.md',
      'b-old/PURPOSE.md',
      'vague/PURPOSE.md',
      'new/PURPOSE.md',
      'today/PURPOSE.md',
      'unknown-to-git/PURPOSE.md',
    ])
  })

  it('says of a declaration how it stands, when it changed and when its objective is refined next', () => {
    const row = (path: string) => rows.find(each => each.path === path)
    expect(row('late/PURPOSE.md')).toMatchObject({ due: '2026-06-30', isOverdue: true, purposes: 1 })
    expect(row('today/PURPOSE.md')).toMatchObject({ due: '2026-11-28', isOverdue: false })
    expect(row('vague/PURPOSE.md')).toMatchObject({ verdict: 'blocked', purposes: 2, findings: 2, known: 0 })
    expect(row('unknown-to-git/PURPOSE.md')).toEqual({
      path: 'unknown-to-git/PURPOSE.md',
      verdict: 'advised',
      purposes: 1,
      findings: 0,
      known: 0,
      isOverdue: false,
    })
  })

  it('counts the files of data that no declaration covers', () => {
    expect(rows[1]).toMatchObject({ path: 'voices/', verdict: 'blocked', uncovered: 2 })
    const atTop = judge({ manifests: [], dataTouched: ['voice.csv'], dataPresent: ['voice.csv'] })
    expect(inventoryOf(atTop, { changes, today: '' }).map(({ path }) => path)).toEqual(['./'])
  })

  it('tells what the baseline knows from what counts', () => {
    const vague = manifests.filter(({ path }) => path.startsWith('vague'))
    const [first] = judge({ manifests: vague }).manifests[0]?.findings ?? []
    if (!first) throw new Error('no finding')
    const { rule, path, fingerprint } = first
    const policy = { ...DEFAULT_POLICY, baseline: [{ rule, path, fingerprint }] }
    const known = judge({ manifests: vague }, { ...BY_THE_SHEET, policy })
    expect(inventoryOf(known, { changes, today: '' })).toMatchObject([{ findings: 1, known: 1 }])
  })
})

const ROW: InventoryRow = {
  path: 'a/PURPOSE.md',
  verdict: 'blocked',
  purposes: 1,
  findings: 2,
  known: 0,
  isOverdue: false,
}

describe('its table', () => {
  it('is aligned for a terminal, in both languages', () => {
    const shown = [
      ROW,
      { ...ROW, path: 'b|c/', findings: 0, known: 3, uncovered: 4 },
      { ...ROW, findings: 1, known: 1, changed: '2024-03-01', due: '2026-06-30', isOverdue: true },
    ]
    expect(inventoryTable(shown, 'en')).toMatchInlineSnapshot(`
      [
        "dataset       verdict                   findings               last change  next refinement",
        "────────────  ────────────────────────  ─────────────────────  ───────────  ────────────────────────",
        "a/PURPOSE.md  Blocked                   2",
        "b|c/          No declaration (4 files)  (3 in the baseline)",
        "a/PURPOSE.md  Blocked                   1 (1 in the baseline)  2024-03-01   overdue since 2026-06-30",
      ]
    `)
    expect(inventoryTable(shown, 'fr')?.[0]).toMatchInlineSnapshot(
      `"jeu de données  verdict                          constats                   dernier changement  prochaine précision"`,
    )
    expect(inventoryMarkdown(shown, 'en')).toMatchInlineSnapshot(`
      "| dataset | verdict | findings | last change | next refinement |
      | --- | --- | --- | --- | --- |
      | \`a/PURPOSE.md\` | Blocked | 2 |  |  |
      | \`b\\|c/\` | No declaration (4 files) | (3 in the baseline) |  |  |
      | \`a/PURPOSE.md\` | Blocked | 1 (1 in the baseline) | 2024-03-01 | overdue since 2026-06-30 |"
    `)
  })

  it('is none where there is nothing', () => {
    expect(inventoryTable([], 'en')).toBeUndefined()
    expect(inventoryMarkdown([], 'en')).toBeUndefined()
  })

  it('ends with how many rows it does not show', () => {
    const many = Array.from({ length: 203 }, () => ROW)
    expect(inventoryTable(many, 'en')?.at(-1)).toBe('… (+3)')
    expect(inventoryTable(many.slice(3), 'en')).toHaveLength(202)
  })

  it('stands above the report in Markdown', () => {
    expect(
      renderMarkdown(judgement, { colours: picocolors.createColors(false), width: 80, inventory: rows }),
    ).toContain('`voices/`')
  })
})
