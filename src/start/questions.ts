import type { RuleId } from '../engine/finding.ts'
import type { AskedField } from '../messages/init-words.ts'
import type { Language, Regime } from '../reading/types.ts'

/** What a declaration holds so far, by field. */
export type Answers = Readonly<Partial<Record<AskedField, readonly string[]>>>

/** What manifests beside the data say already; it is kept under names that no rule reads. */
export interface Facts {
  readonly title?: string
  readonly description?: string
  readonly tasks: readonly string[]
}

/** A declaration that is being written. */
export interface Draft {
  readonly language: Language
  readonly regime: Regime
  readonly answers: Answers
  readonly facts: Facts
}

/** Which findings refuse an answer at once: those of some rules, or all that turn a check red but those of some. */
export type Refusal = { readonly rules: readonly RuleId[] } | { readonly allBut: readonly RuleId[] }

/** One question of the sheet, as data. */
export interface Question {
  readonly field: AskedField
  /** Its option on the command line. */
  readonly flag: string
  readonly regimes: readonly Regime[]
  /** `unasked`: only an option gives it, in place of another answer. */
  readonly need: 'required' | 'optional' | 'unasked'
  readonly many?: true
  readonly refusal?: Refusal
  /** Asked only while this rule finds something in what was answered. */
  readonly whileFound?: RuleId
  /** Another field that answers it as well. */
  readonly orElse?: AskedField
  /** Belongs to the practices that the sheet recommends, which may be left for later as a whole. */
  readonly goodPractice?: true
}

const EVERY: readonly Regime[] = ['operational', 'general-purpose', 'research']
const ANYTHING_RED: Refusal = { allBut: [] }
const required = { need: 'required' } as const
const optional = { need: 'optional' } as const

const evidence = (field: AskedField & string): Question => ({
  field,
  flag: field,
  regimes: ['research'],
  ...optional,
  whileFound: 'research-qualified',
})

const practice = (field: AskedField, flag: string, own: Partial<Question> = {}): Question => ({
  field,
  flag,
  regimes: EVERY,
  ...optional,
  goodPractice: true,
  ...own,
})

const GENERAL: Pick<Question, 'regimes'> = { regimes: ['general-purpose'] }
const RESEARCH: Pick<Question, 'regimes'> = { regimes: ['research'] }

/** The questions in the order of the sheet: the purpose by its case, then what every processing declares. */
export const QUESTIONS: readonly Question[] = [
  {
    field: 'purposes',
    flag: 'purpose',
    regimes: ['operational'],
    ...required,
    many: true,
    refusal: ANYTHING_RED,
    orElse: 'operationalUses',
  },
  {
    field: 'operationalUses',
    flag: 'use',
    regimes: ['operational'],
    need: 'unasked',
    many: true,
  },
  {
    field: 'systemType',
    flag: 'system-type',
    ...GENERAL,
    ...required,
    refusal: { allBut: ['capabilities-listed', 'capabilities-concrete', 'reading-confirmed'] },
  },
  { field: 'capabilities', flag: 'capability', ...GENERAL, ...required, many: true, refusal: ANYTHING_RED },
  { field: 'excludedFunctions', flag: 'excluded', ...GENERAL, ...optional, many: true },
  { field: 'highRiskCapabilities', flag: 'high-risk', ...GENERAL, ...optional, many: true },
  { field: 'conditionsOfUse', flag: 'conditions', ...GENERAL, ...optional },
  { field: 'downstreamReminder', flag: 'reminder', ...GENERAL, ...optional },
  {
    field: 'researchObjective',
    flag: 'objective',
    ...RESEARCH,
    ...required,
    refusal: { allBut: ['research-qualified'] },
  },
  { field: 'organisation', flag: 'organisation', ...RESEARCH, ...optional },
  { field: 'funding', flag: 'funding', ...RESEARCH, ...optional, whileFound: 'research-qualified' },
  evidence('novelty'),
  evidence('creativity'),
  evidence('uncertainty'),
  evidence('systematicity'),
  evidence('transferability'),
  { field: 'nextRefinement', flag: 'next-refinement', ...RESEARCH, ...optional },
  { field: 'derogations', flag: 'derogations', ...RESEARCH, ...optional },
  {
    field: 'purposes',
    flag: 'purpose',
    regimes: ['general-purpose', 'research'],
    ...optional,
    refusal: { allBut: ['research-qualified'] },
  },
  practice('controller', 'controller'),
  practice('mission', 'mission'),
  practice('dataCategories', 'data-category', { many: true }),
  practice('dataSubjects', 'data-subject', { many: true }),
  practice('retention', 'retention', { refusal: { rules: ['retention-stated'] } }),
  practice('transparency', 'information'),
  practice('legalBasis', 'legal-basis'),
  practice('dpia', 'dpia'),
  practice('licence', 'licence'),
]

/** The questions of a case. */
export const questionsFor = (regime: Regime): readonly Question[] =>
  QUESTIONS.filter(({ regimes }) => regimes.includes(regime))

/** Whether a question is answered, by its own field or by one that stands for it. */
export const isAnswered = ({ field, orElse }: Question, answers: Answers): boolean =>
  answers[field] !== undefined || (orElse !== undefined && answers[orElse] !== undefined)

/** Options that have to be given where nobody can be asked. */
export const missingFlags = (regime: Regime, answers: Answers): string[] =>
  questionsFor(regime)
    .filter(question => question.need === 'required' && !isAnswered(question, answers))
    .map(({ flag }) => `--${flag}`)

/** Options of another case than the one that is declared: they would be lost. */
export const strayFlags = (regime: Regime, answers: Answers): string[] => {
  const own = new Set(questionsFor(regime).map(({ field }) => field))
  const stray = QUESTIONS.filter(({ field }) => !own.has(field) && answers[field] !== undefined)
  return stray.map(({ flag }) => `--${flag}`)
}
