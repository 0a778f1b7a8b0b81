import { describe, expect, it } from 'vitest'
import type { Entry } from '../github/repository.ts'
import { findNodes } from '../github/run-action.ts'
import { actsIn } from '../support/acts.ts'
import { fixtures } from '../support/fixtures.ts'
import { fixture, pullRequest, runOn } from '../support/gate.ts'

const RED = fixture('refused/en/age/PURPOSE.md')
const CANARY = 'canary-5c1b8f0e'

/** Names that Git takes and that would act if they were taken for more than names. */
const NAMES = ['a::b,file=c\n::error::d', '![x](y)', '@octocat', '`', '<img src=x>', '$(id)', '--help', '|']

const files: Record<string, Entry> = {
  ...Object.fromEntries(fixtures('hostile').map(({ path, bytes }) => [path, Buffer.from(bytes)])),
  ...Object.fromEntries(NAMES.map(name => [`${name}/PURPOSE.md`, RED])),
  'link/PURPOSE.md': { symlink: '../../../../../../proc/self/environ' },
  'module/PURPOSE.md': { submodule: '1234567890123456789012345678901234567890' },
}

describe('a hostile pull request, judged by the bundle', () => {
  it.each(findNodes())('does nothing under Node $version', async ({ path: node }) => {
    const forge = await pullRequest(files)
    const run = await runOn(forge, { node, env: { SECRET: CANARY } })
    expect([run.exitCode, run.outputs.verdict]).toEqual([3, 'could-not-evaluate'])
    expect(Object.keys(run.outputs).sort()).toEqual([
      'blocked',
      'conclusion',
      'findings',
      'report',
      'verdict',
    ])
    expect([run.environment, run.state, run.path]).toEqual([{}, {}, ''])
    const names = new Set(run.commands.map(({ name }) => name))
    expect([...names].filter(name => !['error', 'warning', 'notice'].includes(name))).toEqual([])
    const { reviewComments, reviews, issueComments, checkRuns } = forge.state
    const posts = [...reviewComments, ...reviews, ...issueComments].map(({ body }) => body)
    for (const post of [...posts, run.summary, ...checkRuns.map(({ summary }) => summary ?? '')])
      expect(actsIn(post)).toEqual([])
    expect(reviewComments.map(({ path }) => path)).toEqual(expect.arrayContaining(['--help/PURPOSE.md']))
    expect(
      `${run.stdout}${run.stderr}${JSON.stringify(forge.requests)}${JSON.stringify(forge.state)}`,
    ).not.toContain(CANARY)
    expect(forge).toMatchObject({ violations: [], unknownRoutes: [] })
  })
})
