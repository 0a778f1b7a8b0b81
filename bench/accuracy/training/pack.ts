/** From a trained model to the text of the model file. */

import type { LinearModel } from '../../../src/reading/learned/linear.ts'
import type { Model } from '../../../src/reading/learned/model.ts'
import type { PackedLinear, PackedModel } from '../../../src/reading/learned/packed.ts'
import type { Tree } from '../../../src/reading/learned/trees.ts'

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, 0, bytes.length).toString('base64')

/** Distances between sorted keys, seven bits a byte, the last byte of each below 128. */
function packKeys(keys: Uint32Array): string {
  const bytes: number[] = []
  let last = 0
  for (const key of keys) {
    let distance = key - last
    last = key
    for (; distance > 127; distance >>>= 7) bytes.push(128 | (distance & 127))
    bytes.push(distance)
  }
  return base64(Uint8Array.from(bytes))
}

/** A linear model as it is shipped. */
export function packLinear({ rows, outputs, weights }: LinearModel): PackedLinear<string> {
  const levels = Array.from({ length: outputs }, () => new Map<number, number>())
  const bytes = new Uint8Array(Math.ceil(weights.length / 2))
  weights.forEach((weight, at) => {
    const known = levels[at % outputs] as Map<number, number>
    const level = known.get(weight) ?? known.size
    known.set(weight, level)
    bytes[at >> 1] = (bytes[at >> 1] as number) | (level << (at % 2 === 0 ? 0 : 4))
  })
  return {
    outputs,
    keys: packKeys(rows.keys),
    levels: levels.map(known => [...known.keys()]),
    weights: base64(bytes),
  }
}

const DECIMALS = 1e4
const round = (values: ArrayLike<number>): number[] =>
  Array.from(values, value => Math.round(value * DECIMALS) / DECIMALS)

/** Trees as they are shipped. */
export const packTrees = (trees: readonly Tree[]) =>
  trees.map(({ inputs, numbers }) => ({ inputs: Array.from(inputs), numbers: round(numbers) }))

/** The content of the model file. */
export function packModel(model: Model): PackedModel<string> {
  return {
    tagger: packLinear(model.tagger),
    text: packLinear(model.text),
    frame: packLinear(model.frame),
    scaler: { mean: round(model.scaler.mean), deviation: round(model.scaler.deviation) },
    networks: model.networks.map(network => ({
      hidden: network.hidden,
      inner: round(network.inner),
      innerBias: round(network.innerBias),
      outer: round(network.outer),
      outerBias: round(network.outerBias),
    })),
    trees: packTrees(model.trees),
  }
}
