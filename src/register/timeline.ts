import type { FileHistory } from '../change/file-history.ts'
import { compareStatements } from '../drift/compare.ts'
import { allWords } from '../engine/history.ts'
import { judgeDeclaration } from '../engine/judge-declaration.ts'
import type { Standard } from '../engine/standard.ts'
import type { Declaration } from '../manifest/declaration.ts'
import { formatSet } from '../manifest/detect.ts'
import { readManifest } from '../manifest/read.ts'
import type { Step } from './schema.ts'

/** Words quoted of a change, at most. */
const MOST_QUOTED = 4

/** A declaration among those of another version of its file: by its place in it, by its name, or the only one. */
function counterpart(declaration: Declaration, among: readonly Declaration[]): Declaration | undefined {
  const title = declaration.title?.fragment.text.trim()
  return (
    among.find(({ path }) => path === declaration.path) ??
    (title ? among.find(other => other.title?.fragment.text.trim() === title) : undefined) ??
    (among.length === 1 ? among[0] : undefined)
  )
}

type Compared = Pick<Step, 'change' | 'added' | 'removed'>

/** How a version differs from the one before it. */
function compared(before: Declaration | undefined, after: Declaration): Compared {
  if (!before) return { change: 'declared', added: [], removed: [] }
  const { change, reasons } = compareStatements(allWords(before), allWords(after))
  const quoted = (end: RegExp): string[] =>
    reasons
      .flatMap(({ kind, words }) => (end.test(kind) && words !== '' ? [words] : []))
      .slice(0, MOST_QUOTED)
  return {
    change,
    added: quoted(/-(?:added|widened|changed)$/),
    removed: quoted(/-(?:removed|narrowed)$/),
  }
}

/**
 * How a declaration came to be what it is, from its first version to the last: each labelled by how it differs from
 * the one before, and judged by today's policy as of its own day. Waivers are for the wording of today.
 */
export function timelineOf(
  declaration: Declaration,
  { versions }: Pick<FileHistory, 'versions'>,
  standard: Standard,
): Step[] {
  if (versions.length === 0) return []
  const { policy, today } = standard
  const formats = formatSet(policy.formats)
  const judged = (one: Declaration, day: string) =>
    judgeDeclaration(one, { policy: { ...policy, waivers: [], baseline: [] }, today: day, approvedBy: [] })
      .verdict
  const steps: Step[] = []
  let before: Declaration | undefined
  for (const { commit, day, subject, file } of versions.toReversed()) {
    const read = readManifest(file, formats)
    const version = read.ok ? counterpart(declaration, read.value) : undefined
    const about = { commit, day, subject }
    if (version) steps.push({ ...about, ...compared(before, version), verdict: judged(version, day) })
    else if (!read.ok)
      steps.push({ ...about, change: 'unreadable', added: [], removed: [], verdict: 'could-not-evaluate' })
    before = version ?? before
  }
  const uncommitted = compared(before, declaration)
  if (before && uncommitted.change !== 'none')
    steps.push({ commit: '', day: today, subject: '', ...uncommitted, verdict: judged(declaration, today) })
  return steps
}
