import type { Catalogue } from './catalogue.ts'
import { citation, first } from './examples.ts'

/** Advice in English: good practice of the sheet, shown and never red. */
export const advice = {
  'transparency-stated': () => ({
    title: 'The people concerned are not told',
    problem: 'Nothing says how people learn why their data are collected.',
    fix: 'Say where they are informed.',
    example: 'transparency: notice on the collection page and at the station entrances',
  }),
  'minimisation-stated': () => ({
    title: 'The categories of data are not named',
    problem: 'Without categories of data nobody can see whether each is necessary for the purpose.',
    fix: 'List them.',
    example: 'data categories: [photographs of platforms, time of day]',
  }),
  'retention-stated': ({ longest }) => ({
    title: longest ? 'The retention is long' : 'The retention is not limited',
    problem: longest
      ? `The policy of this repository accepts ${longest} months at most.`
      : 'No duration and no event ends the retention; “as long as necessary” is none.',
    fix: longest ? 'Shorten it, or justify it in a waiver.' : 'State a duration or an end event.',
    example: 'retention: 24 months after the last training run',
  }),
  'phases-separate': ({ missing }) => ({
    title: missing
      ? `The ${missing} phase is not described`
      : 'Development and deployment are not told apart',
    problem:
      'They stay two processings: legal basis, information, minimisation and retention are analysed for each.',
    fix: 'Describe both phases.',
    example: 'phases: {development: legitimate interest, deployment: public task}',
  }),
  'downstream-reminder': () => ({
    title: 'Users of the system are not reminded',
    problem:
      'Whoever deploys a general-purpose system must define a purpose of their own, as precisely as possible.',
    fix: 'Remind them in the model card or the licence.',
    example: 'downstream reminder: whoever deploys this model defines the purpose of the deployment',
  }),
  'licence-discloses-risks': () => ({
    title: 'The licence does not tell the risks',
    problem: 'The licence should let people know the extent of the risks; its name alone does not.',
    fix: 'Name the known risks in the licence or beside it.',
    example: 'licence: Apache-2.0 with an annex on the known risks of voice identification',
  }),
  'high-risk-capabilities-named': ({ area, capability }) => ({
    title: 'The riskiest capabilities are not named',
    problem: area
      ? `These words may belong to an area of high risk: ${citation(area, 'en')}; no capability is named as risky.`
      : 'It is good practice to name the foreseeable capabilities that carry most risk; the AI Act’s annex III is a reference.',
    fix: 'Name them, or say that none is known.',
    example: `high-risk capabilities: [${JSON.stringify(first(capability, 'identify a speaker'))}]`,
  }),
  'dpia-considered': ({ fact }) => ({
    title: 'No impact assessment is mentioned',
    problem: fact
      ? `These words may concern what an impact assessment looks at: ${citation(fact, 'en')}.`
      : 'A capability of high risk is named; it may feed the impact assessment.',
    fix: 'Refer to the assessment, or say why none is needed.',
    example: 'dpia: DPIA-2026-04, approved on 3 March 2026',
  }),
  'excluded-functions-named': () => ({
    title: 'No excluded function is named',
    problem: 'Design choices that limit the system help people foresee what it can do.',
    fix: 'Name what it is built not to do.',
    example: 'excluded functions: [texts longer than a social network post]',
  }),
  'conditions-of-use-named': () => ({
    title: 'The conditions of use are not named',
    problem: 'Known use cases and the way of distribution help people understand a general-purpose system.',
    fix: 'Name them as far as they are known.',
    example: 'conditions of use: open weights, known use in subtitles for public meetings',
  }),
  'research-refinement-planned': ({ overdue }) => ({
    title: overdue ? 'The refinement of the objective is overdue' : 'No date for refining the objective',
    problem: overdue
      ? `The objective was to be refined by ${overdue}; that day has passed.`
      : 'A research objective may start out less precise; it is refined as the project goes on.',
    fix: overdue
      ? 'Make the objective more precise, or confirm it, and write down the next date.'
      : 'Write down when it is looked at again.',
    example: 'next refinement: 2027-03-01',
  }),
  'research-derogations-named': () => ({
    title: 'No derogation is named',
    problem:
      'Research has derogations on rights, retention and sensitive data; those that are used should be named.',
    fix: 'Name them, or say that none is used.',
    example: 'derogations: none',
  }),
  'system-type-intelligible': data => ({
    title: 'abbreviation' in data ? 'The type of system is an abbreviation' : 'The modality is not named',
    problem:
      'abbreviation' in data
        ? `“${data.abbreviation}” is not explained; the people concerned may not know it.`
        : `“${data.weakType}” is a type, but does not say what the system handles or produces.`,
    fix: 'abbreviation' in data ? 'Write it out once.' : 'Name it: text, images, video, sound …',
    example: 'system type: computer vision model (vision transformer)',
  }),
} as const satisfies Partial<Catalogue['findings']>
