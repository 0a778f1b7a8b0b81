import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { judge } from '../../src/engine/judge.ts'
import type { Judgement } from '../../src/engine/judgement.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { fixtures, manifest } from '../support/fixtures.ts'
import { everything } from './everything.ts'

const schema = readFileSync(new URL('schemas/jenkins-junit.xsd', import.meta.url), 'utf8')
const junit = (judgement: Judgement) =>
  renderJunit(judgement, { colours: picocolors.createColors(false), width: 100, language: 'en' })

async function faults(...reports: string[]): Promise<string[]> {
  const xml = reports.map((contents, at) => ({ fileName: `${at}.xml`, contents }))
  const { errors } = await validateXML({ xml, schema })
  return errors.map(({ message }) => message)
}

describe('JUnit', () => {
  it('is valid by the schema', async () => {
    const all = [...fixtures('refused'), ...fixtures('accepted'), ...fixtures('unreadable')]
    const reports = [everything(), judge({ manifests: [] }), judge({ manifests: all })].map(junit)
    expect(await faults(...reports)).toEqual([])
    expect(await faults('<testsuites><testsuite/></testsuites>')).not.toEqual([])
  })

  it('has a suite a manifest and a test a purpose, with the rule, the clause and the words', () => {
    const xml = junit(everything())
    expect(xml).toContain('<testsuite name="vague/PURPOSE.md" tests="1" failures="1" errors="0" time="0">')
    expect(xml).toContain('<failure type="capabilities-listed (C3)" message="The capabilities are missing">')
    expect(xml).toContain('Words: generative AI model')
    expect(xml).toContain('<testsuites name="purpose-gate" tests="9" failures="3" errors="2" time="0">')
    expect(xml.match(/<error /g)).toHaveLength(2)
  })

  it('is well-formed whatever the file says', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(']]>', '<b>', '&amp;', '"', '\ufffe', '\ud800', '\u0001', '\u202e'),
    )
    const texts = fc.sample(fc.array(piece, { maxLength: 6 }), 40).map(parts => parts.join(''))
    const reports = texts.map(text =>
      junit(
        judge({
          manifests: [manifest(`# ${text}\n\n**Purpose:** ${text} AI system\n`, `${text}/PURPOSE.md`)],
        }),
      ),
    )
    expect(await faults(...reports)).toEqual([])
  })
})
