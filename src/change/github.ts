import { createHash } from 'node:crypto'
import type { Problem } from '../document/problem.ts'
import { largestOf } from '../document/source.ts'
import { POLICY_PATH } from '../engine/policy.ts'
import { type Repository, reasonOf, statusOf } from '../github/client.ts'
import { KNOWN_FORMATS } from '../manifest/detect.ts'
import type { ManifestFile } from '../manifest/read.ts'
import { type Change, type FormerFile, NO_CHANGE } from './change.ts'
import type { Target } from './event.ts'

/** A change on GitHub, with the commit that was read. */
export interface RemoteChange extends Change {
  /** Absent when not even the commit could be learnt. */
  readonly head?: string
  readonly pullRequest?: number
  /** Branch that the change is to be merged into. */
  readonly baseBranch?: string
}

/** GitHub lists at most this many files of a pull request. */
const MOST_FILES = 3000

interface Listed {
  readonly path: string
  readonly sha: string
}

/** The policy is asked for once the change is read, so that what it describes is not looked for yet. */
const isCandidatePath = (path: string): boolean => KNOWN_FORMATS.isCandidate(path)

/** Name that Git gives to content: whoever sends other bytes under it is found out. */
function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Reads one file at a commit and checks that it is the listed one: no link was followed, the branch did not move. */
async function readFile(from: Repository, file: Listed, ref: string): Promise<ManifestFile> {
  const { path, sha } = file
  const fail = (problem: Problem): ManifestFile => ({ path, problem })
  const { data } = await from.octokit.rest.repos.getContent({ owner: from.owner, repo: from.repo, path, ref })
  if (typeof data !== 'object' || Array.isArray(data) || data.type !== 'file' || !('content' in data))
    return fail({ id: 'file-mismatch' })
  const limit = largestOf(path)
  if (data.size > limit) return fail({ id: 'file-too-large', bytes: data.size, limit })
  const bytes = Buffer.from(data.content, 'base64')
  return data.sha === sha && blobSha(bytes) === sha ? { path, bytes } : fail({ id: 'file-mismatch' })
}

/** Reads listed files at a commit, one after another; the fork is asked for what the base repository does not show. */
async function readFiles(
  places: readonly Repository[],
  files: readonly Listed[],
  ref: string,
): Promise<ManifestFile[]> {
  const read: ManifestFile[] = []
  for (const file of files) {
    let result: ManifestFile = { path: file.path, problem: { id: 'file-unavailable', reason: '404' } }
    for (const place of places) {
      try {
        result = await readFile(place, file, ref)
        break
      } catch (error) {
        result = { path: file.path, problem: { id: 'file-unavailable', reason: reasonOf(error) } }
        if (statusOf(error) !== 404) break
      }
    }
    read.push(result)
  }
  return read
}

/** Files that are gone; what they said is not read. */
const goneFiles = (paths: readonly string[]): FormerFile[] =>
  paths.map(path => ({ file: { path, bytes: new Uint8Array() } }))

/** The pull request as it is now, not as the event tells: a re-run brings an old payload. */
async function pullRequestChange(repository: Repository, number: number): Promise<RemoteChange> {
  const { octokit, owner, repo } = repository
  const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: number })
  const head = pull.head.sha
  const listed = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  })
  // An answer that broke off becomes an empty list: a count that disagrees must be red, never "no manifests".
  const complete = listed.length === pull.changed_files && listed.length < MOST_FILES
  const failures: Problem[] = complete
    ? []
    : [{ id: 'list-incomplete', expected: pull.changed_files, got: listed.length }]
  const manifests = listed.filter(file => isCandidatePath(file.filename))
  const present = manifests.filter(file => file.status !== 'removed')
  const renamedAway = listed
    .filter(file => file.status === 'renamed' && !isCandidatePath(file.filename))
    .flatMap(file => file.previous_filename ?? [])
    .filter(isCandidatePath)
  const fork = pull.head.repo
  const places = fork ? [repository, { octokit, owner: fork.owner.login, repo: fork.name }] : [repository]
  const files = present.map(file => ({ path: file.filename, sha: file.sha ?? '' }))
  return {
    ...NO_CHANGE,
    head,
    pullRequest: number,
    baseBranch: pull.base.ref,
    policyChanged: listed.some(file => [file.filename, file.previous_filename].includes(POLICY_PATH)),
    manifests: await readFiles(places, files, head),
    before: goneFiles(
      [
        ...manifests.filter(file => file.status === 'removed').map(file => file.filename),
        ...renamedAway,
      ].sort(),
    ),
    failures,
    patches: new Map(present.flatMap(file => (file.patch ? [[file.filename, file.patch]] : []))),
  }
}

/** Files of a tree that count here, by path; a tree that GitHub cuts short is a failure. */
async function filesOfTree({ octokit, owner, repo }: Repository, ref: string, failures: Problem[]) {
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: ref, recursive: '1' })
  if (!Array.isArray(data.tree)) throw new Error('GitHub answered without a tree')
  if (data.truncated) failures.push({ id: 'tree-incomplete', ref })
  return new Map(
    data.tree.flatMap(({ path, sha, type }) =>
      type === 'blob' && (isCandidatePath(path) || path === POLICY_PATH) ? [[path, sha]] : [],
    ),
  )
}

/** Manifests that differ between two trees; all of the head's where there is no base. */
async function treeChange(repository: Repository, head: string, base?: string): Promise<RemoteChange> {
  const failures: Problem[] = []
  const before =
    base === undefined ? new Map<string, string>() : await filesOfTree(repository, base, failures)
  const after = await filesOfTree(repository, head, failures)
  const changed = [...after].flatMap(([path, sha]) => (before.get(path) === sha ? [] : [{ path, sha }]))
  const gone = [...before.keys()].filter(path => !after.has(path))
  return {
    ...NO_CHANGE,
    head,
    manifests: await readFiles(
      [repository],
      changed.filter(({ path }) => isCandidatePath(path)),
      head,
    ),
    before: goneFiles(gone.filter(isCandidatePath)),
    policyChanged: base !== undefined && [...changed.map(({ path }) => path), ...gone].includes(POLICY_PATH),
    failures,
    patches: new Map(),
  }
}

/**
 * Reads what an event asks to be judged, through the API alone: nothing is checked out, nothing is executed. When
 * GitHub does not answer, the change is one failure: red, and reported like everything else.
 */
export async function changeOf(
  target: Exclude<Target, { kind: 'nothing' }>,
  from: Repository,
): Promise<RemoteChange> {
  try {
    if (target.kind === 'pull-request') return await pullRequestChange(from, target.number)
    return await treeChange(from, target.head, target.kind === 'range' ? target.base : undefined)
  } catch (error) {
    const failures: Problem[] = [{ id: 'change-unavailable', reason: reasonOf(error) }]
    return {
      ...NO_CHANGE,
      failures,
      ...(target.head && { head: target.head }),
    }
  }
}
