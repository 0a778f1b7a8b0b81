/** Quantities: durations, thresholds, ranges; and which way a change of one moves the purpose. */

import { normAt, spanOf, type Token } from '../reading/text.ts'

const WORDS: Readonly<Record<string, number>> = {
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  onze: 11,
  eleven: 11,
  douze: 12,
  twelve: 12,
  treize: 13,
  quatorze: 14,
  fourteen: 14,
  quinze: 15,
  fifteen: 15,
  seize: 16,
  sixteen: 16,
  dixhuit: 18,
  eighteen: 18,
  vingt: 20,
  twenty: 20,
  trente: 30,
  thirty: 30,
  quarante: 40,
  forty: 40,
  cinquante: 50,
  fifty: 50,
  soixante: 60,
  sixty: 60,
  ninety: 90,
  cent: 100,
  cents: 100,
  hundred: 100,
  mille: 1000,
  thousand: 1000,
}
/** Units that measure how long data or a use last, in days. */
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:heures?|hours?|h)$/, 1 / 24],
  [/^(?:jours?|days?|journees?|j)$/, 1],
  [/^(?:semaines?|weeks?)$/, 7],
  [/^(?:mois|months?)$/, 30],
  [/^(?:trimestres?|quarters?)$/, 91],
  [/^(?:ans?|annees?|years?)$/, 365],
  [/^(?:siecles?|century|centuries)$/, 36500],
]
const SINGULAR = new Set(['un', 'une', 'one', 'a', 'an'])
const FLOOR = new Set(
  'plus over more above least exceed exceeds exceeding depasse depassant superieur superieure minimum partir older since depuis'.split(
    ' ',
  ),
)
const AGE = new Set(['aged', 'age', 'ages', 'ages', 'agees', 'agee', 'ans', 'years'])

export interface Quantity {
  readonly value: number
  readonly kind: 'duration' | 'floor' | 'plain'
  readonly text: string
  readonly at: number
  /** First and last token. */
  readonly to: number
}

/** Whether a word is a number written out. */
export function isNumeral(norm: string): boolean {
  return Object.hasOwn(WORDS, norm)
}

function numberIn(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined
  if (token.kind === 'number') {
    const value = Number(token.norm.replace(/[^\d]/g, '').slice(0, 12))
    return Number.isFinite(value) && /^\d/.test(token.norm) ? value : undefined
  }
  return Object.hasOwn(WORDS, token.norm) ? WORDS[token.norm] : undefined
}

const daysOf = (norm: string): number | undefined => DAYS.find(([pattern]) => pattern.test(norm))?.[1]

const FLOOR_AFTER = new Set(['over', 'more', 'above', 'older', 'plus', 'upwards'])
const OR = new Set(['or', 'and', 'et', 'ou'])

/** "More than 10", "10 or more", "60 ans et plus". */
function isFloor(tokens: readonly Token[], at: number): boolean {
  const behind = [1, 2, 3, 4].some(
    step => OR.has(normAt(tokens, at + step)) && FLOOR_AFTER.has(normAt(tokens, at + step + 1)),
  )
  return behind || [1, 2, 3].some(back => FLOOR.has(normAt(tokens, at - back)))
}

interface Ground {
  readonly clean: string
  readonly tokens: readonly Token[]
}

/** The quantities of a statement, in order. "two hundred" is one. */
export function quantitiesOf(text: string, tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const start = at
    let value = numberIn(tokens[at])
    const articled = SINGULAR.has(normAt(tokens, at)) && daysOf(normAt(tokens, at + 1)) !== undefined
    if (value === undefined && !articled) continue
    value ??= 1
    for (let more = numberIn(tokens[at + 1]); more !== undefined; more = numberIn(tokens[at + 1])) {
      if (tokens[at + 1]?.kind === 'number' && tokens[at]?.kind !== 'number') break
      value = more >= 100 ? value * more : value + more
      at++
    }
    const days = daysOf(normAt(tokens, at + 1))
    const floor = isFloor(tokens, start)
    const aged = [-4, -3, -2, -1, 2].some(step => AGE.has(normAt(tokens, start + step)))
    const kind = floor ? 'floor' : days !== undefined && !aged ? 'duration' : 'plain'
    const to = days === undefined ? at : at + 1
    const quote = spanOf(text, tokens, start, to).text
    found.push({ value: value * (days ?? 1), kind, text: quote, at: start, to })
  }
  return found
}

/** Whether the quantities grew (`wider`), shrank (`narrower`), appeared or went; none of it when they are equal. */
export type QuantityShift = { readonly way: 'wider' | 'narrower' | 'gone' | 'new'; readonly words: string }

function spread(quantities: readonly Quantity[]): number {
  const values = quantities.map(quantity => quantity.value)
  return Math.max(...values) - Math.min(...values)
}

/** How far two durations may lie apart that say the same in other units: 24 months and two years, 30 days and a month. */
const SAME_DURATION = 0.02

const isSame = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value ||
  (a.kind === 'duration' &&
    b.kind === 'duration' &&
    Math.abs(a.value - b.value) <= SAME_DURATION * Math.max(a.value, b.value))

/** Two plain numbers are the ends of a range. */
const isRange = (quantities: readonly Quantity[]): boolean =>
  quantities.length === 2 && quantities.every(({ kind }) => kind === 'plain')

/** Compares the quantities of two statements. */
export function quantityShift(base: Ground, head: Ground): QuantityShift | undefined {
  const before = quantitiesOf(base.clean, base.tokens)
  const after = quantitiesOf(head.clean, head.tokens)
  const gone = before.filter(quantity => !after.some(other => isSame(quantity, other)))
  const fresh = after.filter(quantity => !before.some(other => isSame(quantity, other)))
  const [lost] = gone
  const found = fresh.find(
    ({ kind }) => lost === undefined || (kind === 'duration') === (lost.kind === 'duration'),
  )
  if (found === undefined) return fresh.length > 0 ? undefined : lost && { way: 'gone', words: lost.text }
  if (lost === undefined) return { way: 'new', words: found.text }
  const grows = isRange(before) && isRange(after) ? spread(after) > spread(before) : found.value > lost.value
  return { way: grows !== (found.kind === 'floor') ? 'wider' : 'narrower', words: found.text }
}
