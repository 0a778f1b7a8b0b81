/**
 * What is certain without a model: statements in which nothing but the words of any AI project is left, and plain
 * statements in the very form of the sheet's accepted examples.
 *
 * The sheet refuses "a generative AI model" and "development and improvement of an AI system" because no word in them
 * says more; the same holds for every statement made of such words only (A2, C1, C4, D1). It accepts "development of
 * [a type] able to [functions]".
 */

import { type Analysis, bit, isA, matchesOf } from './analysis.ts'
import { grammarCapabilities, grammarType, type Range } from './grammar.ts'
import type { Outcome } from './learned/outcomes.ts'
import { EMPTY_WORDS } from './lexicon/empty.ts'
import { foldText, normAt, wordSet } from './text.ts'

const SAYS_NOTHING =
  bit('nonType') |
  bit('weakType') |
  bit('namedType') |
  bit('vagueVerb') |
  bit('vaguePurpose') |
  bit('abstraction') |
  bit('quality')
const RESEARCH = bit('research')
const EMPTY = new Set(EMPTY_WORDS.split(/\s+/).map(foldText))
const LONGEST = 14
const SENTENCE_ENDS = new Set('.!?')
const CLAUSE_ENDS = new Set('.;:!?')

/** Whether a word carries nothing that a reader could hold on to. */
function empty(a: Analysis, at: number): boolean {
  const token = a.tokens[at]
  if (token === undefined || token.kind === 'mark' || token.norm.length < 2 || EMPTY.has(token.norm))
    return true
  const classes = a.classes[at] ?? 0
  if ((classes & (SAYS_NOTHING | RESEARCH)) === 0) return false
  return (
    (classes & (bit('function') | bit('people') | bit('place'))) === 0 || (classes & bit('namedType')) !== 0
  )
}

/** First words of the sheet's form. */
const BUILDS = new Set(
  foldText(
    'development developing develop training train building build développement développer entraînement entraîner',
  ).split(/\s+/),
)
/** Anything that may turn a plain statement into another one; then the model looks. */
const TURNS = [
  'openEnd',
  'catchAll',
  'vaguePurpose',
  'negation',
  'practice',
  'unreal',
  'placeholder',
  'transfer',
] as const
const LATEST_TYPE = 6
const WIDEST_GAP = 7
const LONGEST_PLAIN = 60

/** One sentence: "development of", a named type, functions that something introduces (C1 and C3). */
function isSheetForm(a: Analysis): boolean {
  const type = grammarType(a)
  if (a.tokens.length > LONGEST_PLAIN || !BUILDS.has(normAt(a.tokens, 0)) || type?.strength !== 'named')
    return false
  const capabilities = grammarCapabilities(a)
  const [first] = capabilities
  if (!first || type.range.from > LATEST_TYPE) return false
  const gap = first.from - type.range.to
  if (gap < 1 || gap > WIDEST_GAP) return false
  const oneSentence = !a.tokens.slice(0, -1).some(({ norm }) => SENTENCE_ENDS.has(norm))
  const turned = TURNS.some(name => matchesOf(a, name).length > 0)
  const openEnded = capabilities.length < 2 && matchesOf(a, 'etCetera').length > 0
  return oneSentence && !turned && !openEnded
}

/** What the sheet's research example is for: "intended to demonstrate the robustness of …". */
const AIMS = new Set(
  foldText(
    'demonstrate démontrer prove prouver determine déterminer establish établir verify vérifier',
  ).split(/\s+/),
)
const BEFORE_AIM = new Set(['to', 'de', "d'", 'a', 'pour'])
const LEAST_OBJECT = 4

/** Nouns that make a question of what stands behind them: the causes of, the link between. */
const QUESTIONS = new Set(
  foldText(
    'causes effects determinants mechanisms consequences link relationship association correlation effets déterminants facteurs mécanismes conséquences lien',
  ).split(/\s+/),
)
const BEHIND_QUESTION = wordSet("of between on de des du d' entre sur")

/** Where a statement says what research is after: behind "to demonstrate", or at "the causes of". */
function aimOf({ tokens }: Analysis): number {
  return tokens.findIndex(
    ({ norm }, at) =>
      (AIMS.has(norm) && BEFORE_AIM.has(normAt(tokens, at - 1))) ||
      (QUESTIONS.has(norm) && BEHIND_QUESTION.has(normAt(tokens, at + 1))),
  )
}

/** The words of an aim or a question, to the end of its clause. */
export function researchAim(a: Analysis): Range | undefined {
  const from = aimOf(a)
  if (from < 0) return undefined
  const length = a.tokens.slice(from).findIndex(({ norm }) => CLAUSE_ENDS.has(norm))
  return { from, to: length < 0 ? a.tokens.length - 1 : from + length - 1 }
}

/** Research, or a proof of concept, in one sentence with a question or an aim that takes words to say (D1). */
function isResearchForm(a: Analysis): boolean {
  if (a.tokens.length > LONGEST_PLAIN || matchesOf(a, 'research').length === 0) return false
  if (TURNS.some(name => matchesOf(a, name).length > 0)) return false
  const aim = aimOf(a)
  if (aim < 0) return false
  const rest = a.tokens.slice(aim + 1)
  const end = rest.findIndex(({ norm }) => CLAUSE_ENDS.has(norm))
  const object = rest.slice(0, end < 0 ? rest.length : end).filter((token, at) => {
    const empty = ['research', 'abstraction', 'quality', 'nonType', 'safeguard'] as const
    return token.norm.length > 3 && !empty.some(name => isA(a, aim + 1 + at, name))
  })
  return object.length >= LEAST_OBJECT
}

/** The outcome of a statement that needs no model: one that says nothing, or the forms of the sheet's examples. */
export function certainOutcome(a: Analysis): Outcome | undefined {
  if (isSheetForm(a)) return 'general-purpose'
  return isResearchForm(a) ? 'research' : emptyOutcome(a)
}

/** The outcome of a short statement in which no word says anything; `undefined` where one does. */
export function emptyOutcome(a: Analysis): Outcome | undefined {
  if (a.tokens.length > LONGEST) return undefined
  const vague = matchesOf(a, 'vaguePurpose')
  const isCovered = (at: number): boolean => vague.some(({ from, to }) => from <= at && at <= to)
  for (let at = 0; at < a.tokens.length; at++) if (!isCovered(at) && !empty(a, at)) return undefined
  if (matchesOf(a, 'namedType').length > 0 || matchesOf(a, 'weakType').length > 0)
    return 'capabilities-missing'
  if (a.tokens.some((_, at) => isA(a, at, 'research') && !isCovered(at))) return 'research-objective-missing'
  const isModel = a.tokens.some((_, at) => isA(a, at, 'nonType') && !isCovered(at))
  return isModel ? 'type-missing' : 'vague-objective'
}
