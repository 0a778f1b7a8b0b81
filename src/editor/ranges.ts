import type { Position, Range } from 'vscode-languageserver'
import type { Position as FilePosition, Place } from '../document/lines.ts'

/** The protocol counts lines and UTF-16 units from 0. */
const positionOf = ({ line, column }: FilePosition): Position => ({ line: line - 1, character: column - 1 })

/** A place as a range of the protocol; both exclude the end. */
export const rangeOf = ({ start, end }: Place): Range => ({ start: positionOf(start), end: positionOf(end) })

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character)

/** Whether two ranges meet; ranges that only touch do, so that a cursor behind a word is on it. */
export const meet = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
