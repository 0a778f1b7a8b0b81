import { expect, it, vi } from 'vitest'
import { parseMarkdown } from '../../src/document/markdown.ts'
import { parseYaml, parseYamlDocuments } from '../../src/document/yaml.ts'
import { judge } from '../../src/engine/judge.ts'
import { look } from '../../src/reading/learned/model.ts'
import { tokenize } from '../../src/reading/text.ts'

// What a run costs is counted, not timed: a clock on a shared machine proves nothing.
vi.mock(import('../../src/document/markdown.ts'), async original => {
  const module = await original()
  return { ...module, parseMarkdown: vi.fn(module.parseMarkdown) }
})
vi.mock(import('../../src/document/yaml.ts'), async original => {
  const module = await original()
  return {
    ...module,
    parseYaml: vi.fn(module.parseYaml),
    parseYamlDocuments: vi.fn(module.parseYamlDocuments),
  }
})
vi.mock(import('../../src/reading/learned/model.ts'), async original => {
  const module = await original()
  return { ...module, look: vi.fn(module.look) }
})
vi.mock(import('../../src/reading/text.ts'), async original => {
  const module = await original()
  return { ...module, tokenize: vi.fn(module.tokenize) }
})

const STATEMENT = 'Help the night nurses of the burns unit order the calls that they answer first.'
const OTHER = 'Forecast how many beds the burns unit needs next week, for its manager.'
/** What was read lately is not read again: a test that counts has a statement of its own. */
const THIRD = 'Forecast how many beds the burns unit needs next month, for its manager.'

function costOf(path: string, text: string) {
  const spies = { parseMarkdown, parseYaml, parseYamlDocuments, look, tokenize }
  for (const spy of Object.values(spies)) vi.mocked(spy).mockClear()
  const bytes = new TextEncoder().encode(text)
  const { manifests } = judge({ manifests: [{ path, bytes }] })
  const texts = vi.mocked(tokenize).mock.calls.map(([words]) => words)
  return {
    edits: manifests.flatMap(({ findings }) => findings).filter(({ edit }) => edit).length,
    markdown: vi.mocked(parseMarkdown).mock.calls.length,
    yaml: vi.mocked(parseYaml).mock.calls.length + vi.mocked(parseYamlDocuments).mock.calls.length,
    read: vi.mocked(look).mock.calls.length,
    again: texts.filter((words, at) => words.length > 20 && texts.indexOf(words) !== at),
  }
}

it('parses a declaration once, and reads each of its statements once', () => {
  const text = `---\nlanguage: en\npurposes:\n  - ${STATEMENT}\n  - ${OTHER}\n---\n\n# Beds\n\nSome prose.\n`
  expect(costOf('data/PURPOSE.md', text)).toEqual({ edits: 0, markdown: 1, yaml: 1, read: 2, again: [] })
})

it('neither parses nor reads a file that is none of ours', () => {
  const text = `# Service\n\n## Install\n\n${STATEMENT}\n`
  expect(costOf('README.md', text)).toEqual({ edits: 0, markdown: 0, yaml: 0, read: 0, again: [] })
})

it('parses a text of data once, whatever number of formats may live under its name', () => {
  const text = `kind: DataContract\napiVersion: v3.0.2\ndescription:\n  purpose: ${THIRD}\n`
  expect(costOf('contract.yaml', text)).toMatchObject({ markdown: 0, yaml: 1, read: 1, again: [] })
})
