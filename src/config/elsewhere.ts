/** A policy file of another repository, as `extends` names it: `owner/repo:path@ref`. */
export interface Elsewhere {
  readonly owner: string
  readonly repo: string
  readonly path: string
  readonly ref: string
}

const ELSEWHERE = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+):(?<path>[^@]+)@(?<ref>.+)$/

/** The file of another repository that a reference names; nothing for a file of the same one. */
export function elsewhereIn(reference: string): Elsewhere | undefined {
  const { owner, repo, path, ref } = ELSEWHERE.exec(reference)?.groups ?? {}
  return owner && repo && path && ref ? { owner, repo, path, ref } : undefined
}
