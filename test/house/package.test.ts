import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../support/fixtures.ts'

/** A consumer's folder inside the checkout, so that what the package depends on is found without a network. */
const consumer = join(ROOT, 'build', 'consumer')
const installed = join(consumer, 'node_modules', 'purpose-gate')
const ATTW = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js')
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')
let tarball = ''

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' })

beforeAll(() => {
  rmSync(consumer, { recursive: true, force: true })
  mkdirSync(installed, { recursive: true })
  const name = execFileSync(process.execPath, ['scripts/pack.mjs', consumer], { cwd: ROOT, encoding: 'utf8' })
  tarball = join(consumer, name.trim())
  execFileSync('tar', ['-xzf', name.trim(), '--strip-components=1', '-C', 'node_modules/purpose-gate'], {
    cwd: consumer,
  })
}, 120_000)
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

describe('the published package', () => {
  it('has nothing against it by publint', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true, pack: false })
    expect(messages).toEqual([])
  })

  it('has types that are right for whoever imports it', () => {
    const { status, stdout } = run(ATTW, '--profile', 'esm-only', tarball)
    expect(stdout).toContain('"purpose-gate"')
    expect(status, stdout).toBe(0)
  }, 60_000)

  it('is a library, as its page shows', () => {
    const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8')
    const block = (language: string): string => page.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''
    writeFileSync(join(consumer, 'use.mjs'), block('js'))
    expect(run('use.mjs').stdout).toBe(block('text'))
  })

  it('is typed for a strict consumer', () => {
    const script = `import { evaluate, judge, type Report } from 'purpose-gate'
      const report: Report = judge([{ path: 'PURPOSE.md', text: '' }])
      export const line: number | undefined = report.manifests[0]?.findings[0]?.line
      // @ts-expect-error: there is no such verdict
      export const verdict: 'perhaps' = evaluate('').verdict`
    writeFileSync(join(consumer, 'use.ts'), script)
    const compilerOptions = { strict: true, module: 'nodenext', types: [], noEmit: true }
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    const { status, stdout } = run(TSC, '-p', '.')
    expect([status, stdout]).toEqual([0, ''])
  }, 60_000)

  it('is a command line', () => {
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    const cli = join(installed, bin['purpose-gate'])
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    const { status, stdout } = run(cli, 'check', join(ROOT, 'fixtures/refused/en/age'))
    expect([status, stdout.includes('Blocked')]).toEqual([1, true])
  })

  it('carries the licences of what is bundled', () => {
    const licences = readFileSync(join(installed, 'dist/cli.LICENSES.txt'), 'utf8')
    for (const name of ['yaml', 'markdown-it', 'commander', 'zod'])
      expect(licences).toMatch(RegExp(`^## ${name} - `, 'm'))
  })
})
