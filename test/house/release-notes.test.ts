import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/fixtures.ts'
import { inTemporaryFolder } from '../support/temporary.ts'

const CHANGELOG =
  '# Changelog\n\n## 1.1.0 (unreleased)\n\n- Later\n\n## 1.0.0 (2026-12-01)\n\n- First\n- Second\n'

const notes = (tag: string, version: string) =>
  inTemporaryFolder(folder => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }))
    writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG)
    const args = [join(ROOT, 'scripts/release-notes.mjs'), tag, folder]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    return { status, said: stdout + stderr }
  })

describe('notes of a release', () => {
  it('are the changelog’s section of that version', () => {
    expect(notes('v1.0.0', '1.0.0')).toEqual({ status: 0, said: '- First\n- Second\n' })
  })

  it('are refused where the tag is another version', () => {
    expect(notes('v1.0.1', '1.0.0').status).toBe(1)
    expect(notes('v1.0.1', '1.0.0').said).toContain('The tag v1.0.1 is not the version')
  })

  it.each(['1.1.0', '2.0.0'])('are refused where the changelog has no dated section: %s', version => {
    expect(notes(`v${version}`, version).status).toBe(1)
    expect(notes(`v${version}`, version).said).toContain(`no section “## ${version} (YYYY-MM-DD)”`)
  })
})
