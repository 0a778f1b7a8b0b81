import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FORBIDDEN_PRACTICES } from '../../src/law/ai-act.ts'
import { HIGH_RISK_AREAS } from '../../src/law/annex-iii.ts'
import { SPECIAL_CATEGORIES } from '../../src/law/gdpr.ts'
import { ROOT } from '../support/fixtures.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const FORMS = '.github/ISSUE_TEMPLATE'
const forms = readdirSync(join(ROOT, FORMS)).filter(file => file !== 'config.yml')

interface Field {
  readonly type: string
  readonly id?: string
  readonly attributes: {
    readonly label?: string
    readonly value?: string
    readonly options?: readonly unknown[]
  }
}

describe.each(forms)('the issue form %s', file => {
  const { name, description, body } = parse(read(`${FORMS}/${file}`)) as {
    readonly name: string
    readonly description: string
    readonly body: readonly Field[]
  }

  it('has what GitHub asks of a form', () => {
    expect([name, description].map(text => typeof text)).toEqual(['string', 'string'])
    for (const { type, attributes } of body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type)
      expect(type === 'markdown' ? attributes.value : attributes.label).toBeTruthy()
      if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options?.length).toBeGreaterThan(0)
    }
    const ids = body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('pages', () => {
  const pages = ['.', 'docs', '.github'].flatMap(folder =>
    readdirSync(join(ROOT, folder))
      .filter(file => file.endsWith('.md'))
      .map(file => join(folder, file)),
  )

  it.each(pages)('%s links to what is there', page => {
    const targets = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target)
    const missing = targets.filter(
      target => !/^https?:/.test(target) && !existsSync(join(ROOT, dirname(page), target)),
    )
    expect(missing).toEqual([])
    for (const target of targets) {
      const template = /issues\/new\?template=(.*)$/.exec(target)?.[1]
      if (template) expect(forms).toContain(template)
    }
  })

  it('name commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'))
    for (const page of ['CONTRIBUTING.md', 'GOVERNANCE.md', 'docs/architecture.md'])
      for (const [, script = ''] of read(page).matchAll(/npm run ([\w:]+)/g))
        expect([page, Object.keys(scripts)]).toEqual([page, expect.arrayContaining([script])])
  })

  it('name files that exist', () => {
    for (const page of ['CONTRIBUTING.md', 'GOVERNANCE.md', 'docs/architecture.md'])
      for (const [, path = ''] of read(page).matchAll(
        /`((?:src|test|docs|scripts|bench|fixtures|corpus|\.github)\/[\w./-]*)`/g,
      ))
        expect([page, path, existsSync(join(ROOT, path))]).toEqual([page, path, true])
  })
})

it('every line of CODEOWNERS names something that is there, and somebody', () => {
  const lines = read('.github/CODEOWNERS').match(/^[^#\n].*$/gm) ?? []
  for (const line of lines) {
    const [path = '', ...owners] = line.split(/\s+/)
    expect([path, path === '*' || existsSync(join(ROOT, path))]).toEqual([path, true])
    expect(owners.length > 0 && owners.every(owner => owner.startsWith('@'))).toBe(true)
  }
})

describe('legal texts', () => {
  const due = (day: string) =>
    spawnSync(process.execPath, ['scripts/legal-review.mjs', 'GOVERNANCE.md', day], {
      cwd: ROOT,
      encoding: 'utf8',
    })

  it('are not due before their day', () => expect(due('2026-11-28')).toMatchObject({ status: 0, stdout: '' }))
  it('are due after it, each of them', () => {
    const { status, stdout } = due('2099-01-01')
    expect([status, stdout.trim().split('\n').length]).toEqual([1, 4])
  })

  it('are read again by the earliest day that a fact of theirs names', () => {
    const table = read('GOVERNANCE.md')
    const facts = [...FORBIDDEN_PRACTICES, ...HIGH_RISK_AREAS, ...SPECIAL_CATEGORIES]
    for (const url of new Set(facts.map(fact => fact.url))) {
      const [first] = facts.flatMap(fact => (fact.url === url ? fact.reviewBy : [])).sort()
      const row = table.split('\n').find(line => line.includes(`](${url})`))
      expect([url, row?.split(' | ').at(-1)]).toEqual([url, `${first} |`])
    }
  })
})
