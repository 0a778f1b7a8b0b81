import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_CHANGE } from '../../src/change/change.ts'
import { judge } from '../../src/engine/judge.ts'
import { planOf } from '../../src/publish/plan.ts'
import { renderJson } from '../../src/report/json.ts'
import { manifest } from '../support/fixtures.ts'
import { POSTS } from '../support/posts.ts'

/** Pieces of manifests, well-formed and not. */
const pieces = fc.constantFrom(
  '---\n',
  'purpose: ',
  'finalité: ',
  'purposes:\n',
  '  - ',
  'regime: research\n',
  'systemType: ',
  'capabilities: [',
  ']\n',
  'research:\n  objective: ',
  '{a: ',
  '&x ',
  '*x',
  '|\n  ',
  '>-\n  ',
  '"',
  "'",
  '\n',
  '\r\n',
  '\t',
  '# Purpose\n',
  '**Finalité :** ',
  '| Purpose | x |\n|---|---|\n',
  '- ',
  '> ',
  '```\n',
  '<!-- ',
  ' -->',
  'Development of a generative AI model',
  'capable de détecter des véhicules',
  'à des fins de recherche',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u202e',
)
const text = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 })
  .map(parts => parts.join(''))

describe('any manifest', () => {
  it('is judged without a crash, and every place lies in the file', () => {
    fc.assert(
      fc.property(text, content => {
        const file = manifest(content)
        const judgement = judge({ manifests: [file] })
        const lines = content.split(/\r\n|\n|\r/).length
        const [judged] = judgement.manifests
        for (const { place, words } of judged?.findings ?? []) {
          expect(place.start.line).toBeGreaterThanOrEqual(1)
          expect(place.end.line).toBeLessThanOrEqual(lines)
          expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset)
          expect(typeof words).toBe('string')
        }
        for (const { place } of judged?.problems ?? [])
          if (place) expect(place.start.line).toBeLessThanOrEqual(lines)
        expect(() => JSON.parse(renderJson(judgement))).not.toThrow()
        expect(
          planOf(judgement, { ...NO_CHANGE, manifests: [file] }, POSTS).comments.length,
        ).toBeLessThanOrEqual(30)
      }),
      { numRuns: 1500 },
    )
  })

  it('that is empty, or holds no purpose, is never green', () => {
    for (const content of [
      '',
      '\n\n',
      '---\n---\n',
      '# Title\n',
      '<!-- Measure crowding for station staff -->\n',
      '---\ntitle: x\n---\n',
    ])
      expect([content, judge({ manifests: [manifest(content)] }).verdict]).toEqual([content, 'blocked'])
  })
})
