import { describe, expect, it } from 'vitest'
import { judge } from '../src/engine/judge.ts'
import { fixtures } from './support/fixtures.ts'

const judged = (folder: string) =>
  fixtures(folder).map(file => {
    const judgement = judge({ manifests: [file] })
    const [manifest] = judgement.manifests
    return {
      path: file.path.replace(/^fixtures\/\w+\//, '').replace('/PURPOSE.md', ''),
      verdict: judgement.verdict,
      findings:
        manifest?.findings.flatMap(({ level, rule, words }) =>
          level === 'advise' ? [] : [`${rule} ${words}`],
        ) ?? [],
      problems: manifest?.problems.map(problem => `${problem.id} ${problem.place?.start.line ?? '-'}`) ?? [],
    }
  })

describe('the sheet’s accepted purposes, and ones like them', () => {
  const results = judged('accepted')
  it('are all there', () => expect(results.length).toBeGreaterThanOrEqual(25))
  it.each(results)('$path passes', ({ verdict, findings }) => {
    expect([['pass', 'advised'].includes(verdict), findings]).toEqual([true, []])
  })
})

describe('refused purposes', () => {
  const results = judged('refused')
  const expected: Record<string, string[]> = {
    'en/age': ['system-type-stated model'],
    'en/front-matter/age': ['system-type-stated model'],
    'en/generative-ai': ['capabilities-listed generative AI model'],
    'en/front-matter/generative-ai': ['capabilities-listed generative AI model'],
    'fr/age': ['system-type-stated modèle'],
    'fr/front-matter/age': ['system-type-stated modèle'],
    'fr/generative-ai': ['capabilities-listed modèle d’IA générative'],
    'fr/front-matter/generative-ai': ['capabilities-listed modèle d’IA générative'],
    'en/catch-all': ['capabilities-concrete various tasks'],
    'en/several': ['each-purpose-specific Improve our services'],
    'en/placeholder': ['purpose-declared TODO'],
    'en/research': ['research-objective-stated Research purposes'],
    'fr/research': ['research-objective-stated Données collectées à des fins de recherche.'],
    'fr/operational': ['operational-use-stated Détection dans le domaine de la santé'],
    'fr/empty': ['purpose-declared '],
  }
  it.each(results)('$path is blocked', ({ path, verdict, findings }) => {
    expect(verdict).toBe('blocked')
    if (expected[path]) expect(findings).toEqual(expected[path])
  })

  it.each(results.filter(({ path }) => path.endsWith('ai-system')))(
    '$path: neither half is named',
    ({ findings }) => {
      const rules = findings.map(finding => finding.split(' ')[0])
      expect(rules).toEqual(expect.arrayContaining(['system-type-stated', 'capabilities-listed']))
    },
  )

  it('show every expected folder', () => {
    expect(results.map(({ path }) => path)).toEqual(expect.arrayContaining(Object.keys(expected)))
  })
})

describe('unreadable manifests are red, with their line', () => {
  it.each([
    ['alias', 'yaml-alias 3'],
    ['binary', 'file-binary -'],
    ['duplicate-key', 'key-twice 3'],
    ['javascript', 'front-matter-fence 1'],
    ['malformed-yaml', 'yaml-syntax 3'],
    ['never-closed', 'front-matter-open 1'],
    ['unknown-regime', 'field-value 3'],
    ['utf-16', 'file-encoding -'],
  ])('%s', (path, problem) => {
    const result = judged('unreadable').find(candidate => candidate.path === path)
    expect(result).toMatchObject({ verdict: 'could-not-evaluate', findings: [] })
    expect(result?.problems[0]).toBe(problem)
  })
})
