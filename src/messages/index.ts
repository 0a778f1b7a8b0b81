import type { Problem } from '../document/problem.ts'
import type { Finding } from '../engine/finding.ts'
import type { Language } from '../reading/types.ts'
import type { Catalogue, FindingText, ProblemText } from './catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { fr, en }

/** The catalogue of a language. */
export function catalogue(language: Language): Catalogue {
  return CATALOGUES[language]
}

/** A finding in words. */
export function sayFinding({ message }: Finding, language: Language): FindingText {
  // The data of a message fit its id by type; the index only loses that link.
  const say = CATALOGUES[language].findings[message.id] as (data: unknown) => FindingText
  return say(message.data)
}

/** A problem in words. */
export function sayProblem(problem: Problem, language: Language): ProblemText {
  const say = CATALOGUES[language].problems[problem.id] as (problem: Problem) => ProblemText
  return say(problem)
}
