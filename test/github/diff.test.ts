import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { resolveAnchor, standing } from './forge/anchors.ts'
import { linesOf } from './forge/diff.ts'
import type { ReviewComment } from './forge/types.ts'
import { World } from './forge/world.ts'
import { makeRepository, type Repository } from './repository.ts'

/** Texts of few different lines, so that they have lines in common; odd ends and odd signs included. */
const line = fc.constantFrom(
  'a',
  'b',
  'c',
  '',
  '-',
  '+ x',
  '@@ -1 +1 @@',
  'é\u2028x',
  'r\rdiff --git a/x b/x',
  '\\ No newline',
)
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.boolean())
  .map(([lines, end]) => lines.join('\n') + (end ? '\n' : ''))
const triples = fc.sample(fc.tuple(text, text, text), { numRuns: 80, seed: 20260105 })

let repository: Repository
let world: World

/** One file for each triple, in its n-th version. */
function version(n: 0 | 1 | 2) {
  return Object.fromEntries(triples.map((triple, index) => [`files/${index}.md`, triple[n]]))
}

beforeAll(async () => {
  repository = await makeRepository([
    { branch: 'main', message: 'Base', files: version(0) },
    { branch: 'topic', from: 'main', message: 'Head', files: version(1), as: 'first' },
    { branch: 'topic', message: 'Next', files: version(2) },
  ])
  world = new World({ repository: repository.path })
  await world.addPull({ number: 1, head: 'topic' })
})

afterAll(async () => {
  world.git.close()
  await repository.remove()
})

it('gives every line of a patch the number that it has in its file', async () => {
  const changes = await world.changes(world.pull(1), repository.shas.first)
  let seen = 0
  for (const file of changes) {
    const [base = [], head = []] = (triples[Number(/\d+/.exec(file.filename)?.[0])] ?? []).map(one =>
      one.split('\n'),
    )
    const { lines } = linesOf(file.patch ?? '')
    for (const { left, right, text: shown } of lines) {
      if (left !== undefined) expect(base[left - 1]).toBe(shown.slice(1))
      if (right !== undefined) expect(head[right - 1]).toBe(shown.slice(1))
      seen++
    }
    expect(lines.filter(one => one.left === undefined)).toHaveLength(file.additions)
    expect(lines.filter(one => one.right === undefined)).toHaveLength(file.deletions)
  }
  expect(seen).toBeGreaterThan(500)
})

it('follows a line to the same words, or loses it', async () => {
  const pull = world.pull(1)
  const first = repository.shas.first ?? ''
  let kept = 0
  for (const [index, [, before, after]] of triples.entries()) {
    const path = `files/${index}.md`
    for (const [at, words] of before.split('\n').entries()) {
      const anchor = await resolveAnchor(world, pull, first, { path, line: at + 1 })
      if (typeof anchor === 'string') continue
      const comment = { ...anchor, pull: 1, path, subjectType: 'line', commitId: first } as ReviewComment
      const now = await standing(world, comment)
      if (now.line === null) continue
      expect(after.split('\n')[now.line - 1]).toBe(words)
      kept++
    }
  }
  expect(kept).toBeGreaterThan(100)
})
