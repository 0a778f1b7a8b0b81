import { describe, expect, it } from 'vitest'
import { decide } from '../../src/reading/decide.ts'
import { read } from '../../src/reading/read.ts'

const accepted = [
  'Développement d’un grand modèle de langage (LLM) capable de répondre à des questions, générer du texte en fonction de contexte (courriels, lettres, rapports, y compris du code informatique), effectuer des traductions, résumés et corrections de texte, faire de la classification de texte, de l’analyse de sentiments, etc.',
  'Développement d’un modèle de reconnaissance vocale capable d’identifier un locuteur, sa langue, son âge, son genre, etc.',
  'Développement d’un modèle de vision par ordinateur capable de détecter différents objets comme des véhicules (voitures, camions, scooters, etc.), des piétons, du mobilier urbain (poubelles, bancs publics, abri-vélos, etc.) ou des éléments de signalisation routière (feux tricolores, panneaux routiers, etc.).',
  'Development of a speech recognition model able to identify a speaker, their language, age, gender, etc.',
  "Developpement d'un modele de reconnaissance vocale capable d'identifier un locuteur, sa langue, son age, son genre",
  'A computer vision model that can detect vehicles (cars, lorries, scooters), pedestrians and road signs (traffic lights, panels).',
  'Photos of trains in service are used to train an algorithm that measures how crowded the platforms are in stations.',
  'Constituer une base de photos de rames de trains en service afin d’entraîner un algorithme en vue de mesurer l’affluence des trains à quai dans les gares.',
]

const refused: readonly (readonly [string, string])[] = [
  ['Développement d’un modèle d’IA générative', 'capabilities-missing'],
  ["Developpement d'un modele d'IA generative", 'capabilities-missing'],
  ['Development of a generative AI model', 'capabilities-missing'],
  ['A generative AI model', 'capabilities-missing'],
  ['Développement et amélioration d’un système d’IA', 'type-missing'],
  ['Development and improvement of an AI system', 'type-missing'],
  ["Developpement et amelioration d'un systeme d'IA.", 'type-missing'],
  ['Développement d’un modèle permettant d’identifier l’âge d’une personne', 'type-missing'],
  ["Development of a model that identifies a person's age", 'type-missing'],
  ['Research purposes', 'research-objective-missing'],
  ['À des fins de recherche scientifique', 'research-objective-missing'],
  ['Improve our services', 'vague-objective'],
  ['Améliorer nos services', 'vague-objective'],
  ['innovation', 'vague-objective'],
]

describe('the examples of the sheet', () => {
  it.each(accepted)('accepts %s', text => {
    expect(decide(read(text))).toEqual({ verdict: 'accept', reasons: [] })
  })

  it.each(refused)('refuses %s', (text, reason) => {
    const { verdict, reasons } = decide(read(text))
    expect(verdict).toBe('block')
    expect(reasons[0]).toBe(reason)
  })

  it.each([
    '',
    ' \n',
    'TODO',
    'TODO: write the purpose',
    'lorem ipsum dolor sit amet',
    'À compléter',
    'n/a',
    '…',
    '<!-- -->',
  ])('sees that nothing is declared in %j', text => {
    expect(decide(read(text))).toEqual({ verdict: 'block', reasons: ['no-purpose'] })
  })

  it('names the halves of the cumulative test', () => {
    const reading = read(
      'Development of a speech recognition model able to identify a speaker, their language and age.',
    )
    expect(reading.regime).toBe('general-purpose')
    expect(reading.systemType).toMatchObject({ text: 'speech recognition model', strength: 'named' })
    expect(reading.capabilities.length).toBeGreaterThan(1)
  })

  it('takes generative AI for a weak type', () => {
    expect(read('Development of a generative AI model').systemType?.strength).toBe('weak')
  })
})
