/** Runs of words without counterpart, and what kind of addition or removal they are. */

import { type Item, isActing, type Side, totalOf } from './align.ts'
import type { Statement, Word } from './statement.ts'

export interface Chunk {
  readonly words: readonly Word[]
  /** `item`: one more of a kind, or one more purpose; `limit`: a modifier that says which; `verb`: only another verb. */
  readonly kind: 'item' | 'limit' | 'verb'
}

const COORDINATORS = new Set(
  'et and , ou or ainsi plus aussi also including y avec with : ; . – & / then puis ni nor but mais'.split(
    ' ',
  ),
)
const SAYING = new Set(['=inform', '=alert', '=share', '=send', '=report'])

/** The words as they stand in the text. */
export function quote(statement: Statement, words: readonly Word[]): string {
  return statement.clean.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, ' ')
}

const BOTH = new Set(['et', 'and', 'ou', 'or'])

function kindOf(words: readonly Word[], next: Word | undefined): Chunk['kind'] {
  const [first] = words
  if (next?.lead.some(norm => BOTH.has(norm))) return 'item'
  if (first?.lead.some(norm => COORDINATORS.has(norm)) || first?.lead.includes('compris')) return 'item'
  return words.every(word => word.roles.has('act')) ? 'verb' : 'limit'
}

/** Groups neighbouring unmatched words. */
export function chunksOf(side: Side): Chunk[] {
  const fresh = new Set(side.unmatched)
  const runs: Word[][] = []
  let open = false
  for (const word of side.words) {
    if (!fresh.has(word)) open = false
    else if (open) runs.at(-1)?.push(word)
    else {
      runs.push([word])
      open = true
    }
  }
  const after = new Map(side.words.map((word, index) => [word, side.words[index + 1]]))
  return runs.map(words => ({ words, kind: kindOf(words, after.get(words.at(-1) as Word)) }))
}

const NEW = 0.6
const HALF_NEW = 0.45
const LEAST_WEIGHT = 1.2

/** Items that are mostly without counterpart: a further purpose on one side, a dropped one on the other. */
export function newItems(side: Side, statement: Statement): Item[] {
  return side.items.filter(item => {
    const least = announcesMore(item, statement) ? HALF_NEW : NEW
    return item.novelty >= least && totalOf(item.fresh) >= LEAST_WEIGHT
  })
}

/** "Also", "in addition" and the like, at the head of an item. */
function announcesMore({ words: [first] }: Item, { cues }: Statement): boolean {
  if (first === undefined) return false
  return cues.further.some(cue => cue.at >= first.at - first.lead.length - 1 && cue.at <= first.at + 6)
}

const SAFE = new Set(['human', 'minimal', 'anonymity', 'consent'])

/** Whether a sentence of its own only says how data or people are kept safe. */
function isSafeSentence({ words: [first], tie }: Item, { cues, words }: Statement): boolean {
  if (first === undefined || tie !== 'start' || first.sentence === 0) return false
  const own = words.filter(({ sentence }) => sentence === first.sentence)
  const [from, to] = [first.at - first.lead.length, own.at(-1)?.at ?? first.at]
  const within = ({ at }: { at: number }): boolean => from <= at && at <= to + 3
  return (
    cues.guard.some(cue => SAFE.has(cue.name) && !cue.excluded && within(cue)) && !cues.further.some(within)
  )
}

/** Whether an item only says that somebody has a say: "an engineer confirms each alert". */
function isSafeguard(item: Item, statement: Statement): boolean {
  if (isSafeSentence(item, statement)) return true
  const { words } = item
  const { cues } = statement
  const person = words.find(({ roles }) => roles.has('person'))
  const [from, to] = [person?.at ?? Number.POSITIVE_INFINITY, words.at(-1)?.at ?? 0]
  return cues.guard.some(({ name, at, excluded }) => name === 'human' && !excluded && from < at && at < to)
}

/** Whether a new item is a purpose of its own, rather than more of the same one. */
export function isPurpose(item: Item, base: Statement, head: Statement): boolean {
  const [first] = item.words
  if (first === undefined || isSafeguard(item, head)) return false
  const others = item.fresh.filter(word => word !== first)
  const onlyPeople = others.every(word => word.roles.has('person') || word.roles.has('place'))
  if (first.keys.some(key => key === '=suggest') && others.length <= 2 && item.novelty < 1) return false
  if (onlyPeople && first.keys.some(key => SAYING.has(key))) return false
  const systems = (statement: Statement): number =>
    statement.words.filter(word => word.roles.has('system')).length
  if (systems(head) > systems(base)) return true
  const apart = item.tie === 'start' && first.sentence > 0
  const further = announcesMore(item, head)
  if (apart && (further || item.words.some(word => word.roles.has('act')))) return true
  if (systems(base) > 0 && item.tie !== 'goal') return false
  return isActing(first, head.tongue) || further
}
