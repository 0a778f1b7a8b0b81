import { lately } from '../reading/lately.ts'

/** Names under which one field is written: keys of front matter, headings, bold labels, first cells of tables. */
export interface FieldNames {
  readonly en: readonly string[]
  readonly fr: readonly string[]
}

/** Fields that decide whether a purpose is determined and explicit. */
const ELEMENTS = {
  purposes: {
    en: [
      'purpose',
      'purposes',
      'purpose statement',
      'intended purpose',
      'purpose of processing',
      'objective',
    ],
    fr: ['finalité', 'finalités', 'finalité du traitement', 'objectif', 'objectif poursuivi', 'objectifs'],
  },
  statement: { en: ['statement', 'text'], fr: ['énoncé', 'texte'] },
  regime: { en: ['regime', 'case'], fr: ['régime', 'cas'] },
  systemType: {
    en: ['system type', 'type of system', 'type of AI system', 'model type'],
    fr: ['type de système', "type de système d'IA", 'type de modèle'],
  },
  capabilities: {
    en: ['capabilities', 'capability', 'functionalities', 'features', 'functionalities and capabilities'],
    fr: ['capacités', 'capacité', 'fonctionnalités', 'fonctionnalités et capacités'],
  },
  operationalUses: {
    en: ['operational uses', 'operational use', 'intended use', 'intended uses'],
    fr: ['usages opérationnels', 'usage opérationnel', 'usage prévu', 'usages prévus'],
  },
  excludedFunctions: {
    en: ['excluded functions', 'exclusions', 'out of scope', 'out of scope uses', 'excluded functionalities'],
    fr: ['fonctions exclues', 'fonctionnalités exclues', 'exclusions', 'hors périmètre'],
  },
  researchObjective: {
    en: ['research objective', 'research question', 'research aim'],
    fr: ['objectif de recherche', 'objectif de la recherche', 'question de recherche'],
  },
  research: { en: ['research'], fr: ['recherche'] },
  language: { en: ['language', 'lang'], fr: ['langue'] },
} as const satisfies Record<string, FieldNames>

/** Fields that the other clauses of the sheet ask for. */
const DETAILS = {
  highRiskCapabilities: {
    en: ['high risk capabilities'],
    fr: ['capacités à haut risque', 'capacités à risque'],
  },
  conditionsOfUse: { en: ['conditions of use', 'terms of use'], fr: ["conditions d'utilisation"] },
  downstreamReminder: {
    en: ['downstream reminder', 'reminder to users'],
    fr: ['rappel aux utilisateurs', 'rappel aval'],
  },
  organisation: { en: ['organisation', 'organization'], fr: ['organisme', 'établissement'] },
  funding: { en: ['funding'], fr: ['financement'] },
  novelty: { en: ['novelty'], fr: ['nouveauté'] },
  creativity: { en: ['creativity'], fr: ['créativité'] },
  uncertainty: { en: ['uncertainty'], fr: ['incertitude'] },
  systematicity: { en: ['systematicity'], fr: ['systématicité'] },
  transferability: {
    en: ['transferability', 'reproducibility'],
    fr: ['transférabilité', 'reproductibilité'],
  },
  ethics: { en: ['ethics', 'ethical standards'], fr: ['éthique', 'normes éthiques'] },
  independence: { en: ['independence', 'autonomy'], fr: ['indépendance', 'autonomie'] },
  benefit: {
    en: ['benefit', 'public benefit', 'public interest'],
    fr: ['bénéfice', 'intérêt général', 'intérêt public'],
  },
  nextRefinement: { en: ['next refinement'], fr: ['prochaine précision', 'prochaine révision'] },
  derogations: { en: ['derogations', 'research derogations'], fr: ['dérogations'] },
  controller: {
    en: ['controller', 'data controller'],
    fr: ['responsable de traitement', 'responsable du traitement'],
  },
  mission: { en: ['mission', 'missions'], fr: ["mission de l'organisme", "missions de l'organisme"] },
  dataCategories: {
    en: ['data categories', 'categories of data', 'personal data'],
    fr: ['catégories de données', 'données traitées', 'données collectées'],
  },
  dataSubjects: { en: ['data subjects'], fr: ['personnes concernées'] },
  retention: { en: ['retention', 'retention period'], fr: ['conservation', 'durée de conservation'] },
  legalBasis: { en: ['legal basis', 'lawful basis'], fr: ['base légale', 'base juridique'] },
  transparency: {
    en: ['transparency', 'information of data subjects'],
    fr: ['transparence', 'information des personnes'],
  },
  dpia: { en: ['dpia', 'impact assessment'], fr: ['aipd', "analyse d'impact"] },
  licence: { en: ['licence', 'license'], fr: ['licence'] },
  phases: { en: ['phases'], fr: ['phases'] },
  covers: { en: ['covers', 'files'], fr: ['couvre', 'fichiers'] },
  compatibility: { en: ['compatibility'], fr: ['compatibilité'] },
  tasks: { en: ['tasks', 'task categories'], fr: ['tâches'] },
  dpo: { en: ['dpo', 'data protection officer'], fr: ['dpd', 'délégué à la protection des données'] },
  intendedUsers: { en: ['intended users'], fr: ['utilisateurs visés'] },
  limitations: { en: ['limitations', 'known limitations'], fr: ['limites', 'limites connues'] },
  specialCategories: {
    en: ['special categories', 'sensitive data'],
    fr: ['catégories particulières de données', 'données sensibles'],
  },
  recipients: {
    en: ['recipients', 'categories of recipients'],
    fr: ['destinataires', 'catégories de destinataires'],
  },
  transfers: {
    en: ['transfers', 'international transfers'],
    fr: ['transferts', 'transferts hors UE'],
  },
  securityMeasures: { en: ['security measures'], fr: ['mesures de sécurité', 'mesures sécurité'] },
} as const satisfies Record<string, FieldNames>

/** Fields that may be maps, with the names of their parts. */
const PARTS = {
  compatibility: {
    link: { en: ['link'], fr: ['lien'] },
    context: { en: ['context'], fr: ['contexte'] },
    nature: { en: ['nature', 'nature of data', 'nature of the data'], fr: ['nature', 'nature des données'] },
    consequences: { en: ['consequences'], fr: ['conséquences'] },
    safeguards: { en: ['safeguards'], fr: ['garanties'] },
    decision: { en: ['decision', 'outcome'], fr: ['décision', 'conclusion'] },
  },
  phases: {
    development: {
      en: ['development', 'development phase'],
      fr: ['développement', 'phase de développement'],
    },
    deployment: { en: ['deployment', 'deployment phase'], fr: ['déploiement', 'phase de déploiement'] },
  },
} as const satisfies Record<string, Record<string, FieldNames>>

export type ElementField = keyof typeof ELEMENTS
export type DetailField = keyof typeof DETAILS
export type Field = ElementField | DetailField

export const DETAIL_FIELDS = Object.keys(DETAILS) as readonly DetailField[]

/** Names of every field, by its canonical one. */
export const FIELD_NAMES: Readonly<Record<Field, FieldNames>> = { ...ELEMENTS, ...DETAILS }

/** Every field by its canonical name. */
export const FIELDS = Object.keys(FIELD_NAMES) as readonly Field[]

/** Two spellings are the same name when they agree without case, accents, spaces, hyphens and underscores. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]/g, '')
}

/** What each name of a table stands for, by the name in its normalised spelling. */
export function byName<T extends string>(table: Readonly<Record<T, FieldNames>>): ReadonlyMap<string, T> {
  const names = new Map<string, T>()
  for (const [meant, { en, fr }] of Object.entries<FieldNames>(table))
    for (const name of [meant, ...en, ...fr]) {
      const normalised = normaliseName(name)
      if (!names.has(normalised)) names.set(normalised, meant as T)
    }
  return names
}

const FIELD_OF = byName(FIELD_NAMES)
const MAX_NAME = 60

/** Field of a front matter key: canonical name, hyphens or underscores, English or French. */
export function fieldOfKey(key: string): Field | undefined {
  return key.length > MAX_NAME ? undefined : FIELD_OF.get(normaliseName(key))
}

/** In some maps a name stands for another field than at the top: the purpose of research is its objective. */
export const ALIASES = {
  top: { statement: 'purposes' },
  purpose: { purposes: 'statement' },
  research: { purposes: 'researchObjective' },
} as const satisfies Record<string, Partial<Record<Field, Field>>>

const tableOf = (owner: string): Readonly<Record<string, FieldNames>> =>
  Object.hasOwn(PARTS, owner) ? PARTS[owner as keyof typeof PARTS] : FIELD_NAMES

const PART_OF = lately(Object.keys(PARTS).length, owner => byName(tableOf(owner)))

/** Part of a map's key, by its canonical name; the key itself where it is none. */
export function partOfKey(field: string, key: string): string {
  return (Object.hasOwn(PARTS, field) && PART_OF(field).get(normaliseName(key))) || key
}

/** All names of a field or part in a map, the aliases of that map included. */
export function namesOf(owner: string, field: string): FieldNames {
  const table = tableOf(owner)
  const aliases = Object.entries(ALIASES[owner as keyof typeof ALIASES] ?? {})
  const all = [field, ...aliases.filter(([, target]) => target === field).map(([alias]) => alias)]
  const names = all.flatMap(name => table[name] ?? [])
  return { en: names.flatMap(({ en }) => en), fr: names.flatMap(({ fr }) => fr) }
}

/** Whether a field belongs to the details, which do not decide if a purpose is determined. */
export function isDetail(field: Field): field is DetailField {
  return field in DETAILS
}

const NUMBERING = /^\s*(?:(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)]|[a-z][.)])\s+)+/i
const COMPLEMENT = /\s(?:of|for|de|du|des|pour)\s.*$|\s(?:de la|de l['’]|d['’]).*$/i
const ASIDE = /\s*(?:\([^()]*\)|\[[^[\]]*\])/g
const MARKS = /^[^\p{L}\p{N}]+|[\s:：*_?]+$/gu

/**
 * Forms under which the name of a heading or label is looked up, the fullest first: without numbering, marks and a
 * colon; then without asides ("(art. 5)", "[optional]"); then without a complement ("of the dataset").
 */
export function labelForms(label: string): readonly string[] {
  if (label.length > 2 * MAX_NAME) return []
  const bare = label.replace(MARKS, '').replace(NUMBERING, '').replace(MARKS, '')
  const direct = bare.replace(ASIDE, '')
  return [bare, direct, direct.replace(COMPLEMENT, '')].map(normaliseName)
}

/** Field of a heading or label: as a key, in any of its forms. */
export function fieldOfLabel(label: string): Field | undefined {
  for (const form of labelForms(label)) {
    const field = FIELD_OF.get(form)
    if (field) return field
  }
  return undefined
}
