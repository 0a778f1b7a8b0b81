import { describe, expect, it } from 'vitest'
import { judgeDeclaration } from '../../src/engine/judge-declaration.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { declarationOfStatement } from '../../src/manifest/formats/statement.ts'

const TEXT = 'Development of a generative AI model.'
const judged = (path?: string) => judgeDeclaration(declarationOfStatement(TEXT, 'en', path), BY_THE_SHEET)

describe('a bare statement', () => {
  it('is offered an edit that was tried on it, where it has a name', () => {
    const [finding] = judged('statement').findings
    expect(finding?.edit?.text).toMatch(/^Development of a generative AI model able to .+\.$/)
  })

  it('is offered none without a name: who only asks for the verdict does not wait for trials', () => {
    expect(judged().findings.map(({ rule, edit }) => [rule, edit])).toEqual([
      ['capabilities-listed', undefined],
    ])
  })
})
