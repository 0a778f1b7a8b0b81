import type { Catalogue } from './catalogue.ts'

/** Critères de la recherche en français : les cinq de la fiche avec leurs indices, et les six du projet du CEPD. */
export const criteria: Catalogue['criteria'] = {
  novelty: {
    name: 'nouveauté',
    evidence:
      'des résultats nouveaux, une publication dans une revue à comité de lecture, un brevet ; une reproduction qui peut diverger compte aussi',
  },
  creativity: {
    name: 'créativité',
    evidence:
      'des hypothèses originales, un apport à la connaissance ou à l’état de la technique, qui profite aussi à d’autres',
  },
  uncertainty: { name: 'incertitude', evidence: 'un résultat final dont nul ne peut encore être sûr' },
  systematicity: {
    name: 'systématicité',
    evidence:
      'une planification et un budget, une méthode scientifique, les normes de méthode et d’éthique du secteur',
  },
  transferability: {
    name: 'transférabilité ou reproductibilité',
    evidence: 'des résultats à reproduire ou à transférer ailleurs, une étude publiée, une méthode présentée',
  },
  method: {
    name: 'démarche méthodique et systématique',
    evidence: 'un plan de recherche, des hypothèses que l’on teste',
  },
  ethics: {
    name: 'normes éthiques',
    evidence: 'les normes éthiques du domaine, le consentement, un contrôle humain',
  },
  verifiability: {
    name: 'vérifiabilité et transparence',
    evidence:
      'des méthodes, données et conclusions ouvertes à la critique, une évaluation par les pairs, une publication',
  },
  independence: {
    name: 'autonomie et indépendance',
    evidence: 'une équipe libre de choisir ses moyens et ses questions',
  },
  benefit: {
    name: 'intérêt pour la société',
    evidence: 'des objectifs qui servent la connaissance générale et le bien-être',
  },
  contribution: {
    name: 'apport à la connaissance',
    evidence: 'la possibilité d’enrichir la connaissance scientifique ou de l’appliquer autrement',
  },
}
