import type { Change } from './change/change.ts'
import { judge } from './engine/judge.ts'
import type { Judgement } from './engine/judgement.ts'
import type { Standard } from './engine/standard.ts'

/** The two edges of a run: where the change comes from, and what happens with the judgement. */
export interface Edges<C extends Change> {
  readonly change: () => Promise<C>
  /** By what the change is judged: the repository's policy and the day. Asked for once the change is read. */
  readonly standard: () => Promise<Standard> | Standard
  /** Log, annotations, summary, outputs: always done, before anything is published. */
  readonly report: (judgement: Judgement, change: C) => Promise<void> | void
  /** Posts to GitHub; the command line has nothing to post. */
  readonly publish?: (judgement: Judgement, change: C) => Promise<void>
}

/** The way through the house: change, declarations, findings, verdict, reports, publication. */
export async function gate<C extends Change>(edges: Edges<C>): Promise<Judgement> {
  const change = await edges.change()
  const judgement = judge(change, await edges.standard())
  await edges.report(judgement, change)
  await edges.publish?.(judgement, change)
  return judgement
}
