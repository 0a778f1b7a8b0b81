/** GitHub's example payloads under other names. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RepositoryName } from '../forge.ts'
import type { EventFacts } from './facts.ts'

export type Json = Record<string, unknown>

let examples: { name: string; examples: Json[] }[] | undefined

/** A fresh copy of the first example of an event (with that action, where there is one). */
export function example(name: string, action: string | undefined): Json {
  examples ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8'),
  )
  const all = examples?.find(candidate => candidate.name === name)?.examples ?? []
  const found = all.find(candidate => candidate.action === action) ?? all[0]
  if (found === undefined) throw new Error(`no example of ${name}`)
  return structuredClone(found)
}

/** Replaces the example's repository, number and commits wherever they stand in a text. */
export function rename(template: Json, facts: EventFacts): Json {
  const old = template.repository as Json
  const pull = (template.pull_request ?? {}) as { number?: number; head?: Json; base?: Json }
  const swaps: [RegExp, string][] = [
    [/https:\/\/api\.github\.com/g, facts.apiUrl ?? 'https://api.github.com'],
    [new RegExp(escapeSigns(String(old.full_name)), 'gi'), `${facts.owner}/${facts.name}`],
  ]
  if (facts.pull !== undefined && pull.number !== undefined) {
    swaps.push([new RegExp(`/(pulls|pull|issues)/${pull.number}(?![0-9])`, 'g'), `/$1/${facts.pull.number}`])
    swaps.push([new RegExp(String(pull.head?.sha), 'g'), facts.pull.headSha])
    swaps.push([new RegExp(String(pull.base?.sha), 'g'), facts.pull.baseSha])
  }
  return everywhere(template, text => swaps.reduce((all, [from, to]) => all.replace(from, to), text)) as Json
}

export function escapeSigns(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

export function everywhere(node: unknown, change: (text: string) => string): unknown {
  if (typeof node === 'string') return change(node)
  if (Array.isArray(node)) return node.map(item => everywhere(item, change))
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, everywhere(value, change)]))
}

/** The example's user under another name. */
export function userLike(user: Json | undefined, login: string): Json {
  const from = String(user?.login ?? 'Codertocat')
  const renamed = everywhere(user ?? {}, text => text.replaceAll(from, login)) as Json
  return { ...renamed, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

export function repositoryOf(payload: Json, facts: RepositoryName & { defaultBranch?: string }): Json {
  const repository = payload.repository as Json
  return {
    ...repository,
    name: facts.name,
    full_name: `${facts.owner}/${facts.name}`,
    owner: userLike(repository.owner as Json, facts.owner),
    default_branch: facts.defaultBranch ?? 'main',
  }
}

export function forkOf(repository: Json, facts: EventFacts, fork: RepositoryName): Json {
  const from = `${facts.owner}/${facts.name}`
  const copy = everywhere(repository, text => text.replaceAll(from, `${fork.owner}/${fork.name}`)) as Json
  const owner = userLike(repository.owner as Json, fork.owner)
  return { ...copy, id: 1 + Number(repository.id), name: fork.name, owner, fork: true }
}
