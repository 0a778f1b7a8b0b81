/** The playground: wires the page to the engine, which judges in a worker. */

import type { Language } from '../src/reading/types.ts'
import type { Answer, Question } from './judging/answer.ts'
import type { EditView } from './judging/finding-view.ts'
import { CHOICES, type Choice, FILE_NAMES, kindOf } from './judging/kinds.ts'
import { button, byId, choose, el } from './page/dom.ts'
import { Editor } from './page/editor.ts'
import { examplesIn } from './page/examples.ts'
import { showFindings } from './page/findings.ts'
import { JudgeClient } from './page/judge-client.ts'
import { showReading } from './page/reading.ts'
import { keep, languageKept, THEMES, themeKept, useTheme } from './page/settings.ts'
import { fragmentOf, sharedOf } from './page/share.ts'
import { showNoVerdict, showVerdict } from './page/verdict.ts'
import { wordsIn } from './words/index.ts'
import type { Words } from './words/words.ts'

/** Time without a keystroke after which the text is judged, and after which the verdict is spoken, in milliseconds. */
const PAUSE = 120
const SPEECH_PAUSE = 900

let theme = themeKept()
useTheme(theme)
let language: Language = languageKept()
let choice: Choice = 'auto'
let pause = 0
let speech = 0

const words = (): Words => wordsIn(language)
const kindField = byId('kind', HTMLSelectElement)
const editor = new Editor(() => {
  note('')
  clearTimeout(pause)
  pause = window.setTimeout(ask, PAUSE)
})
const client = new JudgeClient(show, () => showNoVerdict(words().fault))

function note(text: string): void {
  byId('note', HTMLElement).textContent = text
}

/** A verdict is spoken when the typing rests; otherwise every keystroke would talk. */
function speak(text: string): void {
  clearTimeout(speech)
  speech = window.setTimeout(() => {
    byId('spoken', HTMLElement).textContent = text
  }, SPEECH_PAUSE)
}

function ask(): void {
  const { text } = editor
  const kind = kindOf(text, choice)
  document.documentElement.dataset.kind = kind === 'statement' ? 'statement' : 'file'
  if (text.trim() !== '') client.ask({ text, kind, language })
  else showNothing()
}

function showNothing(): void {
  showNoVerdict(words().waiting)
  showFindings({ findings: [], problems: [] }, words(), acts)
  showReading([], '', words(), editor.point.bind(editor))
  speak('')
}

const acts = {
  apply: ({ start, end, text }: EditView) => {
    editor.replace({ start, end }, text)
    note(words().applied)
    byId('verdict', HTMLElement).focus()
  },
  show: editor.select.bind(editor),
  point: editor.point.bind(editor),
}

/** What a text was read as is told where the person left it to the page. */
const readAs = ({ kind }: Question): string =>
  kind === 'statement' ? words().readAsStatement : words().readAsFile(kind)

function show(answer: Answer, question: Question): void {
  if (question.text !== editor.text) return
  editor.mark(answer.marks, question.text)
  editor.speak(answer.spoken)
  showVerdict(answer, words())
  showFindings(answer, words(), acts)
  showReading(answer.marks, question.text, words(), editor.point.bind(editor))
  byId('hint', HTMLElement).textContent = choice === 'auto' ? readAs(question) : words().page.hint
  const serious = answer.findings.filter(({ level }) => level !== 'advise')
  speak(
    words().spoken(answer.verdictText, [
      ...answer.problems.map(({ problem }) => problem),
      ...serious.map(({ title }) => title),
    ]),
  )
}

function open(text: string, as: Choice): void {
  choice = as
  kindField.value = as
  editor.text = text
  note('')
  ask()
}

/** On a phone the examples stand below everything else. */
function openExample(text: string): void {
  open(text, 'auto')
  document.querySelector('.sheet')?.scrollIntoView({ block: 'nearest' })
}

function exampleButtons(): HTMLElement[] {
  const { page, exampleNames } = words()
  return (['refused', 'accepted'] as const).map(verdict => {
    const title = el('h3', {}, page[verdict])
    const buttons = examplesIn(language)
      .filter(example => example.verdict === verdict)
      .map(({ id, text }) =>
        el(
          'li',
          {},
          button(exampleNames[id], { class: 'chip' }, () => openExample(text)),
        ),
      )
    return el('div', { class: 'example-row' }, title, el('ul', {}, ...buttons))
  })
}

function kindOptions(): HTMLElement[] {
  const { choices, formats, files } = words()
  const option = (value: Choice, text: string) => el('option', { value }, text)
  return [
    option('auto', choices.auto),
    option('statement', choices.statement),
    el('optgroup', { label: files }, ...FILE_NAMES.map(name => option(name, `${name} (${formats[name]})`))),
  ]
}

/** Says everything in a language: the page's own words, and what is judged. */
function speakIn(next: Language): void {
  language = next
  note('')
  const { page, themes, themeLabel, languageLabel } = words()
  document.documentElement.lang = language
  document.title = page.title
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    const key = element.dataset.say
    if (key !== undefined && key in page) element.textContent = page[key as keyof typeof page]
  }
  const languages = [
    ['fr', 'Français', { lang: 'fr' }],
    ['en', 'English', { lang: 'en' }],
  ] as const
  choose(byId('languages', HTMLFieldSetElement), languageLabel, languages, language, chosen => {
    keep('language', chosen)
    speakIn(chosen)
    document.querySelector<HTMLElement>(`#languages [value=${chosen}]`)?.focus()
  })
  const colours = THEMES.map(name => [name, themes[name]] as const)
  choose(byId('themes', HTMLFieldSetElement), themeLabel, colours, theme, chosen => {
    theme = chosen
    keep('theme', chosen)
    useTheme(chosen)
  })
  kindField.replaceChildren(...kindOptions())
  kindField.value = choice
  byId('examples', HTMLElement).replaceChildren(...exampleButtons())
  ask()
}

async function copyLink(): Promise<void> {
  const fragment = await fragmentOf({ text: editor.text, choice, language })
  if (fragment === undefined) {
    note(words().tooLong)
    return
  }
  history.replaceState(null, '', fragment)
  const copied = await navigator.clipboard.writeText(location.href).then(
    () => true,
    () => false,
  )
  note(copied ? words().copied : words().notCopied)
}

/** Opens what the address holds, if it holds anything. */
async function openShared(): Promise<boolean> {
  const shared = await sharedOf(location.hash)
  if (!shared) return false
  if (shared.language && shared.language !== language) speakIn(shared.language)
  open(shared.text, shared.choice)
  note(words().opened)
  return true
}

kindField.addEventListener('change', () => {
  choice = CHOICES.find(known => known === kindField.value) ?? 'auto'
  ask()
})
byId('share', HTMLButtonElement).addEventListener('click', () => void copyLink())
byId('clear', HTMLButtonElement).addEventListener('click', () => {
  open('', 'auto')
  editor.focus()
})
byId('skip', HTMLAnchorElement).addEventListener('click', event => {
  event.preventDefault()
  editor.focus()
})
window.addEventListener('hashchange', () => void openShared())

speakIn(language)
showNoVerdict(words().starting)
if (!(await openShared())) open(examplesIn(language)[0]?.text ?? '', 'auto')
