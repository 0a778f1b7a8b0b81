/** Users, repositories and apps in the forms in which GitHub answers them. */

import type { Association } from './types.ts'
import { numberOf, type Repo, WORKFLOW_USER, type World } from './world.ts'

const EPOCH = '2026-01-05T08:00:00Z'

/** An opaque id for GraphQL. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}

export function userShape(world: World, login: string, type?: 'Organization') {
  const path = encodeURIComponent(login)
  const api = `${world.url}/users/${path}`
  const bot = login.endsWith('[bot]')
  const id = login === WORKFLOW_USER ? 41_898_282 : numberOf(login)
  return {
    login,
    id,
    node_id: nodeId(bot ? 'BOT' : 'U', id),
    avatar_url: `${world.serverUrl}/avatars/${id}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: `${world.serverUrl}/${bot ? `apps/${login.slice(0, -5)}` : login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: type ?? (bot ? 'Bot' : 'User'),
    user_view_type: 'public',
    site_admin: false,
  }
}

/** The longer form, for GET /user. */
export function profileShape(world: World, login: string) {
  return {
    ...userShape(world, login),
    name: login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: EPOCH,
    updated_at: EPOCH,
  }
}

/** Addresses of a repository: field, path below the repository. */
const REPOSITORY_URLS: Record<string, string> = {
  archive: '{archive_format}{/ref}',
  assignees: 'assignees{/user}',
  blobs: 'git/blobs{/sha}',
  branches: 'branches{/branch}',
  collaborators: 'collaborators{/collaborator}',
  comments: 'comments{/number}',
  commits: 'commits{/sha}',
  compare: 'compare/{base}...{head}',
  contents: 'contents/{+path}',
  contributors: 'contributors',
  deployments: 'deployments',
  downloads: 'downloads',
  events: 'events',
  forks: 'forks',
  git_commits: 'git/commits{/sha}',
  git_refs: 'git/refs{/sha}',
  git_tags: 'git/tags{/sha}',
  hooks: 'hooks',
  issue_comment: 'issues/comments{/number}',
  issue_events: 'issues/events{/number}',
  issues: 'issues{/number}',
  keys: 'keys{/key_id}',
  labels: 'labels{/name}',
  languages: 'languages',
  merges: 'merges',
  milestones: 'milestones{/number}',
  notifications: 'notifications{?since,all,participating}',
  pulls: 'pulls{/number}',
  releases: 'releases{/id}',
  stargazers: 'stargazers',
  statuses: 'statuses/{sha}',
  subscribers: 'subscribers',
  subscription: 'subscription',
  tags: 'tags',
  teams: 'teams',
  trees: 'git/trees{/sha}',
}

export function apiOf(world: World, repo: Repo): string {
  return `${world.url}/repos/${repo.owner}/${repo.name}`
}

export function webOf(world: World, repo: Repo): string {
  return `${world.serverUrl}/${repo.owner}/${repo.name}`
}

export function repositoryShape(world: World, repo: Repo) {
  const api = apiOf(world, repo)
  const web = webOf(world, repo)
  const open = world.state.pulls.filter(pull => pull.state === 'open').length
  const organization = !repo.fork && world.options.teams !== undefined
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: `${repo.owner}/${repo.name}`,
    private: !repo.fork && world.options.visibility === 'private',
    owner: userShape(world, repo.owner, organization ? 'Organization' : undefined),
    html_url: web,
    description: null,
    fork: repo.fork,
    url: api,
    ...Object.fromEntries(
      Object.entries(REPOSITORY_URLS).map(([key, path]) => [`${key}_url`, `${api}/${path}`]),
    ),
    git_url: `git:${web.replace(/^https?:/, '')}.git`,
    ssh_url: `git@github.com:${repo.owner}/${repo.name}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    size: 1,
    default_branch: world.defaultBranch,
    open_issues_count: open,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: world.options.visibility ?? 'public',
    pushed_at: EPOCH,
    created_at: EPOCH,
    updated_at: EPOCH,
    license: null,
    forks: 0,
    open_issues: open,
    watchers: 0,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
  }
}

/** What only the answer for one repository has. */
export function fullRepositoryShape(world: World, repo: Repo) {
  return { ...repositoryShape(world, repo), subscribers_count: 0, network_count: 0 }
}

export function appShape(world: World, slug: string) {
  const actions = slug === 'github-actions'
  const id = actions ? 15_368 : numberOf(slug)
  return {
    id,
    client_id: `Iv1.${id}`,
    slug,
    node_id: nodeId('A', id),
    owner: userShape(world, 'github', 'Organization'),
    name: actions ? 'GitHub Actions' : slug,
    description: '',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${world.serverUrl}/apps/${slug}`,
    created_at: EPOCH,
    updated_at: EPOCH,
    permissions: { checks: 'write', contents: 'read', metadata: 'read', pull_requests: 'write' },
    events: ['check_run', 'check_suite', 'pull_request'],
  }
}

export function associationOf(world: World, login: string): Association {
  return world.options.associations?.[login] ?? (login === world.repo.owner ? 'OWNER' : 'NONE')
}

export function reactionsShape(url: string) {
  const none = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 }
  return { url: `${url}/reactions`, total_count: 0, ...none }
}

/** Base64 in lines of 60 characters, each ended, as GitHub encodes. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/(.{1,60})/g, '$1\n')
}
