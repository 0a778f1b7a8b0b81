import type { Source } from '../document/source.ts'
import { configuredFormat, type OwnFormat } from './formats/configured.ts'
import type { Format } from './formats/format.ts'
import { FORMATS } from './formats/index.ts'

/** The formats that are looked for: those of the repository's own making, then the ones that others know. */
export interface FormatSet {
  /** Whether a file is worth opening by its name: it may hold a declaration of purpose. */
  isCandidate(path: string): boolean
  /** Whether a file must hold a declaration by its name alone, so that it is red when it can't be read. */
  isCertain(path: string): boolean
  /**
   * The format of a text: one whose names it bears and whose content it has, else one that its name alone makes
   * certain. `asked`: somebody named the file, so that its content decides whatever its name.
   */
  formatOf(source: Source, asked: boolean): Format | undefined
}

const SETS = new WeakMap<readonly OwnFormat[], FormatSet>()

/** A set of formats with those that a repository describes. What it describes goes before everything else. */
export function formatSet(own: readonly OwnFormat[]): FormatSet {
  const set = SETS.get(own) ?? newSet(own)
  SETS.set(own, set)
  return set
}

function newSet(own: readonly OwnFormat[]): FormatSet {
  const described = own.map(configuredFormat)
  const formats = [...described, ...FORMATS]
  return {
    isCandidate: path => formats.some(({ candidate }) => candidate.test(path)),
    isCertain: path => formats.some(({ certain }) => certain?.test(path)),
    formatOf: (source, asked) =>
      described.find(format => format.recognises(source)) ??
      FORMATS.find(format => (asked || format.candidate.test(source.path)) && format.recognises(source)) ??
      FORMATS.find(({ certain }) => certain?.test(source.path)),
  }
}

/** The formats that are known without a policy. */
export const KNOWN_FORMATS = formatSet([])
