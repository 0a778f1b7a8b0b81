import { hiddenIn } from '../document/disguise.ts'
import type { ManifestOutcome, Outcome } from '../engine/outcome.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'

const MOST_PATHS = 20

/** The first of some paths, and how many more there are. */
const few = (paths: readonly string[]): string[] =>
  paths.length <= MOST_PATHS
    ? [...paths]
    : [...paths.slice(0, MOST_PATHS), `… (+${paths.length - MOST_PATHS})`]

/** Characters that do not show, once a file. */
const hidden = ({ path, source }: ManifestOutcome): { at: string; characters: string }[] => {
  const found = source ? hiddenIn(source) : []
  const [first] = found
  const characters = [...new Set(found.map(({ characters }) => characters))].slice(0, MOST_PATHS)
  return first ? [{ at: `${path}:${first.place.start.line}`, characters: characters.join(', ') }] : []
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
    ...judgement.manifests.flatMap(hidden).map(labels.hidden),
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
