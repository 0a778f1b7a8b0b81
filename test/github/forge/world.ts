/** The state behind the stand-in: the repository, the pull requests, and what the requests have left. */

import { createHash } from 'node:crypto'
import { type ChangedFile, changedFiles, mergeBase } from './diff.ts'
import { Git } from './git.ts'
import { LIMITS, type Limits } from './limits.ts'
import { noCommit, notFound } from './refusal.ts'
import type { ForgeOptions, Permissions, Pull, PullDefinition, RepositoryName, State } from './types.ts'

/** Who asks: the workflow's token, or a person. */
export interface Actor {
  login: string
  kind: 'workflow' | 'person'
}

export interface Repo extends RepositoryName {
  id: number
  fork: boolean
}

const PERMISSIONS: Permissions = {
  contents: 'read',
  pullRequests: 'write',
  issues: 'none',
  checks: 'write',
  statuses: 'none',
  securityEvents: 'none',
  members: 'none',
}

export const WORKFLOW_USER = 'github-actions[bot]'

export class World {
  readonly options: ForgeOptions
  readonly git: Git
  readonly limits: Limits
  readonly permissions: Permissions
  readonly repo: Repo
  readonly defaultBranch: string
  readonly serverUrl: string
  readonly state: State
  /** Root of the API; known once the server listens. */
  url = ''
  graphqlUrl = ''
  private lastId = 1000
  private readonly merges = new Map<string, Promise<string | undefined>>()

  constructor(options: ForgeOptions) {
    this.options = options
    this.git = new Git(options.repository)
    this.limits = { ...LIMITS, ...options.limits }
    this.permissions = { ...PERMISSIONS, ...options.permissions }
    const name = { owner: options.owner ?? 'acme', name: options.name ?? 'datasets' }
    this.repo = { ...name, id: numberOf(`${name.owner}/${name.name}`), fork: false }
    this.defaultBranch = options.defaultBranch ?? 'main'
    this.serverUrl = options.serverUrl ?? 'https://github.com'
    this.state = {
      pulls: [],
      reviews: [],
      reviewComments: [],
      resolvedThreads: new Set(),
      issues: [],
      issueComments: [],
      checkRuns: [],
      statuses: [],
      sarifs: [],
    }
  }

  /** The present, to the second, as GitHub writes it. */
  now(): string {
    const date = this.options.now?.() ?? new Date()
    return `${date.toISOString().slice(0, 19)}Z`
  }

  nextId(): number {
    return ++this.lastId
  }

  /** Puts a pull request in; throws where its branches do not exist. */
  async addPull(definition: PullDefinition): Promise<void> {
    const base = definition.base ?? this.defaultBranch
    const headSha = await this.git.commit(`refs/heads/${definition.head}`)
    const baseSha = await this.git.commit(`refs/heads/${base}`)
    if (headSha === undefined)
      throw new Error(`no branch ${definition.head} for pull request ${definition.number}`)
    if (baseSha === undefined) throw new Error(`no branch ${base} for pull request ${definition.number}`)
    this.state.pulls.push({
      id: this.nextId(),
      number: definition.number,
      base,
      head: definition.head,
      headName: definition.headName ?? definition.head,
      title: definition.title ?? `Pull request ${definition.number}`,
      body: definition.body ?? null,
      author: definition.author ?? 'contributor',
      state: definition.state ?? 'open',
      draft: definition.draft ?? false,
      locked: definition.locked ?? false,
      labels: definition.labels ?? [],
      fork: definition.fork,
      headSha,
      baseSha,
      createdAt: this.now(),
      updatedAt: this.now(),
    })
  }

  pull(number: number): Pull {
    const pull = this.state.pulls.find(candidate => candidate.number === number)
    if (pull === undefined) throw notFound()
    return pull
  }

  /** As a push to the head branch does; the base's recorded commit is refreshed with it, as GitHub does. */
  async moveHead(number: number, sha: string): Promise<void> {
    const pull = this.pull(number)
    const commit = await this.git.commit(sha)
    if (commit === undefined) throw new Error(`no commit ${sha}`)
    await this.git.run(['update-ref', `refs/heads/${pull.head}`, commit])
    pull.headSha = commit
    pull.baseSha = await this.baseTip(pull)
    pull.updatedAt = this.now()
  }

  async baseTip(pull: Pull): Promise<string> {
    return (await this.git.commit(`refs/heads/${pull.base}`)) ?? pull.baseSha
  }

  /** What the pull request changes, at its head or at an earlier commit of it: merge base to commit. */
  async changes(pull: Pull, commit = pull.headSha): Promise<ChangedFile[]> {
    const start = await mergeBase(this.git, await this.baseTip(pull), commit)
    return changedFiles(this.git, start, commit, this.limits)
  }

  /** The test merge of a pull request; undefined when it conflicts. */
  async mergeCommit(pull: Pull): Promise<string | undefined> {
    const base = await this.baseTip(pull)
    const key = `${base} ${pull.headSha}`
    let merge = this.merges.get(key)
    if (merge === undefined) {
      merge = this.makeMerge(base, pull.headSha)
      this.merges.set(key, merge)
    }
    return merge
  }

  private async makeMerge(base: string, head: string): Promise<string | undefined> {
    let tree: string
    try {
      tree = (await this.git.run(['merge-tree', '--write-tree', base, head])).toString('utf8').trim()
    } catch {
      return undefined
    }
    const who = { NAME: 'GitHub', EMAIL: 'noreply@github.com', DATE: '2026-01-05T12:00:00Z' }
    const author = Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ])
    const message = `Merge ${head} into ${base}`
    const args = ['commit-tree', tree, '-p', base, '-p', head, '-m', message]
    return (await this.git.run(args, Object.fromEntries(author))).toString('utf8').trim()
  }

  /** Repositories that answer: the one of the workflow and the forks of its pull requests. */
  findRepo(owner: string, name: string): Repo | undefined {
    const same = (other: RepositoryName) =>
      other.owner.toLowerCase() === owner.toLowerCase() && other.name.toLowerCase() === name.toLowerCase()
    if (same(this.repo)) return this.repo
    const fork = this.state.pulls.map(pull => pull.fork).find(candidate => candidate && same(candidate))
    return fork ? this.forkRepo(fork) : undefined
  }

  forkRepo(fork: RepositoryName): Repo {
    return { ...fork, id: numberOf(`${fork.owner}/${fork.name}`), fork: true }
  }

  findRepoById(id: number): Repo | undefined {
    const forks = this.state.pulls.flatMap(pull => (pull.fork ? [this.forkRepo(pull.fork)] : []))
    return [this.repo, ...forks].find(repo => repo.id === id)
  }

  /** Branch on disk for a branch of that repository; undefined where it has none of that name. */
  diskBranch(repo: Repo, branch: string): string | undefined {
    if (!repo.fork)
      return this.state.pulls.some(p => p.fork !== undefined && p.head === branch) ? undefined : branch
    const own = this.state.pulls.find(
      p => p.fork?.owner === repo.owner && p.fork.name === repo.name && p.headName === branch,
    )
    return own?.head ?? (branch === this.defaultBranch ? branch : undefined)
  }

  /** The commit that a reference names in that repository: SHA, branch, tag, `refs/…`, `heads/…`, `HEAD`. */
  async commitOf(repo: Repo, reference: string): Promise<string | undefined> {
    if (/^[0-9a-f]{7,40}$/.test(reference)) {
      const sha = await this.git.commit(reference)
      if (sha !== undefined && (await this.reaches(repo, sha))) return sha
    }
    if (reference === '' || reference === 'HEAD') return this.commitOf(repo, this.defaultBranch)
    const pull = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(reference)
    if (pull !== null && !repo.fork) {
      const found = this.state.pulls.find(candidate => candidate.number === Number(pull[1]))
      if (found === undefined) return undefined
      return pull[2] === 'head' ? found.headSha : this.mergeCommit(found)
    }
    if (/[\^~:?*[\\\s]|\.\.|@\{/.test(reference)) return undefined
    const branch = this.diskBranch(repo, reference.replace(/^(?:refs\/)?heads\//, ''))
    const byBranch = branch === undefined ? undefined : await this.git.commit(`refs/heads/${branch}`)
    return byBranch ?? (await this.git.commit(`refs/tags/${reference.replace(/^(?:refs\/)?tags\//, '')}`))
  }

  /** The same, refusing with 422 as most endpoints do. */
  async mustFind(repo: Repo, reference: string): Promise<string> {
    const sha = await this.commitOf(repo, reference)
    if (sha === undefined) throw noCommit(reference)
    return sha
  }

  /** May that repository answer for the commit? Only in question for heads of forks asked of the base repository. */
  private async reaches(repo: Repo, sha: string): Promise<boolean> {
    if (repo.fork || this.options.forkCommitsThroughBase !== false) return true
    const holding = await this.git.run([
      'for-each-ref',
      '--contains',
      sha,
      '--format=%(refname:short)',
      'refs/heads',
    ])
    const branches = holding.toString('utf8').split('\n')
    return branches.some(branch => branch !== '' && this.diskBranch(repo, branch) !== undefined)
  }
}

/** A stable number for a name. */
export function numberOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % 900_000_000
}
