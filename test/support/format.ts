import { expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import type { Declaration, Value } from '../../src/manifest/declaration.ts'
import { type ManifestFile, readManifest } from '../../src/manifest/read.ts'
import { fixtures, manifest } from './fixtures.ts'
import { expectExact } from './places.ts'

/** What a test of a format asks of its fixtures, each in a folder of its own below `fixtures/formats/<format>`. */
export function formatFixtures(format: string) {
  const files = fixtures(`formats/${format}`)
  const fileOf = (name: string): ManifestFile => {
    const file = files.find(({ path }) => path.includes(`/${name}/`))
    if (!file) throw new Error(`no fixture ${name}`)
    return file
  }
  const read = (name: string): readonly Declaration[] => {
    const result = readManifest(fileOf(name))
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`)
    return result.value
  }
  /** The one declaration of a fixture. */
  const only = (name: string): Declaration => {
    const [declaration, ...others] = read(name)
    if (!declaration || others.length > 0) throw new Error(`${name}: not one declaration`)
    return declaration
  }
  /** Rules that ask for a change, with the symbolic path. */
  const findings = (name: string): string[] =>
    judge({ manifests: [fileOf(name)] }).manifests.flatMap(judged =>
      judged.findings.flatMap(({ level, rule, at }) => (level === 'advise' ? [] : [`${rule} ${at}`])),
    )
  return { files, read, only, findings }
}

/** Declarations of a text under a path. */
export function declarationsOf(text: string, path: string): readonly Declaration[] {
  const result = readManifest(manifest(text, path))
  return result.ok ? result.value : []
}

/** The words of each purpose; `null` where there are none. */
export const statements = ({ purposes }: Declaration): (string | null)[] =>
  purposes.map(({ statement }) => statement?.fragment.text ?? null)

/** Line and column of each purpose. */
export const places = ({ purposes }: Declaration): { line: number; column: number }[] =>
  purposes.map(({ place: { start } }) => ({ line: start.line, column: start.column }))

export const texts = (values: readonly Value[] = []): string[] => values.map(({ fragment }) => fragment.text)

/** Every value of every fixture stands where it says. */
export function itIsExact(files: readonly ManifestFile[]): void {
  it.each(files.map(file => [file.path, file] as const))(
    '%s gives every value its exact place',
    (_, file) => {
      const result = readManifest(file)
      expect(result.ok).toBe(true)
      if (result.ok) expectExact(result.value)
    },
  )
}
