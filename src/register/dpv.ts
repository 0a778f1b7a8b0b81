import { idOf, type Node, nodeOf, textIn } from './jsonld.ts'
import type { ShownDetail } from './names.ts'
import type { RegisterRenderer } from './renderer.ts'
import type { Entry } from './schema.ts'

/** Terms of the W3C community group's Data Privacy Vocabulary 2 (https://w3id.org/dpv). */
const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  dct: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
}

/** How details are said: the relation, and the class of what it leads to. */
const RELATIONS = {
  controller: ['dpv:hasDataController', 'dpv:DataController'],
  dpo: ['dpv:hasDataProtectionOfficer', 'dpv:DataProtectionOfficer'],
  dataCategories: ['dpv:hasPersonalData', 'dpv:PersonalData'],
  specialCategories: ['dpv:hasPersonalData', 'dpv:SpecialCategoryPersonalData'],
  dataSubjects: ['dpv:hasDataSubject', 'dpv:DataSubject'],
  recipients: ['dpv:hasRecipient', 'dpv:Recipient'],
  retention: ['dpv:hasStorageCondition', 'dpv:StorageDuration'],
  securityMeasures: ['dpv:hasTechnicalOrganisationalMeasure', 'dpv:TechnicalOrganisationalMeasure'],
  legalBasis: ['dpv:hasLegalBasis', 'dpv:LegalBasis'],
  transparency: ['dpv:hasNotice', 'dpv:Notice'],
  dpia: ['dpv:hasImpactAssessment', 'dpv:DPIA'],
} as const satisfies Partial<Record<ShownDetail, readonly [string, string]>>

function detailsOf(entry: Entry): Node {
  const found: Record<string, Node[]> = {}
  for (const [field, [relation, type]] of Object.entries(RELATIONS)) {
    const nodes = (entry.details[field as keyof typeof RELATIONS] ?? []).map(text => ({
      '@type': type,
      'rdfs:label': textIn(entry, text),
    }))
    if (nodes.length > 0) found[relation] = [...(found[relation] ?? []), ...nodes]
  }
  return found
}

/** A declaration as a process with its purposes; research is a purpose of the vocabulary's own. */
function processOf(entry: Entry): Node {
  const purposes = entry.purposes.filter(({ text }) => text !== '')
  return nodeOf({
    '@id': idOf(entry),
    '@type': 'dpv:Process',
    'dct:title': textIn(entry, entry.dataset),
    'dct:source': entry.path,
    'dct:modified': entry.changed,
    'dpv:hasPurpose': purposes.map(({ text, regime }) => ({
      '@type': regime === 'research' ? ['dpv:Purpose', 'dpv:ScientificResearch'] : ['dpv:Purpose'],
      'dct:description': textIn(entry, text),
    })),
    ...detailsOf(entry),
  })
}

/** The register in the Data Privacy Vocabulary, as JSON-LD. */
export const renderDpv: RegisterRenderer = ({ entries }) =>
  `${JSON.stringify({ '@context': CONTEXT, '@graph': entries.map(processOf) }, null, 2)}\n`
