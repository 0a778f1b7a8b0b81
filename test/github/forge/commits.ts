/** Commits, changed files and pull requests in the forms in which GitHub answers them. */

import { type ChangedFile, countLines } from './diff.ts'
import { apiOf, associationOf, nodeId, repositoryShape, userShape, webOf } from './shapes.ts'
import type { Pull } from './types.ts'
import { numberOf, type Repo, type World } from './world.ts'

interface Signature {
  name: string
  email: string
  date: string
}

export interface ParsedCommit {
  tree: string
  parents: string[]
  author: Signature
  committer: Signature
  message: string
}

/** Reads a commit out of git. */
export async function readCommit(world: World, sha: string): Promise<ParsedCommit> {
  const object = await world.git.object(sha)
  if (object?.type !== 'commit') throw new Error(`no commit ${sha}`)
  const text = object.content.toString('utf8')
  const end = text.indexOf('\n\n')
  const headers = text.slice(0, end).split('\n')
  const values = (key: string) =>
    headers.filter(line => line.startsWith(`${key} `)).map(line => line.slice(key.length + 1))
  return {
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: signature(values('author')[0] ?? ''),
    committer: signature(values('committer')[0] ?? ''),
    message: text.slice(end + 2).replace(/\n$/, ''),
  }
}

function signature(line: string): Signature {
  const match = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line)
  const date = new Date(Number(match?.[3] ?? 0) * 1000).toISOString().replace('.000', '')
  return { name: match?.[1] ?? '', email: match?.[2] ?? '', date }
}

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** The form of the git database (git/get-commit). */
export async function gitCommitShape(world: World, repo: Repo, sha: string) {
  const commit = await readCommit(world, sha)
  const api = apiOf(world, repo)
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${api}/git/commits/${sha}`,
    html_url: `${webOf(world, repo)}/commit/${sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: parents(world, repo, commit, 'git/commits'),
    verification: UNSIGNED,
  }
}

function parents(world: World, repo: Repo, commit: ParsedCommit, kind: string) {
  return commit.parents.map(sha => ({
    sha,
    url: `${apiOf(world, repo)}/${kind}/${sha}`,
    html_url: `${webOf(world, repo)}/commit/${sha}`,
  }))
}

/** The form of the commits API; its authors are unknown to GitHub, hence null. */
export async function commitShape(world: World, repo: Repo, sha: string) {
  const commit = await readCommit(world, sha)
  const api = apiOf(world, repo)
  return {
    sha,
    node_id: nodeId('C', sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${api}/commits/${sha}`,
    html_url: `${webOf(world, repo)}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    author: null,
    committer: null,
    parents: parents(world, repo, commit, 'commits'),
  }
}

/** Rows for changed files; past the limit of patch lines in one answer they are silently hollow. */
export function fileShapes(world: World, repo: Repo, files: ChangedFile[], head: string) {
  let lines = 0
  return files.map(file => {
    lines += file.patch === undefined ? 0 : countLines(file.patch)
    const hollow = lines > world.limits.answerPatchLines
    const path = encodeURIComponent(file.filename)
    return {
      sha: file.sha,
      filename: file.filename,
      status: file.status,
      additions: hollow ? 0 : file.additions,
      deletions: hollow ? 0 : file.deletions,
      changes: hollow ? 0 : file.additions + file.deletions,
      blob_url: `${webOf(world, repo)}/blob/${head}/${path}`,
      raw_url: `${webOf(world, repo)}/raw/${head}/${path}`,
      contents_url: `${apiOf(world, repo)}/contents/${path}?ref=${head}`,
      ...(file.patch === undefined || hollow ? {} : { patch: file.patch }),
      ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
    }
  })
}

export function labelShapes(world: World, names: string[]) {
  return names.map(name => ({
    id: numberOf(`label ${name}`),
    node_id: nodeId('LA', name),
    url: `${apiOf(world, world.repo)}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  }))
}

function headShape(world: World, pull: Pull) {
  const fork = pull.fork
  const owner = fork === null ? pull.author : (fork?.owner ?? world.repo.owner)
  const repo = fork === null ? null : repositoryShape(world, fork ? world.forkRepo(fork) : world.repo)
  return {
    label: `${owner}:${pull.headName}`,
    ref: pull.headName,
    sha: pull.headSha,
    user: userShape(world, owner),
    repo,
  }
}

/** The form in lists of pull requests. */
export async function pullShape(world: World, pull: Pull) {
  const api = `${apiOf(world, world.repo)}/pulls/${pull.number}`
  const issue = `${apiOf(world, world.repo)}/issues/${pull.number}`
  const web = `${webOf(world, world.repo)}/pull/${pull.number}`
  const statuses = `${apiOf(world, world.repo)}/statuses/${pull.headSha}`
  const owner = world.repo.owner
  const base = {
    label: `${owner}:${pull.base}`,
    ref: pull.base,
    sha: pull.baseSha,
    user: userShape(world, owner),
  }
  const urls = {
    comments: `${issue}/comments`,
    commits: `${api}/commits`,
    review_comment: `${apiOf(world, world.repo)}/pulls/comments{/number}`,
    review_comments: `${api}/comments`,
    statuses,
  }
  return {
    url: api,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    ...Object.fromEntries(Object.entries(urls).map(([key, url]) => [`${key}_url`, url])),
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: userShape(world, pull.author),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.state === 'closed' ? pull.updatedAt : null,
    merged_at: null,
    merge_commit_sha: (await world.mergeCommit(pull)) ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: labelShapes(world, pull.labels),
    milestone: null,
    draft: pull.draft,
    head: headShape(world, pull),
    base: { ...base, repo: repositoryShape(world, world.repo) },
    _links: Object.fromEntries(
      Object.entries({ self: api, html: web, issue, ...urls }).map(([key, href]) => [key, { href }]),
    ),
    author_association: associationOf(world, pull.author),
    auto_merge: null,
    active_lock_reason: null,
  }
}

/** The form of check runs' lists of pull requests: those of the repository itself, not of forks. */
export function minimalPulls(world: World, sha: string) {
  const { id, name } = world.repo
  const repo = { id, url: apiOf(world, world.repo), name }
  return world.state.pulls
    .filter(pull => pull.headSha === sha && pull.fork === undefined && pull.state === 'open')
    .map(pull => ({
      id: pull.id,
      number: pull.number,
      url: `${apiOf(world, world.repo)}/pulls/${pull.number}`,
      head: { ref: pull.headName, sha: pull.headSha, repo },
      base: { ref: pull.base, sha: pull.baseSha, repo },
    }))
}
