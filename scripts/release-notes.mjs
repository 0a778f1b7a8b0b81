// Prints the changelog's section for a tag; fails where tag, version and changelog do not fit together.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const [tag, folder] = process.argv.slice(2)
const root = folder ? resolve(folder) : fileURLToPath(new URL('..', import.meta.url))
const read = path => readFileSync(join(root, path), 'utf8')
const refuse = reason => {
  console.error(reason)
  process.exit(1)
}

const { version } = JSON.parse(read('package.json'))
if (tag !== `v${version}`) refuse(`The tag ${tag} is not the version of package.json, ${version}.`)

const section = read('CHANGELOG.md')
  .split(/^## /m)
  .find(part => part.startsWith(`${version} `))
const [heading, ...body] = (section ?? '').split('\n')
if (!/ \(\d{4}-\d\d-\d\d\)$/.test(heading))
  refuse(`CHANGELOG.md has no section “## ${version} (YYYY-MM-DD)”.`)
console.log(body.join('\n').trim())
