import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { TODO } from '../../scripts/new-rule/page.ts'
import { ROOT } from '../support/fixtures.ts'

it.each(['src/rules', 'src/messages', 'test/rules', 'docs/rules'])(
  'nothing in %s is left to write',
  folder => {
    const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
    expect(files.filter(file => readFileSync(file, 'utf8').includes(TODO))).toEqual([])
  },
)
