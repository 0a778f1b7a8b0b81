import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/reading/decide.ts'
import { read } from '../../src/reading/read.ts'

interface Seed {
  id: string
  text: string
  verdict: string
  reasons: string[]
  regime: string
  system_type: string | null
  capabilities: string[]
  operational_use: string | null
}

const seeds = readFileSync(new URL('../../corpus/purposes.dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes('"seed-'))
  .map(line => JSON.parse(line) as Seed)

const touches = (text: string, label: string, span: { start: number; end: number } | undefined): boolean => {
  const from = text.indexOf(label)
  return span !== undefined && span.start < from + label.length && from < span.end
}

describe('the seed lines of the corpus', () => {
  it('are eighteen', () => {
    expect(seeds).toHaveLength(18)
  })

  it.each(seeds.map(seed => [seed.id, seed] as const))('%s', (_, seed) => {
    const reading = read(seed.text)
    const { verdict, reasons } = decide(reading)
    expect(verdict).toBe(seed.verdict)
    expect(reasons[0]).toBe(seed.reasons[0])
    expect(reading.regime).toBe(seed.regime)
    if (seed.system_type === null) expect(reading.systemType).toBeUndefined()
    else expect(touches(seed.text, seed.system_type, reading.systemType)).toBe(true)
    if (seed.operational_use !== null)
      expect(touches(seed.text, seed.operational_use, reading.operationalUse)).toBe(true)
    if (seed.regime !== 'general-purpose') return
    for (const label of seed.capabilities) {
      expect(reading.capabilities.some(span => touches(seed.text, label, span))).toBe(true)
    }
  })
})
