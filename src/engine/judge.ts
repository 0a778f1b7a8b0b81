import type { Change } from '../change/change.ts'
import type { Problem } from '../document/problem.ts'
import type { Declaration } from '../manifest/declaration.ts'
import { type FormatSet, formatSet } from '../manifest/detect.ts'
import { type ManifestFile, readManifest } from '../manifest/read.ts'
import type { Language } from '../reading/types.ts'
import { covers } from './coverage.ts'
import type { Departure } from './departure.ts'
import { allWords, type Histories, matchDeclarations, type Version } from './history.ts'
import { inOrder, judgeDeclaration, verdictOn } from './judge-declaration.ts'
import type { JudgedManifest, Judgement } from './judgement.ts'
import { fitsAny } from './policy.ts'
import { BY_THE_SHEET, type Standard } from './standard.ts'
import { subjectsOf } from './subject.ts'
import { type Twins, twinsOf } from './twins.ts'
import { type Around, judgeData } from './uncovered.ts'
import { tallyOf, verdictAcross, verdictOf } from './verdict.ts'
import { noticesOn, type WaiverNotice } from './waivers.ts'

/** What is judged: a change, of which only the manifests must be given. */
export type Judged = Pick<Change, 'manifests'> & Partial<Change>

/** A file that was read: its declarations, or its problems; neither for a file that is none of ours. */
interface ReadFile {
  readonly path: string
  readonly declarations: readonly Declaration[]
  readonly problems: readonly Problem[]
}

function readFile(file: ManifestFile, formats: FormatSet): ReadFile {
  const read = readManifest(file, formats)
  return {
    path: file.path,
    declarations: read.ok ? read.value : [],
    problems: read.ok ? [] : read.problems,
  }
}

/** A manifest of which nothing could be judged. */
const NOTHING = { purposes: [], findings: [], waived: [], known: [], approved: [] } as const

/** What the declarations around a declaration say about it. */
interface Context {
  readonly twins: Twins
  readonly histories: Histories['histories']
}

/** Judges one file; nothing when it holds no declaration and need not. */
function judgeFile(
  { path, declarations, problems }: ReadFile,
  { twins, histories }: Context,
  standard: Standard,
): JudgedManifest | undefined {
  if (problems.length > 0) {
    const verdict = verdictOf({ judged: 0, unread: 1, levels: [] })
    return { ...NOTHING, path, verdict, declarations, problems }
  }
  const [first] = declarations
  if (!first) return undefined
  const carrier = twins.carriedBy.get(first)
  const judged = carrier
    ? []
    : declarations.map(declaration =>
        judgeDeclaration(
          twins.judged.get(declaration) ?? declaration,
          standard,
          histories.get(declaration)?.departures,
        ),
      )
  const findings = inOrder(judged.flatMap(({ findings }) => findings))
  return {
    path,
    source: first.source,
    ...(carrier && { carriedBy: carrier.source.path }),
    declarations,
    purposes: judged.flatMap(({ purposes }) => purposes),
    findings,
    waived: judged.flatMap(({ waived }) => waived),
    known: judged.flatMap(({ known }) => known),
    approved: judged.flatMap(({ approved }) => approved),
    verdict: verdictOn(findings),
    problems,
  }
}

/** Judges a declaration that is gone while its data stay, or while nothing shows that they went with it (A5b). */
function judgeLost(
  declaration: Declaration,
  { dataPresent = [], dataRemoved = [] }: Judged,
  standard: Standard,
): JudgedManifest | undefined {
  const files = dataPresent.filter(path => covers(declaration, path)).length
  if (files === 0 && dataRemoved.some(path => covers(declaration, path))) return undefined
  const { source, purposes } = declaration
  const departure: Departure = { kind: 'removed', before: allWords(declaration), files }
  const departures = new Map(purposes.slice(0, 1).map(({ path }) => [path, departure]))
  const kept = { ...declaration, purposes: purposes.slice(0, 1) }
  const judged = judgeDeclaration(kept, standard, departures)
  return { path: source.path, source, declarations: [declaration], problems: [], ...judged }
}

const folderOf = ({ source: { path } }: Declaration): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Whether another manifest of the same folder states the same purpose, so that nothing is lost. */
const saysSameHere = (other: Declaration, lost: Declaration): boolean =>
  folderOf(other) === folderOf(lost) && allWords(other) === allWords(lost)

/** Notices on the waivers of a policy, after the manifests they name were judged. */
function waiverNotices(manifests: readonly JudgedManifest[], { policy, today }: Standard): WaiverNotice[] {
  const paths = new Set(manifests.filter(({ problems }) => problems.length === 0).map(({ path }) => path))
  const findings = manifests.flatMap(({ findings, waived, known, approved }) => [
    ...findings,
    ...known,
    ...approved,
    ...waived.map(({ finding }) => finding),
  ])
  return noticesOn(policy.waivers, { paths, findings }, today)
}

/** Former versions of the files of a change; one that could not be had is a failure, one that is broken said nothing. */
function versionsOf(
  { before = [] }: Judged,
  formats: FormatSet,
): { versions: Version[]; failures: Problem[] } {
  const failures = before.flatMap(({ file }) => ('problem' in file ? [file.problem] : []))
  const versions = before.map(({ file, now }) => ({
    declarations: readFile(file, formats).declarations,
    ...(now !== undefined && { now }),
  }))
  return { versions, failures }
}

/** Paths of the files that declare something, or should; of others that have a manifest's name nobody has to hear. */
function pathsOf(files: readonly ManifestFile[], formats: FormatSet): string[] {
  const read = files.map(file => readFile(file, formats))
  return read
    .filter(({ declarations, problems }) => declarations.length > 0 || problems.length > 0)
    .map(({ path }) => path)
}

const spokenIn = (declaration: Declaration): Language | undefined => subjectsOf(declaration)[0]?.language

/**
 * Judges a change. Failures make the verdict red: an incomplete reading is never a pass. `elsewhere`: what covers the
 * data where other parts of the change were judged on their own.
 */
export function judge(change: Judged, standard = BY_THE_SHEET, elsewhere?: Around): Judgement {
  const { dataTouched = [], dataPresent = [] } = change
  const formats = formatSet(standard.policy.formats)
  const isExcluded = ({ path }: { path: string }): boolean => fitsAny(path, standard.policy.exclude)
  const read = (files: readonly ManifestFile[] = []): ReadFile[] =>
    files.filter(file => !isExcluded(file)).map(file => readFile(file, formats))
  const files = read(change.manifests)
  const own = files.flatMap(({ declarations }) => declarations)
  const all = [...own, ...read(change.neighbours).flatMap(({ declarations }) => declarations)]
  const { versions, failures: unknown } = versionsOf(change, formats)
  const { histories, lost } = matchDeclarations(versions, own)
  const context = { histories, twins: twinsOf(all, new Set(own)) }
  const data = { touched: dataTouched, present: dataPresent }
  const manifests = [
    ...files.flatMap(file => judgeFile(file, context, standard) ?? []),
    ...lost
      .filter(({ source }) => !isExcluded(source))
      .filter(declaration => !all.some(other => saysSameHere(other, declaration)))
      .flatMap(declaration => judgeLost(declaration, change, standard) ?? []),
    ...(elsewhere
      ? judgeData(data, elsewhere, standard)
      : judgeData(data, { declarations: all, languageOf: spokenIn }, standard)),
  ]
  const failures = [...(change.failures ?? []), ...unknown]
  return {
    verdict: verdictAcross(tallyOf(manifests), failures),
    manifests,
    failures,
    removed: pathsOf(
      (change.before ?? []).flatMap(({ file, now }) => (now === undefined ? [file] : [])),
      formats,
    ),
    policyChanged: change.policyChanged ?? false,
    excluded: pathsOf(change.manifests.filter(isExcluded), formats),
    waived: manifests.flatMap(({ waived }) => waived),
    known: manifests.flatMap(({ known }) => known),
    approved: manifests.flatMap(({ approved }) => approved),
    approvedBy: standard.approvedBy,
    notices: waiverNotices(manifests, standard),
    contradictions: context.twins.contradictions,
  }
}
