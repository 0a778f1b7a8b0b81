import { REGISTERS } from './register/index.ts'
import type { RegisterFormat } from './register/names.ts'
import type { RegisterOptions } from './register/renderer.ts'
import { REGISTER, type Register } from './register/schema.ts'

/** Writes a register in one form; this file is a bundle of its own and knows nothing of the engine. */
export function render(register: Register, format: RegisterFormat, options: RegisterOptions): string {
  return REGISTERS[format](register, options)
}

/** A register as `--format json` wrote it, or what is wrong with the text. */
export function parse(text: string): { readonly register: Register } | { readonly fault: string } {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { fault: 'not JSON' }
  }
  const read = REGISTER.safeParse(data)
  if (read.success) return { register: read.data }
  const [issue] = read.error.issues
  return { fault: `not a register (${issue?.path.join('.') || 'root'}: ${issue?.message})` }
}
