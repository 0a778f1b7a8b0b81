import type { Change } from '../change/change.ts'
import { type Hunk, hunksOf } from '../change/hunks.ts'
import type { Drafts } from '../engine/draft.ts'
import type { Judgement } from '../engine/judgement.ts'
import { isGreen } from '../engine/verdict.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { type Annotation, annotationsOf } from '../report/annotations.ts'
import { commentBody } from '../report/comment.ts'
import { markerFor, markerOf } from '../report/marker.ts'
import { renderOverview } from '../report/overview.ts'
import { headline, renderSummary, SUMMARY_LIMIT } from '../report/summary.ts'
import { languageOf, type Topic, topicsOf } from '../report/topic.ts'

/** A review comment. Its body differs by where it stands: only on lines can a suggestion be committed. */
export interface PlannedComment {
  readonly path: string
  readonly marker: string
  readonly onFile: string
  /** Absent: no hunk of the diff shows the lines. `first` is absent when it is one line. */
  readonly onLines?: { readonly first?: number; readonly last: number; readonly body: string }
}

export interface PlannedCheckRun {
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** The one comment that tells how the pull request stands. */
export interface PlannedSummary {
  readonly body: string
  /** Whether it is worth a new comment; one that is there is edited in any case. */
  readonly isNews: boolean
}

/** What is to be posted, as data: nothing was sent yet. */
export interface Plan {
  readonly instance: string
  readonly comments: readonly PlannedComment[]
  /** Markers of every topic, those beyond the limit included. */
  readonly markers: readonly string[]
  /** Everything was read, so that a comment without its finding is settled. */
  readonly settles: boolean
  /** What a settled comment says, and the dismissal of a review; both take the commit. */
  readonly settled: (head: string) => string
  readonly dismissal: (head: string) => string
  readonly review: { readonly body: string; readonly requestsChanges: boolean }
  readonly summary?: PlannedSummary
  readonly checkRun: PlannedCheckRun
}

/** What a user chose to have posted on a pull request. */
export interface PostOptions {
  readonly language?: Language
  readonly instance: string
  readonly comments: boolean
  readonly summaryComment: 'never' | 'on-red' | 'always'
  readonly requestChanges: boolean
  /** What a language model drafted for findings; shown beside them. */
  readonly drafts?: Drafts
}

/** More comments than this are noise, and writes are slow; the rest is in the summary. */
const MOST_COMMENTS = 30

/** Lines of a comment on a topic, if one hunk shows them all. */
function linesOf({ lines: { first, last }, findings }: Topic, hunks: readonly Hunk[]) {
  if (findings.some(({ isFormer }) => isFormer)) return undefined
  if (!hunks.some(hunk => hunk.first <= first && last <= hunk.last)) return undefined
  return first === last ? { last } : { first, last }
}

function commentOn(topic: Topic, hunks: readonly Hunk[], options: PostOptions): PlannedComment {
  const body = (onLines: boolean) => commentBody(topic, { ...options, onLines })
  const lines = linesOf(topic, hunks)
  return {
    path: topic.path,
    marker: markerOf(topic, options.instance),
    onFile: body(false),
    ...(lines && { onLines: { ...lines, body: body(true) } }),
  }
}

function summaryOf(judgement: Judgement, topics: readonly Topic[], options: PostOptions, spoken: Language) {
  const { summaryComment, instance } = options
  if (summaryComment === 'never') return undefined
  const commented = new Set(topics.flatMap(({ findings }) => findings))
  const text = renderOverview(judgement, { language: spoken, limit: SUMMARY_LIMIT, commented })
  // An outage of GitHub is nobody's news; a manifest that cannot be read is its author's.
  const isRed = !isGreen(judgement.verdict) && judgement.manifests.length > 0
  const body = `${text}\n\n${markerFor('summary', instance)}`
  return { body, isNews: isRed || summaryComment === 'always' }
}

/** Plans what a judgement posts. A green change gets no review comment; advice does not comment by itself. */
export function planOf(judgement: Judgement, change: Change, options: PostOptions): Plan {
  const { instance, language, drafts } = options
  const topics = topicsOf(judgement)
  const shown = options.comments ? topics.slice(0, MOST_COMMENTS) : []
  const spoken = language ?? languageOf(judgement)
  const { labels } = catalogue(spoken)
  const left = topics.length - shown.length
  const findings = topics.reduce((sum, topic) => sum + topic.findings.length, 0)
  const intro = labels.reviewIntro({ findings, comments: shown.length })
  const body = left > 0 ? `${intro}\n\n${labels.moreFindings(left)}` : intro
  const summary = summaryOf(judgement, shown, options, spoken)
  const comments = shown.map(topic => {
    const patch = change.patches.get(topic.path)
    return commentOn(topic, patch === undefined ? [] : hunksOf(patch), options)
  })
  return {
    instance,
    comments,
    markers: topics.map(topic => markerOf(topic, instance)),
    settles: judgement.verdict !== 'could-not-evaluate',
    settled: head => labels.settled(head.slice(0, 7)),
    dismissal: head => labels.dismissed(head.slice(0, 7)),
    review: {
      body: `${body}\n\n${markerFor('review', instance)}`,
      requestsChanges: options.requestChanges && topics.length > 0,
    },
    ...(summary && { summary }),
    checkRun: {
      conclusion: isGreen(judgement.verdict) ? 'success' : 'failure',
      title: headline(judgement, spoken),
      summary: renderSummary(judgement, {
        language: spoken,
        limit: SUMMARY_LIMIT,
        ...(drafts && { drafts }),
      }),
      annotations: annotationsOf(judgement, language),
    },
  }
}
