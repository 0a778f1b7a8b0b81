import type { Standard } from '../engine/standard.ts'
import type { FindingText } from '../messages/catalogue.ts'
import { initWords } from '../messages/init.ts'
import { type InitWords, USE_PARTS } from '../messages/init-words.ts'
import type { Regime } from '../reading/types.ts'
import { wrap } from '../report/columns.ts'
import { visible } from '../report/inert.ts'
import { concernsOn, isFound } from './concerns.ts'
import { type Answers, type Draft, isAnswered, type Question, questionsFor } from './questions.ts'

/** Somebody who answers: a person at a terminal, or a test. */
export interface Asker {
  text(question: {
    readonly message: string
    readonly hint?: string | undefined
    readonly initial?: string | undefined
    /** What to say when it is left empty and must not be. */
    readonly needed?: string | undefined
  }): Promise<string>
  choose<T extends string>(question: {
    readonly message: string
    readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[]
  }): Promise<T>
  note(title: string, text: string): void
}

const WIDTH = 76

/** Asks yes or no, yes first. */
export async function agrees(ask: Asker, message: string, { yes, no }: InitWords): Promise<boolean> {
  const options = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ] as const
  return (await ask.choose({ message, options })) === 'yes'
}

/** Why an answer is refused, on lines of a terminal. */
function explained(concerns: readonly FindingText[]): string {
  return concerns
    .map(({ title, problem, fix, example }) =>
      [title, problem, fix, example && `→ ${example}`]
        .filter(text => text !== '')
        .map(text => wrap(visible(text), WIDTH, ''))
        .join('\n'),
    )
    .join('\n\n')
}

const sentence = (parts: readonly string[]): string => {
  const [what = '', whom = '', decision = ''] = parts
  const whole = `${[[what, whom].filter(Boolean).join(' '), decision].filter(Boolean).join(', ')}`
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1).replace(/[.\s]+$/, '')}.`
}

/** Asks the questions of one declaration in their order, and judges each answer at once. */
export class Interview {
  readonly #ask: Asker
  readonly #words: InitWords
  readonly #standard: Standard
  /** Wording that other manifests have already, to start from. */
  readonly #suggested: Answers
  #draft: Draft

  constructor(draft: Draft, suggested: Answers, ask: Asker, standard: Standard) {
    this.#draft = draft
    this.#suggested = suggested
    this.#ask = ask
    this.#standard = standard
    this.#words = initWords(draft.language)
  }

  /** Asks all that is not answered yet. */
  async run(): Promise<Draft> {
    const open = questionsFor(this.#draft.regime).filter(
      question => question.need !== 'unasked' && !isAnswered(question, this.#draft.answers),
    )
    for (const question of open.filter(({ goodPractice }) => !goodPractice)) await this.#answer(question)
    const practices = open.filter(({ goodPractice }) => goodPractice)
    if (practices.length > 0 && (await agrees(this.#ask, this.#words.goodPractices, this.#words)))
      for (const question of practices) await this.#answer(question)
    return this.#draft
  }

  async #answer(question: Question): Promise<void> {
    const { many, whileFound } = question
    if (whileFound && !isFound(this.#draft, whileFound, this.#standard)) return
    const values: string[] = []
    do {
      const value = await this.#value(question, values)
      if (value === undefined) break
      values.push(value)
      this.#draft = this.#with(question, values)
    } while (many)
  }

  #with({ field }: Question, values: readonly string[]): Draft {
    return { ...this.#draft, answers: { ...this.#draft.answers, [field]: values } }
  }

  /** One answer: asked again while the sheet refuses it and nobody keeps it; nothing when it is left out. */
  async #value(question: Question, before: readonly string[]): Promise<string | undefined> {
    let value = await this.#first(question, before)
    while (value !== '') {
      const concerns = concernsOn(this.#with(question, [...before, value]), question, this.#standard)
      if (concerns.length === 0 || (await this.#keeps(concerns))) return value
      value = await this.#text(question, before, value)
    }
    return undefined
  }

  async #keeps(concerns: readonly FindingText[]): Promise<boolean> {
    const { refused, refusedNext, again, keep } = this.#words
    this.#ask.note(refused, explained(concerns))
    const options = [
      { value: 'again', label: again },
      { value: 'keep', label: keep },
    ] as const
    return (await this.#ask.choose({ message: refusedNext, options })) === 'keep'
  }

  /** The first wording of an answer: what is known already, the parts of a use one by one, or a text. */
  async #first(question: Question, before: readonly string[]): Promise<string> {
    const known = before.length === 0 ? this.#suggested[question.field]?.[0] : undefined
    const inParts = question.field === 'purposes' && this.#draft.regime === 'operational'
    if (!inParts || known !== undefined || before.length > 0) return this.#text(question, before, known)
    const parts: string[] = []
    for (const part of USE_PARTS) {
      const { ask, example } = this.#words.parts[part]
      const text = await this.#ask.text({
        message: ask,
        hint: example,
        needed: part === 'what' ? this.#words.needed : undefined,
      })
      parts.push(text)
    }
    return sentence(parts)
  }

  #text({ field, need }: Question, before: readonly string[], initial?: string): Promise<string> {
    const { questions, examples, another, optional, needed } = this.#words
    const required = need === 'required' && before.length === 0
    const aside = before.length > 0 ? another : required ? undefined : optional
    return this.#ask.text({
      message: aside === undefined ? questions[field] : `${questions[field]} (${aside})`,
      hint: examples[this.#draft.regime][field]?.[before.length],
      initial,
      needed: required ? needed : undefined,
    })
  }
}

/** The sheet's first question: which of its three cases it is. */
export function askRegime(ask: Asker, { regime: message, regimes }: InitWords): Promise<Regime> {
  const cases: readonly Regime[] = ['operational', 'general-purpose', 'research']
  return ask.choose({ message, options: cases.map(value => ({ value, ...regimes[value] })) })
}
