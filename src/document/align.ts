import { Alignment, AlignmentBuilder } from './alignment.ts'

/** How a YAML scalar is written; it decides which raw characters stand for a decoded one. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block'

const SPACE = /\s/
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n|[\s\S])/y

/** Length in the file of the escape sequence at `at`, or 1 when there is none. */
function escapeLength(raw: string, at: number): number {
  ESCAPE.lastIndex = at
  return ESCAPE.exec(raw)?.[0].length ?? 1
}

/** First offset from `at` on that holds something to read: not white space, not an escaped line break. */
function skipBlank(raw: string, at: number, end: number, style: ScalarStyle): number {
  let offset = at
  while (offset < end) {
    if (SPACE.test(raw[offset] ?? '')) offset++
    else if (style === 'double' && /^\\\r?\n/.test(raw.slice(offset, offset + 3)))
      offset += escapeLength(raw, offset)
    else break
  }
  return offset
}

/** Units that one raw token takes in the file, and in the decoded text (a `\U` escape may be a surrogate pair). */
function tokenAt(raw: string, at: number, style: ScalarStyle): { raw: number; decoded: number } {
  if (style === 'single' && raw.startsWith("''", at)) return { raw: 2, decoded: 1 }
  if (style !== 'double' || raw[at] !== '\\') return { raw: 1, decoded: 1 }
  const length = escapeLength(raw, at)
  const pair = length === 10 && Number.parseInt(raw.slice(at + 2, at + 10), 16) > 0xffff
  return { raw: length, decoded: pair ? 2 : 1 }
}

/** Whether a text is spelled in the file as it is, so that nothing has to be aligned. */
function isSpelledOut(decoded: string, raw: string, start: number, end: number, style: ScalarStyle): boolean {
  if (start + decoded.length > end || !raw.startsWith(decoded, start)) return false
  return !(style === 'single' && decoded.includes("'")) && !(style === 'double' && decoded.includes('\\'))
}

/**
 * Aligns `decoded` with the scalar's content in `raw`, which stands between `start` and `end` (quotes and block
 * header left out). White space may be folded; everything else keeps its order.
 */
export function alignScalar(
  decoded: string,
  raw: string,
  start: number,
  end: number,
  style: ScalarStyle,
): Alignment {
  if (isSpelledOut(decoded, raw, start, end, style)) return Alignment.exact(decoded.length, start)
  const alignment = new AlignmentBuilder()
  let at = start
  for (let index = 0; index < decoded.length; ) {
    if (SPACE.test(decoded[index] ?? '') && !(style === 'double' && raw[at] === '\\')) {
      const next = Math.min(SPACE.test(raw[at] ?? '') ? at + 1 : at, end)
      alignment.together(1, at, next)
      at = next
      index++
      continue
    }
    at = skipBlank(raw, at, end, style)
    const token = tokenAt(raw, at, style)
    const units = Math.min(token.decoded, decoded.length - index)
    alignment.together(units, Math.min(at, end), Math.min(at + token.raw, end))
    index += units
    at = Math.min(at + token.raw, end)
  }
  return alignment.build()
}
