import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localPolicy } from '../../src/config/local-policy.ts'
import { Repository } from '../support/repository.ts'

const POLICY = '.github/purpose-gate.yml'
const home = process.cwd()
let scratch = ''
let policies = ''
let lab: Repository

const extending = async (reference: string, options: Parameters<typeof localPolicy>[0] = { policies }) => {
  lab.commit('2026-01-02', 'policy', { [POLICY]: `extends: ${reference}\nexclude: [own/**]\n` })
  process.chdir(lab.folder)
  try {
    return await localPolicy(options)
  } finally {
    process.chdir(home)
  }
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'purpose-gate-'))
  policies = join(scratch, 'policies')
  const shared = new Repository(join(scratch, 'shared'))
  shared.commit('2026-01-01', 'first', { 'gate.yml': 'preset: strict\nexclude: [shared/**]\n' })
  shared.git('tag', 'v1')
  shared.commit('2026-01-02', 'second', { 'gate.yml': 'preset: advisory\n' })
  shared.git('clone', '-q', '--mirror', '.', join(policies, 'hospital', 'policies'))
  lab = new Repository(join(scratch, 'lab'))
})
afterAll(() => rmSync(scratch, { recursive: true }))

describe('a policy that extends one of another repository', () => {
  it('reads it from its clone, as of the branch or tag that is named', async () => {
    expect(await extending('hospital/policies:gate.yml@v1')).toMatchObject({
      preset: 'strict',
      exclude: ['shared/**', 'own/**'],
    })
    expect(await extending('hospital/policies:gate.yml@main')).toMatchObject({ preset: 'advisory' })
  })

  it('is of the base where a base is asked for', async () => {
    lab.commit('2026-01-01', 'base', { [POLICY]: 'extends: hospital/policies:gate.yml@v1\n' })
    lab.git('branch', '-f', 'base')
    const policy = await extending('hospital/policies:gate.yml@main', { policies, base: 'base' })
    expect(policy.preset).toBe('strict')
  })

  it.each([
    ['hospital/policies:gate.yml@v2', 'extends: hospital/policies:gate.yml@v2'],
    ['hospital/policies:other.yml@v1', 'no other.yml'],
    ['hospital/elsewhere:gate.yml@v1', 'there is no clone hospital/elsewhere in'],
  ])('says what is wrong with %s', async (reference, said) => {
    await expect(extending(reference)).rejects.toThrow(said)
  })

  it('is not taken for another without its clone, and does not climb out of its repository', async () => {
    await expect(extending('hospital/policies:gate.yml@v1', {})).rejects.toThrow(
      'read it from a clone (--policies)',
    )
    await expect(extending('../shared/gate.yml')).rejects.toThrow('leads out of the repository')
  })
})
