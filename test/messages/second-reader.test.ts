import { describe, expect, it } from 'vitest'
import { evaluateStatement } from '../../src/evaluate.ts'
import { catalogue } from '../../src/messages/index.ts'

/** The forms that a language model is told, in order: a use, a general-purpose system, research. */
const formsIn = (language: 'en' | 'fr'): string[] =>
  [
    ...catalogue(language)
      .secondReader.instructions([])
      .matchAll(/^- .*?[“«]\s?(.*?)\s?[”»]$/gm),
  ].map(([, form = '']) => form)

const WORDS: Readonly<Record<'en' | 'fr', readonly (readonly [regime: string, words: readonly string[]])[]>> =
  {
    en: [
      [
        'operational',
        [
          'Detect smoke in forests',
          'photographs of watchtowers',
          'fire brigades',
          'decide where to send engines',
        ],
      ],
      [
        'general-purpose',
        ['speech recognition model', 'transcribe calls', 'identify the language', 'tell speakers apart'],
      ],
      ['research', ['which facial signs precede microsleep in nurses on night shift']],
    ],
    fr: [
      [
        'operational',
        [
          'Mesurer l’affluence des trains à quai',
          'photos de rames en service',
          'les agents',
          'orientent les voyageurs vers les voitures libres',
        ],
      ],
      [
        'general-purpose',
        [
          'modèle de reconnaissance vocale',
          'transcrire des appels',
          'd’identifier la langue',
          'de distinguer les locuteurs',
        ],
      ],
      ['research', ['quels signes du visage précèdent le micro-sommeil des infirmières de nuit']],
    ],
  }

describe.each(['en', 'fr'] as const)('the forms that a second reader is told in “%s”', language => {
  const forms = formsIn(language)
  it('are one a case', () => expect(forms).toHaveLength(3))

  it.each(WORDS[language].map(([regime, words], at) => [regime, words, at] as const))(
    'pass once they are filled in: %s',
    (regime, words, at) => {
      const left = [...words]
      const statement = (forms[at] ?? '').replace(/\[.*?\]/g, () => left.shift() ?? '?')
      expect(left).toEqual([])
      const { verdict, regime: read } = evaluateStatement(statement, language)
      expect([statement, verdict, read]).toEqual([statement, 'accept', regime])
    },
  )
})
