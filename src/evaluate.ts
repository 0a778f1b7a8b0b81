import { disguiseOf } from './document/disguise.ts'
import type { Level, RuleId } from './engine/finding.ts'
import { judgeDeclaration } from './engine/judge-declaration.ts'
import { BY_THE_SHEET } from './engine/standard.ts'
import type { Declaration } from './manifest/declaration.ts'
import { declarationOfStatement } from './manifest/formats/statement.ts'
import { sayFinding, sayProblem } from './messages/index.ts'
import type { ReasonCode } from './reading/decide.ts'
import type { Language, Regime } from './reading/types.ts'

/** Advice has no code: it never decides; neither has a rule that judges no bare statement. */
const REASONS: Readonly<Partial<Record<RuleId, ReasonCode>>> = {
  'purpose-declared': 'no-purpose',
  'objective-specific': 'vague-objective',
  'purpose-bounded': 'incompatible-or-unbounded-reuse',
  'purpose-intelligible': 'not-understandable',
  'purpose-legitimate': 'illegitimate',
  'operational-use-stated': 'operational-use-imprecise',
  'each-purpose-specific': 'vague-objective',
  'system-type-stated': 'type-missing',
  'capabilities-listed': 'capabilities-missing',
  'capabilities-concrete': 'capabilities-open-ended',
  'research-objective-stated': 'research-objective-missing',
  'reading-confirmed': 'not-understandable',
}

/** Answer to one statement, as the `evaluate` command prints it. */
export interface Evaluation {
  readonly verdict: 'accept' | 'block' | 'review'
  readonly regime: Regime | 'undetermined'
  readonly systemType: string | null
  readonly capabilities: readonly string[]
  readonly operationalUse: string | null
  readonly excluded: readonly string[]
  readonly findings: readonly {
    rule: RuleId
    level: Level
    reason: ReasonCode
    quote: string
    message: string
  }[]
  readonly language: Language
}

/** What is not what it looks like cannot be followed: in a manifest a problem, here a finding. */
function disguiseIn({ source }: Declaration, language: Language): Evaluation['findings'] {
  const problem = disguiseOf(source, () => [])
  if (!problem) return []
  const quote = source.text.slice(problem.place?.start.offset, problem.place?.end.offset)
  const message = sayProblem(problem, language).problem
  return [{ rule: 'purpose-intelligible', level: 'block', reason: 'not-understandable', quote, message }]
}

/** Judges one bare statement by the same rules as a manifest. */
export function evaluateStatement(text: string, language?: Language): Evaluation {
  const declaration = declarationOfStatement(text, language)
  const { purposes, findings } = judgeDeclaration(declaration, BY_THE_SHEET)
  const subject = purposes[0]?.subject
  const spoken = subject?.language ?? 'en'
  const disguise = disguiseIn(declaration, spoken)
  const levels = [...disguise, ...findings].map(({ level }) => level)
  return {
    verdict: levels.includes('block') ? 'block' : levels.includes('review') ? 'review' : 'accept',
    regime: subject?.regime ?? 'undetermined',
    systemType: subject?.systemType?.span.text ?? null,
    capabilities: subject?.capabilities.map(({ span }) => span.text) ?? [],
    operationalUse: subject?.operationalUse?.span.text ?? null,
    excluded: subject?.exclusions.map(({ span }) => span.text) ?? [],
    findings: [
      ...disguise,
      ...findings.flatMap(finding => {
        const reason = REASONS[finding.rule]
        const message = sayFinding(finding, finding.language).problem
        return reason
          ? [{ rule: finding.rule, level: finding.level, reason, quote: finding.words, message }]
          : []
      }),
    ],
    language: spoken,
  }
}
