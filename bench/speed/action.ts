/** The built action on the stand-in of GitHub: how long until it asks, until it has judged, and how deep its requests go. */

import { readFileSync } from 'node:fs'
import { eventOf } from '../../test/github/events.ts'
import { type Forge, startForge } from '../../test/github/forge.ts'
import { makeRepository } from '../../test/github/repository.ts'
import { runAction } from '../../test/github/run-action.ts'

/** One run of the action; times in milliseconds from the start of its process. */
export interface ActionRun {
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

/** Runs the action once on a pull request that adds an accepted manifest. */
async function runWith(latency: number): Promise<ActionRun> {
  const manifest = readFileSync(new URL('../../fixtures/accepted/en/llm/PURPOSE.md', import.meta.url))
  const repository = await makeRepository([
    { branch: 'main', message: 'Start', files: { 'README.md': '# Datasets\n' } },
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
      inputs: { 'github-token': forge.token },
      env,
    })
    if (exitCode !== 0) throw new Error(`the action ended with ${exitCode}: ${stdout}`)
    const first = (forge.requests[0]?.time ?? started) - started
    return { latency, first, total: durationMs, requests: forge.requests.length, depth: depthOf(forge) }
  } finally {
    await forge.close()
    await repository.remove()
  }
}

/** The run with the median duration, for each latency. */
export async function measureAction(latencies: readonly number[], rounds: number): Promise<ActionRun[]> {
  const medians: ActionRun[] = []
  for (const latency of latencies) {
    const runs: ActionRun[] = []
    for (let round = 0; round < rounds; round++) runs.push(await runWith(latency))
    const [middle] = runs.toSorted((a, b) => a.total - b.total).slice(Math.floor(rounds / 2))
    if (middle) medians.push(middle)
  }
  return medians
}
