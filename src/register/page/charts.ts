import type { RegisterWords } from '../../messages/register-words.ts'
import type { Register } from '../schema.ts'
import { dayIn, html, type Markup } from './markup.ts'
import { agesOf, type Sample, samplesOf } from './series.ts'
import { STATES, type State, stateOf } from './state.ts'

/** What charts need besides the register. */
export interface ChartOptions {
  readonly words: RegisterWords
  readonly regimes: Readonly<Record<string, string>>
  readonly language: 'fr' | 'en'
  readonly today: string
}

interface Bar {
  readonly name: string
  readonly count: number
  readonly kind: string
}

const card = (title: string, body: Markup): Markup => html`<figure class="card">
<figcaption>${title}</figcaption>
${body}</figure>
`

/** Horizontal bars, as a list that is read as one. */
function bars(items: readonly Bar[]): Markup {
  const most = Math.max(1, ...items.map(({ count }) => count))
  return html`<ul class="bars">${items.map(
    ({ name, count, kind }) => html`
<li><span>${name}</span><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8" rx="1"/><rect class="${kind}" width="${((100 * count) / most).toFixed(1)}" height="8" rx="1"/></svg><b>${count}</b></li>`,
  )}
</ul>
`
}

const WIDTH = 320
const HEIGHT = 128

/** One state's band between what is stacked below it and its own height on that. */
function band(samples: readonly Sample[], state: State, most: number): Markup {
  const below = STATES.slice(0, STATES.indexOf(state))
  const x = (at: number): string => ((WIDTH * at) / (samples.length - 1)).toFixed(1)
  const y = (count: number): string => (HEIGHT - (HEIGHT * count) / most).toFixed(1)
  // A number holds until the next day on which it is another: steps, not slopes.
  const edge = (height: (sample: Sample) => number): string[] =>
    samples.flatMap((sample, at) => {
      const before = samples[at - 1]
      return [...(before ? [`${x(at)},${y(height(before))}`] : []), `${x(at)},${y(height(sample))}`]
    })
  const base = (sample: Sample): number => below.reduce((sum, other) => sum + sample[other], 0)
  const top = edge(sample => base(sample) + sample[state])
  const bottom = edge(base).reverse()
  return html`<polygon class="${state}" points="${[...top, ...bottom].join(' ')}"/>`
}

/** Rows of the table that says what a curve shows. */
const ROWS = 6

function table(samples: readonly Sample[], { words, language }: ChartOptions): Markup {
  const every = Math.max(1, Math.floor((samples.length - 1) / ROWS))
  const rows = samples.filter((_, at) => (samples.length - 1 - at) % every === 0)
  const { charts, states } = words
  return html`<details class="numbers"><summary>${charts.table}</summary><table>
<thead><tr><th scope="col">${charts.day}</th>${STATES.map(state => html`<th scope="col">${states[state]}</th>`)}</tr></thead>
<tbody>${rows.map(
    sample => html`
<tr><th scope="row">${dayIn(language, sample.day)}</th>${STATES.map(state => html`<td>${sample[state]}</td>`)}</tr>`,
  )}
</tbody></table></details>
`
}

function overTime(samples: readonly Sample[], options: ChartOptions): Markup {
  const { words, language } = options
  const most = Math.max(1, ...samples.map(({ good, review, bad }) => good + review + bad))
  const [first, last] = [samples[0]?.day ?? '', samples.at(-1)?.day ?? '']
  return html`<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${words.charts.verdicts}">${STATES.map(
    state => band(samples, state, most),
  )}</svg>
<p class="axis">${dayIn(language, first)}<span>${dayIn(language, last)}</span></p>
<ul class="legend">${STATES.map(
    state =>
      html`<li><i class="${state}"></i>${words.states[state]} <b>${samples.at(-1)?.[state] ?? 0}</b></li>`,
  )}</ul>
${table(samples, options)}`
}

function regimesOf({ entries }: Register, names: ChartOptions['regimes']): Bar[] {
  const of = entries.flatMap(({ purposes }) => purposes.map(({ regime }) => regime))
  return Object.entries(names).map(([regime, name]) => ({
    name,
    count: of.filter(found => found === regime).length,
    kind: 'plain',
  }))
}

/** Verdicts over time (or now, without a history), regimes, and the age of declarations. */
export function chartsOf(register: Register, options: ChartOptions): Markup {
  const { words, regimes, today } = options
  const { charts, states } = words
  const samples = samplesOf(register, today)
  const now = STATES.map(state => ({
    name: states[state],
    kind: state,
    count: register.entries.filter(({ verdict }) => stateOf(verdict) === state).length,
  }))
  const ages = agesOf(register, today).map((count, at) => ({
    name: charts.ageBins[at] ?? charts.unknownAge,
    count,
    kind: 'plain',
  }))
  return html`<section class="charts" aria-label="${charts.title}">
${samples.length > 1 ? card(charts.verdicts, overTime(samples, options)) : card(charts.verdictsNow, bars(now))}${card(
  charts.regimes,
  bars(regimesOf(register, regimes)),
)}${card(charts.ages, bars(ages.filter(({ name, count }) => name !== charts.unknownAge || count > 0)))}</section>
`
}
