import { Alignment } from '../../document/alignment.ts'
import { Fragment } from '../../document/fragment.ts'
import { sourceOf } from '../../document/source.ts'
import type { Language } from '../../reading/types.ts'
import { type Declaration, NO_ELEMENTS } from '../declaration.ts'

/** A bare statement of purpose, as `evaluate` gets it, as a declaration with one purpose. */
export function declarationOfStatement(text: string, language?: Language): Declaration {
  const source = sourceOf('', text)
  const fragment = new Fragment(text, Alignment.exact(text.length, 0), 0, source.lines)
  const statement = { fragment, path: 'purposes[0]', foundAs: 'declared' } as const
  const place = fragment.place()
  const purpose = { ...NO_ELEMENTS, statement, path: statement.path, place }
  return {
    source,
    format: 'statement',
    path: '',
    place,
    ...(language && { language }),
    purposes: [purpose],
    shared: NO_ELEMENTS,
    details: {},
  }
}
