import { describe, expect, it } from 'vitest'
import { KNOWN_FORMATS } from '../../../src/manifest/detect.ts'
import { declarationsOf, formatFixtures, itIsExact, statements } from '../../support/format.ts'

const { files, read, only, findings } = formatFixtures('purpose-md')

describe('PURPOSE.md by other names', () => {
  itIsExact(files)

  it.each([
    'PURPOSE.md',
    'data/purpose.md',
    'docs/Purpose.MD',
    'FINALITE.md',
    'finalites.md',
    'Finalité.md',
    'Finalite\u0301.md',
  ])('%s is certain', path =>
    expect([KNOWN_FORMATS.isCertain(path), KNOWN_FORMATS.isCandidate(path)]).toEqual([true, true]),
  )

  it.each(['PURPOSE.fr.md', 'docs/purpose-dataset.md', 'FINALITES_v2.md'])('%s is a candidate', path =>
    expect([KNOWN_FORMATS.isCertain(path), KNOWN_FORMATS.isCandidate(path)]).toEqual([false, true]),
  )

  it.each(['repurpose.md', 'purposeful.md', 'docs/multi-purpose.md'])('%s is none of ours', path =>
    expect(KNOWN_FORMATS.isCandidate(path)).toBe(false),
  )

  it('is judged whatever it holds where the name is certain', () => {
    expect(findings('french')).toEqual([])
    expect(findings('accent').length).toBeGreaterThan(0)
    expect(only('accent').format).toBe('purpose-md')
  })

  it('is judged where front matter or two labels are ours', () => {
    expect(statements(only('variant'))[0]).toMatch(/^Développement/)
    expect(statements(only('labels'))[0]).toMatch(/^Training of an object detection model/)
    expect(read('software')).toEqual([])
    expect(
      declarationsOf('---\nregime: research\nretention: 1 year\n---\nWords\n', 'purpose_x.md'),
    ).toHaveLength(1)
    expect(declarationsOf('---\ntitle: x\n---\n## Purpose\n\nWords\n', 'purpose_x.md')).toEqual([])
  })
})
