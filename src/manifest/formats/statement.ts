import { Alignment } from '../../document/alignment.ts'
import { Fragment } from '../../document/fragment.ts'
import { sourceOf } from '../../document/source.ts'
import type { Language } from '../../reading/types.ts'
import { type Declaration, NO_ELEMENTS } from '../declaration.ts'

/** Id of what is no file: a statement by itself. */
export const STATEMENT = 'statement'

/** A bare statement of purpose as a declaration with one purpose. Only one that has a name, `path`, is offered edits. */
export function declarationOfStatement(text: string, language?: Language, path = ''): Declaration {
  const source = sourceOf(path, text)
  const fragment = new Fragment(text, Alignment.exact(text.length, 0), 0, source.lines)
  const statement = { fragment, path: 'purposes[0]', foundAs: 'declared' } as const
  const place = fragment.place()
  const purpose = { ...NO_ELEMENTS, statement, path: statement.path, place }
  return {
    source,
    format: STATEMENT,
    path: '',
    place,
    ...(language && { language }),
    purposes: [purpose],
    shared: NO_ELEMENTS,
    details: {},
  }
}
