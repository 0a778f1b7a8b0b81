import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gitEnvironment } from '../github/repository.ts'
import { cli } from '../support/cli.ts'
import { ROOT } from '../support/fixtures.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purpose-gate-fix-'))
  for (const kind of ['refused', 'unreadable'])
    cpSync(join(ROOT, 'fixtures', kind), join(folder, kind), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const text = (path: string) => readFileSync(join(folder, path), 'utf8')
const VAGUE = 'refused/en/generative-ai/PURPOSE.md'

describe('fix', () => {
  it('writes what passes, says what it changed, and ends green', () => {
    const { code, out, err } = cli(['fix', VAGUE], { cwd: folder })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`${VAGUE}: 1 change\n  capabilities-listed  The capabilities are missing\n`)
    expect(out).toContain('1 change in 1 file. Read what changes')
    expect(text(VAGUE)).toContain('Development of a generative AI model able to answer questions')
    expect(cli(['check', VAGUE], { cwd: folder }).code).toBe(0)
    expect(cli(['fix', VAGUE], { cwd: folder }).out).toContain('Nothing to change.')
  })

  it('ends with 1 and shows what remains', () => {
    const { code, out } = cli(['fix', 'refused/fr', '--lang', 'fr'], { cwd: folder })
    expect(code).toBe(1)
    expect(out).toContain('6 modifications dans 6 fichiers.')
    expect(out).toContain('L’objectif de la recherche manque')
  })

  it('with --diff changes nothing and prints what git applies to the same end', () => {
    const before = text(VAGUE)
    const { code, out, err } = cli(['fix', '--diff'], { cwd: folder })
    expect(code).toBe(3)
    expect(err).toMatch(/changes in \d+ files to make/)
    expect(text(VAGUE)).toBe(before)
    execFileSync('git', ['apply', '-'], { cwd: folder, input: out, env: gitEnvironment() })
    const applied = text(VAGUE)
    expect(applied).not.toBe(before)
    expect(cli(['fix', '--diff'], { cwd: folder }).out).toBe('')
    writeFileSync(join(folder, VAGUE), before)
    cli(['fix', VAGUE], { cwd: folder })
    expect(text(VAGUE)).toBe(applied)
  })

  it('touches nothing that could not be read, and ends with 3', () => {
    const path = 'unreadable/alias/PURPOSE.md'
    const before = text(path)
    expect(cli(['fix', 'unreadable'], { cwd: folder })).toMatchObject({ code: 3 })
    expect(text(path)).toBe(before)
  })

  it('neither reads nor writes through a link', () => {
    const before = text(VAGUE)
    symlinkSync(join(folder, VAGUE), join(folder, 'PURPOSE.md'))
    const { code, out } = cli(['fix', 'PURPOSE.md'], { cwd: folder })
    expect(code).toBe(3)
    expect(out).toContain('links are not followed')
    expect(text(VAGUE)).toBe(before)
  })

  it('heeds the policy', () => {
    writeFileSync(join(folder, 'policy.yml'), 'rules:\n  capabilities-listed: off\n')
    const { code, out } = cli(['fix', VAGUE, '--config', 'policy.yml'], { cwd: folder })
    expect([code, out.split('\n')[0]]).toEqual([0, 'Nothing to change.'])
    expect(cli(['fix', 'nowhere'], { cwd: folder })).toMatchObject({ code: 2 })
  })
})
