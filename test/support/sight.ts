import { type Analysis, analyse } from '../../src/reading/analysis.ts'
import { elementsOf } from '../../src/reading/elements.ts'
import type { Sight } from '../../src/reading/learned/model.ts'
import { OUTCOMES, type Outcome, ROLES, type Role } from '../../src/reading/learned/outcomes.ts'
import type { Span } from '../../src/reading/types.ts'

/** Words of a text, each with how surely they play a role. */
export type Seen = Readonly<Partial<Record<Role, Readonly<Record<string, number>>>>>
export type Chances = Readonly<Partial<Record<Outcome, number>>>

/** What a model would see in a text, so that a test of what follows from it needs no trained one. */
export function sightOf({ text, tokens }: Analysis, seen: Seen, chances: Chances = {}): Sight {
  const values = new Float32Array(tokens.length * ROLES.length)
  for (const [role, words] of Object.entries(seen))
    for (const [phrase, probability] of Object.entries(words)) {
      const from = text.indexOf(phrase)
      const inside = tokens.filter(({ start, end }) => start >= from && end <= from + phrase.length)
      if (from < 0 || inside.length === 0) throw new Error(`"${phrase}" is no word of "${text}"`)
      for (const token of inside)
        values[tokens.indexOf(token) * ROLES.length + ROLES.indexOf(role as Role)] = probability
    }
  return {
    tags: { size: tokens.length, values },
    outcomes: Float64Array.from(OUTCOMES, outcome => chances[outcome] ?? 0),
  }
}

/** The elements of a text whose outcome is known. */
export function elementsSeen(text: string, outcome: Outcome, seen: Seen = {}, chances: Chances = {}) {
  const a = analyse(text)
  return elementsOf(a, sightOf(a, seen, chances), outcome)
}

export const words = (spans: readonly Span[]): string[] => spans.map(({ text }) => text)
