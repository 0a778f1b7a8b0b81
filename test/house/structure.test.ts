import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/fixtures.ts'
import { inTemporaryFolder } from '../support/temporary.ts'

const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome')
const lines = (count: number): string => `${'// x\n'.repeat(count)}export const x = 1\n`
const longFunction = `export function f() {\n${"  'x'.trim()\n".repeat(61)}}\n`

/** Files that break one rule of the house each, and what the linter says to them. */
const PLANTED: readonly [rule: string, path: string, text: string][] = [
  ['document/ does not build on engine/judge.ts', 'src/document/a.ts', "import '../engine/judge.ts'\n"],
  ['reading/ does not build on manifest/', 'src/reading/learned/a.ts', "import '../../manifest/read.ts'\n"],
  [
    'manifest/ does not build on engine/',
    'src/manifest/formats/a.ts',
    "export * from '../../engine/edit.ts'\n",
  ],
  ['drift/ does not build on manifest/', 'src/drift/a.ts', "import '../manifest/read.ts'\n"],
  ['engine/ does not build on rules/index.ts', 'src/engine/a.ts', "import '../rules/index.ts'\n"],
  ['engine/ does not build on messages/', 'src/engine/judge.ts', "import '../messages/index.ts'\n"],
  ['rules/ does not build on messages/index.ts', 'src/rules/a.ts', "import '../messages/index.ts'\n"],
  ['messages/ does not build on report/', 'src/messages/a.ts', "import '../report/text.ts'\n"],
  [
    'report/ does not build on publish/',
    'src/report/a.ts',
    "export type { Plan } from '../publish/plan.ts'\n",
  ],
  ['start/ does not build on change/', 'src/start/a.ts', "import '../change/directory.ts'\n"],
  ['noNodejsModules', 'src/start/b.ts', "import 'node:fs'\n"],
  ['register/ does not build on commands/', 'src/register/page/a.ts', "import '../../commands/check.ts'\n"],
  ['The middle reads no clock', 'src/register/a.ts', 'export const now = Date.now()\n'],
  ['change/ does not build on engine/judge.ts', 'src/change/a.ts', "import '../engine/judge.ts'\n"],
  ['config/ does not build on report/', 'src/config/a.ts', "import '../report/text.ts'\n"],
  ['github/ does not build on change/', 'src/github/a.ts', "import '../change/change.ts'\n"],
  ['second-reader/ does not build on publish/', 'src/second-reader/a.ts', "import '../publish/plan.ts'\n"],
  ['engine/ does not build on second-reader/', 'src/engine/d.ts', "import '../second-reader/endpoint.ts'\n"],
  ['publish/ does not build on config/', 'src/publish/a.ts', "import '../config/inputs.ts'\n"],
  ['commands/ does not build on cli.ts', 'src/commands/a.ts', "import '../cli.ts'\n"],
  ['The middle talks to nobody', 'src/report/b.ts', "import '@actions/core'\n"],
  ['noNodejsModules', 'src/document/b.ts', "import 'node:fs'\n"],
  ['noRestrictedGlobals', 'src/engine/b.ts', 'export const home = process.cwd()\n'],
  ['The middle reads no clock', 'src/engine/c.ts', 'export const now = Date.now()\n'],
  ['The middle reads no clock', 'src/rules/e.ts', 'export const now = new Date()\n'],
  ['law/ does not build on engine/', 'src/law/a.ts', "import '../engine/edit.ts'\n"],
  ['research/ does not build on rules/', 'src/research/a.ts', "import '../rules/index.ts'\n"],
  ['noImportCycles', 'src/drift/b.ts', "import type { c } from './c.ts'\n\nexport type b = c\n"],
  ['noImportCycles', 'src/drift/c.ts', "import type { b } from './b.ts'\n\nexport type c = b\n"],
  ['noExcessiveLinesPerFile', 'src/rules/c.ts', lines(120)],
  ['noExcessiveLinesPerFile', 'src/report/c.ts', lines(250)],
  ['noExcessiveLinesPerFunction', 'src/report/d.ts', longFunction],
]

/** Files that break nothing. */
const CLEAN: readonly [path: string, text: string][] = [
  ['src/drift/lexicon/a.ts', lines(400)],
  ['src/rules/d.ts', lines(119)],
  ['src/rules/f.ts', 'export const day = new Date(Date.UTC(2026, 0, 1))\n'],
  ['src/reading/read.ts', "import './lexicon/index.ts'\n"],
  ['src/manifest/formats/b.ts', "import '../declaration.ts'\nimport '../../reading/read.ts'\n"],
  ['src/publish/b.ts', "import 'node:fs'\nimport '../report/text.ts'\n"],
]

interface Diagnostic {
  readonly category: string
  readonly message: string
  readonly location: { readonly path: string }
}

// The linter's plugin sees Windows paths with backslashes; the house is checked where CI lints, on Linux.
describe.skipIf(process.platform === 'win32')('the linter', () => {
  const diagnostics = inTemporaryFolder(folder => {
    for (const file of ['biome.json', 'architecture.grit']) copyFileSync(join(ROOT, file), join(folder, file))
    for (const [path, text] of [...PLANTED.map(([, ...file]) => file), ...CLEAN]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none']
    const run = spawnSync(process.execPath, [BIOME, ...args], { cwd: folder, encoding: 'utf8' })
    return JSON.parse(run.stdout).diagnostics as readonly Diagnostic[]
  })
  const saidOf = (path: string): string[] =>
    diagnostics
      .filter(({ location }) => location.path === path)
      .map(({ category, message }) => `${category}: ${message}`)

  it.each(PLANTED)('says “%s” to %s', (rule, path) => {
    expect(saidOf(path)).toEqual([expect.stringContaining(rule)])
  })

  it.each(CLEAN)('has nothing against %s', path => expect(saidOf(path)).toEqual([]))
})
