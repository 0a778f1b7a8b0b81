import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../src/manifest/read.ts'
import { COLUMNS } from '../../src/register/csv.ts'
import { REGISTER_FORMATS } from '../../src/register/names.ts'
import { render } from '../../src/register.ts'
import { manifest } from '../support/fixtures.ts'
import { CROWDS, registered } from '../support/registered.ts'

const DAY = '2026-11-28'
const FIELDS = `controller: Compagnie des trains
dpo: dpo@trains.example
data categories: [video of platforms]
special categories: [health data]
data subjects: [passengers]
recipients: [station staff]
transfers: none
retention: 24 hours
security measures: encrypted at rest
legal basis: public interest
transparency: notices at the platforms
dpia: done in 2025
licence: CC-BY-4.0
excluded functions: [no identification of people]
`
const full = registered({ 'trains/PURPOSE.md': `---\npurpose: ${CROWDS}\n${FIELDS}---\n` })

describe('the table', () => {
  const lines = (language: 'fr' | 'en') => render(full, 'csv', { language, today: DAY }).split('\r\n')

  it('has the columns of GDPR art. 30(1) and ours, in both languages, each filled in', () => {
    const [en = '', row = ''] = lines('en')
    expect(
      en.startsWith('\ufeffDataset,"Controller, name and contact",Data protection officer,Purposes'),
    ).toBe(true)
    for (const text of ['Compagnie des trains', 'dpo@trains.example', CROWDS, 'passengers', 'station staff'])
      expect(row).toContain(text)
    for (const text of ['none', '24 hours', 'encrypted at rest', 'public interest', '2026-06-01'])
      expect(row).toContain(text)
    const [fr = ''] = lines('fr')
    expect(fr.split(';')).toHaveLength(COLUMNS.length)
    expect(fr).toContain('Transferts hors UE;Durée de conservation;Mesures de sécurité')
  })

  it('holds no formula, whatever a manifest says', () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']
      .map(text => `- "${text} cmd|' /C calc'!A0"`)
      .join('\n')
    const text = `---\npurpose: ${CROWDS}\nrecipients:\n${hostile}\ncontroller: "=HYPERLINK(1)"\ntransfers: "-2+3"\n---\n`
    const csv = render(registered({ '=x/PURPOSE.md': text }), 'csv', { language: 'en', today: DAY })
    const cells = csv.split(/[,\n]/).map(cell => cell.replace(/^"/, ''))
    expect(csv).toContain("'=HYPERLINK(1)")
    expect(csv).toContain("'-2+3")
    expect(cells.filter(cell => /^=(?:HYPERLINK|x)/.test(cell))).toEqual([])
  })

  it('lists data that no declaration covers', () => {
    const uncovered = [{ repository: 'lab', folder: 'badges', files: 2 }]
    const csv = render({ ...full, uncovered }, 'csv', { language: 'en', today: DAY })
    expect(csv).toContain('badges,')
    expect(csv).toContain('Data without a declaration (2 files)')
  })
})

describe('linked data', () => {
  /** Expands JSON-LD; whatever would have to be fetched is an error. */
  const expanded = (format: 'dpv' | 'croissant') =>
    jsonld.expand(JSON.parse(render(full, format, { language: 'en', today: DAY })), {
      documentLoader: url => Promise.reject(new Error(`asked for ${url}`)),
    }) as Promise<Record<string, unknown>[]>
  const DPV = 'https://w3id.org/dpv#'

  it('says a declaration as a process of the Data Privacy Vocabulary', async () => {
    const [process] = await expanded('dpv')
    expect(process?.['@id']).toBe('lab/trains/PURPOSE.md#L1')
    expect(process?.['@type']).toEqual([`${DPV}Process`])
    expect(process?.[`${DPV}hasPurpose`]).toEqual([
      {
        '@type': [`${DPV}Purpose`],
        'http://purl.org/dc/terms/description': [{ '@language': 'en', '@value': CROWDS }],
      },
    ])
    const relations = Object.keys(process ?? {}).filter(key => key.startsWith(DPV))
    expect(relations.map(key => key.slice(DPV.length)).sort()).toEqual([
      'hasDataController',
      'hasDataProtectionOfficer',
      'hasDataSubject',
      'hasImpactAssessment',
      'hasLegalBasis',
      'hasNotice',
      'hasPersonalData',
      'hasPurpose',
      'hasRecipient',
      'hasStorageCondition',
      'hasTechnicalOrganisationalMeasure',
    ])
    expect(process?.[`${DPV}hasPersonalData`]).toHaveLength(2)
  })

  it('calls the purposes of research what the vocabulary calls them', () => {
    const text =
      '---\npurpose: Study whether sleep disorders precede cognitive decline.\nregime: research\n---\n'
    const written = render(registered({ 'PURPOSE.md': text }), 'dpv', { language: 'en', today: DAY })
    expect(written).toContain('"dpv:ScientificResearch"')
  })

  it('says the uses of a dataset in the terms of Croissant RAI', async () => {
    const [dataset] = await expanded('croissant')
    expect(dataset?.['@type']).toEqual(['https://schema.org/Dataset'])
    expect(dataset?.['http://mlcommons.org/croissant/RAI/dataUseCases']).toEqual([{ '@value': CROWDS }])
    expect(dataset?.['http://mlcommons.org/croissant/RAI/dataLimitations']).toEqual([
      { '@value': 'no identification of people' },
    ])
  })

  it('is read back as what it was', () => {
    const text = render(full, 'croissant', { language: 'en', today: DAY })
    const read = readManifest(manifest(text, 'croissant.json'))
    const [declaration] = read.ok ? read.value : []
    expect(declaration?.format).toBe('croissant')
    expect(declaration?.title?.fragment.text).toBe('trains')
    expect(declaration?.purposes.map(({ statement }) => statement?.fragment.text)).toEqual([CROWDS])
    expect(declaration?.details.dataCategories).toHaveLength(2)
  })
})

describe('a register of nothing', () => {
  it.each(REGISTER_FORMATS)('%s is written all the same', format => {
    const empty = registered({})
    expect(render(empty, format, { language: 'fr', today: DAY })).toMatch(/\n$/)
  })
})
