import type { Change } from './change/change.ts'
import { type Drafts, NO_DRAFTS } from './engine/draft.ts'
import { judge } from './engine/judge.ts'
import type { Judgement } from './engine/judgement.ts'
import type { Standard } from './engine/standard.ts'

/** The two edges of a run: where the change comes from, and what happens with the judgement. */
export interface Edges<C extends Change> {
  readonly change: () => Promise<C>
  /** By what the change is judged: the repository's policy and the day. Asked for once the change is read. */
  readonly standard: () => Promise<Standard> | Standard
  /** Drafts for statements that the judgement leaves undecided; absent where nobody configured a second reader. */
  readonly drafts?: (judgement: Judgement, change: C, standard: Standard) => Promise<Drafts>
  /** Log, annotations, summary, outputs: always done, before anything is published. */
  readonly report: (judgement: Judgement, change: C, drafts: Drafts) => Promise<void> | void
  /** Posts to GitHub; the command line has nothing to post. */
  readonly publish?: (judgement: Judgement, change: C, drafts: Drafts) => Promise<void>
}

/** Drafts are a courtesy: whatever goes wrong with them, the judgement is reported as it is. */
async function draftsFor<C extends Change>(
  { drafts }: Edges<C>,
  ...judged: Parameters<NonNullable<Edges<C>['drafts']>>
): Promise<Drafts> {
  try {
    return (await drafts?.(...judged)) ?? NO_DRAFTS
  } catch {
    return NO_DRAFTS
  }
}

/** The way through the house: change, declarations, findings, verdict, reports, publication. */
export async function gate<C extends Change>(edges: Edges<C>): Promise<Judgement> {
  const change = await edges.change()
  const standard = await edges.standard()
  const judgement = judge(change, standard)
  const drafts = await draftsFor(edges, judgement, change, standard)
  await edges.report(judgement, change, drafts)
  await edges.publish?.(judgement, change, drafts)
  return judgement
}
