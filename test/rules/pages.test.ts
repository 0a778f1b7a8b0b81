// biome-ignore-all lint/style/noExcessiveLinesPerFile: one walk over all pages, with one skeleton a language.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Level, Rule, RuleId } from '../../src/engine/finding.ts'
import { judge } from '../../src/engine/judge.ts'
import { POLICY_PATH } from '../../src/engine/policy.ts'
import { isGreen } from '../../src/engine/verdict.ts'
import { catalogue } from '../../src/messages/index.ts'
import type { Language } from '../../src/reading/types.ts'
import { CLAUSES, SHEET_URL } from '../../src/rules/clauses.ts'
import { RULES } from '../../src/rules/index.ts'
import { manifest, ROOT } from '../support/fixtures.ts'

/** Rules that no clear-cut example triggers, and why; their pages describe in words what fails. */
const WITHOUT_RED_EXAMPLE: Partial<Record<RuleId, string>> = {
  'reading-confirmed': 'whether a reading is certain depends on what the reader has learnt, not on the sheet',
}

interface Skeleton {
  readonly folder: string
  readonly fails: string
  readonly passes: string
  /** All headings of a page, in order. */
  readonly headings: readonly string[]
  readonly columns: readonly string[]
  readonly levels: Readonly<Record<Level, string>>
  readonly every: string
  readonly none: string
  readonly noOption: string
  /** What a page of advice says above its first example. */
  readonly green: string
}

const SKELETONS: Readonly<Record<Language, Skeleton>> = {
  en: {
    folder: 'docs/rules',
    fails: 'What fails',
    passes: 'What passes',
    headings: [
      'Clause and why',
      'What fails',
      'What passes',
      'How to fix',
      'Configuration',
      'When to deviate',
    ],
    columns: ['Clause', 'Level', 'Regimes', 'Since'],
    levels: { block: 'block', review: 'review', advise: 'advise' },
    every: 'every',
    none: 'none',
    noOption: 'The rule takes no option.',
    green: 'The check stays green; the summary shows the advice.',
  },
  fr: {
    folder: 'docs/rules/fr',
    fails: 'Ce qui est refusé',
    passes: 'Ce qui est accepté',
    headings: [
      'La clause et sa raison',
      'Ce qui est refusé',
      'Ce qui est accepté',
      'Comment corriger',
      'Configuration',
      'Quand s’en écarter',
    ],
    columns: ['Clause', 'Niveau', 'Régimes', 'Depuis'],
    levels: { block: 'blocage', review: 'revue', advise: 'conseil' },
    every: 'tous',
    none: 'aucune',
    noOption: 'La règle n’a pas d’option.',
    green: 'Le contrôle reste vert ; le résumé présente le conseil.',
  },
}

const LANGUAGES = ['en', 'fr'] as const
const FENCE = /^```(.*)\n([\s\S]*?)^```$/gm

interface Page {
  readonly title: string
  /** What stands above the first heading. */
  readonly head: string
  readonly headings: readonly string[]
  readonly section: (heading: string) => string
}

/** A page in its parts; headings inside an example are none of the page's. */
function pageOf(text: string): Page {
  const bare = text.replace(FENCE, fence => fence.replace(/^#/gm, '\u0000'))
  const [head = '', ...rest] = bare.split(/^## /m)
  const sections = rest.map(part => {
    const end = part.indexOf('\n')
    return { heading: part.slice(0, end), body: part.slice(end).replaceAll('\u0000', '#') }
  })
  return {
    title: head.split('\n', 1)[0] ?? '',
    head,
    headings: sections.map(({ heading }) => heading),
    section: heading => sections.find(section => section.heading === heading)?.body ?? '',
  }
}

const fenced = (text: string, wanted: string): string[] =>
  [...text.matchAll(FENCE)].flatMap(([, info, code = '']) => (info === wanted ? [code] : []))
const examples = (text: string): string[] => fenced(text, 'markdown')

/** Judges an example; on the page of a rule on changes, as what becomes of the declaration shown as `before`. */
const judged = (example: string, before?: string) => {
  const former = before === undefined ? [] : [{ file: manifest(before), now: 'PURPOSE.md' }]
  const { verdict, manifests } = judge({ manifests: [manifest(example)], before: former })
  const [{ problems = [], findings = [] } = {}] = manifests
  const rulesOf = (found: typeof findings) => found.map(({ rule }) => rule)
  return {
    isGreen: isGreen(verdict),
    problems,
    rules: rulesOf(findings),
    /** Rules that say more than advice: an example may be silent on what it is no example of. */
    aboveAdvice: rulesOf(findings.filter(({ level }) => level !== 'advise')),
  }
}

/** The rows of the table of options. */
function optionRows({ meta }: Rule, language: Language): string[] {
  const words = (catalogue(language).options as Record<string, Record<string, string>>)[meta.id] ?? {}
  const defaults = meta.options?.parse({}) as Record<string, unknown>
  return Object.keys(meta.options?.shape ?? {}).map(name => {
    const value = defaults[name]
    const shown =
      value === undefined ? SKELETONS[language].none : `\`${[value].flat().length ? value : '[]'}\``
    return `| \`${name}\` | ${shown} | ${words[name]} |`
  })
}

/** Text without line breaks, quotation prefixes and the choice of quotation marks. */
const plain = (text: string): string =>
  text
    .replace(/^> ?/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/[“”‘’']/g, '’')

const regimesOf = ({ meta }: Rule, language: Language): string =>
  meta.regimes === 'every'
    ? SKELETONS[language].every
    : meta.regimes.map(regime => catalogue(language).regimes[regime]).join(', ')

describe.each(LANGUAGES)('the pages in “%s”', language => {
  const { folder } = SKELETONS[language]

  it('are one for each rule, and none for anything else', () => {
    const pages = readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ name }) => basename(name, '.md'))
    expect(pages.sort()).toEqual(RULES.map(({ meta }) => meta.id).sort())
  })
})

it('only known rules are excused from a red example', () => {
  const ids = RULES.map(({ meta }) => meta.id)
  expect(ids).toEqual(expect.arrayContaining(Object.keys(WITHOUT_RED_EXAMPLE)))
})

describe.each(LANGUAGES.flatMap(language => RULES.map(rule => ({ language, rule, id: rule.meta.id }))))(
  'the page of $id in “$language”',
  ({ language, rule, id }) => {
    const skeleton = SKELETONS[language]
    const path = join(ROOT, skeleton.folder, `${id}.md`)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const page = pageOf(text)
    const red = examples(page.section(skeleton.fails))
    const green = examples(page.section(skeleton.passes))
    const [before] = fenced(page.section(skeleton.fails), 'markdown before')
    const isExcused = WITHOUT_RED_EXAMPLE[id] !== undefined
    const isAdvice = rule.meta.level === 'advise'

    it('has the headings of the skeleton, in its order', () =>
      expect(page.headings).toEqual(skeleton.headings))

    it('is titled by the id and the summary of the catalogue', () => {
      expect(page.title).toBe(`# \`${id}\` · ${catalogue(language).rules[id].replace(/\.$/, '')}`)
    })

    it('says in its table what the rule says of itself', () => {
      const rows = page.head.match(/^\|.*$/gm)?.map(row => row.slice(2, -2).split(' | '))
      const { clause, level } = rule.meta
      expect(rows).toEqual([
        skeleton.columns,
        ['---', '---', '---', '---'],
        [clause, skeleton.levels[level], regimesOf(rule, language), expect.stringMatching(/^\d+\.\d+\.\d+$/)],
      ])
      expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${rows?.[2]?.[3]}`)
    })

    it('quotes its clause from the sheet, with the address', () => {
      const [why = ''] = skeleton.headings.map(page.section)
      const quotation = why.match(/^>.*$/gm)?.join('\n') ?? ''
      expect(plain(quotation)).toContain(plain(CLAUSES[rule.meta.clause].fr))
      expect(quotation).toContain(SHEET_URL)
      if (language === 'en') expect(plain(why)).toContain(plain(CLAUSES[rule.meta.clause].en))
    })

    it('links to the same page in the other language', () => {
      const target = language === 'en' ? `](fr/${id}.md)` : `](../${id}.md)`
      expect(page.head).toContain(target)
    })

    it('is neither a note nor an essay, and never says “illegal”', () => {
      const lines = text.split('\n').length - 1
      expect(lines).toBeGreaterThanOrEqual(40)
      expect(lines).toBeLessThanOrEqual(105)
      expect(text).not.toMatch(/illegal|unlawful|illégal|illicite/i)
    })

    it('has a few examples and a repaired version of each, in prose and in front matter', () => {
      const shownFirst = before === undefined ? [] : ['markdown before']
      expect([...text.matchAll(FENCE)].map(([, info]) => info)).toEqual([
        ...shownFirst,
        ...[...red, ...green].map(() => 'markdown'),
      ])
      if (isExcused) return expect([red.length, green.length > 0]).toEqual([0, true])
      expect(red.length).toBeGreaterThanOrEqual(2)
      expect(red.length).toBeLessThanOrEqual(4)
      expect(green).toHaveLength(red.length)
      for (const shown of [red, green])
        expect(
          new Set(shown.map(example => example.startsWith('---\n'))),
          'prose and front matter',
        ).toHaveLength(2)
    })

    it('says where its level is set', () => {
      expect(page.section('Configuration')).toContain(POLICY_PATH)
    })

    it('lists its options with their defaults, as the schema and the catalogue have them', () => {
      const rows = page.section('Configuration').match(/^\| `.*$/gm) ?? []
      expect(rows).toEqual(optionRows(rule, language))
      expect(page.section('Configuration').includes(skeleton.noOption)).toBe(rows.length === 0)
    })

    if (isAdvice)
      it('says that advice keeps the check green, and when it blocks', () => {
        expect(plain(page.section(skeleton.fails))).toContain(skeleton.green)
        expect(page.section('Configuration')).toContain('`preset: strict`')
      })

    it.each(red)('what fails gives its finding: %j', example => {
      const { rules, problems, aboveAdvice } = judged(example, before)
      expect(problems).toEqual([])
      expect(rules).toContain(id)
      if (isAdvice) expect(aboveAdvice).toEqual([])
    })

    it.each(green)('what passes passes: %j', example => {
      const { rules, ...rest } = judged(example, before)
      expect(rest).toEqual({ isGreen: true, problems: [], aboveAdvice: [] })
      expect(rules).not.toContain(id)
    })
  },
)
