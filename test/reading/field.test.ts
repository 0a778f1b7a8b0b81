import { describe, expect, it } from 'vitest'
import { readField } from '../../src/reading/read.ts'
import type { FieldRole } from '../../src/reading/types.ts'

const cases: readonly (readonly [FieldRole, string, string])[] = [
  ['systemType', 'large language model', 'concrete'],
  ['systemType', 'modèle de vision par ordinateur', 'concrete'],
  ['systemType', 'image segmentation engine', 'concrete'],
  ['systemType', 'IA générative', 'weak'],
  ['systemType', 'a model', 'other'],
  ['systemType', "système d'IA", 'other'],
  ['systemType', 'réseau de neurones', 'other'],
  ['systemType', 'TODO', 'empty'],
  ['capability', 'identify a speaker', 'concrete'],
  ['capability', 'traduction', 'concrete'],
  ['systemType', 'generative AI', 'weak'],
  ['systemType', 'bicycles', 'other'],
  ['capability', 'various tasks', 'vague'],
  ['capability', 'et plus encore', 'vague'],
  ['capability', 'healthcare', 'other'],
  ['capability', '', 'empty'],
  ['operationalUse', 'Improve our services', 'vague'],
  ['operationalUse', 'This dataset contains photographs', 'vague'],
  ['operationalUse', 'potholes', 'vague'],
  ['operationalUse', 'detect potholes for the road crew', 'concrete'],
  ['operationalUse', 'detect potholes in the street', 'concrete'],
  ['operationalUse', 'Count bicycles at the crossing to set the traffic lights', 'concrete'],
  ['operationalUse', 'Détecter les chutes des résidents la nuit et prévenir l’aide-soignante', 'concrete'],
  ['researchObjective', 'Research', 'vague'],
  ['researchObjective', 'bees', 'vague'],
  ['researchObjective', 'study bees', 'vague'],
  ['researchObjective', 'study how bees sleep in towns', 'concrete'],
  ['researchObjective', 'Comprendre pourquoi les infirmières de nuit dorment moins bien', 'concrete'],
]

describe('readField', () => {
  it.each(cases)('%s: %j is %s', (role, text, verdict) => {
    expect(readField(text, role).verdict).toBe(verdict)
  })
})
