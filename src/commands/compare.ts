import type { Command } from 'commander'
import * as z from 'zod/mini'
import { compareStatements } from '../drift/compare.ts'
import { answerLines } from './json-lines.ts'

const lineSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  base: z.string(),
  head: z.string(),
})

/** `compare`: pairs of statements as JSON Lines on standard input, what changed one a line on standard output. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .description(
      'compare statements: JSON Lines {"id","base","head"} on standard input, one kind of change a line on output',
    )
    .action(() =>
      answerLines({
        schema: lineSchema,
        shape: '{"id","base","head"}',
        answer: ({ id, base, head }) => ({ id, ...compareStatements(base, head) }),
      }),
    )
}
