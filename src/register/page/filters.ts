import type { Catalogue } from '../../messages/catalogue.ts'
import type { RegisterWords } from '../../messages/register-words.ts'
import type { Register } from '../schema.ts'
import { html, type Markup } from './markup.ts'

type Choice = readonly [value: string, label: string]

function select(name: string, label: string, choices: readonly Choice[], every?: string): Markup {
  const isSort = name === 'sort'
  return html`<label class="${isSort && 'wide'}">${label}<select data-${isSort ? 'sort' : 'filter'}="${name}">${
    every !== undefined && html`<option value="">${every}</option>`
  }${choices.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>
`
}

const distinct = (values: readonly string[]): Choice[] =>
  [...new Set(values)].sort((a, b) => a.localeCompare(b)).map(value => [value, value])

/** Search, filters and order. They are shown once the script that serves them runs. */
export function filtersOf(
  { entries, repositories }: Register,
  { filters }: RegisterWords,
  { regimes, verdicts }: Catalogue,
): Markup {
  const inUse = (names: Readonly<Record<string, string>>, used: readonly string[]): Choice[] =>
    Object.entries(names).filter(([name]) => used.includes(name))
  const all = filters.every
  return html`<form class="filters" role="search" aria-label="${filters.title}" hidden>
<label class="wide">${filters.search}<input type="search" placeholder="${filters.searchHint}" autocomplete="off"></label>
${repositories.length > 1 && select('repository', filters.repository, distinct(repositories.map(({ name }) => name)), all)}${select(
  'dataset',
  filters.dataset,
  distinct(entries.map(({ dataset }) => dataset)),
  all,
)}${select(
  'regime',
  filters.regime,
  inUse(
    regimes,
    entries.flatMap(({ purposes }) => purposes.map(({ regime }) => regime)),
  ),
  all,
)}${select(
  'verdict',
  filters.verdict,
  inUse(
    verdicts,
    entries.map(({ verdict }) => verdict),
  ),
  all,
)}${select(
  'retention',
  filters.retention,
  [
    ['stated', filters.stated],
    ['not-stated', filters.notStated],
  ],
  all,
)}${select('sort', filters.sort, Object.entries(filters.sorts))}<p class="buttons"><button type="reset">${filters.reset}</button>
<button type="button" data-open="${filters.expand}" data-close="${filters.collapse}">${filters.expand}</button>
<button type="button" data-print>${filters.print}</button></p>
</form>
<p class="shown" role="status" data-text="${filters.shown}"></p>
`
}
