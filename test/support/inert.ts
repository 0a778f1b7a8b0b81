import picocolors from 'picocolors'
import type { Run } from 'sarif'
import { expect } from 'vitest'
import { NO_CHANGE } from '../../src/change/change.ts'
import { type Drafts, NO_DRAFTS } from '../../src/engine/draft.ts'
import { judge } from '../../src/engine/judge.ts'
import type { Judgement } from '../../src/engine/judgement.ts'
import { planOf } from '../../src/publish/plan.ts'
import { FORMATS, REPORTS } from '../../src/report/index.ts'
import { inertLog } from '../../src/report/inert.ts'
import { parseCommands } from '../github/runner.ts'
import { actsIn } from './acts.ts'
import { POSTS } from './posts.ts'

const REPORT = { colours: picocolors.createColors(false), width: 100 }
/** What a JUnit report consists of; any other tag came from a file. */
const STRANGE_TAG =
  /<(?!\/?(?:\?xml|testsuites?|testcase|failure|error|skipped|system-out|system-err|propert(?:y|ies))\b)/

/** Everything that a judgement becomes, on GitHub and in a log. */
function outputsOf(judgement: Judgement, path: string, lines: number, drafts: Drafts) {
  const patches = new Map([[path, `@@ -0,0 +1,${lines} @@\n+x`]])
  const plan = planOf(judgement, { ...NO_CHANGE, patches }, { ...POSTS, drafts, summaryComment: 'always' })
  return {
    posts: [
      ...plan.comments.flatMap(({ onFile, onLines }) => [onFile, ...(onLines ? [onLines.body] : [])]),
      plan.review.body,
      plan.summary?.body ?? '',
      plan.checkRun.summary,
    ],
    annotations: plan.checkRun.annotations,
    reports: Object.fromEntries(FORMATS.map(name => [name, REPORTS[name](judgement, { ...REPORT, drafts })])),
  }
}

/** Messages of a SARIF run, in which a viewer makes links of `[words](target)`. */
const messagesIn = (run: Pick<Run, 'results' | 'invocations'>): string[] => [
  ...(run.results ?? []).map(({ message }) => message.text ?? ''),
  ...(run.invocations ?? []).flatMap(({ toolExecutionNotifications = [] }) =>
    toolExecutionNotifications.map(({ message }) => message.text ?? ''),
  ),
]

/** Judges a manifest and holds that nothing of it, nor of drafts for its findings, acts in any output. */
export function assertInert(
  file: { path: string; bytes: Uint8Array },
  draftsFor: (judgement: Judgement) => Drafts = () => NO_DRAFTS,
): Judgement {
  const judgement = judge({ manifests: [file] })
  const lines = new TextDecoder().decode(file.bytes).split('\n').length
  const { posts, reports, annotations } = outputsOf(judgement, file.path, lines, draftsFor(judgement))
  for (const post of posts) {
    // A suggestion shows lines of the file as they are; it is made of plain ones only.
    expect(actsIn(post)).toEqual([])
    expect(post.length).toBeLessThan(65_536)
  }
  expect(parseCommands(inertLog(reports.text ?? ''))).toEqual([])
  for (const { name, properties } of parseCommands(reports.github ?? '')) {
    expect(['error', 'warning', 'notice']).toContain(name)
    expect(properties.file ?? file.path).toBe(file.path)
  }
  expect(JSON.parse(reports.json ?? '').schema).toBe('purpose-gate/report-1')
  expect(JSON.parse(reports.sarif ?? '').version).toBe('2.1.0')
  for (const message of messagesIn(JSON.parse(reports.sarif ?? '').runs[0]))
    expect(message).not.toMatch(/\]\(/)
  expect(reports.junit).not.toMatch(STRANGE_TAG)
  expect(actsIn(reports.markdown ?? '')).toEqual([])
  for (const { title, message } of annotations)
    expect(`${title}${message}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  return judgement
}
