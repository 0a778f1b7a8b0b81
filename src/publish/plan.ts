import type { Change } from '../change/change.ts'
import { type Hunk, hunksOf } from '../change/hunks.ts'
import type { Judgement } from '../engine/judgement.ts'
import { isGreen } from '../engine/verdict.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { type Annotation, annotationsOf } from '../report/annotations.ts'
import { commentBody, markerOf } from '../report/comment.ts'
import { headline, renderSummary, SUMMARY_LIMIT } from '../report/summary.ts'
import { languageOf, type Topic, topicsOf } from '../report/topic.ts'
import type { PostedComment } from './posted.ts'

/** A review comment: on lines of the diff, or on the file where its lines are outside the diff. */
export interface PlannedComment {
  readonly path: string
  readonly body: string
  readonly marker: string
  /** Absent: the comment goes on the file. `first` is absent when it is one line. */
  readonly lines?: { readonly first?: number; readonly last: number }
}

export interface PlannedCheckRun {
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** What is to be posted, as data: nothing was sent yet. */
export interface Plan {
  readonly comments: readonly PlannedComment[]
  /** Markers of every topic, those beyond the limit included. */
  readonly markers: readonly string[]
  /** Everything was read, so that a comment without its finding is settled. */
  readonly settles: boolean
  /** What a settled comment says; takes the commit. */
  readonly settled: (head: string) => string
  readonly reviewBody: string
  readonly checkRun: PlannedCheckRun
}

/** More comments than this are noise, and writes are slow; the rest is in the summary. */
const MOST_COMMENTS = 30

/** Lines of a comment on a topic, if one hunk shows them all. */
function linesOf(
  { lines: { first, last }, findings }: Topic,
  hunks: readonly Hunk[],
): PlannedComment['lines'] {
  if (findings.some(({ isFormer }) => isFormer)) return undefined
  if (!hunks.some(hunk => hunk.first <= first && last <= hunk.last)) return undefined
  return first === last ? { last } : { first, last }
}

function commentOn(topic: Topic, hunks: readonly Hunk[], language?: Language): PlannedComment {
  const lines = linesOf(topic, hunks)
  const body = commentBody(topic, { onLines: lines !== undefined, ...(language && { language }) })
  return { path: topic.path, body, marker: markerOf(topic), ...(lines && { lines }) }
}

/** Plans what a judgement posts. A green change gets no comment; advice does not comment by itself. */
export function planOf(judgement: Judgement, change: Change, language?: Language): Plan {
  const topics = topicsOf(judgement)
  const comments = topics.slice(0, MOST_COMMENTS).map(topic => {
    const patch = change.patches.get(topic.path)
    return commentOn(topic, patch === undefined ? [] : hunksOf(patch), language)
  })
  const spoken = language ?? languageOf(judgement)
  const { labels } = catalogue(spoken)
  const left = topics.length - comments.length
  const findings = topics.reduce((sum, topic) => sum + topic.findings.length, 0)
  const intro = labels.reviewIntro({ findings, comments: comments.length })
  return {
    comments,
    markers: topics.map(markerOf),
    settles:
      judgement.verdict !== 'could-not-evaluate' && judgement.manifests.length + judgement.removed.length > 0,
    settled: head => labels.settled(head.slice(0, 7)),
    reviewBody: left > 0 ? `${intro}\n\n${labels.moreFindings(left)}` : intro,
    checkRun: {
      conclusion: isGreen(judgement.verdict) ? 'success' : 'failure',
      title: headline(judgement, spoken),
      summary: renderSummary(judgement, { language: spoken, limit: SUMMARY_LIMIT }),
      annotations: annotationsOf(judgement, language),
    },
  }
}

/** What has to be done with comments: those to create, and earlier ones to mark as settled. The rest is kept. */
export interface Sync {
  readonly create: readonly PlannedComment[]
  readonly settle: readonly PostedComment[]
}

/** Compares a plan with what earlier runs posted. One comment a finding, however often a run is repeated. */
export function syncOf(plan: Plan, posted: readonly PostedComment[]): Sync {
  const standing = new Set(posted.map(({ marker }) => marker))
  const current = new Set(plan.markers)
  return {
    create: plan.comments.filter(({ marker }) => !standing.has(marker)),
    settle: plan.settles ? posted.filter(({ marker, answered }) => !answered && !current.has(marker)) : [],
  }
}
