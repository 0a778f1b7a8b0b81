import { describe, expect, it } from 'vitest'
import { mergeOutcomes } from '../../src/engine/outcome.ts'
import { REPORTS } from '../../src/report/index.ts'
import { type FiledPart, mismatchIn, missingIn, partOf, recordFrom, recordOf } from '../../src/report/part.ts'
import { plainOptions } from '../support/plain.ts'
import { everything } from './everything.ts'

const outcome = mergeOutcomes([everything()])
const part = partOf({ index: 2, count: 3 }, { files: ['a'] })
const record = recordOf(part, outcome, [])
const filed = (file: string, of: FiledPart['part']): FiledPart => ({ file, part: of })

describe('the record of a shard', () => {
  it.each(['json', 'sarif'] as const)('comes back from a report in %s as it was', form => {
    const report = JSON.parse(REPORTS[form](outcome, { ...plainOptions, shard: record }))
    const read = recordFrom(report)
    if ('fault' in read) throw new Error(read.fault)
    for (const render of Object.values(REPORTS))
      expect(render(read.record.outcome, plainOptions)).toBe(render(outcome, plainOptions))
  })

  it('shows that it was changed, that another version wrote it, or that it is none', () => {
    const changed = { ...record, outcome: { ...record.outcome, failures: [] } }
    expect(recordFrom({ shard: changed })).toEqual({ fault: expect.stringContaining('damaged') })
    expect(recordFrom({ shard: { ...record, version: '0.0.1' } })).toEqual({
      fault: expect.stringContaining('written by purpose-gate 0.0.1'),
    })
    for (const other of [null, 1, [], {}, { runs: [] }, { runs: [{}] }, { shard: { ...record, index: 0 } }])
      expect(recordFrom(other)).toEqual({ fault: expect.stringContaining('not the report of a shard') })
  })
})

describe('parts of a whole', () => {
  it('are all there or not', () => {
    expect(missingIn([filed('b', part)])).toEqual([1, 3])
    expect(missingIn([])).toEqual([])
  })

  it('fit together or not', () => {
    const other = { ...part, index: 1 }
    expect(mismatchIn([])).toBeUndefined()
    expect(mismatchIn([filed('a', other), filed('b', part)])).toBeUndefined()
    expect(mismatchIn([filed('a', part), filed('b', part)])).toBe('shard 2/3 is there twice: a and b')
    expect(mismatchIn([filed('a', other), filed('b', { ...part, count: 4 })])).toContain(
      'b is one of 4 shards',
    )
    const elsewhere = partOf({ index: 2, count: 3 }, { files: ['b'] })
    expect(mismatchIn([filed('a', other), filed('b', elsewhere)])).toContain('cut from different things')
  })
})
