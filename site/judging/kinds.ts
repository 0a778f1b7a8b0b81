/** What a text is read as: a bare statement, or a file with a name. */

/** Names by which files are known to hold a purpose, the usual ones of each format. */
export const FILE_NAMES = [
  'PURPOSE.md',
  'README.md',
  'DATASHEET.md',
  'rgpd.md',
  'purpose.yaml',
  'croissant.json',
  'datapackage.json',
  'dataset-metadata.json',
  'customers.odcs.yaml',
  'datacontract.yaml',
  'bom.cdx.json',
] as const

export type FileName = (typeof FILE_NAMES)[number]
export type Kind = 'statement' | FileName
/** `auto`: the text itself tells. */
export type Choice = 'auto' | Kind

export const CHOICES: readonly Choice[] = ['auto', 'statement', ...FILE_NAMES]

/** Front matter, or a heading, or a bold label at the start of a line: a sentence has none of them. */
const MARKDOWN = /^(?:---[ \t]*$|#{1,6} |\*\*[^*\n]+\*\* ?:|\*\*[^*\n]+:\*\*)/m
/** At least two lines that are keys. */
const YAML = /^[\p{L}][\p{L}\p{N} _-]*:(?:\s.*)?\n(?:[ \t-].*\n)*[\p{L}][\p{L}\p{N} _-]*:(?:\s|$)/u

/** What a text is read as. A file of data that says nothing of its name is read by its content. */
export function kindOf(text: string, choice: Choice): Kind {
  if (choice !== 'auto') return choice
  const start = text.trimStart()
  if (start.startsWith('{')) return 'croissant.json'
  if (MARKDOWN.test(start)) return 'PURPOSE.md'
  return YAML.test(start) ? 'purpose.yaml' : 'statement'
}
