import { describe, expect, it } from 'vitest'
import { fixture, pullRequest, reportOn } from '../support/gate.ts'
import { runHere } from '../support/here.ts'

const GOOD = fixture('accepted/en/llm/PURPOSE.md')

describe('a pull request with data', () => {
  it('that no declaration covers is blocked, with one comment on a file of the dataset', async () => {
    const forge = await pullRequest({ 'data/train.csv': 'a,b\n1,2\n', 'data/test.csv': 'a,b\n3,4\n' })
    const run = await runHere(forge)
    expect([run.exitCode, run.judgement?.verdict]).toEqual([1, 'blocked'])
    expect(forge.state.reviewComments.map(({ path }) => path)).toEqual(['data/test.csv'])
    expect(forge.state.reviewComments[0]?.body).toContain('data/PURPOSE.md')
  })

  it('that a declaration of the base covers passes', async () => {
    const forge = await pullRequest({ 'data/train.csv': 'a,b\n1,2\n' }, { base: { 'data/PURPOSE.md': GOOD } })
    const run = await runHere(forge)
    expect([run.exitCode, forge.state.reviewComments]).toEqual([0, []])
  })

  it('whose declaration it removes is blocked, on the file that is gone', async () => {
    const forge = await pullRequest(
      { 'data/PURPOSE.md': null },
      { base: { 'data/PURPOSE.md': GOOD, 'data/train.csv': 'a\n' } },
    )
    const run = await runHere(forge)
    expect([run.exitCode, run.judgement?.verdict]).toEqual([1, 'blocked'])
    expect(reportOn(forge)).toContain('purpose-kept')
  })

  it('and its declaration removed together is green', async () => {
    const forge = await pullRequest(
      { 'data/PURPOSE.md': null, 'data/train.csv': null },
      { base: { 'data/PURPOSE.md': GOOD, 'data/train.csv': 'a\n', 'README.md': 'x\n' } },
    )
    expect((await runHere(forge)).exitCode).toBe(0)
  })
})
