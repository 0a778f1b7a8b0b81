import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WORKFLOW } from '../../src/start/files.ts'
import { templateText } from '../../src/start/render.ts'
import { gitEnvironment } from '../github/repository.ts'
import { findNodes } from '../github/run-action.ts'
import { cli } from '../support/cli.ts'

let folder = ''
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const isThere = (path: string): boolean => existsSync(join(folder, path))
const init = (...args: string[]) => cli(['init', ...args], { cwd: folder })
const git = (...args: string[]) =>
  spawnSync('git', args, { cwd: folder, env: gitEnvironment(), encoding: 'utf8' })

const SPEECH = [
  ...['--regime', 'general-purpose', '--system-type', 'speech recognition model'],
  ...['--capability', 'transcribe phone calls', '--capability', 'identify the language spoken'],
]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purpose-gate-init-'))
  git('init', '-q')
  mkdirSync(join(folder, 'data', 'voices'), { recursive: true })
  mkdirSync(join(folder, 'data', 'smoke'), { recursive: true })
  writeFileSync(join(folder, 'data', 'voices', 'calls.csv'), '')
  writeFileSync(join(folder, 'data', 'smoke', 'smoke.csv'), '')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('init without a terminal', () => {
  it.each(findNodes())('writes what its options say, under Node $version', ({ path: node }) => {
    const run = cli(['init', 'data/voices', ...SPEECH, '--retention', 'two years', '--reviewer', 'dpo'], {
      cwd: folder,
      node,
    })
    expect([run.code, run.err]).toEqual([0, ''])
    expect(read('data/voices/PURPOSE.md')).toBe(`---
language: en
regime: general-purpose
systemType: speech recognition model
capabilities:
  - transcribe phone calls
  - identify the language spoken
retention: two years
---
`)
    expect(read('.github/workflows/purpose-gate.yml')).toBe(WORKFLOW)
    expect(read('.github/purpose-gate.yml')).toMatch(/^preset: cnil\nlanguage: en\nreviewers:\n {2}- dpo\n$/m)
    expect(run.out).toContain('data/voices/PURPOSE.md is written.')
    expect(run.out).toContain('No declaration covers the data in data/smoke yet.')
    expect(cli(['check', 'data/voices'], { cwd: folder }).code).toBe(0)
  })

  it('speaks the language of the answers, and takes over what a manifest beside the data says', () => {
    const card =
      '---\npretty_name: Appels\nlicense: cc-by-4.0\ntask_categories: [audio-classification]\n---\n'
    writeFileSync(join(folder, 'data/voices/README.md'), card)
    const type = ['--regime', 'general-purpose', '--system-type', 'modèle de reconnaissance vocale']
    const run = init('data/voices', ...type, '--capability', 'transcrire des appels', '--no-workflow')
    expect([run.code, run.err]).toEqual([0, ''])
    expect(read('data/voices/PURPOSE.md')).toBe(`---
langue: fr
régime: usage général
title: Appels
type de système: modèle de reconnaissance vocale
capacités:
  - transcrire des appels
licence: cc-by-4.0
tâches:
  - audio-classification
---
`)
    expect(run.out).toContain('est écrit')
    expect(isThere('.github')).toBe(false)
  })

  it.each([
    [[], '--regime'],
    [['--yes', '--regime', 'operational'], '--purpose'],
    [['--regime', 'general-purpose'], '--system-type, --capability'],
    [['--regime', 'research'], '--objective'],
    [['--regime', 'research', '--objective', 'x', '--capability', 'y'], '--capability is no question'],
    [['--regime', 'none'], 'Allowed choices'],
    [['nowhere', ...SPEECH], 'no such folder: nowhere'],
  ])('%j is wrong usage: it names %s', (args, message) => {
    const { code, out, err } = init(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(isThere('PURPOSE.md')).toBe(false)
  })

  it('writes nothing that the sheet refuses, unless it is told to keep it', () => {
    const vague = ['--regime', 'operational', '--purpose', 'Improve our services']
    const { code, out } = init(...vague)
    expect(code).toBe(1)
    expect(out).toContain('operational-use-stated')
    expect(out).toContain('Nothing was written')
    expect(isThere('PURPOSE.md') || isThere('.github')).toBe(false)
    expect(init(...vague, '--keep').code).toBe(1)
    expect(read('PURPOSE.md')).toContain('purpose: Improve our services\n')
  })

  it('overwrites nothing but by --force, and then through no link', () => {
    writeFileSync(join(folder, 'PURPOSE.md'), 'mine\n')
    mkdirSync(join(folder, '.github', 'workflows'), { recursive: true })
    writeFileSync(join(folder, '.github/workflows/purpose-gate.yml'), 'mine\n')
    const { code, err } = init(...SPEECH)
    expect(code).toBe(2)
    expect(err).toContain('PURPOSE.md is there already; --force')
    expect(init('data/voices', ...SPEECH, '--workflow').out).toContain('stays as it is')
    expect([read('PURPOSE.md'), read('.github/workflows/purpose-gate.yml')]).toEqual(['mine\n', 'mine\n'])
    expect(init(...SPEECH, '--force').code).toBe(0)
    expect(read('PURPOSE.md')).toContain('speech recognition model')
    expect(read('.github/workflows/purpose-gate.yml')).toBe(WORKFLOW)
    if (process.platform === 'win32') return
    symlinkSync('../smoke/smoke.csv', join(folder, 'data/voices/PURPOSE.md.new'))
    rmSync(join(folder, 'data/voices/PURPOSE.md'))
    symlinkSync('../smoke/smoke.csv', join(folder, 'data/voices/PURPOSE.md'))
    expect(init('data/voices', ...SPEECH, '--force')).toMatchObject({ code: 2 })
    expect(read('data/smoke/smoke.csv')).toBe('')
  })

  it('--dry-run writes nothing and prints a patch that git applies', () => {
    const { code, out, err } = init('data/voices', ...SPEECH, '--dry-run')
    expect([code, isThere('data/voices/PURPOSE.md'), isThere('.github')]).toEqual([0, false, false])
    expect(err).toContain('data/voices/PURPOSE.md would be written.')
    writeFileSync(join(folder, 'init.patch'), out)
    expect(git('apply', 'init.patch')).toMatchObject({ status: 0, stderr: '' })
    expect(read('.github/workflows/purpose-gate.yml')).toBe(WORKFLOW)
    expect(cli(['check'], { cwd: folder }).code).toBe(0)
  })
})

describe('init --template', () => {
  it('prints a template, or writes one into a folder that has none', () => {
    expect(init('--template', 'research', '--language', 'fr')).toEqual({
      code: 0,
      out: templateText('fr', 'research'),
      err: '',
    })
    expect(init('data/voices', '--template', 'operational').code).toBe(0)
    expect(read('data/voices/PURPOSE.md')).toBe(templateText('en', 'operational'))
    expect(init('data/voices', '--template', 'research').code).toBe(2)
  })
})
