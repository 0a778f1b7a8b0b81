import { DATA, type Finding } from './finding.ts'
import type { ManifestOutcome } from './manifest-outcome.ts'
import type { OrderedManifests } from './manifests.ts'
import { type Outcome, plainManifests } from './outcome.ts'
import type { Waiver } from './policy.ts'

/** How the paths of a repository are said where several are told of together: below its name. */
export const pathWithin =
  (repository: string) =>
  (path: string): string =>
    path === '' || path === '.' ? repository : `${repository}/${path}`

/** The outcome of a repository as one of several: every path begins with its name. */
export function outcomeWithin(repository: string, outcome: Outcome): Outcome {
  const within = pathWithin(repository)
  const waiverIn = (waiver: Waiver): Waiver => ({ ...waiver, path: within(waiver.path) })
  const findingIn = (finding: Finding): Finding => {
    const { message, path, at } = finding
    const moved = {
      ...finding,
      path: within(path),
      ...(at.startsWith(DATA) && { at: DATA + within(at.slice(DATA.length)) }),
    }
    if (message.id !== 'purpose-declared' || message.data.cause !== 'uncovered') return moved
    const data = { ...message.data, folder: within(message.data.folder) }
    return { ...moved, message: { id: message.id, data } }
  }
  const waivedIn = ({ finding, waiver }: Outcome['waived'][number]) => ({
    finding: findingIn(finding),
    waiver: waiverIn(waiver),
  })
  const manifestIn = (manifest: ManifestOutcome): ManifestOutcome => ({
    ...manifest,
    path: within(manifest.path),
    ...(manifest.source && { source: { ...manifest.source, path: within(manifest.source.path) } }),
    ...(manifest.carriedBy !== undefined && { carriedBy: within(manifest.carriedBy) }),
    purposes: manifest.purposes.map(purpose => ({ ...purpose, findings: purpose.findings.map(findingIn) })),
    findings: manifest.findings.map(findingIn),
    waived: manifest.waived.map(waivedIn),
    known: manifest.known.map(findingIn),
    approved: manifest.approved.map(findingIn),
  })
  const here = plainManifests(outcome.manifests)
  const { first, totals } = here
  const manifests: OrderedManifests = {
    first: first && [first[0], within(first[1])],
    totals: { ...totals, hidden: totals.hidden.map(found => ({ ...found, path: within(found.path) })) },
    *[Symbol.iterator]() {
      for (const manifest of here) yield manifestIn(manifest)
    },
  }
  return {
    ...outcome,
    manifests,
    removed: outcome.removed.map(within),
    excluded: outcome.excluded.map(within),
    waived: outcome.waived.map(waivedIn),
    known: outcome.known.map(findingIn),
    approved: outcome.approved.map(findingIn),
    notices: outcome.notices.map(notice => ({ ...notice, waiver: waiverIn(notice.waiver) })),
    contradictions: outcome.contradictions.map(found => ({
      ...found,
      values: found.values.map(value => ({ ...value, path: within(value.path) })),
    })),
  }
}
