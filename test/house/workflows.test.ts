import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policyOf } from '../../src/config/policy-file.ts'
import { judge } from '../../src/engine/judge.ts'
import { fitsAny } from '../../src/engine/policy.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { KNOWN_FORMATS } from '../../src/manifest/detect.ts'
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
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')

  it('is red by the purpose that is vague, green by that of the corpus, and judges nothing else', async () => {
    const policy = await policyOf(read('.github/purpose-gate.yml').content, async () => '')
    const manifests = tracked
      .filter(path => path !== '' && KNOWN_FORMATS.isCandidate(path) && !fitsAny(path, policy.exclude))
      .map(path => ({ path, bytes: readFileSync(join(ROOT, path)) }))
    const judged = judge({ manifests }, { ...BY_THE_SHEET, policy }).manifests
    expect(judged.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['.github/self-use/PURPOSE.md', 'blocked'],
      ['corpus/PURPOSE.md', 'advised'],
    ])
  })
})
