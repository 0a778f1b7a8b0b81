import { describe, expect, it } from 'vitest'
import { decodeSource, largestOf } from '../../src/document/source.ts'

const problem = (bytes: Uint8Array) => {
  const result = decodeSource('PURPOSE.md', bytes)
  return result.ok ? result.value.text : result.problems[0]
}

describe('decodeSource', () => {
  it('reads UTF-8 with and without a byte-order mark', () => {
    expect(problem(Buffer.from('é'))).toBe('é')
    expect(problem(Buffer.from('\ufeffé'))).toBe('é')
    expect(problem(new Uint8Array())).toBe('')
  })

  it.each([
    ['UTF-16 (little-endian)', Buffer.from('\ufeffa', 'utf16le')],
    ['UTF-16 (big-endian)', Buffer.from([0xfe, 0xff, 0, 0x61])],
    ['unknown', Buffer.from([0x61, 0xe9, 0x62])],
  ])('names another encoding: %s', (encoding, bytes) => {
    expect(problem(bytes)).toEqual({ id: 'file-encoding', encoding })
  })

  it('refuses binary and oversized files', () => {
    expect(problem(Buffer.from('PK\0\0'))).toEqual({ id: 'file-binary' })
    expect(problem(Buffer.alloc(5 * 1024 * 1024, 'a'))).toEqual({
      id: 'file-too-large',
      bytes: 5 * 1024 * 1024,
      limit: largestOf('PURPOSE.md'),
    })
  })

  it('reads more of data than of prose', () => {
    const bytes = Buffer.alloc(664 * 1024, 'a')
    expect(decodeSource('croissant.json', bytes).ok).toBe(true)
    expect(decodeSource('PURPOSE.md', bytes).ok).toBe(false)
    expect(largestOf('PURPOSE.md')).toBe(256 * 1024)
    const most = (path: string, size: number) =>
      [size, size + 1].map(bytes => decodeSource(path, Buffer.alloc(bytes, 'a')).ok)
    expect(most('croissant.json', 2_000_000)).toEqual([true, false])
    expect(most('datapackage.yaml', 1_000_000)).toEqual([true, false])
  })

  it('tells a pointer of Git LFS from the text it stands for', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`
    expect(problem(Buffer.from(pointer))).toEqual({ id: 'file-lfs-pointer' })
  })
})
