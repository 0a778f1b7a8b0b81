import { describe, expect, it } from 'vitest'
import { fixManifest } from '../../src/engine/fix.ts'
import { judge } from '../../src/engine/judge.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { fixtures, manifest } from '../support/fixtures.ts'

const VAGUE = '# Data\n\n## Purpose\n\nDevelopment of an AI system.\n'
const fix = (text: string) => fixManifest(manifest(text), BY_THE_SHEET)
const serious = (file: { path: string; bytes: Uint8Array }) =>
  judge({ manifests: [file] }).manifests[0]?.findings.filter(({ level }) => level !== 'advise') ?? []

describe('fixManifest', () => {
  it('answers the findings it says it answers, and asks for nothing more when it is done', () => {
    const files = fixtures('refused').flatMap(file => fixManifest(file, BY_THE_SHEET) ?? [])
    expect(files.length).toBeGreaterThan(10)
    for (const { path, before, after, applied } of files) {
      const left = serious(manifest(after, path))
      expect(after).not.toBe(before)
      expect(applied.length).toBeGreaterThan(0)
      expect(left.filter(({ edit }) => edit)).toEqual([])
      expect(left.length).toBeLessThan(serious(manifest(before, path)).length)
      expect(fixManifest(manifest(after, path), BY_THE_SHEET)).toBeUndefined()
    }
  })

  it('goes on with what one change brings up', () => {
    const two =
      '# D\n\n## Purposes\n\n- Development of an AI system.\n- Development of a generative AI model.\n'
    expect(fix(two)?.applied.map(({ rule }) => rule)).toEqual(['system-type-stated', 'capabilities-listed'])
  })

  it.each(['\r\n', '\r', '\n'])('keeps line breaks %j and a byte-order mark', ending => {
    const broken = VAGUE.replace('of an AI system', 'of\nan\nAI\nsystem')
    const fixed = fix(`\ufeff${broken.replaceAll('\n', ending)}`)
    expect(fixed?.before.startsWith('\ufeff#')).toBe(true)
    expect(fixed?.after.startsWith('\ufeff#')).toBe(true)
    expect(new Set(fixed?.after.match(/\r\n|\r|\n/g))).toEqual(new Set([ending]))
  })

  it('leaves alone what cannot be read, what passes and what offers nothing', () => {
    for (const file of [...fixtures('unreadable'), ...fixtures('accepted')])
      expect(fixManifest(file, BY_THE_SHEET)).toBeUndefined()
    expect(fix('')).toBeUndefined()
    const gone = { path: 'PURPOSE.md', problem: { id: 'file-unavailable', reason: 'EACCES' } } as const
    expect(fixManifest(gone, BY_THE_SHEET)).toBeUndefined()
  })
})
