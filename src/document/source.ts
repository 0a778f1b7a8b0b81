import { LineMap } from './lines.ts'
import type { Problem } from './problem.ts'

/** A text file as it was read: its path with forward slashes, its text without a byte-order mark, its lines. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly lines: LineMap
}

/**
 * Largest manifest that is read. A declaration in prose is a page or two, and beyond this nobody reviews it; formats
 * of data list every column and file, and of JSON a tree of two megabytes still fits the memory of a runner.
 */
export function largestOf(path: string): number {
  if (/\.(?:json|jsonld|jsonc)$/i.test(path)) return 2_000_000
  return /\.(?:ya?ml|toml)$/i.test(path) ? 1_000_000 : 256 * 1024
}

/** First words of what Git LFS commits in place of a file. */
const LFS = 'version https://git-lfs.github.com/spec/'

/** Either a result or the problems that prevented it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const fail = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })

/** Wide encodings announced by a byte-order mark, which many editors on Windows write. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big-endian)'
  return undefined
}

/** Builds a source from text that is already decoded. */
export function sourceOf(path: string, text: string): Source {
  return { path, text, lines: new LineMap(text) }
}

/**
 * Decodes the bytes of a manifest. Only UTF-8 is read, with or without a byte-order mark: one encoding means that
 * what is judged is what a person reads.
 */
export function decodeSource(path: string, bytes: Uint8Array): Result<Source> {
  const limit = largestOf(path)
  if (bytes.length > limit) return fail({ id: 'file-too-large', bytes: bytes.length, limit })
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return fail({ id: 'file-encoding', encoding: wide })
  if (bytes.includes(0)) return fail({ id: 'file-binary' })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.startsWith(LFS)) return fail({ id: 'file-lfs-pointer' })
    return { ok: true, value: sourceOf(path, text) }
  } catch {
    return fail({ id: 'file-encoding', encoding: 'unknown' })
  }
}
