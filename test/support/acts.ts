import MarkdownIt, { type Token } from 'markdown-it'
import { SHEET_URL } from '../../src/rules/clauses.ts'

const markdown = new MarkdownIt({ html: true, linkify: true })
const flat = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap(token => [token, ...flat(token.children ?? [])])

/** What we write ourselves in HTML; anything else came from a file. */
const OURS = /^(?:<\/?(?:sub|details|summary|code)>|<!-- purpose-gate:1 [\w -]+ -->)\s*$/
const OUR_BLOCK =
  /^(?:<details><summary>[^<]*<code>[^<]*<\/code>[^<]*<\/summary>|<\/details>|<sub>.*<\/sub>|<!-- purpose-gate:1 [\w -]+ -->)\s*$/s

/** Whatever in a post could act, for an independent reader of Markdown. */
export function actsIn(post: string): string[] {
  const tokens = flat(markdown.parse(post, {}))
  const links = tokens.filter(({ type }) => type === 'link_open').map(token => String(token.attrGet('href')))
  const html = tokens.filter(({ type }) => type === 'html_inline').map(({ content }) => content)
  const blocks = tokens.filter(({ type }) => type === 'html_block').map(({ content }) => content)
  const contents = (kind: string) => tokens.filter(({ type }) => type === kind).map(({ content }) => content)
  const mention = /@(?=[\w-])|#(?=\d)/
  const reference =
    /\bGH-\d|[a-z]:\/\/(?!www\.cnil\.fr)|\bwww\.(?=[a-z])|\b(?=\w*\d)(?=\w*[a-f])[0-9a-f]{40}\b|\$(?=[\w`])/i
  return [
    ...tokens.filter(({ type }) => type === 'image').map(({ content }) => `image ${content}`),
    ...links.filter(href => href !== SHEET_URL).map(href => `link ${href}`),
    ...html.filter(text => !OURS.test(text)).map(text => `html ${text}`),
    ...blocks.filter(text => !OUR_BLOCK.test(text)).map(text => `html ${text}`),
    ...[...contents('text'), ...contents('code_inline')].filter(text => mention.test(text)),
    ...contents('text').filter(text => reference.test(text)),
    ...tokens
      .filter(({ type, info }) => type === 'fence' && !/^(?:suggestion|markdown)$/.test(info))
      .map(({ info }) => `fence ${info}`),
  ]
}
