import { totalsOf } from '../engine/manifests.ts'
import type { Outcome } from '../engine/outcome.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'

const MOST_PATHS = 20

/** The first of some paths, and how many more there are. */
const few = (paths: readonly string[]): string[] =>
  paths.length <= MOST_PATHS
    ? [...paths]
    : [...paths.slice(0, MOST_PATHS), `… (+${paths.length - MOST_PATHS})`]

/** Characters that do not show, once a file. */
function hiddenIn(manifests: Outcome['manifests']): { at: string; characters: string }[] {
  const files = new Map<string, { at: string; characters: Set<string> }>()
  for (const { path, place, characters } of totalsOf(manifests).hidden) {
    const file = files.get(path) ?? { at: `${path}:${place.start.line}`, characters: new Set() }
    file.characters.add(characters)
    files.set(path, file)
  }
  return [...files.values()].map(({ at, characters }) => ({
    at,
    characters: [...characters].slice(0, MOST_PATHS).join(', '),
  }))
}

/** Remarks on the run around the findings: what was removed, excluded, waived, and how the policy stands. */
export function notesOn(judgement: Outcome, language: Language): string[] {
  const { removed, excluded, policyChanged, waived, approved, approvedBy, notices, contradictions, known } =
    judgement
  const { labels } = catalogue(language)
  return [
    ...(policyChanged ? [labels.policyChanged] : []),
    ...(removed.length > 0 ? [labels.removed(few(removed))] : []),
    ...(excluded.length > 0 ? [labels.excluded(few(excluded))] : []),
    ...hiddenIn(judgement.manifests).map(labels.hidden),
    ...contradictions.map(labels.contradiction),
    ...(known.length > 0 ? [labels.known(known.length)] : []),
    ...waived.map(
      ({ finding, waiver }) =>
        `${labels.waived}${labels.colon} ${finding.rule}, ${finding.path}:${finding.place.start.line}. ${labels.waiver(waiver)}`,
    ),
    ...approved.map(({ rule, path, place }) =>
      labels.approved({ rule, at: `${path}:${place.start.line}`, by: approvedBy }),
    ),
    ...notices.map(({ state, waiver }) => labels.notices[state](waiver)),
    ...(judgement.verdict === 'nothing-to-check' ? [labels.nothingToCheck] : []),
  ]
}
