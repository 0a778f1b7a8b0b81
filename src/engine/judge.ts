import type { Problem } from '../document/problem.ts'
import type { Declaration } from '../manifest/declaration.ts'
import { type ManifestFile, readManifest } from '../manifest/read.ts'
import { RULES } from '../rules/index.ts'
import type { Finding, Message, Rule, RuleFinding } from './finding.ts'
import { type Subject, subjectsOf } from './subject.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { placeOf } from './words.ts'

/** One purpose with the findings on it and what they come to. */
export interface JudgedPurpose {
  readonly subject: Subject
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
}

/** One manifest, judged. Either it was read (a declaration) or it has problems. */
export interface JudgedManifest {
  readonly path: string
  readonly verdict: Verdict
  readonly declaration?: Declaration
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
}

/** What is judged: the manifests of a change, and what the change could not deliver. */
export interface Judged {
  readonly manifests: readonly ManifestFile[]
  readonly failures?: readonly Problem[]
  readonly removed?: readonly string[]
}

function findingOf(rule: Rule, { data, words, edit }: RuleFinding, subject: Subject): Finding {
  const { declaration, purpose, language } = subject
  return {
    rule: rule.meta.id,
    clause: rule.meta.clause,
    level: rule.meta.level,
    // A rule's data fit its own id; `defineRule` has checked it.
    message: { id: rule.meta.id, data } as Message,
    path: declaration.source.path,
    at: words?.value.path ?? purpose.path,
    place: words ? placeOf(words) : purpose.place,
    words: words?.span.text ?? '',
    value: words?.value,
    language,
    ...(edit && { edit }),
  }
}

const verdictOn = (findings: readonly Finding[]): Verdict =>
  verdictOf({ judged: 1, unread: 0, levels: findings.map(({ level }) => level) })

/** Applies every rule to one purpose. Each purpose is judged alone (clause B2). */
function judgeSubject(subject: Subject): JudgedPurpose {
  const findings = RULES.flatMap(rule =>
    rule.check(subject).map(finding => findingOf(rule, finding, subject)),
  )
  return { subject, findings, verdict: verdictOn(findings) }
}

/** Judges every purpose of a declaration. */
export function judgeDeclaration(
  declaration: Declaration,
): Pick<JudgedManifest, 'purposes' | 'findings' | 'verdict'> {
  const purposes = subjectsOf(declaration).map(judgeSubject)
  // A field shared by several purposes fails for each of them; the author needs to hear it once.
  const key = ({ rule, at, place }: Finding): string =>
    `${rule} ${at} ${place.start.offset} ${place.end.offset}`
  const once = new Map(purposes.flatMap(({ findings }) => findings.map(finding => [key(finding), finding])))
  const findings = [...once.values()].sort((a, b) => a.place.start.offset - b.place.start.offset)
  return { purposes, findings, verdict: verdictOn(findings) }
}

function judgeManifest(file: ManifestFile): JudgedManifest {
  const read = readManifest(file)
  if (!read.ok) {
    const verdict = verdictOf({ judged: 0, unread: 1, levels: [] })
    return { path: file.path, verdict, purposes: [], findings: [], problems: read.problems }
  }
  return { path: file.path, declaration: read.value, problems: [], ...judgeDeclaration(read.value) }
}

/** Judges manifests, in the order given. `failures` make the verdict red: an incomplete reading is never a pass. */
export function judge({ manifests: files, failures = [], removed = [] }: Judged): Judgement {
  const manifests = files.map(judgeManifest)
  const verdict = verdictOf({
    judged: manifests.filter(({ declaration }) => declaration !== undefined).length,
    unread: failures.length + manifests.filter(({ declaration }) => declaration === undefined).length,
    levels: manifests.flatMap(({ findings }) => findings.map(({ level }) => level)),
  })
  return { verdict, manifests, failures, removed }
}
