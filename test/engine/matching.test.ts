import { describe, expect, it } from 'vitest'
import { allWords, historyOf, matchDeclarations } from '../../src/engine/history.ts'
import type { Declaration } from '../../src/manifest/declaration.ts'
import { readManifest } from '../../src/manifest/read.ts'
import { declarationOf, manifest } from '../support/fixtures.ts'

const MEALS = 'Forecast the number of meals in school canteens, to adjust the kitchens’ orders.'
const BIKES = 'Count bicycles at the crossing so that the town can set its traffic lights.'
const LEAKS = 'Detect leaks in the water network so that the repair team finds them.'

const front = (fields: string, path?: string): Declaration => declarationOf(`---\n${fields}\n---\n`, path)
const stated = (purpose: string, path?: string) => front(`purpose: ${purpose}`, path)

/** A file of several declarations, each of a name and a purpose. */
function systems(path: string, ...named: readonly (readonly [name: string, purpose: string])[]) {
  const list = named.map(
    ([name, purpose], at) =>
      `  - fides_key: s${at}\n    name: ${name}\n    privacy_declarations:\n      - name: ${purpose}\n        data_use: improve\n        data_categories: [user.content]\n`,
  )
  const read = readManifest(manifest(`system:\n${list.join('')}`, path))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

/** Old and new words of what is matched, and the words of what is lost. */
function matched(before: readonly [readonly Declaration[], string?][], after: readonly Declaration[]) {
  const { histories, lost } = matchDeclarations(
    before.map(([declarations, now]) => ({ declarations, ...(now !== undefined && { now }) })),
    after,
  )
  const pairs = [...histories].map(([head, { base }]) => `${allWords(base)} > ${allWords(head)}`)
  return { pairs, lost: lost.map(allWords) }
}

describe('declarations are matched', () => {
  const FILE = '.fides/systems.yml'

  it('by their place in the file', () => {
    const before = systems(FILE, ['Meals', MEALS], ['Bikes', BIKES])
    const after = systems(FILE, ['Meals', LEAKS], ['Bikes', BIKES])
    expect(matched([[before, FILE]], after)).toEqual({
      pairs: [`${MEALS} > ${LEAKS}`, `${BIKES} > ${BIKES}`],
      lost: [],
    })
  })

  it('by their name in it, where the place is taken', () => {
    const before = systems(FILE, ['Meals', MEALS], ['Bikes', BIKES], ['Leaks', LEAKS])
    const after = systems(FILE, ['Meals', MEALS], ['Leaks', LEAKS])
    // The place is surer than the name.
    expect(matched([[before, FILE]], after)).toEqual({
      pairs: [`${MEALS} > ${MEALS}`, `${BIKES} > ${LEAKS}`],
      lost: [LEAKS],
    })
    const added = systems(FILE, ['New', 'TODO'], ['Other', 'TODO'], ['More', 'TODO'], ['Bikes', LEAKS])
    expect(
      matched([[systems(FILE, ['Bikes', BIKES], ['None', 'TODO']).slice(0, 1), FILE]], added.slice(1)).pairs,
    ).toEqual([`${BIKES} > ${LEAKS}`])
  })

  it('alone in a file, whatever they say and are called', () => {
    const before = stated(BIKES, 'a/PURPOSE.md')
    expect(matched([[[before], 'b/PURPOSE.md']], [stated(LEAKS, 'b/PURPOSE.md')])).toEqual({
      pairs: [`${BIKES} > ${LEAKS}`],
      lost: [],
    })
    expect(matched([[[before], 'b/PURPOSE.md']], [stated(LEAKS, 'c/PURPOSE.md')])).toEqual({
      pairs: [],
      lost: [BIKES],
    })
    const [alone] = systems(FILE, ['Bikes', BIKES])
    const [, second, third] = systems(FILE, ['Meals', MEALS], ['Leaks', LEAKS], ['More', MEALS])
    expect(matched([[[alone as Declaration], FILE]], [second as Declaration])).toMatchObject({
      pairs: [`${BIKES} > ${LEAKS}`],
    })
    // Not one of several, on either side.
    const several = [second, third] as Declaration[]
    expect(matched([[[alone as Declaration], FILE]], several)).toEqual({ pairs: [], lost: [BIKES] })
    expect(matched([[several, FILE]], [alone as Declaration])).toEqual({ pairs: [], lost: [LEAKS, MEALS] })
  })

  it('anywhere by the same words', () => {
    expect(
      matched([[[stated(BIKES)]]], [stated(LEAKS, 'x/PURPOSE.md'), stated(BIKES, 'y/PURPOSE.md')]),
    ).toEqual({
      pairs: [`${BIKES} > ${BIKES}`],
      lost: [],
    })
    const empty = front('purpose:')
    expect(matched([[[empty]]], [front('purpose:', 'y/PURPOSE.md')])).toEqual({ pairs: [], lost: [] })
  })

  it('each with one', () => {
    expect(matched([[[stated(BIKES)]], [[stated(BIKES)]]], [stated(BIKES, 'y/PURPOSE.md')])).toEqual({
      pairs: [`${BIKES} > ${BIKES}`],
      lost: [BIKES],
    })
  })

  it('and are lost only where they stated a purpose', () => {
    expect(matched([[[stated('TODO')]], [[stated(BIKES)]]], [])).toEqual({ pairs: [], lost: [BIKES] })
  })
})

describe('a purpose is compared', () => {
  const departures = (before: string, after: string) =>
    [...historyOf(front(before), front(after)).departures].map(([path, departure]) => [
      path,
      departure.kind,
      departure.before,
      'reasons' in departure ? departure.reasons.map(({ kind, words }) => `${kind}: ${words}`) : [],
    ])

  it('with the one of the same words, wherever it stands', () => {
    expect(
      departures(`purposes:\n  - ${BIKES}\n  - ${LEAKS}`, `purposes:\n  - ${LEAKS}\n  - ${BIKES}`),
    ).toEqual([])
  })

  it('with the one in its place, else with the only one', () => {
    expect(
      departures(`purposes:\n  - ${BIKES}\n  - ${LEAKS}`, `purposes:\n  - ${MEALS}\n  - ${LEAKS}`),
    ).toMatchObject([
      ['purposes[0]', expect.stringMatching(/new-purpose|replaced/), BIKES, [expect.any(String)]],
    ])
    expect(departures(`purpose: ${BIKES}`, `purposes:\n  - ${MEALS}`)).toMatchObject([
      [expect.any(String), expect.stringMatching(/new-purpose|replaced/), BIKES, [expect.any(String)]],
    ])
  })

  it('with none where it is new beside others', () => {
    expect(departures(`purpose: ${BIKES}`, `purposes:\n  - ${BIKES}\n  - ${LEAKS}`)).toEqual([
      ['purposes[1]', 'new-purpose', '', [`purpose-added: ${LEAKS}`]],
    ])
    expect(departures(`purpose: ${BIKES}`, `purposes:\n  - ${BIKES}\n  - ""`)).toEqual([])
  })

  it('with what is not there any more', () => {
    expect(departures(`purpose: ${BIKES}`, 'purpose:')).toEqual([['', 'emptied', BIKES, []]])
    expect(departures(`purpose: ${BIKES}`, 'purposes:\n  - ""')).toEqual([
      ['purposes[0]', 'emptied', BIKES, []],
    ])
    expect(departures(`purpose: ${BIKES}`, 'licence: MIT')).toEqual([['', 'emptied', BIKES, []]])
  })

  it('with nothing where nothing was stated', () => {
    for (const before of ['purpose: TODO', 'purpose:', 'licence: MIT']) {
      expect(departures(before, `purpose: ${BIKES}`)).toEqual([])
      expect(departures(before, 'purpose:')).toEqual([])
    }
  })

  it('with its fields, and those of the declaration where it is the only one', () => {
    const fields =
      'systemType: large language model\ncapabilities: [sort mail, sing]\noperationalUses: [sort]\nresearchObjective: why'
    expect(allWords(front(`purpose: ${BIKES}\n${fields}`))).toBe(
      [BIKES, 'large language model', 'sort mail, sing', 'sort', 'why'].join('\n\n'),
    )
    expect(allWords(front(`purposes:\n  - ${BIKES}\n  - ${LEAKS}\n${fields}`))).toBe(`${BIKES}\n\n${LEAKS}`)
    expect(allWords(front('purpose:'))).toBe('')
  })
})

describe('an exclusion', () => {
  const dropped = (before: string, after: string) =>
    [
      ...historyOf(
        front(`purpose: ${BIKES}\nexcludedFunctions: [${before}]`),
        front(`purpose: ${BIKES}\nexcludedFunctions: [${after}]`),
      ).departures.values(),
    ].flatMap(departure =>
      'reasons' in departure
        ? departure.reasons.map(({ kind, words }) => `${departure.kind} ${kind}: ${words}`)
        : [],
    )

  it('that goes is a broadening', () => {
    expect(dropped('identify faces, read plates', 'read plates')).toEqual([
      'broadening exclusion-removed: identify faces',
    ])
    expect(dropped('identify faces, read plates', '')).toEqual([
      'broadening exclusion-removed: identify faces',
      'broadening exclusion-removed: read plates',
    ])
  })

  it('that stays in other words does not go', () => {
    expect(dropped('identify faces', 'Identify faces')).toEqual([])
    expect(dropped('Identify faces', 'to identify faces of persons, read plates')).toEqual([])
    expect(dropped('identify faces', 'identifying of faces')).toEqual([])
  })
})
