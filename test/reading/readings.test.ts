import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/reading/decide.ts'
import { read } from '../../src/reading/read.ts'
import type { Reading, Span } from '../../src/reading/types.ts'

/**
 * `readings.txt` holds statements of many kinds, each with what is read of it, so that the diff of a change of the
 * grammar, the words or the model shows what it changes. A new statement is a line of its own that begins with `> `.
 */
const STATEMENT = '> '
const file = readFileSync(new URL('readings.txt', import.meta.url), 'utf8')
const statements = file
  .split('\n')
  .filter(line => line.startsWith(STATEMENT))
  .map(line => line.slice(STATEMENT.length).replaceAll('\\n', '\n'))

const oneLine = (text: string): string => text.replaceAll('\n', '\\n')

/** The elements of a reading that have words, in the order in which a person asks for them. */
const elementsOf = (reading: Reading): [string, readonly (Span | undefined)[]][] => [
  ['because of', reading.regimeReasons],
  ['placeholder', [reading.placeholder]],
  ['no purpose', [reading.noPurpose]],
  ['not understandable', [reading.unintelligible]],
  [reading.systemType?.strength === 'weak' ? 'weak type' : 'type', [reading.systemType]],
  ['no type', reading.systemType ? [] : reading.nonTypes],
  ['capabilities', reading.capabilities],
  ['catch-alls', reading.catchAlls],
  ['use', [reading.operationalUse]],
  ['objective', [reading.researchObjective]],
  ['research', reading.researchCues],
  ['excluded', reading.exclusions],
  ['vague', reading.vague],
  ['vague among others', reading.vagueItems],
  ['unbounded', reading.unbounded],
  ['practice', reading.practiceCues],
]

/** A statement with what is read of it. */
function shown(text: string): string {
  const reading = read(text)
  const { verdict, reasons } = decide(reading)
  const elements = elementsOf(reading).flatMap(([name, spans]) => {
    const words = spans.flatMap(span => (span ? [oneLine(span.text)] : []))
    return words.length > 0 ? [`  ${name}: ${words.join(' / ')}`] : []
  })
  const head = `  ${[verdict, reading.language, reading.regime, ...reasons].join(', ')}`
  return [`${STATEMENT}${oneLine(text)}`, head, ...elements, ''].join('\n')
}

describe('readings.txt', () => {
  it('is what is read today; "npx vitest run test/reading/readings.test.ts -u" writes it anew', async () => {
    await expect(statements.map(shown).join('\n')).toMatchFileSnapshot('readings.txt')
  })

  it('holds each statement once, of every verdict and in both languages', () => {
    expect(new Set(statements).size).toBe(statements.length)
    const heads = file.match(/^ {2}(?:accept|block|review), (?:en|fr), /gm) ?? []
    expect(heads).toHaveLength(statements.length)
    expect(new Set(heads).size).toBe(6)
  })
})
