/** What widens and what narrows, seen in the cues around the content words. */

import { foldText, normAt } from '../reading/text.ts'
import { AND } from './align.ts'
import type { Cue, CueKind } from './cues.ts'
import { exclusionSignals } from './exclusions.ts'
import { SCALE_WORDS, UNIT_WORDS } from './lexicon/index.ts'
import { quantityShift } from './numbers.ts'
import { type Kind, type Signal, signal } from './signal.ts'
import type { Statement, Word } from './statement.ts'

const live = (statement: Statement, kind: CueKind): readonly Cue[] =>
  statement.cues[kind].filter(cue => !cue.excluded)

/** A cue that the other side neither has nor says in another form, with words that this side has not. */
function without(own: Statement, other: Statement, kind: CueKind): Cue | undefined {
  const said = new Set(own.cues.echo.map(({ text }) => foldText(text)))
  const echoes = other.cues.echo.filter(({ text }) => !said.has(foldText(text)))
  const others =
    kind === 'guard' || kind === 'automation' ? [...live(other, kind), ...echoes] : live(other, kind)
  return live(own, kind).find(({ name }) => !others.some(found => found.name === name))
}

/** Guards, open ends, automation: present on one side only. */
function cueSignals(base: Statement, head: Statement): Signal[] {
  const found: Signal[] = []
  const compare = (kind: CueKind, added: Kind, removed: Kind, widens: boolean): void => {
    const fresh = without(head, base, kind)
    const gone = without(base, head, kind)
    if (fresh) found.push(signal(widens ? 'wider' : 'narrower', added, fresh.text, true))
    if (gone) found.push(signal(widens ? 'narrower' : 'wider', removed, gone.text, true))
  }
  compare('guard', 'safeguard-added', 'safeguard-removed', false)
  compare('openEnd', 'open-end-added', 'open-end-removed', true)
  compare('automation', 'automation-added', 'automation-removed', true)
  compare('recipient', 'scope-widened', 'scope-narrowed', true)
  return found
}

/** "All" and "every" that came or went, over words that the other side has too. */
function universalSignals(base: Statement, head: Statement): Signal[] {
  const fresh = (own: Statement, other: Statement): Cue | undefined => {
    const cues = live(own, 'universal')
    if (cues.length <= live(other, 'universal').length) return undefined
    const keys = new Set(other.words.flatMap(word => word.keys))
    return cues.find(cue => {
      const next = own.words.find(word => word.at >= cue.at)
      if (next !== undefined && cue.name === 'each')
        return (
          !isDistributed(next, other) && ((isPlace(next) && !isPlural(next, other)) || isLimited(next, other))
        )
      return (
        next === undefined || cue.text.includes(' ') || next.keys.some(key => keys.has(key)) || isPlace(next)
      )
    })
  }
  const added = fresh(head, base)
  const gone = fresh(base, head)
  return [
    ...(added ? [signal('wider', 'scope-widened', added.text, false)] : []),
    ...(gone ? [signal('narrower', 'scope-narrowed', gone.text, false)] : []),
  ]
}

/** Whether the other side says which of them: the word is followed by a relative clause there. */
function isLimited(word: Word, other: Statement): boolean {
  const same = other.words.findIndex(({ keys }) => keys.some(key => word.keys.includes(key)))
  return same >= 0 && other.words[same + 1]?.lead.some(norm => WHO.has(norm)) === true
}

/** Whether the other side has the word in the plural: "the plots" are no fewer than "each plot". */
const isPlural = (word: Word, other: Statement): boolean =>
  other.words.some(({ text, keys }) => /[sx]$/i.test(text) && keys.some(key => word.keys.includes(key)))

const WHO = new Set(['who', 'qui', 'whose', 'dont'])
const PER = new Set(['per', 'par'])

/** Whether the other side counts by the same unit: "per shop" says no less than "each shop". */
function isDistributed(word: Word, other: Statement): boolean {
  return other.words.some(
    ({ keys, lead }) => PER.has(lead.at(-1) ?? '') && keys.some(key => word.keys.includes(key)),
  )
}

const isPlace = (word: Word): boolean => word.roles.has('place')

const PROPOSING = new Set(['=suggest'])
const REACH = 3

/** The words behind a proposal that say what is proposed: up to the next item of the sentence. */
function proposed(words: readonly Word[], at: number): readonly Word[] {
  const behind = words.slice(at + 1, at + 1 + REACH)
  const next = behind.findIndex(({ lead }, index) => index > 0 && lead.some(norm => AND.has(norm)))
  return next < 0 ? behind : behind.slice(0, next)
}

/** A proposal that became an act, or an act that became a proposal; what is proposed stands on both sides. */
function proposalSignals(base: Statement, head: Statement): Signal[] {
  const only = (own: Statement, other: Statement): Word | undefined => {
    const keys = new Set(other.words.flatMap(word => word.keys))
    return own.words.find(
      (word, at) =>
        word.keys.some(key => PROPOSING.has(key)) &&
        !word.keys.some(key => keys.has(key)) &&
        proposed(own.words, at).some(next => next.keys.some(key => keys.has(key))),
    )
  }
  const [gone, added] = [only(base, head), only(head, base)]
  if (gone) return [signal('wider', 'automation-added', gone.text, false)]
  return added ? [signal('narrower', 'automation-removed', added.text, true)] : []
}

/** What describes people on one side is denied of them on the other. */
function descriptionSignals(base: Statement, head: Statement): Signal[] {
  const exact = (words: readonly Word[]): Set<string> =>
    new Set(words.flatMap(word => word.keys.filter(key => !key.startsWith('^'))))
  const flipped = (own: Statement, other: Statement): Word | undefined => {
    const denials = exact([...other.described, ...other.exclusions.flatMap(exclusion => exclusion.words)])
    const all = exact(other.words)
    return own.reversed.find(
      ({ keys }) => keys.some(key => all.has(key)) && !keys.some(key => denials.has(key)),
    )
  }
  const word = flipped(head, base) ?? flipped(base, head)
  return word === undefined ? [] : [signal('wider', 'focus-changed', word.text, true)]
}

type Levels = Map<string, { level: number; text: string }[]>

/** Words on a scale. Translations may stand a step apart, so words that were only translated are left out. */
function levelsOf(statement: Statement, other: Statement): Levels {
  const levels: Levels = new Map()
  const keys = new Set(other.words.flatMap(word => word.keys))
  const translated = new Set(
    statement.words
      .filter(word => statement.tongue !== other.tongue && word.keys.some(key => keys.has(key)))
      .map(word => word.at),
  )
  statement.tokens.forEach((token, at) => {
    if (statement.excludedAt[at] === 1 || translated.has(at)) return
    for (const hit of SCALE_WORDS.findOwn(statement.tokens, at, statement.tongue)) {
      const [scale = '', level = '0'] = hit.name.split(' ')
      const end = statement.tokens[at + hit.length - 1]?.end ?? token.end
      const entry = { level: Number(level), text: statement.clean.slice(token.start, end) }
      levels.set(scale, [...(levels.get(scale) ?? []), entry].slice(-50))
    }
  })
  return levels
}

/** Places, frequencies and lifetimes that moved along their scale. */
function scaleSignals(base: Statement, head: Statement): Signal[] {
  const found: Signal[] = []
  const before = levelsOf(base, head)
  const after = levelsOf(head, base)
  for (const [scale, levels] of after) {
    const old = before.get(scale) ?? []
    const fresh = levels.filter(entry => !old.some(other => other.level === entry.level))
    const gone = old.filter(entry => !levels.some(other => other.level === entry.level))
    const highest = fresh.toSorted((a, b) => b.level - a.level)[0]
    const lost = gone.toSorted((a, b) => b.level - a.level)[0]
    if (highest === undefined || lost === undefined) continue
    if (highest.level > lost.level) found.push(signal('wider', 'scope-widened', highest.text, false))
    else found.push(signal('narrower', 'scope-narrowed', highest.text, false))
  }
  return found
}

function unitOf(statement: Statement): { level: number; text: string } | undefined {
  const { tokens, tongue } = statement
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!/^(?:par|per|chaque|each)$/.test(normAt(tokens, at)) || statement.excludedAt[at] === 1) continue
    const [hit] = UNIT_WORDS.findOwn(tokens, at + 1, tongue)
    if (hit)
      return {
        level: Number(hit.name),
        text: statement.clean.slice(tokens[at]?.start, tokens[at + hit.length]?.end),
      }
  }
  return undefined
}

function unitSignals(base: Statement, head: Statement): Signal[] {
  const before = unitOf(base)
  const after = unitOf(head)
  if (before === undefined || after === undefined || before.level === after.level) return []
  return after.level > before.level
    ? [signal('wider', 'scope-widened', after.text, true)]
    : [signal('narrower', 'scope-narrowed', after.text, true)]
}

function quantitySignals(base: Statement, head: Statement): Signal[] {
  const shift = quantityShift(base, head)
  if (shift === undefined) return []
  if (shift.way === 'wider') return [signal('wider', 'scope-widened', shift.words, true)]
  if (shift.way === 'narrower') return [signal('narrower', 'scope-narrowed', shift.words, true)]
  if (shift.way === 'gone') return [signal('wider', 'restriction-removed', shift.words, false)]
  return [signal('narrower', 'restriction-added', shift.words, false)]
}

/** Every signal, strong or weak. */
export function signalsOf(base: Statement, head: Statement): Signal[] {
  return [
    ...cueSignals(base, head),
    ...universalSignals(base, head),
    ...proposalSignals(base, head),
    ...exclusionSignals(base, head),
    ...descriptionSignals(base, head),
    ...scaleSignals(base, head),
    ...unitSignals(base, head),
    ...quantitySignals(base, head),
  ]
}
