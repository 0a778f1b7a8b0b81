/** Thresholds of their own for passes and for blocks: what is accepted may be left undecided sooner than what is blocked. */

import { isRight, type Result } from './cross-validation.ts'
import { share } from './measures.ts'

/** From which confidence on a pass, and a block, is taken. */
interface Thresholds {
  readonly pass: number
  readonly block: number
}

/** What they reach. */
export interface Apart {
  readonly undecided: number
  readonly accuracy: number
  readonly wrongPasses: number
}

/** The surest results, with how many of the first `n` are wrong. */
function ranked(results: readonly Result[]): { sorted: Result[]; wrong: number[] } {
  const sorted = [...results].sort((a, b) => b.confidence - a.confidence)
  const wrong = [0]
  for (const result of sorted) wrong.push((wrong.at(-1) as number) + (isRight(result) ? 0 : 1))
  return { sorted, wrong }
}

/** Passes are tried in so many steps. */
const STEPS = 200

/** The thresholds with the fewest wrong passes that leave a share undecided and keep the rest as accurate as asked. */
function choose(results: readonly Result[], undecided: number, floor: number): Thresholds {
  const passes = ranked(results.filter(({ accepted }) => accepted))
  const blocks = ranked(results.filter(({ accepted }) => !accepted))
  const decided = Math.round(results.length * (1 - undecided))
  let best: (Thresholds & { rate: number }) | undefined
  for (let step = 1; step <= STEPS; step++) {
    const taken = Math.round((passes.sorted.length * step) / STEPS)
    const rest = decided - taken
    if (rest < 1 || rest > blocks.sorted.length) continue
    const wrongPasses = passes.wrong[taken] as number
    const accuracy = 1 - (wrongPasses + (blocks.wrong[rest] as number)) / decided
    const rate = wrongPasses / taken
    if (accuracy < floor || (best !== undefined && best.rate <= rate)) continue
    const [pass, block] = [
      passes.sorted[taken - 1]?.confidence ?? 1,
      blocks.sorted[rest - 1]?.confidence ?? 1,
    ]
    best = { pass, block, rate }
  }
  return best ?? { pass: 1, block: 1 }
}

/** Each file by the thresholds that were chosen on the other files. */
export function apart(results: readonly Result[], undecided: number, floor: number): Apart {
  const files = [...new Set(results.map(({ statement }) => statement.file))]
  const decided = files.flatMap(file => {
    const isOwn = ({ statement }: Result): boolean => statement.file === file
    const others = results.filter(result => !isOwn(result))
    const { pass, block } = choose(others, undecided, floor)
    return results.filter(result => isOwn(result) && result.confidence >= (result.accepted ? pass : block))
  })
  return {
    undecided: 1 - decided.length / results.length,
    accuracy: share(decided, isRight),
    wrongPasses:
      1 -
      share(
        decided.filter(({ accepted }) => accepted),
        isRight,
      ),
  }
}
