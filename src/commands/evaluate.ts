import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import * as z from 'zod/mini'
import { evaluateStatement } from '../evaluate.ts'

const lineSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.optional(z.nullable(z.enum(['fr', 'en']))),
})

/** One line of input to one line of output; a line that is no statement is answered by an error. */
function answer(line: string, number: number): { readonly output: object; readonly ok: boolean } {
  const fail = (error: string) => ({ output: { line: number, error }, ok: false })
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return fail('not JSON')
  }
  const parsed = lineSchema.safeParse(data)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return fail(
      `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'wrong shape'}; expected {"id","text","lang"?}`,
    )
  }
  const { id, text, lang } = parsed.data
  return { output: { id, ...evaluateStatement(text, lang ?? undefined) }, ok: true }
}

async function evaluate(): Promise<void> {
  let number = 0
  process.exitCode = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const { output, ok } = answer(number === 1 ? line.replace(/^\ufeff/, '') : line, number)
    if (!ok) {
      process.stderr.write(`standard input, line ${number}: ${(output as { error: string }).error}\n`)
      process.exitCode = 2
    }
    process.stdout.write(`${JSON.stringify(output)}\n`)
  }
}

/** `evaluate`: statements as JSON Lines on standard input, one verdict a line on standard output. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description(
      'judge statements: JSON Lines {"id","text","lang"?} on standard input, one verdict a line on output',
    )
    .action(evaluate)
}
