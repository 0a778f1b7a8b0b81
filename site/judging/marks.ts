import type { Place } from '../../src/document/lines.ts'
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

/** A stretch of the text, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Words and what they are read as. */
export interface Mark extends Stretch {
  readonly role: Role
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

/** What a finding of some rules makes of its words, whatever the reader alone saw in them. */
const FOUND: Readonly<Partial<Record<RuleId, Role>>> = {
  'objective-specific': 'vague',
  'each-purpose-specific': 'vague',
  'operational-use-stated': 'vague',
  'purpose-bounded': 'unbounded',
  'purpose-legitimate': 'practice',
}

const some = (words: Words | undefined): readonly Words[] => (words ? [words] : [])
const meet = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end
const holds = (outer: Stretch, inner: Stretch): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
const stretchOf = ({ start, end }: Place): Stretch => ({ start: start.offset, end: end.offset })

const marked = (role: Role, words: readonly Words[]): Mark[] =>
  words
    .filter(({ value }) => value.elsewhere === undefined)
    .map(word => ({ role, ...stretchOf(placeOf(word)) }))

function marksOfPurpose({ subject, findings }: JudgedPurpose): Mark[] {
  const blamed = findings.filter(({ level, words }) => level !== 'advise' && words !== '')
  const found = blamed.flatMap(({ rule, place }): Mark[] => {
    const role = FOUND[rule]
    return role ? [{ role, ...stretchOf(place) }] : []
  })
  const foundVague = found.filter(({ role }) => role === 'vague')
  const isFoundVague = (mark: Mark): boolean => foundVague.some(outer => holds(outer, mark))
  const types = marked('type', some(subject.systemType))
  const isBlamed = (mark: Mark): boolean =>
    blamed.some(({ place }) => meet(stretchOf(place), mark)) && !types.some(type => holds(type, mark))
  const uses = [
    ...marked('use', some(subject.operationalUse)),
    ...marked('objective', some(subject.researchObjective)),
  ]
  return [
    ...types,
    ...marked('capability', subject.capabilities),
    ...uses.filter(use => !isFoundVague(use)),
    ...marked('exclusion', subject.exclusions),
    ...marked('vague', emptyWords(subject)).filter(mark => isBlamed(mark) && !isFoundVague(mark)),
    ...marked('unbounded', subject.unbounded),
    ...marked('practice', subject.practiceCues),
    ...found,
  ].filter(({ start, end }) => end > start)
}

/** The words of some purposes with their roles, in the order of the text; those that purposes share count once. */
export function marksOf(purposes: readonly JudgedPurpose[]): Mark[] {
  const marks = purposes.flatMap(marksOfPurpose)
  const once = new Map(marks.map(mark => [`${mark.role} ${mark.start} ${mark.end}`, mark]))
  return [...once.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}
