import { matchedBy } from '../../document/matched.ts'
import { type Field, fieldOfKey } from '../fields.ts'
import { LABEL_LINE, type Label } from './passages.ts'
import { roleLookup } from './vocabulary.ts'

/** Roles in a datasheet: our fields, its section on motivation, what it has been or could be used for, the rest. */
export type DatasheetRole = Field | 'motivation' | 'couldServe' | 'otherQuestion'

/** The questions of "Datasheets for Datasets" (Gebru et al.) that ask for a field of ours, and their translations. */
const QUESTIONS: readonly (readonly [DatasheetRole, RegExp])[] = [
  [
    'purposes',
    /^(?:for )?(?:what|which) purposes? (?:was|were|is|has|did)\b|^why (?:was|were|is|did)\b.{0,60}\b(?:creat|collect|made|make|build|built|assembl|compil)|^was there (?:a|any) specific (?:task|gap|purpose)|^what (?:is|was) the (?:purpose|motivation|goal)\b|^(?:pourquoi|dans quel but|à quelles? fins?|pour quelles? (?:raisons?|finalités?))\b.{0,40}\b(?:jeu|donn[ée]es|dataset)|^(?:para|con) qu[ée] (?:fin|finalidad|propósito)|^(?:para|com) (?:que|qual) (?:fim|finalidade|propósito)|^zu welchem zweck/iu,
  ],
  [
    'couldServe',
    /^what (?:\(?other\)? )?(?:tasks?|purposes?) could\b|^has the dataset been used\b|^what are the intended uses|^(?:pour quelles|quelles) autres tâches/iu,
  ],
  [
    'excludedFunctions',
    /^are there (?:any )?(?:tasks?|uses?|purposes?|applications?) (?:for which|that)\b.{0,60}\bnot\b|^(?:existe-t-il|y a-t-il) des (?:tâches|usages|utilisations)\b/iu,
  ],
  ['controller', /^who (?:has )?(?:created|collected|built|made)\b|^qui a (?:créé|constitué)/iu],
  ['funding', /^who (?:has )?(?:funded|financed)|^what support was needed|^qui a financé/iu],
  ['licence', /^will the dataset be distributed under\b|^(?:under )?what licen[cs]e|^sous quelle licence/iu],
  ['retention', /\blimits on the retention\b|^combien de temps\b.{0,40}\bconserv/iu],
  ['dpia', /^has an analysis of the potential impact\b|^une analyse d[e’']{1,2} ?(?:l.)?impact/iu],
  ['transparency', /^were the individuals(?: in question)? notified\b|^les personnes concernées ont-elles/iu],
  [
    'dataCategories',
    /^what data does each instance consist|^does the dataset contain data that might be considered (?:sensitive|confidential)/iu,
  ],
]

const NUMBER = /^[\s\p{P}\p{S}]*(?:q(?:uestion)?\s*\d+[.:)]?\s*|\d+(?:\.\d+)*[.):]?\s+)?[\p{P}\p{S}\s]*/iu
/** A question of any kind, up to its mark. */
const QUESTION = /^[^?\n]{3,400}\?/u
/** The questions' own help: more questions, "Please provide …", and asides. */
const HELP =
  /^[\s*_?:.–-]*(?:\((?:[^()]|\([^()]*\)){0,800}\)|\[(?:[^[\]]){0,300}\]|(?:was|were|is|are|does|do|did|has|have|what|how|who|which|why|y avait|s['’]agi|quel|est-ce|a-t-)[^?.\n]{0,300}\?|(?:if (?:so|not|there|it|the|any)|(?:please|veuillez|merci de) (?:provide|describe|list|specify|explain|give|state|fournir|décrire|préciser))\b[^.?\n]{0,400}[.?)])/iu

function helpEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const help = matchedBy(HELP, text.slice(end, end + 1000)).length
    if (help === 0) return end
    end += help
  }
}

/** What of a text is an answer: nothing of a question that only asks more. */
export const answerIn = (text: string): string => text.slice(helpEnd(text, 0))

/** Where a question starts a text: its role, and the end of it and of its help. A bold question is one of any kind. */
export function questionAt(text: string, boldLead: number): Label<DatasheetRole> | undefined {
  const skip = matchedBy(NUMBER, text.slice(0, 40)).length
  const asked = QUESTION.exec(text.slice(skip, skip + 500))
  const body = text.slice(skip, skip + 500)
  const known = QUESTIONS.find(([, pattern]) => pattern.test(body))?.[0]
  const bold = boldLead > 0 && (asked?.[0].length ?? Number.POSITIVE_INFINITY) <= boldLead - skip + 2
  if (asked && (known || bold))
    return { role: known ?? 'otherQuestion', end: helpEnd(text, skip + asked[0].length) }
  const [label = ''] = boldLead > 0 ? [text.slice(0, boldLead)] : (LABEL_LINE.exec(text.slice(0, 100)) ?? [])
  const role = label === '' ? undefined : datasheetRole(label)
  return role && { role, end: label.length + matchedBy(/^\s*[:.]/, text.slice(label.length)).length }
}

const SECTIONS = {
  motivation: `
    motivation; motivations; motivation for dataset creation; motivation for the creation of the dataset;
    motivations pour la création du jeu de données; motivation pour la création du jeu de données;
    motivación; motivação
  `,
  couldServe: `uses; usages; recommended uses; intended uses; intended use; tasks`,
  excludedFunctions: `discouraged uses; prohibited uses; out-of-scope uses; uses to avoid`,
  controller: `creators; creator; created by; authors; curators`,
  funding: `funders; funding`,
} as const

const section = roleLookup<DatasheetRole>(SECTIONS, fieldOfKey)

/** Role of a heading or label of a datasheet: a section, or a question. */
export function datasheetRole(label: string): DatasheetRole | undefined {
  const role = section(label)
  if (role) return role
  const body = label.slice(matchedBy(NUMBER, label.slice(0, 40)).length)
  const known = QUESTIONS.find(([, pattern]) => pattern.test(body))?.[0]
  return known ?? (body.includes('?') ? 'otherQuestion' : undefined)
}

/** Whether a text asks for the purpose of a dataset, as a datasheet does. */
export const asksForPurpose = (text: string): boolean =>
  /\bfor what purpose (?:was|were|has)\b|\bpourquoi le jeu de données a-t-il été/iu.test(text)
