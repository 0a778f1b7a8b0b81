import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { CompletionList, Diagnostic } from 'vscode-languageserver'
import { schemaFile } from '../scripts/generate-docs.ts'
import { ROOT } from './support/fixtures.ts'
import { Editor } from './support/lsp.ts'

const SERVER = join(ROOT, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server')
const URI = 'file:///repository/.github/purpose-gate.yml'
const MODELINE = `# yaml-language-server: $schema=${pathToFileURL(join(ROOT, schemaFile('policy'))).href}\n`

let editor: Editor
afterEach(() => editor.kill())

async function opened(text: string): Promise<Editor> {
  editor = new Editor([process.execPath, SERVER, '--stdio'])
  await editor.start(null)
  editor.open(URI, MODELINE + text)
  return editor
}
async function messages(text: string): Promise<string[]> {
  await opened(text)
  const { diagnostics } = await editor.next<{ diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics')
  return diagnostics.map(({ message }) => String(message)).sort()
}
async function labels(text: string, line: number, character: number): Promise<string[]> {
  await opened(text)
  const at = { textDocument: { uri: URI }, position: { line, character } }
  const { items } = (await editor.request('textDocument/completion', at)) as CompletionList
  return items.map(({ label }) => label)
}

describe('the policy in the YAML language server', () => {
  it('has no complaint about the policy of the documentation', async () => {
    const [, example = ''] =
      /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/configuration.md'), 'utf8')) ?? []
    expect(example).toContain('waivers:')
    expect(await messages(example)).toEqual([])
  })

  it('underlines unknown keys and values', async () => {
    expect(await messages('rule: {}\npreset: strct\n')).toEqual([
      'Property rule is not allowed.',
      'Value is not accepted. Valid values: "cnil", "strict", "advisory".',
    ])
  })

  it('completes keys, rules and values', async () => {
    expect(await labels('\n', 1, 0)).toEqual(expect.arrayContaining(['preset', 'waivers', 'reviewers']))
    editor.kill()
    expect(await labels('preset: \n', 1, 8)).toEqual(['cnil', 'strict', 'advisory'])
    editor.kill()
    expect(await labels('rules:\n  \n', 2, 2)).toEqual(expect.arrayContaining(['capabilities-listed']))
  })
})
