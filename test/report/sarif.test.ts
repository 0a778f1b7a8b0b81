import { readFileSync } from 'node:fs'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import picocolors from 'picocolors'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/document/source.ts'
import { applyEdit } from '../../src/engine/edit.ts'
import { judge } from '../../src/engine/judge.ts'
import type { Judgement } from '../../src/engine/judgement.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { RULES } from '../../src/rules/index.ts'
import { fixtures, manifest } from '../support/fixtures.ts'
import { everything, VAGUE } from './everything.ts'

const schema = JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'))
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv as never)
const validate = ajv.compile(schema)

function sarif(judgement: Judgement, language?: 'fr' | 'en'): Log {
  const options = { colours: picocolors.createColors(false), width: 100, ...(language && { language }) }
  return JSON.parse(renderSarif(judgement, options))
}
const results = (judgement: Judgement): Result[] => sarif(judgement).runs[0]?.results ?? []
const on = (text: string, path = 'PURPOSE.md') => judge({ manifests: [manifest(text, path)] })
const regionOf = (result?: Result) => result?.locations?.[0]?.physicalLocation?.region

describe('SARIF', () => {
  it.each(['en', 'fr'] as const)('is valid by the schema, in %s', language => {
    for (const judgement of [
      everything(),
      judge({ manifests: [] }),
      judge({ manifests: [...fixtures('refused'), ...fixtures('accepted'), ...fixtures('unreadable')] }),
    ]) {
      validate(sarif(judgement, language))
      expect(validate.errors ?? []).toEqual([])
    }
  })

  it('describes every rule with help and its page, within the limits of code scanning', () => {
    const rules = sarif(everything()).runs[0]?.tool.driver.rules ?? []
    expect(rules).toHaveLength(RULES.length + 1)
    for (const rule of rules) {
      expect(rule.help?.text.length).toBeGreaterThan(20)
      expect(rule.helpUri).toMatch(/^https:\/\/github\.com\/purpose-gate\/purpose-gate\/blob\/v.+\.md$/)
      expect(rule.properties?.tags?.length).toBeLessThanOrEqual(10)
      expect(rule.name?.length).toBeLessThanOrEqual(255)
      expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(1024)
    }
    for (const { ruleId, ruleIndex } of results(everything())) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
  })

  it('keeps fingerprints when lines shift, and gives each result its own', () => {
    const prints = (text: string) => results(on(text)).map(result => result.partialFingerprints)
    const shifted = VAGUE.replace('# Data\n', '# Data\n\nSome lines more.\n\n')
    expect(prints(shifted)).toEqual(prints(VAGUE))
    const all = results(everything()).map(result => JSON.stringify(result.partialFingerprints))
    expect(new Set(all).size).toBe(all.length)
  })

  it('counts columns in UTF-16 units', () => {
    const text = '**Purpose:** 👩‍🔬 Development of a generative AI model\n'
    const [result] = results(on(text))
    const { startColumn = 0, endColumn = 0, snippet } = regionOf(result) ?? {}
    expect(snippet?.text).toBe('generative AI model')
    expect(text.slice(startColumn - 1, endColumn - 1)).toBe('generative AI model')
    expect(sarif(on(text)).runs[0]?.columnKind).toBe('utf16CodeUnits')
  })

  it.each([
    ['a b/é#?%/PURPOSE.md', 'a%20b/%C3%A9%23%3F%25/PURPOSE.md', '%SRCROOT%'],
    ['c:d/PURPOSE.md', 'c%3Ad/PURPOSE.md', '%SRCROOT%'],
    ['/tmp/a b/PURPOSE.md', 'file:///tmp/a%20b/PURPOSE.md', undefined],
    ['../x/PURPOSE.md', '../x/PURPOSE.md', undefined],
    ['C:/x y/PURPOSE.md', 'file:///C:/x%20y/PURPOSE.md', undefined],
    ['lone\ud800/PURPOSE.md', 'lone%EF%BF%BD/PURPOSE.md', '%SRCROOT%'],
  ])('writes the path %j as a URI', (path, uri, uriBaseId) => {
    const location = results(on(VAGUE, path))[0]?.locations?.[0]?.physicalLocation?.artifactLocation
    expect([location?.uri, location?.uriBaseId]).toEqual([uri, uriBaseId])
  })

  it.each(['\n', '\r\n'])('has fixes that do what the edit does (line break %j)', ending => {
    const text = VAGUE.replaceAll('\n', ending)
    const judgement = on(text)
    const finding = judgement.manifests[0]?.findings.find(({ edit }) => edit)
    const fix = results(judgement).flatMap(result => result.fixes ?? [])[0]
    const replacement = fix?.artifactChanges[0]?.replacements[0]
    if (!replacement) throw new Error('no fix')
    const { deletedRegion, insertedContent } = replacement
    const { lines } = sourceOf('x', text)
    const at = (line = 0, column = 0) => lines.startOf(line - 1) + column - 1
    const fixed =
      text.slice(0, at(deletedRegion.startLine, deletedRegion.startColumn)) +
      insertedContent?.text +
      text.slice(at(deletedRegion.endLine, deletedRegion.endColumn))
    expect(finding?.edit && applyEdit(sourceOf('x', text), finding.edit)).toBe(fixed)
    expect(on(fixed).manifests[0]?.findings.filter(({ level }) => level === 'block')).toEqual([])
  })

  it('suppresses what is waived, known or approved, and nothing else', () => {
    const suppressed = results(everything()).filter(({ suppressions = [] }) => suppressions.length > 0)
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.status])).toEqual([
      ['capabilities-listed', 'accepted'],
      ['capabilities-listed', 'accepted'],
      ['purpose-legitimate', 'accepted'],
    ])
    expect(suppressed[0]?.suppressions?.[0]?.justification).toContain('Agreed with the DPO')
  })

  it('fails the run when something could not be read, with a result on the file', () => {
    const [run] = sarif(everything()).runs
    expect(run?.invocations?.[0]).toMatchObject({ executionSuccessful: false, exitCode: 3 })
    expect(run?.results?.filter(({ ruleId }) => ruleId === 'could-not-evaluate')).toMatchObject([
      { level: 'error', locations: [{ physicalLocation: { region: { startLine: 3 } } }] },
    ])
    expect(sarif(on(VAGUE)).runs[0]?.invocations?.[0]).toMatchObject({ executionSuccessful: true })
  })

  it('holds 25,000 results at most, gravest first, and says how many it left out', () => {
    const one = on(VAGUE)
    const [only] = one.manifests
    if (!only) throw new Error('no manifest')
    const [run] = sarif({ ...one, manifests: Array.from({ length: 25_002 }, () => only) }).runs
    expect(run?.results).toHaveLength(25_000)
    expect(JSON.stringify(run?.invocations)).toContain('2 results left out')
  })
})
