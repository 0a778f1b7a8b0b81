import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { digest } from '../engine/fingerprint.ts'
import { catalogue } from '../messages/index.ts'
import { registerWords } from '../messages/register.ts'
import type { RegisterWords } from '../messages/register-words.ts'
import { VERSION } from '../version.ts'
import { chartsOf } from './page/charts.ts'
import { sheetOf } from './page/entry.ts'
import { filtersOf } from './page/filters.ts'
import { html, Markup } from './page/markup.ts'
import { SCRIPT } from './page/script.ts'
import { stateOf } from './page/state.ts'
import { STYLE } from './page/style.ts'
import type { RegisterRenderer } from './renderer.ts'
import type { Register } from './schema.ts'

const hashOf = (text: string): string => `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`

/** Nothing but our own style and script, by their hashes: no request, no form that is sent, no frame, no other script. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`

/** How many declarations there are, and what needs somebody: the answer before the details. */
function countsOf({ entries, uncovered }: Register, { counts }: RegisterWords, today: string): Markup {
  const attention = entries.filter(({ verdict }) => stateOf(verdict) !== 'good').length
  const overdue = entries.filter(({ due }) => due !== undefined && due < today).length
  const item = (kind: string, count: number, say: (count: number) => string): Markup =>
    html`<li class="${count > 0 && kind}"><b>${count}</b> ${say(count)}</li>
`
  return html`<ul class="counts">
${item('', entries.length, counts.declarations)}${item('bad', attention, counts.attention)}${item('review', overdue, counts.overdue)}${item('bad', uncovered.length, counts.uncovered)}</ul>
`
}

function uncoveredOf({ uncovered, repositories }: Register, words: RegisterWords): Markup {
  if (uncovered.length === 0) return html``
  const where = (repository: string, folder: string): string =>
    repositories.length > 1 ? `${repository} · ${folder || '.'}/` : `${folder || '.'}/`
  return html`<section><h2>${words.uncovered}</h2>
<p>${words.uncoveredText}</p>
<ul class="plainlist">${uncovered.map(
    ({ repository, folder, files }) =>
      html`<li><code>${where(repository, folder)}</code> <span class="quiet">${words.files(files)}</span></li>`,
  )}</ul></section>
`
}

function unreadOf({ unread }: Register, words: RegisterWords, language: 'fr' | 'en'): Markup {
  if (unread.length === 0) return html``
  return html`<section><h2>${words.unread}</h2>
<ul class="plainlist">${unread.map(
    ({ repository, path, said }) => html`<li><code>${path || repository}</code> ${said[language]}</li>`,
  )}</ul></section>
`
}

/** By the name of the dataset, as the page is sorted before anybody asks for another order. */
function inOrder(entries: Register['entries'], language: 'fr' | 'en'): Register['entries'] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return entries.toSorted((a, b) => compare(a.dataset, b.dataset) || compare(a.path, b.path))
}

/** An address for each declaration that stays when others come and go: of its dataset and file, numbered if need be. */
function idsOf(entries: Register['entries']): string[] {
  const seen = new Map<string, number>()
  return entries.map(({ repository, path, dataset }) => {
    const id = `d-${digest([repository, path, dataset].join('\n'), 10)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

/**
 * The register as one page that works from a file: everything is in it and can be read and printed without a script,
 * which only searches, filters and sorts. Whatever comes from a manifest or a commit is text.
 */
export const renderHtml: RegisterRenderer = (register, { language, today }) => {
  const words = registerWords(language)
  const said = catalogue(language)
  const { entries, repositories } = register
  const options = { words, catalogue: said, language, isMerged: repositories.length > 1, today }
  const sorted = inOrder(entries, language)
  const ids = idsOf(sorted)
  const names = repositories.map(({ name }) => name).join(', ')
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${words.title} · ${names}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#declarations">${words.skip}</a>
<header>
<h1>${words.title}</h1>
<p>${words.intro}</p>
${repositories.map(repository => html`<p class="quiet">${words.asOf(repository)}</p>`)}
${countsOf(register, words, today)}</header>
<main>
${chartsOf(register, { words, regimes: said.regimes, language, today })}<h2 id="declarations">${words.declarations}</h2>
${filtersOf(register, words, said)}<div class="entries">
${sorted.map((entry, at) => sheetOf(entry, ids[at] ?? '', options))}</div>
<p class="none" hidden>${words.filters.none}</p>
${uncoveredOf(register, words)}${unreadOf(register, words, language)}</main>
<footer><p>${words.notBinding}</p><p>${words.made(VERSION)}</p></footer>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text
}
