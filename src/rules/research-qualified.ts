import * as z from 'zod/mini'
import { defineRule } from '../engine/finding.ts'
import { type Subject, wordsOfPurpose } from '../engine/subject.ts'
import type { DetailField } from '../manifest/fields.ts'
import { STATEMENT } from '../manifest/formats/statement.ts'
import { type Criterion, PROFILES } from '../research/criteria.ts'
import { qualify, type Sayings } from '../research/qualify.ts'
import { detail } from './advice.ts'
import { hasPurpose } from './predicates.ts'

/** Fields that answer a criterion. */
const FIELDS: Readonly<Record<Criterion, readonly DetailField[]>> = {
  novelty: ['novelty'],
  creativity: ['creativity'],
  uncertainty: ['uncertainty'],
  systematicity: ['systematicity'],
  transferability: ['transferability'],
  method: ['systematicity'],
  ethics: ['ethics'],
  verifiability: ['transferability'],
  independence: ['independence'],
  benefit: ['benefit'],
  contribution: ['novelty', 'creativity'],
}

function sayingsOf(subject: Subject): Sayings {
  const { declaration, purpose } = subject
  const textsOf = (fields: readonly DetailField[]): string[] =>
    fields.flatMap(field => detail(subject, field).map(({ fragment }) => fragment.text))
  const elements = [purpose, declaration.shared].map(({ researchObjective }) => researchObjective)
  const values = [purpose.statement, ...elements, ...Object.values(declaration.details).flat()]
  const prose = [...(declaration.prose ?? []), ...values.flatMap(value => value?.fragment ?? [])]
  return {
    fields: Object.fromEntries(
      Object.entries(FIELDS).map(([criterion, names]) => [criterion, textsOf(names)]),
    ),
    texts: prose.map(({ text }) => text),
  }
}

/** Whether a purpose states an objective of research that its organisation, funding or evidence qualifies (D2, D3). */
export function isQualifiedResearch(subject: Subject): boolean {
  if (subject.regime !== 'research' || !subject.researchObjective) return false
  const qualification = qualify(sayingsOf(subject), 'frascati')
  return 'presumed' in qualification || qualification.missing.length === 0
}

/** Nobody says that this is research: neither a field nor a word of the text; its sentence only reads like it. */
function isInferred(subject: Subject): boolean {
  const { purpose, declaration, reading } = subject
  const { regime, researchObjective } = declaration.shared
  const isDeclared = purpose.regime ?? purpose.researchObjective ?? regime ?? researchObjective
  return isDeclared === undefined && (reading?.researchCues.length ?? 0) === 0
}

/**
 * D2 and D3: research is presumed from its organisation or its funding, else all criteria are shown. The sheet asks
 * for a look at each case, so a person decides. A bare statement has nowhere to say who does the research and who
 * pays, and whether the work is research is another question than whether its purpose is determined: the rule
 * judges declarations, not the statements of `evaluate`.
 */
export const researchQualified = defineRule({
  meta: {
    id: 'research-qualified',
    clause: 'D3',
    regimes: ['research'],
    level: 'review',
    options: z.object({ profile: z._default(z.enum(PROFILES), 'frascati') }),
  },
  check(subject, { options: { profile } }) {
    if (!hasPurpose(subject) || subject.regime !== 'research' || !subject.researchObjective) return []
    if (subject.declaration.format === STATEMENT) return []
    const qualification = qualify(sayingsOf(subject), profile)
    if ('presumed' in qualification || qualification.missing.length === 0) return []
    return [
      {
        data: { profile, ...qualification, isInferred: isInferred(subject) },
        words: wordsOfPurpose(subject) ?? subject.researchObjective,
      },
    ]
  },
})
