import { describe, expect, it } from 'vitest'
import { compareStatements } from '../../src/drift/compare.ts'

const ROUNDS = 'Help nurses plan their rounds.'
const BARN = 'Detect smoke in the barn and warn the farmer.'
const ICE = 'Warn drivers of ice on the bridge'

/** What a change is, and the words by which it is seen. */
const seen = (base: string, head: string): string[] => {
  const { change, reasons } = compareStatements(base, head)
  return [change, ...reasons.map(({ kind, words }) => `${kind}: ${words}`)]
}

describe('a change says what it was seen by', () => {
  it.each([
    // What was vague becomes precise, unless it turns against people.
    [
      'Improve our services.',
      'Detect late buses so that the dispatcher informs passengers.',
      ['narrowing', 'made-precise: Detect late buses so that the dispatcher informs passengers.'],
    ],
    [
      'Improve our services.',
      'Punish customers who pay late by raising their price.',
      ['replaced', 'focus-changed: Punish customers who pay late by raising their price'],
    ],
    [
      'Study how customers use the shop.',
      'Propose a price to each customer of the shop.',
      ['replaced', 'focus-changed: price'],
    ],
    [
      BARN,
      'This dataset contains 400 photographs.',
      ['replaced', 'purpose-emptied: This dataset contains 400 photographs.'],
    ],
    ['TODO', 'This dataset contains 400 photographs.', ['rewording']],
    // The contrary is said of the people concerned.
    [
      'Use voices of speakers who have an accent to train dictation.',
      'Use voices of speakers who have no accent to train dictation.',
      ['replaced', 'focus-changed: accent'],
    ],
    [ROUNDS, 'Score nurses on their rounds.', ['replaced', 'focus-changed: Score']],
    // A purpose of its own, or more of the same one.
    [
      ROUNDS,
      `${ROUNDS} Also detect falls of residents.`,
      ['new-purpose', 'purpose-added: detect falls of residents'],
    ],
    [
      ROUNDS,
      `${ROUNDS} A chatbot answers families.`,
      ['new-purpose', 'purpose-added: chatbot answers families'],
    ],
    [
      ROUNDS,
      'Help nurses plan their rounds and inform the head nurse.',
      ['broadening', 'item-added: inform the head'],
    ],
    [
      `${ROUNDS} Also detect falls of residents.`,
      ROUNDS,
      ['narrowing', 'purpose-removed: detect falls of residents'],
    ],
    [BARN, 'Detect smoke.', ['narrowing', 'purpose-removed: warn the farmer']],
    [`${ICE} in winter`, ICE, ['broadening', 'restriction-removed: winter']],
    [ICE, `${ICE} in winter`, ['narrowing', 'restriction-added: winter']],
    ['Use data daily for maps', 'Use data monthly for maps', ['narrowing', 'scope-narrowed: monthly']],
    ['Photos are not used', 'Photos', ['broadening', 'exclusion-removed: Photos are not used']],
    [
      'Count cars.',
      'Bake bread for schools in the morning.',
      ['replaced', 'focus-changed: Bake bread for schools in the morning'],
    ],
  ])('from %j to %j: %j', (base, head, expected) => expect(seen(base, head)).toEqual(expected))
})
