import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WORKFLOW } from '../../src/start/files.ts'
import { gitEnvironment } from '../github/repository.ts'
import { cli } from '../support/cli.ts'
import { KEY, noTerminal, Terminal } from '../support/terminal.ts'

const { enter, down, interrupt, clear } = KEY
const lacking = noTerminal()

let folder = ''
let terminal: Terminal | undefined
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purpose-gate-init-'))
  spawnSync('git', ['init', '-q'], { cwd: folder, env: gitEnvironment() })
  mkdirSync(join(folder, 'data', 'voices'), { recursive: true })
  writeFileSync(join(folder, 'data', 'voices', 'calls.csv'), '')
})
afterEach(() => {
  terminal?.kill()
  rmSync(folder, { recursive: true })
})

const started = (...args: string[]): Terminal => {
  terminal = new Terminal(['init', ...args], folder)
  return terminal
}

// Named by what is missing, so that a run that skips them says why.
describe.skipIf(lacking)(`init on a terminal${lacking ? ` (${lacking})` : ''}`, { timeout: 120_000 }, () => {
  it('asks, says why an answer is refused, and writes a declaration that passes', async () => {
    const person = started()
    await person.answer('Language · Langue', enter)
    await person.answer('Which dataset do you declare?', enter)
    await person.answer('Is the operational use of the system known?', `${down}${enter}`)
    await person.answer('Which type of system', `an AI model${enter}`)
    await person.shows(/The sheet refuses this wording/)
    await person.shows(/The type of system is missing/)
    await person.answer('What do you want to do?', enter)
    await person.answer('Which type of system', `${clear}speech recognition model${enter}`)
    await person.answer('Which capability', `transcribe phone calls${enter}`)
    await person.answer('another one', `identify the language spoken${enter}`)
    await person.answer('another one', enter)
    for (const question of ['exclude', 'most risk', 'conditions', 'reminded', 'one sentence'])
      await person.answer(question, enter)
    await person.answer('good practices', `${down}${enter}`)
    await person.shows(/data\/voices\/PURPOSE\.md is written\./)
    await person.answer('Write the workflow', enter)
    await person.answer('Write a configuration', enter)
    await person.answer('Who decides', `dpo${enter}`)
    await person.answer('another one', enter)
    expect(await person.ended()).toBe(0)
    expect(read('data/voices/PURPOSE.md')).toBe(`---
language: en
regime: general-purpose
systemType: speech recognition model
capabilities:
  - transcribe phone calls
  - identify the language spoken
---
`)
    expect(read('.github/workflows/purpose-gate.yml')).toBe(WORKFLOW)
    expect(read('.github/purpose-gate.yml')).toContain('language: en\nreviewers:\n  - dpo\n')
    expect(cli(['check'], { cwd: folder }).code).toBe(0)
  })

  it('asks in French, and only for what options leave open', async () => {
    const person = started('--language', 'fr', '--regime', 'operational', '--no-workflow', '--no-policy')
    await person.answer('Quel jeu de données', enter)
    await person.answer('Que fait le système', `repérer les fuites à partir des compteurs d’eau${enter}`)
    await person.answer('Pour qui', `pour les techniciens du réseau${enter}`)
    await person.answer('Pour quelle décision', `afin de décider des réparations${enter}`)
    await person.answer('laisser vide', enter)
    await person.answer('bonnes pratiques', `${down}${enter}`)
    expect(await person.ended()).toBe(0)
    expect(read('data/voices/PURPOSE.md')).toContain(
      'finalité: Repérer les fuites à partir des compteurs d’eau pour les techniciens du réseau, afin de décider des réparations.\n',
    )
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })

  it('keeps what is there unless somebody says otherwise', async () => {
    writeFileSync(join(folder, 'PURPOSE.md'), 'mine\n')
    const person = started('.', '--language', 'en')
    await person.answer('PURPOSE.md is there already. Overwrite it?', `${down}${enter}`)
    await person.answer('Write the workflow', `${down}${enter}`)
    await person.answer('Write a configuration', `${down}${enter}`)
    expect(await person.ended()).toBe(0)
    expect(read('PURPOSE.md')).toBe('mine\n')
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })

  it('stops at once when somebody interrupts it, and writes nothing', async () => {
    const person = started('data/voices', '--language', 'en')
    await person.answer('Is the operational use', interrupt)
    expect(await person.ended()).toBe(1)
    expect(person.screen).toContain('Stopped')
    expect(existsSync(join(folder, 'data/voices/PURPOSE.md'))).toBe(false)
  })
})
