import { type Draft, type Drafts, isAcceptable, type Undecided, undecidedIn } from '../engine/draft.ts'
import type { Finding } from '../engine/finding.ts'
import type { Judged } from '../engine/judge.ts'
import type { Judgement } from '../engine/judgement.ts'
import type { Standard } from '../engine/standard.ts'
import type { NoDraft } from '../messages/catalogue.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { CLAUSES } from '../rules/clauses.ts'
import { complete, type Message, type SecondReader } from './endpoint.ts'

/** Most statements of a run that are sent. */
const MOST_STATEMENTS = 5
/** Longest statement that is sent. */
const LONGEST_STATEMENT = 2000
/** All answers are in by then, or are not waited for. */
const BUDGET_MS = 30_000

/** What the sheet asks of every purpose, then of a use, of a general-purpose system and of research. */
const QUOTED = ['A2', 'A3', 'B1', 'C1', 'C3', 'D1'] as const

/** What came of asking: the drafts that may be offered, and what a log says of the rest. */
export interface Drafting {
  readonly drafts: Drafts
  readonly note: (language: Language) => string
}

/** What leaves the machine of a statement: its words and their language. */
export function messagesFor({ finding: { language }, statement }: Undecided): readonly Message[] {
  const quotes = QUOTED.map(clause => CLAUSES[clause][language])
  return [
    { role: 'system', content: catalogue(language).secondReader.instructions(quotes) },
    { role: 'user', content: JSON.stringify({ language, statement }) },
  ]
}

function say(reason: NoDraft, language: Language): string {
  // A reason fits its kind by type; the index only loses that link.
  const words = catalogue(language).secondReader.reasons[reason.kind] as (reason: NoDraft) => string
  return words(reason)
}

/**
 * Has a language model draft wording for the statements that a judgement leaves undecided. Each is sent once, all at the
 * same time; a draft that the gate does not accept is dropped. Whatever fails, the judgement stands as it is.
 */
export async function draft(
  reader: SecondReader,
  judgement: Judgement,
  change: Judged,
  standard: Standard,
): Promise<Drafting | undefined> {
  const undecided = undecidedIn(judgement)
  const asked = undecided
    .filter(({ statement }) => statement.length <= LONGEST_STATEMENT)
    .slice(0, MOST_STATEMENTS)
  if (undecided.length === 0) return undefined
  const signal = AbortSignal.timeout(BUDGET_MS)
  const completions = await Promise.all(asked.map(one => complete(reader, messagesFor(one), signal)))
  const drafts = new Map<Finding, Draft>()
  const failed: NoDraft[] = []
  for (const [at, completion] of completions.entries()) {
    const one = asked[at]
    if (!completion.ok) failed.push(completion)
    else if (one && isAcceptable(one, completion.text, change, standard))
      drafts.set(one.finding, { text: completion.text, model: reader.model })
    else failed.push({ kind: 'not-accepted' })
  }
  const left = undecided.length - asked.length
  return {
    drafts,
    note: language =>
      catalogue(language).secondReader.note({
        asked: asked.length,
        drafts: drafts.size,
        left,
        reasons: [...new Set(failed.map(reason => say(reason, language)))],
      }),
  }
}
