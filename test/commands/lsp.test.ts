import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CodeAction, Diagnostic, Hover } from 'vscode-languageserver'
import { findNodes } from '../github/run-action.ts'
import { CLI } from '../support/cli.ts'
import { Editor } from '../support/lsp.ts'

const VAGUE = '# Data\n\n## Purpose\n\nDevelopment of a generative AI model.\n'
const FRENCH = '**Finalité :** 👩‍🔬 développement d’un système d’IA\n'
const PUBLISH = 'textDocument/publishDiagnostics'
interface Published {
  uri: string
  version?: number
  diagnostics: Diagnostic[]
}

let folder = ''
let root = ''
let editor: Editor
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purpose-gate-lsp-'))
  root = pathToFileURL(folder).href
})
afterEach(() => {
  editor.kill()
  rmSync(folder, { recursive: true })
})

async function started(...args: string[]): Promise<Editor> {
  editor = new Editor([process.execPath, CLI, 'lsp', ...args])
  await editor.start(root)
  return editor
}
const published = (uri: string) => editor.next<Published>(PUBLISH, params => params.uri === uri)
const position = (line: number, character: number) => ({ line, character })

/** The text after the first edit of an action. */
function applied(text: string, uri: string, { edit }: CodeAction): string {
  const [change] = edit?.changes?.[uri] ?? []
  if (!change) throw new Error('no change')
  const lines = text.split('\n')
  const { start, end } = change.range
  const at = (line: number, character: number) =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character
  return (
    text.slice(0, at(start.line, start.character)) + change.newText + text.slice(at(end.line, end.character))
  )
}

describe('purpose-gate lsp', () => {
  it.each(findNodes())('says what it can do, and ends with 0, under Node $version', async ({ path }) => {
    editor = new Editor([path, CLI, 'lsp'])
    expect(await editor.start(root)).toMatchObject({
      serverInfo: { name: 'purpose-gate' },
      capabilities: { hoverProvider: true, codeActionProvider: { codeActionKinds: ['quickfix'] } },
    })
    expect(await editor.next('client/registerCapability')).toMatchObject({
      registrations: [{ registerOptions: { watchers: [{ globPattern: '**/.github/purpose-gate.yml' }] } }],
    })
    expect(await editor.stop()).toBe(0)
    expect(editor.errors).toBe('')
  })

  it('underlines the words of an open manifest, follows changes and forgets when it is closed', async () => {
    const uri = `${root}/data/PURPOSE.md`
    await started()
    editor.open(uri, VAGUE)
    expect(await published(uri)).toMatchObject({
      version: 1,
      diagnostics: [
        {
          range: { start: position(4, 17), end: position(4, 36) },
          severity: 1,
          code: 'capabilities-listed',
          codeDescription: { href: expect.stringMatching(/docs\/rules\/capabilities-listed\.md$/) },
          source: 'purpose-gate',
          message: expect.stringContaining('The capabilities are missing'),
        },
      ],
    })
    const change = {
      range: { start: position(4, 36), end: position(4, 36) },
      text: ' able to answer questions, translate and summarise text',
    }
    editor.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [change] })
    const { version, diagnostics } = await published(uri)
    expect(version).toBe(2)
    expect(diagnostics.map(({ severity }) => severity)).not.toContain(1)
    expect(diagnostics.length).toBeGreaterThan(0)
    editor.notify('textDocument/didClose', { textDocument: { uri } })
    expect(await published(uri)).toEqual({ uri, diagnostics: [] })
  })

  it('shows clause, fix and page on the words, and the reading where nothing is wrong', async () => {
    const uri = `${root}/PURPOSE.md`
    await started()
    editor.open(uri, VAGUE)
    await published(uri)
    const hover = (line: number, character: number) =>
      editor.request('textDocument/hover', { textDocument: { uri }, position: position(line, character) })
    const { contents } = (await hover(4, 20)) as Hover
    expect(contents).toMatchObject({ kind: 'markdown' })
    const { value } = contents as { value: string }
    expect(value).toContain('**The capabilities are missing** (blocks, `capabilities-listed`)')
    expect(value).toContain('[Clause C3](https://www.cnil.fr/')
    expect(value).toContain('docs/rules/capabilities-listed.md')
    expect(((await hover(4, 3)) as Hover).contents).toMatchObject({
      value: '**Blocked** · general-purpose system · ✅ type + ❌ capabilities',
    })
    expect(await hover(0, 0)).toBeNull()
  })

  it('offers changes that make the finding go away, and only as quick fixes', async () => {
    const uri = `${root}/a%20b/PURPOSE.md`
    await started()
    editor.open(uri, FRENCH)
    await published(uri)
    const end = FRENCH.length - 2
    const ask = (only?: string[]) =>
      editor.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position(0, end), end: position(0, end) },
        context: { diagnostics: [], ...(only && { only }) },
      }) as Promise<CodeAction[]>
    const [action, ...others] = await ask()
    expect(action).toMatchObject({
      title: 'Mettre une rédaction qui passerait : Le type de système manque',
      kind: 'quickfix',
      diagnostics: [{ code: 'system-type-stated' }],
    })
    expect(others).toEqual([])
    expect(await ask(['source.organizeImports'])).toEqual([])
    expect(await ask(['quickfix'])).toHaveLength(1)
    const text = applied(FRENCH, uri, action as CodeAction)
    expect(text).toMatch(/^\*\*Finalité :\*\* 👩‍🔬 développement d’un grand modèle de langage capable de/)
    const contentChanges = [{ text }]
    editor.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges })
    const { diagnostics } = await published(uri)
    expect(diagnostics.filter(({ severity }) => severity === 1)).toEqual([])
  })

  it('speaks the language that is asked for, else that of the declaration', async () => {
    const uri = `${root}/PURPOSE.md`
    await started('--lang', 'fr')
    editor.open(uri, VAGUE)
    const { diagnostics } = await published(uri)
    expect(diagnostics[0]?.message).toContain('Les capacités manquent')
    expect(diagnostics[0]?.codeDescription?.href).toContain('/fr/')
  })

  it('says why a manifest cannot be read, and nothing of other files', async () => {
    await started()
    editor.open(`${root}/README.md`, VAGUE)
    editor.open(`${root}/PURPOSE.md`, '---\nbase: &a x\npurpose: *a\n---\n')
    expect(await published(`${root}/README.md`)).toMatchObject({ diagnostics: [] })
    expect(await published(`${root}/PURPOSE.md`)).toMatchObject({
      diagnostics: [{ code: 'yaml-alias', severity: 1, range: { start: { line: 2 } } }],
    })
  })

  it('heeds the policy of the workspace, follows it and says what is wrong with it', async () => {
    const uri = `${root}/data/PURPOSE.md`
    const policy = join(folder, '.github', 'purpose-gate.yml')
    mkdirSync(join(folder, '.github'))
    writeFileSync(policy, 'overrides:\n  - paths: [data/**]\n    rules:\n      capabilities-listed: review\n')
    await started()
    editor.open(uri, VAGUE)
    expect((await published(uri)).diagnostics[0]?.severity).toBe(2)
    const changes = [{ uri: pathToFileURL(policy).href, type: 2 }]
    writeFileSync(policy, 'exclude: [data/**]\n')
    editor.notify('workspace/didChangeWatchedFiles', { changes })
    expect((await published(uri)).diagnostics).toEqual([])
    writeFileSync(policy, 'rule: {}\n')
    editor.notify('workspace/didChangeWatchedFiles', { changes })
    expect(await editor.next('window/showMessage')).toMatchObject({
      type: 1,
      message: expect.stringContaining('did you mean “rules”?'),
    })
    expect((await published(uri)).diagnostics[0]?.severity).toBe(1)
  })
})
