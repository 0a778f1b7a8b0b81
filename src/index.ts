/**
 * The library: the gate's reading and judging, without files, network or clock. It runs in Node and in browsers.
 *
 * ```js
 * import { evaluate } from 'purpose-gate'
 * evaluate('Development of a generative AI model.').verdict // 'block'
 * ```
 */

import { judge as judgeManifests } from './engine/judge.ts'
import type { Language } from './reading/types.ts'
import { reportOf } from './report/json.ts'

export { type Comparison, compareStatements as compare, type DriftReason } from './drift/compare.ts'
export type { Level, RuleId } from './engine/finding.ts'
export type { Verdict } from './engine/verdict.ts'
export { type Evaluation, evaluateStatement as evaluate } from './evaluate.ts'
export type { Language, Regime } from './reading/types.ts'

/** A manifest as text; the path names it in the report. */
export interface Manifest {
  readonly path: string
  readonly text: string
}

/** The report of a run, as the command line prints it with `--format json`. */
export type Report = ReturnType<typeof reportOf>

/**
 * Judges manifests by the sheet as it is: no policy, no waivers. Messages speak the language of each declaration unless
 * `language` names one.
 */
export function judge(manifests: readonly Manifest[], language?: Language): Report {
  const encoder = new TextEncoder()
  const files = manifests.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }))
  return reportOf(judgeManifests({ manifests: files }), language)
}
