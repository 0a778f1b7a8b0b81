import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { sayFinding, sayProblem } from '../../src/messages/index.ts'
import { FORMATS, REPORTS } from '../../src/report/index.ts'
import { everything } from './everything.ts'

const options = { colours: picocolors.createColors(false), width: 100_000, language: 'en' } as const

/** Text as a reader of the format sees it: escapes undone, marks of Markdown and invisible guards gone. */
const read = (text: string): string =>
  text
    .replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\"/g, '"')
    .replace(/[\\\u200b]/g, '')
    .replace(/\s+/g, ' ')

describe.each(FORMATS)('%s', format => {
  const judgement = everything()
  const text = read(REPORTS[format](judgement, options))
  const has = (words: string) => expect(text).toContain(words.replace(/\s+/g, ' '))

  it('holds the judgement that the test needs', () => {
    const { failures, removed, excluded, waived, approved, notices, known, policyChanged, manifests } =
      judgement
    const numbers = [failures, removed, excluded, waived, approved, notices, known].map(
      ({ length }) => length,
    )
    expect(numbers).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(policyChanged).toBe(true)
    const levels = new Set(manifests.flatMap(({ findings }) => findings.map(({ level }) => level)))
    expect([...levels].sort()).toEqual(['advise', 'block'])
  })

  it('names every finding by its rule', () => {
    for (const { rule, path } of judgement.manifests.flatMap(({ findings }) => findings)) {
      has(rule)
      has(format === 'sarif' ? encodeURIComponent(path.split('/')[0] ?? '').replace('%20', ' ') : path)
    }
  })

  it('tells of data without a declaration, which no purpose and no source stand for', () => {
    const bare = judgement.manifests.find(({ path }) => path === 'bare/people.csv')
    expect([bare?.findings.length, bare?.purposes, bare?.source]).toEqual([1, [], undefined])
    has('bare/people.csv')
    for (const finding of bare?.findings ?? []) has(sayFinding(finding, 'en').problem)
  })

  it('says what each finding that blocks asks for', () => {
    for (const finding of judgement.manifests.flatMap(({ findings }) => findings))
      if (finding.level === 'block') has(sayFinding(finding, 'en').fix)
  })

  it('tells what could not be read, in the manifests and around them', () => {
    for (const { problems } of judgement.manifests)
      for (const problem of problems) has(sayProblem(problem, 'en').problem)
    has('broken/PURPOSE.md')
    for (const failure of judgement.failures) has(sayProblem(failure, 'en').problem)
  })

  it('tells what was removed, excluded, waived and approved, expired waivers and the changed policy', () => {
    has('gone/PURPOSE.md')
    has('excluded/PURPOSE.md')
    has('Agreed with the DPO')
    has('purpose-legitimate')
    has('dpo')
    has('2020-01-01')
    has('five years')
    if (format === 'json') has('"policyChanged": true')
    else {
      has('the policy before it judged')
      has('1 finding of the baseline does not count')
    }
  })
})
