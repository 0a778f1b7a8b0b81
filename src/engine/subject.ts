import type { Declaration, Purpose } from '../manifest/declaration.ts'
import { onlyDescribes } from '../reading/describes.ts'
import { detectLanguage, read } from '../reading/read.ts'
import type { Language, Reading, Regime, Span, TypeSpan } from '../reading/types.ts'
import { type Declared, declaredFor, declaresSomething, isDeclaredWhole, regimeOfFields } from './declared.ts'
import type { Departure, Departures } from './departure.ts'
import { type Words, wholeOf } from './words.ts'

/** One purpose with everything that its statement and the fields around it say: what every rule judges. */
export interface Subject {
  readonly declaration: Declaration
  readonly purpose: Purpose
  /** Place of this purpose among those of the declaration, from 0. */
  readonly index: number
  readonly language: Language
  /** How it goes beyond what it was before the change; absent where it does not, or was not there. */
  readonly departure?: Departure
  readonly regime: Regime | 'undetermined'
  /** What the statement alone says, whatever the fields say. */
  readonly reading?: Reading
  /** Nothing is written: neither a statement nor a field. */
  readonly isEmpty: boolean
  /** How sure the elements are, from 0.5 to 1: declared in fields, or as sure as the reader is of what it read in the sentence. */
  readonly certainty: number
  readonly placeholder?: Words
  readonly noPurpose?: Words
  readonly systemType?: Words & { readonly strength: TypeSpan['strength'] }
  readonly nonTypes: readonly Words[]
  readonly capabilities: readonly Words[]
  readonly catchAlls: readonly Words[]
  /** Entries of a field for capabilities that name no function. */
  readonly vagueCapabilities: readonly Words[]
  readonly operationalUse?: Words
  /** Entries of a field for operational uses that are none. */
  readonly impreciseUses: readonly Words[]
  readonly researchObjective?: Words
  /** A field for the research objective that states none. */
  readonly impreciseObjectives: readonly Words[]
  /** Functions and uses that the statement or a field excludes; they are never capabilities. */
  readonly exclusions: readonly Words[]
  readonly vague: readonly Words[]
  readonly vagueItems: readonly Words[]
  readonly unbounded: readonly Words[]
  readonly unintelligible?: Words
  readonly practiceCues: readonly Words[]
}

/** The words a finding on the whole purpose points at: its statement, else its first field, else nothing. */
export function wordsOfPurpose({ purpose, declaration }: Subject): Words | undefined {
  const fields = [purpose, declaration.shared].flatMap(
    ({ systemType, capabilities, operationalUses, regime }) => [
      systemType,
      ...capabilities,
      ...operationalUses,
      regime,
    ],
  )
  const value = purpose.statement ?? fields.find(field => field !== undefined)
  return value && wholeOf(value)
}

/** The regime: as declared by name, else as a use or an objective in a field says, else as read, else as fields hint. */
function regimeFor(declared: Declared, reading: Reading | undefined): Regime | 'undetermined' {
  const ofFields = regimeOfFields(declared)
  if (ofFields && (declared.regime ?? (ofFields === 'operational' || !reading))) return ofFields
  return reading && reading.regime !== 'undetermined' ? reading.regime : (ofFields ?? 'undetermined')
}

/** The type that counts: one that is named goes before a weak one, the statement before the field. */
function chooseType(declared: Subject['systemType'], read: Subject['systemType']): Subject['systemType'] {
  const candidates = [read, declared]
  return candidates.find(type => type?.strength === 'named') ?? declared ?? read
}

/** What was read in a statement, as words of its value. */
function wordsRead(purpose: Purpose, language?: Language) {
  const { statement } = purpose
  const text = statement?.fragment.text ?? ''
  if (!statement || text.trim() === '') return undefined
  const reading = read(text, language)
  const all = (spans: readonly Span[]): Words[] => spans.map(span => ({ value: statement, span }))
  const one = (span: Span | undefined): Words | undefined => span && { value: statement, span }
  return { reading, all, one }
}

/** Removes keys whose value is undefined, so that an absent element is absent. */
function present<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never
}

/** A description that stands in for a purpose and is none: whatever it says, it describes data. */
const isNoPurpose = ({ statement }: Purpose, reading: Reading): boolean =>
  statement?.foundAs === 'fallback' && onlyDescribes(reading)

/** The words that pursue nothing, if that is all there is. */
function withoutPurpose(purpose: Purpose, reading: Reading | undefined): Span | undefined {
  if (!reading || reading.placeholder) return undefined
  const { text } = reading
  return (
    reading.noPurpose ?? (isNoPurpose(purpose, reading) ? { start: 0, end: text.length, text } : undefined)
  )
}

/** Gathers one purpose of a declaration for the rules. */
export function subjectOf(
  declaration: Declaration,
  purpose: Purpose,
  index: number,
  departure?: Departure,
): Subject {
  const declared = declaredFor(purpose, declaration)
  const found = wordsRead(purpose, declaration.language)
  const reading = found?.reading
  const all = (spans: readonly Span[] | undefined): Words[] => found?.all(spans ?? []) ?? []
  const one = (span: Span | undefined): Words | undefined => found?.one(span)
  const type = reading?.systemType
  const typeRead = type && one(type)
  const regime = regimeFor(declared, reading)
  const whole = isDeclaredWhole(declared, regime)
  return {
    declaration,
    purpose,
    index,
    ...(departure && { departure }),
    language: languageFor(declaration, purpose.statement?.fragment.text ?? ''),
    regime,
    isEmpty: reading === undefined && !declaresSomething(declared),
    certainty: whole ? 1 : (reading?.confidence ?? 1),
    ...present({
      reading,
      placeholder: one(reading?.placeholder),
      noPurpose: whole ? undefined : one(withoutPurpose(purpose, reading)),
      systemType: chooseType(declared.systemType, typeRead && { ...typeRead, strength: type.strength }),
      operationalUse: declared.operationalUse ?? one(reading?.operationalUse),
      researchObjective: declared.researchObjective ?? one(reading?.researchObjective),
      unintelligible: one(reading?.unintelligible),
    }),
    nonTypes: [...declared.nonTypes, ...all(reading?.nonTypes)],
    capabilities: [...declared.capabilities, ...all(reading?.capabilities)],
    catchAlls: all(reading?.catchAlls),
    vagueCapabilities: declared.vagueCapabilities,
    impreciseUses: declared.impreciseUses,
    impreciseObjectives: declared.impreciseObjectives,
    exclusions: [...declared.exclusions, ...all(reading?.exclusions)],
    vague: all(reading?.vague),
    vagueItems: all(reading?.vagueItems),
    unbounded: [...declared.unbounded, ...all(reading?.unbounded)],
    practiceCues: [...declared.practiceCues, ...all(reading?.practiceCues)],
  }
}

/** Language of messages: as declared, else that of the statement; two words are too few to tell, the file is not. */
function languageFor({ language, source }: Declaration, statement: string): Language {
  return language ?? detectLanguage(statement.trim().split(/\s+/).length > 2 ? statement : source.text)
}

/** The subjects of a declaration; one without words where it declares no purpose at all. */
export function subjectsOf(declaration: Declaration, departures: Departures = new Map()): Subject[] {
  const { purposes, place } = declaration
  const absent: Purpose = { path: '', place, capabilities: [], operationalUses: [], excludedFunctions: [] }
  return (purposes.length > 0 ? purposes : [absent]).map((purpose, index) =>
    subjectOf(declaration, purpose, index, departures.get(purpose.path)),
  )
}
