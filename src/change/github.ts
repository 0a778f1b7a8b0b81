import type { Problem } from '../document/problem.ts'
import { DEFAULT_POLICY, type Policy } from '../engine/policy.ts'
import type { Repository } from '../github/client.ts'
import { reasonOf, statusOf } from '../github/errors.ts'
import { UsageError } from '../usage-error.ts'
import { type LookedAt, readBlobs, type Wanted } from './blobs.ts'
import { type Change, NO_CHANGE } from './change.ts'
import type { Look } from './conversation.ts'
import type { Target } from './event.ts'
import {
  filesOf,
  filesOnPage,
  MOST_FILES,
  type PullRequest,
  pullRequestOf,
  touchedOf,
} from './pull-request.ts'
import { namesOf, type Scope, scopeOf, surroundingsOf, type Touched } from './scope.ts'
import { differenceOf, filesBeside, type Tree, treeOf } from './tree.ts'

/** A change on GitHub, with the commit that was read and the policy that judges it. */
export interface RemoteChange extends Change {
  readonly policy: Policy
  /** Absent when not even the commit could be learnt. */
  readonly head?: string
  readonly pullRequest?: PullRequest
  /** What was said on the pull request, seen with the last of what was read. */
  readonly look?: Look
}

/**
 * Reads the policy for a branch (the default one when absent). `known` is the text of the default branch's file where
 * it was read already, null where there is none.
 */
export type ReadPolicy = (from: Repository, branch?: string, known?: string | null) => Promise<Policy>

/** What was learnt of a change before any content is read. */
interface Sight {
  readonly head: string
  /** Where the head is read; the fork where the base repository does not show its commits. */
  readonly place: Repository
  /** Commit before the change; asked for only where something was there before. */
  readonly base: () => Promise<string>
  readonly touched: readonly Touched[]
  readonly patches: ReadonlyMap<string, string>
  readonly policy: Policy | Problem
  readonly failures: Problem[]
  readonly tree?: Tree
  readonly pullRequest?: PullRequest
  readonly lookedAt?: LookedAt
}

/** A policy that is wrong is for its owners to mend; one that GitHub did not deliver is unknown. */
function policyProblem(error: unknown): Problem {
  if (error instanceof UsageError) return { id: 'policy-invalid', reason: error.message }
  return { id: 'change-unavailable', reason: reasonOf(error) }
}

/** Commit at which two lines of history parted. */
async function mergeBase({ octokit, owner, repo }: Repository, base: string, head: string): Promise<string> {
  const basehead = `${base}...${head}`
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })
  const { merge_base_commit: commit } = data as { merge_base_commit?: { sha: string } }
  if (commit === undefined) throw new Error('GitHub answered without the commit at which the branches part')
  return commit.sha
}

/** The tree of a head, from the base repository or, where that does not have it, from the fork. */
async function headTree(
  { place, head, pullRequest }: Sight,
  failures: Problem[],
): Promise<{ tree: Tree; place: Repository }> {
  const fork = pullRequest?.fork
  try {
    return { tree: await treeOf(place, head, failures), place }
  } catch (error) {
    if (statusOf(error) !== 404 || fork === undefined) throw error
    const there = { ...place, ...fork }
    return { tree: await treeOf(there, head, failures), place: there }
  }
}

/** A file at the head that a tree names; a link's or a submodule's content is not in it. */
function wantedAt(place: Repository, tree: Tree, path: string): Wanted | Problem {
  const entry = tree.get(path)
  if (entry?.kind === 'file') return { path, from: place, oid: entry.oid, size: entry.size }
  return { id: entry?.kind === 'link' ? 'file-link' : 'file-mismatch' }
}

/**
 * The tree at the head, as far as a scope needs it. Where the repository is too large to be listed, what lies beside
 * a manifest suffices to judge it; what covers data may lie anywhere, so then the tree is missing.
 */
async function treeAround(scope: Scope, sight: Sight): Promise<{ tree: Tree; place: Repository }> {
  if (sight.tree) return { tree: sight.tree, place: sight.place }
  const cut: Problem[] = []
  const { tree, place } = await headTree(sight, cut)
  if (cut.length === 0) return { tree, place }
  const isLost = scope.before.some(({ now }) => now === undefined)
  if (isLost || scope.dataTouched.length > 0) sight.failures.push(...cut)
  const beside = await filesBeside(place, sight.head, scope.manifests)
  return { tree: new Map([...tree, ...beside]), place }
}

/** Reads what a scope asks for: its manifests, what they were before, and what lies around them, at one go. */
async function contentsOf(scope: Scope, sight: Sight, policy: Policy): Promise<Partial<RemoteChange>> {
  const needsBase = scope.before.length > 0
  const [{ tree, place }, base] = await Promise.all([treeAround(scope, sight), needsBase ? sight.base() : ''])
  const { neighbours, dataPresent } = surroundingsOf(scope, [...tree.keys()].sort(), namesOf(policy))
  const near = neighbours.filter(path => tree.get(path)?.kind === 'file')
  const atHead = [...scope.manifests, ...near].map(path => ({ path, wanted: wantedAt(place, tree, path) }))
  const before = scope.before.map(({ path }): Wanted => ({ path, from: sight.place, commit: base }))
  const wanted = atHead.flatMap(({ wanted }) => ('id' in wanted ? [] : [wanted]))
  const { files: read, look } = await readBlobs([...wanted, ...before], sight.lookedAt)
  // A file that may be none of ours is no problem of its own when it cannot be had; that it could not be, is.
  const lost = read.flatMap(file =>
    'problem' in file && file.problem.id === 'file-unavailable' ? [file] : [],
  )
  const [first] = lost.filter(({ path }) => !namesOf(policy).isCertain(path))
  if (first?.problem.id === 'file-unavailable')
    sight.failures.push({ id: 'change-unavailable', reason: `${first.path}: ${first.problem.reason}` })
  const former = read.splice(wanted.length)
  const files = atHead.map(({ path, wanted }) =>
    'id' in wanted
      ? { path, problem: wanted }
      : (read.shift() ?? { path, problem: { id: 'file-mismatch' as const } }),
  )
  return {
    manifests: files.slice(0, scope.manifests.length),
    neighbours: files.slice(scope.manifests.length),
    before: scope.before.map(({ path, now }, at) => ({
      file: former[at] ?? { path, problem: { id: 'file-mismatch' } },
      ...(now !== undefined && { now }),
    })),
    dataPresent,
    ...(look && { look }),
  }
}

/** From what a change touches to what is judged. A change that concerns nothing of ours asks for nothing more. */
async function changeSeen(sight: Sight): Promise<RemoteChange> {
  const { head, pullRequest, failures, patches } = sight
  const [policy, problem] = 'id' in sight.policy ? [DEFAULT_POLICY, sight.policy] : [sight.policy, undefined]
  const scope = scopeOf(sight.touched, namesOf(policy))
  const { dataTouched, dataRemoved, policyChanged } = scope
  // By an unknown policy nothing is judged, and nobody is told what it might have let pass.
  if (problem && scope.needsTree) failures.push(problem)
  const contents = scope.needsTree && !problem ? await contentsOf(scope, sight, policy) : {}
  const about = { head, policy, ...(pullRequest && { pullRequest }) }
  return { ...NO_CHANGE, ...about, ...contents, dataTouched, dataRemoved, policyChanged, failures, patches }
}

async function ofPullRequest(
  from: Repository,
  number: number,
  readPolicy: ReadPolicy,
): Promise<RemoteChange> {
  const [{ pull, policy: known }, first] = await Promise.all([
    pullRequestOf(from, number),
    filesOnPage(from, number, 1),
  ])
  const { head, baseBranch, changedFiles } = pull
  const policy = await readPolicy(from, baseBranch, known).catch(policyProblem)
  const base = () => mergeBase(from, baseBranch, head)
  const failures: Problem[] = []
  const lookedAt = { from, number }
  const sight = { head, place: from, base, policy, pullRequest: pull, lookedAt, failures }
  if (changedFiles > MOST_FILES) return changeSeen(await byTrees(sight))
  const listed = await filesOf(from, pull, first)
  // A list that broke off must be red, never "no manifests".
  if (listed.length !== changedFiles)
    failures.push({ id: 'list-incomplete', expected: changedFiles, got: listed.length })
  const patches = new Map(
    listed.flatMap(({ filename, patch }) => (patch ? [[filename, patch] as const] : [])),
  )
  const touched = listed.filter(({ status }) => status !== 'unchanged').map(touchedOf)
  return changeSeen({ ...sight, touched, patches })
}

/** A change as the difference of two trees, where no list tells it. */
async function byTrees(sight: Omit<Sight, 'touched' | 'patches'>): Promise<Sight> {
  const empty = { ...sight, touched: [], patches: new Map() }
  const base = await sight.base()
  const [before, { tree, place }] = await Promise.all([
    treeOf(sight.place, base, sight.failures),
    headTree(empty, sight.failures),
  ])
  return { ...empty, tree, place, base: async () => base, touched: differenceOf(before, tree) }
}

const COMMIT = /^[0-9a-f]{40}$/

/** A range of commits, or the whole tree of one where there is no base. A branch moves on: what parted from it counts. */
async function ofCommits(from: Repository, head: string, base: string | undefined, readPolicy: ReadPolicy) {
  const policy = await readPolicy(from).catch(policyProblem)
  const failures: Problem[] = []
  const sight = { head, place: from, policy, failures, patches: new Map() }
  if (base !== undefined) {
    const start = () => (COMMIT.test(base) ? Promise.resolve(base) : mergeBase(from, base, head))
    return changeSeen(await byTrees({ ...sight, base: start }))
  }
  const tree = await treeOf(from, head, failures)
  const touched = [...tree.keys()].map(path => ({ path, status: 'added' }) as const)
  const whole = await changeSeen({ ...sight, tree, touched, base: async () => head })
  return { ...whole, policyChanged: false }
}

/**
 * Reads what an event asks to be judged, through the API alone: nothing is checked out, nothing is executed. When
 * GitHub does not answer, the change is one failure: red, and reported like everything else.
 */
export async function changeOf(
  target: Exclude<Target, { kind: 'nothing' }>,
  from: Repository,
  readPolicy: ReadPolicy,
): Promise<RemoteChange> {
  try {
    if (target.kind === 'pull-request') return await ofPullRequest(from, target.number, readPolicy)
    return await ofCommits(from, target.head, target.kind === 'range' ? target.base : undefined, readPolicy)
  } catch (error) {
    const failures: Problem[] = [{ id: 'change-unavailable', reason: reasonOf(error) }]
    return { ...NO_CHANGE, policy: DEFAULT_POLICY, failures, ...(target.head && { head: target.head }) }
  }
}
