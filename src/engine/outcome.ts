import type { Regime } from '../reading/types.ts'
import type { Finding } from './finding.ts'
import type { JudgedManifest, JudgedPurpose, Judgement } from './judgement.ts'
import type { Subject } from './subject.ts'
import { verdictAcross } from './verdict.ts'

/** Words as a report quotes them. */
interface Quoted {
  readonly span: { readonly text: string }
}

/** One purpose as far as reports tell of it. */
export interface PurposeOutcome extends Pick<JudgedPurpose, 'findings' | 'fingerprint' | 'verdict'> {
  readonly subject: Pick<Subject, 'language' | 'regime'> & {
    readonly purpose: {
      readonly path: string
      readonly statement?: { readonly fragment: { readonly text: string } }
      readonly regime?: { readonly regime: Regime }
    }
    readonly declaration: { readonly shared: { readonly regime?: { readonly regime: Regime } } }
    readonly systemType?: Quoted
    readonly capabilities: readonly Quoted[]
    readonly operationalUse?: Quoted
    readonly researchObjective?: Quoted
  }
}

/** One manifest as far as reports tell of it: of its declarations only how many they are. */
export interface ManifestOutcome extends Omit<JudgedManifest, 'declarations' | 'purposes'> {
  readonly declarations: { readonly length: number }
  readonly purposes: readonly PurposeOutcome[]
}

/**
 * What reports tell of a judgement, and no more: a judgement is an outcome as it is, and an outcome can be written down,
 * read on another machine and merged with others.
 */
export interface Outcome extends Omit<Judgement, 'manifests'> {
  readonly manifests: readonly ManifestOutcome[]
}

/** The value of a finding leads to all that its file declares, and no report asks for it. */
type Plain = (finding: Finding) => Finding

/** Makes findings plain, each once: that on a purpose is that on its manifest too. */
function plainOnce(): Plain {
  const made = new Map<Finding, Finding>()
  return finding => {
    const plain = made.get(finding) ?? { ...finding, value: undefined }
    made.set(finding, plain)
    return plain
  }
}

const quoted = (words: Quoted | undefined): Quoted | undefined => words && { span: { text: words.span.text } }

const declared = (value: { readonly regime: Regime } | undefined) =>
  value && { regime: { regime: value.regime } }

function plainPurpose(
  { subject, findings, fingerprint, verdict }: PurposeOutcome,
  plain: Plain,
): PurposeOutcome {
  const { language, regime, purpose, declaration, capabilities } = subject
  const [systemType, operationalUse, researchObjective] = [
    subject.systemType,
    subject.operationalUse,
    subject.researchObjective,
  ].map(quoted)
  return {
    subject: {
      language,
      regime,
      purpose: {
        path: purpose.path,
        ...(purpose.statement && { statement: { fragment: { text: purpose.statement.fragment.text } } }),
        ...declared(purpose.regime),
      },
      declaration: { shared: { ...declared(declaration.shared.regime) } },
      ...(systemType && { systemType }),
      capabilities: capabilities.map(({ span }) => ({ span: { text: span.text } })),
      ...(operationalUse && { operationalUse }),
      ...(researchObjective && { researchObjective }),
    },
    findings: findings.map(plain),
    fingerprint,
    verdict,
  }
}

function plainManifest(manifest: ManifestOutcome): ManifestOutcome {
  const plain = plainOnce()
  return {
    ...manifest,
    declarations: { length: manifest.declarations.length },
    purposes: manifest.purposes.map(purpose => plainPurpose(purpose, plain)),
    findings: manifest.findings.map(plain),
    waived: manifest.waived.map(({ finding, waiver }) => ({ finding: plain(finding), waiver })),
    known: manifest.known.map(plain),
    approved: manifest.approved.map(plain),
  }
}

/** An outcome that leads to nothing but itself, so that what was read for it can be let go. */
export function plainOutcome(outcome: Outcome): Outcome {
  const manifests = outcome.manifests.map(plainManifest)
  return { ...outcome, manifests, ...settledIn(manifests) }
}

/** What does not count in some manifests, in their order. */
const settledIn = (manifests: readonly ManifestOutcome[]) => ({
  waived: manifests.flatMap(({ waived }) => waived),
  known: manifests.flatMap(({ known }) => known),
  approved: manifests.flatMap(({ approved }) => approved),
})

type Key = readonly [number, string]

/** In the order of their keys; what has the same key stays as it was. */
function inOrder<T>(items: readonly T[], keyOf: (item: T) => Key): T[] {
  const keyed = items.map(item => ({ item, key: keyOf(item) }))
  const compare = ([a, x]: Key, [b, y]: Key): number => a - b || (x < y ? -1 : x > y ? 1 : 0)
  return keyed.sort((one, other) => compare(one.key, other.key)).map(({ item }) => item)
}

/** Data that no declaration covers come after what is declared, as in one judgement of everything. */
const placeOf = ({ path, declarations, problems }: ManifestOutcome): Key => [
  declarations.length > 0 || problems.length > 0 ? 0 : 1,
  path,
]

/**
 * Several outcomes as one, in the order of their paths: however a tree or an organisation was cut up, what is put
 * together again is the same. What could not be read in one of them was not read in the whole.
 */
export function mergeOutcomes(outcomes: readonly Outcome[]): Outcome {
  const all = <T>(of: (outcome: Outcome) => readonly T[]): T[] => outcomes.flatMap(of)
  const manifests = inOrder(all(outcome => outcome.manifests).map(plainManifest), placeOf)
  const failures = all(outcome => outcome.failures)
  const byPath = (paths: readonly string[]): string[] => inOrder(paths, path => [0, path])
  return {
    verdict: verdictAcross(manifests, failures),
    manifests,
    failures,
    removed: byPath(all(({ removed }) => removed)),
    policyChanged: outcomes.some(({ policyChanged }) => policyChanged),
    excluded: byPath(all(({ excluded }) => excluded)),
    ...settledIn(manifests),
    approvedBy: [...new Set(all(({ approvedBy }) => approvedBy))],
    notices: inOrder(
      all(({ notices }) => notices),
      ({ waiver }) => [0, waiver.path],
    ),
    contradictions: inOrder(
      all(({ contradictions }) => contradictions),
      ({ values: [first] }) => [0, first?.path ?? ''],
    ),
  }
}
