import './fast-clock.mjs'
import { readInputs } from '../../src/config/inputs.ts'
import type { Drafts } from '../../src/engine/draft.ts'
import type { Judgement } from '../../src/engine/judgement.ts'
import { connect, type Repository } from '../../src/github/client.ts'
import { run } from '../../src/run.ts'
import { type ActionEvent, type EventKind, eventOf } from '../github/events.ts'
import type { Forge } from '../github/forge.ts'

export interface RunHere {
  readonly exitCode: number
  readonly warnings: readonly string[]
  readonly log: readonly string[]
  readonly judgement?: Judgement
  readonly drafts?: Drafts
  /** The longest chain of requests of which each was made after the answer to the one before. */
  readonly inARow: number
}

/** Watches a client, and tells how many of its requests came one after the other so far. */
function watch({ octokit, query, ...at }: Repository): { repository: Repository; inARow: () => number } {
  let longest = 0
  const follow = async <T>(request: () => Promise<T>): Promise<T> => {
    const place = longest + 1
    try {
      return await request()
    } finally {
      longest = Math.max(longest, place)
    }
  }
  octokit.hook.wrap('request', (request, options) => follow(async () => request(options)))
  const watched = Object.assign((...asked: Parameters<typeof query>) => follow(() => query(...asked)), query)
  return { repository: { ...at, octokit, query: watched as typeof query }, inARow: () => longest }
}

/** Runs the action in this process, from the event to the exit code: the bundle without its start and its runner. */
export async function runHere(
  forge: Forge,
  event: ActionEvent | EventKind = 'pull_request',
  inputs: Record<string, string> = {},
): Promise<RunHere> {
  const { name, payload, sha } = typeof event === 'string' ? await eventOf(forge, event, { pull: 7 }) : event
  const env = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])
  const read = readInputs({ 'INPUT_GITHUB-TOKEN': forge.token, ...Object.fromEntries(env) })
  const { owner, name: repo } = forge
  const { repository, inARow } = watch(connect({ token: read.token, apiUrl: forge.url, owner, repo }))
  const warnings: string[] = []
  const log: string[] = []
  let judgement: Judgement | undefined
  let drafts: Drafts | undefined
  const exitCode = await run({ name, payload, sha }, read, repository, {
    info: text => log.push(text),
    warning: text => warnings.push(text),
    report: async (judged, _, drafted) => {
      judgement = judged
      drafts = drafted
    },
  })
  return {
    exitCode,
    warnings,
    log,
    inARow: inARow(),
    ...(judgement && { judgement }),
    ...(drafts && { drafts }),
  }
}
