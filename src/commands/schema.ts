import { Argument, type Command } from 'commander'
import * as z from 'zod/mini'
import { policySchema } from '../config/policy-schema.ts'

const SCHEMAS = { policy: policySchema }

/** The JSON Schema of a file that people write, as text. */
export function schemaText(name: keyof typeof SCHEMAS): string {
  const schema = z.toJSONSchema(SCHEMAS[name], { io: 'input' })
  return `${JSON.stringify({ title: `purpose-gate ${name}`, ...schema }, null, 2)}\n`
}

function printSchema(name: keyof typeof SCHEMAS): void {
  process.stdout.write(schemaText(name))
}

/** `schema NAME`: the JSON Schema of the policy file, for editors. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of the policy file')
    .addArgument(new Argument('<name>', 'which schema').choices(Object.keys(SCHEMAS)))
    .action(printSchema)
}
