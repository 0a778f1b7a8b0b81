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

const LISTED = `${LLM} able to translate letters, sort mail`

describe('how far that form goes', () => {
  const listOf = (functions: number) =>
    `${LLM} able to translate very short letters${', translate letters'.repeat(functions)}`
  const typeBehind = (words: string) =>
    `Development of the ${words} large language model able to sort mail, sing`
  const gapOf = (words: string) => `${LLM} ${words} able to translate letters and sort mail`

  it.each([
    ['sixty words and no more', listOf(16), `${listOf(16)}.`],
    ['a type that comes soon', typeBehind('new and very'), typeBehind('new and very very')],
    ['functions that follow soon', gapOf('that the town wants'), gapOf('that the town really wants')],
    ['a full stop at its end only', `${LISTED}.`, `${LISTED}. So`],
    ['a question mark nowhere else', `${LISTED}?`, `${LISTED}? So`],
    ['an exclamation mark nowhere else', `${LISTED}!`, `${LISTED}! So`],
    ['an open end behind two functions', `${LISTED}, etc.`, `${LLM} able to translate letters, etc.`],
    [
      'a type before what it can',
      LISTED,
      'Development to translate letters with a language model, sort mail',
    ],
    ['a type of one’s own', LISTED, LISTED.replace('of a', 'of our')],
    ['functions at all', LISTED, `${LLM} able to please`],
  ])('%s', (_, within, beyond) => {
    expect(certainOutcome(analyse(within))).toBe('general-purpose')
    expect(certainOutcome(analyse(beyond))).toBeUndefined()
  })

  it.each([
    'and any other use',
    'perform various tasks',
    'improve our services',
    'not letters',
    'detect emotions',
    'as one example',
    'to be completed',
    'sell profiles to advertisers',
  ])('ends where words may turn it: %j', words => {
    expect(certainOutcome(analyse(`${LISTED}, ${words}`))).toBeUndefined()
  })
})

describe('a short statement in which no word says anything', () => {
  it.each([
    ['capabilities-missing', [LLM, 'a chatbot', 'robots', 'modèles de diffusion']],
    [
      'type-missing',
      ['a model', 'a 😀 model', 'Un système d’IA', 'a model for user experience', 'AI + (new) tools.'],
    ],
    [
      'research-objective-missing',
      ['research', 'research purposes', 'internal use of research', 'machine learning research'],
    ],
    [
      'vague-objective',
      ['', 'x', 'our new data', 'ai training', 'train models', 'improve our services', 'quality', '… 3 - b'],
    ],
  ])('is %s: %j', (outcome, texts) => {
    for (const text of texts) expect([text, certainOutcome(analyse(text))]).toEqual([text, outcome])
  })

  it.each([
    'a new thing',
    'an ox',
    'generative AI',
    'detect',
    'AI for the hospital',
    'AI for nurses',
    'AI that reads',
    'generative AI that reads',
    'services for researchers who visit',
  ])('is left to the model where one does: %j', text => {
    expect(certainOutcome(analyse(text))).toBeUndefined()
  })

  it('has fourteen words and no more', () => {
    const text = (last: string) => `research with new data on our and the and the and the ${last}`
    expect(certainOutcome(analyse(text('of our')))).toBe('research-objective-missing')
    expect(certainOutcome(analyse(text('of our own')))).toBeUndefined()
    expect(certainOutcome(analyse(text('of our our')))).toBeUndefined()
  })
})

describe('research with an aim', () => {
  it.each([
    'Research to demonstrate the robustness of methods under heavy noise',
    'Recherche afin d’établir la durée moyenne des séjours longs',
    'Research on the causes of asthma among young children living near roads',
    'Study of the link between sleep and memory among elderly nurses',
    'Research to demonstrate methods, noise, rain, snow',
    'Effects of noise upon sleeping animals: research',
    'Research to demonstrate methods, noise, rain, snow. Soon',
    `Research to demonstrate methods${', noise'.repeat(28)}`,
  ])('needs no model: %j', text => expect(certainOutcome(analyse(text))).toBe('research'))

  it.each([
    ['without research', 'To demonstrate the robustness of methods under heavy noise'],
    ['without an aim', 'Research on the robustness of methods under heavy noise'],
    ['of few words', 'Research to demonstrate methods, noise, rain'],
    ['of short words', 'Research to demonstrate why the old fox was so far out'],
    ['of words before it', 'Robust methods under heavy noise: research to demonstrate them'],
    ['of words behind it', 'Research to demonstrate methods. Under heavy noise, rain, snow'],
    ['of nothing, with words behind it', 'Research to demonstrate. Robust methods under heavy noise'],
    ['of few words that say something', 'Research to demonstrate robust plain quality research models'],
    ['of words behind a colon', 'Research to demonstrate methods: noise, rain, snow'],
    [
      'of words that say nothing',
      'Research to demonstrate research, quality, models, consent, better services',
    ],
    [
      'that words may turn',
      'Research to demonstrate the robustness of methods under noise and any other use',
    ],
    ['of very many words', `Research to demonstrate methods${', noise'.repeat(28)}.`],
  ])('is left to the model %s', (_, text) => expect(certainOutcome(analyse(text))).toBeUndefined())
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
    ['Study of the link between sleep and memory; more', 'link between sleep and memory'],
    ['Pour démontrer : rien', 'demontrer'],
    ['étude des causes de l’asthme !', "causes de l' asthme"],
    ['why? to determine it?', 'determine it'],
    ['Causes of asthma', 'causes of asthma'],
    ['we demonstrate it', undefined],
    ['causes: of it', undefined],
    ['the causes', undefined],
    ['', undefined],
  ])('in %j is %j', (text, words) => expect(aim(text)).toBe(words))
})
