import { expect } from 'vitest'
import type { Declaration, Value } from '../../src/manifest/declaration.ts'

/** 1-based line and column at which words stand in a text, found by searching it. */
export function lineAndColumn(text: string, words: string, from = 0): { line: number; column: number } {
  const at = text.indexOf(words, from)
  if (at < 0) throw new Error(`not in the text: ${words}`)
  const before = text.slice(0, at).split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Every value of a declaration. */
export function valuesOf({ title, purposes, shared, details }: Declaration): Value[] {
  const elements = [...purposes, shared].flatMap(e => [
    e.regime,
    e.systemType,
    e.researchObjective,
    ...e.capabilities,
    ...e.operationalUses,
    ...e.excludedFunctions,
  ])
  const statements = purposes.map(({ statement }) => statement)
  const all = [title, ...statements, ...elements, ...Object.values(details).flat()]
  return all.filter(value => value !== undefined)
}

/** A value stands where its first words stand, and every path of a declaration is its own. */
export function expectExact(declarations: readonly Declaration[]): void {
  const paths = declarations.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const declaration of declarations) {
    const { source, path, purposes } = declaration
    for (const { fragment, path: at } of valuesOf(declaration)) {
      const { start } = fragment.place()
      const [word = ''] = /^[\p{L}\p{N}]+/u.exec(fragment.text) ?? []
      expect([at, source.text.slice(start.offset, start.offset + word.length)]).toEqual([at, word])
      expect(lineAndColumn(source.text, source.text.slice(start.offset), start.offset)).toEqual({
        line: start.line,
        column: start.column,
      })
      expect(at.startsWith(path)).toBe(true)
    }
    for (const purpose of purposes) expect(purpose.path.startsWith(path)).toBe(true)
  }
}
