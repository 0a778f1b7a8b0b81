import { randomUUID } from 'node:crypto'
import type { Repository } from '../github/client.ts'
import { mayHaveHappened } from '../github/errors.ts'
import type { Annotation } from '../report/annotations.ts'
import { shorten } from '../report/inert.ts'
import type { Plan, PlannedCheckRun } from './plan.ts'

/** Name of the check run, the same for every event, so that it can be required; each instance has its own. */
const nameOf = (instance: string): string => (instance === '' ? 'purpose-gate' : `purpose-gate (${instance})`)

/** GitHub takes this many annotations a request; further ones are appended. */
const ANNOTATIONS_A_REQUEST = 50
const LONGEST_TITLE = 200

/** What the API takes, as far as it is used. */
interface CheckRun {
  readonly name: string
  readonly head_sha: string
  /** Tells this run of ours from every other. */
  readonly external_id: string
  readonly status: 'completed'
  readonly conclusion: PlannedCheckRun['conclusion']
  readonly output: {
    readonly title: string
    readonly summary: string
    annotations: ReturnType<typeof annotationBody>[]
  }
}

const annotationBody = ({ path, startLine, endLine, columns, level, title, message }: Annotation) => ({
  path,
  start_line: startLine,
  end_line: endLine,
  ...(columns && { start_column: columns.start, end_column: columns.end }),
  annotation_level: level,
  title,
  message,
})

/** Creates a check run; after a failure without an answer it looks first whether the run is there. */
async function create({ octokit, owner, repo }: Repository, run: CheckRun): Promise<number> {
  const send = async () => (await octokit.rest.checks.create({ owner, repo, ...run })).data.id
  try {
    return await send()
  } catch (error) {
    if (!mayHaveHappened(error)) throw error
    const { data } = await octokit.rest.checks.listForRef({
      owner,
      repo,
      ref: run.head_sha,
      check_name: run.name,
    })
    // Only a list that came can say that the run is not there.
    if (!Array.isArray(data.check_runs)) throw new Error('GitHub answered without its check runs')
    return data.check_runs.find(({ external_id }) => external_id === run.external_id)?.id ?? (await send())
  }
}

/** Publishes the verdict as a completed check run on the commit that was judged, annotations in batches. */
export async function publishCheckRun(plan: Plan, to: Repository, head: string): Promise<void> {
  const { octokit, owner, repo } = to
  const { title, summary, conclusion } = plan.checkRun
  const annotations = plan.checkRun.annotations.map(annotationBody)
  const output = { title: shorten(title, LONGEST_TITLE), summary }
  const id = await create(to, {
    name: nameOf(plan.instance),
    head_sha: head,
    external_id: randomUUID(),
    status: 'completed',
    conclusion,
    output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_A_REQUEST) },
  })
  for (let from = ANNOTATIONS_A_REQUEST; from < annotations.length; from += ANNOTATIONS_A_REQUEST) {
    const batch = annotations.slice(from, from + ANNOTATIONS_A_REQUEST)
    await octokit.rest.checks.update({
      owner,
      repo,
      check_run_id: id,
      output: { ...output, annotations: batch },
    })
  }
}
