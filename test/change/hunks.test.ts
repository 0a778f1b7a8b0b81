import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hunksOf } from '../../src/change/hunks.ts'

describe('hunksOf', () => {
  it('gives the lines of the head version', () => {
    const patch =
      '@@ -1,3 +1,4 @@\n a\n+b\n c\n d\n@@ -20,2 +21 @@ heading\n-x\n y\n@@ -30,2 +30,0 @@\n-x\n-y'
    expect(hunksOf(patch)).toEqual([
      { first: 1, last: 4 },
      { first: 21, last: 21 },
    ])
  })

  it('is not misled by text that looks like a header', () => {
    expect(hunksOf('@@ -0,0 +1,2 @@\n+@@ -1 +9,9 @@\n+x')).toEqual([{ first: 1, last: 2 }])
    const lines = fc.array(fc.string({ unit: 'binary' }).map(text => `+${text.replaceAll('\n', ' ')}`))
    fc.assert(
      fc.property(lines, added => {
        const patch = [`@@ -0,0 +1,${added.length} @@`, ...added].join('\n')
        expect(hunksOf(patch)).toEqual(added.length > 0 ? [{ first: 1, last: added.length }] : [])
      }),
    )
  })

  it('gives lines that can be, whatever it is given', () => {
    const pieces = fc.constantFrom('@@', ' -', ' +', ',', '0', '1', '99999999999999999999', '\n', ' @@', 'x')
    fc.assert(
      fc.property(fc.array(pieces), parts => {
        for (const { first, last } of hunksOf(parts.join(''))) expect(last).toBeGreaterThanOrEqual(first)
      }),
    )
  })
})
