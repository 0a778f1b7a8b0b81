import type { AssessmentPart } from '../engine/assessment.ts'
import type { Catalogue } from './catalogue.ts'
import { first } from './examples.ts'

const PARTS: Readonly<Record<AssessmentPart, string>> = {
  link: 'the link between the purposes',
  context: 'the context of collection',
  nature: 'the nature of the data',
  consequences: 'the consequences for the people concerned',
  safeguards: 'the safeguards',
}

const listed = (words: readonly string[]): string =>
  words
    .slice(0, 3)
    .map(word => `“${first(word, '')}”`)
    .join(', ')

const ASSESSMENT = `compatibility:
  link: how the new purpose follows from the first
  context: what the people concerned were told, and expect
  nature: which data, and whether any are sensitive
  consequences: what changes for the people concerned
  safeguards: pseudonymisation, access, …
  decision: compatible`

/** Findings on how a purpose changes, in English. */
export const change: Pick<Catalogue['findings'], 'purpose-compatible' | 'purpose-kept'> = {
  'purpose-compatible': ({ change, before, added, missing, decision }) => {
    const news = added.length > 0 ? ` (${listed(added)})` : ''
    const was = before === '' ? '' : ` It was: “${first(before, '')}”.`
    const problem = {
      broadening: `The purpose goes further than before${news}.${was}`,
      'new-purpose': `A purpose is added for data that are already there${news}.${was}`,
      replaced: `Another purpose takes the place of the first.${was}`,
    }[change]
    const answer = {
      none: 'No assessment of compatibility records this change.',
      unknown: 'The assessment does not reach a decision.',
      incompatible:
        'The assessment says incompatible: the data need a new legal basis, or new data for the new purpose.',
      compatible: `The assessment leaves out ${missing.map(part => PARTS[part]).join(', ')}.`,
    }[decision]
    return {
      title: 'The purpose changes for data that are already there',
      problem: `${problem} ${answer}`,
      fix: 'Record the test of GDPR article 6(4) under “compatibility”, or name a new legal basis; or keep the purpose as it was.',
      example: ASSESSMENT,
    }
  },
  'purpose-kept': ({ cause, before, files }) => ({
    title: 'The purpose is gone while the data stay',
    problem: `${
      cause === 'emptied'
        ? 'The declaration is emptied.'
        : files > 0
          ? `The declaration is removed; ${files} data file${files === 1 ? '' : 's'} that it covered stay${files === 1 ? 's' : ''}.`
          : 'The declaration is removed, and nothing shows that its data go with it.'
    } It said: “${first(before, '')}”.`,
    fix: 'Restore it, move it with its data, or remove the data in the same change.',
    example: first(before, ''),
  }),
}
