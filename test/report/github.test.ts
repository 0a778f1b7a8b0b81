import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { renderGithub } from '../../src/report/github.ts'
import { manifest } from '../support/fixtures.ts'
import { everything, VAGUE } from './everything.ts'

const options = { colours: picocolors.createColors(false), width: 100, language: 'en' } as const
const lines = (text: string) => text.trimEnd().split('\n')

describe('workflow commands', () => {
  it('stand one on a line, with file, line, columns and title', () => {
    const [first] = lines(renderGithub(judge({ manifests: [manifest(VAGUE)] }), options))
    expect(first).toMatch(
      /^::error file=PURPOSE\.md,line=5,endLine=5,col=18,endColumn=36,title=The capabilities are missing \(capabilities-listed%2C C3\)::“generative AI model” names the type;.+%0A/,
    )
  })

  it('come from us only: foreign text starts none and ends none', () => {
    const text = '**Purpose:** AI system ::error::x%0A::stop-commands::y ##[error]z\n'
    const path = 'a,title=b::c\n::warning::d/PURPOSE.md'
    const commands = lines(renderGithub(judge({ manifests: [manifest(text, path)] }), options))
      .filter(line => line.trimStart().startsWith('::'))
      .map(line => line.split('::')[1]?.split(' ')[0])
    expect(new Set(commands)).toEqual(new Set(['error']))
    const [, properties = ''] = renderGithub(judge({ manifests: [manifest(text, path)] }), options).split(
      '::',
    )
    expect(properties).toContain('file=a%2Ctitle=b%3A%3Ac%0A%3A%3Awarning%3A%3Ad/PURPOSE.md,line=1')
  })

  it('make an error of what could not be read', () => {
    const errors = lines(renderGithub(everything(), options)).filter(line => line.startsWith('::error'))
    expect(errors.some(line => line.includes('3000 of 3001'))).toBe(true)
    expect(errors.some(line => line.includes('broken/PURPOSE.md'))).toBe(true)
  })
})
