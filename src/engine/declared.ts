import type { Declaration, Elements, Purpose, Value } from '../manifest/declaration.ts'
import { isPrecise } from '../reading/decide.ts'
import { read, readField } from '../reading/read.ts'
import type { FieldRole, Language, Reading, Regime, Span, TypeSpan } from '../reading/types.ts'
import { type Words, wholeOf } from './words.ts'

/** What the fields of a declaration say about one purpose. A field can be as vague as a sentence. */
export interface Declared {
  readonly regime?: Regime
  readonly systemType?: Words & { readonly strength: TypeSpan['strength'] }
  /** A field for the type that names none. */
  readonly nonTypes: readonly Words[]
  readonly capabilities: readonly Words[]
  /** Entries of a field for capabilities that name no function. */
  readonly vagueCapabilities: readonly Words[]
  readonly operationalUse?: Words
  /** Entries of a field for operational uses that are none. */
  readonly impreciseUses: readonly Words[]
  readonly researchObjective?: Words
  /** A field for the research objective that states none. */
  readonly impreciseObjectives: readonly Words[]
  readonly exclusions: readonly Words[]
  /** Doors left open, and cues of forbidden practices, in the sentences that fields hold. */
  readonly unbounded: readonly Words[]
  readonly practiceCues: readonly Words[]
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

interface Sorted {
  readonly concrete: readonly Words[]
  readonly weak: readonly Words[]
  readonly failing: readonly Words[]
}

/** Sorts the values of a field by what the reader finds in them. */
function sort(values: readonly (Value | undefined)[], role: FieldRole, language?: Language): Sorted {
  const sorted: Record<keyof Sorted, Words[]> = { concrete: [], weak: [], failing: [] }
  for (const value of values) {
    if (value === undefined) continue
    const { verdict } = readField(value.fragment.text, role, language)
    sorted[verdict === 'concrete' || verdict === 'weak' ? verdict : 'failing'].push(wholeOf(value))
  }
  return sorted
}

/** "etc." after two concrete items does no harm; the sheet writes it so itself. */
const isHarmlessEnd = ({ span }: Words, concrete: readonly Words[]): boolean =>
  concrete.length >= 2 && /^\W*(?:etc|et cetera|…)\W*$/i.test(span.text)

const first = ({ concrete, weak }: Sorted): Words | undefined => concrete[0] ?? weak[0]

/** Reads the fields that hold sentences, and gives the words that a part of their readings names. */
function readSentences(values: readonly (Value | undefined)[], language?: Language) {
  const readings = values.flatMap(value =>
    value ? [{ value, reading: read(value.fragment.text, language) }] : [],
  )
  return (part: (reading: Reading) => readonly Span[]): Words[] =>
    readings.flatMap(({ value, reading }) => part(reading).map(span => ({ value, span })))
}

/** Judges the fields that apply to a purpose. */
export function declaredFor(purpose: Purpose, declaration: Declaration): Declared {
  const fields = fieldsFor(purpose, declaration)
  const { language } = declaration
  const types = sort([fields.systemType], 'systemType', language)
  const capabilities = sort(fields.capabilities, 'capability', language)
  const uses = sort(fields.operationalUses, 'operationalUse', language)
  const objectives = sort([fields.researchObjective], 'researchObjective', language)
  const objective = first(objectives)
  const sentences = readSentences([...fields.operationalUses, fields.researchObjective], language)
  const type = first(types)
  const use = first(uses)
  return {
    ...(fields.regime && { regime: fields.regime.regime }),
    ...(type && { systemType: { ...type, strength: types.concrete.length > 0 ? 'named' : 'weak' } }),
    nonTypes: types.failing,
    capabilities: [...capabilities.concrete, ...capabilities.weak],
    vagueCapabilities: capabilities.failing.filter(words => !isHarmlessEnd(words, capabilities.concrete)),
    ...(use && { operationalUse: use }),
    impreciseUses: uses.failing,
    ...(objective && { researchObjective: objective }),
    impreciseObjectives: objectives.failing,
    exclusions: fields.excludedFunctions.map(wholeOf),
    unbounded: sentences(({ unbounded }) => unbounded),
    practiceCues: sentences(({ practiceCues }) => practiceCues),
  }
}

/** Whether any field says anything about the purpose. */
export function declaresSomething(declared: Declared): boolean {
  const { systemType, nonTypes, capabilities, vagueCapabilities, operationalUse, impreciseUses } = declared
  const lists = [nonTypes, capabilities, vagueCapabilities, impreciseUses, declared.impreciseObjectives]
  return (
    Boolean(systemType ?? operationalUse ?? declared.researchObjective) || lists.some(list => list.length > 0)
  )
}

/** Whether the fields alone hold all that the sheet asks of a regime, so that nothing is left to be read. */
export function isDeclaredWhole(declared: Declared, regime: Regime | 'undetermined'): boolean {
  return isPrecise({ ...declared, regime })
}

/** The regime that the fields point to, when none is declared by name. */
export function regimeOfFields(declared: Declared): Regime | undefined {
  if (declared.regime) return declared.regime
  if (declared.operationalUse ?? declared.impreciseUses[0]) return 'operational'
  if (declared.researchObjective ?? declared.impreciseObjectives[0]) return 'research'
  return declared.systemType || declared.capabilities.length > 0 ? 'general-purpose' : undefined
}
