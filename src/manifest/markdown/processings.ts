import type { Fragment } from '../../document/fragment.ts'
import type { Passage } from './passages.ts'
import type { RegisterRole } from './register-names.ts'
import type { Row } from './tables.ts'
import { slugOf } from './values.ts'

/** One processing of a register: what its section or row says. The first of a file is what stands outside of any. */
export interface Processing {
  readonly title?: Fragment
  /** Symbolic path, unique in the file; empty for what stands outside of any processing. */
  readonly path: string
  readonly passages: readonly Passage<RegisterRole>[]
}

/** "Traitement n° 3", "Fiche 2 :", "T-01", "Processing activity 4", "24.1 Traitement : suivi des paniers". */
const NUMBERED =
  /^[^\p{L}]*(?:(?:traitement|fiche|treatment|processing(?: activity)?|activit[ée](?: de traitement)?|verarbeitung(?:st[äa]tigkeit)?|tratamiento|tratamento|trattamento|verwerking)\s*(?:[:：]\s*\S|[#-]?\s*(?:n[°ºo.]*\s*)?\d{1,3}\b)|t-?\d{1,3}\b)/iu
/** Columns that name the processing that a row is about. */
const PROCESSING_COLUMN =
  /^\W*(?:(?:nom|name|intitul[ée]) (?:du |of the )?)?(?:traitement|treatment|processing|activit|verarbeitung|tratamiento|tratamento|trattamento|verwerking)/iu

const RUBRICS = new Set<RegisterRole | undefined>([
  'purposes',
  'legalBasis',
  'retention',
  'dataSubjects',
  'dataCategories',
])

/** Stretches of passages below each heading of one level, up to the next heading of that level or above. */
function stretchesAt(passages: readonly Passage<RegisterRole>[], level: number): [number, number][] {
  const stretches: [number, number][] = []
  let start = -1
  const close = (end: number): void => {
    if (start >= 0) stretches.push([start, end])
    start = -1
  }
  for (const [index, passage] of passages.entries()) {
    if (passage.kind !== 'heading' || passage.level > level) continue
    close(index)
    if (passage.level === level) start = index
  }
  close(passages.length)
  return stretches
}

/** Sections that are a processing each: numbered ones, else two or more that label a purpose of their own. */
function sectionsOf(passages: readonly Passage<RegisterRole>[]): [number, number][] {
  const levels = [...new Set(passages.flatMap(({ kind, level }) => (kind === 'heading' ? [level] : [])))]
  const all = levels.sort().map(level => stretchesAt(passages, level))
  for (const stretches of all) {
    const numbered = stretches.filter(([start]) => NUMBERED.test(passages[start]?.name ?? ''))
    if (numbered.length > 0) return numbered
  }
  const labels = ([start, end]: [number, number], roles: ReadonlySet<RegisterRole | undefined>): boolean =>
    passages[start]?.role === undefined &&
    passages.slice(start, end).some(({ kind, role, row }) => kind === 'label' && !row && roles.has(role))
  const purposes = new Set<RegisterRole | undefined>(['purposes'])
  // The deepest level counts: a title stands above everything.
  for (const stretches of all.reverse())
    if (stretches.filter(stretch => labels(stretch, purposes)).length >= 2)
      return stretches.filter(stretch => labels(stretch, RUBRICS))
  return []
}

/** Gives every processing a path of its own. */
class Paths {
  readonly #used = new Map<string, number>()

  of(name: string): string {
    const slug = slugOf(name)
    const count = (this.#used.get(slug) ?? 0) + 1
    this.#used.set(slug, count)
    return count === 1 ? slug : `${slug}-${count}`
  }
}

/** Splits a register into what stands outside of any processing, and its processings. */
export function processingsOf(
  passages: readonly Passage<RegisterRole>[],
): readonly [Processing, ...Processing[]] {
  const paths = new Paths()
  const taken = new Set<Passage<RegisterRole>>()
  const found: Processing[] = []
  const rows = new Map<Row, Passage<RegisterRole>[]>()
  for (const passage of passages)
    if (passage.row && PROCESSING_COLUMN.test(passage.row.heading)) {
      rows.set(passage.row, [...(rows.get(passage.row) ?? []), passage])
      taken.add(passage)
    }
  for (const [start, end] of sectionsOf(passages)) {
    const section = passages.slice(start, end).filter(passage => !taken.has(passage))
    const [heading] = section
    for (const passage of section) taken.add(passage)
    if (heading?.head) found.push({ title: heading.head, path: paths.of(heading.name), passages: section })
  }
  for (const [{ first }, cells] of rows)
    found.push({ title: first, path: paths.of(first.text), passages: cells })
  return [{ path: '', passages: passages.filter(passage => !taken.has(passage)) }, ...found]
}
