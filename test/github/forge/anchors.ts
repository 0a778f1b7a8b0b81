/** Where review comments may stand, and where they stand after later pushes. */

import { changedFiles, type HunkLine, linesOf } from './diff.ts'
import type { Pull, ReviewComment, Side } from './types.ts'
import type { World } from './world.ts'

/** What a request says of the place. */
export interface Wanted {
  path: string
  line?: number
  side?: Side
  start_line?: number
  start_side?: Side
  position?: number
}

export interface Anchor {
  side: Side
  line: number
  startLine: number | null
  startSide: Side | null
  position: number
  diffHunk: string
}

/** Why a place cannot be had. */
export type Obstacle = 'path' | 'line' | 'start-order' | 'start-hunk'

/** The place in the diff of the pull request at that commit, or what stands against it. */
export async function resolveAnchor(
  world: World,
  pull: Pull,
  commit: string,
  wanted: Wanted,
): Promise<Anchor | Obstacle> {
  const file = (await world.changes(pull, commit)).find(candidate => candidate.filename === wanted.path)
  if (file === undefined) return 'path'
  const { lines, headers } = linesOf(file.patch ?? '')
  const side = wanted.side ?? 'RIGHT'
  const line =
    wanted.line === undefined
      ? lines.find(candidate => candidate.position === wanted.position)
      : lines.find(candidate => numberOn(candidate, side) === wanted.line)
  if (line === undefined) return 'line'
  const anchor: Anchor = {
    side: wanted.line === undefined && line.right === undefined ? 'LEFT' : side,
    line: numberOn(line, side) ?? line.left ?? 0,
    startLine: null,
    startSide: null,
    position: line.position,
    diffHunk: hunkUpTo(lines, headers, line),
  }
  if (wanted.start_line === undefined) return anchor
  const startSide = wanted.start_side ?? side
  if (startSide === side && wanted.start_line >= anchor.line) return 'start-order'
  const start = lines.find(candidate => numberOn(candidate, startSide) === wanted.start_line)
  if (start === undefined || start.hunk !== line.hunk) return 'start-hunk'
  if (start.position > line.position) return 'start-order'
  return { ...anchor, startLine: wanted.start_line, startSide }
}

function numberOn(line: HunkLine, side: Side): number | undefined {
  return side === 'LEFT' ? line.left : line.right
}

/** The hunk from its header to the line, as GitHub keeps it with the comment. */
function hunkUpTo(lines: HunkLine[], headers: string[], line: HunkLine): string {
  const before = lines.filter(
    candidate => candidate.hunk === line.hunk && candidate.position <= line.position,
  )
  return [headers[line.hunk] ?? '', ...before.map(candidate => candidate.text)].join('\n')
}

/** Where a comment stands at the pull request's present head; line null when it is outdated. */
export interface Standing {
  line: number | null
  startLine: number | null
  position: number | null
  commit: string
}

export async function standing(world: World, comment: ReviewComment): Promise<Standing> {
  const pull = world.pull(comment.pull)
  const here = { line: comment.line, startLine: comment.startLine, position: comment.position }
  if (comment.commitId === pull.headSha) return { ...here, commit: pull.headSha }
  const lost = { line: null, startLine: null, position: null, commit: comment.commitId }
  if (comment.subjectType === 'file') return { ...here, commit: pull.headSha }
  const line = await follow(world, comment, pull.headSha, comment.line, comment.side)
  if (line === undefined) return lost
  const anchor = await resolveAnchor(world, pull, pull.headSha, {
    path: comment.path,
    line,
    side: comment.side,
  })
  if (typeof anchor === 'string') return lost
  const startSide = comment.startSide ?? comment.side
  const startLine = await follow(world, comment, pull.headSha, comment.startLine, startSide)
  return { line, startLine: startLine ?? null, position: anchor.position, commit: pull.headSha }
}

/** The line's number at a later commit; undefined when that line is gone. Lines of the base keep theirs. */
async function follow(
  world: World,
  comment: ReviewComment,
  head: string,
  line: number | null,
  side: Side,
): Promise<number | undefined> {
  if (line === null) return undefined
  if (side === 'LEFT') return line
  const files = await changedFiles(world.git, comment.commitId, head, world.limits)
  const file = files.find(
    candidate => candidate.filename === comment.path || candidate.previous === comment.path,
  )
  if (file === undefined) return line
  if (file.patch === undefined || file.filename !== comment.path) return undefined
  let shift = 0
  for (const part of linesOf(file.patch).lines) {
    if (part.left === line) return part.right
    if (part.left !== undefined && part.left > line) break
    if (part.left === undefined) shift++
    else if (part.right === undefined) shift--
  }
  return line + shift
}
