import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/engine/finding.ts'
import { catalogue } from '../../src/messages/index.ts'
import { CLAUSES, type ClauseId } from '../../src/rules/clauses.ts'
import { RULES } from '../../src/rules/index.ts'
import { ROOT } from '../support/fixtures.ts'

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const IDS: readonly string[] = RULES.map(({ meta }) => meta.id)

/** Tests besides this one, which name the rules they are about. */
const TESTS = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.test.ts') && !path.endsWith('complete.test.ts'))
  .map(path => text(join('test', path)))
  .join('\n')

/** Rows of the map of clauses: clause, rule as its cell says it, level. */
const ROWS = (text('docs/criteria.md').match(/^\| [A-Z]\d\w* \|.*$/gm) ?? []).map(row => {
  const [, clause = '', , rule = '', level = ''] = row.split('|').map(cell => cell.trim())
  return { clause, rule, level }
})

/** Clauses without a rule of their own, and what their row says instead. */
const FALLS_OUT: Record<string, string> = { C4: 'falls out of C1 + C3' }

describe.each(RULES.map(({ meta }) => ({ id: meta.id, clause: meta.clause, level: meta.level })))(
  '$id',
  ({ id, clause, level }) => {
    it('has its file and its page in both languages', () => {
      for (const path of [`src/rules/${id}.ts`, `docs/rules/${id}.md`, `docs/rules/fr/${id}.md`])
        expect([path, existsSync(join(ROOT, path))]).toEqual([path, true])
    })

    it('has a line and a message in both languages', () => {
      for (const language of ['en', 'fr'] as const) {
        expect(catalogue(language).rules[id]).toMatch(/\.$/)
        expect(catalogue(language).findings[id]).toBeTypeOf('function')
      }
    })

    it('has a clause that the sheet says, and a row in the map of clauses with its level', () => {
      expect(CLAUSES[clause].fr).not.toBe('')
      const row = ROWS.find(row => row.clause === clause && row.rule.includes(`\`${id}\``))
      expect(row?.level).toContain(level)
    })

    it('has a test', () => expect(TESTS.includes(id)).toBe(true))
  },
)

describe('docs/criteria.md', () => {
  it('is read whole', () => expect(ROWS.length).toBeGreaterThanOrEqual(30))

  it.each(ROWS)('$clause has a rule', ({ clause, rule }) => {
    const named = [...rule.matchAll(/`([a-z-]+)`/g)].map(([, id = '']) => id)
    if (FALLS_OUT[clause]) return expect(rule).toContain(FALLS_OUT[clause])
    expect(named.filter(id => IDS.includes(id))).not.toEqual([])
  })

  it('has every clause that is quoted', () => {
    const clauses = ROWS.map(({ clause }) => clause)
    expect((Object.keys(CLAUSES) as ClauseId[]).filter(id => !clauses.includes(id))).toEqual([])
  })

  it('names no rule that does not exist', () => {
    const named = ROWS.flatMap(({ rule }) =>
      [...rule.matchAll(/`((?:[a-z]+-)+[a-z]+)`/g)].map(([, id]) => id),
    )
    expect(named.filter(id => !IDS.includes(id as RuleId))).toEqual([])
  })
})
