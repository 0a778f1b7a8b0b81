import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { sayFinding } from '../../src/messages/index.ts'
import { FORMATS, REPORTS } from '../../src/report/index.ts'
import { manifest } from '../support/fixtures.ts'

const options = { colours: picocolors.createColors(false), width: 100_000 }
const VAGUE = manifest('---\nlanguage: fr\npurpose: Améliorer nos services\n---\n')

/** How a format writes words: percent signs and backslashes of its escapes are gone. */
const plain = (text: string): string => text.replace(/[\\\u200b]/g, '').replace(/\s+/g, ' ')

describe.each(FORMATS)('%s', format => {
  it('speaks the language of the declaration, unless it is told another', () => {
    const judgement = judge({ manifests: [VAGUE] })
    const [finding] = judgement.manifests[0]?.findings ?? []
    if (!finding) throw new Error('no finding')
    expect(plain(REPORTS[format](judgement, options))).toContain(sayFinding(finding, 'fr').problem)
    const english = plain(REPORTS[format](judgement, { ...options, language: 'en' }))
    expect(english).toContain(sayFinding(finding, 'en').problem)
    expect(english).not.toContain(sayFinding(finding, 'fr').problem)
  })
})
