/**
 * Training of the whole reader.
 *
 * The last step must learn from what the first parts say about statements they have not seen, so these are trained
 * again with some files held out, and only their answers on the held-out files are used.
 */

import type { LinearModel } from '../../../src/reading/learned/linear.ts'
import type { Model } from '../../../src/reading/learned/model.ts'
import { standardise } from '../../../src/reading/learned/network.ts'
import { opinionOf } from '../../../src/reading/learned/opinion.ts'
import { OUTCOMES, ROLES } from '../../../src/reading/learned/outcomes.ts'
import { summarise } from '../../../src/reading/learned/summary.ts'
import { tag } from '../../../src/reading/learned/tagger.ts'
import { type TextFeatures, textFeatures } from '../../../src/reading/learned/text-features.ts'
import { type TokenFeatures, tokenFeatures } from '../../../src/reading/learned/token-features.ts'
import type { Statement } from '../corpus.ts'
import { type Amounts, augment } from './augment.ts'
import { type GoldTags, goldOutcome, goldTags } from './gold.ts'
import type { Schedule } from './learner.ts'
import { trainTagger, trainText } from './linear-training.ts'
import { fitScaler, type NetworkSchedule, trainNetwork } from './network-training.ts'

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
  tagger: { least: 3, features: 220_000, passes: 3, rate: 0.05, negligible: 0.02, cooling: 0.3, decay: 1e-5 },
  text: { least: 3, features: 100_000, passes: 6, rate: 0.05, negligible: 0.005, cooling: 0.2, decay: 1e-4 },
  network: { hidden: 32, passes: 12, rate: 0.003, decay: 5e-4, dropout: 0.1 },
  networks: 6,
  innerFolds: 3,
  amounts: { wrappers: 700, tails: 700, general: 800 },
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

/** The parts that read words; the last step weighs what they say. */
export interface FirstParts {
  readonly tagger: LinearModel
  readonly text: LinearModel
}

/** The sheet is the source of truth: its own examples weigh more than what others wrote. */
const SHEET_WEIGHT = 12
const weighSheet = <T extends { readonly statement: Statement }>(examples: readonly T[]): T[] =>
  examples.flatMap(example =>
    example.statement.id.startsWith('seed-') ? Array<T>(SHEET_WEIGHT).fill(example) : [example],
  )

/** Train the first parts. */
export function trainFirst(real: readonly Example[], recipe: Recipe): FirstParts {
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
    recipe.text,
  )
  return { tagger, text }
}

/** What the first parts say about an example, as numbers. */
export function summaryOf(parts: FirstParts, example: Example): Float64Array {
  const { analysis } = example.statement
  const opinion = opinionOf(parts.text, example.text, analysis)
  return summarise(tag(parts.tagger, example.tokens), analysis.polarity, opinion)
}

/** Spreads the files of some examples over `groups`; statements of one author stay together. */
export function groupsOf(examples: readonly Example[], groups: number): number[] {
  const files = [...new Set(examples.map(example => example.statement.file))]
  return examples.map(example => files.indexOf(example.statement.file) % groups)
}

/** Summaries by parts that have not seen the file of the statement. */
function honestSummaries(examples: readonly Example[], recipe: Recipe): Float64Array[] {
  const folds = groupsOf(examples, recipe.innerFolds)
  const summaries: Float64Array[] = []
  for (let fold = 0; fold < recipe.innerFolds; fold++) {
    const parts = trainFirst(
      examples.filter((_, at) => folds[at] !== fold),
      recipe,
    )
    examples.forEach((example, at) => {
      if (folds[at] === fold) summaries[at] = summaryOf(parts, example)
    })
  }
  return summaries
}

/** Train the last step on summaries by parts that had not seen the statements. */
export function trainLast(
  examples: readonly Example[],
  summaries: readonly Float64Array[],
  recipe: Recipe,
): Pick<Model, 'scaler' | 'networks'> {
  const scaler = fitScaler(summaries)
  const inputs = weighSheet(
    examples.map((example, at) => ({
      statement: example.statement,
      input: standardise(scaler, summaries[at] as Float64Array),
      outcome: example.outcome,
    })),
  )
  const networks = Array.from({ length: recipe.networks }, (_, at) =>
    trainNetwork(inputs, OUTCOMES.length, recipe.network, at + 1),
  )
  return { scaler, networks }
}

/** Train everything on some examples. */
export function train(examples: readonly Example[], recipe: Recipe = RECIPE, temperature = 1): Model {
  const first = trainFirst(examples, recipe)
  return { ...first, ...trainLast(examples, honestSummaries(examples, recipe), recipe), temperature }
}
