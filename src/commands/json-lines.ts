import { createInterface } from 'node:readline'
import type * as z from 'zod/mini'

/** How lines of one kind are answered. */
export interface LineCommand<Line> {
  readonly schema: z.ZodMiniType<Line>
  /** The shape that is expected, for the error message. */
  readonly shape: string
  readonly answer: (line: Line) => object
}

/** One line of input to one line of output; a line of another shape is answered by an error. */
function respond<Line>(
  line: string,
  number: number,
  command: LineCommand<Line>,
): { readonly output: object; readonly error?: string } {
  const fail = (error: string) => ({ output: { line: number, error }, error })
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return fail('not JSON')
  }
  const parsed = command.schema.safeParse(data)
  if (parsed.success) return { output: command.answer(parsed.data) }
  const [issue] = parsed.error.issues
  return fail(
    `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'wrong shape'}; expected ${command.shape}`,
  )
}

/** JSON Lines from standard input, one answer a line on standard output; a bad line makes the exit code 2. */
export async function answerLines<Line>(command: LineCommand<Line>): Promise<void> {
  let number = 0
  process.exitCode = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const { output, error } = respond(number === 1 ? line.replace(/^\ufeff/, '') : line, number, command)
    if (error !== undefined) {
      process.stderr.write(`standard input, line ${number}: ${error}\n`)
      process.exitCode = 2
    }
    process.stdout.write(`${JSON.stringify(output)}\n`)
  }
}
