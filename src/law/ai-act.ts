import type { LegalFact, Provenance } from './fact.ts'

/**
 * Practices that article 5 of the AI Act forbids. Titles are our short paraphrases, some practices have exceptions;
 * the act prevails. The cues name a practice where a person is asked, and ask where they leave little doubt.
 */
const ACT: Provenance = {
  act: { en: 'Regulation (EU) 2024/1689 (AI Act)', fr: 'règlement (UE) 2024/1689 (règlement sur l’IA)' },
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  inForce: '2025-02-02',
  confidence: 'high',
  reviewBy: '2027-06-30',
}

/** Points (ba) and (bb), which Regulation (EU) 2026/1744 of 8 July 2026 adds; known from secondary sources. */
const OMNIBUS: Provenance = {
  act: {
    en: 'Regulation (EU) 2024/1689 (AI Act) as amended by Regulation (EU) 2026/1744',
    fr: 'règlement (UE) 2024/1689 (règlement sur l’IA) modifié par le règlement (UE) 2026/1744',
  },
  url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj',
  inForce: '2026-12-02',
  confidence: 'medium',
  reviewBy: '2027-06-30',
}

const article5 = (point: string): LegalFact['reference'] => ({
  en: `article 5(1)(${point})`,
  fr: `article 5, § 1, ${point})`,
})

const FEELINGS = {
  en: 'emotion* | mood* | boredom | bored | anxious | irritat* | facial expression* | micro expression* | frustrat* | sulky | sentiment | joy | resentful | enthusias*',
  fr: 'émotion* | humeur | ennui | agacement | état émotionnel | sourire | micro expression* | motivation | colère | joie | enthousiasme | stress',
}
const SENSORS = {
  en: 'face* | facial | voice* | tone of voice | camera* | webcam* | headset* | cab | expression* | emotion recognition | score',
  fr: 'visage* | voix | caméra* | webcam* | casque* | bandeau | cabine | micro émotion* | noter | repérer',
}

export const FORBIDDEN_PRACTICES: readonly LegalFact[] = [
  {
    ...ACT,
    id: 'manipulation',
    reference: article5('a'),
    title: {
      en: 'manipulating people without their knowledge, to their harm',
      fr: 'manipuler des personnes à leur insu et à leur préjudice',
    },
    cues: {
      en: [
        'subliminal*',
        'manipulate users | covertly influence | dark pattern* + purchase* | vote* | buy | spend',
      ],
      fr: [
        'subliminal*',
        'manipuler les utilisateurs | influencer a leur insu + achat* | vote* | acheter | depens*',
      ],
    },
  },
  {
    ...ACT,
    id: 'vulnerability',
    reference: article5('b'),
    title: {
      en: 'exploiting a vulnerability due to age, disability or a social or economic situation',
      fr: 'exploiter une vulnérabilité liée à l’âge, au handicap ou à la situation sociale ou économique',
    },
    cues: {
      en: [
        'exploit* vulnerab* | target vulnerab*',
        'gambler* | chasing losses | desperate | lonel* | confused | gullib* | panic + offer* | bonus | top up | price | push',
      ],
      fr: [
        'exploiter les vulnerab* | cibler des personnes vulnerab*',
        'joueur* accro* | joueur* en perte de controle | joueur* surendette* | desorient* | solitude + offre* | bonus | promo* | option la plus chere',
      ],
    },
  },
  {
    ...OMNIBUS,
    id: 'intimate-images',
    reference: article5('ba'),
    title: {
      en: 'generating intimate images of people without their consent',
      fr: 'générer des images intimes de personnes sans leur consentement',
    },
    cues: {
      en: ['nudif* | non consensual intimate', 'undress + people | person* | photo* | women'],
      fr: ['images intimes non consenties', 'deshabiller + personne* | photo* | femme*'],
    },
  },
  {
    ...OMNIBUS,
    id: 'child-abuse-material',
    reference: article5('bb'),
    title: {
      en: 'generating child sexual abuse material',
      fr: 'générer des contenus pédocriminels',
    },
    cues: {
      en: ['generat* | creat* + child sexual abuse material | csam | child pornography'],
      fr: ['gener* | creer + contenus pedocriminels | pedopornograph*'],
    },
  },
  {
    ...ACT,
    id: 'social-scoring',
    reference: article5('c'),
    title: {
      en: 'scoring people by their social behaviour, to their disadvantage elsewhere',
      fr: 'noter des personnes d’après leur comportement social, à leur détriment ailleurs',
    },
    cues: {
      en: [
        'social scor* | social credit | citizen score* | civic score* | trust point* | conduct point* | neighbourliness rating',
        'scor* | rate | rates | rating | rank* | grade* + social behavio* | behavio* of citizen* | citizens behavio* | civic behavio* | good citizen*',
        'trustworthiness score* | points balance | standing + neighbour* | library fine* | noise report* | social media',
      ],
      fr: [
        'notation sociale | score social | credit social | note de civisme | indice de civisme | note citoyenne | score de moralite | fiabilite sociale',
        'noter | notation | score* | scorer | classer | evaluer + comportement* social* | comportement* sociaux | comportement* des citoyens | comportement* civique* | civisme',
        'score | note | classer + voisin* | frequentations | incivilite* + logement* | aide* | creche* | livraison',
      ],
    },
  },
  {
    ...ACT,
    id: 'crime-prediction',
    reference: article5('d'),
    title: {
      en: 'predicting that a person will offend from a profile or personality alone',
      fr: 'prédire qu’une personne commettra une infraction d’après son seul profil ou sa personnalité',
    },
    cues: {
      en: [
        'personality | temperament | postcode | family name | home address | profile alone + offend* | will steal | commit an offence | commit a crime | commit crimes',
      ],
      fr: [
        'personnalite | quartier | prenom | frequentations | profil + commettr* une infraction | commett* un delit | commett* un vol | commett* un cambriolage | volera | vol a venir | commettront un delit',
      ],
    },
  },
  {
    ...ACT,
    id: 'face-scraping',
    reference: article5('e'),
    title: {
      en: 'building face databases by untargeted scraping of images',
      fr: 'constituer des bases de visages par moissonnage non ciblé d’images',
    },
    unless: ['museum*', 'musée*', 'painting*', 'peinture*', 'statue*'],
    cues: {
      en: [
        'scrap* | crawl* | harvest* | mass download + face* | facial image* | facial recognition | portrait* | profile picture*',
      ],
      fr: [
        'aspir* | moissonn* | recuperees en masse | telecharge sans distinction + visage* | portrait* | reconnaissance faciale | photos de profil',
      ],
    },
  },
  {
    ...ACT,
    id: 'emotions-at-work-or-school',
    reference: article5('f'),
    title: {
      en: 'inferring emotions at work or in education, except for medical or safety reasons',
      fr: 'inférer des émotions au travail ou dans l’enseignement, sauf raison médicale ou de sécurité',
    },
    unless: ['medical', 'safety', 'fatigue', 'drows*', 'médic*', 'sécurité', 'somnol*'],
    cues: {
      en: [
        `${FEELINGS.en} + ${SENSORS.en} + employee* | staff | worker* | cashier* | carer* | call agent* | adviser* | picker* | pupil* | classroom* | lesson* | line manager* | team lead* | foreman`,
      ],
      fr: [
        `${FEELINGS.fr} + ${SENSORS.fr} + salarié* | employé* | téléconseill* | caissi* | élève* | collégien* | classe | interne* | superviseur | manager | infirmière* | conducteur*`,
      ],
    },
  },
  {
    ...ACT,
    id: 'biometric-categorisation',
    reference: article5('g'),
    title: {
      en: 'deducing origin, opinions, union membership, religion or sexual orientation from the body',
      fr: 'déduire l’origine, les opinions, l’appartenance syndicale, la religion ou l’orientation sexuelle d’après le corps',
    },
    unless: ['bias*', 'biais'],
    cues: {
      en: [
        'face* | facial | gait | voice* | passport photo* | photograph* | cctv | camera + religio* | faith | ethnic* | racial* | their race | his race | her race | by race | and race | or race | race and | race or | race of | infer race | deduce race | predict race | guess race | sexual orientation | political leaning | political opinion* | trade union membership',
      ],
      fr: [
        'visage* | portrait* | voix | demarche | traits du visage | photo* + religio* | confession | ethnique | orientation sexuelle | opinions politiques | syndiqu*',
      ],
    },
  },
  {
    ...ACT,
    id: 'real-time-identification',
    reference: article5('h'),
    title: {
      en: 'identifying people at a distance in public and in real time for law enforcement',
      fr: 'identifier des personnes à distance, en public et en temps réel, à des fins répressives',
    },
    cues: {
      en: [
        'real time + facial recognition | face recognition | biometric identification + police | public space* | street* | law enforcement',
      ],
      fr: [
        "temps reel + reconnaissance faciale | identification biometrique + police | espace public | rue* | forces de l'ordre",
      ],
    },
  },
]
