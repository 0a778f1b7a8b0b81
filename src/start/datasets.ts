import type { DataFiles } from '../engine/coverage.ts'
import { isOfFiles, uncoveredData } from '../engine/coverage.ts'
import { judge } from '../engine/judge.ts'
import type { Standard } from '../engine/standard.ts'
import { isGreen } from '../engine/verdict.ts'
import type { Declaration } from '../manifest/declaration.ts'
import { formatSet } from '../manifest/detect.ts'
import { type ManifestFile, readManifest } from '../manifest/read.ts'
import type { Answers, Facts } from './questions.ts'

/** A dataset whose purpose is not declared yet, with what is said of it beside it. */
export interface Dataset {
  /** Its folder; empty for the root. */
  readonly folder: string
  readonly files: number
  readonly sources: readonly string[]
  readonly facts: Facts
  /** Wording that a declaration can start from. */
  readonly suggested: Answers
}

/** What a tree holds: its manifests and its data. */
export interface Tree extends DataFiles {
  readonly manifests: readonly ManifestFile[]
}

const OURS = new Set(['purpose-md', 'purpose-data'])
const LONGEST_DESCRIPTION = 300

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const isBelow = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`)

/** On one line, without characters that do not show: it goes to a terminal and into a file. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim()

function shortened(text: string): string {
  const line = oneLine(text)
  return line.length <= LONGEST_DESCRIPTION
    ? line
    : `${line.slice(0, LONGEST_DESCRIPTION).replace(/\s\S*$/, '')} …`
}

/** What manifests of a folder say that a declaration need not ask for. */
function saidBy(declarations: readonly Declaration[]): Pick<Dataset, 'sources' | 'facts' | 'suggested'> {
  const first = <T>(pick: (declaration: Declaration) => T | undefined): T | undefined =>
    declarations.map(pick).find(found => found !== undefined)
  const statement = (foundAs: string) =>
    first(({ purposes }) => purposes.find(purpose => purpose.statement?.foundAs === foundAs)?.statement)
      ?.fragment.text
  const title = first(declaration => declaration.title)?.fragment.text
  const licence = first(({ details }) => details.licence?.[0])?.fragment.text
  const description = statement('fallback')
  const purpose = statement('declared')
  const tasks = declarations.flatMap(({ details }) => (details.tasks ?? []).map(task => task.fragment.text))
  return {
    sources: [...new Set(declarations.map(({ source }) => source.path))],
    facts: {
      ...(title && { title: oneLine(title) }),
      ...(description && { description: shortened(description) }),
      tasks: [...new Set(tasks.map(oneLine))],
    },
    suggested: {
      ...(purpose && { purposes: [oneLine(purpose)] }),
      ...(licence && { licence: [oneLine(licence)] }),
    },
  }
}

/** Datasets of a tree without a purpose that passes: data that nothing covers, and manifests that state none. */
export function datasetsOf({ manifests, touched, present }: Tree, standard: Standard): Dataset[] {
  const judged = judge({ manifests }, standard).manifests
  const declarations = judged.flatMap(manifest => manifest.declarations).filter(isOfFiles)
  const unmet = judged
    .filter(({ verdict }) => !isGreen(verdict))
    .flatMap(manifest => manifest.declarations)
    .filter(declaration => isOfFiles(declaration) && !OURS.has(declaration.format))
    .map(({ source }) => folderOf(source.path))
  const uncovered = uncoveredData({ touched, present }, declarations).map(({ folder }) => folder)
  return [...new Set([...uncovered, ...unmet])].sort().map(folder => ({
    folder,
    files: present.filter(path => isBelow(path, folder)).length,
    ...saidBy(declarations.filter(({ source }) => folderOf(source.path) === folder)),
  }))
}

/** What is said beside the data of a folder, declared or not. */
export function datasetAt(folder: string, { manifests, present }: Tree, standard: Standard): Dataset {
  const formats = formatSet(standard.policy.formats)
  const declarations = manifests
    .filter(({ path }) => folderOf(path) === folder)
    .map(file => readManifest(file, formats))
    .flatMap(read => (read.ok ? read.value : []))
    .filter(declaration => isOfFiles(declaration) && !OURS.has(declaration.format))
  const files = present.filter(path => isBelow(path, folder)).length
  return { folder, files, ...saidBy(declarations) }
}
