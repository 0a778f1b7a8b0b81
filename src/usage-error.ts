/** An error that the user can mend: a wrong option, an unknown input, a missing token. It ends a run with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
