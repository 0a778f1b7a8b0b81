import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './support/fixtures.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Rows of the table of promises: number, promise, file and name of its test. */
const promises = read('SECURITY.md')
  .split('\n')
  .flatMap(line => {
    const row = /^\| (\d+) \| (.+?) \| `(test\/[^`]+)`: (.+?) \|$/.exec(line)
    return row ? [row.slice(1) as [string, string, string, string]] : []
  })

describe('SECURITY.md', () => {
  it('numbers its promises without a gap', () => {
    expect(promises.map(([number]) => Number(number))).toEqual(promises.map((_, at) => at + 1))
    expect(promises.length).toBeGreaterThan(15)
    const rows = read('SECURITY.md')
      .split('\n')
      .filter(line => /^\| \d/.test(line))
    expect(rows).toHaveLength(promises.length)
  })

  it.each(promises)('promise %s (%s) is tested', (_, __, file, name) => {
    expect(existsSync(join(ROOT, file)), file).toBe(true)
    const names = [
      ...read(file).matchAll(/(?:it|describe)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:(?!\1).)+)\1/g),
    ]
    expect(names.some(([, , found]) => found?.startsWith(name))).toBe(true)
  })
})

/** Source files that an entry reaches. */
function reached(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const [, , source = ''] of read(entry).matchAll(/(from|import\()\s*'(\.[^']+)'/g))
    reached(join(dirname(entry), source), seen)
  return seen
}

describe('the source of the action', () => {
  const files = [...reached('src/action.ts')].filter(path => path.endsWith('.ts'))

  it('the action starts no process and evaluates no text', () => {
    expect(files.length).toBeGreaterThan(60)
    const found = files.filter(path =>
      /node:(?:child_process|vm|worker_threads|cluster|net|tls|dgram)|\beval\((?!\?)|new Function\(|\bimport\((?!')/.test(
        read(path),
      ),
    )
    expect(found).toEqual([])
    expect(files).not.toContain('src/change/git.ts')
  })

  it('approves nothing, and talks to GitHub through its client only', () => {
    for (const path of files) {
      expect(read(path), path).not.toMatch(/['"]APPROVE['"]/)
      expect(read(path), path).not.toMatch(/node:https?|['"]undici/)
    }
    const asking = files.filter(path => /\bfetch\(/.test(read(path)))
    expect(asking).toEqual(['src/second-reader/endpoint.ts'])
  })
})
