import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Declaration, Value } from '../../src/manifest/declaration.ts'
import { readManifest } from '../../src/manifest/read.ts'
import { ROOT } from './fixtures.ts'

/** What the formats under `fixtures/formats/` declare: every declaration of one file. */
export function declarationsIn(path: string): readonly Declaration[] {
  const file = join('fixtures/formats', path)
  const result = readManifest({ path: file, bytes: readFileSync(join(ROOT, file)) })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** The one declaration of such a file. */
export function declaredIn(path: string): Declaration {
  const [first, ...more] = declarationsIn(path)
  if (!first || more.length > 0)
    throw new Error(`${path} holds ${more.length + (first ? 1 : 0)} declarations`)
  return first
}

/** Every value of a declaration. */
export function valuesOf({ title, purposes, shared, details }: Declaration): Value[] {
  const elements = [shared, ...purposes].flatMap(one => [
    one.systemType,
    one.regime,
    one.researchObjective,
    ...one.capabilities,
    ...one.operationalUses,
    ...one.excludedFunctions,
  ])
  const all = [
    title,
    ...purposes.map(({ statement }) => statement),
    ...elements,
    ...Object.values(details).flat(),
  ]
  return all.filter(value => value !== undefined)
}

/** First plain word of each value, and what stands in the file at its line and column. */
export function wordsInFile(declaration: Declaration): [word: string, inFile: string][] {
  const lines = declaration.source.text.split(/\r\n|\n/)
  return valuesOf(declaration).flatMap(({ fragment }): [string, string][] => {
    const match = /[\p{L}\d]+/u.exec(fragment.text)
    if (!match) return []
    const { line, column } = fragment.place(match.index, match.index + match[0].length).start
    return [[match[0], (lines[line - 1] ?? '').slice(column - 1, column - 1 + match[0].length)]]
  })
}

/** Values whose place in the file holds other words. */
export const misplaced = (declaration: Declaration): [string, string][] =>
  wordsInFile(declaration).filter(([word, inFile]) => word !== inFile)

/** Line and column of some words in the file of a declaration. */
export function placeIn({ source }: Declaration, words: string): [line: number, column: number] {
  const lines = source.text.split(/\r\n|\n/)
  const line = lines.findIndex(text => text.includes(words))
  return [line + 1, (lines[line] ?? '').indexOf(words) + 1]
}

/** Statements of a declaration with how they were found, line and column; without words, only where. */
export const purposesOf = ({ purposes }: Declaration): unknown[] =>
  purposes.map(({ statement, place }) => {
    const { line, column } = (statement?.fragment.place() ?? place).start
    return statement ? [statement.foundAs, statement.fragment.text, line, column] : ['absent', line, column]
  })

/** Texts of the details of a declaration, codes marked as such. */
export const detailsOf = ({ details }: Declaration): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(details).map(([field, values]) => [
      field,
      values.map(({ fragment, foundAs }) => (foundAs === 'code' ? `code ${fragment.text}` : fragment.text)),
    ]),
  )
