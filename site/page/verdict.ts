import type { Answer, PurposeView } from '../judging/answer.ts'
import type { Words } from '../words/words.ts'
import { byId, el } from './dom.ts'

/** How grave a verdict looks; the words say it, the colour only repeats. */
type Tone = 'green' | 'amber' | 'red' | 'quiet'

const SIGNS: Readonly<Record<Tone, string>> = { green: '✓', amber: '?', red: '✕', quiet: '…' }

function toneOf({ verdict, isGreen }: Answer): Tone {
  if (verdict === 'nothing-to-check') return 'quiet'
  if (isGreen) return 'green'
  return verdict === 'review-required' ? 'amber' : 'red'
}

function card(tone: Tone, title: string, ...rest: readonly Node[]): void {
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[tone])
  const body = el('div', {}, el('p', { class: 'verdict-text' }, title), ...rest)
  const host = byId('verdict', HTMLElement)
  host.className = `verdict tone-${tone}`
  host.replaceChildren(sign, body)
}

/** The parts that a case of the sheet needs, each stated or missing. */
function partsRow({ parts }: PurposeView, words: Words): HTMLElement {
  const items = parts.map(({ name, stated }) =>
    el(
      'li',
      { class: stated ? 'part' : 'part part-missing' },
      el('span', { 'aria-hidden': 'true' }, stated ? '✓ ' : '✕ '),
      `${name} `,
      el('span', { class: 'part-state' }, stated ? words.stated : words.missing),
    ),
  )
  return el('ul', { class: 'parts' }, ...items)
}

function purposeRow(purpose: PurposeView, index: number, count: number, words: Words): HTMLElement {
  const name = count > 1 ? `${words.purpose(index + 1)} · ` : ''
  const verdict = count > 1 ? ` · ${purpose.verdict}` : ''
  return el(
    'div',
    { class: 'purpose' },
    el('p', {}, `${name}${purpose.regime}${verdict}`),
    partsRow(purpose, words),
  )
}

/** Shows a verdict with what each purpose states and misses. */
export function showVerdict(answer: Answer, words: Words): void {
  const { purposes } = answer
  const rows = purposes.map((purpose, index) => purposeRow(purpose, index, purposes.length, words))
  const calm = answer.verdict === 'pass' ? [el('p', {}, words.nothingWrong)] : []
  card(toneOf(answer), answer.verdictText, ...calm, ...rows)
}

/** Shows that there is no verdict, and why. */
export function showNoVerdict(text: string): void {
  card('quiet', text)
}
