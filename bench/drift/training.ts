/** Training of what weighs two statements against each other (`src/drift/weighing/`). */

import { LABELS } from '../../src/drift/weighing/features.ts'
import { type Weights, weighTrees, wordingOpinion } from '../../src/drift/weighing/model.ts'
import { type LinearModel, softmax } from '../../src/reading/learned/linear.ts'
import { Learner, rateAt, type Schedule } from '../accuracy/training/learner.ts'
import { quantise } from '../accuracy/training/quantise.ts'
import { randomFrom, shuffle } from '../accuracy/training/random.ts'
import { locate, select } from '../accuracy/training/selection.ts'
import { type TreeSchedule, trainTrees } from '../accuracy/training/tree-training.ts'

/** A pair as it is learned from. */
export interface Example {
  readonly author: string
  readonly numbers: Float64Array
  readonly wording: Uint32Array
  /** Place of the label in `LABELS`. */
  readonly label: number
}

const WORDING: Schedule = {
  least: 4,
  passes: 12,
  rate: 0.12,
  negligible: 0.01,
  cooling: 0.1,
  decay: 0.002,
  features: 20_000,
}
const TREES: TreeSchedule = {
  trees: 120,
  depth: 4,
  rate: 0.08,
  inputs: 0.3,
  examples: 0.7,
  shrinkage: 4,
  least: 3,
}
/** Parts into which the authors are dealt, so that the trees see what the wording says of authors it has not met. */
const PARTS = 4
const SEED = 11

/** Which label, by the words that came and went. */
function trainWording(examples: readonly Example[]): LinearModel {
  const selection = select(
    examples.map(({ wording }) => wording),
    WORDING.least,
  )
  const order = examples.map(({ wording, label }) => ({
    label,
    located: locate(selection, wording, undefined, [0, wording.length]),
  }))
  const learner = new Learner(selection, LABELS.length)
  const random = randomFrom(SEED)
  const scores = new Float64Array(LABELS.length)
  for (let pass = 0; pass < WORDING.passes; pass++) {
    shuffle(order, random)
    const rate = rateAt(WORDING, pass)
    for (const { located, label } of order) {
      learner.score(located, 0, scores)
      softmax(scores)
      for (let output = 0; output < LABELS.length; output++) {
        const error = (scores[output] as number) - (output === label ? 1 : 0)
        if (Math.abs(error) < WORDING.negligible) continue
        learner.step(located, 0, output, error, rate, WORDING.decay)
      }
    }
  }
  return quantise(learner.model, selection, WORDING)
}

const inputsOf = (wording: LinearModel, { numbers, wording: keys }: Example): Float64Array =>
  Float64Array.from([...numbers, ...wordingOpinion(wording, keys)])

/** Learns all parts. */
export function train(examples: readonly Example[]): Weights {
  const authors = [...new Set(examples.map(({ author }) => author))]
  const partOf = ({ author }: Example): number => authors.indexOf(author) % PARTS
  const inputs: { input: Float64Array; label: number }[] = []
  for (let part = 0; part < PARTS; part++) {
    const wording = trainWording(examples.filter(example => partOf(example) !== part))
    for (const example of examples)
      if (partOf(example) === part) inputs.push({ input: inputsOf(wording, example), label: example.label })
  }
  const trees = LABELS.map((_, label) =>
    trainTrees(
      inputs.map(({ input, label: own }) => ({ input, wanted: own === label })),
      TREES,
    ),
  )
  return { wording: trainWording(examples), trees }
}

/** The probability of each label. */
export const judge = ({ wording, trees }: Weights, example: Example): Float64Array =>
  weighTrees(trees, inputsOf(wording, example))
