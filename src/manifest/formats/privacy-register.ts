import { findFrontMatter } from '../../document/front-matter.ts'
import { parseMarkdown } from '../../document/markdown.ts'
import type { Source } from '../../document/source.ts'
import type { Declaration } from '../declaration.ts'
import { emptyPurpose } from '../elements.ts'
import { cardKindOf } from '../markdown/card-kind.ts'
import { NAMES, namedFor } from '../markdown/names.ts'
import { passagesOf, type Vocabulary } from '../markdown/passages.ts'
import { type Processing, processingsOf } from '../markdown/processings.ts'
import { type RegisterRole, registerRole } from '../markdown/register-names.ts'
import { purposesIn, purposesInProse, saysPurpose } from '../markdown/register-purposes.ts'
import { marksOf } from '../markdown/signals.ts'
import { detailsOf, elementsOf, proseOf } from '../markdown/values.ts'
import { defineFormat } from './format.ts'

const FORMAT = 'privacy-register'

const VOCABULARY: Vocabulary<RegisterRole> = {
  roleOf: registerRole,
  inherited: new Set<RegisterRole>(['purposes']),
  columns: new Set<RegisterRole>(['purposes']),
  code: 'labels',
}

/** Values of a field that are taken over; a register has a controller, not a hundred. */
const MOST_SHARED = 10

/** What stands outside of any processing holds for each: "Responsable de traitement" once on top of the register. */
function withShared(declaration: Declaration, details: Declaration['details']): Declaration {
  const shared = Object.fromEntries(
    Object.entries(details).map(([field, values]) => [
      field,
      values
        .slice(0, MOST_SHARED)
        .map(value => ({ ...value, path: `${declaration.path}.shared.${value.path}` })),
    ]),
  )
  return { ...declaration, details: { ...shared, ...declaration.details } }
}

/** What a register declares, one declaration a processing. */
function declarationsIn(source: Source): readonly Declaration[] {
  const passages = passagesOf(parseMarkdown(source, findFrontMatter(source).prose), VOCABULARY)
  const [whole, ...processings] = processingsOf(passages)
  const heading = passages.find(({ kind }) => kind === 'heading')?.head
  const declare = (processing: Processing): Declaration => {
    const { path, title } = processing
    const at = path === '' ? '' : `${path}.`
    const purposes = purposesIn(processing)
    // A processing that names none says so at its title, under a path of its own.
    const none = title ? [emptyPurpose(`${at}purposes`, title.place())] : []
    return {
      source,
      format: FORMAT,
      path,
      place: (title ?? heading)?.place() ?? source.lines.place(0, 0),
      ...(title && { title: { fragment: title, path: `${at}title`, foundAs: 'declared' } }),
      purposes: purposes.length > 0 ? purposes : none,
      shared: elementsOf(processing.passages, at),
      prose: proseOf(processing.passages),
      details: detailsOf(processing.passages, at),
    }
  }
  const outside = declare(whole)
  const declared = processings.map(processing => withShared(declare(processing), outside.details))
  if (outside.purposes.length > 0) return [outside, ...declared]
  return declared.length > 0 ? declared : [{ ...outside, purposes: purposesInProse(whole) }]
}

/** Rubrics that make a register of a file that names no purpose. */
const LEAST_RUBRICS = 3
/** Words for a purpose that other documents use for themselves; they count beside another rubric. */
const COMMON_WORDS = /^\W*(?:[\d.]+\W*)?(?:objectifs?|objectives?|objetivos?|purposes?|doel|scop[oi])\W*$/iu

/** Whether a text has the rubrics of a register: a purpose by name, or so many others that one is missing. */
function hasRubrics(source: Source): boolean {
  const marks = marksOf(source).flatMap(mark => {
    const role = registerRole(mark.text)
    return role ? [{ ...mark, role }] : []
  })
  const rubrics = new Set(
    marks
      .filter(({ role }) => role !== 'purposes')
      .map(({ role, text }) => (role === 'rubric' ? text.toLowerCase() : role)),
  )
  const purposes = marks.filter(({ role, ofThings }) => role === 'purposes' && !ofThings)
  if (purposes.length > 0 && rubrics.size > 0) return true
  return (
    purposes.some(({ kind, text }) => kind !== 'line' && !COMMON_WORDS.test(text)) ||
    rubrics.size >= LEAST_RUBRICS ||
    saysPurpose(source.text)
  )
}

/** A register of processings that calls itself one, whatever its file is called. */
const IS_REGISTER =
  /^ {0,3}#{1,6}[^\n]{0,80}(?:registre d|record of processing|verzeichnis von verarbeitung|registro de (?:las )?actividades de tratamiento)/im

/**
 * Privacy registers and notes in Markdown: RGPD.md, registre*.md, DSGVO.md, ropa.md, AIPD.md and the like. One
 * declaration a processing where the file tells several apart.
 */
export const privacyRegister = defineFormat({
  id: FORMAT,
  candidate: NAMES[FORMAT],
  recognises: source => {
    const named = namedFor(FORMAT, source.path)
    if (named === 'other' || cardKindOf(source)) return false
    return (named === 'own' || IS_REGISTER.test(source.text)) && hasRubrics(source)
  },
  read: source => ({ ok: true, value: declarationsIn(source) }),
})
