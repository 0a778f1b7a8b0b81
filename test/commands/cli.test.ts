// biome-ignore-all lint/style/noExcessiveLinesPerFile: one command line, every command of it on one set of files.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gitEnvironment } from '../github/repository.ts'
import { findNodes } from '../github/run-action.ts'
import { CLI, cli } from '../support/cli.ts'
import { ROOT } from '../support/fixtures.ts'

const VAGUE = 'fixtures/refused/en/generative-ai'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'purpose-gate-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('check', () => {
  it('prints the finding on the words, with clause and fix, and exits with 1', () => {
    const { code, out, err } = cli(['check', VAGUE])
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(out.split('\n')).toEqual([
      'fixtures/refused/en/generative-ai/PURPOSE.md:5:18  blocks  The capabilities are missing  capabilities-listed',
      '  5 │ Development of a generative AI model.',
      '    │                  ^^^^^^^^^^^^^^^^^^^',
      '  Why: “generative AI model” names the type; the foreseeable capabilities are not listed. The type',
      '    alone is never enough.',
      '  Fix: List the functions that can reasonably be foreseen: a verb and what it acts on.',
      '  Would pass:',
      '    + Development of a generative AI model able to answer questions, generate emails and reports,',
      '      translate and summarise text.',
      '  Clause C3: “draw up a list of the capabilities that can reasonably be foreseen from the',
      '    development phase on” (CNIL how-to sheet 2, our translation)',
      '',
      '✖ Blocked: 1 declaration, 1 finding',
      '1 finding can be mended by “purpose-gate fix”.',
      'Why a rule asks for this: purpose-gate explain capabilities-listed',
      'https://www.cnil.fr/fr/definir-une-finalite-0',
      '',
    ])
  })

  it('speaks French about a French declaration, and either language when asked', () => {
    expect(cli(['check', 'fixtures/refused/fr/age']).out).toContain('Le type de système manque')
    expect(cli(['check', 'fixtures/refused/fr/age', '--lang', 'en']).out).toContain(
      'The type of system is missing',
    )
  })

  it('exits with 0 on what passes, and says when there was nothing to check', () => {
    expect(cli(['check', 'fixtures/accepted'])).toMatchObject({ code: 0, err: '' })
    const nothing = cli(['check', 'src'])
    expect(nothing.code).toBe(0)
    expect(nothing.out).toContain('Nothing to check')
  })

  it('exits with 3 on what cannot be read', () => {
    const { code, out } = cli(['check', 'fixtures/unreadable/malformed-yaml'])
    expect(code).toBe(3)
    expect(out).toMatch(
      /^fixtures\/unreadable\/malformed-yaml\/PURPOSE\.md:3:1 {2}Could not be evaluated {2}Malformed YAML/,
    )
  })

  it('writes versioned JSON', () => {
    const report = JSON.parse(cli(['check', VAGUE, '--format', 'json']).out)
    expect(report).toMatchObject({
      schema: 'purpose-gate/report-1',
      verdict: 'blocked',
      exitCode: 1,
      counts: { manifests: 1, findings: 1, unread: 0 },
    })
    expect(report.manifests[0].findings[0]).toMatchObject({
      rule: 'capabilities-listed',
      clause: 'C3',
      level: 'block',
      line: 5,
      column: 18,
      endLine: 5,
      endColumn: 37,
      words: 'generative AI model',
    })
  })

  it('writes the report to a file', () => {
    const file = join(folder, 'report.json')
    expect(cli(['check', VAGUE, '--format', 'json', '--output', file])).toMatchObject({ code: 1, out: '' })
    expect(JSON.parse(readFileSync(file, 'utf8')).verdict).toBe('blocked')
  })

  it('judges what a repository changes against a base', () => {
    const repository = join(folder, 'repository')
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: repository,
        env: gitEnvironment(),
      })
    mkdirSync(join(repository, 'old'), { recursive: true })
    git('init', '-q', '-b', 'main')
    writeFileSync(join(repository, 'old', 'PURPOSE.md'), 'TODO\n')
    git('add', '.')
    git('commit', '-q', '-m', 'base')
    git('checkout', '-q', '-b', 'work')
    expect(cli(['check', '--base', 'main'], { cwd: repository })).toMatchObject({ code: 0 })
    copyFileSync(join(ROOT, VAGUE, 'PURPOSE.md'), join(repository, 'PURPOSE.md'))
    const { code, out } = cli(['check', '--base', 'main'], { cwd: repository })
    expect(code).toBe(1)
    expect(out).toContain('1 declaration, 1 finding')
  })

  it.each([
    [['check', 'nowhere'], 'no such file or folder: nowhere'],
    [['check', '--format', 'xml'], "argument 'xml' is invalid"],
    [['check', '--bse', 'main'], "unknown option '--bse'"],
    [['check', 'src', '--base', 'main'], 'give either paths or --base'],
    [['check', '--base', 'no-such-ref'], 'no-such-ref'],
    [['chek'], 'Did you mean check'],
    [['explain', 'capabilities-list'], 'did you mean “capabilities-listed”?'],
  ])('wrong usage %j ends with 2', (args, message) => {
    const { code, err } = cli(args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('outside a repository --base ends with 2', () => {
    const { code, err } = cli(['check', '--base', 'main'], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain('not a git repository')
  })

  it('shows hostile bytes as text', () => {
    writeFileSync(join(folder, 'hostile.md'), 'Development of a \u001b[31mgenerative AI model\u202e\u0007\n')
    const { out } = cli(['check', join(folder, 'hostile.md')])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is tested
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })
})

describe('evaluate', () => {
  const evaluate = (lines: string[]) => {
    const { code, out, err } = cli(['evaluate'], { input: lines.join('\n') })
    return {
      code,
      err,
      answers: out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    }
  }

  it('answers one line for each statement', () => {
    const { code, answers } = evaluate([
      JSON.stringify({ id: 'a', text: 'Development of a generative AI model' }),
      JSON.stringify({
        id: 2,
        text: 'Développement d’un modèle permettant d’identifier l’âge d’une personne',
        lang: 'fr',
      }),
      JSON.stringify({
        id: 'c',
        text: 'Development of a speech recognition model able to identify a speaker, their language, age, gender, etc.',
      }),
    ])
    expect(code).toBe(0)
    expect(answers.map(({ id, verdict, regime }) => [id, verdict, regime])).toEqual([
      ['a', 'block', 'general-purpose'],
      [2, 'block', 'general-purpose'],
      ['c', 'accept', 'general-purpose'],
    ])
    expect(answers[0].findings[0]).toMatchObject({
      rule: 'capabilities-listed',
      level: 'block',
      reason: 'capabilities-missing',
      quote: 'generative AI model',
    })
    expect(Object.keys(answers[2]).sort()).toEqual(
      [
        'id',
        'verdict',
        'regime',
        'systemType',
        'capabilities',
        'operationalUse',
        'excluded',
        'findings',
        'language',
      ].sort(),
    )
  })

  it('names a bad line, answers it with an error, goes on and ends with 2', () => {
    const { code, err, answers } = evaluate(['{', '', '{"id":"x"}', '{"id":"y","text":"TODO"}'])
    expect(code).toBe(2)
    expect(err).toContain('standard input, line 1: not JSON')
    expect(err).toContain('standard input, line 3: text:')
    expect(answers.map(answer => answer.error !== undefined)).toEqual([true, true, false])
  })
})

describe('extract', () => {
  const lines = (path: string) => {
    const { code, out } = cli(['extract', path])
    return {
      code,
      lines: out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    }
  }

  it('prints each declaration with the place of every value', () => {
    const { code, lines: all } = lines('fixtures/accepted/fr/markdown-fields')
    expect(code).toBe(0)
    expect(all).toMatchObject([
      {
        path: 'fixtures/accepted/fr/markdown-fields/PURPOSE.md',
        format: 'purpose-md',
        purposes: [
          {
            text: 'Développement d’un modèle de langage en source ouverte',
            line: 5,
            column: 18,
            foundAs: 'declared',
          },
        ],
        systemType: { text: 'modèle de langage', line: 6 },
        capabilities: [{ text: 'résumer des articles de presse', line: 11 }, { line: 12 }],
        excludedFunctions: [{ text: 'identifier l’auteur d’un texte' }],
        details: { retention: [{ text: '3 ans' }] },
      },
    ])
  })

  it('says what cannot be read, and ends with 3', () => {
    const { code, lines: all } = lines('fixtures/unreadable/alias')
    expect(code).toBe(3)
    expect(all).toMatchObject([{ problems: [{ problem: 'yaml-alias', line: 3 }] }])
  })
})

describe('a policy', () => {
  const policy = (text: string): string => {
    const file = join(folder, 'policy.yml')
    writeFileSync(file, text)
    return file
  }

  it('sets levels', () => {
    expect(cli(['check', VAGUE, '--config', policy('preset: advisory\n')])).toMatchObject({ code: 0 })
    expect(
      cli(['check', VAGUE, '--config', policy('rules:\n  capabilities-listed: review\n')]),
    ).toMatchObject({ code: 1 })
  })

  it('with a fault ends with 2, its line and a hint', () => {
    const { code, err } = cli(['check', VAGUE, '--config', policy('preset: cnil\nrule: {}\n')])
    expect(code).toBe(2)
    expect(err).toContain(':2:1: unknown key “rule”; did you mean “rules”?')
    expect(cli(['check', VAGUE, '--config', 'nowhere.yml'])).toMatchObject({ code: 2 })
  })

  it('of the base judges a branch that changes it', () => {
    const repository = join(folder, 'with-policy')
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: repository,
        env: gitEnvironment(),
      })
    mkdirSync(join(repository, '.github'), { recursive: true })
    git('init', '-q', '-b', 'main')
    git('commit', '-q', '--allow-empty', '-m', 'base')
    git('checkout', '-q', '-b', 'work')
    writeFileSync(join(repository, '.github', 'purpose-gate.yml'), 'preset: advisory\n')
    copyFileSync(join(ROOT, VAGUE, 'PURPOSE.md'), join(repository, 'PURPOSE.md'))
    const against = cli(['check', '--base', 'main'], { cwd: repository })
    expect(against.code).toBe(1)
    expect(against.out).toContain('This change touches the policy of the gate')
    expect(cli(['check'], { cwd: repository }).code).toBe(0)
  })
})

describe('schema', () => {
  it.each(['policy'])('prints that of %s', name => {
    const { code, out } = cli(['schema', name])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      type: 'object',
    })
  })
})

describe('rules and explain', () => {
  it('list and explain in both languages', () => {
    expect(cli(['rules']).out.trim().split('\n').length).toBeGreaterThanOrEqual(8)
    expect(cli(['rules', '--lang', 'fr']).out).toContain('bloque')
    expect(cli(['explain', 'system-type-stated']).out).toContain('Clause C1')
    expect(cli(['explain', 'system-type-stated', '--lang', 'fr']).out).toContain('régime'.replace('r', 'R'))
  })
})

describe('the bundle', () => {
  it.each(findNodes())(
    'works with the model beside it in an empty folder under Node $version',
    ({ path: node }) => {
      const alone = join(folder, `alone-${Math.abs(node.length)}`)
      mkdirSync(alone, { recursive: true })
      copyFileSync(CLI, join(alone, 'cli.js'))
      for (const beside of ['package.json', 'model.bin'])
        copyFileSync(join(ROOT, 'dist', beside), join(alone, beside))
      const run = spawnSync(node, ['cli.js', 'check', join(ROOT, VAGUE)], { cwd: alone, encoding: 'utf8' })
      expect([run.status, run.stderr]).toEqual([1, ''])
    },
  )

  it('works through a link, as npm installs it', () => {
    const link = join(folder, 'purpose-gate.js')
    if (!existsSync(link)) symlinkSync(CLI, link)
    expect(spawnSync(process.execPath, [link, '--version'], { encoding: 'utf8' }).stdout.trim()).toMatch(
      /^\d+\.\d+\.\d+$/,
    )
  })
})
