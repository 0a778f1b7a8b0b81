import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addRegister } from '../../src/commands/register.ts'
import { parse } from '../../src/register.ts'
import { hospital } from '../support/hospital.ts'
import { Repository } from '../support/repository.ts'

let folder = ''
const home = process.cwd()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'purpose-gate-'))
  hospital(join(folder, 'saint-roch'))
  const clinic = new Repository(join(folder, 'clinic'))
  clinic.commit('2026-01-01', 'first', { 'scans/PURPOSE.md': 'Improve healthcare with our data.\n' })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command from the source, and gives what it wrote. */
async function register(...args: string[]): Promise<string> {
  const output = join(folder, 'out')
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} })
  addRegister(program)
  await program.parseAsync(['register', ...args, '--output', output], { from: 'user' })
  expect(process.cwd()).toBe(home)
  return readFileSync(output, 'utf8')
}

async function entries(...args: string[]) {
  const read = parse(await register(...args, '--format', 'json'))
  if ('fault' in read) throw new Error(read.fault)
  return read.register
}

describe('purpose-gate register', () => {
  it('reads a repository with its history', async () => {
    const { repositories, entries: found, uncovered } = await entries(join(folder, 'saint-roch'))
    expect(repositories[0]?.name).toBe('saint-roch')
    expect(repositories[0]?.commit).toMatch(/^[0-9a-f]{12}$/)
    expect(uncovered).toEqual([{ repository: 'saint-roch', folder: 'badges', files: 2 }])
    expect(found.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['appels/PURPOSE.md', 'advised'],
      ['pathology/biopsy/PURPOSE.md', 'advised'],
      ['sleep/PURPOSE.md', 'advised'],
      ['visitors/PURPOSE.md', 'blocked'],
    ])
    expect(found[1]?.history.map(({ day, change }) => `${day} ${change}`)).toEqual([
      '2024-02-01 declared',
      '2024-09-12 narrowing',
      '2025-03-03 none',
      '2026-01-20 none',
      '2026-06-05 new-purpose',
    ])
    expect(found[1]?.changed).toBe('2026-06-05')
    expect(found[2]).toMatchObject({ due: '2025-06-30' })
  }, 60_000)

  it('leaves the history out when asked, and knows the last change all the same', async () => {
    const { entries: found } = await entries(join(folder, 'saint-roch'), '--no-history')
    expect(found.every(({ history }) => history.length === 0)).toBe(true)
    expect(found[0]?.changed).toBe('2025-04-18')
  }, 60_000)

  it('merges folders, and registers that were written before', async () => {
    const both = await entries(join(folder, 'saint-roch'), join(folder, 'clinic'), '--no-history')
    expect(both.repositories.map(({ name }) => name)).toEqual(['saint-roch', 'clinic'])
    const file = join(folder, 'both.json')
    writeFileSync(file, JSON.stringify(both))
    const merged = await entries('--merge', file, file)
    expect(merged).toEqual(both)
    const page = await register('--merge', file, '--lang', 'fr')
    expect(page).toContain('clinic · scans/PURPOSE.md')
    expect(page).toContain('<html lang="fr">')
  }, 60_000)

  it('reads two folders of one name apart', async () => {
    const scans = join(folder, 'clinic', 'scans')
    const twice = [scans, `${scans}/.`]
    const { repositories } = await entries(...twice, '--no-history')
    expect(new Set(repositories.map(({ name }) => name)).size).toBe(2)
  }, 60_000)

  it.each([
    [['nowhere'], 'no such folder: nowhere'],
    [['--merge', 'nowhere.json'], 'no such file: nowhere.json'],
    [['--merge', 'package.json'], 'package.json: not a register (schema'],
    [['--format', 'pdf'], 'pdf'],
  ])('refuses %s', async (args, message) => {
    await expect(register(...args)).rejects.toThrow(message)
  })
})
