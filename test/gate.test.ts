import { describe, expect, it } from 'vitest'
import { NO_CHANGE } from '../src/change/change.ts'
import { type Drafts, NO_DRAFTS } from '../src/engine/draft.ts'
import type { Judgement } from '../src/engine/judgement.ts'
import { BY_THE_SHEET } from '../src/engine/standard.ts'
import { type Edges, gate } from '../src/gate.ts'
import { manifest } from './support/fixtures.ts'
import { caseIn } from './support/undecided.ts'

const change = { ...NO_CHANGE, manifests: [manifest(caseIn('en').text)] }

/** What a run reports, with these drafts. */
async function reported(drafts?: Edges<typeof change>['drafts']): Promise<[Judgement, Drafts][]> {
  const told: [Judgement, Drafts][] = []
  await gate({
    change: async () => change,
    standard: () => BY_THE_SHEET,
    report: (judgement, _, shown) => void told.push([judgement, shown]),
    ...(drafts && { drafts }),
  })
  return told
}

describe('gate', () => {
  it.each([
    [
      'throw',
      () => {
        throw new Error('a bug')
      },
    ],
    ['fail', () => Promise.reject(new Error('a bug'))],
  ])('reports the same judgement once where drafts %s', async (_, drafts) => {
    expect(await reported(drafts as never)).toEqual(await reported())
    expect((await reported())[0]?.[1]).toBe(NO_DRAFTS)
  })

  it('hands drafts to the report, after the judgement that they are made from', async () => {
    const seen: Judgement[] = []
    const [told] = await reported(async judgement => {
      seen.push(judgement)
      return new Map()
    })
    expect(seen).toEqual([told?.[0]])
  })
})
