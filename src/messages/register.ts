import type { Language } from '../reading/types.ts'
import { registerEn } from './register.en.ts'
import { registerFr } from './register.fr.ts'
import type { RegisterWords } from './register-words.ts'

/** The register's words in a language. */
export const registerWords = (language: Language): RegisterWords =>
  language === 'fr' ? registerFr : registerEn
