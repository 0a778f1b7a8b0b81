import { digest } from '../engine/fingerprint.ts'
import type { Topic } from './topic.ts'

/**
 * Hidden markers by which a later run recognises what an earlier one posted: rules, symbolic path and words, no line
 * numbers, so that a shifted line is not a new finding. The instance keeps two gates on one pull request apart.
 */
export type MarkerKind = 'summary' | 'review' | 'audit'

const wrap = (instance: string, key: string): string =>
  `<!-- purpose-gate:1 ${instance === '' ? '' : `${instance} `}${key} -->`

/** Marker of the comment on a topic. */
export function markerOf({ path, findings }: Topic, instance: string): string {
  const parts = findings.map(({ rule, at, words }) => `${rule} ${at} ${words.replace(/\s+/g, ' ')}`)
  return wrap(instance, `${digest(path, 8)}-${digest(parts.join('\n'), 8)}`)
}

/** Marker of what there is one of: the summary comment, the review that requests changes, the issue of an audit. */
export function markerFor(kind: MarkerKind, instance: string): string {
  return wrap(instance, kind)
}

const TOPIC = /<!-- purpose-gate:1 (?:(?<instance>[\w-]+) )?[0-9a-f]{8}-[0-9a-f]{8} -->\s*$/

/** The marker at the end of a comment on a topic, of one instance. What is quoted before the end is no marker. */
export function topicMarkerIn(body: string, instance: string): string | undefined {
  const match = TOPIC.exec(body)
  return match && (match.groups?.instance ?? '') === instance ? match[0].trimEnd() : undefined
}

/** Whether a body ends in a marker of one of a kind. */
export function isMarked(body: string, kind: MarkerKind, instance: string): boolean {
  return body.trimEnd().endsWith(markerFor(kind, instance))
}
