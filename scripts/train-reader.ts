/** Trains the reader on the whole corpus and writes `src/reading/model.json`; the same corpus gives the same bytes. */

import { writeFileSync } from 'node:fs'
import { loadCorpus, loadExtra } from '../bench/accuracy/corpus.ts'
import { packModel } from '../bench/accuracy/training/pack.ts'
import { prepare, train } from '../bench/accuracy/training/train.ts'

const examples = prepare([...loadCorpus(), ...loadExtra()])
const model = train(examples)
const target = new URL('../src/reading/model.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(packModel(model))}\n`)
process.stderr.write(`trained on ${examples.length} statements\n`)
