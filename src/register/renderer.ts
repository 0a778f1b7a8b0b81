import type { Language } from '../reading/types.ts'
import type { Register } from './schema.ts'

/** What an output of a register may know besides it. */
export interface RegisterOptions {
  readonly language: Language
  /** YYYY-MM-DD, from which ages are counted. */
  readonly today: string
}

/** Writes a register in one form, with a line break at the end. */
export type RegisterRenderer = (register: Register, options: RegisterOptions) => string
