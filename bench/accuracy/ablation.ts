/** Whether parts of the reader, each by itself, would accept a statement. */

import type { Analysis } from '../../src/reading/analysis.ts'
import { certainOutcome } from '../../src/reading/certain.ts'
import { grammarCapabilities, grammarResearch, grammarType, grammarUse } from '../../src/reading/grammar.ts'
import type { Model, Sight } from '../../src/reading/learned/model.ts'
import { opinionOf } from '../../src/reading/learned/opinion.ts'
import { acceptance } from '../../src/reading/learned/outcomes.ts'

/** What each part alone says. */
export interface Ablation {
  /** Lexicons and word order only. */
  readonly grammar: boolean
  /** The model of word and letter sequences only. */
  readonly words: boolean
  /** All learned parts, without the grammar and without the need for words to quote. */
  readonly learned: boolean
}

function byGrammar(a: Analysis): boolean {
  if (certainOutcome(a) !== undefined) return false
  if (grammarType(a) !== undefined) return grammarCapabilities(a).length > 0
  return grammarResearch(a) !== undefined || grammarUse(a) !== undefined
}

/** Ask each part alone. */
export function ablate(model: Model, sight: Sight, a: Analysis): Ablation {
  return {
    grammar: byGrammar(a),
    words: acceptance(opinionOf(model.text, a).outcomes) > 0.5,
    learned: acceptance(sight.outcomes) > 0.5,
  }
}
