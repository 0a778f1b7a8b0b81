/** What differs between two commits, as GitHub lists it. */

import { EMPTY_TREE, type Git } from './git.ts'
import type { Limits } from './limits.ts'

export interface ChangedFile {
  filename: string
  previous: string | undefined
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  /** Blob (or submodule commit) at the head; of the base for a removed file. */
  sha: string
  additions: number
  deletions: number
  /** Hunks only; undefined for a binary, an empty or a too large difference. */
  patch: string | undefined
}

const DIFF = ['--no-color', '--no-ext-diff', '--no-textconv', '--full-index', '-M', '-l1000']

/** The files that differ from `from` to `to` (commits or trees), sorted by path as git sorts them. */
export function changedFiles(git: Git, from: string, to: string, limits: Limits): Promise<ChangedFile[]> {
  const key = `changed ${from} ${to} ${limits.patchBytes} ${limits.patchLines}`
  return git.once(key, () => compareTrees(git, from, to, limits))
}

async function compareTrees(git: Git, from: string, to: string, limits: Limits): Promise<ChangedFile[]> {
  const [raw, numbers, text] = await Promise.all([
    git.run(['diff', '--raw', '--no-abbrev', '-z', ...DIFF, from, to]),
    git.run(['diff', '--numstat', '-z', ...DIFF, from, to]),
    git.run(['diff', '--patch', ...DIFF, from, to]),
  ])
  const counts = parseNumstat(numbers.toString('utf8'))
  const patches = splitPatches(text.toString('utf8'))
  let next = 0
  return parseRaw(raw.toString('utf8')).map(entry => {
    const count = counts.get(entry.filename) ?? { additions: 0, deletions: 0 }
    // A change of type is shown by git as a removal and an addition.
    const sections = entry.status === 'changed' ? 2 : 1
    const section = patches.slice(next, next + sections)
    next += sections
    return { ...entry, ...count, patch: patchOf(section, limits) }
  })
}

type RawEntry = Pick<ChangedFile, 'filename' | 'previous' | 'status' | 'sha'>

const STATUS: Record<string, ChangedFile['status']> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}

function parseRaw(text: string): RawEntry[] {
  const fields = text.split('\0')
  const entries: RawEntry[] = []
  for (let index = 0; index + 1 < fields.length; ) {
    const [, , before = '', after = '', letter = ''] = (fields[index++] ?? '').split(' ')
    const status = STATUS[letter[0] ?? '']
    if (status === undefined)
      throw new Error(`git reports a change that the stand-in does not know: ${letter}`)
    const previous = status === 'renamed' ? fields[index++] : undefined
    entries.push({
      filename: fields[index++] ?? '',
      previous,
      status,
      sha: status === 'removed' ? before : after,
    })
  }
  return entries
}

function parseNumstat(text: string): Map<string, { additions: number; deletions: number }> {
  const counts = new Map<string, { additions: number; deletions: number }>()
  const fields = text.split('\0')
  for (let index = 0; index + 1 < fields.length; ) {
    const [added = '', removed = '', path = ''] = (fields[index++] ?? '').split('\t')
    let name = path
    if (name === '') {
      index++
      name = fields[index++] ?? ''
    }
    counts.set(name, { additions: Number(added) || 0, deletions: Number(removed) || 0 })
  }
  return counts
}

/** The sections of a patch, one for each "diff --git", without the last line end. */
function splitPatches(text: string): string[] {
  // Not by a regular expression with the flag m: to it a lone carriage return in a line begins a line.
  const sections = `\n${text}`.split('\ndiff --git ').slice(1)
  return sections.map(section => section.replace(/\n$/, ''))
}

/** The hunks of the sections, without the headers, as GitHub shows them. */
function patchOf(sections: string[], limits: Limits): string | undefined {
  const hunks = sections.map(section => {
    const start = section.indexOf('\n@@ ')
    return start < 0 ? '' : section.slice(start + 1)
  })
  const patch = hunks.filter(hunk => hunk !== '').join('\n')
  if (patch === '') return undefined
  if (Buffer.byteLength(patch) > limits.patchBytes || countLines(patch) > limits.patchLines) return undefined
  return patch
}

export function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** The merge base of two commits, or the empty tree where they have none. */
export async function mergeBase(git: Git, base: string, head: string): Promise<string> {
  try {
    return (await git.runOnce(['merge-base', base, head])).toString('utf8').trim()
  } catch {
    return EMPTY_TREE
  }
}

/** Commits of `base..head`, oldest first. */
export async function commitsBetween(git: Git, base: string, head: string): Promise<string[]> {
  const text = (await git.runOnce(['rev-list', '--reverse', head, `^${base}`])).toString('utf8')
  return text.split('\n').filter(line => line !== '')
}

export interface HunkLine {
  hunk: number
  /** Counted as GitHub's `position` is. */
  position: number
  /** Line at the base, for context and removed lines. */
  left: number | undefined
  /** Line at the head, for context and added lines. */
  right: number | undefined
  text: string
}

/** The lines of a patch that comments can stand on; `headers` gives the text of each hunk's first line. */
export function linesOf(patch: string): { lines: HunkLine[]; headers: string[] } {
  const lines: HunkLine[] = []
  const headers: string[] = []
  let left = 0
  let right = 0
  let position = -1
  for (const text of patch.split('\n')) {
    position++
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)
    if (header !== null) {
      left = Number(header[1])
      right = Number(header[2])
      headers.push(text)
      continue
    }
    const sign = text[0]
    if (sign === '\\') continue
    const line: HunkLine = { hunk: headers.length - 1, position, left: undefined, right: undefined, text }
    if (sign !== '+') line.left = left++
    if (sign !== '-') line.right = right++
    lines.push(line)
  }
  return { lines, headers }
}
