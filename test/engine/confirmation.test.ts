import { describe, expect, it } from 'vitest'
import { confirmationOf } from '../../src/engine/confirmation.ts'
import { applyEdit } from '../../src/engine/edit.ts'
import { judge } from '../../src/engine/judge.ts'
import { subjectsOf } from '../../src/engine/subject.ts'
import { readingConfirmed } from '../../src/rules/reading-confirmed.ts'
import { declarationOf, manifest } from '../support/fixtures.ts'

/** The file after its confirmation was committed. */
function confirmed(text: string): string | undefined {
  const declaration = declarationOf(text)
  const [subject] = subjectsOf(declaration)
  const edit = subject && confirmationOf(subject)
  return edit && applyEdit(declaration.source, edit)
}

const LLM = 'Development of a large language model able to answer questions and summarise text.'

describe('confirmationOf', () => {
  it('writes what was read into new front matter', () => {
    expect(confirmed(`# Purpose\n\n${LLM}\n`)).toBe(
      `---\nregime: general-purpose\nsystemType: large language model\ncapabilities:\n  - answer questions\n  - summarise text\n---\n\n# Purpose\n\n${LLM}\n`,
    )
  })

  it('joins front matter that is there, and keeps the line breaks of the file', () => {
    expect(confirmed(`---\r\npurpose: ${LLM}\r\n---\r\n`)).toBe(
      `---\r\nregime: general-purpose\r\nsystemType: large language model\r\ncapabilities:\r\n  - answer questions\r\n  - summarise text\r\npurpose: ${LLM}\r\n---\r\n`,
    )
  })

  it('writes French names for a French declaration', () => {
    const text = confirmed(
      '## Finalité\n\nMesurer l’affluence des trains à quai dans les gares, pour que les agents orientent les voyageurs.\n',
    )
    expect(text).toMatch(/^---\nrégime: opérationnel\nusages opérationnels:\n {2}- /)
  })

  it('offers nothing where a part is missing or there are several purposes', () => {
    expect(confirmed('# Purpose\n\nDevelopment of a generative AI model.\n')).toBeUndefined()
    expect(confirmed(`## Purposes\n\n- ${LLM}\n- ${LLM}\n`)).toBeUndefined()
  })

  it.each([
    LLM,
    'Développement d’un modèle de reconnaissance vocale capable d’identifier un locuteur, sa langue, son âge, son genre, etc.',
    'Building a set of photographs of train carriages in service, with passengers in them, to train an algorithm that measures crowding and ridership of trains standing at station platforms.',
    'An AI system built as a proof of concept to demonstrate how robust a learning method stays when it needs less training data, as part of a documented scientific approach meant for publication.',
  ])('is judged as declared, and passes: %s', statement => {
    const text = confirmed(`# Purpose\n\n${statement}\n`)
    const judgement = judge({ manifests: [manifest(text ?? '')] })
    const serious = judgement.manifests[0]?.findings.filter(({ level }) => level !== 'advise')
    expect([judgement.verdict, serious]).toEqual(['advised', []])
    expect(judgement.manifests[0]?.purposes[0]?.subject.certainty).toBe(1)
  })
})

describe('reading-confirmed', () => {
  it.each([
    ['en', LLM],
    [
      'fr',
      'Développement d’un modèle de vision par ordinateur capable de détecter des véhicules et des piétons.',
    ],
  ])('asks in “%s” where the reading is uncertain, and only there', (language, statement) => {
    const [subject] = subjectsOf(
      declarationOf(`---\nlanguage: ${language}\n---\n\n# Purpose\n\n${statement}\n`),
    )
    if (!subject) throw new Error('no subject')
    const context = { today: '', options: { confidence: 0.9 } }
    const [found] = readingConfirmed.check({ ...subject, certainty: 0.89 }, context)
    expect(found?.data).toEqual({ regime: 'general-purpose' })
    expect(found?.edit?.text).toContain(language === 'en' ? 'systemType:' : 'type de système:')
    expect(readingConfirmed.check({ ...subject, certainty: 0.9 }, context)).toEqual([])
  })
})
