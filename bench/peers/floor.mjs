// The floor of any check of Markdown with front matter, in one thread: read, parse the YAML, parse the Markdown. No rule
// is run. `FLOOR=read` stops after reading.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const parses = process.env.FLOOR !== 'read'
const { LineCounter, parseDocument } = parses ? await import('yaml') : {}
const { fromMarkdown } = parses ? await import('mdast-util-from-markdown') : {}
const { frontmatter } = parses ? await import('micromark-extension-frontmatter') : {}
const { frontmatterFromMarkdown } = parses ? await import('mdast-util-frontmatter') : {}

let seen = 0
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.md')) continue
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8')
  seen += text.length
  if (!parses) continue
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1
  if (end > 0) parseDocument(text.slice(4, end + 1), { lineCounter: new LineCounter() })
  fromMarkdown(text, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  })
}
process.stdout.write(`${seen}\n`)
