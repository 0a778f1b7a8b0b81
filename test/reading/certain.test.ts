import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/reading/analysis.ts'
import { certainOutcome, researchAim } from '../../src/reading/certain.ts'

const LLM = 'Development of a large language model'

describe('the form of the sheet’s example', () => {
  it.each([
    `${LLM} able to translate letters and summarise reports`,
    `${LLM} (LLM) able to translate letters`,
    'Développement d’un modèle de reconnaissance vocale capable d’identifier un locuteur',
  ])('needs no model: %j', text => expect(certainOutcome(analyse(text))).toBe('general-purpose'))

  it.each([
    ['two sentences', `${LLM}. It is able to translate letters and summarise reports`],
    ['an open end behind one function', `${LLM} able to translate letters, etc.`],
    ['a type that is none', 'Development of a generative AI model able to translate letters and sort mail'],
    ['another beginning', 'Some large language model able to translate letters and summarise reports'],
    [
      'functions before the type',
      'Development able to translate letters and sort mail of a large language model',
    ],
    [
      'much between the type and what it can',
      `${LLM} that the town and its many partners in the region want, able to translate letters and sort mail`,
    ],
    ['a use that bears on people', `${LLM} able to transfer data to advertisers, sell profiles`],
    ['very many words', `${LLM} able to translate letters${', translate letters'.repeat(30)}`],
  ])('is left to the model with %s', (_, text) => expect(certainOutcome(analyse(text))).toBeUndefined())
})

it('sees that a type stands alone', () => {
  expect(certainOutcome(analyse(LLM))).toBe('capabilities-missing')
})

describe('what research is after', () => {
  const aim = (text: string) => {
    const a = analyse(text)
    const range = researchAim(a)
    return (
      range &&
      a.tokens
        .slice(range.from, range.to + 1)
        .map(({ norm }) => norm)
        .join(' ')
    )
  }

  it.each([
    [
      'Research to demonstrate the robustness of a method. Then more',
      'demonstrate the robustness of a method',
    ],
    ['a study of the causes of asthma', 'causes of asthma'],
    ['we demonstrate it', undefined],
    ['the causes', undefined],
    ['', undefined],
  ])('in %j is %j', (text, words) => expect(aim(text)).toBe(words))
})
