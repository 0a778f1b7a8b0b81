/** Training of the linear models. */

import type { TextFeatures } from '../../../src/reading/learned/counts.ts'
import { type LinearModel, sigmoid, softmax } from '../../../src/reading/learned/linear.ts'
import { BALANCE, TEXT_OUTPUTS } from '../../../src/reading/learned/opinion.ts'
import { ACCEPTING } from '../../../src/reading/learned/outcomes.ts'
import type { TokenFeatures } from '../../../src/reading/learned/token-features.ts'
import type { GoldTags } from './gold.ts'
import { Learner, rateAt, type Schedule } from './learner.ts'
import { quantise } from './quantise.ts'
import { randomFrom, shuffle } from './random.ts'
import { locate, select } from './selection.ts'

/** Train the tagger: one yes-or-no question per role. */
export function trainTagger(
  examples: readonly { features: TokenFeatures; gold: GoldTags }[],
  roles: number,
  schedule: Schedule,
): LinearModel {
  const selection = select(
    examples.map(({ features }) => features.values),
    schedule.least,
  )
  const order = examples.map(({ features, gold }) => ({
    gold,
    located: locate(selection, features.values, undefined, features.offsets),
  }))
  const learner = new Learner(selection, roles)
  const random = randomFrom(5)
  const scores = new Float64Array(roles)
  for (let pass = 0; pass < schedule.passes; pass++) {
    shuffle(order, random)
    const rate = rateAt(schedule, pass)
    for (const { located, gold } of order) {
      for (let at = 0; at + 1 < located.offsets.length; at++) {
        learner.score(located, at, scores)
        for (let role = 0; role < roles; role++) {
          const wanted = gold[at * roles + role] as number
          const error = sigmoid(scores[role] as number) - wanted
          if (wanted < 0 || Math.abs(error) < schedule.negligible) continue
          learner.step(located, at, role, error, rate, schedule.decay)
        }
      }
    }
  }
  return quantise(learner.model, selection, schedule)
}

/** Train the model of whole statements: which outcome, and whether it is accepted. */
export function trainText(
  examples: readonly { features: TextFeatures; outcome: number }[],
  schedule: Schedule,
): LinearModel {
  const selection = select(
    examples.map(({ features }) => features.keys),
    schedule.least,
  )
  const order = examples.map(({ features: { keys, values }, outcome }) => ({
    outcome,
    located: locate(selection, keys, values, [0, keys.length]),
  }))
  const learner = new Learner(selection, TEXT_OUTPUTS)
  const random = randomFrom(1)
  const scores = new Float64Array(TEXT_OUTPUTS)
  const outcomes = scores.subarray(0, BALANCE)
  for (let pass = 0; pass < schedule.passes; pass++) {
    shuffle(order, random)
    const rate = rateAt(schedule, pass)
    for (const { located, outcome } of order) {
      learner.score(located, 0, scores)
      softmax(outcomes)
      scores[BALANCE] = sigmoid(scores[BALANCE] as number)
      for (let output = 0; output < TEXT_OUTPUTS; output++) {
        const wanted = output === BALANCE ? outcome < ACCEPTING : output === outcome
        const error = (scores[output] as number) - (wanted ? 1 : 0)
        if (Math.abs(error) < schedule.negligible) continue
        learner.step(located, 0, output, error, rate, schedule.decay)
      }
    }
  }
  return quantise(learner.model, selection, schedule)
}
