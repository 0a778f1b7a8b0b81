import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { judge } from '../../src/engine/judge.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { catalogue } from '../../src/messages/index.ts'
import { draft } from '../../src/second-reader/drafting.ts'
import { manifest, ROOT } from '../support/fixtures.ts'
import { says, startModelService } from '../support/model-service.ts'
import { caseIn } from '../support/undecided.ts'

const text = readFileSync(join(ROOT, 'docs/second-reader.md'), 'utf8')
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1] ?? ''

describe('docs/second-reader.md', () => {
  it('shows the whole body of a request', async () => {
    const service = await startModelService(says('NONE'))
    const { text: undecided } = caseIn('en')
    const change = { manifests: [manifest(undecided)] }
    const endpoint = new URL(`${service.endpoint}/chat/completions`)
    await draft({ endpoint, model: 'gemma3:12b' }, judge(change), change, BY_THE_SHEET)
    const sent = JSON.parse(service.asked[0]?.text ?? '')
    const shown = JSON.parse(block('json'))
    const said = (body: { messages: { content: string }[] }) => JSON.parse(body.messages[1]?.content ?? '')
    expect(Object.keys(said(shown))).toEqual(Object.keys(said(sent)))
    const withoutWords = (body: { messages: { role: string }[] }) => ({
      ...body,
      messages: body.messages.map(({ role }) => role),
    })
    expect(withoutWords(shown)).toEqual(withoutWords(sent))
  })

  it('names inputs that the action has', () => {
    const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
    const step = parse(block('yaml'))
    expect(Object.keys(step.with)).toHaveLength(3)
    for (const name of Object.keys(step.with)) expect(Object.keys(inputs)).toContain(name)
  })

  it('explains every reason for which there is no draft', () => {
    const { reasons } = catalogue('en').secondReader
    expect(Object.keys(reasons)).toHaveLength(7)
    const rows = text
      .split('\n')
      .filter(line => line.startsWith('| the '))
      .join('\n')
    for (const [kind, say] of Object.entries(reasons)) {
      const words = (say as (reason: object) => string)({ kind, status: 401 })
      expect(rows).toContain(words.replace(/^the answer was not/, 'was not'))
    }
  })
})
