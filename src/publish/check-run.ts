import type { Repository } from '../github/client.ts'
import type { Annotation } from '../report/annotations.ts'
import { shorten } from '../report/inert.ts'
import type { PlannedCheckRun } from './plan.ts'

/** Name of the check run, the same for every event, so that it can be required. */
export const CHECK_NAME = 'purpose-gate'

/** GitHub takes this many annotations a request; further ones are appended. */
const ANNOTATIONS_A_REQUEST = 50
const LONGEST_TITLE = 200

const annotationBody = ({ path, startLine, endLine, columns, level, title, message }: Annotation) => ({
  path,
  start_line: startLine,
  end_line: endLine,
  ...(columns && { start_column: columns.start, end_column: columns.end }),
  annotation_level: level,
  title,
  message,
})

/** Publishes the verdict as a completed check run on the commit that was judged, annotations in batches. */
export async function publishCheckRun(run: PlannedCheckRun, to: Repository, head: string): Promise<void> {
  const { octokit, owner, repo } = to
  const annotations = run.annotations.map(annotationBody)
  const output = { title: shorten(run.title, LONGEST_TITLE), summary: run.summary }
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    name: CHECK_NAME,
    head_sha: head,
    status: 'completed',
    conclusion: run.conclusion,
    output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_A_REQUEST) },
  })
  for (let from = ANNOTATIONS_A_REQUEST; from < annotations.length; from += ANNOTATIONS_A_REQUEST) {
    const batch = annotations.slice(from, from + ANNOTATIONS_A_REQUEST)
    await octokit.rest.checks.update({
      owner,
      repo,
      check_run_id: data.id,
      output: { ...output, annotations: batch },
    })
  }
}
