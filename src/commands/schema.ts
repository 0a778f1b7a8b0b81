import { Argument } from 'commander'
import * as z from 'zod/mini'
import { policySchema } from '../config/policy-schema.ts'
import { frontMatterJsonSchema } from '../manifest/front-matter-json.ts'
import { defineCommand } from './command.ts'

/** The published schemas, by the name of what they describe. */
export const SCHEMAS = {
  policy: () => ({ title: 'purpose-gate policy', ...z.toJSONSchema(policySchema, { io: 'input' }) }),
  'front-matter': frontMatterJsonSchema,
}

/** A schema as it is printed and published. */
export function schemaText(name: keyof typeof SCHEMAS): string {
  return `${JSON.stringify(SCHEMAS[name](), null, 2)}\n`
}

function printSchema(name: keyof typeof SCHEMAS): void {
  process.stdout.write(schemaText(name))
}

/** `schema NAME`: the JSON Schemas of the policy file and of front matter, for editors. */
export const addSchema = defineCommand(program => {
  program
    .command('schema')
    .description('print the JSON Schema of the policy file or of front matter')
    .addArgument(new Argument('<name>', 'which schema').choices(Object.keys(SCHEMAS)))
    .action(printSchema)
})
