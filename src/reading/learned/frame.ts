/** A statement as its frame: each element is one piece whatever its words, and the words around the elements stay. */

import type { Analysis } from '../analysis.ts'
import { FRAME_MATCHER } from '../lexicon/index.ts'
import { ROLES, type Role } from './outcomes.ts'
import type { Tags } from './tagger.ts'

/** The roles that make an element. */
export const ELEMENTS = [
  'type',
  'capability',
  'use',
  'exclusion',
  'openEnd',
  'objective',
] as const satisfies readonly Role[]
const COLUMNS = ELEMENTS.map(role => ROLES.indexOf(role))

/** A piece that is no element, but a word or a mark. */
export const WORD = -1
/** A token plays a role when that is more likely than not. */
const LIKELY = 0.5

/** An element with all its tokens, or one other token. */
export interface Piece {
  /** Number in `ELEMENTS`, or `WORD`. */
  readonly element: number
  readonly from: number
  to: number
  /** Lexical classes of its tokens, and how they frame elements, as bits. */
  classes: number
  cues: number
}

function elementAt(tags: Tags, at: number): number {
  let [best, most] = [WORD, LIKELY]
  for (let element = 0; element < COLUMNS.length; element++) {
    const value = tags.values[at * ROLES.length + (COLUMNS[element] as number)] as number
    if (value > most) [best, most] = [element, value]
  }
  return best
}

/** The element of each token; one doubtful word between two that agree goes with them. */
function elementsOf(a: Analysis, tags: Tags): Int8Array {
  const elements = Int8Array.from({ length: tags.size }, (_, at) => elementAt(tags, at))
  for (let at = 1; at + 1 < tags.size; at++) {
    const before = elements[at - 1] as number
    const together = a.sentence[at - 1] === a.sentence[at + 1]
    if (elements[at] === WORD && before === elements[at + 1] && together) elements[at] = before
  }
  return elements
}

/** Which frames the words of a statement cue. */
function cuesOf(a: Analysis): Int32Array {
  const cues = new Int32Array(a.tokens.length)
  for (const { classId, from, to } of FRAME_MATCHER.match(a.tokens))
    for (let at = from; at <= to; at++) cues[at] = (cues[at] as number) | (1 << classId)
  return cues
}

/** The frame of a statement. */
export function frameOf(a: Analysis, tags: Tags): Piece[] {
  const elements = elementsOf(a, tags)
  const cued = cuesOf(a)
  const pieces: Piece[] = []
  for (let at = 0; at < tags.size; at++) {
    const element = elements[at] as number
    const classes = a.classes[at] as number
    const cues = cued[at] as number
    const last = pieces.at(-1)
    const goesOn = element !== WORD && last?.element === element && a.sentence[last.from] === a.sentence[at]
    if (goesOn) {
      last.to = at
      last.classes |= classes
      last.cues |= cues
    } else pieces.push({ element, from: at, to: at, classes, cues })
  }
  return pieces
}
