import * as z from 'zod/mini'
import { compareStatements } from '../drift/compare.ts'
import { defineCommand } from './command.ts'
import { answerLines } from './json-lines.ts'

const lineSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  base: z.string(),
  head: z.string(),
})

/** `compare`: pairs of statements as JSON Lines on standard input, what changed one a line on standard output. */
export const addCompare = defineCommand(program => {
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
})
