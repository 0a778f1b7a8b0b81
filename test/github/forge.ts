/** A stand-in of GitHub for tests and demonstrations: stateful, on loopback, over a real git repository. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadContract } from './forge/contract.ts'
import { Faults } from './forge/faults.ts'
import type { Desk } from './forge/handle.ts'
import type { Forge } from './forge/records.ts'
import { serve } from './forge/server.ts'
import type { ForgeOptions } from './forge/types.ts'
import { World } from './forge/world.ts'

export { type Fault, primaryLimit, secondaryLimit } from './forge/faults.ts'
export type { Limits } from './forge/limits.ts'
export type * from './forge/records.ts'
export type * from './forge/types.ts'

const TOKEN = 'ghs_standInTokenOfTheWorkflow0000000000000'

/** Starts a stand-in on a free port of 127.0.0.1. Close it when done. */
export async function startForge(options: ForgeOptions): Promise<Forge> {
  const world = new World(options)
  const prefix = options.prefix ?? ''
  const desk: Desk = {
    world,
    contract: await loadContract(),
    faults: new Faults(),
    requests: [],
    violations: [],
    unknownRoutes: [],
    prefix,
    token: options.token ?? TOKEN,
  }
  try {
    for (const pull of options.pulls ?? []) await world.addPull(pull)
  } catch (error) {
    world.git.close()
    throw error
  }
  const server = createServer((request, response) => {
    // A client that goes away in the middle is no concern of ours.
    serve(desk, request, response).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  world.url = `${root}${prefix}`
  world.graphqlUrl = prefix === '' ? `${root}/graphql` : `${root}/api/graphql`
  return {
    url: world.url,
    graphqlUrl: world.graphqlUrl,
    serverUrl: world.serverUrl,
    owner: world.repo.owner,
    name: world.repo.name,
    defaultBranch: world.defaultBranch,
    token: desk.token,
    state: world.state,
    requests: desk.requests,
    violations: desk.violations,
    unknownRoutes: desk.unknownRoutes,
    faults: desk.faults.list,
    pull: number => world.pull(number),
    moveHead: (number, sha) => world.moveHead(number, sha),
    mergeCommit: number => world.mergeCommit(world.pull(number)),
    tip: async branch => {
      const sha = await world.git.commit(`refs/heads/${branch}`)
      if (sha === undefined) throw new Error(`no branch ${branch}`)
      return sha
    },
    nextId: () => world.nextId(),
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      world.git.close()
    },
  }
}
