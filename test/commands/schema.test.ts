import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { schemaFile } from '../../scripts/generate-docs.ts'
import { SCHEMAS, schemaText } from '../../src/commands/schema.ts'
import { policyOf } from '../../src/config/policy-file.ts'
import { readManifest } from '../../src/manifest/read.ts'
import { fixtures, manifest, ROOT } from '../support/fixtures.ts'

const compiled = (name: keyof typeof SCHEMAS) =>
  new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    formats: { date: true },
  }).compile(SCHEMAS[name]())

describe.each(['policy', 'front-matter'] as const)('the schema of %s', name => {
  it('is published as it is printed', () => {
    const path = join(ROOT, schemaFile(name))
    expect(existsSync(path) && readFileSync(path, 'utf8'), 'run "npm run docs"').toBe(schemaText(name))
  })

  it('is a strict JSON Schema', () => expect(() => compiled(name)).not.toThrow())
})

const FRONT = /^---\r?\n([\s\S]*?)^---/m
const isReadable = (text: string): boolean => readManifest(manifest(text)).ok

describe('the schema of front matter', () => {
  const validate = compiled('front-matter')
  const fits = (yaml: string): boolean => validate(parse(yaml))
  const readable = ['accepted', 'refused'].flatMap(folder =>
    fixtures(folder).flatMap(({ path, bytes }) => {
      const yaml = FRONT.exec(new TextDecoder().decode(bytes))?.[1]
      return yaml === undefined ? [] : [[path, yaml] as const]
    }),
  )

  const whole = fixtures('formats/purpose-data').map(
    ({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const,
  )
  it('meets fixtures in both languages, front matter and whole files', () => {
    expect(readable.length).toBeGreaterThanOrEqual(12)
    expect(whole.length).toBeGreaterThanOrEqual(3)
  })
  it.each([...readable, ...whole])('takes %s', (_, yaml) => {
    expect([fits(yaml), validate.errors ?? []]).toEqual([true, []])
  })

  it.each([
    'purpose: p',
    'finalités: [un, {énoncé: deux, régime: usage général, capacités: c}]',
    'Purpose-Statement: p\nsystem_type: t\nSystemType2: of another tool',
    'finalite: p\nREGIME: whatever stands under a name in capitals\nregime: GPAI',
    'regime: Opérationnel\nusages opérationnels: [a, b]',
    'research: cure colds',
    'recherche:\n  objectif: o\n  organisme: u\n  prochaine précision: 2027-03-01\n  dérogations: [aucune]',
    'compatibility:\n  link: l\n  nature of data: n\n  decision: Not compatible',
    'compatibilité: {lien: l, contexte: c, garanties: g, décision: compatible}',
    'phases: {development: legitimate interest, deployment: {legal basis: public task}}',
    'retention: 24\nDPIA: true\nlicence:\n',
    'covers: ["data/**"]\nlangue: français',
    'title: of another tool\ntags: [a]\nnested: {a: {b: c}}',
  ])('takes what the reader reads: %j', yaml => {
    expect([fits(yaml), validate.errors ?? []]).toEqual([true, []])
    if (!yaml.includes('REGIME')) expect(isReadable(`---\n${yaml}\n---\n`)).toBe(true)
  })

  it.each([
    'regime: other',
    'language: de',
    'systemType: {a: b}',
    'capabilities: {a: b}',
    'purposes: [{statement: s, colour: red}]',
    'purposes: [{statement: s, regime: other}]',
    'compatibility: {link: l, safegards: s}',
    'compatibilité: {décision: peut-être}',
    'phases: {developement: d}',
    'research: {objective: o, colour: red}',
  ])('refuses what the reader refuses: %j', yaml => {
    expect(fits(yaml)).toBe(false)
    expect(isReadable(`---\n${yaml}\n---\n`)).toBe(false)
  })
})

describe('the schema of the policy', () => {
  const validate = compiled('policy')

  it.each([
    'rules: {capabilities-listed: block}',
    'rules:\n  capabilities-listed: {minimum: 2}\n  research-qualified: {level: review, profile: edpb-draft}',
    'overrides: [{paths: [a], rules: {system-type-intelligible: {known: [LLM]}}}]',
  ])('takes what the gate takes: %j', async yaml => {
    expect([validate(parse(yaml)), validate.errors ?? []]).toEqual([true, []])
    await policyOf(yaml, async () => '')
  })

  it.each([
    'rules: {capabilities-listed: {minimum: 0}}',
    'rules: {capabilities-listed: {minimun: 2}}',
    'rules: {research-qualified: {profile: edpb}}',
    'rules: {purpose-bounded: {minimum: 2}}',
  ])('refuses what the gate refuses: %j', async yaml => {
    expect(validate(parse(yaml))).toBe(false)
    await expect(policyOf(yaml, async () => '')).rejects.toThrow('purpose-gate.yml:')
  })
})
