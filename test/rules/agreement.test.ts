import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluateStatement } from '../../src/evaluate.ts'
import { FORBIDDEN_PRACTICES } from '../../src/law/ai-act.ts'
import { CueFinder } from '../../src/reading/cues.ts'
import { decide } from '../../src/reading/decide.ts'
import { read } from '../../src/reading/read.ts'
import { ROOT } from '../support/fixtures.ts'

const FILES = ['purposes.dev.jsonl', 'train/adversarial.jsonl', 'train/informal.jsonl', 'train/cards.jsonl']

const statements = FILES.flatMap(file =>
  readFileSync(join(ROOT, 'corpus', file), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line).text as string),
)

/** Computed by whichever test asks first. */
function lazily<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined
  return () => {
    value ??= { of: compute() }
    return value.of
  }
}

describe('rules and reader', () => {
  const judged = lazily(() => statements.map(text => ({ text, ...evaluateStatement(text) })))

  it('agree on every statement: what the reading does not carry never passes', () => {
    const disagreeing = judged().filter(({ text, verdict, findings }) => {
      // A practice that the law names is for a person to look at, whatever the reader makes of the sentence.
      if (findings.length > 0 && findings.every(({ rule }) => rule === 'purpose-legitimate')) return false
      // A statement that is only to be confirmed by its author would pass by its reading.
      const passes = verdict === 'accept' || findings.every(({ rule }) => rule === 'reading-confirmed')
      return passes !== (decide(read(text)).verdict === 'accept')
    })
    expect(statements.length).toBeGreaterThan(1500)
    expect(disagreeing.map(({ text }) => text)).toEqual([])
  })

  it('name a reason and quote words wherever they refuse', () => {
    for (const { text, verdict, findings } of judged()) {
      if (verdict === 'accept') continue
      expect(findings.length).toBeGreaterThan(0)
      for (const { quote } of findings) expect(text).toContain(quote)
    }
  })
})

describe('a cue of a forbidden practice', () => {
  it('asks of hardly any accepted statement of the corpus, and only of studies of such practices', () => {
    const finder = new CueFinder(FORBIDDEN_PRACTICES)
    const files = readdirSync(join(ROOT, 'corpus'), { recursive: true, encoding: 'utf8' }).filter(
      path => path.endsWith('.jsonl') && !path.startsWith('drift'),
    )
    const accepted = files
      .flatMap(file => readFileSync(join(ROOT, 'corpus', file), 'utf8').split('\n'))
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as { text: string; regime: string; verdict: string })
      .filter(({ verdict }) => verdict === 'accept')
    const asked = accepted.filter(({ text }) => finder.find(text).length > 0)
    expect(asked.filter(({ regime }) => regime !== 'research').map(({ text }) => text)).toEqual([])
    expect(asked.length).toBeLessThan(accepted.length / 1000)
  })
})
