import type { Declaration } from '../manifest/declaration.ts'
import { type FormatSet, formatSet } from '../manifest/detect.ts'
import { declarationOfStatement, STATEMENT } from '../manifest/formats/statement.ts'
import { readManifest } from '../manifest/read.ts'
import { RULES } from '../rules/index.ts'
import { purposeKept } from '../rules/purpose-kept.ts'
import type { Departures } from './departure.ts'
import { applyEdit, type Edit } from './edit.ts'
import type { Context, Finding, Level, Message, Rule, RuleFinding } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { JudgedManifest, JudgedPurpose } from './judgement.ts'
import { adviceLevel, levelFor, optionsFor } from './policy.ts'
import { type Settled, settle } from './settle.ts'
import type { Standard } from './standard.ts'
import { type Subject, subjectOf, subjectsOf } from './subject.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { placeOf } from './words.ts'

/** What a finding takes from the purpose and the rule it comes from. */
interface Origin {
  readonly rule: Rule
  readonly context: Context
  readonly level: Level
  readonly subject: Subject
  readonly fingerprint: string
  readonly formats: FormatSet
}

/** A declaration as it is once its file says `text`. */
function reread(
  { source: { path }, path: at, format, language }: Declaration,
  text: string,
  formats: FormatSet,
): Declaration | undefined {
  if (format === STATEMENT) return declarationOfStatement(text, language, path)
  const read = readManifest({ path, bytes: new TextEncoder().encode(text), asked: true }, formats)
  return read.ok ? read.value.find(declaration => declaration.path === at) : undefined
}

/**
 * Whether committing an edit makes a finding go away: the edited file is read and judged by the rule again. What a
 * person commits with one click must work, whatever quoting or markup surrounds the words.
 */
function worksOut(
  edit: Edit,
  { rule, context, formats, subject: { declaration, purpose } }: Origin,
): boolean {
  const { source } = declaration
  if (source.path === '') return false
  const edited = reread(declaration, applyEdit(source, edit), formats)
  if (edited?.purposes.length !== declaration.purposes.length) return false
  const index = edited.purposes.findIndex(({ path }) => path === purpose.path)
  const same = edited.purposes[index]
  return same !== undefined && rule.check(subjectOf(edited, same, index), context).length === 0
}

/** Edits that are tried out on one purpose; more than these nobody is shown, and each reads the file again. */
const MOST_EDITS = 30

function findingOf({ data, words: judged, edit }: RuleFinding, origin: Origin, tries: boolean): Finding {
  const { rule, level, subject, fingerprint } = origin
  const { declaration, purpose, language, departure } = subject
  // Words of another manifest of the same dataset have no place in this one.
  const words = judged?.value.elsewhere === undefined ? judged : undefined
  return {
    rule: rule.meta.id,
    clause: rule.meta.clause,
    level,
    // A rule's data fit its own id; `defineRule` has checked it.
    message: { id: rule.meta.id, data } as Message,
    path: declaration.source.path,
    at: words?.value.path ?? purpose.path,
    place: words ? placeOf(words) : purpose.place,
    ...(departure?.kind === 'removed' && { isFormer: true }),
    words: words?.span.text ?? '',
    fingerprint,
    value: words?.value,
    language,
    ...(edit && tries && worksOut(edit, origin) && { edit }),
  }
}

/** What findings come to. */
export const verdictOn = (findings: readonly Finding[]): Verdict =>
  verdictOf({ judged: 1, unread: 0, levels: findings.map(({ level }) => level) })

/** Advice waits until nothing asks for a change: whoever has no precise purpose yet has other worries. */
function withoutIdleAdvice(findings: readonly Finding[]): readonly Finding[] {
  const serious = findings.filter(({ level }) => level !== 'advise')
  return serious.length > 0 ? serious : findings
}

/** Applies every rule to one purpose. Each purpose is judged alone (clause B2). */
function judgeSubject(subject: Subject, standard: Standard): JudgedPurpose {
  const { policy, today } = standard
  const fingerprint = fingerprintOf(subject)
  const formats = formatSet(policy.formats)
  const found: Finding[] = []
  // Of what is gone only its absence is judged.
  const rules: readonly Rule[] = subject.departure?.kind === 'removed' ? [purposeKept] : RULES
  const { path } = subject.declaration.source
  for (const rule of rules) {
    const level = levelFor(policy, rule.meta, path)
    if (level === 'off') continue
    const context = { today, options: optionsFor(policy, rule.meta, path) }
    for (const finding of rule.check(subject, context))
      found.push(
        findingOf(
          finding,
          {
            rule,
            context,
            level: finding.isAdvice ? adviceLevel(policy) : level,
            subject,
            fingerprint,
            formats,
          },
          found.length < MOST_EDITS,
        ),
      )
  }
  const settled = settle(found, standard)
  const findings = withoutIdleAdvice(settled.findings)
  return { ...settled, subject, fingerprint, findings, verdict: verdictOn(findings) }
}

/** Findings in the order of their file. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.place.start.offset - b.place.start.offset)

/** Judges every purpose of a declaration, with how it departs from what it was. */
export function judgeDeclaration(
  declaration: Declaration,
  standard: Standard,
  departures?: Departures,
): Settled & Pick<JudgedManifest, 'purposes' | 'verdict'> {
  const purposes = subjectsOf(declaration, departures).map(subject => judgeSubject(subject, standard))
  // A field shared by several purposes fails for each of them; the author needs to hear it once.
  const key = ({ rule, at, place }: Finding): string =>
    `${rule} ${at} ${place.start.offset} ${place.end.offset}`
  const once = new Map(purposes.flatMap(({ findings }) => findings.map(finding => [key(finding), finding])))
  const findings = inOrder([...once.values()])
  return {
    purposes,
    findings,
    waived: purposes.flatMap(({ waived }) => waived),
    known: purposes.flatMap(({ known }) => known),
    approved: purposes.flatMap(({ approved }) => approved),
    verdict: verdictOn(findings),
  }
}
