/**
 * Accuracy of `compareStatements` on the labelled pairs: node bench/drift/run.ts [--aside] [--quiet]
 *
 * The development pairs; our own pairs and pairs whose base is a statement by another author of the corpus, each in a half
 * that rules were tuned on and a half kept aside; and pairs by authors of whom nothing was learned. The misses of what is
 * kept aside are printed only with `--aside`, so that nobody tunes on them by accident.
 */

import { type Change, type Comparison, compareStatements } from '../../src/drift/compare.ts'
import { load, type Pair } from './pairs.ts'

const LABELS: readonly Change[] = ['none', 'rewording', 'narrowing', 'broadening', 'new-purpose', 'replaced']
function table(pairs: readonly Pair[], answers: readonly Comparison[]): string {
  const rows = LABELS.map(label => {
    const cells = LABELS.map(answer =>
      pairs.filter((pair, at) => pair.change === label && answers[at]?.change === answer),
    )
    return `${label.padEnd(12)}${cells.map(cell => String(cell.length || '·').padStart(12)).join('')}`
  })
  return [`${''.padEnd(12)}${LABELS.map(label => label.padStart(12)).join('')}`, ...rows].join('\n')
}

function report(title: string, pairs: readonly Pair[], misses: boolean): void {
  const started = performance.now()
  const answers = pairs.map(pair => compareStatements(pair.base, pair.head))
  const time = (performance.now() - started) / pairs.length
  const share = (right: number): string =>
    `${((100 * right) / pairs.length).toFixed(1)} % (${right}/${pairs.length})`
  const labels = pairs.filter((pair, at) => pair.change === answers[at]?.change).length
  const flags = pairs.filter(
    (pair, at) => pair.needs_compatibility_review === answers[at]?.needsReview,
  ).length
  console.log(
    `\n${title}: review flag ${share(flags)}, six-way ${share(labels)}, ${time.toFixed(2)} ms a pair`,
  )
  console.log(table(pairs, answers))
  if (!misses) return
  for (const [at, pair] of pairs.entries()) {
    const answer = answers[at]
    if (answer === undefined || answer.change === pair.change) continue
    const flag = answer.needsReview === pair.needs_compatibility_review ? ' ' : '!'
    const seen = answer.reasons.map(({ kind, words }) => `${kind} "${words}"`).join(', ')
    console.log(
      `${flag} ${pair.id} ${pair.change} → ${answer.change}: ${seen}\n    - ${pair.base}\n    + ${pair.head}`,
    )
  }
}

const extra = load('drift.extra.jsonl')
const quiet = process.argv.includes('--quiet')
report('development pairs', load('drift.dev.jsonl'), !quiet)
report(
  'own pairs, tuned on',
  extra.filter(pair => pair.split === 'tune'),
  !quiet,
)
report(
  'bases of other authors, tuned on',
  extra.filter(pair => pair.split === 'foreign-tune'),
  !quiet,
)
const aside = process.argv.includes('--aside')
report(
  'own pairs, kept aside',
  extra.filter(pair => pair.split === 'aside'),
  aside,
)
report(
  'bases of other authors, kept aside',
  extra.filter(pair => pair.split === 'foreign-aside'),
  aside,
)
const unmet = load('drift.unmet.jsonl')
for (const author of new Set(unmet.map(pair => pair.author)))
  report(
    `author ${author}, never met`,
    unmet.filter(pair => pair.author === author),
    aside,
  )
report('all authors never met', unmet, false)
