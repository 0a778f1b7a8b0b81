import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { manifest } from '../support/fixtures.ts'

const CROWDING =
  'Measure how crowded platforms are from photographs of trains, so that station staff can direct passengers.'
const FRAUD = 'Flag fraudulent applications for season tickets to the inspectors, who check them.'

const front = (fields: string): string => `---\n${fields}\n---\n`

/** What a change from one text to another gives: rules and causes above advice. */
function changed(before: string, after: string, path = 'PURPOSE.md') {
  const { manifests, verdict } = judge({
    manifests: [manifest(after, path)],
    before: [{ file: manifest(before, path), now: path }],
  })
  const findings = manifests.flatMap(({ findings }) => findings).filter(({ level }) => level !== 'advise')
  return {
    verdict,
    rules: findings.map(({ rule }) => rule),
    data: findings.map(({ message }) => message.data),
    words: findings.map(({ words }) => words),
  }
}

describe('a change that asks for nothing', () => {
  it.each([
    [
      'formatting: a block scalar of another style',
      front(`purpose: >\n  ${CROWDING}`),
      front(`purpose: |\n  ${CROWDING}`),
    ],
    ['from a field into a heading', front(`purpose: ${CROWDING}`), `# Data\n\n## Purpose\n\n${CROWDING}\n`],
    ['a bold marker moved', `**Purpose**: ${CROWDING}\n`, `**Purpose:** ${CROWDING}\n`],
    [
      'spelling and an article',
      front(`purpose: ${CROWDING}`),
      front(`purpose: ${CROWDING.replace('photographs', 'the photographs')}`),
    ],
    [
      'a translation',
      front(`purpose: ${CROWDING}`),
      front(
        'finalité: Mesurer l’affluence sur les quais à partir de photos de trains, pour que les agents orientent les voyageurs.',
      ),
    ],
    ['more precise', front('purpose: Improve our services'), front(`purpose: ${CROWDING}`)],
    [
      'one of two purposes given up',
      front(`purposes:\n  - ${CROWDING}\n  - ${FRAUD}`),
      front(`purposes:\n  - ${CROWDING}`),
    ],
    [
      'the order of two purposes',
      front(`purposes:\n  - ${CROWDING}\n  - ${FRAUD}`),
      front(`purposes:\n  - ${FRAUD}\n  - ${CROWDING}`),
    ],
    ['a placeholder filled', front('purpose: TODO'), front(`purpose: ${CROWDING}`)],
  ])('%s', (_, before, after) => {
    expect(changed(before, after).rules).toEqual([])
  })
})

describe('purpose-compatible', () => {
  it('asks for an assessment of a purpose that is added, on its words', () => {
    const { rules, words, data } = changed(
      front(`purposes:\n  - ${CROWDING}`),
      front(`purposes:\n  - ${CROWDING}\n  - ${FRAUD}`),
    )
    expect(rules).toEqual(['purpose-compatible'])
    expect(words).toEqual([FRAUD])
    expect(data).toMatchObject([{ change: 'new-purpose', decision: 'none' }])
  })

  it('asks for it when another purpose takes the place of the first', () => {
    const { rules, data } = changed(front(`purpose: ${CROWDING}`), front(`purpose: ${FRAUD}`))
    expect(rules).toEqual(['purpose-compatible'])
    expect(data).toMatchObject([{ change: expect.stringMatching(/replaced|new-purpose/), before: CROWDING }])
  })

  it('asks for it when a capability is added in a field', () => {
    const fields = (capabilities: string) =>
      front(`regime: general-purpose\nsystemType: speech recognition model\ncapabilities: [${capabilities}]`)
    expect(
      changed(fields('transcribe speech'), fields('transcribe speech, identify the age of a speaker')).rules,
    ).toEqual(['purpose-compatible'])
  })

  it('asks for it when a use is added in a field of its own', () => {
    const fields = (uses: string) => front(`purpose: ${CROWDING}\noperationalUses:\n${uses}`)
    const more = '  - drivers announce the next tram\n  - identify the age of each passenger\n'
    expect(changed(fields('  - drivers announce the next tram\n'), fields(more)).rules).toEqual([
      'purpose-compatible',
    ])
  })

  it('takes an exclusion that is dropped for a broadening', () => {
    const base = `purpose: ${CROWDING}\nexcludedFunctions: [identify passengers by their faces]`
    const { rules, data } = changed(front(base), front(`purpose: ${CROWDING}`))
    expect(rules).toEqual(['purpose-compatible'])
    expect(data).toMatchObject([{ change: 'broadening', added: ['identify passengers by their faces'] }])
  })

  const assessment = (decision: string) =>
    `compatibility:\n  link: a\n  context: b\n  nature: c\n  consequences: d\n  safeguards: e\n  decision: ${decision}`

  it('is content with a whole assessment that says compatible', () => {
    expect(
      changed(front(`purpose: ${CROWDING}`), front(`purpose: ${FRAUD}\n${assessment('compatible')}`)).rules,
    ).toEqual([])
  })

  it.each(['incompatible', 'unknown'])('is not content with one that says %s', decision => {
    const after = front(`purpose: ${FRAUD}\n${assessment(decision)}`)
    expect(changed(front(`purpose: ${CROWDING}`), after).data).toMatchObject([{ decision }])
  })

  it('names what an assessment leaves out', () => {
    const after = front(`purpose: ${FRAUD}\ncompatibility:\n  link: a\n  decision: compatible`)
    expect(changed(front(`purpose: ${CROWDING}`), after).data).toMatchObject([
      { missing: ['context', 'nature', 'consequences', 'safeguards'] },
    ])
  })

  it('does not take an old assessment for an answer to a new change', () => {
    const before = front(`purpose: ${CROWDING}\n${assessment('compatible')}`)
    const after = front(`purpose: ${FRAUD}\n${assessment('compatible')}`)
    expect(changed(before, after).rules).toEqual(['purpose-compatible'])
  })

  it('is content with a new legal basis', () => {
    const after = front(`purpose: ${FRAUD}\nlegalBasis: legal obligation, article 12 of the transport act`)
    expect(changed(front(`purpose: ${CROWDING}\nlegalBasis: consent`), after).rules).toEqual([])
  })
})

describe('purpose-kept', () => {
  it.each([
    ['an empty field', front('purpose:')],
    ['a placeholder', front('purpose: TODO')],
    ['a heading without a body', '# Data\n\n## Purpose\n\n## Licence\n\nMIT\n'],
    [
      'a description of the data',
      '## Purpose\n\nThe dataset contains 4,000 photographs in JPEG, 1024 × 768 pixels.\n',
    ],
  ])('%s in the place of a purpose', (_, after) => {
    const { rules, data } = changed(front(`purpose: ${CROWDING}`), after)
    expect(rules).toContain('purpose-kept')
    expect(data).toContainEqual(expect.objectContaining({ cause: 'emptied', before: CROWDING }))
  })

  const gone = (change: object) =>
    judge({
      manifests: [],
      before: [{ file: manifest(front(`purpose: ${CROWDING}`), 'data/PURPOSE.md') }],
      ...change,
    })

  it('says how many data files stay behind a removed declaration', () => {
    const { manifests, verdict } = gone({ dataPresent: ['data/a.csv', 'data/sub/b.csv', 'other/c.csv'] })
    expect(verdict).toBe('blocked')
    expect(manifests[0]?.findings).toMatchObject([
      {
        rule: 'purpose-kept',
        path: 'data/PURPOSE.md',
        isFormer: true,
        message: { data: { cause: 'removed', files: 2 } },
      },
    ])
  })

  it('is silent when the data go with the declaration', () => {
    expect(gone({ dataRemoved: ['data/a.csv'] }).verdict).toBe('nothing-to-check')
  })

  it('speaks when nothing shows that the data are gone', () => {
    expect(gone({}).verdict).toBe('blocked')
  })

  it('is silent when the declaration moves with its words', () => {
    const text = `# Photos\n\n## Purpose\n\n${CROWDING}\n`
    const moved = gone({ manifests: [manifest(text, 'photos/PURPOSE.md')], dataPresent: ['photos/a.csv'] })
    expect(
      moved.manifests.flatMap(({ findings }) => findings).filter(({ level }) => level === 'block'),
    ).toEqual([])
  })

  it('is silent on a declaration that never stated a purpose', () => {
    const { verdict } = judge({
      manifests: [],
      before: [{ file: manifest(front('purpose: TODO'), 'PURPOSE.md') }],
      dataPresent: ['a.csv'],
    })
    expect(verdict).toBe('nothing-to-check')
  })
})

/** Histories of public manifests, in words of our own: what the study of formats says must and must not be told. */
describe('a history like those of public manifests', () => {
  const card = (use: string) =>
    `# Model card\n\n## Intended Use\n\n${use}\n\n## Training Data\n\nPublic text.\n`

  it('a licence that turned commercial', () => {
    const { rules } = changed(
      card('The model is intended for research on large language models in English.'),
      card('The model is intended for commercial and research use in English.'),
      'MODEL_CARD.md',
    )
    expect(rules).toContain('purpose-compatible')
  })

  it('a consent form whose sections were emptied under their headings', () => {
    const form = (purpose: string, retention: string) =>
      `# Einwilligung\n\n## Zweck der Datenverarbeitung\n\n${purpose}\n\n## Speicherdauer\n\n${retention}\n`
    const { rules } = changed(
      form('Transcribe recorded interviews so that the project’s researchers can code them.', 'Ten minutes.'),
      form('', ''),
      'consent.md',
    )
    expect(rules).toContain('purpose-kept')
  })

  it('eight processings of a register of which one is left', () => {
    const rows = (names: readonly string[]) =>
      `# ROPA\n\n| Processing | Purpose | Legal basis | Retention |\n| --- | --- | --- | --- |\n${names.map(name => `| ${name} | Send the ${name} letters to members who asked for them | Contract | One year |`).join('\n')}\n`
    const all = ['renewal', 'welcome', 'event', 'payment', 'survey', 'reminder', 'closing', 'prize']
    const { rules } = changed(rows(all), rows(all.slice(0, 1)), 'ropa.md')
    expect(rules).toContain('purpose-kept')
  })

  it('a data contract whose usage changed its block style', () => {
    const contract = (style: string) =>
      `dataContractSpecification: 1.2.1\nid: meals\ninfo:\n  title: Meals\n  version: 1.0.0\nterms:\n  usage: ${style}\n    Forecast the number of meals in school canteens,\n    to adjust the kitchens’ orders.\n`
    expect(changed(contract('>'), contract('|'), 'datacontract.yaml').rules).toEqual([])
  })

  it('a key of a taxonomy that was renamed', () => {
    const system = (use: string) =>
      `system:\n  - fides_key: meals\n    name: Meals\n    privacy_declarations:\n      - name: Forecast the number of meals in school canteens, to adjust the kitchens’ orders\n        data_use: ${use}\n        data_categories: [user.content]\n`
    const path = '.fides/systems.yml'
    expect(changed(system('improve.system'), system('functional.service.improve'), path).rules).toEqual([])
  })
})
