/** Lines of the head version that a diff shows, first and last, 1-based. Comments are possible on these only. */
export interface Hunk {
  readonly first: number
  readonly last: number
}

const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/

/** The hunks of a patch in GitHub's form, as lines of the head version. A hunk that only deletes shows none. */
export function hunksOf(patch: string): Hunk[] {
  return patch.split('\n').flatMap(line => {
    const match = HEADER.exec(line)
    if (!match) return []
    const first = Number(match[1])
    const count = Number(match[2] ?? '1')
    return count > 0 ? [{ first, last: first + count - 1 }] : []
  })
}
