import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesAt } from '../../src/change/directory.ts'
import { changeAgainst } from '../../src/change/git.ts'
import { namesOf } from '../../src/change/scope.ts'
import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'

const NAMES = namesOf(DEFAULT_POLICY)
const home = process.cwd()
let folder = ''

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function git(...args: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder,
    env,
    stdio: 'pipe',
  })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purpose-gate-test-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

describe('filesAt', () => {
  it('reads a file whatever its name and searches a folder for manifests', async () => {
    write('other.md', 'x')
    write('data/PURPOSE.md', 'a')
    write('data/sub/purpose.md', 'b')
    write('data/NOTES.md', 'c')
    write('data/node_modules/x/PURPOSE.md', 'd')
    const files = await filesAt(['other.md', 'data'], NAMES, () => {})
    expect(files.map(({ path }) => path)).toEqual(['data/PURPOSE.md', 'data/sub/purpose.md', 'other.md'])
  })

  it('refuses a path that does not exist', async () => {
    await expect(filesAt(['nowhere'], NAMES, () => {})).rejects.toThrow('no such file or folder: nowhere')
  })

  it('makes a link a problem of that file and does not follow it', async () => {
    symlinkSync('nowhere', join(folder, 'PURPOSE.md'))
    const [file] = await filesAt(['.'], NAMES, () => {})
    expect(file).toEqual({ path: 'PURPOSE.md', problem: { id: 'file-link' } })
  })
})

describe('changeAgainst', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main')
    write('old/PURPOSE.md', 'old')
    write('gone/PURPOSE.md', 'gone')
    git('add', '.')
    git('commit', '-q', '-m', 'base')
    git('checkout', '-q', '-b', 'work')
  })

  it('takes committed, uncommitted and new manifests, and no other', async () => {
    write('committed/PURPOSE.md', 'a')
    write('committed/NOTES.md', 'x')
    git('add', '.')
    git('rm', '-q', 'gone/PURPOSE.md')
    git('commit', '-q', '-m', 'work')
    write('new/PURPOSE.md', 'b')
    write('.gitignore', 'ignored/\n')
    write('ignored/PURPOSE.md', 'c')
    const change = await changeAgainst('main', NAMES)
    expect(change.manifests.map(({ path }) => path)).toEqual(['committed/PURPOSE.md', 'new/PURPOSE.md'])
    expect(change.before.map(({ file, now }) => [file.path, now])).toEqual([['gone/PURPOSE.md', undefined]])
  })

  it('looks from where the branch left its base, not at what the base did since', async () => {
    git('checkout', '-q', 'main')
    write('later/PURPOSE.md', 'x')
    git('add', '.')
    git('commit', '-q', '-m', 'later')
    git('checkout', '-q', 'work')
    expect((await changeAgainst('main', NAMES)).manifests).toEqual([])
  })

  it.each(['nowhere', '--output=x'])('refuses the base %j', async base => {
    await expect(changeAgainst(base, NAMES)).rejects.toThrow(/nowhere|not a revision/)
  })
})

describe('a change over time, in a real repository', () => {
  const PURPOSE =
    '# Data\n\n## Purpose\n\nForecast the meals in school canteens, to adjust the kitchens’ orders.\n'
  beforeEach(() => {
    git('init', '-q', '-b', 'main')
    write('meals/PURPOSE.md', PURPOSE)
    write('meals/a.csv', 'x\n')
    write('photos/PURPOSE.md', PURPOSE)
    git('add', '.')
    git('commit', '-q', '-m', 'base')
    git('checkout', '-q', '-b', 'work')
  })

  it('knows what files were, where they went and what stays', async () => {
    git('mv', 'photos/PURPOSE.md', 'moved.md')
    write('meals/PURPOSE.md', `${PURPOSE}\nMore.\n`)
    write('new/b.csv', 'x\n')
    const change = await changeAgainst('main', NAMES)
    expect(change.manifests.map(({ path }) => path)).toEqual(['meals/PURPOSE.md'])
    expect(change.before.map(({ file, now }) => [file.path, now, 'bytes' in file])).toEqual([
      ['meals/PURPOSE.md', 'meals/PURPOSE.md', true],
      ['photos/PURPOSE.md', undefined, true],
    ])
    expect(change.dataTouched).toEqual(['new/b.csv'])
    expect(change.dataPresent).toEqual(['meals/a.csv', 'new/b.csv'])
  })

  it('blocks a declaration that leaves its data, and data that come without one', async () => {
    git('rm', '-q', 'meals/PURPOSE.md')
    write('new/b.csv', 'x\n')
    const judgement = judge(await changeAgainst('main', NAMES))
    expect(judgement.verdict).toBe('blocked')
    expect(judgement.manifests.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)])).toEqual(
      [
        ['meals/PURPOSE.md', ['purpose-kept']],
        ['new/b.csv', ['purpose-declared']],
      ],
    )
  })
})
