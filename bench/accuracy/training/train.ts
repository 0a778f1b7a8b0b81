/**
 * Training of the whole reader.
 *
 * What builds on the first parts must learn from what they say about statements they have not seen, so these are
 * trained again with some files held out, and only their answers on the held-out files are used.
 */

import type { TextFeatures } from '../../../src/reading/learned/counts.ts'
import { frameFeatures } from '../../../src/reading/learned/frame-features.ts'
import type { LinearModel } from '../../../src/reading/learned/linear.ts'
import type { Model } from '../../../src/reading/learned/model.ts'
import { standardise } from '../../../src/reading/learned/network.ts'
import { frameOpinion, type Opinion, opinionOf } from '../../../src/reading/learned/opinion.ts'
import { ACCEPTING, OUTCOMES, ROLES } from '../../../src/reading/learned/outcomes.ts'
import { summarise } from '../../../src/reading/learned/summary.ts'
import { type Tags, tag } from '../../../src/reading/learned/tagger.ts'
import { textFeatures } from '../../../src/reading/learned/text-features.ts'
import { type TokenFeatures, tokenFeatures } from '../../../src/reading/learned/token-features.ts'
import type { Statement } from '../corpus.ts'
import { type Amounts, augment } from './augment.ts'
import { type GoldTags, goldOutcome, goldTags } from './gold.ts'
import type { Schedule } from './learner.ts'
import { trainTagger, trainText } from './linear-training.ts'
import { fitScaler, type NetworkSchedule, trainNetwork } from './network-training.ts'
import { type TreeSchedule, trainTrees } from './tree-training.ts'

/** A statement with everything training needs, computed once. */
export interface Example {
  readonly statement: Statement
  readonly tokens: TokenFeatures
  readonly text: TextFeatures
  readonly gold: GoldTags
  readonly outcome: number
  /** From a template; only what does not make statements itself learns from it. */
  readonly made: boolean
}

/** How the reader is trained; the figures were chosen on four-fold splits by file. */
export interface Recipe {
  readonly tagger: Schedule
  readonly text: Schedule
  readonly frame: Schedule
  readonly trees: TreeSchedule
  readonly network: NetworkSchedule
  readonly networks: number
  readonly innerFolds: number
  /** Statements made for the first parts, and those made from each fold for the model of frames. */
  readonly amounts: Amounts
  readonly frameAmounts: Amounts
}

export const RECIPE: Recipe = {
  tagger: { least: 3, features: 220_000, passes: 3, rate: 0.05, negligible: 0.02, cooling: 0.3, decay: 1e-5 },
  text: { least: 3, features: 76_000, passes: 6, rate: 0.05, negligible: 0.005, cooling: 0.2, decay: 1e-4 },
  frame: { least: 3, features: 25_000, passes: 6, rate: 0.05, negligible: 0.005, cooling: 0.2, decay: 1e-4 },
  trees: { trees: 200, depth: 4, rate: 0.06, inputs: 0.4, examples: 0.7, shrinkage: 5, least: 10 },
  network: { hidden: 32, passes: 12, rate: 0.003, decay: 5e-4, dropout: 0.1 },
  networks: 6,
  innerFolds: 3,
  amounts: { wrappers: 700, tails: 700, general: 800 },
  frameAmounts: { wrappers: 700, tails: 700, general: 700 },
}

/** Prepare statements for training. */
export function prepare(statements: readonly Statement[], made = false): Example[] {
  const gold = goldTags(statements)
  return statements.map(statement => ({
    statement,
    tokens: tokenFeatures(statement.analysis),
    text: textFeatures(statement.analysis),
    gold: gold.get(statement) ?? new Int8Array(),
    outcome: goldOutcome(statement),
    made,
  }))
}

/** Statements made from those of some examples. */
const makeFrom = (examples: readonly Example[], amounts: Amounts): Example[] =>
  prepare(
    augment(
      examples.map(({ statement }) => statement),
      amounts,
    ),
    true,
  )

/** The parts that read words; the last step weighs what they say. */
export interface FirstParts {
  readonly tagger: LinearModel
  readonly text: LinearModel
}

/** The sheet is the source of truth: its own examples weigh more than what others wrote. */
const SHEET_WEIGHT = 20
const weighSheet = <T extends { readonly statement: Statement }>(examples: readonly T[]): T[] =>
  examples.flatMap(example =>
    example.statement.id.startsWith('seed-') ? Array<T>(SHEET_WEIGHT).fill(example) : [example],
  )

/** Train the first parts. Statements are made anew for them, from the real ones among the examples. */
export function trainFirst(given: readonly Example[], recipe: Recipe): FirstParts {
  const real = given.filter(({ made }) => !made)
  const examples = [...weighSheet(real), ...makeFrom(real, recipe.amounts)]
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

/** What the first parts say about a statement. */
export interface First {
  readonly tags: Tags
  readonly opinion: Opinion
}

/** Ask the first parts about an example. */
export const askFirst = (parts: FirstParts, { statement, tokens, text }: Example): First => ({
  tags: tag(parts.tagger, tokens),
  opinion: opinionOf(parts.text, statement.analysis, text),
})

/** An example with what first parts that had not seen it say, and its frame by their tags. */
interface Seen extends First, Example {
  readonly frame: TextFeatures
}

/** Spreads the files of some examples over `groups`; statements of one author stay together. */
export function groupsOf(examples: readonly Example[], groups: number): number[] {
  const files = [...new Set(examples.map(example => example.statement.file))]
  return examples.map(example => files.indexOf(example.statement.file) % groups)
}

/** Examples with the fold of each. */
export interface Folded {
  readonly examples: readonly Example[]
  readonly folds: readonly number[]
}

/** Adds statements made from those of each fold: what leaves the fold out leaves them out, too. */
export function enlarge({ examples, folds }: Folded, { frameAmounts }: Recipe): Folded {
  const more = [...new Set(folds)].map(fold => ({
    fold,
    made: makeFrom(
      examples.filter((_, at) => folds[at] === fold),
      frameAmounts,
    ),
  }))
  return {
    examples: [...examples, ...more.flatMap(({ made }) => made)],
    folds: [...folds, ...more.flatMap(({ fold, made }) => made.map(() => fold))],
  }
}

/** An answer about each item, by what was learned from the items of other folds. */
function crossed<Item, Learned, Answer>(
  items: readonly Item[],
  folds: readonly number[],
  learn: (items: readonly Item[]) => Learned,
  ask: (learned: Learned, item: Item) => Answer,
): Answer[] {
  const answers: Answer[] = []
  for (const fold of new Set(folds)) {
    const learned = learn(items.filter((_, at) => folds[at] !== fold))
    items.forEach((item, at) => {
      if (folds[at] === fold) answers[at] = ask(learned, item)
    })
  }
  return answers
}

const trainFrame = (seen: readonly Seen[], recipe: Recipe): LinearModel =>
  trainText(
    weighSheet(seen).map(({ frame, outcome }) => ({ features: frame, outcome })),
    recipe.frame,
  )

/** Train the last step on summaries by parts that had not seen the statements. */
function trainLast(
  seen: readonly Seen[],
  summaries: readonly Float64Array[],
  recipe: Recipe,
): Pick<Model, 'scaler' | 'networks' | 'trees'> {
  const scaler = fitScaler(summaries)
  const inputs = weighSheet(
    seen.map(({ statement, outcome }, at) => ({
      statement,
      input: standardise(scaler, summaries[at] as Float64Array),
      outcome,
    })),
  )
  const networks = Array.from({ length: recipe.networks }, (_, at) =>
    trainNetwork(inputs, OUTCOMES.length, recipe.network, at + 1),
  )
  const trees = trainTrees(
    inputs.map(({ input, outcome }) => ({ input, wanted: outcome < ACCEPTING })),
    recipe.trees,
  )
  return { scaler, networks, trees }
}

/**
 * Train what builds on the first parts, from what such parts say about examples they have not seen. The last step needs
 * the same of the model of frames, so that one is trained without each fold, too.
 */
export function trainSecond(
  { examples, folds }: Folded,
  first: readonly First[],
  recipe: Recipe,
): Omit<Model, keyof FirstParts> {
  const seen = examples.map((example, at): Seen => {
    const said = first[at] as First
    return { ...example, ...said, frame: frameFeatures(example.statement.analysis, said.tags) }
  })
  const summaries = crossed(
    seen,
    folds,
    others => trainFrame(others, recipe),
    (model, { statement: { analysis }, tags, opinion, frame }) =>
      summarise(tags, analysis.polarity, [opinion, frameOpinion(model, analysis, tags, frame)]),
  )
  const isReal = (_: unknown, at: number): boolean => seen[at]?.made === false
  return {
    frame: trainFrame(seen, recipe),
    ...trainLast(seen.filter(isReal), summaries.filter(isReal), recipe),
  }
}

/** Train everything on some examples. */
export function train(examples: readonly Example[], recipe: Recipe = RECIPE): Model {
  const folded = enlarge({ examples, folds: groupsOf(examples, recipe.innerFolds) }, recipe)
  const first = crossed(folded.examples, folded.folds, others => trainFirst(others, recipe), askFirst)
  return { ...trainFirst(examples, recipe), ...trainSecond(folded, first, recipe) }
}
