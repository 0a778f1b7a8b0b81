/** Numbers up to twelve in words, English and French, by value. */
const WORDS = [
  ['one', 'un', 'une'],
  ['two', 'deux'],
  ['three', 'trois'],
  ['four', 'quatre'],
  ['five', 'cinq'],
  ['six'],
  ['seven', 'sept'],
  ['eight', 'huit'],
  ['nine', 'neuf'],
  ['ten', 'dix'],
  ['eleven', 'onze'],
  ['twelve', 'douze'],
]
const VALUE_OF = new Map(WORDS.flatMap((words, index) => words.map(word => [word, index + 1] as const)))

/** Units of time in months. */
const UNITS = [
  { names: /^(?:hours?|heures?)$/, months: 1 / 730 },
  { names: /^(?:days?|jours?)$/, months: 12 / 365 },
  { names: /^(?:weeks?|semaines?)$/, months: 12 / 52 },
  { names: /^(?:months?|mois)$/, months: 1 },
  { names: /^(?:years?|ans?|années?)$/, months: 12 },
]
const UNIT = '(hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?)'
const DURATION = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,6}|${[...VALUE_OF.keys()].join('|')})\\s*${UNIT}(?!\\p{L})`,
  'giu',
)

/** The durations that a text gives, in figures or in words, in months. */
export function durationsIn(text: string): number[] {
  return [...text.matchAll(DURATION)].map(([, number = '', unit = '']) => {
    const count = VALUE_OF.get(number.toLowerCase()) ?? Number(number)
    return count * (UNITS.find(({ names }) => names.test(unit.toLowerCase()))?.months ?? 0)
  })
}
