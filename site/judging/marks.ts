import type { RuleId } from '../../src/engine/finding.ts'
import type { JudgedPurpose } from '../../src/engine/judgement.ts'
import type { Subject } from '../../src/engine/subject.ts'
import { placeOf, type Words } from '../../src/engine/words.ts'

/** What words are read as, in the terms of the sheet. */
export const ROLES = [
  'type',
  'capability',
  'use',
  'objective',
  'exclusion',
  'vague',
  'unbounded',
  'practice',
] as const
export type Role = (typeof ROLES)[number]

/** A stretch of the text, in UTF-16 units, and what it is read as. */
export interface Mark {
  readonly role: Role
  readonly start: number
  readonly end: number
}

/** Words that say nothing; some do no harm where the rest is precise, and are then not held against anybody. */
const emptyWords = (subject: Subject): readonly Words[] => [
  ...subject.vague,
  ...subject.vagueItems,
  ...subject.catchAlls,
  ...subject.vagueCapabilities,
  ...subject.impreciseUses,
  ...subject.impreciseObjectives,
  ...subject.nonTypes,
]

/** Rules that find the words they judge to say nothing, though the reader saw no particular word of that kind. */
const FOUND_VAGUE: readonly RuleId[] = [
  'objective-specific',
  'each-purpose-specific',
  'operational-use-stated',
]

const some = (words: Words | undefined): readonly Words[] => (words ? [words] : [])
const meet = (a: Mark, b: Mark): boolean => a.start < b.end && b.start < a.end
const holds = (outer: Mark, inner: Mark): boolean => outer.start <= inner.start && inner.end <= outer.end

const marked = (role: Role, words: readonly Words[]): Mark[] =>
  words
    .filter(({ value }) => value.elsewhere === undefined)
    .map(word => ({ role, start: placeOf(word).start.offset, end: placeOf(word).end.offset }))

/** Vague words that a finding is about, those of a type that is named left out. */
function vagueMarks({ subject, findings }: JudgedPurpose): Mark[] {
  const blamed = findings
    .filter(({ level, words }) => level !== 'advise' && words !== '')
    .map(({ rule, place }) => ({
      rule,
      role: 'vague' as const,
      start: place.start.offset,
      end: place.end.offset,
    }))
  const found = blamed.filter(({ rule }) => FOUND_VAGUE.includes(rule))
  const types = marked('type', some(subject.systemType))
  const read = marked('vague', emptyWords(subject)).filter(
    mark =>
      blamed.some(finding => meet(finding, mark)) && ![...types, ...found].some(outer => holds(outer, mark)),
  )
  return [...read, ...found.map(({ role, start, end }) => ({ role, start, end }))]
}

function marksOfPurpose(judged: JudgedPurpose): Mark[] {
  const { subject } = judged
  return [
    ...marked('type', some(subject.systemType)),
    ...marked('capability', subject.capabilities),
    ...marked('use', some(subject.operationalUse)),
    ...marked('objective', some(subject.researchObjective)),
    ...marked('exclusion', subject.exclusions),
    ...vagueMarks(judged),
    ...marked('unbounded', subject.unbounded),
    ...marked('practice', subject.practiceCues),
  ].filter(({ start, end }) => end > start)
}

/** The words of some purposes with their roles, in the order of the text; those that purposes share count once. */
export function marksOf(purposes: readonly JudgedPurpose[]): Mark[] {
  const marks = purposes.flatMap(marksOfPurpose)
  const once = new Map(marks.map(mark => [`${mark.role} ${mark.start} ${mark.end}`, mark]))
  return [...once.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}
