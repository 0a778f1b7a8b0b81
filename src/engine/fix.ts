import type { ManifestFile } from '../manifest/read.ts'
import { applyEdit } from './edit.ts'
import type { Finding } from './finding.ts'
import { judge } from './judge.ts'
import type { Standard } from './standard.ts'

/** Most changes to one file; each answers a finding, and a page has few. */
const MOST_CHANGES = 100

/** A file after the changes that its findings offer. */
export interface FixedFile {
  readonly path: string
  readonly before: string
  readonly after: string
  /** The findings that were answered, in the order of their changes. */
  readonly applied: readonly Finding[]
}

/** A byte-order mark is no part of what is judged, and stays in the file. */
const BOM = '\ufeff'
const hasBom = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/**
 * Applies the changes that findings offer, one after the other, judging again after each: a change may answer
 * several findings, or bring up the next. A file that cannot be read, or offers nothing, yields nothing.
 */
export function fixManifest(file: ManifestFile, standard: Standard): FixedFile | undefined {
  if (!('bytes' in file)) return undefined
  const applied: Finding[] = []
  const seen = new Set<string>()
  const mark = hasBom(file.bytes) ? BOM : ''
  let bytes = file.bytes
  let before: string | undefined
  let after = ''
  while (applied.length < MOST_CHANGES) {
    const [manifest] = judge({ manifests: [{ ...file, bytes }] }, standard).manifests
    const finding = manifest?.findings.find(({ edit }) => edit)
    if (!manifest?.source || !finding?.edit) break
    before ??= manifest.source.text
    const text = applyEdit(manifest.source, finding.edit)
    if (seen.has(text)) break
    seen.add(text)
    after = text
    bytes = new TextEncoder().encode(text)
    applied.push(finding)
  }
  if (before === undefined) return undefined
  return { path: file.path, before: mark + before, after: mark + after, applied }
}
