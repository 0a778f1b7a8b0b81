import { type Field, fieldOfKey } from '../fields.ts'
import { type Names, roleLookup } from './vocabulary.ts'

/**
 * Roles in a dataset or model card: our fields, the sections that hold a purpose from the one meant for it to the
 * one that often holds it, and other sections, which only tell that a text is a card.
 */
export type CardRole = Field | 'uses' | 'rationale' | 'taskText' | 'summary' | 'description' | 'section'

const NAMES = {
  uses: `
    uses; use; direct use; direct uses; downstream use; downstream uses; intended use; intended uses;
    intended usage; intended use case; intended use cases; intended use and out-of-scope use; intended uses
    & limitations; intended uses and limitations; intended use and limitations; intended purpose; intended
    application; intended applications; primary use; primary uses; primary use case; primary use cases;
    primary intended use; primary intended uses; secondary uses; recommended uses; suitable uses; suitable
    use cases; appropriate uses; evaluated use; model use; use case; use cases; in scope; in-scope uses;
    in-scope use cases; purpose and scope; recommended for; suitable for; best for; intended for; purpose
    and intended use; model purpose; dataset purpose; objective; cas d'usage; cas d'usage prévus; cas
    d'utilisation; usage prévu; usages prévus; usage recommandé; utilisation prévue; utilisations prévues;
    finalité et usages; uso previsto; usos previstos; casos de uso; casos de uso previstos; finalidad;
    propósito; uso pretendido; usos pretendidos; finalidade; Zweck; Verwendungszweck; vorgesehene
    Verwendung; beoogd gebruik; uso previsto e limitazioni
  `,
  rationale: `curation rationale; motivation; why this dataset; why this dataset exists`,
  taskText: `tasks; task; supported tasks; supported tasks and leaderboards; supported tasks and benchmarks`,
  summary: `dataset summary; model summary; summary; abstract; tldr; résumé`,
  description: `
    dataset description; dataset details; dataset overview; model description; model overview; model details;
    overview; description; about; introduction; présentation; descripción; descripción general; descrição;
    Beschreibung
  `,
  excludedFunctions: `
    out-of-scope use; out-of-scope uses; out-of-scope use cases; out-of-scope applications; explicitly out
    of scope; misuse and out-of-scope use; misuse, malicious use, and out-of-scope use; misuse; not intended
    for; not intended uses; non-intended uses; unintended uses; discouraged uses; inappropriate uses;
    prohibited uses; prohibited use; uses to avoid; usages hors périmètre; usage hors périmètre; usages
    exclus; usages non prévus; utilisations hors périmètre; utilisations exclues; cas non couverts; fuera de
    alcance; usos fuera de alcance; usos no previstos; fora do escopo; usos fora do escopo
  `,
  systemType: `model type; architecture; model architecture; type of model; tipo de modelo; arquitectura`,
  capabilities: `model capabilities; key capabilities; capacidades`,
  licence: `license; licensing; licensing information; license information; licencia; licença; Lizenz`,
  controller: `
    curated by; dataset curators; created by; developed by; developers; developer; model developers; person
    or organization developing model; organization developing the model; maintained by
  `,
  funding: `funded by; funding; funding source; funding sources`,
  dataCategories: `personal and sensitive information; personal and sensitive data; sensitive information; privacy`,
  limitations: `
    limitations and bias; limitations and biases; bias, risks, and limitations; risks and limitations; bias;
    limitaciones; limitações; Einschränkungen; Grenzen; biais; other known limitations; discussion of
    biases; caveats
  `,
  intendedUsers: `primary intended users; target audience; audience; users`,
  section: `
    how to use; how to get started; how to get started with the model; usage; usage instructions; quick
    start; getting started; recommendations; caveats and recommendations; ethical considerations;
    considerations for using the data; social impact of dataset; training; training data; training details;
    training procedure; hyperparameters; evaluation; evaluation data; evaluation results; metrics;
    performance; results; factors; quantitative analyses; technical specifications; environmental impact;
    dataset structure; data structure; data instances; data fields; data splits; schema; composition;
    dataset composition; dataset creation; dataset sources; collection process; data collection; source
    data; annotations; features; statistics; languages; citation; citation information; contributions;
    maintenance; note; notes; advantages; trade-off; trade-offs; données d'entraînement; données;
    entraînement; performances; métriques; considérations éthiques; informations générales; datos; datos de
    entrenamiento; métricas; riesgos y controles; consideraciones éticas; dados de treinamento;
    Trainingsdaten
  `,
} as const satisfies Names<CardRole>

/** In a card the words for our purposes and operational uses are names of its uses. */
function fieldOfForm(form: string): CardRole | undefined {
  const field = fieldOfKey(form)
  return field === 'purposes' || field === 'operationalUses' ? 'uses' : field
}

const named = roleLookup<CardRole>(NAMES, fieldOfForm)
/** "Cautions and limitations", "Known biases": whatever they are called, they are no use. */
const WARNING =
  /\b(?:limitations?|cautions?|caveats?|warnings?|risks?|bias(?:es)?|limites?|avertissements?|risques?)\b/iu

/** "Not recommended for", "À ne pas utiliser pour": whatever they are called, they exclude. */
const EXCLUDES =
  /^[^\p{L}]*(?:not|do not|don['’]t|should not|never|avoid|forbidden|prohibited|disallowed|out[- ]of[- ]\p{L}+|(?:à )?ne pas|pas (?:pour|destin\p{L}*|recommand\p{L}*)|hors|interdi\p{L}*|exclu\p{L}*|no (?:usar|recomendado)|não)(?!\p{L})/iu

const OF_USE =
  /(?<!\p{L})(?:for|use[sd]?|usages?|scope|recommended|cases?|pour|utilis\p{L}*|recommand\p{L}*|para)(?!\p{L})/iu

/** Role of a heading or label of a dataset or model card. */
export function cardRole(label: string): CardRole | undefined {
  const role = named(label)
  if (role !== undefined || label.length >= 80) return role
  if (EXCLUDES.test(label) && OF_USE.test(label)) return 'excludedFunctions'
  return WARNING.test(label) ? 'section' : undefined
}

/** Sections that make a card of a text: those only cards have, and our fields do not count. */
export const CARD_SECTIONS: ReadonlySet<CardRole | undefined> = new Set<CardRole>([
  'uses',
  'rationale',
  'taskText',
  'summary',
  'description',
  'excludedFunctions',
  'systemType',
  'capabilities',
  'limitations',
  'intendedUsers',
  'section',
])
