import { describe, expect, it } from 'vitest'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { initWords } from '../../src/messages/init.ts'
import type { Regime } from '../../src/reading/types.ts'
import { type Asker, Interview } from '../../src/start/interview.ts'
import type { Answers } from '../../src/start/questions.ts'

const WORDS = initWords('en')

/** Somebody who answers questions by their first words; whatever else is asked stays empty, or takes the first option. */
class Scripted implements Asker {
  readonly asked: string[] = []
  readonly notes: string[] = []
  readonly initials: (string | undefined)[] = []
  readonly #answers: [start: string, answer: string][]

  constructor(answers: [start: string, answer: string][]) {
    this.#answers = [...answers]
  }

  #next(message: string): string | undefined {
    this.asked.push(message)
    const at = this.#answers.findIndex(([start]) => message.startsWith(start))
    return at < 0 ? undefined : this.#answers.splice(at, 1)[0]?.[1]
  }

  async text({ message, initial }: Parameters<Asker['text']>[0]): Promise<string> {
    this.initials.push(initial)
    return this.#next(message) ?? ''
  }

  async choose<T extends string>({ message, options }: Parameters<Asker['choose']>[0]): Promise<T> {
    const label = this.#next(message)
    const chosen = options.find(option => option.label === label) ?? options[0]
    return chosen?.value as T
  }

  note(title: string, text: string): void {
    this.notes.push(`${title}\n${text}`)
  }
}

async function interviewed(
  regime: Regime,
  script: [string, string][],
  { given = {}, suggested = {} }: { given?: Answers; suggested?: Answers } = {},
) {
  const ask = new Scripted([...script, [WORDS.goodPractices, WORDS.no]])
  const draft = { language: 'en', regime, answers: given, facts: { tasks: [] } } as const
  const { answers } = await new Interview(draft, suggested, ask, BY_THE_SHEET).run()
  return { answers, ask }
}

describe('an interview on an operational use', () => {
  it('asks for its three parts and joins them to a sentence', async () => {
    const { answers, ask } = await interviewed('operational', [
      ['What does the system do', 'detect smoke in photographs of forests'],
      ['For whom', 'for the fire brigades'],
      ['For which decision', 'to decide where to send patrols.'],
    ])
    expect(answers.purposes).toEqual([
      'Detect smoke in photographs of forests for the fire brigades, to decide where to send patrols.',
    ])
    expect(ask.notes).toEqual([])
    expect(ask.asked.slice(0, 4)).toEqual([
      WORDS.parts.what.ask,
      WORDS.parts.whom.ask,
      WORDS.parts.decision.ask,
      `${WORDS.questions.purposes} (${WORDS.another})`,
    ])
  })

  it('says at once why a sentence is refused, and asks again from it', async () => {
    const { answers, ask } = await interviewed('operational', [
      ['What does the system do', 'improve our services'],
      ['The purpose in one sentence', 'Detect smoke in photographs of forests for the fire brigades.'],
    ])
    expect(answers.purposes).toEqual(['Detect smoke in photographs of forests for the fire brigades.'])
    expect(ask.notes).toHaveLength(1)
    expect(ask.notes[0]).toContain('The operational use is not precise')
    expect(ask.initials).toContain('Improve our services.')
  })

  it('keeps a refused sentence when somebody says so', async () => {
    const { answers } = await interviewed('operational', [
      ['What does the system do', 'improve our services'],
      [WORDS.refusedNext, WORDS.keep],
    ])
    expect(answers.purposes).toEqual(['Improve our services.'])
  })

  it('starts from the wording that another manifest has', async () => {
    const suggested = { purposes: ['Detect smoke in pictures.'] }
    const { ask } = await interviewed('operational', [['The purpose', 'x']], { suggested })
    expect(ask.initials[0]).toBe('Detect smoke in pictures.')
  })
})

describe('an interview on a general-purpose system', () => {
  it('asks for the type, then capabilities one by one, and refuses each half at once', async () => {
    const { answers, ask } = await interviewed('general-purpose', [
      ['Which type', 'an AI model'],
      ['Which type', 'large language model'],
      ['Which capability', 'various tasks'],
      ['Which capability', 'translate articles'],
      ['Which capability', 'summarise articles'],
    ])
    expect(answers).toEqual({
      systemType: ['large language model'],
      capabilities: ['translate articles', 'summarise articles'],
    })
    expect(ask.notes.map(note => note.split('\n')[1])).toEqual([
      'The type of system is missing',
      'This is no capability',
    ])
    const order = ask.asked
      .filter(message => !message.startsWith('Which type'))
      .map(text => text.slice(0, 20))
    expect([...new Set(order)].slice(0, 5)).toEqual([
      'What do you want to ',
      'Which capability can',
      'Which function does ',
      'Which of the foresee',
      'On which conditions ',
    ])
  })

  it('asks nothing that is given', async () => {
    const given = { systemType: ['large language model'], capabilities: ['translate articles'] }
    const { answers, ask } = await interviewed('general-purpose', [], { given })
    expect(answers).toEqual(given)
    expect(ask.asked.some(message => message.startsWith('Which type'))).toBe(false)
  })
})

describe('an interview on research', () => {
  const objective: [string, string] = [
    'What does the research want',
    'Understand how bees find flowers from videos of hives',
  ]
  const asksForEvidence = ({ asked }: Scripted) => asked.some(message => message.startsWith('Novelty'))

  it('takes an organisation that is presumed to do research, and asks for no evidence', async () => {
    const { ask } = await interviewed('research', [
      objective,
      ['Which organisation', 'University of Example, department of biology'],
    ])
    expect(asksForEvidence(ask)).toBe(false)
  })

  it('asks for the evidence of each criterion where neither organisation nor funding presumes it', async () => {
    const { ask, answers } = await interviewed('research', [
      objective,
      ['Which organisation', 'Example Ltd'],
      ['Novelty', 'a publication in a peer-reviewed journal'],
    ])
    expect(asksForEvidence(ask)).toBe(true)
    expect(answers.novelty).toEqual(['a publication in a peer-reviewed journal'])
  })
})

describe('the good practices', () => {
  it('refuse a retention that is none', async () => {
    const ask = new Scripted([
      ['How long', 'as long as necessary'],
      ['How long', 'two years'],
    ])
    const given = {
      purposes: ['Detect smoke in photographs of forests for the fire brigades, to decide on patrols.'],
    }
    const draft = { language: 'en', regime: 'operational', answers: given, facts: { tasks: [] } } as const
    const { answers } = await new Interview(draft, {}, ask, BY_THE_SHEET).run()
    expect(answers.retention).toEqual(['two years'])
    expect(ask.notes).toHaveLength(1)
  })
})
