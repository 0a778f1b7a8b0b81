/**
 * Training of the whole reader.
 *
 * The last step must learn from what the first parts say about statements they have not seen, so these are trained
 * again with some files held out, and only their answers on the held-out files are used.
 */

import { type LinearModel, score, softmax } from '../../../src/reading/learned/linear.ts'
import { type Model, soften } from '../../../src/reading/learned/model.ts'
import { inferAll, standardise } from '../../../src/reading/learned/network.ts'
import { acceptance, OUTCOMES, ROLES } from '../../../src/reading/learned/outcomes.ts'
import { summarise } from '../../../src/reading/learned/summary.ts'
import { tag } from '../../../src/reading/learned/tagger.ts'
import { type TextFeatures, textFeatures } from '../../../src/reading/learned/text-features.ts'
import { type TokenFeatures, tokenFeatures } from '../../../src/reading/learned/token-features.ts'
import type { Statement } from '../corpus.ts'
import { type Amounts, augment } from './augment.ts'
import { type GoldTags, goldOutcome, goldTags } from './gold.ts'
import { type Schedule, trainTagger, trainText } from './linear-training.ts'
import { fitScaler, type NetworkSchedule, trainNetwork } from './network-training.ts'
import { quantise } from './pack.ts'

/** A statement with everything training needs, computed once. */
export interface Example {
  readonly statement: Statement
  readonly tokens: TokenFeatures
  readonly text: TextFeatures
  readonly gold: GoldTags
  readonly outcome: number
}

/** How the reader is trained; the figures were chosen on four-fold splits by file. */
export interface Recipe {
  readonly tagger: Schedule
  readonly text: Schedule
  readonly network: NetworkSchedule
  readonly networks: number
  readonly innerFolds: number
  readonly amounts: Amounts
}

/** Found on answers about statements of files that were left out (see docs/accuracy.md). */
export const TEMPERATURE = 1

export const RECIPE: Recipe = {
  tagger: { bits: 17, passes: 4, rate: 0.1, cooling: 0.3, decay: 1e-5 },
  text: { bits: 17, passes: 12, rate: 0.05, cooling: 0.2, decay: 1e-4 },
  network: { hidden: 24, passes: 12, rate: 0.003, decay: 1e-3, dropout: 0.2 },
  networks: 3,
  innerFolds: 3,
  amounts: { wrappers: 600, tails: 600, general: 400 },
}

/** Prepare statements for training. */
export function prepare(statements: readonly Statement[]): Example[] {
  const gold = goldTags(statements)
  return statements.map(statement => ({
    statement,
    tokens: tokenFeatures(statement.analysis),
    text: textFeatures(statement.analysis),
    gold: gold.get(statement) ?? new Int8Array(),
    outcome: goldOutcome(statement),
  }))
}

interface FirstParts {
  readonly tagger: LinearModel
  readonly text: LinearModel
}

/** The sheet is the source of truth: its own examples weigh more than what others wrote. */
const SHEET_WEIGHT = 6
const weighSheet = (examples: readonly Example[]): Example[] =>
  examples.flatMap(example =>
    example.statement.id.startsWith('seed-') ? Array<Example>(SHEET_WEIGHT).fill(example) : [example],
  )

function trainFirst(real: readonly Example[], recipe: Recipe): FirstParts {
  const more = prepare(
    augment(
      real.map(({ statement }) => statement),
      recipe.amounts,
    ),
  )
  const examples = [...weighSheet(real), ...more]
  const tagger = trainTagger(
    examples.map(({ tokens, gold }) => ({ features: tokens, gold })),
    ROLES.length,
    recipe.tagger,
  )
  const text = trainText(
    examples.map(example => ({ features: example.text, outcome: example.outcome })),
    OUTCOMES.length,
    recipe.text,
  )
  return { tagger: quantise(tagger), text: quantise(text) }
}

function summaryOf(parts: FirstParts, example: Example): Float64Array {
  const scores = new Float64Array(OUTCOMES.length)
  score(parts.text, example.text.keys, example.text.values, [0, example.text.keys.length], scores)
  return summarise(tag(parts.tagger, example.tokens), softmax(scores))
}

/** Summaries by parts that have not seen the file of the statement. */
function honestSummaries(examples: readonly Example[], recipe: Recipe): Float64Array[] {
  const files = [...new Set(examples.map(example => example.statement.file))]
  const foldOf = (example: Example): number => files.indexOf(example.statement.file) % recipe.innerFolds
  const summaries: Float64Array[] = []
  for (let fold = 0; fold < recipe.innerFolds; fold++) {
    const parts = trainFirst(
      examples.filter(example => foldOf(example) !== fold),
      recipe,
    )
    examples.forEach((example, at) => {
      if (foldOf(example) === fold) summaries[at] = summaryOf(parts, example)
    })
  }
  return summaries
}

/** Train everything on some examples. */
export function train(own: readonly Example[], recipe: Recipe = RECIPE, temperature = 1): Model {
  const first = trainFirst(own, recipe)
  const examples = weighSheet(own)
  const summaries = honestSummaries(examples, recipe)
  const scaler = fitScaler(summaries)
  const inputs = examples.map((example, at) => ({
    input: standardise(scaler, summaries[at] as Float64Array),
    outcome: example.outcome,
  }))
  const networks = Array.from({ length: recipe.networks }, (_, at) =>
    trainNetwork(inputs, OUTCOMES.length, recipe.network, at + 1),
  )
  return { ...first, scaler, networks, temperature }
}

/** The outcome probabilities of an example. */
export function outcomesOf(model: Model, example: Example): Float64Array {
  const input = standardise(model.scaler, summaryOf(model, example))
  return soften(inferAll(model.networks, input), model.temperature)
}

/** Whether a model accepts an example. */
export const accepts = (model: Model, example: Example): boolean =>
  acceptance(outcomesOf(model, example)) > 0.5
