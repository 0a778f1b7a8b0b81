import { LineMap } from '../document/lines.ts'
import type { Language } from '../reading/types.ts'
import { purposeDeclared } from '../rules/purpose-declared.ts'
import { type Covering, type DataFiles, type UncoveredData, uncoveredData } from './coverage.ts'
import { DATA, type Finding } from './finding.ts'
import { digest } from './fingerprint.ts'
import { verdictOn } from './judge-declaration.ts'
import type { JudgedManifest } from './judgement.ts'
import { levelFor } from './policy.ts'
import { settle } from './settle.ts'
import type { Standard } from './standard.ts'

/** Where a finding on a whole file stands; its content is never opened. */
const START = new LineMap('').place(0, 0)

/** How many characters two paths have in common from their start. */
function shared(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** The declaration that stands nearest to a path, in whatever order they come: its authors are likely the same. */
function nearest<C extends Covering>(path: string, around: readonly C[]): C | undefined {
  const isNearer = (a: string, b: string): boolean => {
    const difference = shared(path, a) - shared(path, b)
    return difference > 0 || (difference === 0 && a < b)
  }
  return around.reduce<C | undefined>(
    (best, other) => (best && !isNearer(other.source.path, best.source.path) ? best : other),
    undefined,
  )
}

/** What stands around data: declarations, and which language one of them speaks. */
export interface Around<C extends Covering = Covering> {
  readonly declarations: readonly C[]
  readonly languageOf: (declaration: C) => Language | undefined
}

/** The finding on data that no declaration covers (A1), on the first of its files; nothing where the rule is off. */
function uncoveredFinding<C extends Covering>(
  { folder, files }: UncoveredData,
  { declarations, languageOf }: Around<C>,
  standard: Standard,
): JudgedManifest | undefined {
  const { policy } = standard
  const [path] = files
  const { meta } = purposeDeclared
  const level = levelFor(policy, meta, path)
  if (level === 'off') return undefined
  const near = nearest(path, declarations)
  const finding: Finding = {
    rule: meta.id,
    clause: meta.clause,
    level,
    message: { id: meta.id, data: { cause: 'uncovered', folder, files: files.length } },
    path,
    at: `${DATA}${folder}`,
    place: START,
    words: '',
    fingerprint: digest(`data ${folder}`, 16),
    value: undefined,
    language: policy.language ?? (near && languageOf(near)) ?? 'en',
  }
  const settled = settle([finding], standard)
  return {
    ...settled,
    path,
    declarations: [],
    purposes: [],
    problems: [],
    verdict: verdictOn(settled.findings),
  }
}

/** Judges data: that which no declaration covers. */
export const judgeData = <C extends Covering>(
  data: DataFiles,
  around: Around<C>,
  standard: Standard,
): JudgedManifest[] =>
  uncoveredData(data, around.declarations).flatMap(found => uncoveredFinding(found, around, standard) ?? [])
