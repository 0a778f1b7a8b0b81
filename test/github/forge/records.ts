/** What the stand-in of GitHub notes about its visitors. */

import type { Fault } from './faults.ts'
import type { Pull, State } from './types.ts'

export interface LoggedRequest {
  method: string
  path: string
  query: string
  /** Undefined for an unknown route; `graphql` for GraphQL. */
  operationId: string | undefined
  /** 0 when the connection was cut or left hanging. */
  status: number
  headers: Record<string, string>
  body: unknown
  /** Milliseconds of the clock at arrival and at the end of the answer. */
  time: number
  ended: number
  /** The fault that struck this request. */
  fault?: Fault
}

export interface Violation {
  /** `response`: the stand-in itself erred; the others: the client sent what the description does not know. */
  kind: 'request' | 'unknown-field' | 'response'
  operationId: string
  details: string[]
}

export interface Forge {
  /** For GITHUB_API_URL and for `baseUrl` of Octokit. */
  url: string
  graphqlUrl: string
  serverUrl: string
  owner: string
  name: string
  defaultBranch: string
  token: string
  state: State
  requests: LoggedRequest[]
  violations: Violation[]
  unknownRoutes: string[]
  /** Scripted faults, looked up in order at each request. */
  faults: Fault[]
  pull(number: number): Pull
  /** Lets the pull request's head (and its branch on disk) become that commit, as a push does. */
  moveHead(pull: number, sha: string): Promise<void>
  /** The test merge of the pull request, as `refs/pull/N/merge`; undefined when it conflicts. */
  mergeCommit(pull: number): Promise<string | undefined>
  /** Commit of a branch on disk; throws where there is none. */
  tip(branch: string): Promise<string>
  /** An id that nothing has yet, for records that a test puts into the state. */
  nextId(): number
  close(): Promise<void>
}
