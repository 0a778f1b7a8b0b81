import { describe, expect, it } from 'vitest'
import { CueFinder, type Denial } from '../../src/reading/cues.ts'

const LEAK = { name: 'leak', cues: { en: ['leak* + water | gas', 'flood*'], fr: ['fuite*'] } }
const FIRE = { name: 'fire', cues: { en: ['fire'] }, unless: ['drill', 'fire brigade'] }

/** Items that a text cues, with the words that do. */
const found = (text: string, denies?: Denial): string[] =>
  new CueFinder([LEAK, FIRE], denies).find(text).map(({ item, span }) => `${item.name}: ${span.text}`)

describe('cues', () => {
  it.each<[string, string[]]>([
    ['We look for leaks in the water network', ['leak: leaks']],
    ['The gas of a leaking pipe', ['leak: leaking']],
    ['Leaks in the roof', []],
    ['Water of the town', []],
    // Both groups stand in one sentence.
    ['We look for leaks. Water is cheap', []],
    ['Leaks are bad. Water leaks', ['leak: leaks']],
    // Any cue, of any language.
    ['A flood. Une fuite', ['leak: flood']],
    ['Une fuite', ['leak: fuite']],
    // In the order of the items, each once.
    ['Fire, fire and floods, floods', ['leak: floods', 'fire: Fire']],
    // Unless the sentence says otherwise.
    ['A fire drill', []],
    ['Fire! A drill', ['fire: Fire']],
    ['We call the fire brigade', []],
    // What is denied cues nothing.
    ['No fire here', []],
    ['We do not look for floods', []],
    ['No drill but fire', ['fire: fire']],
    ['Nothing', []],
    ['', []],
  ])('in %j: %j', (text, expected) => expect(found(text)).toEqual(expected))

  it('quote the words of the first group where they stand', () => {
    const [cued] = new CueFinder([LEAK]).find('Water, then leaks, more leaks')
    expect(cued).toEqual({ item: LEAK, span: { start: 12, end: 17, text: 'leaks' } })
  })

  it('are denied as the caller says', () => {
    expect(found('No fire here', () => false)).toEqual(['fire: fire'])
    expect(found('A fire', () => true)).toEqual([])
    expect(found('A fire, a flood', ({ tokens }, { from }) => tokens[from]?.norm === 'fire')).toEqual([
      'leak: flood',
    ])
  })

  it('lie within what is read', () => {
    expect(found(`${' '.repeat(59_996)}fire`)).toEqual(['fire: fire'])
    expect(found(`${' '.repeat(59_997)}fire`)).toEqual([])
  })
})
