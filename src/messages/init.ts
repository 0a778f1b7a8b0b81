import type { Language } from '../reading/types.ts'
import { init as en } from './init.en.ts'
import { init as fr } from './init.fr.ts'
import type { InitWords } from './init-words.ts'

/** The words of `init` in a language. */
export const initWords = (language: Language): InitWords => ({ fr, en })[language]
