import type { Judgement } from '../engine/judge.ts'

/** Numbers that every report closes with: declarations read, findings, things that could not be read. */
export interface Counts {
  readonly manifests: number
  readonly findings: number
  readonly unread: number
}

/** Counts a judgement; reports never count for themselves, so that they agree. */
export function countsOf({ manifests, failures }: Judgement): Counts {
  const read = manifests.filter(({ declaration }) => declaration !== undefined)
  return {
    manifests: read.length,
    findings: manifests.reduce((sum, { findings }) => sum + findings.length, 0),
    unread: failures.length + manifests.length - read.length,
  }
}
