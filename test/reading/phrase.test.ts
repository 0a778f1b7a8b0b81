import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/reading/analysis.ts'
import { begun, finished } from '../../src/reading/phrase.ts'
import { spanOf } from '../../src/reading/text.ts'

/** What becomes of the words between two bars. */
function shaped(marked: string, shape: typeof finished, limit?: string): string {
  const [before = '', words = '', after = ''] = marked.split('|')
  const a = analyse(before + words + after)
  const from = a.tokens.findIndex(({ start }) => start >= before.length)
  const to = a.tokens.findLastIndex(({ end }) => end <= before.length + words.trimEnd().length)
  const end = limit === undefined ? undefined : a.tokens.findIndex(({ norm }) => norm === limit)
  const range = shape(a, { from, to }, end)
  return spanOf(a.text, a.tokens, range.from, range.to).text
}

describe('a phrase ends', () => {
  it.each([
    ['with the noun that is announced', '|Détection de| fraude', 'Détection de fraude'],
    ['behind all that announces it', '|reads the state of| the gate daily', 'reads the state of the gate'],
    ['without the beginning of a clause', '|count the persons who| enter', 'count the persons'],
    ['without an auxiliary', '|its opening hours can| be set', 'its opening hours'],
    ['without what begins with it', '|Repérer les fuites pour l’|équipe', 'Repérer les fuites'],
    ['where no noun follows', '|spots rays leaving the|, daily', 'spots rays leaving'],
    ['with its sentence', '|spots rays leaving the|. Daily', 'spots rays leaving'],
    ['without a mark', '|rating a pun: that| counts', 'rating a pun'],
    ['where it is whole', '|sorts letters| by street', 'sorts letters'],
    ['with the bracket that it closes', '|sorts letters (by street)| daily', 'sorts letters (by street)'],
    ['somewhere, even of such words alone', '|of the| gate', 'of the'],
  ])('%s', (_, marked, expected) => {
    expect(shaped(marked, finished)).toBe(expected)
  })

  it('before what is a phrase of its own', () => {
    expect(shaped('|alerts the| guard', finished, 'guard')).toBe('alerts')
  })
})

describe('a phrase begins', () => {
  it.each([
    ['with what is done there', 'Detect potholes |on city streets|', 'Detect potholes on city streets'],
    ['behind a mark', 'Daily, potholes |on city streets|', 'potholes on city streets'],
    ['behind the beginning of a clause', 'We hope that potholes |on streets|', 'potholes on streets'],
    ['in its sentence', 'We wait. |On streets|', 'On streets'],
    ['no more than eight words before', 'a b c d e f g h i |on streets|', 'b c d e f g h i on streets'],
    ['where it is whole', 'We |detect potholes|', 'detect potholes'],
  ])('%s', (_, marked, expected) => {
    expect(shaped(marked, begun)).toBe(expected)
  })
})
