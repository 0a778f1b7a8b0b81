import type { Outcome } from '../engine/outcome.ts'
import { unreadAmong } from '../engine/verdict.ts'

/** Numbers that every report closes with: declarations read, findings and advice, things that could not be read. */
export interface Counts {
  readonly manifests: number
  /** Findings that ask for something: they block, or a person must decide. */
  readonly findings: number
  readonly advice: number
  readonly unread: number
}

/** Counts a judgement; reports never count for themselves, so that they agree. */
export function countsOf({ manifests, failures }: Outcome): Counts {
  const levels = manifests.flatMap(({ findings }) => findings.map(({ level }) => level))
  const advice = levels.filter(level => level === 'advise').length
  return {
    manifests: manifests.filter(({ declarations }) => declarations.length > 0).length,
    findings: levels.length - advice,
    advice,
    unread: failures.length + unreadAmong(manifests),
  }
}
