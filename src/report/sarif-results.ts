import type { ArtifactLocation, Fix, Location, Region, Result, Suppression } from 'sarif'
import type { Place } from '../document/lines.ts'
import type { Problem } from '../document/problem.ts'
import type { Source } from '../document/source.ts'
import { replacementOf } from '../engine/edit.ts'
import type { Finding, Level } from '../engine/finding.ts'
import { digest } from '../engine/fingerprint.ts'
import type { ManifestOutcome } from '../engine/manifest-outcome.ts'
import type { Outcome } from '../engine/outcome.ts'
import { catalogue, sayFinding, sayProblem } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { draftOn, type WithDrafts } from './drafts.ts'
import { inertMessage, shorten, visible } from './inert.ts'
import { languageOf } from './topic.ts'

/** What must be decided or mended is an error: code scanning lets anything else pass. */
export const SARIF_LEVELS = { block: 'error', review: 'error', advise: 'note' } as const satisfies Record<
  Level,
  Result.level
>

/** The stand-in of a rule for manifests that cannot be read: without a result they would look clean. */
export const UNREADABLE = 'could-not-evaluate'

const LONGEST_SNIPPET = 1000

const encoded = (path: string): string =>
  path
    .split('/')
    .map(part => encodeURIComponent(part.toWellFormed()))
    .join('/')

/** A path as a URI: below the root of the sources, or where it is when it lies outside of them. */
function artifactOf(path: string): ArtifactLocation {
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${encoded(path.slice(2))}` }
  if (path.startsWith('/')) return { uri: `file://${encoded(path)}` }
  if (path.startsWith('../')) return { uri: encoded(path) }
  return { uri: encoded(path), uriBaseId: '%SRCROOT%' }
}

/** Lines and columns of a place; SARIF excludes the end as we do. */
const regionOf = ({ start, end }: Place): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})

function fixOf(finding: Finding, source: Source | undefined, title: string): Fix[] {
  if (!finding.edit || !source) return []
  const { place, text } = replacementOf(source, finding.edit)
  const replacements = [{ deletedRegion: regionOf(place), insertedContent: { text } }]
  const artifactChanges = [{ artifactLocation: artifactOf(finding.path), replacements }]
  return [{ description: { text: title }, artifactChanges }]
}

/** Numbers the results that would otherwise share a fingerprint, in the order of the file. */
class Fingerprints {
  readonly #seen = new Map<string, number>()

  /** Stable when lines shift: rule, path, symbolic path and words, no line numbers. */
  of(...parts: readonly string[]): { [key: string]: string } {
    const hash = digest(parts.map(part => part.replace(/\s+/g, ' ')).join('\n'), 32)
    const number = (this.#seen.get(hash) ?? 0) + 1
    this.#seen.set(hash, number)
    return { 'purposeGate/v1': `${hash}:${number}` }
  }
}

interface Context extends WithDrafts {
  readonly fingerprints: Fingerprints
  readonly language: Language | undefined
}

function findingResult(
  finding: Finding,
  source: Source | undefined,
  suppressions: Suppression[],
  { fingerprints, language, drafts }: Context,
): Result {
  const spoken = language ?? finding.language
  const { rule, clause, level, path, at, place, words } = finding
  const { title, problem, fix, example } = sayFinding(finding, spoken)
  const drafted = draftOn(finding, { drafts }, spoken).map(
    ({ label, line }) => `\n${label}${catalogue(spoken).labels.colon} ${line}`,
  )
  const fixes = fixOf(finding, source, inertMessage(fix))
  const raw = source?.text.slice(place.start.offset, place.end.offset) ?? ''
  const snippet = raw === '' ? undefined : { text: shorten(raw, LONGEST_SNIPPET).toWellFormed() }
  const physicalLocation = {
    artifactLocation: artifactOf(path),
    region: { ...regionOf(place), ...(snippet && { snippet }) },
  }
  return {
    ruleId: rule,
    level: SARIF_LEVELS[level],
    message: { text: inertMessage(`${title}. ${problem}\n${fix}\n${example}${drafted.join('')}`) },
    locations: [{ physicalLocation, logicalLocations: [{ fullyQualifiedName: visible(at) }] }],
    partialFingerprints: fingerprints.of(rule, path, at, words),
    suppressions,
    ...(fixes.length > 0 && { fixes }),
    properties: { clause, level, fingerprint: finding.fingerprint },
  }
}

function problemResult(
  path: string,
  problem: Problem,
  language: Language,
  { fingerprints }: Context,
): Result {
  const text = sayProblem(problem, language)
  const location: Location = {
    physicalLocation: {
      artifactLocation: artifactOf(path),
      region: problem.place ? regionOf(problem.place) : { startLine: 1 },
    },
  }
  return {
    ruleId: UNREADABLE,
    level: 'error',
    message: { text: inertMessage(`${text.problem} ${text.fix}`) },
    locations: [location],
    partialFingerprints: fingerprints.of(UNREADABLE, path, problem.id),
    suppressions: [],
    properties: { problem: problem.id },
  }
}

/** Findings that a waiver covers, the baseline knows or an approval decided, with why they do not count. */
function suppressed({ waived, known, approved }: ManifestOutcome, judgement: Outcome, language: Language) {
  const { labels } = catalogue(language)
  return [
    ...waived.map(({ finding, waiver }) => ({ finding, justification: labels.waiver(waiver) })),
    ...known.map(finding => ({ finding, justification: labels.known(1) })),
    ...approved.map(finding => ({
      finding,
      justification: labels.approved({
        rule: finding.rule,
        at: `${finding.path}:${finding.place.start.line}`,
        by: judgement.approvedBy,
      }),
    })),
  ]
}

/** Results on a manifest, in the order of its file. */
function resultsOn(
  manifest: ManifestOutcome,
  judgement: Outcome,
  context: Context & { readonly spoken: Language },
): Result[] {
  const { path, source, findings, problems } = manifest
  const { spoken } = context
  return [
    ...problems.map(problem => problemResult(path, problem, spoken, context)),
    ...findings.map(finding => findingResult(finding, source, [], context)),
    ...suppressed(manifest, judgement, spoken).map(({ finding, justification }) => {
      const suppression: Suppression = {
        kind: 'external',
        status: 'accepted',
        justification: inertMessage(justification),
      }
      return findingResult(finding, source, [suppression], context)
    }),
  ]
}

/** The gravest first; suppressed ones last. */
const rankOf = ({ level, suppressions = [] }: Result): number =>
  (suppressions.length > 0 ? 2 : 0) + (level === 'error' ? 0 : 1)
const RANKS = 4

/** Results of a judgement, gravest first, so that a limit on their number cuts the least, and how many it cuts. */
export function resultsOf(
  judgement: Outcome,
  language: Language | undefined,
  { drafts, most }: WithDrafts & { readonly most: number },
): { readonly results: Result[]; readonly cut: number } {
  const context = {
    fingerprints: new Fingerprints(),
    language,
    drafts,
    spoken: language ?? languageOf(judgement),
  }
  const ranked: Result[][] = Array.from({ length: RANKS }, () => [])
  let count = 0
  for (const manifest of judgement.manifests)
    for (const result of resultsOn(manifest, judgement, context)) {
      count++
      // More of one rank are never shown.
      const alike = ranked[rankOf(result)]
      if (alike && alike.length < most) alike.push(result)
    }
  const results = ranked.flat().slice(0, most)
  return { results, cut: count - results.length }
}
