/**
 * `node bench/accuracy/run.ts [--write] [--again]`: how well statements of unseen authors are read.
 *
 * Prints the table of targets; `--write` also regenerates `docs/accuracy.md`. `--again` draws the tables of the last run
 * anew, which was kept in `build/`.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { decide } from '../../src/reading/decide.ts'
import { read } from '../../src/reading/read.ts'
import { loadCorpus, loadOrdinary, loadPlain, loadUnmet, type Statement } from './corpus.ts'
import { leaveOneFileOut, type Result } from './cross-validation.ts'
import { ordinaryFigures } from './ordinary.ts'
import {
  ablationTable,
  confusionTable,
  fileTable,
  mainTable,
  ordinaryTable,
  selectiveTable,
  thresholdFor,
  worstErrors,
} from './report.ts'

const corpus = loadCorpus()

/** How many of some statements the shipped model reads right: the verdict and, where it is to, the main reason. */
function rightOf(statements: readonly Statement[], reasoned: boolean): string {
  const right = statements.filter(({ text, verdict, reasons }) => {
    const decision = decide(read(text))
    return (
      (decision.verdict === 'accept') === (verdict === 'accept') &&
      (!reasoned || decision.reasons[0] === reasons[0])
    )
  })
  return `${right.length} of ${statements.length}`
}

/** Median time of the shipped reader, after a first pass. */
function medianTime(): number {
  for (const { text } of corpus) read(text)
  const times = corpus.map(({ text }) => {
    const start = performance.now()
    read(text)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0
}

const BUILD = new URL('../../build/', import.meta.url)
const KEPT = new URL('accuracy.bin', BUILD)

/** All statements, read anew, which takes half an hour, or as the last run read them. */
async function readAll(): Promise<Result[]> {
  if (process.argv.includes('--again')) return deserialize(readFileSync(KEPT))
  const results = await leaveOneFileOut(line => process.stderr.write(`${line}\n`))
  mkdirSync(BUILD, { recursive: true })
  writeFileSync(KEPT, serialize(results))
  return results
}

const results = await readAll()
const seeds = corpus.filter(({ id }) => id.startsWith('seed-'))
const ordinary = ordinaryFigures(loadOrdinary())
const shipped = {
  seeds: rightOf(seeds, true),
  plain: rightOf(loadPlain(), false),
  ordinary: ordinary.cell,
  unmet: ordinaryFigures(loadUnmet()).cell,
}
const main = mainTable(results, medianTime(), shipped)
const safe = thresholdFor(results, 0.02)
process.stdout.write(
  `${[...main, '', ...fileTable(results), '', ...selectiveTable(results), '', ...ablationTable(results)].join('\n')}\n`,
)
process.stdout.write(`wrong passes under 2 % from confidence ${safe.threshold.toFixed(3)} on\n`)

if (process.argv.includes('--write')) {
  const template = readFileSync(new URL('accuracy.template.md', import.meta.url), 'utf8')
  const parts: Record<string, string[]> = {
    main,
    files: fileTable(results),
    selective: selectiveTable(results),
    ordinary: ordinaryTable(ordinary.rows),
    threshold: [`${safe.threshold.toFixed(3)} (${(100 * safe.undecided).toFixed(0)} % undecided)`],
    ablation: ablationTable(results),
    confusion: confusionTable(results),
    errors: worstErrors(results, 20),
  }
  const page = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => (parts[name] ?? []).join('\n'))
  writeFileSync(new URL('../../docs/accuracy.md', import.meta.url), page)
}
