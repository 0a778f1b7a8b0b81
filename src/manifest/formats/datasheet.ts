import { findFrontMatter } from '../../document/front-matter.ts'
import { parseMarkdown } from '../../document/markdown.ts'
import type { Source } from '../../document/source.ts'
import type { Declaration, Purpose } from '../declaration.ts'
import { emptyPurpose, purposeOf } from '../elements.ts'
import { cardKindOf } from '../markdown/card-kind.ts'
import {
  answerIn,
  asksForPurpose,
  type DatasheetRole,
  datasheetRole,
  questionAt,
} from '../markdown/datasheet-questions.ts'
import { filledDetails, filledElements, textOf, titleAfter } from '../markdown/filled.ts'
import { NAMES, namedFor } from '../markdown/names.ts'
import { type Passage, passagesOf, type Vocabulary } from '../markdown/passages.ts'
import { isFilled } from '../markdown/placeholders.ts'
import { marksOf } from '../markdown/signals.ts'
import { detailsOf, elementsOf, proseOf, slugOf, statementsOf, wholeOf } from '../markdown/values.ts'
import { defineFormat } from './format.ts'

const FORMAT = 'datasheet'

type DatasheetPassage = Passage<DatasheetRole>

const VOCABULARY: Vocabulary<DatasheetRole> = {
  roleOf: datasheetRole,
  inherited: new Set<DatasheetRole>(['purposes']),
  columns: new Set<DatasheetRole>(['purposes']),
  code: 'text',
  question: questionAt,
}

const filled = (passages: readonly DatasheetPassage[], role: DatasheetRole): DatasheetPassage[] =>
  passages.filter(passage => passage.role === role && isFilled(answerIn(textOf(passage))))

/** Answers to the question for the purpose, else what the section on motivation says. */
function declaredIn(passages: readonly DatasheetPassage[]): Purpose[] {
  const answers = filled(passages, 'purposes')
  return (answers.length > 0 ? answers : filled(passages, 'motivation')).flatMap((passage, index) =>
    statementsOf(passage)
      .filter(({ text }) => isFilled(answerIn(text)))
      .map((fragment, item) => purposeOf(fragment, `${slugOf(passage.name)}[${index}.${item}]`, 'declared')),
  )
}

/** What the data have been or could be used for stands in for a purpose. */
function fallbackIn(passages: readonly DatasheetPassage[]): Purpose[] {
  const [found] = filled(passages, 'couldServe')
  return found ? [purposeOf(wholeOf(found), slugOf(found.name), 'fallback')] : []
}

function missing(passages: readonly DatasheetPassage[]): Purpose[] {
  for (const role of ['purposes', 'motivation'] as const)
    for (const passage of passages)
      if (passage.role === role && passage.head)
        return [emptyPurpose(slugOf(passage.name), passage.head.place())]
  return []
}

const TITLE = /^\W*data[\s_-]*sheets?(?:\.md)?\s*(?:for\b|of\b|:|[-—–|])?\s*/iu

function readDatasheet(source: Source): Declaration {
  const passages = passagesOf(parseMarkdown(source, findFrontMatter(source).prose), VOCABULARY)
  const heading = passages.find(({ kind }) => kind === 'heading')
  const title = heading?.role ? undefined : titleAfter(TITLE, heading?.head)
  const found = [declaredIn, fallbackIn, missing].map(find => find(passages)).find(list => list.length > 0)
  return {
    source,
    format: FORMAT,
    path: '',
    place: heading?.head?.place() ?? source.lines.place(0, 0),
    ...(title && { title }),
    purposes: found ?? [],
    shared: filledElements(elementsOf(passages)),
    prose: proseOf(passages),
    details: filledDetails(detailsOf(passages)),
  }
}

const hasMotivation = (source: Source): boolean =>
  marksOf(source).some(({ kind, text }) => kind === 'heading' && datasheetRole(text) === 'motivation')

/** Datasheets for Datasets (Gebru et al.) in Markdown; data sheets of electronic parts have no motivation. */
export const datasheet = defineFormat({
  id: FORMAT,
  candidate: NAMES[FORMAT],
  recognises: source => {
    const named = namedFor(FORMAT, source.path)
    if (named === 'other' || (named === 'none' && cardKindOf(source))) return false
    return asksForPurpose(source.text) || (named === 'own' && hasMotivation(source))
  },
  read: source => ({ ok: true, value: [readDatasheet(source)] }),
})
