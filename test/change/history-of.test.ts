import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileVersion } from '../../src/change/file-history.ts'
import { historiesOf } from '../../src/change/history-of.ts'
import { Repository } from '../support/repository.ts'

const LIMITS = { commits: 100, versions: 10, total: 100 }
const textOf = ({ file }: FileVersion): string =>
  'bytes' in file ? new TextDecoder().decode(file.bytes) : ''
const told = (versions: readonly FileVersion[] = []) =>
  versions.map(one => [one.day, one.subject, textOf(one)])

let folder = ''
let repository: Repository
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purpose-gate-'))
  repository = new Repository(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A text long enough for Git to know it again after a change. */
const long = (end: string): string => `${'one line of a purpose\n'.repeat(20)}${end}\n`

describe('historiesOf', () => {
  it('gives every version of a file, the newest first, through a renaming and a change in it', async () => {
    repository.commit('2024-01-01', 'first', { 'a/PURPOSE.md': long('1'), 'b.md': 'other' })
    repository.commit('2024-02-01', 'unrelated', { 'b.md': 'another' })
    repository.commit('2024-03-01', 'moved', { 'c/PURPOSE.md': { from: 'a/PURPOSE.md', text: long('2') } })
    repository.commit('2024-04-01', 'changed\ttwice', { 'c/PURPOSE.md': long('3') })
    const histories = await historiesOf(folder, ['c/PURPOSE.md'], LIMITS)
    expect(told(histories.get('c/PURPOSE.md')?.versions)).toEqual([
      ['2024-04-01', 'changed twice', long('3')],
      ['2024-03-01', 'moved', long('2')],
      ['2024-01-01', 'first', long('1')],
    ])
    expect(histories.get('c/PURPOSE.md')?.isCut).toBe(false)
    expect(histories.size).toBe(1)
  })

  it('starts anew where a file was removed and came back, and knows paths from a folder', async () => {
    repository.commit('2024-01-01', 'first', { 'in/PURPOSE.md': 'one' })
    repository.commit('2024-02-01', 'gone', { 'in/PURPOSE.md': null })
    repository.commit('2024-03-01', 'back', { 'in/PURPOSE.md': 'two' })
    const histories = await historiesOf(join(folder, 'in'), ['PURPOSE.md'], LIMITS)
    expect(told(histories.get('PURPOSE.md')?.versions).map(([day]) => day)).toEqual([
      '2024-03-01',
      '2024-01-01',
    ])
  })

  it('keeps within its limits, and says where it left something out', async () => {
    for (const day of ['2024-01-01', '2024-01-02', '2024-01-03'])
      repository.commit(day, day, { 'PURPOSE.md': day })
    const few = (await historiesOf(folder, ['PURPOSE.md'], { ...LIMITS, versions: 2 })).get('PURPOSE.md')
    expect([few?.versions.length, few?.isCut]).toEqual([2, true])
    const all = (await historiesOf(folder, ['PURPOSE.md'], { ...LIMITS, total: 1 })).get('PURPOSE.md')
    expect([all?.versions.length, all?.isCut]).toEqual([1, true])
  })

  it('says of a shallow clone that it does not hold everything', async () => {
    for (const day of ['2024-01-01', '2024-01-02']) repository.commit(day, day, { 'PURPOSE.md': day })
    const clone = join(folder, 'clone')
    repository.git('clone', '-q', '--depth', '1', pathToFileURL(folder).href, clone)
    const history = (await historiesOf(clone, ['PURPOSE.md'], LIMITS)).get('PURPOSE.md')
    expect([history?.versions.length, history?.isCut]).toEqual([1, true])
  })

  it('reads names that look like options or hold accents', async () => {
    repository.commit('2024-01-01', 'odd', { '--help/PURPOSE.md': 'x', 'données/PURPOSE.md': 'é' })
    const histories = await historiesOf(folder, ['--help/PURPOSE.md', 'données/PURPOSE.md'], LIMITS)
    expect([...histories.values()].map(({ versions }) => told(versions)[0]?.[2])).toEqual(['x', 'é'])
  })

  it('knows nothing outside of a repository, or before its first commit', async () => {
    expect((await historiesOf(folder, ['PURPOSE.md'], LIMITS)).size).toBe(0)
    rmSync(join(folder, '.git'), { recursive: true })
    expect((await historiesOf(folder, ['PURPOSE.md'], LIMITS)).size).toBe(0)
  })
})
