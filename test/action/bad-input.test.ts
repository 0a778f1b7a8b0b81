import { describe, expect, it } from 'vitest'
import { eventOf } from '../github/events.ts'
import { runAction } from '../github/run-action.ts'
import { fixture, pullRequest, reportOn, runOn, writes } from '../support/gate.ts'
import { runHere } from '../support/here.ts'

const RED = fixture('refused/en/age/PURPOSE.md')

/** No stack, whatever went wrong. */
const noStack = (run: { stdout: string; stderr: string }) =>
  expect(`${run.stdout}\n${run.stderr}`).not.toMatch(/^\s+at .+:\d+:\d+/m)

describe('wrong usage ends with 2, one clear error and no write', () => {
  it.each([
    ['an unknown input', { comment: 'false' }, 'unknown input “comment”; did you mean “comments”?'],
    ['a wrong value', { comments: 'maybe' }, 'input “comments” must be true or false'],
    ['an empty token', { 'github-token': '' }, 'input “github-token” is empty'],
  ])('%s', async (_, inputs, message) => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    const run = await runOn(forge, { inputs })
    expect(run.exitCode).toBe(2)
    expect(run.annotations).toMatchObject([{ level: 'error' }])
    expect(run.annotations[0]?.message).toContain(message)
    expect(forge.requests).toEqual([])
    noStack(run)
  })

  it('an unknown event', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    const event = { ...(await eventOf(forge, 'pull_request', { pull: 7 })), name: 'issues' }
    const run = await runAction({ forge, event, inputs: { 'github-token': forge.token } })
    expect(run.exitCode).toBe(2)
    expect(run.annotations[0]?.message).toContain('“issues” is not supported')
    noStack(run)
  })

  it('a payload without its number', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    const event = { ...(await eventOf(forge, 'pull_request', { pull: 7 })), payload: {} }
    const run = await runAction({ forge, event, inputs: { 'github-token': forge.token } })
    expect(run.exitCode).toBe(2)
    noStack(run)
  })
})

describe('what could not be read is red with 3', () => {
  it.each([
    'alias',
    'binary',
    'duplicate-key',
    'javascript',
    'malformed-yaml',
    'never-closed',
    'unknown-regime',
    'utf-16',
  ])('a manifest that is %s', async name => {
    const forge = await pullRequest({ 'PURPOSE.md': fixture(`unreadable/${name}/PURPOSE.md`) })
    const { exitCode, judgement, warnings } = await runHere(forge)
    expect([exitCode, judgement?.verdict, warnings]).toEqual([3, 'could-not-evaluate', []])
    const [{ conclusion, annotations } = {}, ...others] = forge.state.checkRuns
    expect([conclusion, others]).toEqual(['failure', []])
    expect(annotations).toMatchObject([{ path: 'PURPOSE.md', annotation_level: 'failure' }])
    expect(forge.violations).toEqual([])
  })

  it('in the outputs, an annotation and the log of the runner', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': fixture('unreadable/malformed-yaml/PURPOSE.md') })
    const run = await runOn(forge)
    expect(run.exitCode).toBe(3)
    expect(run.outputs).toMatchObject({
      conclusion: 'failure',
      verdict: 'could-not-evaluate',
      blocked: 'false',
    })
    expect(run.annotations[0]).toMatchObject({ level: 'error', file: 'PURPOSE.md' })
    expect(forge.state.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    expect(forge.violations).toEqual([])
    noStack(run)
  })

  it('a manifest of 5 MB', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': 'a'.repeat(5 * 1024 * 1024) })
    const { exitCode, judgement } = await runHere(forge)
    expect([exitCode, judgement?.verdict]).toEqual([3, 'could-not-evaluate'])
    expect(reportOn(forge)).toContain('at most 256 KiB are read')
  })

  it('a manifest that is a link', async () => {
    const forge = await pullRequest({
      'PURPOSE.md': { symlink: 'good.md' },
      'good.md': fixture('accepted/en/llm/PURPOSE.md'),
    })
    const { exitCode, judgement } = await runHere(forge)
    expect([exitCode, judgement?.verdict]).toEqual([3, 'could-not-evaluate'])
    expect(reportOn(forge)).toContain('a link')
  })

  it('a wrong token', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    const run = await runOn(forge, { inputs: { 'github-token': 'wrong' } })
    expect([run.exitCode, run.outputs.verdict, run.outputs.conclusion]).toEqual([
      3,
      'could-not-evaluate',
      'failure',
    ])
    expect(run.annotations[0]?.message).toContain('GitHub refused the token (401)')
    expect(run.summary).toContain('GitHub refused the token')
    noStack(run)
  })

  it('a list of files that broke off', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    forge.faults.push({ operation: 'pulls/list-files', kind: 'alter', alter: () => [] })
    expect((await runHere(forge)).exitCode).toBe(3)
    expect(reportOn(forge)).toContain('The list of changed files is incomplete: 0 of 1')
    expect(writes(forge)).toEqual(['checks/create'])
  })
})

describe('hostile text', () => {
  it('is shown as text in the log, the summary and the comment', async () => {
    const text =
      '## Purpose\n\nDevelopment of a generative AI model ::error::x ##[error]y @octocat #1 <img src=x> `` ` ``\n::stop-commands::z\n'
    const forge = await pullRequest({ 'PURPOSE.md': text, 'a::b,file=c\n::error::d/PURPOSE.md': text })
    const run = await runOn(forge)
    expect(run.exitCode).toBe(1)
    const names = new Set(run.commands.map(({ name }) => name))
    expect([...names].filter(name => !['error', 'warning', 'notice'].includes(name))).toEqual([])
    for (const annotation of run.annotations) expect(annotation.file).toMatch(/PURPOSE\.md$/)
    const posted = forge.state.reviewComments.map(({ body }) => body).join('\n') + run.summary
    expect(posted).not.toMatch(/@octocat/)
    expect(posted.replace(/`[^`]*`/g, '')).not.toContain('<img')
  })
})

describe('what could not be published is a warning; the verdict stands', () => {
  it('a review that GitHub refuses for one line goes on the files', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    forge.faults.push({ operation: 'pulls/create-review', kind: 'status', status: 422 })
    expect((await runHere(forge)).exitCode).toBe(1)
    expect(forge.state.reviewComments).toMatchObject([{ subjectType: 'file', path: 'PURPOSE.md' }])
  })

  it.each([{ operation: 'pulls/create-review' }, { operation: 'checks/create' }])('%j', async target => {
    const forge = await pullRequest({ 'PURPOSE.md': RED })
    forge.faults.push({ ...target, kind: 'status', status: 500, times: 9 })
    const run = await runOn(forge)
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'blocked'])
    expect(run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      expect.stringContaining('The verdict stands.'),
    ])
    noStack(run)
  })
})
