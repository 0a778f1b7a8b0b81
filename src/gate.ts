import type { Change } from './change/change.ts'
import { type Judgement, judge } from './engine/judge.ts'

/** The two edges of a run: where the change comes from, and what happens with the judgement. */
export interface Edges<C extends Change> {
  readonly change: () => Promise<C>
  /** Log, annotations, summary, outputs: always done, before anything is published. */
  readonly report: (judgement: Judgement, change: C) => Promise<void> | void
  /** Posts to GitHub; the command line has nothing to post. */
  readonly publish?: (judgement: Judgement, change: C) => Promise<void>
}

/** The way through the house: change, declarations, findings, verdict, reports, publication. */
export async function gate<C extends Change>({
  change: read,
  report,
  publish,
}: Edges<C>): Promise<Judgement> {
  const change = await read()
  const judgement = judge(change)
  await report(judgement, change)
  await publish?.(judgement, change)
  return judgement
}
