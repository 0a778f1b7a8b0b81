import type { LegalFact } from './fact.ts'

/** Special categories of personal data, article 9(1) of the GDPR, in our short words. */
export const SPECIAL_CATEGORIES: readonly LegalFact[] = [
  {
    act: { en: 'Regulation (EU) 2016/679 (GDPR)', fr: 'règlement (UE) 2016/679 (RGPD)' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    inForce: '2018-05-25',
    confidence: 'high',
    reviewBy: '2028-05-25',
    id: 'special-categories',
    reference: { en: 'article 9(1)', fr: 'article 9, § 1' },
    title: { en: 'special categories of personal data', fr: 'catégories particulières de données' },
    cues: {
      en: [
        'health | medical | diagnos* | genetic* | biometric* | fingerprint* | religio* | ethnic* | racial',
        'sexual orientation | sex life | political opinion* | trade union',
      ],
      fr: [
        'santé | médica* | diagnostic* | génétique* | biométrique* | empreinte* digitale* | religi* | ethnique*',
        'orientation sexuelle | vie sexuelle | opinion* politique* | syndica*',
      ],
    },
  },
]
