import type { ReportWords } from './catalogue.ts'

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** Words of particular reports, of the fixer and of the language server, in English. */
export const reports: ReportWords = {
  inventoryColumns: ['dataset', 'verdict', 'findings', 'last change', 'next refinement'],
  uncovered: files => `No declaration (${plural(files, 'file')})`,
  known: count => `(${count} in the baseline)`,
  overdue: day => `overdue since ${day}`,
  baselineWritten: (file, count) =>
    `${file}: ${plural(count, 'finding')} that will not count. Extend it in .github/purpose-gate.yml (“extends: ${file}”).`,
  halves: {
    type: 'type',
    capabilities: 'capabilities',
    use: 'operational use',
    objective: 'research objective',
    purpose: 'purpose',
    research: 'evidence of research',
    case: 'fitting case',
    certainty: 'certain reading',
    legitimacy: 'legitimacy',
    compatibility: 'compatibility',
    practice: 'good practice',
  },
  halvesTitle: 'What is stated',
  halvesKey: '✅ stated · ❌ missing or too vague',
  fixable: count => `${plural(count, 'finding')} can be mended by “purpose-gate fix”.`,
  explainHint: rule => `Why a rule asks for this: purpose-gate explain ${rule}`,
  unreadable: {
    title: 'The manifest could not be read',
    help: 'A manifest that cannot be read is not judged, and what is not judged does not pass.',
  },
  cutResults: count => `${plural(count, 'result')} left out: a run holds at most 25,000.`,
  applied: ({ path, count }) => `${path}: ${plural(count, 'change')}`,
  fixed: (count, files) => `${plural(count, 'change')} in ${plural(files, 'file')}.`,
  wouldFix: (count, files) => `${plural(count, 'change')} in ${plural(files, 'file')} to make.`,
  nothingToFix: 'Nothing to change.',
  readFix: 'Read what changes: what a purpose says must be true of the project.',
  applyFix: title => `Put wording that would pass: ${title}`,
  rulePage: 'Page of the rule',
}
