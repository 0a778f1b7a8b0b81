import type { LegalFact, Provenance } from './fact.ts'

/** The list as adopted; that its duties apply from December 2027 is known from secondary sources on the amendment. */
const ACT: Provenance = {
  act: {
    en: 'Regulation (EU) 2024/1689 (AI Act) as amended by Regulation (EU) 2026/1744',
    fr: 'règlement (UE) 2024/1689 (règlement sur l’IA) modifié par le règlement (UE) 2026/1744',
  },
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  inForce: '2027-12-02',
  confidence: 'medium',
  reviewBy: '2027-06-30',
}

/** One row of the annex: point, titles, cues. */
type Row = readonly [point: string, title: LegalFact['title'], en: readonly string[], fr: readonly string[]]

const ROWS: readonly Row[] = [
  [
    '1(a)',
    { en: 'remote biometric identification', fr: 'identification biométrique à distance' },
    [
      'facial recognition | face recognition | biometric identification',
      'identify + person* | speaker* | passer* | face* | pedestrian*',
    ],
    [
      'reconnaissance faciale | identification biométrique',
      'identifier + personne* | locuteur* | passant* | visage*',
    ],
  ],
  [
    '1(b)',
    {
      en: 'biometric categorisation by sensitive or protected attributes',
      fr: 'catégorisation biométrique selon des attributs sensibles ou protégés',
    },
    ['gender | age | ethnic* | skin colour + person* | people | speaker* | face* | voice*'],
    ['genre | âge | origine ethnique | couleur de peau + personne* | locuteur* | visage* | voix'],
  ],
  [
    '1(c)',
    { en: 'emotion recognition', fr: 'reconnaissance des émotions' },
    ['emotion* + recogn* | detect* | infer* | face* | voice*'],
    ['émotion* + reconn* | détect* | déduire | visage* | voix'],
  ],
  [
    '2',
    { en: 'safety of critical infrastructure', fr: 'sécurité d’infrastructures critiques' },
    [
      'critical infrastructure | power grid | water supply | gas supply | traffic control + safety | control* | operat* | monitor* | manag*',
    ],
    [
      'infrastructure* critique* | réseau électrique | réseau de gaz | approvisionnement en eau + sécurité | pilot* | surveill* | gérer',
    ],
  ],
  [
    '3',
    {
      en: 'admission, assessment or supervision in education',
      fr: 'admission, évaluation ou surveillance dans l’enseignement',
    },
    ['grade | mark | score | rank | admission* | proctor* + student* | pupil* | essay* | exam*'],
    [
      'noter | corriger | classer | affectation | admission* | télésurveillance + élève* | étudiant* | copie* | examen*',
    ],
  ],
  [
    '4(a)',
    { en: 'recruitment and selection of people', fr: 'recrutement et sélection de personnes' },
    [
      'job application* | applications for a job | cv screening | screen cvs | rank candidates | score candidates | recruitment',
    ],
    [
      'candidature* + tri* | classer | évaluer | résumer',
      'tri de cv | trier des cv | recrutement | classer des candidats',
    ],
  ],
  [
    '4(b)',
    {
      en: 'decisions on working conditions and monitoring of workers',
      fr: 'décisions sur les conditions de travail et suivi des salariés',
    },
    ['employee* | worker* + monitor* | productivity | performance | promotion | dismissal'],
    ['salarié* | employé* + surveill* | productivité | performance* | promotion | licenciement'],
  ],
  [
    '5(a)',
    { en: 'access to public benefits and services', fr: 'accès aux prestations et services publics' },
    [
      'benefit claim* | benefit eligibility | welfare | social benefit* | eligibility for + assess* | decid* | eligib* | scor* | fraud',
    ],
    ['prestations sociales | allocations | aide sociale + éligib* | décider | évaluer | noter | fraude'],
  ],
  [
    '5(b)',
    { en: 'creditworthiness of people', fr: 'solvabilité des personnes' },
    ['creditworth* | credit scor* | loan decision*'],
    ['solvabilité | score de crédit | octroi de crédit'],
  ],
  [
    '5(c)',
    { en: 'risk and price of life and health insurance', fr: 'risque et prix de l’assurance vie et santé' },
    ['life insurance | health insurance + pric* | risk* | underwrit*'],
    ['assurance vie | assurance santé + tarif* | risque* | prix'],
  ],
  [
    '5(d)',
    { en: 'triage of emergency calls and patients', fr: 'tri des appels d’urgence et des patients' },
    ['emergency call* | patient triage | triage of patients'],
    ["appels d'urgence | triage des patients | tri des patients"],
  ],
  [
    '6',
    { en: 'law enforcement', fr: 'répression des infractions' },
    ['reoffend* | recidiv* | polygraph* | lie detection | criminal profil* | reliability of evidence'],
    ['récidiv* | polygraphe* | détection de mensonge* | profilage criminel | fiabilité des preuves'],
  ],
  [
    '7',
    { en: 'migration, asylum and borders', fr: 'migration, asile et frontières' },
    ['asylum application* | asylum claim* | visa application* | residence permit* | border control*'],
    ["demande* d'asile | demande* de visa | titre* de séjour | contrôle* aux frontières"],
  ],
  [
    '8',
    { en: 'justice and democratic processes', fr: 'justice et processus démocratiques' },
    ['sentencing | judicial decision* | influence elections | influence voters | voting behaviour'],
    ['décision* de justice | fixation de la peine | influencer les élections | comportement électoral'],
  ],
]

/** Areas of annex III of the AI Act, whose systems count as high-risk. The titles are our short paraphrases. */
export const HIGH_RISK_AREAS: readonly LegalFact[] = ROWS.map(([point, title, en, fr]) => ({
  ...ACT,
  id: `annex-iii-${point}`,
  reference: { en: `annex III, point ${point}`, fr: `annexe III, point ${point.replace(/\((.)\)/, ' $1)')}` },
  title,
  cues: { en, fr },
}))
