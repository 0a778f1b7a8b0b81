import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DOCUMENTS, filled, schemaFile } from '../scripts/generate-docs.ts'
import { schemaText } from '../src/commands/schema.ts'
import { policyOf } from '../src/config/policy-file.ts'
import { policySchema } from '../src/config/policy-schema.ts'
import { judge } from '../src/engine/judge.ts'
import { isGreen } from '../src/engine/verdict.ts'
import { evaluateStatement } from '../src/evaluate.ts'
import { FORMATS } from '../src/report/index.ts'
import { cli } from './support/cli.ts'
import { manifest, ROOT } from './support/fixtures.ts'

const document = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Code blocks of a document in one language, without the indentation of a list. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\``, 'gm'))].map(
    ([, indent = '', code = '']) => code.replace(new RegExp(`^${indent}`, 'gm'), ''),
  )

describe('what is generated', () => {
  it.each(DOCUMENTS)('in %s is what the commands print today', path => {
    const text = document(path)
    expect(text, 'run "npm run docs"').toBe(filled(text))
  })

  it('is the JSON Schema of the policy', () => {
    expect(document(schemaFile('policy')), 'run "npm run docs"').toBe(schemaText('policy'))
  })
})

describe('docs/command-line.md', () => {
  it('has a section for every command and a row for every format', () => {
    const text = document('docs/command-line.md')
    const help = cli(['--help']).out.split('Commands:\n')[1] ?? ''
    const commands = [...help.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name)
    expect(commands.length).toBeGreaterThan(8)
    for (const command of commands) if (command !== 'help') expect(text).toContain(`\`${command}`)
    for (const format of FORMATS) expect(text).toMatch(new RegExp(`^\\| \`${format}\` \\|`, 'm'))
  })
})

describe('README', () => {
  it('names the first command and the tests', () => {
    expect(document('README.md')).toContain('node dist/cli.js check fixtures/')
    expect(document('README.md')).toContain('npm cit')
  })

  it.each(['README.md', 'README.fr.md'])('%s tells the verdicts that its statements get', path => {
    const rows = [...document(path).matchAll(/^\| ([^|]{30,}) \| (pass|blocked|accepté|refusé)[^|]* \|$/gm)]
    expect(rows.length).toBeGreaterThanOrEqual(5)
    for (const [, statement = '', verdict = ''] of rows) {
      const expected = /^(?:pass|accepté)$/.test(verdict) ? 'accept' : 'block'
      expect([statement, evaluateStatement(statement).verdict]).toEqual([statement, expected])
    }
  })

  it('has a workflow without checkout and path filter, with a pinned action', () => {
    const workflow = blocks(document('README.md'), 'yaml')
      .map(block => parse(block.replace(/^---$/gm, '')))
      .find(({ jobs }) => jobs)
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group'])
    expect(Object.values(workflow.on)).toEqual([null, null])
    expect(workflow.permissions).toEqual({})
    const { steps, permissions } = workflow.jobs['purpose-gate']
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write', checks: 'write' })
    expect(steps.map((step: { uses: string }) => step.uses)).toEqual([
      expect.stringMatching(/@[0-9a-f]{40}$/),
    ])
  })
})

describe.each(['README.md', 'README.fr.md', 'docs/purpose-md.md'])('declarations shown in %s', path => {
  const text = document(path)
  const shown = [
    ...blocks(text, 'markdown'),
    ...blocks(text, 'yaml').filter(block => block.startsWith('---')),
  ]

  it('are there', () => expect(shown.length).toBeGreaterThanOrEqual(2))
  it.each(shown)('pass: %j', example => {
    const { verdict, manifests } = judge({ manifests: [manifest(example)] })
    const serious = manifests[0]?.findings.filter(({ level }) => level !== 'advise')
    expect([isGreen(verdict), manifests[0]?.problems, serious]).toEqual([true, [], []])
  })
})

describe('docs/configuration.md', () => {
  it('shows a policy that is read, and every key', async () => {
    const text = document('docs/configuration.md')
    const [example = ''] = blocks(text, 'yaml')
    const policy = await policyOf(example, async () => '')
    expect(policy.waivers).toHaveLength(1)
    for (const key of Object.keys(policySchema._zod.def.shape)) expect(text).toContain(`| \`${key}\` |`)
  })
})

describe('links between documents', () => {
  const paths = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map(
    path => `docs/${path}`,
  )
  const documents = [...readdirSync(ROOT), ...paths].filter(path => path.endsWith('.md'))
  it.each(documents)('of %s lead somewhere', path => {
    const targets = [...document(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, to = '']) => to,
    )
    const missing = targets.filter(to => !existsSync(join(ROOT, dirname(path), to)))
    expect(missing).toEqual([])
  })
})
