import { disguiseOf } from '../document/disguise.ts'
import { Fragment } from '../document/fragment.ts'
import type { Problem } from '../document/problem.ts'
import { decodeSource, type Result } from '../document/source.ts'
import type { Declaration } from './declaration.ts'
import { KNOWN_FORMATS } from './detect.ts'
import { purposeMd } from './formats/purpose-md.ts'

/** A file as the change delivers it: its bytes, or why they could not be had. */
export type ManifestFile = (
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly problem: Problem }
) & {
  /** Somebody named this very file: it must hold a declaration, whatever its name. */
  readonly asked?: boolean
}

const MARKUP = /\.(?:md|markdown|txt)$|(?:^|\/)[^./]+$/i

/** All words of a declaration, whatever field holds them. */
function wordsOf(value: unknown): Fragment[] {
  if (value instanceof Fragment) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'source' ? [] : wordsOf(inner)))
}

/** What was read, unless its text is not what a person sees. */
function undisguised(read: Result<readonly Declaration[]>): Result<readonly Declaration[]> {
  const [first] = read.ok ? read.value : []
  const disguise = read.ok && first && disguiseOf(first.source, () => wordsOf(read.value))
  return disguise ? { ok: false, problems: [disguise] } : read
}

/**
 * Reads what one file declares, or says with file and line why it can't be read. An empty list: the file is none of
 * ours. A file that can't be read is a problem only where it should have held a declaration.
 */
export function readManifest(file: ManifestFile, formats = KNOWN_FORMATS): Result<readonly Declaration[]> {
  const { path, asked = false } = file
  const unread = (problems: readonly Problem[]): Result<readonly Declaration[]> =>
    asked || formats.isCertain(path) ? { ok: false, problems } : { ok: true, value: [] }
  if ('problem' in file) return unread([file.problem])
  const source = decodeSource(path, file.bytes)
  if (!source.ok) return unread(source.problems)
  const format = formats.formatOf(source.value, asked)
  const read = format?.read(source.value)
  if (read && (!read.ok || read.value.length > 0)) return undisguised(read)
  if (!asked) return unread([{ id: 'format-unknown' }])
  // A text that somebody hands in is read as prose; of data nobody could tell which words are the purpose.
  return MARKUP.test(path) ? undisguised(purposeMd.read(source.value)) : unread([{ id: 'format-unknown' }])
}
