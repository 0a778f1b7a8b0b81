import type { ProblemView } from '../judging/answer.ts'
import type { EditView, FindingView } from '../judging/finding-view.ts'
import type { Stretch } from '../judging/marks.ts'
import type { Words } from '../words/words.ts'
import { button, byId, type Child, el } from './dom.ts'

/** What a finding can be asked to do. */
export interface Acts {
  readonly apply: (edit: EditView) => void
  readonly show: (range: Stretch) => void
  readonly point: (range: Stretch | undefined) => void
}

const SHEET = 'https://www.cnil.fr/fr/definir-une-finalite-0'
/** Longest quotation of the text in a card. */
const LONGEST_WORDS = 240

const shortened = (text: string): string =>
  text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS).trimEnd()} …` : text

const row = (label: string, ...content: readonly Child[]): HTMLElement[] => [
  el('dt', {}, label),
  el('dd', {}, ...content),
]

/** A change as text, what goes struck through and what comes underlined; voices are told which is which. */
function changeText({ parts }: EditView, words: Words): HTMLElement {
  const pieces = parts.map(({ kind, text }) => {
    if (kind === 'same') return text
    const hint = el('span', { class: 'unseen' }, kind === 'added' ? words.added : words.removed)
    return el(kind === 'added' ? 'ins' : 'del', {}, hint, text)
  })
  return el('p', { class: 'wording' }, ...pieces)
}

function body(finding: FindingView, words: Words, acts: Acts): HTMLElement[] {
  const { problem, fix, example, quote, clause, edit, page, start, end } = finding
  const quoted = el('q', { class: 'judged' }, shortened(finding.words))
  const show = button(words.show, { class: 'link' }, () => acts.show({ start, end }))
  return [
    el('p', {}, problem),
    el(
      'dl',
      {},
      ...(finding.words === '' ? [] : row(words.judged, quoted, ' ', show)),
      ...row(words.fix, fix),
      ...(edit
        ? row(edit.passes ? words.wouldPass : words.wouldMend, changeText(edit, words))
        : row(words.forInstance, el('p', { class: 'wording' }, example))),
    ),
    ...(edit ? [button(words.apply, { class: 'primary' }, () => acts.apply(edit))] : []),
    el(
      'p',
      { class: 'clause' },
      el('a', { href: SHEET, rel: 'noopener' }, clause),
      ` ${quote} · `,
      el('a', { href: page, rel: 'noopener' }, words.rulePage),
    ),
  ]
}

function pointing(card: HTMLElement, range: Stretch, acts: Acts): HTMLElement {
  for (const event of ['pointerenter', 'focusin']) card.addEventListener(event, () => acts.point(range))
  for (const event of ['pointerleave', 'focusout']) card.addEventListener(event, () => acts.point(undefined))
  return card
}

function findingCard(finding: FindingView, words: Words, acts: Acts): HTMLElement {
  const { title, level, levelText } = finding
  const tag = el('span', { class: 'level' }, levelText)
  const card = el(
    'article',
    { class: `finding level-${level}` },
    el('h3', {}, title, ' ', tag),
    ...body(finding, words, acts),
  )
  return finding.words === '' ? card : pointing(card, finding, acts)
}

/** Good practice, closed until somebody wants to read it. */
function adviceCard(finding: FindingView, words: Words, acts: Acts): HTMLElement {
  return el(
    'details',
    { class: 'finding level-advise' },
    el('summary', {}, finding.title),
    ...body(finding, words, acts),
  )
}

function problemCard({ problem, fix, start, end, line }: ProblemView, words: Words, acts: Acts): HTMLElement {
  const show = button(words.show, { class: 'link' }, () => acts.show({ start, end }))
  const where = line === undefined ? [] : [' ', el('span', { class: 'level' }, words.line(line))]
  const card = el(
    'article',
    { class: 'finding level-block' },
    el('h3', {}, problem, ...where),
    el('dl', {}, ...row(words.fix, fix)),
    ...(end > start ? [show] : []),
  )
  return pointing(card, { start, end }, acts)
}

/** Shows findings and problems in full, then advice. */
export function showFindings(
  { findings, problems }: { findings: readonly FindingView[]; problems: readonly ProblemView[] },
  words: Words,
  acts: Acts,
): void {
  const serious = findings.filter(({ level }) => level !== 'advise')
  const advice = findings.filter(({ level }) => level === 'advise')
  byId('findings', HTMLElement).replaceChildren(
    ...problems.map(problem => problemCard(problem, words, acts)),
    ...serious.map(finding => findingCard(finding, words, acts)),
    ...(advice.length > 0 ? [el('h3', { class: 'advice-title' }, words.advice(advice.length))] : []),
    ...advice.map(finding => adviceCard(finding, words, acts)),
  )
}
