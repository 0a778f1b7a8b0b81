import type { Place } from '../document/lines.ts'
import type { Value } from '../manifest/declaration.ts'
import type { Span } from '../reading/types.ts'

/** Words of a manifest: a span of one of its values. */
export interface Words {
  readonly value: Value
  readonly span: Span
}

/** Place of words in their file. */
export const placeOf = ({ value, span }: Words): Place => value.fragment.place(span.start, span.end)

/** All of a value as words. */
export const wholeOf = (value: Value): Words => ({
  value,
  span: { start: 0, end: value.fragment.text.length, text: value.fragment.text },
})
