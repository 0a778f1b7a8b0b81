import { expect } from 'vitest'
import type { RuleId } from '../../src/engine/finding.ts'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { manifest } from './fixtures.ts'

/** A manifest in English with these fields. */
export const page = (fields: string): string => `---\nlanguage: en\n${fields}\n---\n`

interface Situation {
  /** Options of the rule. */
  readonly options?: object
  /** What the fields said before the change. */
  readonly before?: string
}

/** What a rule says about a manifest: the words it judges and the data of its message. */
export function saidBy(
  rule: RuleId,
  fields: string,
  { options, before }: Situation = {},
): [string, object][] {
  const policy: Policy = { ...DEFAULT_POLICY, ...(options && { rules: { [rule]: options } }) }
  const former = before === undefined ? [] : [{ file: manifest(page(before)), now: 'PURPOSE.md' }]
  const change = { manifests: [manifest(page(fields))], before: former }
  const [judged] = judge(change, { ...BY_THE_SHEET, policy }).manifests
  expect(judged?.problems).toEqual([])
  return (judged?.findings ?? [])
    .filter(finding => finding.rule === rule)
    .map(({ words, message }) => [words, message.data])
}

export const POTHOLES = 'Detect potholes on city streets so that the road crew repairs them'
export const STAFF = 'Measure how crowded trains are so that station staff can direct passengers'
export const MODEL = 'regime: general-purpose\nsystemType: large language model'
export const METHOD = 'demonstrate how robust a learning method stays with less training data'
