// Runs the built action against a stand-in of GitHub and prints what a person would see on the pull request.
import { readFileSync } from 'node:fs'
import { eventOf } from '../test/github/events.ts'
import { type Forge, startForge } from '../test/github/forge.ts'
import { makeRepository } from '../test/github/repository.ts'
import { findNodes, type RunResult, runAction } from '../test/github/run-action.ts'

const fixture = (path: string): string =>
  readFileSync(new URL(`../fixtures/${path}/PURPOSE.md`, import.meta.url), 'utf8')

const repository = await makeRepository([
  { branch: 'main', message: 'Start', files: { 'README.md': '# Datasets\n' } },
  {
    branch: 'topic',
    from: 'main',
    message: 'Add four datasets',
    files: {
      'data/emails/PURPOSE.md': fixture('refused/fr/generative-ai'),
      'data/faces/PURPOSE.md': fixture('refused/en/age'),
      'data/trains/PURPOSE.md': fixture('accepted/fr/trains'),
      'data/usage/PURPOSE.md': fixture('refused/en/front-matter/ai-system'),
    },
  },
])

const line = (text = ''): void => console.log(text)
const indent = (text: string): string => text.replace(/^/gm, '    ')

/** The comment as a reader sees it: the marker and the small print's tags are not shown. */
const shown = (body: string): string =>
  body
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?sub>/g, '')
    .trimEnd()

function show(forge: Forge, run: RunResult): void {
  const { checkRuns, reviews, reviewComments } = forge.state
  for (const check of checkRuns)
    line(`  ${check.conclusion === 'success' ? '✔' : '✖'} ${check.name}: ${check.title}`)
  for (const review of reviews) line(`\n  ${review.author} reviewed\n${indent(review.body)}`)
  for (const { path, line: at, body } of reviewComments)
    line(`\n  ${path}${at === null ? '' : `, line ${at}`}\n${indent(shown(body))}`)
  line(`\n  exit code ${run.exitCode}, ${forge.requests.length} requests, ${Math.round(run.durationMs)} ms`)
  line(
    `  outputs: ${Object.entries(run.outputs)
      .filter(([name]) => name !== 'report')
      .map(([name, value]) => `${name}=${value}`)
      .join(' ')}`,
  )
}

let failed = false
for (const node of findNodes()) {
  const forge = await startForge({
    repository: repository.path,
    pulls: [{ number: 1, head: 'topic', title: 'Add four datasets' }],
  })
  const event = await eventOf(forge, 'pull_request', { pull: 1 })
  const run = await runAction({ forge, event, node: node.path, inputs: { 'github-token': forge.token } })
  line(`Pull request #1 “Add four datasets”, judged under Node ${node.version}\n`)
  show(forge, run)
  line()
  failed ||= run.exitCode !== 1 || forge.violations.length > 0 || forge.unknownRoutes.length > 0
  await forge.close()
}
await repository.remove()
process.exitCode = failed ? 1 : 0
