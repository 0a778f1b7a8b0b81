import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policyOf } from '../../src/config/policy-file.ts'
import { judge } from '../../src/engine/judge.ts'
import { fitsAny } from '../../src/engine/policy.ts'
import { ROOT } from '../support/fixtures.ts'
import { actionFaults, actionlintFaults, houseFaults, parserFaults } from './workflows.ts'

const read = (path: string) => ({ name: path, content: readFileSync(join(ROOT, path), 'utf8') })
const workflows = readdirSync(join(ROOT, '.github/workflows')).map(file => read(`.github/workflows/${file}`))

describe.each(workflows)('$name', file => {
  it('is a workflow by GitHub’s own parser', async () => expect(await parserFaults(file)).toEqual([]))
  it('has nothing that actionlint knows of', async () => expect(await actionlintFaults(file)).toEqual([]))
  it('can do no harm', () => expect(houseFaults(file)).toEqual([]))
})

describe('action.yml', () => {
  it('is an action by GitHub’s own parser', () => expect(actionFaults(read('action.yml'))).toEqual([]))
  it('would not be one with a runtime that does not exist', () => {
    const content = read('action.yml').content.replace('using: node24', 'using: node99')
    expect(actionFaults({ name: 'node99', content })).not.toEqual([])
  })
})

describe('a workflow with faults', () => {
  const faulty = `name: faulty
on: pull_request_target
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - run: echo \${{ github.event.pull_request.title }}
      - run: echo \${{ steps.nowhere.outputs.x }}
        shel: bash
`
  const file = { name: '.github/workflows/faulty.yml', content: faulty }

  it('is told all of them', async () => {
    expect(await parserFaults(file)).toEqual([expect.stringContaining("Unexpected value 'shel'")])
    const lint = (await actionlintFaults(file)).join('\n')
    expect(lint).toContain('potentially untrusted')
    expect(lint).toContain('property "nowhere" is not defined')
    expect(houseFaults(file).map(fault => fault.replace(/:.*/, ''))).toEqual([
      'permissions',
      'concurrency',
      'no privileged trigger',
      'pinned by commit with its version',
      'name of build',
      'permissions of build',
      'timeout of build',
      'no credentials kept by the checkout of build',
      'no expression in a script',
      'no expression in a script',
    ])
  })
})

describe('the gate on this repository', () => {
  const judged = (path: string) => judge({ manifests: [{ path, bytes: readFileSync(join(ROOT, path)) }] })

  it('is red by the purpose that is vague, and green by that of the corpus', () => {
    expect(judged('.github/self-use/PURPOSE.md').verdict).toBe('blocked')
    expect(['pass', 'advised']).toContain(judged('corpus/PURPOSE.md').verdict)
  })

  it('judges these two and no fixture', async () => {
    const { exclude } = await policyOf(read('.github/purpose-gate.yml').content, async () => '')
    expect(fitsAny('fixtures/refused/en/age/PURPOSE.md', exclude)).toBe(true)
    for (const path of ['.github/self-use/PURPOSE.md', 'corpus/PURPOSE.md'])
      expect(fitsAny(path, exclude)).toBe(false)
  })
})
