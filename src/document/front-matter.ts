import matter from 'gray-matter'
import { matchedBy } from './matched.ts'
import type { Result, Source } from './source.ts'

/** Where the front matter of a file stands: offsets of its YAML and of the prose behind it. */
export interface FrontMatter {
  readonly yaml?: { readonly start: number; readonly end: number }
  readonly prose: { readonly start: number; readonly end: number }
}

/** Every engine refuses to run: the library only splits, and what it splits off is parsed by `yaml`. */
const refuse = (): never => {
  throw new Error('front matter engines are switched off')
}
const SPLIT_ONLY = {
  language: 'yaml',
  engines: { yaml: () => ({}), json: refuse, js: refuse, javascript: refuse, coffee: refuse, toml: refuse },
}

/**
 * Splits YAML front matter from prose. gray-matter evaluates `---js` front matter and answers `{}` on a second look
 * at a malformed one, so it is reached only when the first line is exactly `---` and a closing `---` line exists.
 */
export function splitFrontMatter(source: Source): Result<FrontMatter> {
  const whole: FrontMatter = { prose: { start: 0, end: source.text.length } }
  const first = matchedBy(/^.*/, source.text)
  if (!first.startsWith('---') || /^-{4,}\s*$/.test(first)) return { ok: true, value: whole }
  if (first !== '---') {
    const place = source.lines.place(0, first.length)
    return { ok: false, problems: [{ id: 'front-matter-fence', found: first.slice(0, 40), place }] }
  }
  const normalised = source.text.replace(/\r\n?/g, '\n')
  if (!/\n---[ \t]*(?:\n|$)/.test(normalised))
    return { ok: false, problems: [{ id: 'front-matter-open', place: source.lines.place(0, 3) }] }
  const split = matter(normalised, SPLIT_ONLY)
  const linesOfYaml = split.matter.split('\n').length - 1
  const closing = source.lines.startOf(1 + linesOfYaml)
  const fence = matchedBy(/^.*/, source.text.slice(closing))
  if (fence.trimEnd() !== '---') {
    const place = source.lines.place(closing, closing + fence.length)
    return { ok: false, problems: [{ id: 'front-matter-fence', found: fence.slice(0, 40), place }] }
  }
  return {
    ok: true,
    value: {
      yaml: { start: source.lines.startOf(1), end: closing },
      prose: { start: source.lines.startOf(2 + linesOfYaml), end: source.text.length },
    },
  }
}

const OPENING = /^\s*---[ \t]*(?:\r\n|\n|\r)/
const CLOSING = /^---[ \t]*$/gm

/**
 * Front matter as the tools of model and dataset cards find it: blank lines may stand before it, and without a
 * closing fence there is none. Never an error, for a card is its prose.
 */
export function findFrontMatter({ text }: Source): FrontMatter {
  const opening = OPENING.exec(text)?.[0]
  if (opening === undefined) return { prose: { start: 0, end: text.length } }
  const start = opening.length
  CLOSING.lastIndex = start
  const closing = CLOSING.exec(text)
  if (!closing) return { prose: { start: 0, end: text.length } }
  const end = closing.index + closing[0].length
  return { yaml: { start, end: closing.index }, prose: { start: end, end: text.length } }
}
