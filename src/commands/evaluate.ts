import * as z from 'zod/mini'
import { evaluateStatement } from '../evaluate.ts'
import { defineCommand } from './command.ts'
import { answerLines } from './json-lines.ts'

const lineSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.optional(z.nullable(z.enum(['fr', 'en']))),
})

/** `evaluate`: statements as JSON Lines on standard input, one verdict a line on standard output. */
export const addEvaluate = defineCommand(program => {
  program
    .command('evaluate')
    .description(
      'judge statements: JSON Lines {"id","text","lang"?} on standard input, one verdict a line on output',
    )
    .action(() =>
      answerLines({
        schema: lineSchema,
        shape: '{"id","text","lang"?}',
        answer: ({ id, text, lang }) => ({ id, ...evaluateStatement(text, lang ?? undefined) }),
      }),
    )
})
