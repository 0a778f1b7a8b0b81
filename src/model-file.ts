/**
 * What was trained, as a file beside the bundles, which share it: its parts are read when they are first asked for, and
 * not compiled with every start. scripts/build.mjs puts this module in the place of the two named `shipped.ts`.
 */

import { readFileSync } from 'node:fs'
import type { PackedWeights } from './drift/weighing/model.ts'
import type { PackedLinear, PackedModel } from './reading/learned/packed.ts'

/** Name of the file in `dist/`. */
export const MODEL_FILE = 'model.bin'

/** The linear models of a section: all bytes are theirs. */
const PARTS = { reader: ['tagger', 'text', 'frame'], drift: ['wording'] } as const

/** What each section of the file holds, in this order. */
interface Sections<Bytes> {
  readonly reader: PackedModel<Bytes>
  readonly drift: PackedWeights<Bytes>
}
type Section = keyof Sections<unknown>
type Linears<Bytes> = Readonly<Record<string, PackedLinear<Bytes>>>

/** A section with each of its byte arrays put for another, in the order of its parts. */
function withArrays<From, To>(section: Section, held: object, put: (bytes: From) => To): object {
  const linears = held as Linears<From>
  const others = PARTS[section].map(part => {
    const { keys, weights, ...rest } = linears[part] as PackedLinear<From>
    return [part, { ...rest, keys: put(keys), weights: put(weights) }] as const
  })
  return { ...held, ...Object.fromEntries(others) }
}

const LENGTH = 4

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(LENGTH)
  length.writeUInt32LE(bytes.length)
  return length
}

/** A section: the length of its head, the head as JSON, then the byte arrays, of which the head has the lengths. */
function sectionOf(section: Section, held: object): Buffer {
  const arrays: Uint8Array[] = []
  const head = withArrays(section, held, (base64: string) => {
    const bytes = Buffer.from(base64, 'base64')
    arrays.push(bytes)
    return bytes.length
  })
  const json = Buffer.from(JSON.stringify(head))
  return Buffer.concat([lengthOf(json), json, ...arrays])
}

/** All that was trained as a file: each section behind its length. */
export function fileOf(trained: Sections<string>): Uint8Array {
  const sections = (['reader', 'drift'] as const).map(section => sectionOf(section, trained[section]))
  return Buffer.concat(sections.flatMap(bytes => [lengthOf(bytes), bytes]))
}

const lengthAt = (file: Uint8Array, at: number): number =>
  new DataView(file.buffer, file.byteOffset).getUint32(at, true)

/** One section of a file. */
export function sectionIn<Name extends Section>(file: Uint8Array, name: Name): Sections<Uint8Array>[Name] {
  const start = LENGTH + (name === 'reader' ? 0 : LENGTH + lengthAt(file, 0))
  let at = start + LENGTH + lengthAt(file, start)
  const head: object = JSON.parse(Buffer.from(file.subarray(start + LENGTH, at)).toString('latin1'))
  return withArrays(name, head, (length: number) => {
    at += length
    return file.subarray(at - length, at)
  }) as Sections<Uint8Array>[Name]
}

const read = (): Uint8Array => readFileSync(new URL(MODEL_FILE, import.meta.url))

/** The reader's model, from the file beside the running bundle. */
export const shippedModel = (): PackedModel => sectionIn(read(), 'reader')

/** The weights of the comparison, from the same file. */
export const shippedWeights = (): PackedWeights => sectionIn(read(), 'drift')
