import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { KNOWN_FORMATS } from '../src/manifest/detect.ts'
import { cli } from './support/cli.ts'
import { ROOT } from './support/fixtures.ts'

interface Hook {
  id: string
  name: string
  entry: string
  language: string
  files: string
}

const hooks: Hook[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'))

describe('.pre-commit-hooks.yaml', () => {
  it.each(hooks)(
    '$id has what pre-commit asks for, and calls a command that exists',
    ({ entry, ...hook }) => {
      expect(hook).toMatchObject({ language: 'node', id: expect.stringMatching(/^purpose-gate/) })
      expect(hook.name).toBeTypeOf('string')
      const [program, ...args] = entry.split(' ')
      expect(program).toBe('purpose-gate')
      expect(cli([...args, '--help']).code).toBe(0)
      const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
      expect(Object.keys(bin)).toContain(program)
    },
  )

  it('asks for the files that must be manifests: it names each, so that a name alone is no reason to judge it', () => {
    // Python's way to ignore the case; JavaScript's is a flag.
    for (const { files } of hooks) {
      const pattern = new RegExp(files.replace('(?i)', ''), 'i')
      for (const path of [
        'PURPOSE.md',
        'a/purpose.md',
        'a/b/Purpose.MD',
        'a/PURPOSE.mdx',
        'NOPURPOSE.md',
        'README.md',
        'a/purpose.yml',
        'FINALITES.md',
        'finalité.json',
      ])
        expect([path, pattern.test(path)]).toEqual([path, KNOWN_FORMATS.isCertain(path)])
    }
  })
})
