import type { Catalogue } from '../../messages/catalogue.ts'
import type { RegisterWords } from '../../messages/register-words.ts'
import { CLAUSES, type ClauseId } from '../../rules/clauses.ts'
import { SHOWN_DETAILS, type ShownDetail } from '../names.ts'
import type { Entry, RegisteredPurpose, Step } from '../schema.ts'
import { dayIn, html, type Markup } from './markup.ts'
import { stateOf } from './state.ts'

/** What a declaration's sheet is written with. */
export interface SheetOptions {
  readonly words: RegisterWords
  readonly catalogue: Catalogue
  readonly language: 'fr' | 'en'
  /** Several repositories are in the register, so each sheet names its own. */
  readonly isMerged: boolean
  /** YYYY-MM-DD. */
  readonly today: string
}

/** Fields of GDPR art. 30(1): where one says nothing, the record shows that it does not. */
const EXPECTED: ReadonlySet<ShownDetail> = new Set([
  'controller',
  'dpo',
  'dataCategories',
  'dataSubjects',
  'recipients',
  'transfers',
  'retention',
  'securityMeasures',
  'legalBasis',
] as const)

const list = (texts: readonly string[]): Markup =>
  texts.length === 1 ? html`${texts[0]}` : html`<ul>${texts.map(text => html`<li>${text}</li>`)}</ul>`

const row = (name: string, value: Markup): Markup => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`

function purposeOf(purpose: RegisteredPurpose, entry: Entry, { words, catalogue }: SheetOptions): Markup {
  const { fields } = words
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [fields.regime, [catalogue.regimes[purpose.regime]]],
    [fields.systemType, [purpose.systemType]],
    [fields.capabilities, purpose.capabilities],
    [fields.uses, purpose.uses],
    [fields.researchObjective, [purpose.researchObjective]],
    [fields.exclusions, purpose.exclusions],
  ]
  return html`<div class="purpose">
<blockquote lang="${entry.language}">${purpose.text || words.noPurpose}</blockquote>
<dl>${rows.map(([name, texts]) => {
    const said = texts.filter(text => text !== '')
    return said.length > 0 && row(name, list(said))
  })}</dl></div>
`
}

function findingsOf({ findings }: Entry, { words, catalogue, language }: SheetOptions): Markup {
  const { levels, labels } = catalogue
  if (findings.length === 0) return html``
  return html`<h4>${words.fields.findings}</h4>
<ul class="findings">${findings.map(({ level, clause, rule, line, isKnown, said }) => {
    const quote = CLAUSES[clause as ClauseId]?.[language]
    return html`
<li class="${level}"><p><b>${said[language].title}</b> <span class="tag">${levels[level]}${isKnown && `, ${words.known}`}</span></p>
<p>${said[language].problem}</p><p>${labels.fix}${labels.colon} ${said[language].fix}</p>
<p class="quiet">${labels.clause} ${clause}${quote && `${labels.colon} ${labels.quote(quote)}`} · ${rule} · ${words.line(line)}</p></li>`
  })}
</ul>
`
}

function waiversOf({ waivers }: Entry, { words, catalogue }: SheetOptions): Markup {
  if (waivers.length === 0) return html``
  return html`<h4>${words.fields.waivers}</h4>
<ul>${waivers.map(
    waiver =>
      html`<li>${waiver.rule}${catalogue.labels.colon} ${words.waiver(waiver)} <span class="tag">${words.waiverStates[waiver.state]}</span></li>`,
  )}</ul>
`
}

function stepOf(
  { commit, day, subject, change, verdict, added, removed }: Step,
  options: SheetOptions,
): Markup {
  const { words, catalogue, language } = options
  return html`<li class="${change}"><p>${dayIn(language, day)} <b>${words.changes[change]}</b> <span class="state ${stateOf(verdict)}">${catalogue.verdicts[verdict]}</span></p>
${added.length > 0 && html`<p><ins>${words.added}${catalogue.labels.colon} ${added.join(' · ')}</ins></p>`}${
  removed.length > 0 &&
  html`<p><del>${words.removed}${catalogue.labels.colon} ${removed.join(' · ')}</del></p>`
}<p class="quiet">${commit === '' ? words.uncommitted : html`<code>${commit}</code> ${subject}`}</p></li>
`
}

function historyOf({ history, isHistoryCut }: Entry, options: SheetOptions): Markup {
  if (history.length === 0) return html``
  return html`<section class="history"><h4>${options.words.history}</h4>
<ol>${history.toReversed().map(step => stepOf(step, options))}</ol>
${isHistoryCut && html`<p class="quiet">${options.words.older}</p>`}</section>
`
}

function recordOf({ details, language }: Entry, { words }: SheetOptions): Markup {
  const missing = html`<span class="missing">${words.notStated}</span>`
  return html`<h4>${words.record}</h4>
<dl class="record" lang="${language}">${SHOWN_DETAILS.map(field => {
    const texts = details[field]
    if (texts) return row(words.fields[field], list(texts))
    return EXPECTED.has(field) && row(words.fields[field], missing)
  })}</dl>
`
}

const GRAVITY = [
  'could-not-evaluate',
  'blocked',
  'review-required',
  'nothing-to-check',
  'advised',
  'pass',
] as const

/** What filters and sorting read of a declaration. */
function attributesOf(entry: Entry): Markup {
  const regimes = [...new Set(entry.purposes.map(({ regime }) => regime))].join(' ')
  return html`data-repository="${entry.repository}" data-dataset="${entry.dataset}" data-regime="${regimes}" data-verdict="${entry.verdict}" data-retention="${entry.details.retention ? 'stated' : 'not-stated'}" data-gravity="${GRAVITY.indexOf(entry.verdict)}" data-changed="${entry.changed ?? '9999'}" data-due="${entry.due ?? '9999'}"`
}

/** The sheet of one declaration: a line that opens to everything it says. */
export function sheetOf(entry: Entry, id: string, options: SheetOptions): Markup {
  const { words, catalogue, language, isMerged, today } = options
  const { purposes, verdict, changed, due, alsoIn } = entry
  const isOverdue = due !== undefined && due < today
  const regimes = [...new Set(purposes.map(({ regime }) => catalogue.regimes[regime]))]
  const where = isMerged ? `${entry.repository} · ${entry.path}` : entry.path
  return html`<details class="entry ${stateOf(verdict)}" id="${id}" ${attributesOf(entry)}>
<summary><span class="name"><h3>${entry.dataset}</h3><span class="path">${where}</span></span>
<span class="gist" lang="${entry.language}">${purposes[0]?.text || words.noPurpose}</span>
<span class="regime">${regimes.join(', ')}</span>
<span class="dates">${changed && dayIn(language, changed)}${isOverdue && html` <span class="late">${words.overdue}</span>`}</span>
<span class="state ${stateOf(verdict)}">${catalogue.verdicts[verdict]}</span></summary>
<div class="sheet"><div class="main"><h4>${words.fields.purposes}</h4>
${purposes.map(purpose => purposeOf(purpose, entry, options))}${findingsOf(entry, options)}${waiversOf(entry, options)}${recordOf(entry, options)}</div>
<div class="aside"><dl>${changed && row(words.fields.changed, dayIn(language, changed))}${
    due &&
    row(
      words.fields.due,
      html`${dayIn(language, due)}${isOverdue && html` <span class="late">${words.overdue}</span>`}`,
    )
  }${row(words.fields.path, html`<a href="#${id}"><code>${where}:${entry.line}</code></a>`)}${row(
    words.fields.fingerprint,
    html`<code>${purposes.map(({ fingerprint }) => fingerprint).join(' ')}</code>`,
  )}</dl>
${alsoIn.length > 0 && html`<p class="quiet">${words.alsoIn(alsoIn)}</p>`}${historyOf(entry, options)}</div></div></details>
`
}
