import type { Catalogue } from './catalogue.ts'

/** Criteria of research in English: the sheet's five, with the evidence it names, and the six of the EDPB's draft. */
export const criteria: Catalogue['criteria'] = {
  novelty: {
    name: 'novelty',
    evidence:
      'new results, a publication in a peer-reviewed journal, a patent; a replication that may differ counts',
  },
  creativity: {
    name: 'creativity',
    evidence:
      'original hypotheses, a contribution to knowledge or the state of the art that others profit from as well',
  },
  uncertainty: { name: 'uncertainty', evidence: 'a final result that nobody can be sure of yet' },
  systematicity: {
    name: 'systematicity',
    evidence: 'a plan and a budget, a scientific method, the standards of method and ethics of the field',
  },
  transferability: {
    name: 'transferability or reproducibility',
    evidence:
      'results that others can repeat or use elsewhere, a published study, a method that is laid open',
  },
  method: {
    name: 'methodical and systematic approach',
    evidence: 'a research plan, hypotheses that are tested',
  },
  ethics: {
    name: 'ethical standards',
    evidence: 'the ethical standards of the field, consent, human oversight',
  },
  verifiability: {
    name: 'verifiability and transparency',
    evidence: 'methods, data and conclusions open to criticism, peer review, publication',
  },
  independence: {
    name: 'autonomy and independence',
    evidence: 'a team that is free to choose means and questions',
  },
  benefit: { name: 'benefit to society', evidence: 'objectives that serve general knowledge and well-being' },
  contribution: {
    name: 'contribution to knowledge',
    evidence: 'the potential to add to scientific knowledge or to apply it in a new way',
  },
}
