import type { Mark } from '../judging/marks.ts'

/** A stretch of the text that shows as something. */
type Shown<R extends string> = Omit<Mark, 'role'> & { readonly role: R }

/** A piece of the text and everything that its words are read as, the widest first. */
export interface Segment<R extends string> {
  readonly text: string
  readonly roles: readonly R[]
}

/** Cuts a text where marks start and end; marks may overlap. */
export function segmentsOf<R extends string>(text: string, marks: readonly Shown<R>[]): Segment<R>[] {
  const inside = marks.filter(({ start, end }) => start < end && end <= text.length)
  const cuts = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0
    const over = inside.filter(mark => mark.start <= start && end <= mark.end)
    const widest = over.sort((a, b) => b.end - b.start - (a.end - a.start))
    return { text: text.slice(start, end), roles: [...new Set(widest.map(({ role }) => role))] }
  })
}

/**
 * Marks of a text as they stand after it was edited, until they are judged anew: those before the edit stay, those
 * behind it move along, those that it touches are gone.
 */
export function carryMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const moved = after.length - before.length
  return marks.flatMap(mark => {
    if (mark.end <= head) return [mark]
    if (mark.start < before.length - tail) return []
    return [{ ...mark, start: mark.start + moved, end: mark.end + moved }]
  })
}
