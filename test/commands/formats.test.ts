import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli } from '../support/cli.ts'

const VAGUE = 'fixtures/refused/en/generative-ai'

describe('check --format', () => {
  it.each([
    ['text', '  5 │ Development of a generative AI model.'],
    ['json', '"schema": "purpose-gate/report-1"'],
    ['sarif', '"version": "2.1.0"'],
    ['junit', '<testsuites name="purpose-gate"'],
    ['github', '::error file=fixtures/refused/en/generative-ai/PURPOSE.md,line=5'],
    ['markdown', '## ❌ purpose-gate · Blocked: 1 declaration, 1 finding'],
  ])('%s is printed or written to a file, with the same exit code', (format, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'purpose-gate-format-'))
    const file = join(folder, 'report')
    const printed = cli(['check', VAGUE, '--format', format])
    expect([printed.code, printed.err]).toEqual([1, ''])
    expect(printed.out).toContain(words)
    expect(cli(['check', VAGUE, '--format', format, '--output', file])).toEqual({ code: 1, out: '', err: '' })
    expect(readFileSync(file, 'utf8')).toBe(printed.out)
    rmSync(folder, { recursive: true })
  })

  it('that cannot be written ends with 2', () => {
    const { code, err } = cli(['check', VAGUE, '--output', 'no/such/folder/report'])
    expect([code, err]).toEqual([2, 'purpose-gate: cannot write no/such/folder/report: ENOENT\n'])
  })

  it('has no colours without a terminal, whatever the environment says', () => {
    for (const env of [{}, { NO_COLOR: '1' }, { CI: 'true' }, { TERM: 'xterm-256color' }])
      expect(cli(['check', VAGUE], { env }).out).not.toContain('\u001b')
  })
})
