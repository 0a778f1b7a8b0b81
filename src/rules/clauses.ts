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
  A5: {
    fr: 'Les données ne doivent pas être traitées ultérieurement de façon incompatible avec cet objectif initial',
    en: 'Data must not be processed later in a way that is incompatible with this initial objective',
  },
  A5b: {
    fr: 'le principe de finalité limite la manière dont le responsable du traitement peut utiliser ou réutiliser ces données dans le futur',
    en: 'the purpose principle limits how the controller may use or reuse these data in the future',
  },
  A6: {
    fr: 'l’objectif du traitement doit être porté à la connaissance des personnes concernées',
    en: 'the objective of the processing must be made known to the people concerned',
  },
  A7: {
    fr: 'les données sélectionnées doivent être adéquates, pertinentes et limitées à ce qui est nécessaire',
    en: 'the data selected must be adequate, relevant and limited to what is necessary',
  },
  A8: {
    fr: 'les données ne peuvent être conservées que pour une durée limitée, définie selon l’objectif',
    en: 'data may be kept only for a limited time, set by the objective',
  },
  B1: {
    fr: 'développés pour servir à un usage opérationnel précis en phase de déploiement',
    en: 'developed to serve a precise operational use in the deployment phase',
  },
  B2: {
    fr: 'plusieurs finalités si elles sont toutes déterminées, explicites et légitimes',
    en: 'several purposes if all of them are specified, explicit and legitimate',
  },
  B3: {
    fr: 'des traitements distincts dont la conformité aux obligations du RGPD doit être analysée séparément',
    en: 'distinct processings whose compliance with the GDPR must be analysed separately',
  },
  C1: { fr: 'au “type” de système développé', en: 'to the “type” of system developed' },
  C2: {
    fr: 'présentés de manière suffisamment claire et intelligible pour les personnes concernées',
    en: 'presented in a way that is clear and intelligible enough for the people concerned',
  },
  C3: {
    fr: 'dresser une liste des capacités qu’il peut raisonnablement prévoir dès la phase de développement',
    en: 'draw up a list of the capabilities that can reasonably be foreseen from the development phase on',
  },
  C3b: {
    fr: 'se réfère cumulativement […] aux fonctionnalités et capacités techniquement envisageables',
    en: 'refers cumulatively […] to the technically feasible functionalities and capabilities',
  },
  C5: {
    fr: 'rappeler aux utilisateurs du système leur obligation de définir aussi précisément que possible la finalité',
    en: 'remind users of the system of their duty to define the purpose as precisely as possible',
  },
  C6: {
    fr: 'la licence […] devrait permettre aux personnes concernées de connaître l’étendue de ces risques',
    en: 'the licence […] should let the people concerned know the extent of these risks',
  },
  C7: {
    fr: 'identifier, en amont, les capacités prévisibles du système d’IA qui présentent le plus de risques',
    en: 'identify beforehand the foreseeable capabilities of the AI system that carry most risk',
  },
  C7b: {
    fr: 'Ces risques pourront également être pris en compte pour la réalisation de l’AIPD',
    en: 'These risks may also be taken into account in the impact assessment',
  },
  C8: {
    fr: 'les choix de conception du système conduisant à limiter ses fonctionnalités',
    en: 'the design choices that lead to limiting the functionalities of the system',
  },
  C9: {
    fr: 'Le responsable du traitement peut spécifier les conditions d’utilisation du système d’IA.',
    en: 'The controller may specify the conditions of use of the AI system.',
  },
  D1: {
    fr: 'Le responsable du traitement doit toujours définir l’objectif poursuivi par la recherche',
    en: 'The controller must always define the objective that the research pursues',
  },
  D2: {
    fr: 'présumer que la constitution de bases de données d’apprentissage pour l’IA poursuit une finalité de recherche scientifique en raison de la nature de l’organisme […] ou du mode de financement',
    en: 'presume that the building of training datasets for AI pursues a purpose of scientific research because of the nature of the organisation […] or the way it is funded',
  },
  D3: {
    fr: 'démontrer qu’ils sont tous remplis pour que le traitement puisse être considéré comme relevant de la recherche scientifique',
    en: 'show that all of them are met for the processing to be considered scientific research',
  },
  D4: {
    fr: 'fournir des informations pour préciser l’objectif à mesure que le projet progresse',
    en: 'provide information to specify the objective as the project progresses',
  },
  D5: {
    fr: 'bénéficient de dérogations et d’aménagements à certaines obligations',
    en: 'benefit from derogations and adjustments to certain obligations',
  },
  R1: {
    fr: 'Cela exclut les systèmes d’IA qui sont développés sans qu’un usage opérationnel ne soit défini dès la phase de développement',
    en: 'This excludes AI systems that are developed without an operational use being defined from the development stage',
  },
} as const

export type ClauseId = keyof typeof CLAUSES
