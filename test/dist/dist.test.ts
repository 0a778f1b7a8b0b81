import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { shippedWeights } from '../../src/drift/weighing/shipped.ts'
import { MODEL_FILE, sectionIn } from '../../src/model-file.ts'
import { shippedModel } from '../../src/reading/learned/shipped.ts'
import { ROOT } from '../support/fixtures.ts'
import { inTemporaryFolder } from '../support/temporary.ts'

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'latin1')]))

describe('dist', () => {
  it('is what the source builds, byte for byte', () => {
    const fresh = inTemporaryFolder(folder => {
      execFileSync(process.execPath, ['scripts/build.mjs', folder], { cwd: ROOT, stdio: 'pipe' })
      return contents(folder)
    })
    const committed = contents(join(ROOT, 'dist'))
    expect(Object.keys(committed)).toEqual(Object.keys(fresh))
    const stale = Object.keys(fresh).filter(file => fresh[file] !== committed[file])
    expect(stale, 'run "npm run build" and commit dist').toEqual([])
  }, 120_000)

  it('keeps prompts out of every other command, and the engine out of their bundle', () => {
    const {
      'cli.js': cli = '',
      'action.js': action = '',
      'prompts.js': prompts = '',
    } = contents(join(ROOT, 'dist'))
    const asks = (bundle: string) => bundle.includes('setRawMode')
    expect([action, cli, prompts].map(asks)).toEqual([false, false, true])
    expect(prompts.length).toBeLessThan(300_000)
    // Nor do the words of init reach the action.
    const question = 'Which dataset do you declare?'
    expect([action, cli].map(bundle => bundle.includes(question))).toEqual([false, true])
  })

  it('keeps the protocol of editors out of every other command, and the engine out of its bundle', () => {
    const { 'cli.js': cli = '', 'action.js': action = '', 'lsp.js': lsp = '' } = contents(join(ROOT, 'dist'))
    const speaks = (bundle: string) => bundle.includes('textDocument/publishDiagnostics')
    expect([action, cli, lsp].map(speaks)).toEqual([false, false, true])
    expect(lsp.length).toBeLessThan(300_000)
  })

  it('asks through a proxy only by a bundle of its own: no other holds a client of HTTP, and none holds eval', () => {
    const bundles = contents(join(ROOT, 'dist'))
    const named = ['action.js', 'cli.js', 'lsp.js', 'prompts.js', 'register.js', 'proxy.js']
    expect(named.map(name => bundles[name]?.includes('ProxyAgent'))).toEqual([...Array(5).fill(false), true])
    expect(named.filter(name => /\beval\(/.test((bundles[name] ?? '').replaceAll('eval(?:', '')))).toEqual([])
  })

  it('holds the model once, and stays as small as it is', () => {
    const {
      'cli.js': cli = '',
      'action.js': action = '',
      [MODEL_FILE]: model = '',
    } = contents(join(ROOT, 'dist'))
    const packed = JSON.parse(readFileSync(join(ROOT, 'src/reading/model.json'), 'utf8'))
    const file = Uint8Array.from(Buffer.from(model, 'latin1'))
    expect(isDeepStrictEqual(sectionIn(file, 'reader'), shippedModel())).toBe(true)
    expect(isDeepStrictEqual(sectionIn(file, 'drift'), shippedWeights())).toBe(true)
    const start = packed.tagger.weights.slice(0, 60)
    expect([action, cli].map(bundle => bundle.includes(start))).toEqual([false, false])
    const sizes = {
      action: action.length < 1_050_000,
      cli: cli.length < 1_050_000,
      model: model.length < 2_600_000,
    }
    expect(sizes).toEqual({ action: true, cli: true, model: true })
  })

  it('keeps the page of the register out of every other command, and the engine out of its bundle', () => {
    const {
      'cli.js': cli = '',
      'action.js': action = '',
      'register.js': register = '',
    } = contents(join(ROOT, 'dist'))
    const draws = (bundle: string) => bundle.includes('contain-intrinsic-size')
    expect([action, cli, register].map(draws)).toEqual([false, false, true])
    expect(register.length).toBeLessThan(1_200_000)
  })
})
