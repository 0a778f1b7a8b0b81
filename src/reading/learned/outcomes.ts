/** What the trained parts tell apart: the roles of words, and the outcomes of a statement. */

import type { ReasonCode } from '../decide.ts'
import type { Regime } from '../types.ts'

/** Roles a word can play; each is asked by itself, since roles overlap. `harm` marks what costs the statement its acceptance. */
export const ROLES = [
  'type',
  'capability',
  'capabilityStart',
  'use',
  'exclusion',
  'openEnd',
  'objective',
  'harm',
] as const
export type Role = (typeof ROLES)[number]

/** An outcome of a statement: accepted in a regime, or blocked for a main reason. */
export type Outcome = Regime | ReasonCode

/** Outcomes in the order of the model: the three ways to be accepted first. */
export const OUTCOMES = [
  'operational',
  'general-purpose',
  'research',
  'no-purpose',
  'vague-objective',
  'operational-use-imprecise',
  'type-missing',
  'capabilities-missing',
  'capabilities-open-ended',
  'research-objective-missing',
  'incompatible-or-unbounded-reuse',
  'not-understandable',
  'illegitimate',
] as const satisfies readonly Outcome[]

/** How many of the outcomes are acceptances. */
export const ACCEPTING = 3

/** Probability that the statement is accepted. */
export function acceptance(probabilities: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < ACCEPTING; at++) sum += probabilities[at] ?? 0
  return sum
}
