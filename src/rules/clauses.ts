/**
 * The clauses of the CNIL's how-to sheet 2, "Définir une finalité", that the rules cite. `fr` is the sheet's own
 * sentence, shortened at marked places; `en` is our translation of it. The French text prevails. The map of clauses
 * to rules is docs/criteria.md.
 */
export const SHEET_URL = 'https://www.cnil.fr/fr/definir-une-finalite-0'

export const CLAUSES = {
  A1: {
    fr: 'un traitement de données personnelles qui […] doit poursuivre une finalité (ou objectif)',
    en: 'a processing of personal data which […] must pursue a purpose (or objective)',
  },
  A2: {
    fr: 'Cet objectif doit être déterminé, c’est-à-dire établi dès la définition du projet.',
    en: 'This objective must be specified, that is, set when the project is defined.',
  },
  A2b: {
    fr: 'le principe de finalité limite la manière dont le responsable du traitement peut utiliser ou réutiliser ces données dans le futur',
    en: 'the purpose principle limits how the controller may use or reuse these data in the future',
  },
  A3: {
    fr: 'Il doit également être explicite, c’est-à-dire connu et compréhensible.',
    en: 'It must also be explicit, that is, known and understandable.',
  },
  A4: {
    fr: 'Il doit enfin être légitime, c’est-à-dire compatible avec les missions de l’organisme.',
    en: 'Lastly it must be legitimate, that is, compatible with the missions of the organisation.',
  },
  B1: {
    fr: 'développés pour servir à un usage opérationnel précis en phase de déploiement',
    en: 'developed to serve a precise operational use in the deployment phase',
  },
  B2: {
    fr: 'plusieurs finalités si elles sont toutes déterminées, explicites et légitimes',
    en: 'several purposes if all of them are specified, explicit and legitimate',
  },
  C1: { fr: 'au “type” de système développé', en: 'to the “type” of system developed' },
  C3: {
    fr: 'dresser une liste des capacités qu’il peut raisonnablement prévoir dès la phase de développement',
    en: 'draw up a list of the capabilities that can reasonably be foreseen from the development phase on',
  },
  C3b: {
    fr: 'se réfère cumulativement […] aux fonctionnalités et capacités techniquement envisageables',
    en: 'refers cumulatively […] to the technically feasible functionalities and capabilities',
  },
  D1: {
    fr: 'Le responsable du traitement doit toujours définir l’objectif poursuivi par la recherche',
    en: 'The controller must always define the objective that the research pursues',
  },
} as const

export type ClauseId = keyof typeof CLAUSES
