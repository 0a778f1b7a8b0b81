/** The cues around the content words: safeguards, open ends, recipients, and what else turns a statement. */

import { normAt, spanOf, type Token } from '../reading/text.ts'
import { CONCEPTS, CUES, isFunctionWord, roleOf, type Tongue } from './lexicon/index.ts'
import type { Stretch } from './polarity.ts'

/** A cue found: its name in the lexicon and where it stands. */
export interface Cue {
  readonly name: string
  readonly text: string
  readonly at: number
  readonly excluded: boolean
}

const CUE_KINDS = ['guard', 'automation', 'universal', 'recipient', 'openEnd', 'further', 'echo'] as const
export type CueKind = (typeof CUE_KINDS)[number]
export type Cues = Readonly<Record<CueKind, readonly Cue[]>>

/** Where cues are looked for. */
export interface Ground {
  readonly clean: string
  readonly tokens: readonly Token[]
  readonly tongue: Tongue
  readonly excluded: Uint8Array
  readonly stretches: readonly Stretch[]
}

const PRONOUNS = new Set(['il', 'elle', 'ils', 'elles', 'qui', 'who', 'they', 'he', 'she'])
const AND = new Set(['et', 'and', ','])
const OF = new Set(['de', "d'", 'du', 'des', 'of'])
const BY = new Set(['par', 'by'])
const PASSIVE = new Set('is are was were be been being est sont etre ete soit soient sera seront'.split(' '))
const REACH = 8
const OPENING = 'openEnd'
const ASKS =
  /^(?:requires?|needs?|calls|exige|exigera|necessite|necessitera|suppose|demande|impose|fera|fait)$/
/** Cues that hold words of the purpose: they stay content words. */
const SPOKEN: ReadonlySet<CueKind> = new Set(['recipient', 'further', 'echo'])

const isPerson = (tokens: readonly Token[], at: number, tongue: Tongue): boolean =>
  CONCEPTS.find(tokens, at, tongue).some(hit => roleOf(hit.name) === 'person')

/** The verb has a person for its subject. */
function hasSubject({ tokens, tongue }: Ground, at: number): boolean {
  const joined = AND.has(normAt(tokens, at - 1)) || AND.has(normAt(tokens, at - 2))
  for (let back = 1; back <= (joined ? REACH : 4); back++) {
    const norm = tokens[at - back]?.norm
    if (norm === undefined) return false
    if (PRONOUNS.has(norm) || isPerson(tokens, at - back, tongue)) return true
    const tied = OF.has(normAt(tokens, at - back - 1))
    if (!joined && !tied && !isFunctionWord(norm, tongue)) return false
    if (norm === '.' || norm === ';' || norm === 'to' || norm === 'pour') return false
  }
  return false
}

/** "Are checked", "est relu": who does it comes behind, if it is said. */
const isPassive = ({ tokens }: Ground, at: number): boolean =>
  [1, 2, 3].some(back => PASSIVE.has(normAt(tokens, at - back)))

/** The verb is said of what a person does: "verified by a broker", "relu par un agent". */
function hasAgent({ tokens, tongue }: Ground, at: number): boolean {
  for (let step = 1; step <= REACH; step++) {
    const norm = tokens[at + step]?.norm
    if (norm === undefined || norm === '.' || norm === ';') return false
    if (BY.has(norm)) return [1, 2, 3].some(next => isPerson(tokens, at + step + next, tongue))
  }
  return false
}

/** A person does it. */
const isDone = (ground: Ground, at: number): boolean =>
  hasAgent(ground, at) || (!isPassive(ground, at) && hasSubject(ground, at))

/** "Any other use requires a new declaration": what could open the purpose closes it. */
const isClosed = ({ tokens }: Ground, at: number): boolean =>
  [2, 3, 4, 5, 6].some(step => ASKS.test(normAt(tokens, at + step)))

/** Every cue, and the tokens that are no content words because of one. */
export function findCues(ground: Ground): { cues: Cues; guarded: Uint8Array } {
  const { clean, tokens, tongue, excluded, stretches } = ground
  const cues: Record<CueKind, Cue[]> = {
    guard: [],
    automation: [],
    universal: [],
    recipient: [],
    openEnd: [],
    further: [],
    echo: [],
  }
  const conditional = new Uint8Array(tokens.length)
  for (const stretch of stretches) {
    if (!stretch.conditional) continue
    conditional.fill(1, stretch.from, stretch.to + 1)
    const { text } = spanOf(clean, tokens, stretch.from, stretch.to)
    cues.guard.push({ name: 'human', text, at: stretch.from, excluded: false })
  }
  const guarded = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    for (const kind of CUE_KINDS) {
      const [hit] = CUES[kind].findOwn(tokens, at, tongue)
      if (hit === undefined) continue
      if (hit.name === 'human' && hit.length === 1 && !isDone(ground, at)) continue
      // "Without limit" stands in a denial of its own, and "without approval" too.
      const denies = kind === 'automation' || hit.name === 'endless'
      const denied = denies ? conditional[at] === 1 : excluded[at] === 1
      const isOut = denied || (kind === OPENING && isClosed(ground, at))
      const { text } = spanOf(clean, tokens, at, at + hit.length - 1)
      cues[kind].push({ name: hit.name, text, at, excluded: isOut })
      if (!SPOKEN.has(kind)) guarded.fill(1, at, at + hit.length)
    }
  }
  return { cues, guarded }
}
