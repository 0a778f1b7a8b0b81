/** Decision trees beside the networks: whether a statement is accepted, from the same inputs. */

/** A tree whose node `n` leads to `2n + 1` where its input is below its bound, else to `2n + 2`. */
export interface Tree {
  /** The input that each node asks for; `LEAF` where it answers. */
  readonly inputs: ArrayLike<number>
  /** The bound of a node that asks, the answer of one that does not. */
  readonly numbers: ArrayLike<number>
}

export const LEAF = -1

/** The answer of one tree. */
export function answerOf({ inputs, numbers }: Tree, input: ArrayLike<number>): number {
  let node = 0
  for (;;) {
    const asked = inputs[node] as number
    const number = numbers[node] as number
    if (asked === LEAF) return number
    node = 2 * node + ((input[asked] as number) < number ? 1 : 2)
  }
}

/** Log-odds of acceptance: the sum of what all trees answer. */
export function askTrees(trees: readonly Tree[], input: ArrayLike<number>): number {
  let sum = 0
  for (const tree of trees) sum += answerOf(tree, input)
  return sum
}
