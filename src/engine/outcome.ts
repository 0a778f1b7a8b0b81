import type { Regime } from '../reading/types.ts'
import type { Finding } from './finding.ts'
import type { Judgement } from './judgement.ts'
import type { ManifestOutcome, PurposeOutcome, Quoted } from './manifest-outcome.ts'
import { inOrder, isOrdered, type Manifests, merged, type OrderedManifests, ordered } from './manifests.ts'
import type { WaivedFinding } from './settle.ts'
import { verdictAcross } from './verdict.ts'

/**
 * What reports tell of a judgement, and no more: a judgement is an outcome as it is, and an outcome can be written down,
 * read on another machine and merged with others.
 */
export interface Outcome extends Omit<Judgement, 'manifests'> {
  readonly manifests: Manifests
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

/** Manifests that lead to nothing but themselves, in the order of reports. */
export const plainManifests = (manifests: Manifests): OrderedManifests =>
  isOrdered(manifests) ? manifests : ordered([...manifests].map(plainManifest))

/** What does not count in some manifests, in their order. */
function settledIn(manifests: Iterable<ManifestOutcome>): Pick<Outcome, 'waived' | 'known' | 'approved'> {
  const settled = { waived: [] as WaivedFinding[], known: [] as Finding[], approved: [] as Finding[] }
  for (const { waived, known, approved } of manifests) {
    settled.waived.push(...waived)
    settled.known.push(...known)
    settled.approved.push(...approved)
  }
  return settled
}

/** An outcome that leads to nothing but itself, so that what was read for it can be let go. */
export function plainOutcome(outcome: Outcome): Outcome & { readonly manifests: OrderedManifests } {
  const manifests = plainManifests(outcome.manifests)
  return { ...outcome, manifests, ...settledIn(manifests) }
}

const isSettling = ({ waived, known, approved }: Outcome): boolean =>
  waived.length + known.length + approved.length > 0

/**
 * Several outcomes as one, in the order of their paths: however a tree or an organisation was cut up, what is put
 * together again is the same. What could not be read in one of them was not read in the whole.
 */
export function mergeOutcomes(outcomes: readonly Outcome[]): Outcome {
  const all = <T>(of: (outcome: Outcome) => readonly T[]): T[] => outcomes.flatMap(of)
  const manifests = merged(outcomes.map(outcome => plainManifests(outcome.manifests)))
  const failures = all(outcome => outcome.failures)
  const byPath = (paths: readonly string[]): string[] => inOrder(paths, path => [0, path])
  return {
    verdict: verdictAcross(manifests.totals, failures),
    manifests,
    failures,
    removed: byPath(all(({ removed }) => removed)),
    policyChanged: outcomes.some(({ policyChanged }) => policyChanged),
    excluded: byPath(all(({ excluded }) => excluded)),
    // Most trees have none of these, and are not gone through for them.
    ...settledIn(outcomes.some(isSettling) ? manifests : []),
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
