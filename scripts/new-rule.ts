// Starts a rule: its file, its test, its words and its page in both languages. What is left to write is marked.
//
//   npm run new:rule -- <id> <clause> [block|review|advise]

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Level } from '../src/engine/finding.ts'
import { CLAUSES, type ClauseId } from '../src/rules/clauses.ts'
import { type NewRule, pageOf, summaryOf, TODO } from './new-rule/page.ts'

const LEVELS: readonly string[] = ['block', 'review', 'advise'] satisfies Level[]

const ruleFile = ({ id, clause, level }: NewRule): string => {
  const [condition, from] =
    level === 'advise' ? ['takesAdvice', './advice.ts'] : ['hasPurpose', './predicates.ts']
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return `import { defineRule } from '../engine/finding.ts'
import { ${condition} } from '${from}'

/** ${clause}: ${TODO} what the clause asks. */
export const ${name} = defineRule({
  meta: { id: '${id}', clause: '${clause}', regimes: 'every', level: '${level}' },
  check(subject) {
    if (!${condition}(subject)) return []
    // ${TODO} Return a finding with the words that fail: [{ data: {}, words }].
    return []
  },
})
`
}

const testFile = ({ id }: NewRule): string => `import { describe, it } from 'vitest'

// The page's examples are executed by pages.test.ts; here stands what they leave out.
describe('${id}', () => {
  it.todo('${TODO} quotes the words it judged, and only them')
  it.todo('${TODO} is silent on what only looks like a fault: in French, in English, in fields, in prose')
})
`

const finding = ({ id }: NewRule): string => `  '${id}': () => ({
    title: '${TODO}',
    problem: '${TODO} what is missing, and why it matters.',
    fix: '${TODO} what to do.',
    example: '${TODO} wording that would pass',
  }),
`

/** Puts lines at the end of the block that an opening line starts; blocks end at their own indentation. */
function append(path: string, opening: string, lines: string): void {
  const text = readFileSync(path, 'utf8')
  const start = text.indexOf(opening)
  const indent = /^ */.exec(opening)?.[0] ?? ''
  const end = text.indexOf(`\n${indent}}`, start)
  if (start < 0 || end < 0) throw new Error(`${path} has no block “${opening.trim()}”`)
  writeFileSync(path, `${text.slice(0, end + 1)}${lines}${text.slice(end + 1)}`)
}

/** Starts a rule in a checkout. Throws, before anything is written, where id, clause or level are none. */
export function newRule(root: string, id: string, clause: string, level = 'advise'): void {
  const at = (...parts: string[]): string => join(root, ...parts)
  if (!/^[a-z]+(-[a-z]+)+$/.test(id)) throw new Error(`“${id}” is no id: two or more words, a-z, joined by -`)
  if (existsSync(at('src/rules', `${id}.ts`))) throw new Error(`there is a rule “${id}” already`)
  if (!Object.hasOwn(CLAUSES, clause))
    throw new Error(`“${clause}” is no clause; the clauses are ${Object.keys(CLAUSES).join(', ')}`)
  if (!LEVELS.includes(level)) throw new Error(`“${level}” is no level; the levels are ${LEVELS.join(', ')}`)
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const rule: NewRule = { id, clause: clause as ClauseId, level: level as Level, since: version }

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  write(`src/rules/${id}.ts`, ruleFile(rule))
  write(`test/rules/${id}.test.ts`, testFile(rule))
  write(`docs/rules/${id}.md`, pageOf(rule, 'en'))
  write(`docs/rules/fr/${id}.md`, pageOf(rule, 'fr'))
  append(at('src/engine/finding.ts'), 'export interface MessageData {', `  '${id}': object\n`)
  const group = level === 'advise' ? 'advice' : 'findings'
  for (const language of ['en', 'fr'] as const) {
    append(at(`src/messages/${group}.${language}.ts`), `export const ${group}`, finding(rule))
    append(at(`src/messages/${language}.ts`), '  rules: {', `    '${id}': '${summaryOf(rule, language)}.',\n`)
  }
  const half = level === 'advise' ? 'practice' : 'purpose'
  append(at('src/report/halves.ts'), 'const MISSING', `  '${id}': '${half}',\n`)
  execFileSync(process.execPath, [at('scripts/generate-indexes.mjs')])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [id = '', clause = '', level] = process.argv.slice(2)
  try {
    newRule(fileURLToPath(new URL('..', import.meta.url)), id, clause, level)
    console.log(
      `Started ${id}. Now write what “git grep --untracked '${TODO}'” shows; CONTRIBUTING.md tells the way.`,
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
