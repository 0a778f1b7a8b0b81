/** Sets of classes or elements as bits, one set for each token or piece of a text. */

/** Each bit of a set, by its number. */
export function forBits(bits: number, visit: (index: number) => void): void {
  let rest = bits
  for (let index = 0; rest !== 0; index++, rest >>>= 1) if ((rest & 1) !== 0) visit(index)
}

/**
 * What stands on one side of each place, in its sentence and in other sentences; `step` is 1 for what comes before it,
 * -1 for what comes after.
 */
export function lookAlong(
  masks: ArrayLike<number>,
  sentence: ArrayLike<number>,
  step: 1 | -1,
): [inside: Int32Array, outside: Int32Array] {
  const size = masks.length
  const [inside, outside] = [new Int32Array(size), new Int32Array(size)]
  let [near, far] = [0, 0]
  for (let at = step === 1 ? 0 : size - 1; at >= 0 && at < size; at += step) {
    if (sentence[at] !== sentence[at - step]) {
      far |= near
      near = 0
    }
    inside[at] = near
    outside[at] = far
    near |= masks[at] ?? 0
  }
  return [inside, outside]
}
