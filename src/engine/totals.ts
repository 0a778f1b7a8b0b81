import { hiddenIn } from '../document/disguise.ts'
import type { Place } from '../document/lines.ts'
import type { ManifestOutcome } from './manifest-outcome.ts'
import { type Tally, tallyOf } from './verdict.ts'

/** Characters that do not show, where they stand. */
export interface Hidden {
  readonly path: string
  readonly place: Place
  readonly characters: string
}

/** What some manifests come to together. It is little, however many they are. */
export interface Totals extends Tally {
  /** Manifests that declare something. */
  readonly declaring: number
  /** Findings that ask for something: they block, or a person must decide. */
  readonly findings: number
  readonly advice: number
  /** Findings of either kind with a change to apply. */
  readonly fixable: number
  readonly hidden: readonly Hidden[]
}

const hiddenOf = ({ path, source }: ManifestOutcome): Hidden[] =>
  source ? hiddenIn(source).map(({ place, characters }) => ({ path, place, characters })) : []

/** What manifests come to. */
export function totalsIn(manifests: readonly ManifestOutcome[]): Totals {
  const findings = manifests.flatMap(manifest => manifest.findings)
  const advice = findings.filter(({ level }) => level === 'advise').length
  return {
    ...tallyOf(manifests),
    declaring: manifests.filter(({ declarations }) => declarations.length > 0).length,
    findings: findings.length - advice,
    advice,
    fixable: findings.filter(({ edit }) => edit).length,
    hidden: manifests.flatMap(hiddenOf),
  }
}

/** What manifests come to of which the parts are known. */
export function sumOf(parts: readonly Totals[]): Totals {
  const sum = (of: (part: Totals) => number): number => parts.reduce((total, part) => total + of(part), 0)
  return {
    judged: sum(({ judged }) => judged),
    unread: sum(({ unread }) => unread),
    levels: [...new Set(parts.flatMap(({ levels }) => levels))].sort(),
    declaring: sum(({ declaring }) => declaring),
    findings: sum(({ findings }) => findings),
    advice: sum(({ advice }) => advice),
    fixable: sum(({ fixable }) => fixable),
    hidden: parts.flatMap(({ hidden }) => hidden),
  }
}
