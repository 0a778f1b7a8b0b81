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
  })
})
