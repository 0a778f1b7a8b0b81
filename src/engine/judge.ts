import type { Problem } from '../document/problem.ts'
import type { Source } from '../document/source.ts'
import type { Declaration } from '../manifest/declaration.ts'
import { type ManifestFile, readManifest } from '../manifest/read.ts'
import { RULES } from '../rules/index.ts'
import { applyEdit, type Edit } from './edit.ts'
import type { Finding, Level, Message, Rule, RuleFinding } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'
import { DEFAULT_POLICY, fitsAny, type Policy, settingFor, type Waiver } from './policy.ts'
import { type Subject, subjectsOf } from './subject.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { noticesOn, type WaiverNotice, waiverFor } from './waivers.ts'
import { placeOf } from './words.ts'

/** A finding that a waiver of the policy covers: it is shown, and does not count. */
export interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** One purpose with the findings on it and what they come to. */
export interface JudgedPurpose {
  readonly subject: Subject
  readonly fingerprint: string
  readonly findings: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
  /** Findings for a person to decide, which a named reviewer's approval has decided. */
  readonly approved: readonly Finding[]
  readonly verdict: Verdict
}

/** One manifest, judged. Either it was read (its text and declarations) or it has problems. */
export interface JudgedManifest {
  readonly path: string
  readonly verdict: Verdict
  readonly source?: Source
  readonly declarations: readonly Declaration[]
  readonly purposes: readonly JudgedPurpose[]
  /** Findings of all purposes, each once, in the order of the file. */
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

/** Everything a run found out. `failures` are things outside the manifests that could not be read. */
export interface Judgement {
  readonly verdict: Verdict
  readonly manifests: readonly JudgedManifest[]
  readonly failures: readonly Problem[]
  /** Paths of manifests that the change removes; they are told, not judged. */
  readonly removed: readonly string[]
  /** The change touches the policy; the policy before it judged. */
  readonly policyChanged: boolean
  /** Paths of manifests that the policy excludes. */
  readonly excluded: readonly string[]
  readonly waived: readonly WaivedFinding[]
  readonly approved: readonly Finding[]
  readonly approvedBy: readonly string[]
  readonly notices: readonly WaiverNotice[]
}

/** By what is judged: the repository's policy, and the day, which decides whether a waiver still holds. */
export interface Standard {
  readonly policy: Policy
  /** YYYY-MM-DD. */
  readonly today: string
  /** Named reviewers who approve the change as it is: what a person must decide is then decided. */
  readonly approvedBy: readonly string[]
}

/** The sheet as it is. */
export const BY_THE_SHEET: Standard = { policy: DEFAULT_POLICY, today: '', approvedBy: [] }

/** What is judged: the manifests of a change, and what the change could not deliver. */
export interface Judged {
  readonly manifests: readonly ManifestFile[]
  readonly failures?: readonly Problem[]
  readonly removed?: readonly string[]
  readonly policyChanged?: boolean
}

/** What a finding takes from the purpose and the rule it comes from. */
interface Origin {
  readonly rule: Rule
  readonly level: Level
  readonly subject: Subject
  readonly fingerprint: string
}

/**
 * Whether committing an edit makes a finding go away: the edited file is read and judged by the rule again. What a
 * person commits with one click must work, whatever quoting or markup surrounds the words.
 */
function worksOut(edit: Edit, rule: Rule, { declaration, purpose }: Subject): boolean {
  const { source } = declaration
  if (source.path === '') return false
  const bytes = new TextEncoder().encode(applyEdit(source, edit))
  const read = readManifest({ path: source.path, bytes, asked: true })
  const edited = read.ok && read.value.find(({ path }) => path === declaration.path)
  return (
    edited !== undefined &&
    edited !== false &&
    edited.purposes.length === declaration.purposes.length &&
    subjectsOf(edited).every(
      subject => subject.purpose.path !== purpose.path || rule.check(subject).length === 0,
    )
  )
}

function findingOf(
  { data, words, edit }: RuleFinding,
  { rule, level, subject, fingerprint }: Origin,
): Finding {
  const { declaration, purpose, language } = subject
  return {
    rule: rule.meta.id,
    clause: rule.meta.clause,
    level,
    // A rule's data fit its own id; `defineRule` has checked it.
    message: { id: rule.meta.id, data } as Message,
    path: declaration.source.path,
    at: words?.value.path ?? purpose.path,
    place: words ? placeOf(words) : purpose.place,
    words: words?.span.text ?? '',
    fingerprint,
    value: words?.value,
    language,
    ...(edit && worksOut(edit, rule, subject) && { edit }),
  }
}

const verdictOn = (findings: readonly Finding[]): Verdict =>
  verdictOf({ judged: 1, unread: 0, levels: findings.map(({ level }) => level) })

/** Advice waits until nothing asks for a change: whoever has no precise purpose yet has other worries. */
function withoutIdleAdvice(findings: readonly Finding[]): readonly Finding[] {
  const serious = findings.filter(({ level }) => level !== 'advise')
  return serious.length > 0 ? serious : findings
}

/** Applies every rule to one purpose. Each purpose is judged alone (clause B2). */
function judgeSubject(subject: Subject, { policy, today, approvedBy }: Standard): JudgedPurpose {
  const fingerprint = fingerprintOf(subject)
  const findings: Finding[] = []
  const waived: WaivedFinding[] = []
  const approved: Finding[] = []
  for (const rule of RULES) {
    const level = settingFor(policy, rule.meta, subject.declaration.source.path)
    if (level === 'off') continue
    for (const found of rule.check(subject)) {
      const finding = findingOf(found, { rule, level, subject, fingerprint })
      const waiver = waiverFor(finding, policy.waivers, today)
      if (waiver) waived.push({ finding, waiver })
      else if (level === 'review' && approvedBy.length > 0) approved.push(finding)
      else findings.push(finding)
    }
  }
  const shown = withoutIdleAdvice(findings)
  return { subject, fingerprint, findings: shown, waived, approved, verdict: verdictOn(shown) }
}

const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.place.start.offset - b.place.start.offset)

/** Judges every purpose of a declaration. */
export function judgeDeclaration(
  declaration: Declaration,
  standard: Standard,
): Pick<JudgedManifest, 'purposes' | 'findings' | 'verdict'> {
  const purposes = subjectsOf(declaration).map(subject => judgeSubject(subject, standard))
  // A field shared by several purposes fails for each of them; the author needs to hear it once.
  const key = ({ rule, at, place }: Finding): string =>
    `${rule} ${at} ${place.start.offset} ${place.end.offset}`
  const once = new Map(purposes.flatMap(({ findings }) => findings.map(finding => [key(finding), finding])))
  const findings = inOrder([...once.values()])
  return { purposes, findings, verdict: verdictOn(findings) }
}

/** Judges one file; nothing when it holds no declaration and need not. */
function judgeManifest(file: ManifestFile, standard: Standard): JudgedManifest | undefined {
  const { path } = file
  const read = readManifest(file)
  if (!read.ok) {
    const verdict = verdictOf({ judged: 0, unread: 1, levels: [] })
    return { path, verdict, declarations: [], purposes: [], findings: [], problems: read.problems }
  }
  const [first] = read.value
  if (!first) return undefined
  const judged = read.value.map(declaration => judgeDeclaration(declaration, standard))
  const findings = judged.flatMap(({ findings }) => findings)
  return {
    path,
    source: first.source,
    declarations: read.value,
    purposes: judged.flatMap(({ purposes }) => purposes),
    findings: inOrder(findings),
    verdict: verdictOn(findings),
    problems: [],
  }
}

/** Notices on the waivers of a policy, after the manifests they name were judged. */
function waiverNotices(manifests: readonly JudgedManifest[], { policy, today }: Standard): WaiverNotice[] {
  const paths = new Set(manifests.filter(({ source }) => source).map(({ path }) => path))
  const findings = manifests.flatMap(({ purposes }) =>
    purposes.flatMap(({ findings, waived, approved }) => [
      ...findings,
      ...approved,
      ...waived.map(({ finding }) => finding),
    ]),
  )
  return noticesOn(policy.waivers, { paths, findings }, today)
}

/** Judges manifests, in the order given. `failures` make the verdict red: an incomplete reading is never a pass. */
export function judge(
  { manifests: files, failures = [], removed = [], policyChanged = false }: Judged,
  standard = BY_THE_SHEET,
): Judgement {
  const isExcluded = ({ path }: ManifestFile): boolean => fitsAny(path, standard.policy.exclude)
  const manifests = files
    .filter(file => !isExcluded(file))
    .flatMap(file => judgeManifest(file, standard) ?? [])
  const unread = manifests.filter(({ problems }) => problems.length > 0).length
  return {
    verdict: verdictOf({
      judged: manifests.length - unread,
      unread: failures.length + unread,
      levels: manifests.flatMap(({ findings }) => findings.map(({ level }) => level)),
    }),
    manifests,
    failures,
    removed,
    policyChanged,
    excluded: files.filter(isExcluded).map(({ path }) => path),
    waived: manifests.flatMap(({ purposes }) => purposes.flatMap(({ waived }) => waived)),
    approved: manifests.flatMap(({ purposes }) => purposes.flatMap(({ approved }) => approved)),
    approvedBy: standard.approvedBy,
    notices: waiverNotices(manifests, standard),
  }
}
