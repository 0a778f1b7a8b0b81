/** Which words of a statement are denied or excluded. */

import { isRestricted } from '../reading/polarity.ts'
import { normAt, type Token } from '../reading/text.ts'
import { CUES, type Tongue } from './lexicon/index.ts'

/** A stretch of tokens, first and last included. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** It stands in a relative clause: it describes somebody, and excludes nothing. */
  readonly relative: boolean
  /** Where the denying word stands. */
  readonly cue: number
  /** Denied unless something is done: "no refusal without a reading", "nothing is sent until she has signed". */
  readonly conditional: boolean
}

const STOP = new Set(['.', '?', '!', ';', ':', '\u2013', '|'])
const TURN = new Set(['mais', 'but', 'only', 'seulement', 'uniquement', 'pour', 'afin', 'so'])
const JOIN = new Set(['and', 'et', ',', 'mais', 'but', 'puis', 'then'])
const RELATIVE = new Set(
  "qui que qu' dont lesquels lesquelles laquelle lequel who which that whose where lorsque lorsqu' quand si if when how comment whether".split(
    ' ',
  ),
)
const AUXILIARY = new Set(
  'is are was be been est sont ete etre reste demeure stay remain will not'.split(' '),
)
const DETERMINERS = new Set([
  'aucun',
  'aucune',
  'no',
  'none',
  'nul',
  'nulle',
  'ni',
  'nor',
  'neither',
  'never',
])
const UNLESS = new Set(['sans', 'without', 'until', 'till', 'unless', 'avant', 'before', 'tant'])
const DENIERS = new Set('pas plus jamais rien aucun aucune personne point nul nulle ni . ; ,'.split(' '))
const REACH = 40

/** Tokens at which a sentence or a list item ends, line breaks included. */
export function boundaries(text: string, tokens: readonly Token[]): Uint8Array {
  const ends = new Uint8Array(tokens.length + 1)
  tokens.forEach((token, at) => {
    if (STOP.has(token.norm)) ends[at] = 1
    const next = tokens[at + 1]
    if (next !== undefined && text.slice(token.end, next.start).includes('\n\n')) ends[at] = 1
  })
  ends[tokens.length] = 1
  return ends
}

/** Where denials are looked for: a text, its tokens, and where its sentences end. */
export interface Ground {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly ends: Uint8Array
}

function forwards(tokens: readonly Token[], ends: Uint8Array, at: number): number {
  let to = at
  while (to + 1 < tokens.length && to - at < REACH) {
    const norm = normAt(tokens, to + 1)
    if (ends[to + 1] === 1 || ends[to] === 1 || TURN.has(norm) || norm === ',') break
    to++
  }
  return to
}

/** The first token a denial reaches backwards, and whether it only describes (it stands in a relative clause). */
function backwards(
  tokens: readonly Token[],
  ends: Uint8Array,
  at: number,
): { from: number; relative: boolean } {
  let from = at
  while (from > 0 && at - from < REACH) {
    const norm = normAt(tokens, from - 1)
    if (RELATIVE.has(norm)) return { from, relative: true }
    if (ends[from - 1] === 1 || JOIN.has(norm)) break
    from--
  }
  return { from, relative: false }
}

function sentenceStart(ends: Uint8Array, at: number): number {
  let from = at
  while (from > 0 && at - from < REACH && ends[from - 1] !== 1) from--
  return from
}

/** Whether "excluded" and the like are said of what comes before, rather than of a person or thing named so. */
function isVerdict({ tokens, ends }: Ground, at: number, length: number): boolean {
  if (ends[at + length] === 1 || length > 1) return true
  return [1, 2, 3].some(back => AUXILIARY.has(normAt(tokens, at - back)))
}

function stretchOf(ground: Ground, at: number, length: number, name: string): Stretch | undefined {
  const { tokens, ends } = ground
  if (name === 'not' && isRestricted(tokens, at, DENIERS)) return undefined
  const to = forwards(tokens, ends, at + length - 1)
  const plain = { to, relative: false, cue: at, conditional: false }
  if (name === 'without') return { ...plain, from: at }
  if (name === 'gone')
    return isVerdict(ground, at, length) ? { ...plain, from: sentenceStart(ends, at) } : undefined
  const back = backwards(tokens, ends, at)
  const alone = DETERMINERS.has(tokens[at]?.norm ?? '') && !AUXILIARY.has(tokens[at - 1]?.norm ?? '')
  const conditional = tokens.slice(at + length, to + 1).some(({ norm }) => UNLESS.has(norm))
  return { ...plain, from: alone ? at : back.from, relative: back.relative, conditional }
}

/** "No-shows", "non-smokers": a word that is tied to the next by a hyphen makes a name with it and denies nothing. */
function isPrefix({ text, tokens }: Ground, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return next?.kind === 'word' && token !== undefined && /^\p{Pd}$/u.test(text.slice(token.end, next.start))
}

/** The stretches that are denied, in order and apart. */
export function denied(ground: Ground, tongue: Tongue): Stretch[] {
  const { tokens } = ground
  const found: Stretch[] = []
  let at = 0
  while (at < tokens.length) {
    const [hit] = isPrefix(ground, at) ? [] : CUES.negation.findOwn(tokens, at, tongue)
    const stretch = hit && stretchOf(ground, at, hit.length, hit.name)
    const last = found.at(-1)?.to ?? -1
    if (stretch) found.push({ ...stretch, from: Math.max(stretch.from, last + 1) })
    at = stretch ? stretch.to + 1 : at + 1
  }
  return found
}
