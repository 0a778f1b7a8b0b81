/** Check runs and their annotations. */

import { type Answer, type Call, type Handlers, number, ok, paged, pageOf } from '../call.ts'
import { minimalPulls } from '../commits.ts'
import { type FieldError, forbidden, invalidRequest, notFound, validationFailed } from '../refusal.ts'
import { apiOf, appShape, nodeId, webOf } from '../shapes.ts'
import type { Annotation, CheckRun } from '../types.ts'
import { numberOf, type Repo, type World } from '../world.ts'

/** The app behind the workflow's token; people cannot make check runs. */
const APP = 'github-actions'

export const checks: Handlers = {
  'checks/create': create,
  'checks/update': update,

  'checks/get': call => ok(checkShape(call.world, call.repo, find(call))),

  'checks/list-annotations'(call) {
    const run = find(call)
    return paged(
      call,
      run.annotations.map(annotation => annotationShape(call, run, annotation)),
    )
  },

  'checks/list-for-ref': list,
}

function find(call: Call): CheckRun {
  const id = number(call, 'check_run_id')
  const run = call.world.state.checkRuns.find(candidate => candidate.id === id)
  if (run === undefined) throw notFound()
  return run
}

/** Only apps have check runs; the workflow's token is one of an app. */
function refusePeople(call: Call): void {
  if (call.actor.kind === 'person') throw forbidden('You must authenticate via a GitHub App.')
}

async function create(call: Call): Promise<Answer> {
  const { world, body, repo } = call
  refusePeople(call)
  const headSha = await world.commitOf(repo, String(body.head_sha))
  const known = headSha !== undefined && /^[0-9a-f]{40}$/.test(String(body.head_sha))
  if (!known) throw validationFailed({ resource: 'CheckRun', code: 'invalid', field: 'head_sha' })
  refuse(call)
  const { checkRuns } = world.state
  const suite = numberOf(`suite ${headSha} ${APP}`)
  const name = String(body.name)
  if (name.trim() === '')
    throw validationFailed({ resource: 'CheckRun', code: 'missing_field', field: 'name' })
  const twins = checkRuns.filter(run => run.suite === suite && run.name === name).length
  if (twins >= world.limits.checkRunsPerName) {
    throw validationFailed({
      resource: 'CheckRun',
      code: 'custom',
      field: 'name',
      message: 'too many check runs',
    })
  }
  const run: CheckRun = {
    id: world.nextId(),
    suite,
    app: APP,
    name,
    headSha,
    status: 'queued',
    conclusion: null,
    detailsUrl: null,
    externalId: '',
    startedAt: world.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  }
  apply(world, run, body)
  checkRuns.push(run)
  return { status: 201, body: checkShape(world, repo, run) }
}

function update(call: Call): Answer {
  refusePeople(call)
  const run = find(call)
  if (run.app !== APP) {
    throw forbidden(
      `Invalid app_id \`${appShape(call.world, APP).id}\` - check run can only be modified by the GitHub App that created it.`,
    )
  }
  refuse(call)
  if (call.body.name !== undefined) run.name = String(call.body.name)
  apply(call.world, run, call.body)
  return ok(checkShape(call.world, call.repo, run))
}

interface Output {
  title?: string
  summary?: string
  text?: string
  annotations?: Annotation[]
}

/** What the schema cannot say. */
function refuse(call: Call): void {
  const { body } = call
  const { status, conclusion, completed_at: completedAt } = body
  if (conclusion === undefined && (status === 'completed' || completedAt !== undefined)) {
    throw invalidRequest('"conclusion" wasn\'t supplied.')
  }
  if (conclusion === 'stale') throw invalidRequest('stale is not a member of the list of conclusions.')
  if (conclusion !== undefined && status !== undefined && status !== 'completed') {
    throw invalidRequest(`${String(status)} is not a member of ["completed"].`)
  }
  const output = body.output as Output | undefined
  if (output === undefined) return
  const errors: FieldError[] = []
  const invalid = (field: string): FieldError => ({ resource: 'CheckRun', code: 'invalid', field })
  if (output.title?.trim() === '')
    errors.push({ resource: 'CheckRun', code: 'missing_field', field: 'title' })
  if (output.annotations?.some(annotation => !acceptable(annotation))) errors.push(invalid('annotations'))
  if (errors.length > 0) throw validationFailed(...errors)
}

/** GitHub says of a bad annotation only that the annotations are invalid. */
function acceptable(annotation: Annotation): boolean {
  const { path, start_line: start, end_line: end, start_column: from, end_column: to } = annotation
  const small = (text: string | undefined, bytes: number) =>
    text === undefined || Buffer.byteLength(text) <= bytes
  if (path.trim() === '' || start < 0 || end < start) return false
  if ((from === undefined) !== (to === undefined)) return false
  if (from !== undefined && (start !== end || from < 1 || (to ?? 0) < from)) return false
  if (annotation.message.trim() === '' || !small(annotation.message, 65_536)) return false
  return small(annotation.raw_details, 65_536) && (annotation.title?.length ?? 0) <= 255
}

/** Takes over what the request gives; annotations are added to those that are there. */
function apply(world: World, run: CheckRun, body: Record<string, unknown>): void {
  const output = body.output as Output | undefined
  if (body.details_url !== undefined) run.detailsUrl = String(body.details_url)
  if (body.external_id !== undefined) run.externalId = String(body.external_id)
  if (body.started_at !== undefined) run.startedAt = String(body.started_at)
  if (body.status !== undefined) run.status = String(body.status)
  if (run.status !== 'completed') {
    run.conclusion = null
    run.completedAt = null
  }
  if (body.conclusion !== undefined) {
    run.conclusion = String(body.conclusion)
    run.status = 'completed'
    run.completedAt = (body.completed_at as string | undefined) ?? world.now()
  }
  if (output === undefined) return
  run.title = output.title ?? run.title
  run.summary = output.summary ?? run.summary
  run.text = output.text ?? run.text
  run.annotations.push(...(output.annotations ?? []))
}

async function list(call: Call): Promise<Answer> {
  const { world, repo, query } = call
  const sha = await world.mustFind(repo, call.params.ref ?? '')
  let runs = world.state.checkRuns.filter(
    run =>
      run.headSha === sha &&
      (query.check_name === undefined || run.name === query.check_name) &&
      (query.status === undefined || run.status === query.status) &&
      (query.app_id === undefined || appShape(world, run.app).id === Number(query.app_id)),
  )
  if (query.filter !== 'all') {
    // The latest of each name in each suite.
    runs = runs.filter(
      run => !runs.some(other => other.id > run.id && other.name === run.name && other.suite === run.suite),
    )
  }
  const page = pageOf(call, runs.reverse())
  return ok(
    { total_count: runs.length, check_runs: page.items.map(run => checkShape(world, repo, run)) },
    page.headers,
  )
}

function checkShape(world: World, repo: Repo, run: CheckRun) {
  const api = `${apiOf(world, repo)}/check-runs/${run.id}`
  const html = `${webOf(world, repo)}/runs/${run.id}`
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url: api,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${api}/annotations`,
    },
    check_suite: { id: run.suite },
    app: appShape(world, run.app),
    pull_requests: minimalPulls(world, run.headSha),
  }
}

function annotationShape(call: Call, run: CheckRun, annotation: Annotation) {
  const path = annotation.path.split('/').map(encodeURIComponent).join('/')
  return {
    path: annotation.path,
    blob_href: `${webOf(call.world, call.repo)}/blob/${run.headSha}/${path}`,
    start_line: annotation.start_line,
    start_column: annotation.start_column ?? null,
    end_line: annotation.end_line,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  }
}
