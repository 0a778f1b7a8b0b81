import { isGreen } from '../engine/verdict.ts'
import { visible } from '../report/inert.ts'
import { renderText } from '../report/text.ts'
import { judgeDraft } from '../start/concerns.ts'
import type { Dataset } from '../start/datasets.ts'
import { type Asker, agrees, askRegime, Interview } from '../start/interview.ts'
import { type Draft, missingFlags, strayFlags } from '../start/questions.ts'
import { purposeText } from '../start/render.ts'
import { UsageError } from '../usage-error.ts'
import { answersOf } from './init-options.ts'
import { isWithin, purposePath, type Run, say } from './init-run.ts'
import { isThere, type NewFile, writeFiles } from './init-write.ts'
import { terminal } from './output.ts'

/** Facts and answers of a dataset under those that options give. */
function draftFor({ facts, suggested }: Dataset, { options, language }: Run): Omit<Draft, 'regime'> {
  const answers = answersOf(options as Readonly<Record<string, unknown>>)
  const licence = suggested.licence
  return {
    language,
    answers: { ...(licence && { licence }), ...answers },
    facts: { ...facts, ...(options.title && { title: options.title }) },
  }
}

/** The declaration that options alone make; what they lack or contradict is a wrong use. */
function fromOptions(dataset: Dataset, run: Run): Draft {
  const { options, words } = run
  const draft = draftFor(dataset, run)
  const { regime } = options
  if (regime === undefined) throw new UsageError(words.missing(['--regime']))
  const missing = missingFlags(regime, draft.answers)
  if (missing.length > 0) throw new UsageError(words.missing(missing))
  const stray = strayFlags(regime, draft.answers)
  if (stray.length > 0) throw new UsageError(words.stray({ flags: stray, regime }))
  return { ...draft, regime }
}

/** The declaration as somebody answers for it. */
async function fromAnswers(dataset: Dataset, run: Run, ask: Asker): Promise<Draft> {
  const { options, words, standard } = run
  const { sources, facts, suggested } = dataset
  const { title, description, tasks } = facts
  const [licence] = suggested.licence ?? []
  if (sources.length > 0) {
    const [heading = '', ...lines] = words.known({ sources, title, description, licence, tasks })
    ask.note(visible(heading), visible(lines.join('\n')))
  }
  const draft = draftFor(dataset, run)
  const regime = options.regime ?? (await askRegime(ask, words))
  return new Interview({ ...draft, regime }, suggested, ask, standard).run()
}

/** Declares one dataset; nothing when the sheet refuses it and nobody keeps it, or when it is not to be overwritten. */
async function declare(dataset: Dataset, run: Run): Promise<NewFile | undefined> {
  const { options, words, standard, ask } = run
  const path = purposePath(dataset.folder)
  if (isThere(path) && options.force !== true && options.dryRun !== true) {
    if (!ask) throw new UsageError(words.exists(path))
    if (!(await agrees(ask, words.overwrite(path), words))) return undefined
  }
  const draft = ask ? await fromAnswers(dataset, run, ask) : fromOptions(dataset, run)
  const judgement = judgeDraft(draft, path, standard)
  const text = purposeText(draft)
  if (isGreen(judgement.verdict)) {
    const count = judgement.manifests.reduce((sum, { findings }) => sum + findings.length, 0)
    if (options.dryRun !== true && count > 0) say(words.advice({ count, path }))
    return { path, text }
  }
  // Who answers has kept the wording already.
  const isKept = ask !== undefined || options.keep === true
  const report = renderText(judgement, { ...terminal(), language: draft.language })
  process[isKept ? 'stderr' : 'stdout'].write(report)
  process.exitCode = 1
  if (isKept) return { path, text }
  say(words.notWritten)
  return undefined
}

/** Which dataset comes next; nothing when somebody says that it is enough. */
export async function nextDataset(
  open: readonly Dataset[],
  message: string,
  { words }: Run,
  ask: Asker,
  last?: { value: string; label: string },
): Promise<Dataset | undefined> {
  const options = open.map(dataset => ({
    value: `${dataset.folder}/`,
    label: visible(words.folder(dataset)),
  }))
  const chosen = await ask.choose({ message, options: [...options, ...(last ? [last] : [])] })
  return open.find(({ folder }) => `${folder}/` === chosen)
}

/** Declares datasets until nothing is left or somebody says that it is enough; returns the folders declared. */
export async function declareAll(first: Dataset, run: Run): Promise<string[]> {
  const { words, ask, options } = run
  const declared: string[] = []
  let dataset: Dataset | undefined = first
  while (dataset) {
    const file: NewFile | undefined = await declare(dataset, run)
    if (file) await writeFiles([file], words, options.dryRun === true)
    if (!file && !ask) break
    declared.push(dataset.folder)
    const open = run.datasets.filter(({ folder }) => !declared.some(done => isWithin(folder, done)))
    dataset =
      ask && open.length > 0
        ? await nextDataset(open, words.nextDataset, run, ask, { value: '', label: words.finished })
        : undefined
  }
  return declared
}
