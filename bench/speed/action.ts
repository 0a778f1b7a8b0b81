/** The built action on the stand-in of GitHub: how long until it asks, until it has judged, and how deep its requests go. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eventOf } from '../../test/github/events.ts'
import { type Forge, startForge } from '../../test/github/forge.ts'
import { makeRepository } from '../../test/github/repository.ts'
import { runAction } from '../../test/github/run-action.ts'

/** A bundle that is run as an action on the pull request. */
interface Bundle {
  readonly name: string
  /** Absent for our own. */
  readonly folder?: string
  readonly inputs: (token: string) => Record<string, string>
}

const PEERS = fileURLToPath(new URL('../peers/actions/', import.meta.url))
const peer = (name: string, inputs: Bundle['inputs']): Bundle => ({
  name,
  folder: join(PEERS, name),
  inputs,
})

/**
 * Ours, and two well-known actions that look at the same pull request: each does its own work, and writes nothing. They run
 * where `dist/` and `action.yml` of the commits that bench/peers/README.md names lie in bench/peers/actions/.
 */
const BUNDLES: readonly Bundle[] = [
  { name: 'purpose-gate', inputs: token => ({ 'github-token': token }) },
  ...[
    peer('labeler', token => ({ 'repo-token': token })),
    peer('paths-filter', token => ({ token, filters: 'data: "data/**"' })),
  ].filter(({ folder = '' }) => existsSync(folder)),
]
const LABELS = 'docs:\n  - changed-files:\n      - any-glob-to-any-file: "docs/**"\n'

/** One run of an action; times in milliseconds from the start of its process. */
export interface ActionRun {
  readonly name: string
  readonly latency: number
  readonly first: number
  readonly total: number
  readonly requests: number
  readonly depth: number
}

/** Longest chain of requests of which each waited for the one before. */
function depthOf({ requests }: Forge): number {
  const depths: number[] = []
  for (const { time } of requests) {
    const earlier = requests.map((request, at) => (request.ended <= time ? (depths[at] ?? 0) : 0))
    depths.push(1 + Math.max(0, ...earlier))
  }
  return Math.max(0, ...depths)
}

/** Runs an action once on a pull request that adds an accepted manifest. */
async function runWith({ name, folder, inputs }: Bundle, latency: number): Promise<ActionRun> {
  const manifest = readFileSync(new URL('../../fixtures/accepted/en/llm/PURPOSE.md', import.meta.url))
  const repository = await makeRepository([
    {
      branch: 'main',
      message: 'Start',
      files: { 'README.md': '# Datasets\n', '.github/labeler.yml': LABELS },
    },
    { branch: 'topic', from: 'main', message: 'Change', files: { 'data/PURPOSE.md': manifest } },
  ])
  const forge = await startForge({
    repository: repository.path,
    pulls: [{ number: 7, head: 'topic' }],
    latency,
  })
  try {
    const event = await eventOf(forge, 'pull_request', { pull: 7 })
    forge.requests.length = 0
    // The clock of the tests hurries; here it must not.
    const env = { NODE_OPTIONS: '' }
    const started = Date.now()
    const { exitCode, durationMs, stdout } = await runAction({
      forge,
      event,
      inputs: inputs(forge.token),
      env,
      ...(folder && { bundle: join(folder, 'dist/index.js'), metadata: join(folder, 'action.yml') }),
    })
    if (exitCode !== 0) throw new Error(`${name} ended with ${exitCode}: ${stdout}`)
    const first = (forge.requests[0]?.time ?? started) - started
    return { name, latency, first, total: durationMs, requests: forge.requests.length, depth: depthOf(forge) }
  } finally {
    await forge.close()
    await repository.remove()
  }
}

/** The runs with the median durations, for each latency and action; the rounds go through all actions. */
export async function measureAction(latencies: readonly number[], rounds: number): Promise<ActionRun[]> {
  const medians: ActionRun[] = []
  for (const latency of latencies) {
    const runs: ActionRun[] = []
    for (let round = 0; round < rounds; round++)
      for (const bundle of BUNDLES) runs.push(await runWith(bundle, latency))
    for (const { name } of BUNDLES) {
      const own = runs.filter(run => run.name === name).toSorted((a, b) => a.total - b.total)
      const middle = own[Math.floor(rounds / 2)]
      if (middle) medians.push(middle)
    }
  }
  return medians
}
