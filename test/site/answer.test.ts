import { describe, expect, it } from 'vitest'
import { answer } from '../../site/judging/answer.ts'
import { FILE_NAMES, kindOf } from '../../site/judging/kinds.ts'
import { examplesIn } from '../../site/page/examples.ts'
import { carryMarks, segmentsOf } from '../../site/page/segments.ts'
import { evaluateStatement } from '../../src/evaluate.ts'
import { KNOWN_FORMATS } from '../../src/manifest/detect.ts'

const statement = (text: string) => answer({ text, kind: 'statement', language: 'en' })

/** The words of each role. */
function read(text: string) {
  const kind = kindOf(text, 'auto')
  return answer({ text, kind, language: 'en' }).marks.map(
    ({ role, start, end }) => `${role}: ${text.slice(start, end)}`,
  )
}

describe('a statement', () => {
  const refused = 'Development of a generative AI model.'

  it('gets the verdict of the command line, with an edit after which it passes', () => {
    const { verdict, findings } = statement(refused)
    expect([verdict, evaluateStatement(refused).verdict]).toEqual(['blocked', 'block'])
    const edit = findings[0]?.edit
    expect([edit?.start, edit?.end, edit?.passes]).toEqual([0, refused.length, true])
    expect(statement(edit?.text ?? '').isGreen).toBe(true)
    expect(edit?.parts.find(({ kind }) => kind === 'added')?.text).toContain('answer questions')
  })

  it('says of an edit that does not make it pass that it does not', () => {
    const { findings } = statement(
      'Train a model to improve our services and any other purpose of the group.',
    )
    expect(findings.map(({ edit }) => edit?.passes)).toContain(false)
  })

  it('is told in the language of the page, whatever its own', () => {
    const said = answer({ text: refused, kind: 'statement', language: 'fr' })
    expect([said.verdictText, said.findings[0]?.title]).toEqual(['Bloqué', 'Les capacités manquent'])
    expect(said.spoken).toBe('en')
  })
})

describe('marks', () => {
  it('are the words by their role, in a statement and in a file', () => {
    expect(
      read(
        'Development of a large language model able to answer questions, translate and summarise text. We may use it for any other purpose of the group.',
      ),
    ).toEqual([
      'type: large language model',
      'capability: answer questions',
      'capability: translate',
      'capability: summarise text',
      'unbounded: any other purpose',
    ])
    const file = '---\npurposes:\n  - Improve our services\nexcludedFunctions: [recognising faces]\n---\n'
    expect(read(file)).toEqual(['vague: Improve our services', 'exclusion: recognising faces'])
  })

  it('show what a finding says of words, rather than what the reader took them for', () => {
    expect(read('Emotion recognition of pupils in class.')).toContain('practice: Emotion')
    const scored =
      'Scoring the social behaviour of citizens, so that the city decides who gets housing first.'
    expect(read(scored).some(mark => mark.startsWith('practice: '))).toBe(true)
  })

  it('do not blame what does no harm', () => {
    const trains = examplesIn('en').find(({ id }) => id === 'trains')?.text ?? ''
    expect(read(trains).filter(mark => mark.startsWith('vague'))).toEqual([])
  })

  it('cut a text into pieces that make it up again, overlapping or not', () => {
    const marks = [
      { role: 'use', start: 2, end: 9 },
      { role: 'type', start: 4, end: 6 },
      { role: 'vague', start: 8, end: 12 },
    ]
    const pieces = segmentsOf('abcdefghijklmn', marks)
    expect(pieces.map(({ text }) => text).join('')).toBe('abcdefghijklmn')
    expect(pieces.map(({ roles }) => roles.join('+'))).toEqual([
      '',
      'use',
      'use+type',
      'use',
      'use+vague',
      'vague',
      '',
    ])
  })

  it('stand where their words went until the text is judged anew', () => {
    const marks = [
      { role: 'type', start: 0, end: 3 },
      { role: 'capability', start: 4, end: 7 },
      { role: 'vague', start: 8, end: 11 },
    ] as const
    const kept = carryMarks(marks, 'abc def ghi', 'abc dXef ghi')
    expect(kept.map(({ role, start, end }) => [role, start, end])).toEqual([
      ['type', 0, 3],
      ['vague', 9, 12],
    ])
  })
})

describe('examples', () => {
  const all = (['en', 'fr'] as const).flatMap(language =>
    examplesIn(language).map(example => ({ language, ...example })),
  )

  it('are there in both languages', () => expect(all).toHaveLength(20))

  it.each(all)('$language $verdict $id gets the verdict it stands under', ({ text, verdict, language }) => {
    expect(text.length).toBeGreaterThan(20)
    const { isGreen, problems } = answer({ text, kind: kindOf(text, 'auto'), language })
    expect([problems, isGreen]).toEqual([[], verdict === 'accepted'])
  })
})

describe('what a text is read as', () => {
  it.each([
    ['Measure how crowded trains are: at stations, for staff.', 'statement'],
    ['Un modèle\nde langage', 'statement'],
    ['---\npurpose: x\n---\n', 'PURPOSE.md'],
    ['# Purpose\n\nx', 'PURPOSE.md'],
    ['**Purpose:** x', 'PURPOSE.md'],
    ['purpose: x\nregime: research\n', 'purpose.yaml'],
    ['{"@context": {}}', 'croissant.json'],
  ])('%j is %s', (text, kind) => expect(kindOf(text, 'auto')).toBe(kind))

  it.each(FILE_NAMES)('%s is a name that the gate looks into', name => {
    expect(KNOWN_FORMATS.isCandidate(name)).toBe(true)
  })

  it('is told with its place where it cannot be read', () => {
    const text = '---\npurpose: [x\n---\n'
    const { verdict, problems } = answer({ text, kind: 'PURPOSE.md', language: 'en' })
    expect([verdict, problems.map(({ line }) => line)]).toEqual(['could-not-evaluate', [expect.any(Number)]])
  })
})
