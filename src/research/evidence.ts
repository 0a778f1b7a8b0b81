import type { Language } from '../reading/types.ts'
import type { Criterion } from './criteria.ts'

type Cues = Readonly<Record<Language, readonly string[]>>

/** Something that words of a declaration show, in the syntax of `CueFinder`. */
export interface Evidence<Id extends string> {
  readonly id: Id
  readonly cues: Cues
}

const both = (...all: readonly Cues[]): Cues => ({
  en: all.flatMap(({ en }) => en),
  fr: all.flatMap(({ fr }) => fr),
})

/** Results that go to the scientific public; the sheet names publication as evidence of three of its criteria. */
const PUBLICATION: Cues = {
  en: [
    'peer review* | journal paper | journal article | scientific paper | conference paper | scientific publication* | preprint*',
    'meant for publication | intended for publication | aimed at publication | submitted to a journal | paper planned',
    'will be published | to be published | published in | publish the results | publishes the results',
  ],
  fr: [
    "comité de lecture | article scientifique | publication scientifique | objet d'une publication | préprint*",
    'vocation à être publié* | sera publié* | seront publié* | soumis* à une revue | soumis* à publication | publié* dans',
    'publier les résultats | publication des résultats',
  ],
}
const NEW: Cues = {
  en: [
    'new result* | new knowledge | novel* | no prior work | nobody has shown | nobody knows | not previously',
    'replicat* | falsify | patent* | unanswered',
  ],
  fr: [
    'résultat* nouveau* | nouveau* résultat* | connaissance* nouvelle* | inédit* | nouveauté | on ignore | nul ne sait',
    'répliquer | réplication | reproduire le résultat | reproduire un résultat | brevet*',
  ],
}
const ORIGINAL: Cues = {
  en: [
    'hypothes* | original idea* | original concept* | contribution to knowledge | contribute to knowledge | state of the art',
    'open access | open science',
  ],
  fr: [
    "hypothèse* | notion* originale* | idée* originale* | apport à la connaissance | état de l'art | état de la technique",
    'savoir collectif | accès ouvert | science ouverte',
  ],
}
const METHOD: Cues = {
  en: [
    'protocol* | pre registered | preregister* | work plan | work package* | research plan | methodolog* | milestone*',
    'scientific approach | scientific method* | data management plan | ethics committee | ethics board | research ethics',
    'budget* | control group | randomis* | randomiz* | blinded | cross validation | ablation*',
  ],
  fr: [
    'protocole* | préenregistr* | plan de travail | plan de recherche | méthodolog* | jalon* | démarche scientifique',
    "méthode scientifique | plan de gestion de données | plan de gestion des données | comité d'éthique | comité de protection des personnes",
    'budget* | groupe témoin | randomis* | en aveugle | validation croisée | méthodologie de référence',
  ],
}
const SHARED: Cues = {
  en: [
    'reproducib* | transferab* | generalis* | generaliz* | open source | open data | open models | shared dataset',
    'code | data | model* | method* + released | to be released | shared | deposited | open',
  ],
  fr: [
    'reproductib* | transférab* | réplicab* | généralis* | source ouverte | données ouvertes | modèles ouverts | code ouvert',
    'code | données | modèle* | méthode* + publié* | partag* | déposé* | dépôt | ouvert*',
  ],
}

/** What shows that a criterion is met: the evidence that the sheet names, or the draft, and its ordinary wordings. */
export const EVIDENCE: readonly Evidence<Criterion>[] = [
  { id: 'novelty', cues: both(NEW, PUBLICATION) },
  { id: 'creativity', cues: both(ORIGINAL, PUBLICATION) },
  {
    id: 'uncertainty',
    cues: {
      en: [
        'uncertain* | outcome unknown | unknown outcome | open question | may fail | might fail | feasib* | proof of concept',
        'whether | negative results | negative findings | even if it fails',
      ],
      fr: [
        'incertain* | incertitude | question ouverte | peut échouer | faisabilité | preuve de concept | sans garantie de résultat',
        'savoir si | déterminer si | vérifier si | établir si | tester si | mesurer si | se demander si | résultats négatifs | échec éventuel',
      ],
    },
  },
  { id: 'systematicity', cues: METHOD },
  { id: 'transferability', cues: both(SHARED, PUBLICATION) },
  { id: 'method', cues: both(METHOD, { en: ['hypothes*'], fr: ['hypothèse*'] }) },
  {
    id: 'ethics',
    cues: {
      en: [
        'ethic* | research integrity | code of conduct | informed consent | written consent | human oversight',
      ],
      fr: [
        'éthique* | intégrité scientifique | code de conduite | consentement éclairé | consentement écrit | contrôle humain',
      ],
    },
  },
  { id: 'verifiability', cues: both(PUBLICATION, SHARED) },
  {
    id: 'independence',
    cues: {
      en: ['independent* | independence | academic freedom | free to publish | free to choose'],
      fr: ['indépendan* | liberté académique | libre* de publier | libre* de choisir'],
    },
  },
  {
    id: 'benefit',
    cues: {
      en: [
        'public interest | general knowledge | well being | wellbeing | public health | common good | benefit of society',
      ],
      fr: [
        'intérêt général | intérêt public | connaissance générale | bien être | santé publique | bien commun',
      ],
    },
  },
  { id: 'contribution', cues: both(NEW, ORIGINAL) },
]

/** Words that name an organisation of public research, and public money for research: the sheet presumes from both. */
export const PRESUMPTIONS: readonly Evidence<'organisation' | 'funding'>[] = [
  {
    id: 'organisation',
    cues: {
      en: [
        'university | universities | public research | public laborator* | national laborator* | national research institute',
        'research council | phd | doctoral thesis | postdoc* | higher education institution | max planck | fraunhofer | helmholtz',
        'universität | università | universidad | universidade | universiteit | institute of technology | academy of sciences',
        'cern | eth zurich | epfl | ku leuven | tu delft | csic',
      ],
      fr: [
        'université* | recherche public | recherche publique | laboratoire public | laboratoires publics | grande école | école normale supérieure',
        'organisme public de recherche | centre public | chu | umr | unité mixte de recherche | doctorat | doctorant* | école doctorale',
        // Without its accent a thesis alone is an English “these”.
        'une thèse | la thèse | sa thèse | leur thèse | de thèse | thèse de | thèse en | thèse sur | thèse cifre',
        'école polytechnique | insa | cnrs | inria | inserm | inrae | ird | ifremer | onera | cnes | ined | cirad',
      ],
    },
  },
  {
    id: 'funding',
    cues: {
      en: [
        'horizon europe | horizon 2020 | h2020 | european research council | erc | msca | marie curie | marie sklodowska curie',
        'nsf | nih | dfg | ukri | epsrc | esrc | ahrc | snsf | fwo | fnrs | cihr | nserc | sshrc | sfi | vinnova | research council',
        'public funding | publicly funded | public grant | national research agency | national council | european funds',
      ],
      fr: [
        'anr | agence nationale de la recherche | france 2030 | pepr | cifre | conseil européen de la recherche | fonds européens',
        'financement public | financements publics | financé* par la région | financement région | financement régional | fonds national',
      ],
    },
  },
]
