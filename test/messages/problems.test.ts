import { describe, expect, it } from 'vitest'
import type { ProblemKind } from '../../src/document/problem.ts'
import { sayProblem } from '../../src/messages/index.ts'

/** Data of every kind of problem, each value one that its text has to show. */
const DATA: { readonly [K in ProblemKind['id']]: Omit<Extract<ProblemKind, { id: K }>, 'id'> } = {
  'file-binary': {},
  'text-disguised': { found: 'U+202E' },
  'file-encoding': { encoding: 'UTF-16' },
  'file-too-large': { bytes: 300 * 1024, limit: 256 * 1024 },
  'file-unavailable': { reason: 'EACCES' },
  'file-lfs-pointer': {},
  'file-link': {},
  'file-mismatch': {},
  'format-unknown': {},
  'list-incomplete': { expected: 3100, got: 3000 },
  'tree-incomplete': { ref: 'a1b2c3d4e5f6' },
  'change-unavailable': { reason: 'HTTP 502' },
  'policy-invalid': { reason: 'line 3' },
  'front-matter-fence': { found: '---js' },
  'front-matter-open': {},
  'yaml-syntax': { reason: 'bad indentation' },
  'yaml-alias': { found: '*anchor' },
  'json-syntax': { expected: 'comma expected' },
  'key-twice': { key: 'licence' },
  'too-deep': { limit: 64 },
  'yaml-size': { bytes: 70 * 1024, limit: 64 * 1024 },
  'not-a-map': {},
  'field-shape': { field: 'retention' },
  'field-value': { field: 'regime', allowed: ['operational', 'research'] },
  'field-unknown': { key: 'porpose' },
  'field-twice': { field: 'finalité', first: 'purpose' },
}

const KINDS = Object.entries(DATA).map(([id, data]) => ({ id, ...data }) as ProblemKind)

const shown = (data: object): string[] =>
  Object.entries(data).flatMap(([key, value]) => {
    if (key === 'id') return []
    if (key === 'bytes' || (key === 'limit' && value > 1024)) return [String(value / 1024)]
    return Array.isArray(value) ? value : [String(value)]
  })

describe.each(['en', 'fr'] as const)('problems in “%s”', language => {
  it.each(KINDS)('$id says what is wrong with its data, and what to do', kind => {
    const { problem, fix } = sayProblem(kind, language)
    const said = `${problem} ${fix}`
    expect(problem.length).toBeGreaterThan(10)
    expect(fix.length).toBeGreaterThan(5)
    expect(said).not.toMatch(/undefined|NaN|\[object/)
    for (const value of shown(kind)) expect(said).toContain(value)
  })

  it('says so where an encoding is unknown', () => {
    const [named, unknown] = ['UTF-16', 'unknown'].map(
      encoding => sayProblem({ id: 'file-encoding', encoding }, language).problem,
    )
    expect(unknown).not.toContain('unknown')
    expect(unknown).not.toBe(named)
  })
})
