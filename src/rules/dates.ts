/** Months in English and French; a point or an accent more or less makes no difference. */
const MONTHS = [
  'january|jan|janvier|janv',
  'february|feb|fevrier|fevr',
  'march|mar|mars',
  'april|apr|avril|avr',
  'may|mai',
  'june|jun|juin',
  'july|jul|juillet|juil',
  'august|aug|aout',
  'september|sept|sep|septembre',
  'october|oct|octobre',
  'november|nov|novembre',
  'december|dec|decembre',
]
const MONTH = MONTHS.join('|')
const ISO = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!-?\d)/g
const EUROPEAN = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g
const DAY_MONTH = new RegExp(
  `(?:(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er)?\\s+)?\\b(${MONTH})\\.?\\s+(\\d{4})\\b`,
  'g',
)
const MONTH_DAY = new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'g')

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const monthOf = (name: string | undefined): number =>
  MONTHS.findIndex(names => names.split('|').some(each => each === name)) + 1

/** A date as YYYY-MM-DD; a month without a day lasts to its end. Nothing where the calendar has no such day. */
function isoOf(year: string | undefined, month: string | number | undefined, day?: string): string[] {
  const date = day
    ? new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
    : new Date(Date.UTC(Number(year), Number(month), 0))
  return date.getUTCMonth() + 1 === Number(month) ? [date.toISOString().slice(0, 10)] : []
}

/** The dates that a text names in figures or in words, as YYYY-MM-DD, in no particular order. */
export function datesIn(text: string): string[] {
  const folded = fold(text)
  return [
    ...[...folded.matchAll(ISO)].flatMap(([, year, month, day]) => isoOf(year, month, day)),
    ...[...folded.matchAll(EUROPEAN)].flatMap(([, day, month, year]) => isoOf(year, month, day)),
    ...[...folded.matchAll(DAY_MONTH)].flatMap(([, day, month, year]) => isoOf(year, monthOf(month), day)),
    ...[...folded.matchAll(MONTH_DAY)].flatMap(([, month, day, year]) => isoOf(year, monthOf(month), day)),
  ]
}
