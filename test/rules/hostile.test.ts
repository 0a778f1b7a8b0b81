import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { manifest } from '../support/fixtures.ts'
import { startWork } from '../support/work.ts'

/** Far below the length at which quadratic work would take minutes, far above what linear work needs. */
const LIMIT = 20_000
const SIZE = 60_000

describe('fields of hostile length', () => {
  const fields: Record<string, (text: string) => string> = {
    retention: text => `retention: ${text}`,
    nextRefinement: text =>
      `research:\n  objective: Find out whether bees sleep longer in the city\n  nextRefinement: ${text}`,
    novelty: text =>
      `research:\n  objective: Find out whether bees sleep longer in the city\n  novelty: ${text}`,
    dataCategories: text => `dataCategories: [${text}]`,
    capabilities: text => `systemType: computer vision model\ncapabilities: [${text}, detect vehicles]`,
    systemType: text => `systemType: ${text}`,
  }
  const texts = [
    '('.repeat(SIZE),
    '1 '.repeat(SIZE / 2),
    'jan '.repeat(SIZE / 4),
    'social score of faces, '.repeat(SIZE / 24),
  ]

  it.each(
    Object.keys(fields).flatMap(field => texts.map(text => ({ field, text, start: text.slice(0, 12) }))),
  )('$field: $start…', ({ field, text }) => {
    const yaml = fields[field]?.(JSON.stringify(text)) ?? ''
    const work = startWork()
    judge(
      { manifests: [manifest(`---\nlanguage: en\n${yaml}\n---\n`)] },
      { ...BY_THE_SHEET, today: '2026-11-28' },
    )
    expect(work()).toBeLessThan(LIMIT)
  })
})
