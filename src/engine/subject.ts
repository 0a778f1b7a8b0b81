import type { Place } from '../document/lines.ts'
import type { Declaration, Elements, Purpose, Value } from '../manifest/declaration.ts'
import { detectLanguage, read, readField } from '../reading/read.ts'
import type { FieldRole, Language, Reading, Regime, Span, TypeSpan } from '../reading/types.ts'

/** Words of a manifest: a span of one of its values. */
export interface Words {
  readonly value: Value
  readonly span: Span
}

/** One purpose with everything that its statement and the fields around it say: what every rule judges. */
export interface Subject {
  readonly declaration: Declaration
  readonly purpose: Purpose
  /** Place of this purpose among those of the declaration, from 0. */
  readonly index: number
  readonly language: Language
  readonly regime: Regime | 'undetermined'
  /** Nothing is written: neither a statement nor a field. */
  readonly isEmpty: boolean
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
  /** Functions and uses that the statement or a field excludes; they are never capabilities. */
  readonly exclusions: readonly Words[]
  readonly vague: readonly Words[]
  readonly vagueItems: readonly Words[]
  readonly unbounded: readonly Words[]
  readonly unintelligible?: Words
  readonly practiceCues: readonly Words[]
}

/** Place of words in their file. */
export const placeOf = ({ value, span }: Words): Place => value.fragment.place(span.start, span.end)

/** All of a value as words. */
export const wholeOf = (value: Value): Words => ({
  value,
  span: { start: 0, end: value.fragment.text.length, text: value.fragment.text },
})

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

interface JudgedField {
  readonly concrete: readonly Words[]
  readonly weak: readonly Words[]
  readonly failing: readonly Words[]
}

/** Sorts the values of a field by what the reader finds in them. */
function judgeField(
  values: readonly (Value | undefined)[],
  role: FieldRole,
  language?: Language,
): JudgedField {
  const sorted: Record<keyof JudgedField, Words[]> = { concrete: [], weak: [], failing: [] }
  for (const value of values) {
    if (value === undefined) continue
    const { verdict } = readField(value.fragment.text, role, language)
    const bin = verdict === 'concrete' || verdict === 'weak' ? verdict : 'failing'
    sorted[bin].push(wholeOf(value))
  }
  return sorted
}

/** Fields that apply to a purpose: its own, else those of the whole declaration. */
function fieldsFor(purpose: Purpose, { shared, purposes }: Declaration): Elements {
  const regime = purpose.regime ?? shared.regime
  const systemType = purpose.systemType ?? shared.systemType
  const researchObjective = purpose.researchObjective ?? shared.researchObjective
  // With several purposes nobody can tell which one a shared use belongs to, so it vouches for none of them.
  const sharedUses = purposes.length > 1 ? [] : shared.operationalUses
  return {
    ...(regime && { regime }),
    ...(systemType && { systemType }),
    ...(researchObjective && { researchObjective }),
    capabilities: purpose.capabilities.length > 0 ? purpose.capabilities : shared.capabilities,
    operationalUses: purpose.operationalUses.length > 0 ? purpose.operationalUses : sharedUses,
    excludedFunctions: [...purpose.excludedFunctions, ...shared.excludedFunctions],
  }
}

/** The regime: as declared, else as read, else the one whose elements the fields hold. */
function regimeFor(fields: Elements, reading: Reading | undefined): Regime | 'undetermined' {
  if (fields.regime) return fields.regime.regime
  if (fields.operationalUses.length > 0) return 'operational'
  if (reading && reading.regime !== 'undetermined') return reading.regime
  if (fields.researchObjective) return 'research'
  return fields.systemType || fields.capabilities.length > 0 ? 'general-purpose' : 'undetermined'
}

const hasFields = ({ systemType, capabilities, operationalUses, researchObjective }: Elements): boolean =>
  [systemType, researchObjective, ...capabilities, ...operationalUses].some(field => field !== undefined)

/** "etc." after two concrete items does no harm; the sheet writes it so itself. */
const isHarmlessEnd = ({ text }: Span, concrete: readonly Words[]): boolean =>
  concrete.length >= 2 && /^\W*(?:etc|et cetera|…)\W*$/i.test(text)

/** The type that counts: one that is named goes before a weak one, the statement before the field. */
function chooseType(
  fields: JudgedField,
  inText: Words | undefined,
  span: TypeSpan | undefined,
): Subject['systemType'] {
  const named = [span?.strength === 'named' ? inText : undefined, fields.concrete[0]].find(Boolean)
  if (named) return { ...named, strength: 'named' }
  const weak = fields.weak[0] ?? inText
  return weak && { ...weak, strength: 'weak' }
}

/** Gathers one purpose of a declaration for the rules. */
export function subjectOf(declaration: Declaration, purpose: Purpose, index: number): Subject {
  const { statement } = purpose
  const text = statement?.fragment.text ?? ''
  const reading = text.trim() === '' ? undefined : read(text, declaration.language)
  const words = (span: Span): Words[] => (statement ? [{ value: statement, span }] : [])
  const all = (spans: readonly Span[] | undefined): Words[] => (spans ?? []).flatMap(words)
  const optional = <K extends string>(key: K, span: Span | undefined) =>
    span && statement ? ({ [key]: { value: statement, span } } as { [P in K]: Words }) : {}

  const fields = fieldsFor(purpose, declaration)
  const types = judgeField([fields.systemType], 'systemType', declaration.language)
  const capabilities = judgeField(fields.capabilities, 'capability', declaration.language)
  const uses = judgeField(fields.operationalUses, 'operationalUse', declaration.language)
  const objectives = judgeField([fields.researchObjective], 'researchObjective', declaration.language)
  const systemType = chooseType(
    types,
    reading?.systemType && all([reading.systemType])[0],
    reading?.systemType,
  )
  const use = uses.concrete[0] ?? uses.weak[0]
  const objective = objectives.concrete[0] ?? objectives.weak[0]

  return {
    declaration,
    purpose,
    index,
    language: languageFor(declaration, text),
    regime: regimeFor(fields, reading),
    isEmpty: reading === undefined && !hasFields(fields),
    ...optional('placeholder', reading?.placeholder),
    ...optional('noPurpose', reading?.noPurpose),
    ...optional('operationalUse', reading?.operationalUse),
    ...optional('researchObjective', reading?.researchObjective),
    ...optional('unintelligible', reading?.unintelligible),
    ...(systemType && { systemType }),
    nonTypes: [...types.failing, ...all(reading?.nonTypes)],
    capabilities: [...capabilities.concrete, ...capabilities.weak, ...all(reading?.capabilities)],
    catchAlls: all(reading?.catchAlls),
    vagueCapabilities: capabilities.failing.filter(({ span }) => !isHarmlessEnd(span, capabilities.concrete)),
    ...(use && { operationalUse: use }),
    impreciseUses: uses.failing,
    ...(objective && { researchObjective: objective }),
    exclusions: [...fields.excludedFunctions.map(wholeOf), ...all(reading?.exclusions)],
    vague: all(reading?.vague),
    vagueItems: all(reading?.vagueItems),
    unbounded: all(reading?.unbounded),
    practiceCues: all(reading?.practiceCues),
  }
}

/** Language of messages: as declared, else that of the statement; two words are too few to tell, the file is not. */
function languageFor({ language, source }: Declaration, statement: string): Language {
  return language ?? detectLanguage(statement.trim().split(/\s+/).length > 2 ? statement : source.text)
}

/** The subjects of a declaration; one without words where it declares no purpose at all. */
export function subjectsOf(declaration: Declaration): Subject[] {
  const { purposes, place } = declaration
  const absent: Purpose = { path: '', place, capabilities: [], operationalUses: [], excludedFunctions: [] }
  return (purposes.length > 0 ? purposes : [absent]).map((purpose, index) =>
    subjectOf(declaration, purpose, index),
  )
}
