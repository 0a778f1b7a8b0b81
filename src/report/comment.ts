import type { Finding } from '../engine/finding.ts'
import { catalogue, sayFinding } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { CLAUSES, SHEET_URL } from '../rules/clauses.ts'
import { draftOn, type WithDrafts } from './drafts.ts'
import { inertMarkdown, inlineCode, shorten } from './inert.ts'
import { markerOf } from './marker.ts'
import type { Topic } from './topic.ts'

/** With these limits a comment stays below GitHub's 65,536 characters whatever the file holds. */
const MOST_FINDINGS = 10
const LONGEST_EDIT = 8000
/** Longest quotation of a file's words in a post. */
const LONGEST_QUOTE = 400

/** An example as code: inline where it is one line, else as a block of its own. */
const exampleMarkdown = (example: string): string =>
  example.includes('\n') ? `\n\n${editBlock(example, false)}` : inlineCode(example)

/**
 * One finding as Markdown. Everything that comes from the file is shown as text. The example is left out where a
 * suggestion shows the file's own words mended.
 */
export function findingMarkdown(
  finding: Finding,
  language: Language,
  { drafts, withExample = true }: WithDrafts & { readonly withExample?: boolean } = {},
): string {
  const { labels, levels } = catalogue(language)
  const text = sayFinding(finding, language)
  const words = inlineCode(shorten(finding.words, LONGEST_QUOTE))
  return [
    `**${inertMarkdown(text.title)}** (${levels[finding.level]}, \`${finding.rule}\`)`,
    `> ${words === '' ? `*${labels.noWords}*` : words}`,
    inertMarkdown(text.problem),
    `**${labels.fix}${labels.colon}** ${inertMarkdown(text.fix)}`,
    ...(withExample ? [`**${labels.example}${labels.colon}** ${exampleMarkdown(text.example)}`] : []),
    ...draftOn(finding, { drafts }, language).map(
      draft =>
        `**${inertMarkdown(draft.label)}${labels.colon}** ${inlineCode(draft.text)}\n\n*${inertMarkdown(draft.caution)}*`,
    ),
    `<sub>[${labels.clause} ${finding.clause}](${SHEET_URL})${labels.colon} ${labels.quote(CLAUSES[finding.clause][language])}</sub>`,
  ].join('\n\n')
}

/** How a comment is shown: on lines of the diff, where a suggestion can be committed, or on the file. */
export interface CommentOptions extends WithDrafts {
  readonly onLines: boolean
  readonly instance?: string
  readonly language?: Language
}

/** New lines as a block to commit, or to copy where there is no line to put a suggestion on. */
function editBlock(text: string, onLines: boolean): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${onLines ? 'suggestion' : 'markdown'}\n${text}\n${fence}`
}

/**
 * A suggestion shows lines of the file as they are, so it is made only of lines that are plain: a mention in a fence is
 * alive again in a reply by e-mail, and what is invisible is not to be committed by a click.
 */
const isPlain = (text: string): boolean => text.length <= LONGEST_EDIT && !/[@<]|[^\P{C}\n\t]/u.test(text)

/** Body of the comment on one topic, ending in its marker. */
export function commentBody(
  topic: Topic,
  { onLines, drafts, instance = '', language = topic.language }: CommentOptions,
): string {
  const { labels } = catalogue(language)
  const edit = topic.edit && isPlain(topic.edit.text) ? topic.edit : undefined
  const shown = topic.findings.slice(0, MOST_FINDINGS)
  const left = topic.findings.length - shown.length
  const findings = shown.map(finding =>
    findingMarkdown(finding, language, { drafts, withExample: edit === undefined }),
  )
  return [
    findings.join('\n\n---\n\n'),
    ...(left > 0 ? [labels.moreFindings(left)] : []),
    ...(edit ? [`**${labels.example}${labels.colon}**\n\n${editBlock(edit.text, onLines)}`] : []),
    `<sub>${labels.notBinding} ${labels.fingerprint}${labels.colon} \`${topic.findings[0].fingerprint}\`</sub>`,
    markerOf(topic, instance),
  ].join('\n\n')
}
