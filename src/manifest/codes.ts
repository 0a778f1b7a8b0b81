import type { Language, Regime } from '../reading/types.ts'
import { normaliseName } from './fields.ts'

/** Other words for the values of `regime` and `language`, without case, accents and separators. */
const CODES: Readonly<Record<string, string>> = {
  operationnel: 'operational',
  usageoperationnel: 'operational',
  generalpurpose: 'general-purpose',
  generalpurposeai: 'general-purpose',
  gpai: 'general-purpose',
  usagegeneral: 'general-purpose',
  iaausagegeneral: 'general-purpose',
  recherche: 'research',
  recherchescientifique: 'research',
  scientificresearch: 'research',
  francais: 'fr',
  french: 'fr',
  anglais: 'en',
  english: 'en',
}

/** A value of a closed list under its canonical name. */
export const codeOf = (text: string): string => CODES[normaliseName(text)] ?? text.trim().toLowerCase()

/** The regime that a text names, in English or French; nothing when it names none. */
export function regimeOf(text: string): Regime | undefined {
  const name = codeOf(text)
  return name === 'operational' || name === 'general-purpose' || name === 'research' ? name : undefined
}

/** The language that a text names; nothing when it is none that messages speak. */
export function languageCodeOf(text: string): Language | undefined {
  const name = codeOf(text)
  return name === 'fr' || name === 'en' ? name : undefined
}
