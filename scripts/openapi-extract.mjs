// Cuts GitHub's OpenAPI description down to the operations that the tests' stand-in of GitHub serves.
//
//   npm pack @octokit/openapi@23.0.2            (in a folder outside the repository; 29 MB)
//   tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
//   node scripts/openapi-extract.mjs package/generated/api.github.com.json
//
// The answer is deterministic: operations in the order below, components sorted by name.

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const OPERATIONS = `
  pulls/get pulls/list pulls/list-files
  pulls/create-review pulls/list-reviews pulls/dismiss-review pulls/update-review pulls/list-comments-for-review
  pulls/create-review-comment pulls/list-review-comments pulls/update-review-comment pulls/delete-review-comment
  issues/create-comment issues/list-comments issues/update-comment issues/delete-comment
  issues/create issues/update issues/list-for-repo
  repos/get repos/get-branch repos/get-content repos/get-commit
  repos/compare-commits-with-basehead repos/list-pull-requests-associated-with-commit
  git/get-tree git/get-blob git/get-commit
  checks/create checks/update checks/get checks/list-for-ref checks/list-annotations
  repos/create-commit-status repos/get-combined-status-for-ref
  code-scanning/upload-sarif teams/list-members-in-org users/get-authenticated
`
  .trim()
  .split(/\s+/)

/** Keys that carry prose, samples or documentation only. */
const DROPPED = new Set(['example', 'examples', 'x-github', 'x-github-breaking-changes', 'tags', 'summary'])
/** Keys whose values are maps of names: a property called "description" is no prose. */
const MAPS = new Set([
  'properties',
  'patternProperties',
  'responses',
  'headers',
  'content',
  'schemas',
  'parameters',
])

/** A copy of the node without prose; `isMap` says that the keys of the node are names, not keywords. */
function strip(node, isMap = false) {
  if (Array.isArray(node)) return node.map(item => strip(item))
  if (node === null || typeof node !== 'object') return node
  const kept = {}
  for (const [key, value] of Object.entries(node)) {
    if (!isMap && DROPPED.has(key)) continue
    if (!isMap && key === 'description' && typeof value === 'string') continue
    if (!isMap && key === 'title' && typeof value === 'string') continue
    kept[key] = strip(value, !isMap && MAPS.has(key) && !Array.isArray(value))
  }
  return kept
}

/** Every `$ref` reached from the node. */
function references(node, found = []) {
  if (Array.isArray(node)) for (const item of node) references(item, found)
  else if (node !== null && typeof node === 'object') {
    if (typeof node.$ref === 'string') found.push(node.$ref)
    for (const value of Object.values(node)) references(value, found)
  }
  return found
}

/** The operations asked for, by path and method; throws on one that the description lacks. */
function choosePaths(source) {
  const paths = {}
  const missing = new Set(OPERATIONS)
  for (const [path, methods] of Object.entries(source.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!missing.delete(operation?.operationId)) continue
      paths[path] ??= {}
      paths[path][method] = strip(operation)
    }
  }
  if (missing.size > 0) throw new Error(`not in the description: ${[...missing].join(', ')}`)
  return paths
}

/** The components that the paths reach, directly or through one another, sorted by name. */
function chooseComponents(source, paths) {
  const chosen = new Map()
  const queue = references(paths)
  while (queue.length > 0) {
    const pointer = queue.pop()
    if (chosen.has(pointer)) continue
    const [, , section, name] = pointer.split('/')
    const component = source.components?.[section]?.[name]
    if (component === undefined) throw new Error(`dangling reference: ${pointer}`)
    const copy = strip(component)
    chosen.set(pointer, { section, name, copy })
    queue.push(...references(copy))
  }
  const components = {}
  for (const pointer of [...chosen.keys()].sort()) {
    const { section, name, copy } = chosen.get(pointer)
    components[section] ??= {}
    components[section][name] = copy
  }
  return components
}

/** Adds the one description that the standard demands of every response. */
function describeResponses(document) {
  const lists = [document.components.responses ?? {}]
  for (const methods of Object.values(document.paths)) {
    for (const operation of Object.values(methods)) lists.push(operation.responses)
  }
  for (const list of lists) {
    for (const response of Object.values(list)) if (!response.$ref) response.description = ''
  }
}

/** The extract as a document of its own. */
export function extract(source) {
  const paths = choosePaths(source)
  const document = {
    openapi: source.openapi,
    info: {
      title: "GitHub's REST API, the part that purpose-gate's tests use",
      version: source.info.version,
      license: source.info.license,
      'x-source': {
        package: `npm @octokit/openapi ${source.info.version}, generated/api.github.com.json`,
        upstream: 'https://github.com/github/rest-api-description',
        licence: 'MIT, Copyright (c) GitHub 2020 and Copyright (c) Octokit contributors',
        made: 'scripts/openapi-extract.mjs: operations in use only, prose and examples removed',
      },
    },
    servers: [{ url: 'https://api.github.com' }],
    paths,
    components: chooseComponents(source, paths),
  }
  describeResponses(document)
  return document
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const from = process.argv[2]
  if (!from) throw new Error('usage: node scripts/openapi-extract.mjs PATH-OF-api.github.com.json [OUTPUT]')
  const to = process.argv[3] ?? fileURLToPath(new URL('../test/github/openapi.extract.json', import.meta.url))
  const text = `${JSON.stringify(extract(JSON.parse(readFileSync(from, 'utf8'))))}\n`
  writeFileSync(to, text)
  process.stdout.write(`${to}: ${Math.round(text.length / 1024)} KB\n`)
}
