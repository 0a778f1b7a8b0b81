import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/fixtures.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const page = read('docs/comparison.md')
const generated = /<!-- begin: bench:peers -->\n([\s\S]*?)<!-- end -->/.exec(page)?.[1] ?? ''
const pinned: Record<string, string> = JSON.parse(read('bench/peers/package.json')).dependencies

/** The tables of a text, each as its rows of cells without head and rule. */
const tables = generated
  .split(/\n{2,}/)
  .filter(block => block.startsWith('|'))
  .map(block =>
    block.split('\n').map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    ),
  )

describe('the comparison with other tools', () => {
  it('has its day, and the three tables that bench:peers writes', () => {
    expect(generated.trim()).toMatch(/^\d{4}-\d{2}-\d{2}, Node v\d+/)
    expect(tables.map(([head]) => head?.length)).toEqual([2, 7, 7])
    for (const [head, ...rows] of tables) for (const row of rows) expect(row).toHaveLength(head?.length ?? 0)
  })

  it('compares every tool in both tables, in the versions that are pinned', () => {
    const [names, ...results] = tables.map(rows => rows.slice(2))
    for (const rows of results) {
      expect(rows.map(([tool = '']) => tool.split(' ')[0])).toEqual(names?.map(([tool]) => tool))
      for (const [tool = ''] of rows) {
        const [name = '', version] = tool.split(' ')
        if (name in pinned) expect(version).toBe(pinned[name])
      }
    }
  })

  it('counts only what a tool can read', () => {
    for (const [tool = '', ...cells] of tables.slice(1).flatMap(rows => rows.slice(2)))
      for (const cell of cells.slice(0, 4)) {
        const [, hits, all] = /^(\d+) of (\d+)$/.exec(cell) ?? []
        if (cell !== '') expect(Number(hits), tool).toBeLessThanOrEqual(Number(all))
      }
  })
})
