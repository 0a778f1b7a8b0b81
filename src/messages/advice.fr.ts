import type { Catalogue } from './catalogue.ts'
import { citation, first } from './examples.ts'

/** Conseils en français : bonnes pratiques de la fiche, montrées et jamais bloquantes. */
export const advice = {
  'transparency-stated': () => ({
    title: 'Les personnes ne sont pas informées',
    problem: 'Rien ne dit comment les personnes apprennent la raison de la collecte de leurs données.',
    fix: 'Dites où elles sont informées.',
    example: 'transparence: affichage sur la page de collecte et à l’entrée des gares',
  }),
  'minimisation-stated': () => ({
    title: 'Les catégories de données ne sont pas nommées',
    problem: 'Sans catégories de données, nul ne peut voir si chacune est nécessaire à la finalité.',
    fix: 'Listez-les.',
    example: 'catégories de données: [photos de quais, heure]',
  }),
  'retention-stated': ({ longest }) => ({
    title: longest ? 'La conservation est longue' : 'La conservation n’est pas limitée',
    problem: longest
      ? `La politique de ce dépôt accepte ${longest} mois au plus.`
      : 'Aucune durée ni aucun événement ne met fin à la conservation ; « le temps nécessaire » n’en est pas une.',
    fix: longest ? 'Réduisez-la, ou justifiez-la par une dérogation.' : 'Indiquez une durée ou un événement.',
    example: 'durée de conservation: 24 mois après le dernier entraînement',
  }),
  'phases-separate': ({ missing }) => ({
    title: missing
      ? `La phase de ${{ development: 'développement', deployment: 'déploiement' }[missing]} n’est pas décrite`
      : 'Développement et déploiement ne sont pas distingués',
    problem:
      'Ce sont deux traitements : base légale, information, minimisation et conservation s’analysent pour chacun.',
    fix: 'Décrivez les deux phases.',
    example: 'phases: {développement: intérêt légitime, déploiement: mission d’intérêt public}',
  }),
  'downstream-reminder': () => ({
    title: 'Les utilisateurs du système ne reçoivent pas de rappel',
    problem:
      'Qui déploie un système à usage général doit définir sa propre finalité, aussi précisément que possible.',
    fix: 'Rappelez-le dans la fiche du modèle ou la licence.',
    example: 'rappel aux utilisateurs: qui déploie ce modèle définit la finalité du déploiement',
  }),
  'licence-discloses-risks': () => ({
    title: 'La licence ne dit pas les risques',
    problem: 'La licence devrait permettre de connaître l’étendue des risques ; son nom seul n’y suffit pas.',
    fix: 'Nommez les risques connus dans la licence ou à côté.',
    example: 'licence: Apache-2.0 avec une annexe sur les risques connus de l’identification vocale',
  }),
  'high-risk-capabilities-named': ({ area, capability }) => ({
    title: 'Les capacités les plus à risque ne sont pas nommées',
    problem: area
      ? `Ces mots peuvent relever d’un domaine à haut risque : ${citation(area, 'fr')} ; aucune capacité n’est nommée comme risquée.`
      : 'Il est de bonne pratique de nommer les capacités prévisibles les plus à risque ; l’annexe III du règlement sur l’IA sert de référence.',
    fix: 'Nommez-les, ou dites qu’aucune n’est connue.',
    example: `capacités à haut risque: [${JSON.stringify(first(capability, 'identifier un locuteur'))}]`,
  }),
  'dpia-considered': ({ fact }) => ({
    title: 'Aucune analyse d’impact n’est mentionnée',
    problem: fact
      ? `Ces mots peuvent concerner ce qu’une AIPD examine : ${citation(fact, 'fr')}.`
      : 'Une capacité à haut risque est nommée ; elle peut alimenter l’AIPD.',
    fix: 'Renvoyez à l’analyse, ou dites pourquoi elle n’est pas nécessaire.',
    example: 'aipd: AIPD-2026-04, validée le 3 mars 2026',
  }),
  'excluded-functions-named': () => ({
    title: 'Aucune fonction exclue n’est nommée',
    problem: 'Les choix de conception qui limitent le système aident à prévoir ce qu’il sait faire.',
    fix: 'Nommez ce qu’il n’est pas conçu pour faire.',
    example: 'fonctions exclues: [textes plus longs qu’une publication sur un réseau social]',
  }),
  'conditions-of-use-named': () => ({
    title: 'Les conditions d’utilisation ne sont pas nommées',
    problem: 'Les cas d’usage connus et le mode de diffusion aident à comprendre un système à usage général.',
    fix: 'Nommez-les autant que possible.',
    example: 'conditions d’utilisation: poids ouverts, usage connu en sous-titrage de réunions publiques',
  }),
  'research-refinement-planned': ({ overdue }) => ({
    title: overdue ? 'L’objectif aurait dû être précisé' : 'Aucune date pour préciser l’objectif',
    problem: overdue
      ? `L’objectif devait être précisé au plus tard le ${overdue} ; ce jour est passé.`
      : 'Un objectif de recherche peut être d’abord moins précis ; il se précise à mesure que le projet progresse.',
    fix: overdue
      ? 'Précisez l’objectif, ou confirmez-le, et notez la prochaine date.'
      : 'Notez quand il sera revu.',
    example: 'prochaine précision: 2027-03-01',
  }),
  'research-derogations-named': () => ({
    title: 'Aucune dérogation n’est nommée',
    problem:
      'La recherche bénéficie de dérogations (droits, durées, données sensibles) ; celles qui servent devraient être nommées.',
    fix: 'Nommez-les, ou dites qu’aucune ne sert.',
    example: 'dérogations: aucune',
  }),
  'system-type-intelligible': data => ({
    title: 'abbreviation' in data ? 'Le type de système est un sigle' : 'La modalité n’est pas nommée',
    problem:
      'abbreviation' in data
        ? `« ${data.abbreviation} » n’est pas expliqué ; les personnes concernées peuvent l’ignorer.`
        : `« ${data.weakType} » est un type, mais ne dit pas ce que le système traite ou produit.`,
    fix: 'abbreviation' in data ? 'Développez-le une fois.' : 'Nommez-la : texte, images, vidéos, sons…',
    example: 'type de système: modèle de vision par ordinateur (transformeur d’images)',
  }),
} as const satisfies Partial<Catalogue['findings']>
