import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/messages/index.ts'
import { RULES } from '../../src/rules/index.ts'

describe('message catalogues', () => {
  it.each(['fr', 'en'] as const)('%s names every rule', language => {
    const { rules, findings } = catalogue(language)
    for (const { meta } of RULES) {
      expect(rules[meta.id].length).toBeGreaterThan(10)
      expect(findings[meta.id]).toBeTypeOf('function')
    }
    expect(Object.keys(findings).sort()).toEqual(RULES.map(({ meta }) => meta.id).sort())
  })

  it('differ in every text', () => {
    const { fr, en } = { fr: catalogue('fr'), en: catalogue('en') }
    for (const { meta } of RULES) expect(fr.rules[meta.id]).not.toBe(en.rules[meta.id])
    expect(Object.keys(fr.problems)).toEqual(Object.keys(en.problems))
  })

  it('the sheet refuses; nothing is called illegal', () => {
    const say = (language: 'fr' | 'en') =>
      Object.values(catalogue(language).findings)
        .map(text =>
          JSON.stringify(
            (text as (data: unknown) => unknown)({
              statement: '',
              capabilities: [],
              cause: 'absent',
              change: 'replaced',
              before: '',
              added: [],
              missing: [],
              decision: 'none',
              met: [],
            }),
          ),
        )
        .join('')
    expect(say('en')).not.toMatch(/illegal/i)
    expect(say('fr')).not.toMatch(/illégal/i)
  })
})

describe('rules', () => {
  it('have one file each, of the same name', () => {
    const files = readdirSync(new URL('../../src/rules/', import.meta.url)).map(file =>
      file.replace('.ts', ''),
    )
    for (const { meta } of RULES) expect(files).toContain(meta.id)
  })
})
