/** Which features a linear model keeps: those that several statements share; the others would only add noise. */

import { KEYS, keyOf, Rows } from '../../../src/reading/learned/linear.ts'

/** The rows of the kept features, and how often each occurs. */
export interface Selection {
  readonly rows: Rows
  readonly counts: Uint32Array
}

/** Keep the features that occur at least `least` times. */
export function select(lists: readonly Uint32Array[], least: number): Selection {
  const counts = new Uint32Array(KEYS)
  for (const list of lists) {
    for (const feature of list) {
      const key = keyOf(feature)
      counts[key] = (counts[key] as number) + 1
    }
  }
  const keys: number[] = []
  for (let key = 0; key < KEYS; key++) if ((counts[key] as number) >= least) keys.push(key)
  return {
    rows: new Rows(Uint32Array.from(keys)),
    counts: Uint32Array.from(keys, key => counts[key] as number),
  }
}

/** Features as rows of a model. */
export interface Located {
  readonly rows: Int32Array
  readonly values: Float32Array | undefined
  /** Where the features of each token begin, and where those of the last one end. */
  readonly offsets: Uint32Array
}

/** Look up the rows of features once, so that training need not; features without a row are left out. */
export function locate(
  { rows }: Selection,
  features: Uint32Array,
  values: Float32Array | undefined,
  offsets: ArrayLike<number>,
): Located {
  const found: number[] = []
  const weights: number[] = []
  const bounds = new Uint32Array(offsets.length)
  for (let part = 0; part + 1 < offsets.length; part++) {
    for (let at = offsets[part] as number; at < (offsets[part + 1] as number); at++) {
      const row = rows.find(features[at] as number)
      if (row < 0) continue
      found.push(row)
      if (values !== undefined) weights.push(values[at] as number)
    }
    bounds[part + 1] = found.length
  }
  return {
    rows: Int32Array.from(found),
    values: values === undefined ? undefined : Float32Array.from(weights),
    offsets: bounds,
  }
}
