import { describe, expect, it } from 'vitest'
import { loadCorpus, loadExtra, loadUnmet, type Statement } from '../../bench/accuracy/corpus.ts'
import { goldOutcome } from '../../bench/accuracy/training/gold.ts'
import { grams, nearness } from '../support/nearness.ts'

const measured = [...loadCorpus(), ...loadUnmet()]
const extra = loadExtra()

/** What keeps a line from being learned from or measured as it is meant. */
function faultOf(statement: Statement): string | undefined {
  const { text, verdict, regime, reasons, system_type, operational_use, capabilities } = statement
  const spans = [
    system_type,
    operational_use,
    statement.open_end,
    statement.research_objective,
    ...capabilities,
    ...(statement.exclusions ?? []),
  ]
  const lost = spans.find(span => span && !text.includes(span))
  if (lost) return `"${lost}" is not in the text`
  if ((verdict === 'accept') !== (reasons.length === 0)) return 'verdict and reasons disagree'
  if (goldOutcome(statement) < 0) return 'no such outcome'
  if (verdict === 'accept' && regime === 'operational' && !operational_use) return 'accepted without a use'
  return undefined
}

describe('the corpus', () => {
  it('labels words that stand in the text, with reasons where it blocks', () => {
    const faults = [...measured, ...extra].flatMap(statement => {
      const fault = faultOf(statement)
      return fault === undefined ? [] : [`${statement.file} ${statement.id}: ${fault}`]
    })
    expect(faults).toEqual([])
  })

  it('gives each line of a file an id of its own', () => {
    const ids = [...measured, ...extra].map(({ file, id }) => `${file} ${id}`)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('learns from no near-duplicate of what it measures', () => {
    const isNear = nearness(measured.map(({ text }) => grams(text)))
    const near = extra.filter(({ text }) => isNear(grams(text)))
    expect(near.map(({ file, id }) => `${file} ${id}`)).toEqual([])
    // The comparison itself finds what is near.
    const [line] = measured
    expect(isNear(grams(`${line?.text} Indeed.`))).toBe(true)
  }, 300_000)
})
