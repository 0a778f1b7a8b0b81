import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { queryObjects } from 'node:v8'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeTree } from '../../bench/speed/corpus.ts'
import { listTree } from '../../src/change/directory.ts'
import { namesOf } from '../../src/change/scope.ts'
import { judgeListing } from '../../src/commands/judging.ts'
import { writeParts } from '../../src/commands/output.ts'
import { LineMap } from '../../src/document/lines.ts'
import type { Outcome } from '../../src/engine/outcome.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { FORMATS, REPORTS } from '../../src/report/index.ts'
import { plainOptions } from '../support/plain.ts'

// One thread, whose heap this test can count.
vi.mock(import('node:os'), async original => ({ ...(await original()), availableParallelism: () => 1 }))

const FILES = 250
/** Files of a part; those of an open part are there while it is reported. */
const PART = 100
const LONG = 300_000

let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'purpose-gate-'))
  writeTree(home, 'markdown', FILES)
}, LONG)
afterAll(() => rmSync(home, { recursive: true }), LONG)

// Node calls the count of objects experimental; nothing but this test depends on it.
vi.spyOn(process, 'emitWarning').mockImplementation(() => {})

/** Read files that are in memory: each has a map of its lines. What nobody holds is not counted. */
const filesInMemory = (): number => queryObjects(LineMap, { format: 'count' })

describe('of a large tree', () => {
  let outcome: Outcome
  let before = 0
  beforeAll(async () => {
    before = filesInMemory()
    const judged = await judgeListing(
      listTree(home, namesOf(BY_THE_SHEET.policy), () => {}),
      BY_THE_SHEET,
    )
    outcome = judged.outcome
  }, LONG)

  it('no file is kept once it was judged', () => {
    expect(filesInMemory() - before).toBeLessThan(PART)
    expect([...outcome.manifests]).toHaveLength(FILES)
  })

  it.each(FORMATS)(
    'only the files that are being told of are there while a report is made: %s',
    format => {
      const parts = () => REPORTS[format].parts(outcome, { ...plainOptions, language: 'en' })
      // To count takes long: once, when the report has told of more files than may be there.
      const late = Math.floor([...parts()].length * 0.95)
      let made = 0
      for (const _ of parts()) if (made++ === late) expect(filesInMemory() - before).toBeLessThan(2 * PART)
      expect(made).toBeGreaterThan(late)
    },
    LONG,
  )
})

describe('a report', () => {
  it('waits until standard output has room, and ends where nobody reads on', async () => {
    const stream = Object.assign(new EventEmitter(), {
      destroyed: false,
      written: [] as string[],
      write: (text: string) => stream.written.push(text) > 1,
    })
    vi.spyOn(process, 'stdout', 'get').mockReturnValue(stream as never)
    let made = 0
    const parts = function* () {
      for (; made < 1000; made++) yield 'x'.repeat(1000)
    }
    const writing = writeParts(parts(), undefined)
    await Promise.resolve()
    expect(made).toBeLessThan(100)
    stream.emit('drain')
    await vi.waitFor(() => expect(stream.written.length).toBeGreaterThan(1))
    await writing
    expect(stream.written.join('')).toHaveLength(1_000_000)
    made = 0
    stream.written = []
    const broken = writeParts(parts(), undefined)
    stream.destroyed = true
    stream.emit('error', new Error('EPIPE'))
    await broken
    expect(stream.written).toHaveLength(1)
    vi.restoreAllMocks()
  })

  it('is written to a file as it would be to standard output', async () => {
    const file = join(home, 'report.txt')
    await writeParts(['a'.repeat(100_000), 'é', '\n'], file)
    expect(readFileSync(file, 'utf8')).toBe(`${'a'.repeat(100_000)}é\n`)
    await expect(writeParts(['a'], join(home, 'no/such/folder'))).rejects.toThrow('cannot write')
  })
})
