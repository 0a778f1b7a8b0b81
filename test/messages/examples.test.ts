import { describe, expect, it } from 'vitest'
import { evaluateStatement } from '../../src/evaluate.ts'
import { catalogue } from '../../src/messages/index.ts'

/** Rules whose example is a whole statement; the others show words to fill in, or a sentence to add. */
const WHOLE = [
  'purpose-declared',
  'objective-specific',
  'purpose-intelligible',
  'each-purpose-specific',
  'system-type-stated',
  'capabilities-listed',
  'research-objective-stated',
] as const

describe.each(['fr', 'en'] as const)('wording offered in %s', language => {
  const say = (rule: (typeof WHOLE)[number], data: object) =>
    (catalogue(language).findings[rule] as (data: object) => { example: string })(data).example

  it.each(WHOLE)('of %s passes', rule => {
    const example = say(rule, { cause: 'absent', statement: '', capabilities: [], number: 1, count: 2 })
    expect([example, evaluateStatement(example).findings]).toEqual([example, []])
  })

  it.each([
    { fr: 'identifier l’âge d’une personne', en: "identify a person's age" },
    { fr: 'transcrire des appels', en: 'transcribe phone calls' },
    { fr: 'traduire des lettres', en: 'translate letters' },
  ])('names a type for the capability %j', capability => {
    const example = say('system-type-stated', { capabilities: [capability[language]] })
    expect(example).toContain(capability[language])
    expect([example, evaluateStatement(example).findings]).toEqual([example, []])
  })

  it.each([
    { fr: 'modèle de vision par ordinateur', en: 'computer vision model' },
    { fr: 'modèle de reconnaissance vocale', en: 'speech recognition model' },
    { fr: 'modèle d’IA générative', en: 'generative AI model' },
  ])('lists capabilities for %j', type => {
    const example = say('capabilities-listed', { systemType: type[language] })
    expect(example).toContain(type[language])
    expect([example, evaluateStatement(example).findings]).toEqual([example, []])
  })
})
