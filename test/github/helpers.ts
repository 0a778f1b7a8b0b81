/** What the tests of the stand-in share. */

import { Octokit } from '@octokit/rest'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Forge, type ForgeOptions, startForge } from './forge.ts'
import { type Entry, makeRepository, type Repository } from './repository.ts'

const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

/** A client as the action uses one, for the workflow's token or another. */
export function client(forge: Forge, token: string | undefined = forge.token): Octokit {
  return new Octokit({ auth: token, baseUrl: forge.url, log: SILENT })
}

export interface Refused {
  status: number
  message: string
  body: { message?: string; errors?: unknown[]; status?: string; documentation_url?: string }
  headers: Record<string, string>
}

/** The refusal of a request; throws when it was not refused. */
export async function refused(request: Promise<unknown>): Promise<Refused> {
  let answer: unknown
  try {
    answer = await request
  } catch (error) {
    const { status, message, response } = error as {
      status: number
      message: string
      response?: { data: Refused['body']; headers: Record<string, string> }
    }
    return { status, message, body: response?.data ?? {}, headers: response?.headers ?? {} }
  }
  throw new Error(`not refused: ${JSON.stringify(answer)}`)
}

/** Lines `1` to `count`, some replaced. */
export function numbered(count: number, changed: Record<number, string> = {}): string {
  return Array.from({ length: count }, (_, index) => `${changed[index + 1] ?? `line ${index + 1}`}\n`).join(
    '',
  )
}

/** `main` and a branch `topic` that changes a bit of everything; `origin` of the fork's branch is main too. */
export function sampleRepository(): Promise<Repository> {
  const base: Record<string, Entry> = {
    'README.md': '# Datasets\n',
    'data/PURPOSE.md': numbered(40),
    'data/old name.csv': numbered(20),
    'data/gone.md': 'gone\n',
    'bin/image.png': Buffer.from([137, 80, 78, 71, 0, 1, 2, 3]),
    'vendor/sub': { submodule: '1234567890123456789012345678901234567890' },
    '.gitmodules': '[submodule "sub"]\n\tpath = vendor/sub\n\turl = https://example.org/sub.git\n',
    'link.md': { symlink: 'data/PURPOSE.md' },
    'broken.md': { symlink: '../outside' },
  }
  return makeRepository([
    { branch: 'main', message: 'Start', files: base },
    {
      branch: 'topic',
      from: 'main',
      message: 'Change',
      files: {
        'data/PURPOSE.md': numbered(40, { 5: 'five', 30: 'thirty' }),
        'data/new name.csv': { renamedFrom: 'data/old name.csv' },
        'data/gone.md': null,
        'bin/image.png': Buffer.from([137, 80, 78, 71, 0, 9, 9, 9]),
        'été/déclaration.md': 'une finalité\nsans fin',
      },
    },
    { branch: 'main', message: 'Elsewhere', files: { 'README.md': '# Datasets, more\n' } },
    { branch: 'fork-topic', from: 'main', message: 'From a fork', files: { 'fork.md': 'of a fork\n' } },
  ])
}

/** Stand-ins over the sample repository. After each test they are closed, and none of their answers may have been wrong. */
export function sampleForges(defaults: Partial<ForgeOptions>) {
  const open: Forge[] = []
  let repository: Repository | undefined
  beforeAll(async () => {
    repository = await sampleRepository()
  })
  afterEach(async () => {
    for (const forge of open.splice(0)) {
      await forge.close()
      expect(forge.violations.filter(violation => violation.kind === 'response')).toEqual([])
    }
  })
  afterAll(() => repository?.remove())
  const sample = {
    get repository(): Repository {
      if (repository === undefined) throw new Error('the sample repository is not there yet')
      return repository
    },
    /** Commit of a branch of the sample. */
    sha: (branch: string): string => sample.repository.shas[branch] ?? '',
    async start(options: Partial<ForgeOptions> = {}): Promise<Forge> {
      const forge = await startForge({ repository: sample.repository.path, ...defaults, ...options })
      open.push(forge)
      return forge
    },
  }
  return sample
}
