import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bareEnvironment, CLI } from '../support/cli.ts'
import { says, startModelService } from '../support/model-service.ts'
import { inTemporaryFolderAsync } from '../support/temporary.ts'
import { caseIn } from '../support/undecided.ts'

const CASE = caseIn('en')
const TOKEN = 'second-reader-token-c0de'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command line. The stand-in lives in this process, which must go on running meanwhile. */
const cli = (cwd: string, args: string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise(resolve => {
    const options = { cwd, encoding: 'utf8', env: { ...bareEnvironment(), ...env } } as const
    const child = execFile(process.execPath, [CLI, ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    )
  })

/** A folder with an undecided statement, and everything by which a repository might want to name a second reader. */
const inRepository = <T>(endpoint: string, action: (folder: string) => Promise<T>): Promise<T> =>
  inTemporaryFolderAsync(async folder => {
    writeFileSync(join(folder, 'PURPOSE.md'), CASE.text)
    writeFileSync(join(folder, '.env'), `PURPOSE_GATE_SECOND_READER_ENDPOINT=${endpoint}\n`)
    mkdirSync(join(folder, '.github'))
    writeFileSync(join(folder, '.github/purpose-gate.yml'), 'preset: cnil\n')
    return action(folder)
  })

const asking = (endpoint: string) => ['--second-reader-endpoint', endpoint, '--second-reader-model', 'small']

describe('check with a second reader', () => {
  it('sends nothing unless asked to, even where a token is in the environment', async () => {
    const service = await startModelService(says(CASE.plain))
    const run = await inRepository(service.endpoint, folder =>
      cli(folder, ['check'], {
        PURPOSE_GATE_SECOND_READER_TOKEN: TOKEN,
        PURPOSE_GATE_SECOND_READER_ENDPOINT: service.endpoint,
      }),
    )
    expect([run.code, run.err]).toEqual([1, ''])
    expect(service.asked).toEqual([])
  })

  it('shows the draft in the report, and what came of asking on standard error', async () => {
    const service = await startModelService(says(CASE.plain))
    const env = { PURPOSE_GATE_SECOND_READER_TOKEN: TOKEN }
    const run = await inRepository(service.endpoint, folder =>
      cli(folder, ['check', ...asking(service.endpoint)], env),
    )
    expect(run.code).toBe(1)
    expect(run.err).toBe('Second reader: 1 statement sent, 1 draft.\n')
    expect(run.out.replace(/\s+/g, ' ')).toContain(
      `Draft by a language model (small): “${CASE.plain}” Nobody`,
    )
    expect(service.asked[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`)
    expect(run.out + run.err).not.toContain(TOKEN)
  })

  it('speaks French where it is asked to', async () => {
    const service = await startModelService(says(CASE.plain))
    const run = await inRepository(service.endpoint, folder =>
      cli(folder, ['check', '--lang', 'fr', ...asking(service.endpoint)]),
    )
    expect(run.out.replace(/\s+/g, ' ')).toContain('Brouillon d’un modèle de langage (small)')
    expect(run.err).toMatch(/^Second lecteur : /)
  })

  it.each(['json', 'sarif', 'junit', 'github', 'markdown', 'text'])(
    'that fails leaves the report in %s as it is without it',
    async format => {
      const service = await startModelService(response => response.writeHead(500).end())
      const [without, run] = await inRepository(service.endpoint, async folder => [
        await cli(folder, ['check', '--format', format]),
        await cli(folder, ['check', '--format', format, ...asking(service.endpoint)]),
      ])
      expect(service.asked).toHaveLength(1)
      expect([run.code, run.out]).toEqual([without.code, without.out])
    },
  )

  it.each([
    [['--second-reader-endpoint', 'https://models.example.org/v1'], 'needs --second-reader-model'],
    [['--second-reader-model', 'm'], 'needs --second-reader-endpoint'],
    [asking('http://models.example.org/v1'), 'must begin with https://'],
    [asking('nonsense'), 'must be an address'],
  ])('refuses %j with 2', async (args, message) => {
    const run = await inRepository('', folder => cli(folder, ['check', ...args]))
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toContain(message)
  })
})
