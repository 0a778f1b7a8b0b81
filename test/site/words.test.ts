import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { en } from '../../site/words/en.ts'
import { fr } from '../../site/words/fr.ts'
import { ROOT } from '../support/fixtures.ts'

const read = (path: string): string => readFileSync(join(ROOT, 'site', path), 'utf8')
const html = read('index.html')
const scripts = ['main.ts', ...readdirSync(join(ROOT, 'site/page')).map(name => `page/${name}`)]
  .map(read)
  .join('\n')

it('says on the page what is written for it, and nothing else', () => {
  // Said by scripts.
  const elsewhere = ['title', 'refused', 'accepted', 'readingEmpty']
  const said = [...html.matchAll(/data-say="(\w+)"/g)].map(([, key]) => key)
  const unsaid = Object.keys(en.page).filter(key => ![...said, ...elsewhere].includes(key))
  const unwritten = said.filter(key => key !== undefined && !(key in en.page))
  expect({ unsaid, unwritten }).toEqual({ unsaid: [], unwritten: [] })
})

it('uses every word', () => {
  expect(Object.keys(en).filter(key => !new RegExp(`\\b${key}\\b`).test(scripts))).toEqual([])
})

it('breaks no line before French punctuation', () => {
  const texts = JSON.stringify(fr)
  expect(texts).toContain('\u00a0?')
  expect(texts).not.toMatch(/ [?;:!»](?!\/)|« /)
})
