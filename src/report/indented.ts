/** JSON text with an indentation of two, as `JSON.stringify` makes it, but in parts: what is long need not be there as a whole. */

/** Writes a value behind an indentation. */
export type Writer = (pad: string) => Iterable<string>

/** What stands in an object or a list: a value, or what writes one. */
type Written = Writer | object | string | number | boolean | null | undefined

const partsOf = (value: Written, pad: string): Iterable<string> =>
  typeof value === 'function'
    ? (value as Writer)(pad)
    : // A line break stands only between values: within a text it is escaped.
      [JSON.stringify(value, null, 2).replaceAll('\n', `\n${pad}`)]

/** Between brackets, each on a line of its own. */
function* between(
  [open, close]: readonly [string, string],
  items: Iterable<readonly [lead: string, value: Written]>,
  pad: string,
): Generator<string> {
  const inner = `${pad}  `
  let isEmpty = true
  for (const [lead, value] of items) {
    yield `${isEmpty ? open : ','}\n${inner}${lead}`
    yield* partsOf(value, inner)
    isEmpty = false
  }
  yield isEmpty ? open + close : `\n${pad}${close}`
}

function* unnamed(items: Iterable<Written>): Generator<readonly [string, Written]> {
  for (const item of items) yield ['', item]
}

/** A list. */
export const list =
  (items: Iterable<Written>): Writer =>
  pad =>
    between(['[', ']'], unnamed(items), pad)

/** An object by its members; without those that are not there. */
export const object =
  (members: { readonly [name: string]: Written }): Writer =>
  pad => {
    const given = Object.entries(members).filter(([, value]) => value !== undefined)
    return between(
      ['{', '}'],
      given.map(([name, value]) => [`${JSON.stringify(name)}: `, value] as const),
      pad,
    )
  }

/** A whole text, with a line break at its end. */
export function* written(writer: Writer): Generator<string> {
  yield* writer('')
  yield '\n'
}
