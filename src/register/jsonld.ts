import type { Entry } from './schema.ts'

/** A value of JSON-LD, as these files write them. */
export type Node = Readonly<Record<string, unknown>>

/** A text in the language of its declaration. */
export const textIn = (entry: Entry, text: string): Node => ({ '@value': text, '@language': entry.language })

/** A node without the properties that hold nothing. */
export function nodeOf(properties: Node): Node {
  const holds = (value: unknown): boolean =>
    value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => holds(value)))
}

/** A relative address of an entry, which is resolved against where the file is published. */
export function idOf({ repository, path, line }: Entry): string {
  const parts = [repository, ...path.split('/')].map(part => encodeURIComponent(part))
  return `${parts.join('/')}#L${line}`
}
