import type { Result, Source } from '../../document/source.ts'
import type { Declaration } from '../declaration.ts'

/**
 * One format in which teams write down what data are for. A name makes a file a candidate; its content decides. No
 * text is recognised by two formats.
 */
export interface Format {
  readonly id: string
  /** Paths that must hold a manifest of this format: one that can't be read is red, not passed over. */
  readonly certain?: RegExp
  /** Paths worth opening, those of `certain` included. */
  readonly candidate: RegExp
  /** Whether a text is of this format. Cheap, and before anything is parsed; must hold for a broken file too. */
  recognises(source: Source): boolean
  /** What the file declares, each processing or dataset a declaration of its own; empty where it turns out none. */
  read(source: Source): Result<readonly Declaration[]>
}

/** A format with its type; the generated list collects what is made by this function. */
export const defineFormat = (format: Format): Format => format

/** Any YAML of the repository's own: some formats live under arbitrary names. */
export const ANY_YAML = /^(?!(?:.*\/)?(?:\.github|node_modules|vendor|\.venv)\/).*\.ya?ml$/i
