import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registerWords } from '../../src/messages/register.ts'
import { COLUMNS } from '../../src/register/csv.ts'
import { REGISTER_FORMATS } from '../../src/register/names.ts'
import { render } from '../../src/register.ts'
import { ROOT } from '../support/fixtures.ts'
import { registered } from '../support/registered.ts'

const text = readFileSync(join(ROOT, 'docs/register.md'), 'utf8')
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  )

describe('docs/register.md', () => {
  it('shows the linked data that its declaration gives', () => {
    const [declaration = ''] = blocks('markdown')
    const register = registered({ 'trains/PURPOSE.md': declaration })
    const written = (['dpv', 'croissant'] as const).map(format =>
      render(register, format, { language: 'en', today: '2026-11-28' }),
    )
    expect(blocks('json')).toEqual(written)
  })

  it('names the columns of the table in both languages, in their order', () => {
    const [en, fr] = [registerWords('en').fields, registerWords('fr').fields]
    expect(text).toContain(COLUMNS.map(column => `| ${en[column]} | ${fr[column]} |`).join('\n'))
  })

  it('names every output', () => {
    for (const format of REGISTER_FORMATS) expect(text).toContain(`\`${format}\``)
  })
})
