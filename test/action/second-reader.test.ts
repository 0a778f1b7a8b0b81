import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type EventKind, eventOf } from '../github/events.ts'
import type { Forge } from '../github/forge.ts'
import { runAction } from '../github/run-action.ts'
import { actsIn } from '../support/acts.ts'
import { fixture, pullRequest } from '../support/gate.ts'
import { type RunHere, runHere } from '../support/here.ts'
import { FAULTS, type ModelService, SILENCE, says, startModelService } from '../support/model-service.ts'
import { caseIn } from '../support/undecided.ts'

const CASE = caseIn('en')
const UNDECIDED = Buffer.from(CASE.text)
const MODEL = 'stand-in-8b'
const TOKEN = 'second-reader-token-5e1d'

const FORK = { fork: { owner: 'contributor', name: 'datasets' }, author: 'contributor' }

const inputsFor = ({ endpoint }: ModelService) => ({
  'second-reader-endpoint': endpoint,
  'second-reader-model': MODEL,
  'second-reader-token': TOKEN,
})

/** What a run leaves behind: its exit code, its verdict and everything that it posted. */
function outcome({ state }: Forge, { exitCode, warnings, judgement }: RunHere) {
  return {
    exitCode,
    warnings,
    verdict: judgement?.verdict,
    findings: judgement?.manifests.flatMap(({ findings }) =>
      findings.map(({ rule, level }) => [rule, level]),
    ),
    comments: state.reviewComments.map(({ path, line, body }) => ({ path, line, body })),
    reviews: state.reviews.map(({ body }) => body),
    issueComments: state.issueComments.map(({ body }) => body),
    checks: state.checkRuns.map(({ name, conclusion, title, summary, annotations }) => ({
      name,
      conclusion,
      title,
      summary,
      annotations,
    })),
  }
}

afterEach(() => vi.unstubAllEnvs())

describe('without a second reader', () => {
  it('nothing leaves the runner, whatever the repository and the pull request say', async () => {
    const service = await startModelService(says(CASE.plain))
    vi.stubEnv('PURPOSE_GATE_SECOND_READER_TOKEN', TOKEN)
    const named = `second-reader-endpoint: ${service.endpoint}\nsecond-reader-model: ${MODEL}\n`
    const forge = await pullRequest({
      'PURPOSE.md': UNDECIDED,
      '.github/purpose-gate.yml': named,
      '.env': `INPUT_SECOND-READER-ENDPOINT=${service.endpoint}\nINPUT_SECOND-READER-MODEL=${MODEL}\n`,
      '.github/workflows/purpose-gate.yml': `on: pull_request\nenv:\n  "INPUT_SECOND-READER-ENDPOINT": ${service.endpoint}\n`,
    })
    const { log, drafts, judgement } = await runHere(forge)
    expect(service.asked).toEqual([])
    expect([log, drafts?.size, judgement?.verdict]).toEqual([[], 0, 'review-required'])
  })

  it('a policy that names one on the default branch is red, and nothing leaves', async () => {
    const service = await startModelService(says(CASE.plain))
    const policy = `second-reader-endpoint: ${service.endpoint}\n`
    const forge = await pullRequest(
      { 'PURPOSE.md': UNDECIDED },
      { base: { '.github/purpose-gate.yml': policy } },
    )
    expect((await runHere(forge)).exitCode).toBe(2)
    expect(service.asked).toEqual([])
  })
})

describe('a second reader', () => {
  it('has its draft shown in the comment and the check run, as a draft', async () => {
    const service = await startModelService(says(CASE.plain))
    const forge = await pullRequest({ 'PURPOSE.md': UNDECIDED })
    const run = await runHere(forge, 'pull_request', inputsFor(service))
    expect(run.log).toEqual(['Second reader: 1 statement sent, 1 draft.'])
    for (const text of [forge.state.reviewComments[0]?.body, forge.state.checkRuns[0]?.summary]) {
      expect(text).toContain(CASE.plain)
      expect(text?.replace(/\\/g, '')).toContain(`Draft by a language model (${MODEL})`)
      expect(actsIn(text ?? '')).toEqual([])
    }
    expect(service.asked).toHaveLength(1)
    expect(service.violations).toEqual([])
    expect([forge.violations, forge.unknownRoutes]).toEqual([[], []])
  })

  it('changes no verdict, level, conclusion, annotation or exit code when it drafts', async () => {
    const service = await startModelService(says(CASE.plain))
    const alone = await pullRequest({ 'PURPOSE.md': UNDECIDED })
    const asking = await pullRequest({ 'PURPOSE.md': UNDECIDED })
    const without = outcome(alone, await runHere(alone))
    const run = await runHere(asking, 'pull_request', inputsFor(service))
    const drafted = outcome(asking, run)
    expect(run.drafts?.size).toBe(1)
    expect(drafted).toEqual({
      ...without,
      comments: drafted.comments,
      checks: without.checks.map((check, at) => ({ ...check, summary: drafted.checks[at]?.summary })),
    })
    expect(drafted.comments.map(({ path, line }) => [path, line])).toEqual(
      without.comments.map(({ path, line }) => [path, line]),
    )
  })

  it.each<readonly [string, EventKind, object]>([
    ['a pull request of a fork', 'pull_request', FORK],
    ['a pull request of a fork, with a token that may write', 'pull_request_target', FORK],
  ])(
    'is the workflow’s for %s: what the head says is sent there and nowhere else',
    async (_, event, pull) => {
      const service = await startModelService(says(CASE.plain))
      const lure = await startModelService(says(CASE.plain))
      const forge = await pullRequest(
        { 'PURPOSE.md': UNDECIDED, '.github/purpose-gate.yml': `second-reader-endpoint: ${lure.endpoint}\n` },
        { pull },
      )
      await runHere(forge, event, inputsFor(service))
      expect([lure.asked.length, service.asked.length]).toEqual([0, 1])
      const { text: sent, headers } = service.asked[0] ?? { text: '', headers: {} }
      expect(`${sent}${JSON.stringify(headers)}`).not.toContain(forge.token)
      expect(`${sent}${JSON.stringify(headers)}`).not.toContain(lure.endpoint)
    },
  )
})

describe('a second reader that fails changes nothing', () => {
  let without: ReturnType<typeof outcome>
  beforeAll(async () => {
    const alone = await pullRequest({ 'PURPOSE.md': UNDECIDED })
    without = outcome(alone, await runHere(alone))
  })

  it.each([...FAULTS, ['silence', SILENCE] as const])('%s', async (_, answer) => {
    const service = await startModelService(answer)
    const asking = await pullRequest({ 'PURPOSE.md': UNDECIDED })
    const run = await runHere(asking, 'pull_request', inputsFor(service))
    expect(service.asked).toHaveLength(1)
    expect(outcome(asking, run)).toEqual(without)
    expect(run.exitCode).toBe(1)
    expect(run.log).toEqual([
      expect.stringMatching(/^Second reader: 1 statement sent, 0 drafts\. Without a draft: /),
    ])
  })

  it('nor does it where nobody listens', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': UNDECIDED })
    const inputs = { 'second-reader-endpoint': 'http://127.0.0.1:1/v1', 'second-reader-model': MODEL }
    const run = await runHere(forge, 'pull_request', inputs)
    expect([run.exitCode, run.warnings]).toEqual([1, []])
  })
})

describe('the action itself', () => {
  const metadata = fileURLToPath(new URL('../../action.yml', import.meta.url))
  const started = async (forge: Forge, inputs: Record<string, string>) =>
    runAction({
      forge,
      event: await eventOf(forge, 'pull_request', { pull: 7 }),
      inputs: { 'github-token': forge.token, ...inputs },
      metadata,
    })

  it('masks the token of the second reader, prints it nowhere and ends when the answers are in', async () => {
    const service = await startModelService(says(`${CASE.plain}`))
    const forge = await pullRequest({ 'PURPOSE.md': UNDECIDED })
    const run = await started(forge, inputsFor(service))
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'review-required'])
    expect(run.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toEqual([TOKEN])
    const printed = run.stdout.replace(`::add-mask::${TOKEN}`, '')
    for (const text of [printed, run.stderr, run.summary, JSON.stringify(run.outputs)])
      expect(text).not.toContain(TOKEN)
    expect(JSON.stringify([forge.requests, forge.state])).not.toContain(TOKEN)
    expect(service.asked[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`)
    expect(JSON.stringify(service.asked)).not.toContain(forge.token)
    expect(run.summary).toContain(CASE.plain)
  })

  it('gives no draft the voice of the runner', async () => {
    const service = await startModelService(says(`${CASE.plain}\n::error::owned\n##[error]owned`))
    const forge = await pullRequest({ 'PURPOSE.md': UNDECIDED })
    const run = await started(forge, inputsFor(service))
    expect(run.stdout + run.summary).not.toContain('owned')
    expect(run.annotations.map(({ level }) => level)).toEqual(['error'])
  })

  it('refuses half a configuration with 2, before anything is asked', async () => {
    const service = await startModelService(says(CASE.plain))
    const forge = await pullRequest({ 'PURPOSE.md': fixture('accepted/en/llm/PURPOSE.md') })
    const run = await started(forge, { 'second-reader-endpoint': service.endpoint })
    expect(run.exitCode).toBe(2)
    expect(run.annotations[0]?.message).toContain('second-reader-endpoint needs second-reader-model')
    expect([forge.requests, service.asked]).toEqual([[], []])
  })
})
