import type { FileHistory } from '../change/file-history.ts'
import type { Finding } from '../engine/finding.ts'
import { verdictOn } from '../engine/judge-declaration.ts'
import type { JudgedManifest, JudgedPurpose, Judgement } from '../engine/judgement.ts'
import type { Standard } from '../engine/standard.ts'
import type { Words } from '../engine/words.ts'
import type { Declaration, Value } from '../manifest/declaration.ts'
import { sayFinding, sayProblem } from '../messages/index.ts'
import { dueOf, uncoveredOf } from '../report/inventory.ts'
import { REGISTER_SCHEMA, SHOWN_DETAILS } from './names.ts'
import type { Entry, Register, RegisteredFinding, RegisteredPurpose, RegisteredWaiver } from './schema.ts'
import { timelineOf } from './timeline.ts'

/** What a register says of a repository beyond its judgement. */
export interface Surroundings {
  readonly repository: string
  /** The commit that was read, shortened; absent outside of Git. */
  readonly commit?: string
  readonly standard: Standard
  /** Day of the last change by path. */
  readonly changes: ReadonlyMap<string, string>
  /** Versions by path; empty where nobody asked for them. */
  readonly histories: ReadonlyMap<string, FileHistory>
}

const textOf = ({ fragment }: Value): string => fragment.text.trim()
const textsOf = (values: readonly Value[] = []): string[] => [
  ...new Set(values.map(textOf).filter(text => text !== '')),
]

const spansOf = (words: readonly Words[]): string[] => [...new Set(words.map(({ span }) => span.text.trim()))]

/**
 * What fields say of a purpose. What was read in its sentence repeats the sentence, so of that only the type, the
 * exclusions, and the capabilities of a general-purpose system are told, which a reader wants to see apart.
 */
function purposeOf({ subject, verdict, fingerprint }: JudgedPurpose): RegisteredPurpose {
  const { purpose, declaration, regime } = subject
  const { shared, purposes } = declaration
  const either = (own: readonly Value[], common: readonly Value[]): string[] =>
    textsOf(own.length > 0 ? own : common)
  const capabilities = either(purpose.capabilities, shared.capabilities)
  const isListed = capabilities.length > 0 || regime !== 'general-purpose'
  const type = purpose.systemType ?? shared.systemType
  const objective = purpose.researchObjective ?? shared.researchObjective
  return {
    text: purpose.statement ? textOf(purpose.statement) : '',
    regime,
    systemType: type ? textOf(type) : (subject.systemType?.span.text.trim() ?? ''),
    capabilities: isListed ? capabilities : spansOf(subject.capabilities),
    uses: either(purpose.operationalUses, purposes.length > 1 ? [] : shared.operationalUses),
    researchObjective: objective ? textOf(objective) : '',
    exclusions: spansOf(subject.exclusions),
    verdict,
    fingerprint,
  }
}

function findingOf(finding: Finding, isKnown: boolean): RegisteredFinding {
  const say = (language: 'fr' | 'en') => {
    const { title, problem, fix } = sayFinding(finding, language)
    return { title, problem, fix }
  }
  return {
    rule: finding.rule,
    clause: finding.clause,
    level: finding.level,
    line: finding.place.start.line,
    words: finding.words,
    isKnown,
    said: { fr: say('fr'), en: say('en') },
  }
}

/** Waivers of a declaration: those that hold, and those of its file that do not any more. */
function waiversOf(
  purposes: readonly JudgedPurpose[],
  path: string,
  { notices }: Judgement,
): RegisteredWaiver[] {
  const of = ({ rule, reason, approver, until }: RegisteredWaiver | Omit<RegisteredWaiver, 'state'>) => ({
    rule,
    reason,
    approver,
    until,
  })
  const holding = purposes.flatMap(({ waived }) => waived.map(({ waiver }) => waiver))
  return [
    ...[...new Set(holding)].map(waiver => ({ ...of(waiver), state: 'holds' as const })),
    ...notices
      .filter(({ waiver }) => waiver.path === path)
      .map(({ waiver, state }) => ({ ...of(waiver), state })),
  ]
}

/** A name for what a declaration is about: its title, else the folder it stands in, else its file. */
function datasetOf({ title }: Declaration, path: string, repository: string): string {
  const folder = path.split('/').slice(0, -1).at(-1)
  return (title && textOf(title)) || (folder ?? repository)
}

function entryOf(
  declaration: Declaration,
  manifest: JudgedManifest,
  judgement: Judgement,
  around: Surroundings,
): Entry {
  const { path } = manifest
  const { repository, standard, changes, histories } = around
  // Of a declaration that other manifests complete, the completed one was judged.
  const purposes = manifest.purposes.filter(({ subject }) => subject.declaration.path === declaration.path)
  const whole = purposes[0]?.subject.declaration ?? declaration
  // A field that several purposes share fails once.
  const findings = manifest.findings.filter(finding =>
    purposes.some(judged => judged.findings.includes(finding)),
  )
  const known = new Set(purposes.flatMap(judged => judged.known))
  const history = histories.get(path)
  const changed = changes.get(path)
  const due = dueOf([whole])
  const details = SHOWN_DETAILS.flatMap(field => {
    const values = textsOf(whole.details[field])
    return values.length > 0 ? [[field, values] as const] : []
  })
  return {
    repository,
    path,
    line: declaration.place.start.line,
    dataset: datasetOf(whole, path, repository),
    format: declaration.format,
    language: purposes[0]?.subject.language ?? 'en',
    verdict: verdictOn(purposes.flatMap(judged => judged.findings)),
    purposes: purposes.map(purposeOf),
    details: Object.fromEntries(details),
    findings: [
      ...findings.map(found => findingOf(found, false)),
      ...[...known].map(found => findingOf(found, true)),
    ],
    waivers: waiversOf(purposes, path, judgement),
    alsoIn: judgement.manifests.flatMap(other => (other.carriedBy === path ? [other.path] : [])),
    ...(changed !== undefined && { changed }),
    ...(due !== undefined && { due }),
    history: history ? timelineOf(declaration, history, standard) : [],
    isHistoryCut: history?.isCut ?? false,
  }
}

/** Builds the register of one repository from the judgement of its whole tree. */
export function registerOf(judgement: Judgement, around: Surroundings): Register {
  const { repository, commit, standard } = around
  const { manifests, failures } = judgement
  const own = manifests.filter(({ carriedBy, declarations }) => !carriedBy && declarations.length > 0)
  const uncovered = manifests.flatMap(manifest => {
    const data = uncoveredOf(manifest)
    return data ? [{ repository, folder: data.folder, files: data.files }] : []
  })
  const problems = [
    ...failures.map(problem => ({ path: '', problem })),
    ...manifests.flatMap(({ path, problems }) => problems.map(problem => ({ path, problem }))),
  ]
  return {
    schema: REGISTER_SCHEMA,
    repositories: [{ name: repository, ...(commit !== undefined && { commit }), day: standard.today }],
    entries: own.flatMap(manifest =>
      manifest.declarations.map(declaration => entryOf(declaration, manifest, judgement, around)),
    ),
    uncovered,
    unread: problems.map(({ path, problem }) => ({
      repository,
      path,
      said: { fr: sayProblem(problem, 'fr').problem, en: sayProblem(problem, 'en').problem },
    })),
  }
}

/** Several registers as one, in the order given; a repository that is in two of them is taken from the last. */
export function mergeRegisters(registers: readonly Register[]): Register {
  const last = new Map(
    registers.flatMap(register => register.repositories.map(({ name }) => [name, register])),
  )
  const kept = <T extends { readonly repository: string }>(of: (register: Register) => readonly T[]): T[] =>
    registers.flatMap(register => of(register).filter(({ repository }) => last.get(repository) === register))
  return {
    schema: REGISTER_SCHEMA,
    repositories: registers.flatMap(register =>
      register.repositories.filter(({ name }) => last.get(name) === register),
    ),
    entries: kept(({ entries }) => entries),
    uncovered: kept(({ uncovered }) => uncovered),
    unread: kept(({ unread }) => unread),
  }
}

/**
 * The registers of all shards, in their order, as that of the whole: repositories are dealt out like cards, one to each
 * shard in turn, and are taken back so.
 */
export function collectRegisters(shards: readonly Register[]): Register {
  const rounds = Math.max(0, ...shards.map(({ repositories }) => repositories.length))
  const names = Array.from({ length: rounds }, (_, round) =>
    shards.flatMap(({ repositories }) => repositories[round]?.name ?? []),
  ).flat()
  const rank = new Map(names.map((name, at) => [name, at]))
  const inOrder = <T extends { readonly repository: string }>(items: readonly T[]): T[] =>
    items.toSorted((a, b) => (rank.get(a.repository) ?? 0) - (rank.get(b.repository) ?? 0))
  const { schema, repositories, entries, uncovered, unread } = mergeRegisters(shards)
  return {
    schema,
    repositories: repositories.toSorted((a, b) => (rank.get(a.name) ?? 0) - (rank.get(b.name) ?? 0)),
    entries: inOrder(entries),
    uncovered: inOrder(uncovered),
    unread: inOrder(unread),
  }
}
