import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../src/engine/edit.ts'
import { judge } from '../../src/engine/judge.ts'
import { commentBody } from '../../src/report/comment.ts'
import { topicsOf } from '../../src/report/topic.ts'
import { fixtures, manifest, ROOT } from '../support/fixtures.ts'

const judged = (text: string) => {
  const judgement = judge({ manifests: [manifest(text)] })
  const [result] = judgement.manifests
  const source = result?.source
  if (!source) throw new Error('unreadable')
  return { judgement, findings: result.findings, source }
}

/** Red examples of all pages, which look like what people write. */
const onPages = readdirSync(join(ROOT, 'docs/rules'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.md'))
  .flatMap(path => {
    const page = readFileSync(join(ROOT, 'docs/rules', path), 'utf8')
    return [...page.matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map(([, text = '']) => ({ path, text }))
  })

const manifests = [
  ...['refused', 'every-rule/head'].flatMap(folder =>
    fixtures(folder).map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) })),
  ),
  ...onPages,
]
/** What the findings on a manifest offer to commit, and the text once that is done. */
const offersOn = (text: string) => {
  const { findings, source } = judged(text)
  return findings.flatMap(({ rule, at, language, edit }) =>
    edit ? [{ rule, at, language, after: applyEdit(source, edit) }] : [],
  )
}

/** All of them, tried once. */
let all: (ReturnType<typeof offersOn>[number] & { path: string })[] | undefined
const offered = () =>
  (all ??= manifests.flatMap(({ path, text }) => offersOn(text).map(offer => ({ ...offer, path }))))

describe('a suggestion that is committed', () => {
  // That of `reading-confirmed`, whose cases depend on the reader, is in test/engine/confirmation.test.ts.
  it.each(['en', 'fr'])('is offered in “%s” by every rule that can build one', language => {
    const rules = new Set(
      offered()
        .filter(each => each.language === language)
        .map(({ rule }) => rule),
    )
    expect([...rules].sort()).toEqual([
      'capabilities-concrete',
      'capabilities-listed',
      'purpose-bounded',
      'regime-consistent',
      'system-type-stated',
    ])
  })

  it('takes its finding away, on every page and in every fixture', () => {
    const left = offered().filter(({ rule, at, after }) =>
      judged(after).findings.some(finding => finding.rule === rule && finding.at === at),
    )
    expect(left).toEqual([])
  })

  it.each([
    'Development and improvement of an AI system',
    'Développement et amélioration d’un système d’IA',
    'Development of a generative AI model',
    "Development of a model that can identify a person's age",
  ])('turns %j into a purpose that passes', statement => {
    const { findings, source } = judged(`# Purpose\n\n${statement}.\n`)
    const edit = findings.find(finding => finding.edit)?.edit
    if (!edit) throw new Error('no suggestion')
    const { judgement, findings: left } = judged(applyEdit(source, edit))
    expect([judgement.verdict, left.filter(({ level }) => level !== 'advise')]).toEqual(['advised', []])
  })

  it('takes an open door out and leaves the rest', () => {
    const text =
      '# Purpose\n\nDetect potholes on city streets so that the road crew repairs them, and any other purpose of the group.\n'
    const { findings, source } = judged(text)
    const bounded = findings.find(({ rule }) => rule === 'purpose-bounded')
    if (bounded?.edit) expect(applyEdit(source, bounded.edit)).not.toContain('any other purpose')
    expect(bounded?.rule).toBe('purpose-bounded')
  })

  it('is never offered where it would break the file', () => {
    const flow =
      '---\nregime: general-purpose\nsystemType: large language model\ncapabilities: [various tasks]\n---\n'
    const { findings, source } = judged(flow)
    for (const { edit, rule } of findings)
      if (edit)
        expect(judged(applyEdit(source, edit)).findings.some(finding => finding.rule === rule)).toBe(false)
  })
})

describe('the comment', () => {
  const topic = () => topicsOf(judged('# Purpose\n\nDevelopment of a generative AI model.\n').judgement)[0]

  it('carries the suggestion where it can be committed, and the text to copy where not', () => {
    const found = topic()
    if (!found) throw new Error('no topic')
    expect(found.lines).toEqual({ first: 3, last: 3 })
    expect(commentBody(found, { onLines: true })).toMatch(
      /```suggestion\nDevelopment of a generative AI model able to .+\.\n```/,
    )
    const mention = topicsOf(
      judged('# Purpose\n\nDevelopment of a generative AI model, ask @team.\n').judgement,
    )[0]
    if (mention) expect(commentBody(mention, { onLines: true })).not.toContain('suggestion')
    expect(commentBody(found, { onLines: false })).toMatch(/```markdown\nDevelopment of a generative/)
  })
})

describe('functions in the place of a catch-all', () => {
  const GIVEN =
    'répondre à des questions, générer des courriels et des rapports, traduire et résumer des textes'
  it.each([
    [
      'Development of a large language model able to carry out various tasks useful to everyone.',
      'Development of a large language model able to answer questions, generate emails and reports, translate and summarise text.',
    ],
    [
      'Development of a large language model capable of performing many tasks.',
      'Development of a large language model able to answer questions, generate emails and reports, translate and summarise text.',
    ],
    [
      'Développement d’un grand modèle de langage pour toutes sortes de tâches.',
      `Développement d’un grand modèle de langage capable de ${GIVEN}.`,
    ],
    [
      'Développement d’un grand modèle de langage capable d’effectuer diverses tâches.',
      `Développement d’un grand modèle de langage capable de ${GIVEN}.`,
    ],
  ])('make a sentence of “%s”', (before, after) => {
    const offers = offersOn(`# Data\n\n## Purpose\n\n${before}\n`)
    expect(offers.filter(({ rule }) => rule === 'capabilities-concrete').map(offer => offer.after)).toEqual([
      `# Data\n\n## Purpose\n\n${after}\n`,
    ])
  })
})
