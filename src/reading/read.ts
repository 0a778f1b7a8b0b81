/** Reading a statement of purpose: `read`, `readField`, `detectLanguage`. */

import { type Analysis, analyse, isA, matchesOf } from './analysis.ts'
import { grammarCapabilities, grammarResearch, grammarType, grammarUse, type Range } from './grammar.ts'
import { languageOf } from './language.ts'
import type { LexicalClass } from './lexicon/index.ts'
import { spanOf } from './text.ts'
import type { FieldReading, FieldRole, Language, Reading, Span } from './types.ts'

export { detectLanguage } from './language.ts'

const range = (a: Analysis, { from, to }: Range): Span => spanOf(a.text, a.tokens, from, to)
const spansOf = (a: Analysis, name: LexicalClass): Span[] => matchesOf(a, name).map(match => range(a, match))
const positive = (a: Analysis, name: LexicalClass): Span[] =>
  matchesOf(a, name)
    .filter(match => (a.negated[match.from] ?? 0) === 0)
    .map(match => range(a, match))

/** A1: empty, or nothing but the words of a template. */
function placeholderOf(a: Analysis): Span | undefined {
  const words = a.tokens.filter(token => token.kind === 'word').length
  if (words === 0) return { start: 0, end: a.text.length, text: a.text }
  const match = matchesOf(a, 'placeholder').find(
    found => found.from === 0 || found.to - found.from + 1 >= words - 2,
  )
  const covered = match === undefined ? 0 : match.to - match.from + 1
  const lead = match?.from === 0 && /^(?:todo|tbd|tbc|fixme|lorem)$/.test(a.tokens[0]?.norm ?? '')
  return match !== undefined && (lead || covered >= words - 2) ? range(a, match) : undefined
}

function regimeOf(a: Analysis, found: Partial<Reading>): Pick<Reading, 'regime' | 'regimeReasons'> {
  const { researchObjective, systemType, operationalUse, capabilities = [] } = found
  if (researchObjective !== undefined) return { regime: 'research', regimeReasons: [researchObjective] }
  if (systemType !== undefined) return { regime: 'general-purpose', regimeReasons: [systemType] }
  if (operationalUse !== undefined) return { regime: 'operational', regimeReasons: [operationalUse] }
  const research = spansOf(a, 'research')
  if (research.length > 0) return { regime: 'research', regimeReasons: research }
  const builds = spansOf(a, 'nonType')
  if (builds.length > 0) return { regime: 'general-purpose', regimeReasons: builds }
  return { regime: 'undetermined', regimeReasons: capabilities }
}

/** Read one statement of purpose. */
export function read(text: string, language?: Language): Reading {
  const a = analyse(text)
  const type = grammarType(a)
  const use = grammarUse(a)
  const objective = grammarResearch(a)
  const placeholder = placeholderOf(a)
  const found = {
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(type === undefined ? {} : { systemType: { ...range(a, type.range), strength: type.strength } }),
    ...(use === undefined ? {} : { operationalUse: range(a, use) }),
    ...(objective === undefined ? {} : { researchObjective: range(a, objective) }),
    capabilities: grammarCapabilities(a).map(item => range(a, item)),
  }
  return {
    text,
    language: language ?? languageOf(text, a.tokens),
    ...regimeOf(a, found),
    ...found,
    nonTypes: spansOf(a, 'nonType'),
    catchAlls: spansOf(a, 'catchAll'),
    exclusions: [],
    vague: spansOf(a, 'vaguePurpose'),
    unbounded: positive(a, 'openEnd'),
    vagueItems: [],
    researchCues: spansOf(a, 'research'),
    practiceCues: [],
  }
}

/** Whether the field of a declaration holds what it claims. */
export function readField(text: string, role: FieldRole, language?: Language): FieldReading {
  const a = analyse(text)
  const whole = { start: 0, end: text.length, text }
  if (placeholderOf(a) !== undefined) return { verdict: 'empty', words: whole }
  const reading = read(text, language)
  if (role === 'systemType') {
    const type = reading.systemType
    if (type !== undefined) return { verdict: type.strength === 'named' ? 'concrete' : 'weak', words: type }
    return { verdict: 'other', words: reading.nonTypes[0] ?? whole }
  }
  const vague = reading.catchAlls[0] ?? reading.vague[0] ?? reading.unbounded[0]
  if (vague !== undefined) return { verdict: 'vague', words: vague }
  const says = a.tokens.some((_, at) => isA(a, at, role === 'researchObjective' ? 'inquiry' : 'function'))
  return { verdict: says ? 'concrete' : 'other', words: whole }
}
