/**
 * What a sentence affirms and what it denies, word by word.
 *
 * A denied verb takes its whole list with it ("will not name, count or follow"), a denied noun only itself ("no
 * client"), a heading what follows ("Out of scope: …"), a participle what precedes ("… are excluded"), as a
 * passive does ("… are never read"); "ne … que" and "nothing but" affirm.
 */

import { normAt, type Token, wordSet } from './text.ts'

/** How a word is meant. */
export const AFFIRMED = 0
const VERB_DENIED = 1
const NOUN_DENIED = 2
const LISTED_OUT = 3
const RULED_OUT = 4
/** Affirmed, and nothing else with it. */
const ONLY = 5
/** Affirmed, and more with it. */
const NOT_ONLY = 6

/** Whether a word is taken back. */
export const isDenied = (polarity: number): boolean => polarity >= VERB_DENIED && polarity <= RULED_OUT

const VERB_NEGATIONS = wordSet(
  "not never cannot can't won't don't doesn't isn't aren't didn't wasn't weren't wouldn't couldn't shouldn't hardly ne n' refuses refuse declines unable incapable",
)
const NOUN_NEGATIONS = wordSet(
  'no none nor neither without sans aucun aucune nul nulle ni pas sauf hormis except excepté plutôt instead rather',
)
const PARTICLES = wordSet('pas plus jamais rien aucun aucune ni personne guère nul nulle point')
const TURNS_BACK = wordSet('but mais instead rather only seulement uniquement however cependant toutefois')
const EXCLUDES = wordSet(
  'excluded exclus exclu exclue exclues exclusions exclusion forbidden prohibited barred banned blocked disabled removed interdit interdits interdite interdites proscrit proscrits proscrites bloqué bloqués bloquée bloquées désactivé désactivés désactivée désactivées retiré retirés retirée retirées écarté écartés écartée écartées banni bannis bannies',
)
/** Headings of two words that say that what follows is not meant. */
const OUT = new Map([
  ['non', wordSet('goals goal purposes objectifs objectif')],
  ['of', wordSet('scope bounds')],
  ['hors', wordSet('périmètre champ sujet projet')],
  ['ruled', wordSet('out')],
])
const BE = wordSet(
  'is are be been being remain remains was were est sont être été reste restent demeure demeurent seront sera',
)
const BE_NOT = wordSet("isn't aren't wasn't weren't")
const PASSIVE_NEGATIONS = new Set([...wordSet("not never ne n'"), ...BE_NOT])
/** After these, what is denied is said of a part of the clause only. */
const SUBORDINATES = wordSet(
  "who which that whose if when where while unless whether to for so because and but qui que qu' dont où si quand lorsque pour afin et mais car",
)
const LIST_OPENS = new Set([':', '=', '|', '>', '\u2013'])
const SENTENCE_ENDS = new Set(['.', '?', '!', ';', '|', '#'])
const NOUN_ENDS = new Set([',', ':', '(', ')', '\u2013', 'and', 'et', 'to', 'pour', 'that', 'which', 'qui'])
const AHEAD = 6
const HEADING = 4
const ENDS_OF_NE = new Set([...SENTENCE_ENDS, ...PARTICLES])

/** Whether "que" answers a French "ne" that stands here before any of some words does: "ne retient que" bounds, and denies nothing. */
export function isRestricted(tokens: readonly Token[], at: number, before: ReadonlySet<string>): boolean {
  if (!/^n[e']$/.test(normAt(tokens, at))) return false
  for (let next = at + 1; next <= at + AHEAD; next++) {
    const norm = normAt(tokens, next)
    if (before.has(norm)) return false
    if (norm === 'que' || norm === "qu'") return true
  }
  return false
}

class Scope {
  readonly polarity: Uint8Array
  private readonly tokens: readonly Token[]
  private clauseStart = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.polarity = new Uint8Array(tokens.length)
  }

  private norm(at: number): string {
    return normAt(this.tokens, at)
  }

  private excludes(at: number): boolean {
    return EXCLUDES.has(this.norm(at)) || (OUT.get(this.norm(at - 1))?.has(this.norm(at)) ?? false)
  }

  /** Whether what is excluded follows ("Excluded: …") rather than precedes. */
  private opensList(at: number): boolean {
    for (let next = at + 1; next <= at + HEADING; next++) if (LIST_OPENS.has(this.norm(next))) return true
    return false
  }

  /** "… are excluded": the clause so far is taken back. */
  private takeBack(at: number): void {
    let passive = false
    for (let back = at - 1; back >= Math.max(this.clauseStart, at - HEADING); back--)
      passive ||= BE.has(this.norm(back))
    if (passive) this.ruleOut(at)
  }

  /** "… are never inferred": the subject is taken back, unless a verb before it or a relative clause has it. */
  private takeBackSubject(at: number): void {
    if (!BE.has(this.norm(at - 1)) && !BE.has(this.norm(at + 1)) && !BE_NOT.has(this.norm(at))) return
    for (let back = this.clauseStart; back < at; back++) if (SUBORDINATES.has(this.norm(back))) return
    this.ruleOut(at)
  }

  /** Takes back the clause up to a token. */
  private ruleOut(at: number): void {
    this.polarity.fill(RULED_OUT, this.clauseStart, at)
  }

  /** What begins at a token: a scope, or nothing new. */
  private begins(at: number): number | undefined {
    const norm = this.norm(at)
    const next = this.norm(at + 1)
    if (norm === 'only' || norm === 'seulement' || norm === 'uniquement')
      return this.norm(at - 1) === 'not' || this.norm(at - 1) === 'pas' || this.norm(at - 1) === 'non'
        ? NOT_ONLY
        : ONLY
    if (norm === 'nothing' && (next === 'but' || next === 'more')) return ONLY
    if (this.excludes(at)) {
      if (this.opensList(at)) return LISTED_OUT
      this.takeBack(at)
      return undefined
    }
    if (isRestricted(this.tokens, at, ENDS_OF_NE)) return ONLY
    if (VERB_NEGATIONS.has(norm)) {
      if (PASSIVE_NEGATIONS.has(norm)) this.takeBackSubject(at)
      return VERB_DENIED
    }
    return NOUN_NEGATIONS.has(norm) ? NOUN_DENIED : undefined
  }

  run(): Uint8Array {
    let scope = AFFIRMED
    for (let at = 0; at < this.tokens.length; at++) {
      const norm = this.norm(at)
      const ends =
        SENTENCE_ENDS.has(norm) ||
        (scope !== LISTED_OUT && TURNS_BACK.has(norm)) ||
        (scope === NOUN_DENIED && NOUN_ENDS.has(norm))
      if (ends) scope = AFFIRMED
      if (SENTENCE_ENDS.has(norm) || norm === ':') this.clauseStart = at + 1
      const begun = this.begins(at)
      if (begun !== undefined && !(begun === NOUN_DENIED && isDenied(scope))) scope = begun
      this.polarity[at] = scope
    }
    return this.polarity
  }
}

/** The polarity of every token. */
export const polarities = (tokens: readonly Token[]): Uint8Array => new Scope(tokens).run()
