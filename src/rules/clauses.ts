/**
 * The clauses of the CNIL's how-to sheet 2, "Définir une finalité", that the rules cite. `quote` is the sheet's own
 * sentence, shortened at marked places; the French text prevails. The map of clauses to rules is docs/criteria.md.
 */
export const SHEET_URL = 'https://www.cnil.fr/fr/definir-une-finalite-0'

export const CLAUSES = {
  A1: 'un traitement de données personnelles qui […] doit poursuivre une finalité (ou objectif)',
  A2: 'Cet objectif doit être déterminé, c’est-à-dire établi dès la définition du projet.',
  A2b: 'le principe de finalité limite la manière dont le responsable du traitement peut utiliser ou réutiliser ces données dans le futur',
  A3: 'Il doit également être explicite, c’est-à-dire connu et compréhensible.',
  A4: 'Il doit enfin être légitime, c’est-à-dire compatible avec les missions de l’organisme.',
  B1: 'développés pour servir à un usage opérationnel précis en phase de déploiement',
  B2: 'plusieurs finalités si elles sont toutes déterminées, explicites et légitimes',
  C1: 'au « type » de système développé',
  C3: 'dresser une liste des capacités qu’il peut raisonnablement prévoir dès la phase de développement',
  C3b: 'se réfère cumulativement […] aux fonctionnalités et capacités techniquement envisageables',
  D1: 'Le responsable du traitement doit toujours définir l’objectif poursuivi par la recherche',
} as const

export type ClauseId = keyof typeof CLAUSES
