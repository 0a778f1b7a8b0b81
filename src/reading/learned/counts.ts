/** Hashed features of a whole statement with their weights, as linear models take them. */

export interface TextFeatures {
  readonly keys: Uint32Array
  readonly values: Float32Array
}

/** Length to which the weights of a text are scaled, so that long and short texts weigh the same. */
const NORM = 6

/** Sums by key, in the order in which the keys came. A Map of such large numbers takes several times as long. */
export class Counts {
  private readonly keys: number[] = []
  private readonly sums: number[] = []
  /** One more than the index of a key, at its place or behind it; 0 is free. Never more than half full. */
  #slots = new Uint32Array(2048)

  add(key: number, weight: number): void {
    const slot = this.#slotOf(key)
    const index = this.#slots[slot] as number
    if (index > 0) {
      this.sums[index - 1] = (this.sums[index - 1] as number) + weight
      return
    }
    this.keys.push(key)
    this.sums.push(weight)
    this.#slots[slot] = this.keys.length
    if (this.keys.length * 2 > this.#slots.length) this.#grow()
  }

  #slotOf(key: number): number {
    const last = this.#slots.length - 1
    let slot = key & last
    for (;;) {
      const index = this.#slots[slot] as number
      if (index === 0 || this.keys[index - 1] === key) return slot
      slot = (slot + 1) & last
    }
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (let index = 0; index < this.keys.length; index++)
      this.#slots[this.#slotOf(this.keys[index] as number)] = index + 1
  }

  /** The keys with the logarithms of their sums, scaled. */
  features(): TextFeatures {
    const { keys, sums } = this
    const values = new Float32Array(keys.length)
    let square = 0
    for (let index = 0; index < sums.length; index++) {
      const value = Math.log1p(sums[index] as number)
      values[index] = value
      square += value * value
    }
    const scale = square === 0 ? 0 : NORM / Math.sqrt(square)
    for (let index = 0; index < values.length; index++) values[index] = (values[index] ?? 0) * scale
    return { keys: new Uint32Array(keys), values }
  }
}
