/** Phrase matching over tokens: a trie whose words may be stems. */

import { lately } from './lately.ts'
import { type Token, tokenize } from './text.ts'

/** A phrase of a lexicon; a word that ends with `*` matches whatever ending it takes. */
export interface LexiconEntry {
  readonly phrase: string
  readonly classId: number
}

/** A phrase found: class, first and last token. */
export interface Match {
  readonly classId: number
  readonly from: number
  readonly to: number
}

interface TrieNode {
  readonly exact: Map<string, TrieNode>
  readonly stems: Map<string, TrieNode>
  shortestStem: number
  longestStem: number
  readonly classes: number[]
}

function node(): TrieNode {
  return { exact: new Map(), stems: new Map(), shortestStem: 99, longestStem: 0, classes: [] }
}

function step(from: TrieNode, word: string, stem: boolean): TrieNode {
  const table = stem ? from.stems : from.exact
  const known = table.get(word)
  if (known !== undefined) return known
  const next = node()
  table.set(word, next)
  if (stem) {
    from.shortestStem = Math.min(from.shortestStem, word.length)
    from.longestStem = Math.max(from.longestStem, word.length)
  }
  return next
}

/** Where a word leads from a node: as it is, then by its stems, the shortest first. */
function stepsFrom(from: TrieNode, word: string): TrieNode[] {
  const steps: TrieNode[] = []
  const exact = from.exact.get(word)
  if (exact !== undefined) steps.push(exact)
  const longest = Math.min(from.longestStem, word.length)
  for (let length = from.shortestStem; length <= longest; length++) {
    const stem = from.stems.get(word.slice(0, length))
    if (stem !== undefined) steps.push(stem)
  }
  return steps
}

function trieOf(entries: readonly LexiconEntry[]): TrieNode {
  const root = node()
  for (const { phrase, classId } of entries) {
    let at = root
    for (const piece of phrase.split(' ')) {
      const stem = piece.endsWith('*')
      const words = tokenize(piece)
      words.forEach((word, index) => {
        at = step(at, word.norm, stem && index === words.length - 1)
      })
    }
    if (!at.classes.includes(classId)) at.classes.push(classId)
  }
  return root
}

/** So many letters of its first word tell whether a phrase can begin with a word of a text. */
const BEGINNING = 2
const PLAIN = /^[a-z]{2}/

/** Entries by the beginning of their first word; a stem has these letters at least. */
function byBeginning(entries: Iterable<LexiconEntry>): Map<string, LexiconEntry[]> {
  const groups = new Map<string, LexiconEntry[]>()
  for (const entry of entries) {
    const first = PLAIN.test(entry.phrase) ? entry.phrase : (tokenize(entry.phrase)[0]?.norm ?? '')
    const beginning = first.slice(0, BEGINNING)
    const group = groups.get(beginning)
    if (group) group.push(entry)
    else groups.set(beginning, [entry])
  }
  return groups
}

/** Words whose first steps are remembered; texts share most of their words. */
const MOST_WORDS = 4096

/** All lexicons in tries; matching is linear in the number of tokens. */
export class Matcher {
  private readonly firstSteps: (word: string) => readonly TrieNode[]

  /** Only phrases that a text can hold are put into a trie: most runs read a few sentences. */
  constructor(entries: () => Iterable<LexiconEntry>) {
    let groups: Map<string, LexiconEntry[]> | undefined
    const tries = new Map<string, TrieNode>()
    this.firstSteps = lately(MOST_WORDS, word => {
      groups ??= byBeginning(entries())
      const beginning = word.slice(0, BEGINNING)
      const trie = tries.get(beginning) ?? trieOf(groups.get(beginning) ?? [])
      tries.set(beginning, trie)
      return stepsFrom(trie, word)
    })
  }

  /** Every phrase of every class, in the order of the tokens where they begin. */
  match(tokens: readonly Token[]): Match[] {
    const found: Match[] = []
    for (let from = 0; from < tokens.length; from++)
      for (const next of this.firstSteps(tokens[from]?.norm ?? ''))
        this.arrive(tokens, from, from, next, found)
    return found
  }

  private walk(tokens: readonly Token[], from: number, at: number, trie: TrieNode, found: Match[]): void {
    const word = tokens[at]?.norm
    if (word === undefined) return
    for (const next of stepsFrom(trie, word)) this.arrive(tokens, from, at, next, found)
  }

  private arrive(tokens: readonly Token[], from: number, at: number, trie: TrieNode, found: Match[]): void {
    for (const classId of trie.classes) found.push({ classId, from, to: at })
    if (trie.exact.size > 0 || trie.stems.size > 0) this.walk(tokens, from, at + 1, trie, found)
  }
}
