import { describe, expect, it } from 'vitest'
import { loadCorpus, loadExtra, type Statement } from '../../bench/accuracy/corpus.ts'
import { goldOutcome } from '../../bench/accuracy/training/gold.ts'
import { foldText } from '../../src/reading/text.ts'

const measured = loadCorpus()
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

const SIZE = 5

/** The letter sequences of a text, as numbers: two that share one by chance are taken for nearer than they are. */
function grams(text: string): Set<number> {
  const folded = foldText(text).replace(/\s+/g, ' ')
  const found = new Set<number>()
  for (let at = 0; at + SIZE <= folded.length; at++) {
    let gram = 0
    for (let next = at; next < at + SIZE; next++) gram = (Math.imul(gram, 31) + folded.charCodeAt(next)) | 0
    found.add(gram)
  }
  return found
}

const NEAR = 0.5

/** Whether a text is nearly one of some others (Jaccard). */
function nearness(texts: readonly Set<number>[]): (text: Set<number>) => boolean {
  const holders = new Map<number, number[]>()
  texts.forEach((own, at) => {
    for (const gram of own) {
      const known = holders.get(gram)
      if (known === undefined) holders.set(gram, [at])
      else known.push(at)
    }
  })
  const sizeOf = (at: number): number => texts[at]?.size ?? 0
  const counts = new Int32Array(texts.length)
  return text => {
    const known = [...text].flatMap(gram => {
      const all = holders.get(gram)
      return all ? [all] : []
    })
    // What is common to near texts is a third of both sizes together; the frequent sequences alone cannot make that up.
    const frequent = Math.floor(text.size / 3)
    const rare = known.sort((a, b) => a.length - b.length).slice(0, Math.max(0, text.size - frequent))
    const seen: number[] = []
    for (const all of rare)
      for (const at of all) {
        if (counts[at] === 0) seen.push(at)
        counts[at] = (counts[at] ?? 0) + 1
      }
    const near = seen.some(at => {
      const needed = (NEAR / (1 + NEAR)) * (text.size + sizeOf(at))
      if ((counts[at] ?? 0) + frequent < needed) return false
      return [...text].filter(gram => texts[at]?.has(gram)).length >= needed
    })
    for (const at of seen) counts[at] = 0
    return near
  }
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
