import type { Problem } from '../document/problem.ts'
import { decodeSource, type Result } from '../document/source.ts'
import type { Declaration } from './declaration.ts'
import { readPurposeMd } from './formats/purpose-md.ts'

/** A manifest as the change delivers it: its bytes, or why they could not be had. */
export type ManifestFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly problem: Problem }

/** Reads one manifest into its declaration, or says with file and line why it can't be read. */
export function readManifest(file: ManifestFile): Result<Declaration> {
  if ('problem' in file) return { ok: false, problems: [file.problem] }
  const source = decodeSource(file.path, file.bytes)
  return source.ok ? readPurposeMd(source.value) : source
}
