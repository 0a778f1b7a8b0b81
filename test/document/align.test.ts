import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/document/json.ts'
import { sourceOf } from '../../src/document/source.ts'
import { declarationOf } from '../support/fixtures.ts'

/** The words that stand in the file where some words of the decoded statement are. */
function inFile(yaml: string, words: string): string {
  const { source, purposes } = declarationOf(`---\npurpose: ${yaml}\nlanguage: en\n---\n`)
  const fragment = purposes[0]?.statement?.fragment
  const at = fragment?.text.indexOf(words) ?? -1
  if (!fragment || at < 0) throw new Error(`“${words}” is not in ${JSON.stringify(fragment?.text)}`)
  const { start, end } = fragment.place(at, at + words.length)
  return source.text.slice(start.offset, end.offset)
}

describe('words of a decoded text', () => {
  it.each([
    ['"a\\\n  bees \\u00e9 \\U0001F600 end"', 'bees', 'bees'],
    ['"a\\\n  bees \\u00e9 \\U0001F600 end"', 'é', '\\u00e9'],
    ['"a\\\n  bees \\u00e9 \\U0001F600 end"', '😀', '\\U0001F600'],
    ['"a\\\n  bees \\u00e9 \\U0001F600 end"', 'end', 'end'],
    ['"a\\tbees\\\\ end"', 'bees\\', 'bees\\\\'],
    ["'it''s bees'", "it's", "it''s"],
    ["'it''s bees'", 'bees', 'bees'],
    ['>\n  count\n  bees\n\n  at night', 'bees', 'bees'],
    ['>\n  count\n  bees\n\n  at night', 'night', 'night'],
    ['count\n  bees', 'bees', 'bees'],
  ])('stand where they are spelled: in %j, %j', (yaml, words, spelled) =>
    expect(inFile(yaml, words)).toBe(spelled),
  )
})

describe('a JSON file', () => {
  it.each([
    ['', 'value expected', 1],
    ['{"a":', 'value expected', 1],
    ['{"a"}', 'colon expected', 1],
    ['{\n"a": 1\n"b": 2}', 'comma expected', 3],
  ])('that is broken is told at its place: %j', (text, expected, line) => {
    const read = parseJson(sourceOf('x.json', text), 'foreign')
    expect(read.ok ? [] : read.problems).toMatchObject([
      { id: 'json-syntax', expected, place: { start: { line } } },
    ])
  })
})
