import { describe, expect, it } from 'vitest'
import { eventOf } from '../github/events.ts'
import { startForge } from '../github/forge.ts'
import { client } from '../github/helpers.ts'
import { makeRepository } from '../github/repository.ts'
import { writes } from '../support/gate.ts'
import { runHere } from '../support/here.ts'

const RED = '# Purpose\n\nDevelopment of a generative AI model.\n'
const GREEN =
  '# Purpose\n\nDevelopment of a large language model able to answer questions, translate and summarise text.\n'

/** A pull request, and a way to push another version of its manifest and run the action again. */
async function pushes(first: string) {
  const repository = await makeRepository([
    { branch: 'main', message: 'Start', files: { 'README.md': '#\n' } },
    { branch: 'topic', from: 'main', message: 'One', files: { 'PURPOSE.md': first } },
  ])
  const forge = await startForge({
    repository: repository.path,
    pulls: [{ number: 7, head: 'topic' }],
    people: { 'token-of-dev': 'dev' },
  })
  const run = async () =>
    runHere(forge, await eventOf(forge, 'pull_request', { pull: 7, action: 'synchronize' }))
  const push = async (text: string) => {
    const [sha = ''] = await repository.add({
      branch: 'topic',
      message: 'Next',
      files: { 'PURPOSE.md': text },
    })
    await forge.moveHead(7, sha)
    return run()
  }
  const close = async () => {
    await forge.close()
    await repository.remove()
  }
  return { forge, run, push, close }
}

describe('comments over several pushes', () => {
  it('stay one a finding through re-runs and shifted lines', async () => {
    const { forge, run, push, close } = await pushes(RED)
    await run()
    await run()
    await push(`\n\nNew first lines.\n\n${RED}`)
    expect(forge.state.reviewComments).toHaveLength(1)
    await close()
  })

  it('say that they are settled once the words are mended, and are folded away', async () => {
    const { forge, run, push, close } = await pushes(RED)
    await run()
    const { exitCode } = await push(GREEN)
    expect(exitCode).toBe(0)
    const [comment] = forge.state.reviewComments
    expect(comment).toMatchObject({ minimized: 'RESOLVED' })
    expect(comment?.body).toBe(`Fixed in ${forge.pull(7).headSha.slice(0, 7)}.`)
    expect(forge.violations).toEqual([])
    await close()
  })

  it('are posted again when the fault comes back', async () => {
    const { forge, run, push, close } = await pushes(RED)
    await run()
    await push(GREEN)
    await push(RED)
    expect(forge.state.reviewComments).toHaveLength(2)
    await close()
  })

  it('are left alone where a person replied', async () => {
    const { forge, run, push, close } = await pushes(RED)
    await run()
    const [comment] = forge.state.reviewComments
    const before = comment?.body
    await client(forge, 'token-of-dev').rest.pulls.createReviewComment({
      owner: forge.owner,
      repo: forge.name,
      pull_number: 7,
      body: 'On it.',
      commit_id: forge.pull(7).headSha,
      path: 'PURPOSE.md',
      in_reply_to: comment?.id ?? 0,
    })
    await push(GREEN)
    expect(forge.state.reviewComments[0]?.body).toBe(before)
    await close()
  })

  it('are not called settled by a run that could not read the manifest', async () => {
    const { forge, run, push, close } = await pushes(RED)
    await run()
    const before = forge.state.reviewComments[0]?.body
    expect((await push('---\nbroken: [\n---\n')).exitCode).toBe(3)
    expect(forge.state.reviewComments[0]?.body).toBe(before)
    await close()
  })

  it('of a green pull request: none, and nothing is written but the check run', async () => {
    const { forge, run, close } = await pushes(GREEN)
    await run()
    expect(writes(forge)).toEqual(['checks/create'])
    await close()
  })
})
