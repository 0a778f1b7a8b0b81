/** What was seen of two statements, as numbers that weights can be learned for. */

import { foldText } from '../../reading/text.ts'
import { type Side, totalOf } from '../align.ts'
import { chunksOf, isPurpose, newItems } from '../chunks.ts'
import type { Evidence } from '../evidence.ts'
import type { Role } from '../lexicon/index.ts'
import { isName } from '../names.ts'
import type { Kind, Signal } from '../signal.ts'
import type { Statement, Word } from '../statement.ts'
import type { Change } from '../types.ts'

/** The labels that are weighed, those that ask for a person behind the others; "none" was decided before. */
export const LABELS: readonly Change[] = ['rewording', 'narrowing', 'broadening', 'new-purpose', 'replaced']

export type Feature = readonly [name: string, value: number]

const KINDS: readonly Kind[] = [
  'open-end-added',
  'open-end-removed',
  'exclusion-added',
  'exclusion-removed',
  'safeguard-added',
  'safeguard-removed',
  'restriction-added',
  'restriction-removed',
  'scope-widened',
  'scope-narrowed',
  'automation-added',
  'automation-removed',
  'focus-changed',
]
const ROLES: readonly Role[] = ['act', 'person', 'place', 'data', 'thing', 'system']
const GRAM = 4
const MOSTLY = 0.6
const HALF = 0.5
const LONGEST_EDIT = 30

const yes = (holds: boolean): number => (holds ? 1 : 0)
const count = <T>(list: readonly T[], test: (item: T) => boolean): number => list.filter(test).length

/** Runs of letters, whatever the words: they see cognates and compounds that no lexicon holds. */
function gramsOf(text: string): Set<string> {
  const plain = foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')
  const grams = new Set<string>()
  for (let at = 0; at + GRAM <= plain.length; at++) grams.add(plain.slice(at, at + GRAM))
  return grams
}

function gramFeatures(base: Statement, head: Statement): Feature[] {
  const [before, after] = [gramsOf(base.clean), gramsOf(head.clean)]
  let common = 0
  for (const gram of before) if (after.has(gram)) common++
  return [
    ['letters alike', common / Math.max(1, before.size + after.size - common)],
    ['letters kept', common / Math.max(1, before.size)],
    ['letters known', common / Math.max(1, after.size)],
  ]
}

/** How many sentences are mostly without counterpart. */
function newSentences(words: readonly Word[], unmatched: ReadonlySet<Word>): number {
  const sentences = new Map<number, [fresh: number, all: number]>()
  for (const word of words) {
    const [fresh, all] = sentences.get(word.sentence) ?? [0, 0]
    const weight = totalOf([word])
    sentences.set(word.sentence, [fresh + (unmatched.has(word) ? weight : 0), all + weight])
  }
  return count([...sentences.values()], ([fresh, all]) => fresh / all > MOSTLY)
}

function sideFeatures(name: 'base' | 'head', evidence: Evidence): Feature[] {
  const statement = evidence[name]
  const side = evidence.aligned[name]
  const chunks = chunksOf(side)
  const { unmatched, items } = side
  const fresh = new Set(unmatched)
  const firstAct = side.words.find(({ roles }) => roles.has('act'))
  const features: Feature[] = [
    ...(['item', 'limit', 'verb'] as const).map(
      (kind): Feature => [kind, count(chunks, chunk => chunk.kind === kind)],
    ),
    ...ROLES.map((role): Feature => [role, count(unmatched, ({ roles }) => roles.has(role))]),
    ['unknown words', count(unmatched, ({ roles }) => roles.size === 0)],
    ['names', count(unmatched, isName)],
    ['new items', newItems(side, statement).length],
    ['sentences', new Set(statement.words.map(({ sentence }) => sentence)).size],
    ['new sentences', newSentences(statement.words, fresh)],
    ['first item kept', yes((items[0]?.novelty ?? 1) < HALF)],
    ['first item new', items[0]?.novelty ?? 1],
    ['first act new', yes(firstAct !== undefined && fresh.has(firstAct))],
    ['exclusions', statement.exclusions.length],
    ['words', Math.log(1 + side.words.length)],
    ...(['placeholder', 'description', 'vague'] as const).map(
      (kind): Feature => [kind, yes(evidence.substance[name] === kind)],
    ),
  ]
  return features.map(([what, value]) => [`${name}: ${what}`, value])
}

function signalFeatures(signals: readonly Signal[]): Feature[] {
  const kinds = KINDS.flatMap((kind): Feature[] => {
    const own = signals.filter(({ reason }) => reason.kind === kind)
    return [
      [kind, Math.min(2, own.length)],
      [`${kind}, strong`, yes(own.some(({ strong }) => strong))],
    ]
  })
  const ways = (['wider', 'narrower'] as const).flatMap((way): Feature[] => {
    const own = signals.filter(signal => signal.way === way)
    return [
      [way, own.length],
      [`${way}, strong`, yes(own.some(({ strong }) => strong))],
    ]
  })
  return [...kinds, ...ways]
}

function coverageFeatures({ base, head, aligned, edit }: Evidence): Feature[] {
  const [before, after] = [aligned.base.coverage, aligned.head.coverage]
  const length = ([from, to]: readonly [number, number]): number => Math.min(LONGEST_EDIT, to - from) / 10
  return [
    ['kept', before],
    ['known', after],
    ['least covered', Math.min(before, after)],
    ['best covered', Math.max(before, after)],
    ['kept, squared', before ** 2],
    ['known, squared', after ** 2],
    ['kept and known', before * after],
    ['sameness', edit.sameness],
    ['growth', Math.log((head.tokens.length + 1) / (base.tokens.length + 1))],
    ['edited in base', length(edit.base)],
    ['edited in head', length(edit.head)],
    ['only added', yes(edit.base[0] === edit.base[1])],
    ['only removed', yes(edit.head[0] === edit.head[1])],
    ['other language', yes(base.tongue !== head.tongue)],
  ]
}

/** The label that the rules give, alone and with how alike the statements are. */
function ruleFeatures({ aligned, edit }: Evidence, rule: Change): Feature[] {
  const least = Math.min(aligned.base.coverage, aligned.head.coverage)
  return LABELS.flatMap((label): Feature[] => {
    const holds = yes(label === rule)
    return [
      [`rules: ${label}`, holds],
      [`rules: ${label}, same`, holds * edit.sameness],
      [`rules: ${label}, covered`, holds * least],
    ]
  })
}

/** All features, always in the same order. */
export function featuresOf(evidence: Evidence, rule: Change): Feature[] {
  const { base, head, aligned, signals } = evidence
  const purposes = (side: Side, own: Statement, other: Statement): number =>
    count(newItems(side, own), item => isPurpose(item, other, own))
  return [
    ...coverageFeatures(evidence),
    ...sideFeatures('base', evidence),
    ...sideFeatures('head', evidence),
    ['purposes added', purposes(aligned.head, head, base)],
    ['purposes removed', purposes(aligned.base, base, head)],
    ...signalFeatures(signals),
    ...gramFeatures(base, head),
    ...ruleFeatures(evidence, rule),
  ]
}
