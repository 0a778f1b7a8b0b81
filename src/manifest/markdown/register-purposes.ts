import { Fragment } from '../../document/fragment.ts'
import type { Purpose } from '../declaration.ts'
import { emptyPurpose, purposeOf } from '../elements.ts'
import type { Passage } from './passages.ts'
import type { Processing } from './processings.ts'
import type { RegisterRole } from './register-names.ts'
import { slugOf, statementsOf } from './values.ts'

type RegisterPassage = Passage<RegisterRole>

/** Text under "Objectif" or "Purpose" that is about the document itself. */
const ABOUT_DOCUMENT =
  /^(?:(?:l['’]|the )?(?:objectif|objet|but|purpose|aim|ziel|objetivo)\s+(?:de|du|of)\s+)?(?:ce(?:tte)?|(?:le|la) présente?|this|diese[rs]?|este|esta|questo|questa|deze|dit)\s+(?:document|note|registre|page|fichier|fiche|record|register|file|notice|policy|politique|guide|dokument|documento|verzeichnis|audit|annexe?)/iu

/** Passages of the section that a heading opens. */
function sectionBelow(passages: readonly RegisterPassage[], at: number): readonly RegisterPassage[] {
  const level = passages[at]?.level ?? 0
  let end = at + 1
  while (end < passages.length) {
    const next = passages[end]
    if (next?.kind === 'heading' && next.level <= level) break
    end++
  }
  return passages.slice(at + 1, end)
}

const namesPurpose = ({ role, kind, parts }: RegisterPassage): boolean =>
  role === 'purposes' && kind !== 'text' && parts.length > 0

/** Headings of purposes whose section names purposes below labels or sub-headings; their own text introduces those. */
function containersOf(passages: readonly RegisterPassage[]): Set<Fragment | undefined> {
  const heads = passages.flatMap(({ role, kind, head }, at) =>
    role === 'purposes' && kind === 'heading' && sectionBelow(passages, at).some(namesPurpose) ? [head] : [],
  )
  return new Set(heads)
}

/** Whether nothing at all is written under a heading or behind a label of purposes. */
function isEmpty(passages: readonly RegisterPassage[], at: number): boolean {
  const passage = passages[at]
  if (!passage || passage.kind === 'text' || passage.parts.length > 0) return false
  if (passage.kind !== 'heading') return passages[at + 1]?.kind !== 'cell'
  return !sectionBelow(passages, at).some(({ role, parts }) => role === 'purposes' && parts.length > 0)
}

/** Purposes of one processing: under headings and labels, in cells, and those whose heading stands empty. */
export function purposesIn({ passages, path }: Processing): Purpose[] {
  const at = path === '' ? '' : `${path}.`
  const containers = containersOf(passages)
  let number = -1
  return passages.flatMap((passage, index): Purpose[] => {
    const { role, kind, head, parts } = passage
    if (role !== 'purposes' || (kind !== 'label' && kind !== 'cell' && containers.has(head))) return []
    if (parts.length === 0 && !isEmpty(passages, index)) return []
    number++
    const own = `${at}${slugOf(passage.name)}[${number}`
    if (parts.length === 0) return head ? [emptyPurpose(`${own}.0]`, head.place())] : []
    return statementsOf(passage).flatMap((fragment, item) =>
      ABOUT_DOCUMENT.test(fragment.text) ? [] : [purposeOf(fragment, `${own}.${item}]`, 'declared')],
    )
  })
}

/** Not the purpose of this document, and no "for marketing purposes". */
const OF_THIS =
  /\s+(?:of|de|du|von|della?) (?:th(?:is|ese)|ce(?:tte|s)?|dies\p{L}+|est[ea]s?|quest[oa])(?!\p{L})/u
/** Sentences of running prose that say what the purpose is, in place of a heading or label that names it. */
const SAYS_PURPOSE = new RegExp(
  [
    '(?<!\\p{L})(?:the|our|its|main|primary) purposes?(?!\\p{L}|OF_THIS)(?: of [^.\\n]{0,80})? (?:is|are)(?!\\p{L})',
    '(?<!\\p{L})finalit\\p{L}*(?!\\p{L}|OF_THIS)[^.\\n]{0,100}(?<!\\p{L})(?:est|sont|dans notre cas|consist\\p{L}*|visent?)(?!\\p{L})',
    '(?<!\\p{L})(?:finalidad\\p{L}*|finalità|scop[io])(?!\\p{L}|OF_THIS)[^.\\n]{0,100}(?<!\\p{L})(?:es|son|é|são|è|sono)(?!\\p{L})',
    '(?<!\\p{L})zwecke?(?!\\p{L}|OF_THIS)[^.\\n]{0,80}(?<!\\p{L})(?:ist|sind)(?!\\p{L})',
  ]
    .join('|')
    .replaceAll('OF_THIS', OF_THIS.source),
  'iu',
)

/** Whether a text says its purpose in running prose. */
export const saysPurpose = (text: string): boolean => SAYS_PURPOSE.test(text)

/** Paragraphs of running prose that say what the purpose is; for a register that names none. */
export function purposesInProse({ passages }: Processing): Purpose[] {
  const fragments = passages.flatMap(({ parts }) => parts.map(({ fragment }) => fragment))
  const saying = fragments.filter(({ text }) => saysPurpose(text))
  return saying.length === 0 ? [] : [purposeOf(Fragment.join(saying, '\n'), 'prose', 'read')]
}
