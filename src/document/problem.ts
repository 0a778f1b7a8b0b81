import type { Place } from './lines.ts'

/** Why a file, or a part of it, could not be read. Each has its text in the message catalogues. */
export type ProblemKind =
  | { readonly id: 'file-binary' }
  | { readonly id: 'file-encoding'; readonly encoding: string }
  | { readonly id: 'text-disguised'; readonly found: string }
  | { readonly id: 'file-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly id: 'file-lfs-pointer' }
  | { readonly id: 'file-unavailable'; readonly reason: string }
  | { readonly id: 'file-link' }
  | { readonly id: 'file-mismatch' }
  | { readonly id: 'format-unknown' }
  | { readonly id: 'list-incomplete'; readonly expected: number; readonly got: number }
  | { readonly id: 'tree-incomplete'; readonly ref: string }
  | { readonly id: 'change-unavailable'; readonly reason: string }
  | { readonly id: 'policy-invalid'; readonly reason: string }
  | { readonly id: 'front-matter-fence'; readonly found: string }
  | { readonly id: 'front-matter-open' }
  | { readonly id: 'yaml-syntax'; readonly reason: string }
  | { readonly id: 'json-syntax'; readonly expected: string }
  | { readonly id: 'yaml-alias'; readonly found: string }
  | { readonly id: 'key-twice'; readonly key: string }
  | { readonly id: 'too-deep'; readonly limit: number }
  | { readonly id: 'yaml-size'; readonly bytes: number; readonly limit: number }
  | { readonly id: 'not-a-map' }
  | { readonly id: 'field-shape'; readonly field: string }
  | { readonly id: 'field-value'; readonly field: string; readonly allowed: readonly string[] }
  | { readonly id: 'field-unknown'; readonly key: string }
  | { readonly id: 'field-twice'; readonly field: string; readonly first: string }

/** A problem at its place; without a place it concerns the whole file. */
export type Problem = ProblemKind & { readonly place?: Place }
