/**
 * From what was seen to the elements of a reading.
 *
 * The outcome says which elements hold; the tags and the grammar say where their words stand. An element without
 * words is not asserted, so the verdict always follows from what can be quoted.
 */

import { type Analysis, affirmedOf, isA, matchesOf } from './analysis.ts'
import { researchAim } from './certain.ts'
import { grammarCapabilities, grammarResearch, grammarType, grammarUse, type Range } from './grammar.ts'
import type { Sight } from './learned/model.ts'
import { OUTCOMES, type Outcome, type Role } from './learned/outcomes.ts'
import { bestRun, capabilityRuns, runs } from './learned/spans.ts'
import { tagged } from './learned/tagger.ts'
import type { LexicalClass } from './lexicon/index.ts'
import { begun, finished } from './phrase.ts'
import { spanOf } from './text.ts'
import type { Reading, Span, TypeSpan } from './types.ts'

/** A tag counts when it is more likely than not; where the outcome says the element is there, less is enough. */
const LIKELY = 0.5
const EXPECTED = 0.2
const SECOND_REASON = 0.1
const SHORTEST_PHRASE = 4

/** Finds the words of each element in one text. */
export class Finder {
  private a: Analysis
  private sight: Sight

  constructor(a: Analysis, sight: Sight) {
    this.a = a
    this.sight = sight
  }

  span(range: Range): Span {
    return spanOf(this.a.text, this.a.tokens, range.from, range.to)
  }

  whole(): Span {
    return this.span({ from: 0, to: this.a.tokens.length - 1 })
  }

  lexical(name: LexicalClass): Span[] {
    return matchesOf(this.a, name).map(match => this.span(match))
  }

  affirmed(name: LexicalClass): Span[] {
    return affirmedOf(this.a, name).map(match => this.span(match))
  }

  all(role: Role): Span[] {
    return runs(this.a, this.sight.tags, role, LIKELY).map(range => this.span(finished(this.a, range)))
  }

  private one(role: Role, expected: boolean): Range | undefined {
    return (
      bestRun(this.a, this.sight.tags, role, LIKELY) ??
      (expected ? bestRun(this.a, this.sight.tags, role, EXPECTED) : undefined)
    )
  }

  type(expected: boolean): TypeSpan | undefined {
    const range = this.one('type', expected) ?? (expected ? grammarType(this.a)?.range : undefined)
    if (range === undefined) return undefined
    let weak = false
    let named = false
    for (let at = range.from; at <= range.to; at++) {
      weak ||= isA(this.a, at, 'weakType')
      named ||= isA(this.a, at, 'namedType') || isA(this.a, at, 'modality')
    }
    return { ...this.span(range), strength: weak && !named ? 'weak' : 'named' }
  }

  /** What the tagger sees, and the items of the same list that the grammar adds. */
  capabilities(expected: boolean): Span[] {
    const found = capabilityRuns(this.a, this.sight.tags)
    const apart = (item: Range): boolean => found.every(({ from, to }) => item.to < from || to < item.from)
    const listed = expected ? grammarCapabilities(this.a).filter(apart) : []
    const all = [...found, ...listed].sort((a, b) => a.from - b.from)
    if (all.length > 0 || !expected) return all.map(range => this.span(range))
    const faint = bestRun(this.a, this.sight.tags, 'capability', EXPECTED)
    return faint === undefined ? [] : [this.span(faint)]
  }

  use(): Span | undefined {
    const found = this.one('use', true)
    return this.phrase(found ? begun(this.a, found) : grammarUse(this.a))
  }

  objective(): Span | undefined {
    return this.phrase(this.one('objective', true) ?? grammarResearch(this.a) ?? researchAim(this.a))
  }

  /** A use or an aim is a phrase: a run of one or two words stands for the clause around it. */
  private phrase(range: Range | undefined): Span | undefined {
    if (range === undefined) return undefined
    return this.span(range.to - range.from + 1 < SHORTEST_PHRASE ? this.clauseAround(range) : range)
  }

  /**
   * The words that hurt, to be quoted: a phrase of the lexicon, else the clause around what the tagger holds against
   * the statement, so that a reader sees words that belong together.
   */
  harm(role: 'openEnd' | 'harm', phrase: LexicalClass): Span {
    const known = this.lexical(phrase)[0]
    if (known !== undefined) return known
    const range = this.one(role, true)
    return range === undefined ? this.whole() : this.span(this.clauseAround(range))
  }

  /** A range widened to the punctuation around it. */
  private clauseAround({ from, to }: Range): Range {
    const { tokens } = this.a
    // The text ends as a clause does.
    const isBreak = (at: number): boolean => /[,;:.!?()\u2013\u2014|]/.test(tokens[at]?.norm ?? ',')
    let [first, last] = [from, to]
    while (!isBreak(first - 1)) first--
    while (!isBreak(last + 1)) last++
    return { from: first, to: last }
  }

  /** Whether a role is present beyond doubt. */
  surely(role: Role): boolean {
    const range = bestRun(this.a, this.sight.tags, role, LIKELY)
    if (range === undefined) return false
    for (let at = range.from; at <= range.to; at++) if (tagged(this.sight.tags, at, role) > 0.7) return true
    return false
  }

  chance(outcome: Outcome): number {
    return this.sight.outcomes[(OUTCOMES as readonly string[]).indexOf(outcome)] ?? 0
  }
}

type Elements = Omit<Reading, 'text' | 'language' | 'confidence'>
type Changes = { -readonly [K in keyof Elements]?: Elements[K] | undefined }

const MISSING: Partial<Record<Outcome, Changes>> = {
  'type-missing': { regime: 'general-purpose', systemType: undefined },
  'capabilities-missing': { regime: 'general-purpose', capabilities: [], catchAlls: [] },
  'operational-use-imprecise': { regime: 'operational', operationalUse: undefined },
  'research-objective-missing': { regime: 'research', researchObjective: undefined },
}

/** What a vague statement also lacks, where its case can be told. */
function missingToo(find: Finder): Changes {
  let [likeliest, most]: [Outcome | undefined, number] = [undefined, SECOND_REASON]
  for (const outcome of Object.keys(MISSING) as Outcome[]) {
    if (find.chance(outcome) > most) [likeliest, most] = [outcome, find.chance(outcome)]
  }
  return { ...(likeliest && MISSING[likeliest]) }
}

/** The regime in which something precise was found. */
function preciseRegime(find: Finder): Reading['regime'] {
  if (find.surely('use')) return 'operational'
  if (find.surely('type') && find.surely('capability')) return 'general-purpose'
  return find.surely('objective') ? 'research' : 'undetermined'
}

/** A blocking outcome as changes to the elements. */
function blocked(find: Finder, outcome: Outcome): Changes {
  const precise = preciseRegime(find)
  if (outcome === 'no-purpose') return { noPurpose: find.whole() }
  if (outcome === 'not-understandable') return { unintelligible: find.whole() }
  if (outcome === 'capabilities-open-ended') {
    return { regime: 'general-purpose', capabilities: [], catchAlls: [find.harm('openEnd', 'catchAll')] }
  }
  if (outcome === 'incompatible-or-unbounded-reuse') {
    return { regime: precise, unbounded: [find.harm('openEnd', 'openEnd')] }
  }
  if (
    outcome === 'vague-objective' ||
    (outcome === 'operational-use-imprecise' && precise !== 'undetermined')
  ) {
    const words = find.harm('harm', 'vaguePurpose')
    return precise === 'undetermined'
      ? { regime: precise, ...missingToo(find), vague: [words] }
      : { regime: precise, vagueItems: [words] }
  }
  if (outcome === 'illegitimate') {
    const cues = find.affirmed('practice')
    const regime = precise === 'undetermined' ? 'operational' : precise
    return { regime, practiceCues: cues.length > 0 ? cues : [find.whole()] }
  }
  const changes = { ...MISSING[outcome] }
  if (outcome === 'type-missing' && find.chance('capabilities-missing') > SECOND_REASON)
    changes.capabilities = []
  return changes
}

/** What is missing or vague besides the main reason, where it is not unlikely. */
function secondReasons(find: Finder, outcome: Outcome, changes: Changes): Changes {
  const vague = outcome !== 'vague-objective' && find.chance('vague-objective') > SECOND_REASON
  return vague ? { ...changes, vague: [find.harm('harm', 'vaguePurpose')] } : changes
}

function reasonsForRegime(find: Finder, elements: Changes): Span[] {
  const { regime, operationalUse, systemType, researchObjective } = elements
  if (regime === 'operational') return operationalUse ? [operationalUse] : find.lexical('domain')
  if (regime === 'general-purpose') return systemType ? [systemType] : find.lexical('nonType')
  if (regime === 'research') return researchObjective ? [researchObjective] : find.lexical('research')
  return []
}

/** All elements of a text whose outcome is known. */
export function elementsOf(a: Analysis, sight: Sight, outcome: Outcome): Elements {
  const find = new Finder(a, sight)
  const accepted = outcome === 'operational' || outcome === 'general-purpose' || outcome === 'research'
  const found: Changes = {
    regime: accepted ? outcome : 'undetermined',
    systemType: find.type(outcome === 'general-purpose' || outcome.startsWith('capabilities-')),
    capabilities: find.capabilities(outcome === 'general-purpose' || outcome === 'type-missing'),
    operationalUse: find.use(),
    researchObjective: find.objective(),
    nonTypes: find.lexical('nonType'),
    catchAlls: [],
    exclusions: find.all('exclusion'),
    vague: [],
    unbounded: [],
    vagueItems: [],
    researchCues: find.lexical('research'),
    practiceCues: [],
  }
  const settled: Changes = accepted
    ? found
    : { ...found, ...secondReasons(find, outcome, blocked(find, outcome)) }
  if (settled.regime !== 'operational') settled.operationalUse = undefined
  if (settled.regime !== 'research') settled.researchObjective = undefined
  settled.regimeReasons = reasonsForRegime(find, settled)
  return Object.fromEntries(
    Object.entries(settled).filter(([, value]) => value !== undefined),
  ) as unknown as Elements
}
