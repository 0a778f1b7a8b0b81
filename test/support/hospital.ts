import { Repository } from './repository.ts'

const biopsies = (purpose: string, more = ''): string => `---
purposes:
  - statement: >-
      ${purpose}
    regime: operational
    system_type: image classification model
    capabilities: [detect tumour cells on digitised slides, rank slides by urgency]
    operational_uses: [pathologists of the hospital read the most urgent slides first]
    excluded_functions: [no diagnosis without a pathologist]
controller: Hôpital Saint-Roch, 12 rue des Lilas, Lyon
dpo: dpo@saint-roch.example
data_categories: [digitised biopsy slides, age range of the patient]
data_subjects: [patients biopsied between 2019 and 2025]
${more}---
# Biopsies
`

const FIRST = '# Purpose\n\nImprove healthcare with our data.\n'
const SECOND = biopsies(
  'Train an image classification model that detects tumour cells on digitised biopsy slides, so that the pathologists of the hospital read the most urgent slides first.',
)
const RECORD = `recipients: [pathology department]
transfers: none
retention: 5 years after the last biopsy
security_measures: pseudonymised slides, access by named accounts
legal_basis: public interest, GDPR art. 6(1)(e)
transparency: notice handed over at the biopsy
dpia: carried out on 2025-03-02
licence: internal use only
covers: ["*.parquet"]
`

const CALLS = `---
langue: fr
finalités:
  - énoncé: >-
      Entraîner un modèle de reconnaissance de la parole qui transcrit les appels au SAMU, afin que les régulateurs
      relisent les symptômes pendant l’appel.
    régime: opérationnel
    type de système: modèle de reconnaissance de la parole
    capacités: [transcrire un appel téléphonique, repérer les symptômes cités]
    usages opérationnels: [les régulateurs du SAMU relisent les symptômes pendant l’appel]
responsable du traitement: Hôpital Saint-Roch
personnes concernées: [appelants du SAMU]
---
# Appels au SAMU
`

const RESEARCH = `---
purposes:
  - statement: >-
      Study whether sleep disorders precede cognitive decline in people over sixty, as a research project of the university.
    regime: research
research_objective: whether sleep disorders precede cognitive decline in people over sixty
organisation: University of Lyon, public research organisation
funding: ANR-24-CE17-0001
next_refinement: 2025-06-30
retention: until the end of the project in 2027
---
# Sleep cohort
`

/** A hospital: a purpose that changed often, one in French, one of research, a vague one, and data that none covers. */
export function hospital(folder: string): Repository {
  const repository = new Repository(folder)
  repository.commit('2024-02-01', 'First slides', {
    'biopsy/PURPOSE.md': FIRST,
    'biopsy/slides.parquet': 'x',
  })
  repository.commit('2024-09-12', 'Say what the slides are for', { 'biopsy/PURPOSE.md': SECOND })
  repository.commit('2025-03-03', 'The record of processing', {
    'biopsy/PURPOSE.md': biopsies(
      'Train an image classification model that detects tumour cells on digitised biopsy slides, so that the pathologists of the hospital read the most urgent slides first.',
      RECORD,
    ),
  })
  repository.commit('2025-04-18', 'Appels du SAMU', {
    'appels/PURPOSE.md': CALLS,
    'appels/appels.parquet': 'x',
  })
  repository.commit('2025-10-02', 'Sleep cohort', {
    'sleep/PURPOSE.md': RESEARCH,
    'sleep/nights.parquet': 'x',
  })
  repository.commit('2026-01-20', 'Slides live under pathology', {
    'pathology/biopsy/PURPOSE.md': { from: 'biopsy/PURPOSE.md' },
    'pathology/biopsy/slides.parquet': { from: 'biopsy/slides.parquet' },
  })
  repository.commit('2026-06-05', 'Insurers too', {
    'pathology/biopsy/PURPOSE.md': biopsies(
      'Train an image classification model that detects tumour cells on digitised biopsy slides, so that the pathologists of the hospital read the most urgent slides first, and so that insurers estimate the risk of each patient.',
      RECORD,
    ),
  })
  repository.commit('2026-07-14', 'Visitors', {
    'visitors/PURPOSE.md': '# Purpose\n\nImprove our services and any other use.\n',
    'visitors/visits.csv': 'id\n1\n',
  })
  repository.commit('2026-09-01', 'Badge logs', {
    'badges/2026.csv': 'id\n1\n',
    'badges/2025.csv': 'id\n1\n',
  })
  return repository
}
