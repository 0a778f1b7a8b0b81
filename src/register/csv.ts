import { stringify } from 'csv-stringify/sync'
import { catalogue } from '../messages/index.ts'
import { registerWords } from '../messages/register.ts'
import type { RegisterWords } from '../messages/register-words.ts'
import { visible } from '../report/inert.ts'
import type { RegisterRenderer } from './renderer.ts'
import type { Entry, Register } from './schema.ts'

type Column = keyof RegisterWords['fields']

/** The columns: first those of the CNIL's register template (GDPR art. 30(1)), then ours. */
export const COLUMNS = [
  'dataset',
  'controller',
  'dpo',
  'purposes',
  'dataSubjects',
  'dataCategories',
  'specialCategories',
  'recipients',
  'transfers',
  'retention',
  'securityMeasures',
  'legalBasis',
  'transparency',
  'dpia',
  'regime',
  'systemType',
  'capabilities',
  'uses',
  'researchObjective',
  'exclusions',
  'licence',
  'conditionsOfUse',
  'verdict',
  'findings',
  'waivers',
  'changed',
  'due',
  'repository',
  'path',
] as const satisfies readonly Column[]

type Row = Readonly<Partial<Record<Column, string>>>

const lines = (texts: readonly string[]): string => [...new Set(texts.filter(text => text !== ''))].join('\n')

function rowOf(entry: Entry, language: 'fr' | 'en'): Row {
  const { purposes, findings, waivers, details } = entry
  const { verdicts, regimes, levels, labels } = catalogue(language)
  const words = registerWords(language)
  return {
    ...Object.fromEntries(Object.entries(details).map(([field, texts]) => [field, lines(texts)])),
    repository: entry.repository,
    dataset: entry.dataset,
    path: entry.path,
    purposes: lines(purposes.map(({ text }) => text)),
    regime: lines(purposes.map(({ regime }) => regimes[regime])),
    systemType: lines(purposes.map(({ systemType }) => systemType)),
    capabilities: lines(purposes.flatMap(({ capabilities }) => capabilities)),
    uses: lines(purposes.flatMap(({ uses }) => uses)),
    researchObjective: lines(purposes.map(({ researchObjective }) => researchObjective)),
    exclusions: lines(purposes.flatMap(({ exclusions }) => exclusions)),
    verdict: verdicts[entry.verdict],
    findings: lines(
      findings.map(
        ({ level, clause, isKnown, said }) =>
          `${levels[level]}${isKnown ? `, ${words.known}` : ''} (${labels.clause} ${clause})${labels.colon} ${said[language].title}`,
      ),
    ),
    waivers: lines(
      waivers.map(
        waiver =>
          `${waiver.rule}${labels.colon} ${words.waiver(waiver)}, ${words.waiverStates[waiver.state]}`,
      ),
    ),
    changed: entry.changed ?? '',
    due: entry.due ?? '',
  }
}

function rowsOf({ entries, uncovered }: Register, language: 'fr' | 'en'): Row[] {
  const words = registerWords(language)
  return [
    ...entries.map(entry => rowOf(entry, language)),
    ...uncovered.map(({ repository, folder, files }) => ({
      repository,
      dataset: folder || '.',
      verdict: `${words.uncovered} (${words.files(files)})`,
    })),
  ]
}

/**
 * One line a declaration, for a spreadsheet: UTF-8 with its mark, semicolons in French as spreadsheets there expect.
 * What would be a formula is text.
 */
export const renderCsv: RegisterRenderer = (register, { language }) => {
  const { fields } = registerWords(language)
  const rows = rowsOf(register, language).map(row => COLUMNS.map(column => visible(row[column] ?? '')))
  return stringify([COLUMNS.map(column => fields[column]), ...rows], {
    bom: true,
    delimiter: language === 'fr' ? ';' : ',',
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
