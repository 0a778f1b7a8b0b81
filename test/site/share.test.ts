import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fragmentOf, LONGEST_SHARED, sharedOf } from '../../site/page/share.ts'

describe('a link', () => {
  it('brings back what was shared, packed or plain', async () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map(text => text.replace(/[\p{Cc}\ufeff]/gu, ''))
    await fc.assert(
      fc.asyncProperty(
        texts.filter(text => text !== ''),
        async text => {
          const shared = { text, choice: 'README.md', language: 'fr' } as const
          expect(await sharedOf((await fragmentOf(shared)) ?? '')).toEqual(shared)
        },
      ),
    )
  })

  it('is plain where that is shorter', async () => {
    expect(await fragmentOf({ text: 'a model', choice: 'auto' })).toBe('#text=a+model')
    const long = { text: 'improve our services '.repeat(40), choice: 'auto' } as const
    expect(await fragmentOf(long)).toMatch(/^#z=[\w-]{20,200}$/)
  })

  it('is not made of a text that is too long', async () => {
    expect(await fragmentOf({ text: 'x'.repeat(LONGEST_SHARED + 1), choice: 'auto' })).toBeUndefined()
  })
})

describe('a hostile fragment', () => {
  it.each(['', '#', '#text', '#nothing', '#z=', '#z=%00', '#z=AAAA', '#z=!!!!', '#lang=en'])(
    '%j opens nothing',
    async fragment => expect(await sharedOf(fragment)).toBeUndefined(),
  )

  it('names no kind and no language that is not known', async () => {
    expect(await sharedOf('#text=x&as=../../etc/passwd&lang=__proto__')).toEqual({
      text: 'x',
      choice: 'auto',
    })
  })

  it('does not grow beyond the longest text', async () => {
    const bomb = deflateRawSync(Buffer.alloc(40_000_000, 'x')).toString('base64url')
    expect(bomb.length).toBeLessThan(64_000)
    expect((await sharedOf(`#z=${bomb}`))?.text).toHaveLength(LONGEST_SHARED)
    expect(await sharedOf(`#text=${'x'.repeat(100_000)}`)).toBeUndefined()
  })

  it('holds no control characters, and one kind of line break', async () => {
    expect((await sharedOf('#text=a%00%1b[2Jb%0d%0ac%0d'))?.text).toBe('a[2Jb\nc\n')
  })
})
