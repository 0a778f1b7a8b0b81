import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { listTree, treeOf } from '../../src/change/directory.ts'
import { namesOf } from '../../src/change/scope.ts'
import { judgeListing } from '../../src/commands/judging.ts'
import { judgePart, partsOf } from '../../src/commands/parts.ts'
import { judge } from '../../src/engine/judge.ts'
import { mergeOutcomes } from '../../src/engine/outcome.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { inventoryOf } from '../../src/report/inventory.ts'
import { renderJson } from '../../src/report/json.ts'
import { CLI } from '../support/cli.ts'

const machine = vi.hoisted(() => ({ cores: 1, load: 0, helper: (_: unknown) => {} }))

vi.mock(import('node:os'), async original => ({
  ...(await original()),
  availableParallelism: () => machine.cores,
  loadavg: () => [machine.load, 0, 0],
}))
// A thread that takes its parts at once, in this thread; what it hands over is cloned, as between threads.
vi.mock(import('node:worker_threads'), async original => {
  const { EventEmitter } = await import('node:events')
  class Worker extends EventEmitter {
    constructor(_: URL, { workerData }: { workerData: unknown }) {
      super()
      machine.helper({ task: workerData, emit: this.emit.bind(this) })
    }
  }
  return { ...(await original()), Worker: Worker as never }
})
vi.mock(import('../../src/commands/parts.ts'), async original => {
  const module = await original()
  return { ...module, judgePart: vi.fn(module.judgePart) }
})

interface Helper {
  readonly task: { readonly parts: readonly Parameters<typeof judgePart>[0][]; readonly next: Int32Array }
  readonly emit: (event: string, data?: unknown) => boolean
}
/** A thread that judges so many parts, then ends, well or not. */
const judgesParts = (most: number, end: 'exit' | 'error') => (given: unknown) => {
  const { task, emit } = given as Helper
  setImmediate(() => {
    for (let count = 0; count < most; count++) {
      const index = Atomics.add(task.next, 0, 1)
      const part = task.parts[index]
      if (part) emit('message', structuredClone({ index, part: judgePart(part, BY_THE_SHEET) }))
    }
    emit(end, new Error('ended'))
  })
}

const FILES = 1500
/** What they declare is read once: these tests are about who judges what, not about reading. */
const STATEMENTS = [
  'Count the passengers of each bus, so that the dispatcher sends a second one.',
  'Development of a generative AI model.',
  'Repérer les fissures sur les photos de ponts, pour que les inspecteurs planifient leurs visites.',
  'Améliorer nos services.',
]
const LONG = 300_000
let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'purpose-gate-'))
  const declarations = Array.from({ length: FILES }, (_, at) => [
    `d${String(Math.floor(at / 10)).padStart(4, '0')}/p${at % 10}/PURPOSE.md`,
    `# Purpose\n\n${STATEMENTS[at % STATEMENTS.length]}\n\n- retention: ${at} days\n`,
  ])
  const more: Record<string, string> = {
    ...Object.fromEntries(declarations),
    'd0001/p3/croissant.json':
      '{"@type":"Dataset","conformsTo":"http://mlcommons.org/croissant/1.0","name":"x"}',
    'd0001/p3/a/PURPOSE.md': '# Detect smoke on pictures of forests\n',
    'd0001/p3/z.csv': 'a\n1\n',
    'loose/train.csv': 'a\n1\n',
    'wide/PURPOSE.md': '---\ncovers: ["loose2/**"]\n---\n\n# Rank calls\n',
    'loose2/train.csv': 'a\n1\n',
  }
  for (const [path, text] of Object.entries(more)) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
  }
}, LONG)
afterAll(() => rmSync(home, { recursive: true }), LONG)
beforeEach(() => {
  vi.mocked(judgePart).mockClear()
  machine.cores = 1
})

const listed = () => listTree(home, namesOf(BY_THE_SHEET.policy), () => {})
const report = async () => {
  const { outcome, inventoryBy } = await judgeListing(listed(), BY_THE_SHEET)
  return renderJson(outcome, { inventory: await inventoryBy(async () => new Map()) })
}

/** The report of one thread alone, and how many parts it judged. */
const alone = { report: '', parts: 0 }
beforeAll(async () => {
  alone.report = await report()
  alone.parts = vi.mocked(judgePart).mock.calls.length
}, LONG)

describe('parts', () => {
  it('hold each file once, and all files of a folder', () => {
    const { manifests } = listed()
    const parts = partsOf(manifests)
    expect(parts.flat()).toHaveLength(manifests.length)
    expect(new Set(parts.flat())).toEqual(new Set(manifests))
    const partOf = new Map<string, number>()
    for (const [index, part] of parts.entries())
      for (const { path } of part) {
        expect(partOf.get(dirname(path)) ?? index).toBe(index)
        partOf.set(dirname(path), index)
      }
    expect(parts.length).toBeGreaterThan(10)
  })

  it('come to what the whole tree comes to, data and accounts of one dataset included', async () => {
    const whole = judge(treeOf(listed()), BY_THE_SHEET)
    const inventory = inventoryOf(whole, { changes: new Map(), today: '' })
    expect(whole.manifests.some(({ findings }) => findings.some(({ at }) => at === 'data:loose'))).toBe(false)
    expect(alone.report).toBe(renderJson(mergeOutcomes([whole]), { inventory }))
  })
})

describe('threads', () => {
  it('judge each part once between them, and come to the same', async () => {
    expect(alone.parts).toBe(partsOf(listed().manifests).length)
    machine.cores = 4
    const helped = vi.fn(judgesParts(5, 'exit'))
    machine.helper = helped
    expect(await report()).toBe(alone.report)
    // A thread for each five hundred files, of which this one is the first.
    expect(helped).toHaveBeenCalledTimes(2)
    expect(vi.mocked(judgePart).mock.calls.length).toBe(alone.parts)
  })

  it('are not started on cores that others keep busy', async () => {
    machine.cores = 4
    machine.load = 3.4
    const helped = vi.fn()
    machine.helper = helped
    expect(await report()).toBe(alone.report)
    expect(helped).not.toHaveBeenCalled()
    machine.load = 0
  })

  it.each([
    [
      'does not start',
      () => {
        throw new Error('no threads here')
      },
    ],
    ['breaks off', judgesParts(2, 'error')],
    [
      'takes a part and never hands it over',
      (given: unknown) => {
        const { task, emit } = given as Helper
        setImmediate(() => {
          Atomics.add(task.next, 0, 3)
          emit('error', new Error('gone'))
        })
      },
    ],
  ])('lose nothing where one %s', async (_, helper) => {
    machine.cores = 2
    machine.helper = helper
    expect(await report()).toBe(alone.report)
  })
})

it(
  'the built command line says the same with threads and where none are allowed',
  () => {
    const [major = 0] = process.versions.node.split('.').map(Number)
    const permission = major >= 23 ? '--permission' : '--experimental-permission'
    const check = (...flags: string[]) => {
      const args = [...flags, '--no-warnings', CLI, 'check', home, '--format', 'json']
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 28 })
      return { status, out: createHash('sha256').update(stdout).digest('hex'), err: String(stderr) }
    }
    const many = check()
    expect(check(permission, '--allow-fs-read=*')).toEqual(many)
    expect(many).toMatchObject({ status: 1, err: '' })
  },
  LONG,
)
