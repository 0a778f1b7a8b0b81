/** An issue that a zod schema reports, of any kind. */
export interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly errors?: readonly (readonly Issue[])[]
}

/**
 * The issues of what somebody meant: of the shapes that a value may have, the one is meant that it has. Nothing else
 * than the issue itself where it has none of them.
 */
export function meantIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || !issue.errors) return [issue]
  const fits = (branch: readonly Issue[]) =>
    !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0)
  const branch = [...issue.errors].reverse().find(fits)
  if (!branch) return [issue]
  return branch.flatMap(inner => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }))
}
