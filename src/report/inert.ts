import { codePoint } from '../document/disguise.ts'

/**
 * Text of a pull request is shown as text, wherever it goes. Quoted words could otherwise mention people, close
 * issues, open links, break out of a fence or, in a log, become a command of the runner.
 */

const ZERO_WIDTH_SPACE = '\u200b'
/** Invisible and direction-changing characters, which could make shown text differ from judged text. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists characters one by one
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

const bracketed = (character: string): string => `<${codePoint(character)}>`

/** Makes invisible and control characters visible, so that what is shown is what was judged. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, bracketed).replace(CONTROL, bracketed)
}

/**
 * A line for a runner's log. The runner obeys `::command::` at the start of a line, after white space, and the old
 * `##[command]` anywhere in it.
 */
export function inertLog(text: string): string {
  return visible(text)
    .replace(/##(?=\[)/g, '# # ')
    .replace(/^(\s*):(?=:)/gm, '$1: ')
}

/** Mentions and references are dead even where the formatting around them is lost, as in replies by e-mail. */
const dead = (text: string): string => text.replace(/@|#(?=\w)/g, `$&${ZERO_WIDTH_SPACE}`)

/** Text on one line, as inline code that its content cannot leave. */
export function inlineCode(text: string): string {
  const line = dead(visible(text).replace(/\s+/g, ' ').trim())
  if (line === '') return ''
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Text that a message built from the file's words, safe as Markdown prose. */
export function inertMarkdown(text: string): string {
  return (
    visible(text)
      .replace(/[\\`*_{}[\]<>|~&]/g, '\\$&')
      .replace(/#(?=\w)/g, `#${ZERO_WIDTH_SPACE}`)
      .replace(/#/g, '\\#')
      .replace(/[@$]/g, `$&${ZERO_WIDTH_SPACE}`)
      // GitHub links GH-1 to an issue, and what looks like the name of a commit to the commit.
      .replace(/\bGH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
      .replace(/\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${ZERO_WIDTH_SPACE}`)
      .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
      .replace(/\b(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
      .replace(/\s*[\r\n]+\s*/g, ' ')
  )
}

/** A message of SARIF, in whose plain text `[words](target)` is a link (SARIF 2.1.0, 3.11.6). */
export function inertMessage(text: string): string {
  return visible(text).replace(/\](?=\()/g, `]${ZERO_WIDTH_SPACE}`)
}

/** Text on one line inside an HTML element; mentions stay dead. */
export function escapeHtml(text: string): string {
  const line = dead(visible(text).replace(/\s+/g, ' '))
  return line.replace(/[&<>"'`*_[\]\\|~#]/g, character => `&#${character.charCodeAt(0)};`)
}

/** Shortens text to a number of UTF-16 units without cutting inside a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
