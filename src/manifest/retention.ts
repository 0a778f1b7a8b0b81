import { Fragment } from '../document/fragment.ts'
import type { Value } from './declaration.ts'
import { type Found, scalarOf, select } from './nodes.ts'

const UNITS: readonly [RegExp, string][] = [
  [/^(?:y|yrs?|years?|ans?|années?)$/i, 'year'],
  [/^(?:m|mo|mon|months?|mois)$/i, 'month'],
  [/^(?:w|wk|weeks?|semaines?)$/i, 'week'],
  [/^(?:d|days?|jours?)$/i, 'day'],
  [/^(?:h|hrs?|hours?|heures?)$/i, 'hour'],
]
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/

/** "3 years"; the unit as it is written where it is none that is known. */
function inWords(count: string, unit: string): string {
  const name = UNITS.find(([pattern]) => pattern.test(unit))?.[1]
  return name === undefined ? `${count} ${unit}` : `${count} ${name}${count === '1' ? '' : 's'}`
}

/** An ISO 8601 duration in words, as rules and people read it; nothing where a text is none. */
function isoInWords(text: string): string | undefined {
  const parts = ISO.exec(text.trim())
  const said = parts?.slice(1).flatMap((count, at) => (count ? [inWords(count, 'ymwdh'[at] ?? '')] : []))
  return said && said.length > 0 ? said.join(' ') : undefined
}

/** A duration as it is declared, in words: an ISO 8601 duration, or a number whose key names the unit. */
export function durationFrom(value: Value): Value {
  const { fragment, path } = value
  const iso = isoInWords(fragment.text)
  if (iso !== undefined) return { ...value, fragment: fragment.reworded(iso) }
  const unit = /(?:^|[._-])(years?|months?|weeks?|days?|hours?)(?:\[\d+\])?$/i.exec(path)?.[1]
  if (unit === undefined || !/^\d+$/.test(fragment.text.trim())) return value
  return { ...value, fragment: fragment.reworded(inWords(fragment.text.trim(), unit)) }
}

/** A duration whose number and unit stand under two keys of a map. */
export function durationOf(from: Found, valueKey: string, unitKey: string): Value[] {
  const [value] = select(from, valueKey).flatMap(found => scalarOf(found))
  const [unit] = select(from, unitKey).flatMap(found => scalarOf(found))
  if (!value) return []
  if (!unit) return [durationFrom(value)]
  const [count, ...rest] = inWords(value.fragment.text, unit.fragment.text).split(' ')
  const words = [value.fragment.reworded(count ?? ''), unit.fragment.reworded(rest.join(' '))]
  return [{ ...value, fragment: Fragment.join(words, ' ') }]
}
