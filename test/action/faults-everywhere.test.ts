import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../support/fixtures.ts'

const textsIn = (folder: string, name: RegExp): string =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => name.test(file))
    .map(file => readFileSync(join(ROOT, folder, file), 'utf8'))
    .join('\n')

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** What the action asks of GitHub, as the matrix of faults names it. */
const asked = [
  ...[...textsIn('src', /\.ts$/).matchAll(/octokit\.rest\.(\w+)\.(\w+)/g)].map(
    ([, part = '', call = '']) => `'${part}/${kebab(call)}'`,
  ),
  ...[...textsIn('src', /\.ts$/).matchAll(/`(query|mutation) ([A-Z]\w+)\(/g)].map(
    ([, kind, name]) => `/${kind} ${name}/`,
  ),
]
const matrix = textsIn('test/action', /^faults-(?!everywhere).*\.test\.ts$/)

it('the action asks for what is found here', () => {
  expect(new Set(asked).size).toBeGreaterThan(15)
})

it.each([...new Set(asked)])('%s is struck by every fault', call => {
  expect(matrix).toContain(`target: { ${call.startsWith('/') ? 'sent' : 'operation'}: ${call} }`)
})
