import { filesAt } from '../change/directory.ts'
import { namesOf } from '../change/scope.ts'
import { localPolicy } from '../config/local-policy.ts'
import type { Declaration, Elements, Value } from '../manifest/declaration.ts'
import { type FormatSet, formatSet } from '../manifest/detect.ts'
import { type ManifestFile, readManifest } from '../manifest/read.ts'
import { sayProblem } from '../messages/index.ts'
import { defineCommand } from './command.ts'
import { progress } from './output.ts'

/** A value with its place; lines and columns are 1-based. */
function valueJson({ fragment, foundAs }: Value) {
  const { line, column } = fragment.place().start
  return { text: fragment.text, line, column, foundAs }
}

const elementsJson = (elements: Elements) => ({
  regime: elements.regime?.regime ?? null,
  systemType: elements.systemType ? valueJson(elements.systemType) : null,
  capabilities: elements.capabilities.map(valueJson),
  operationalUses: elements.operationalUses.map(valueJson),
  excludedFunctions: elements.excludedFunctions.map(valueJson),
  researchObjective: elements.researchObjective ? valueJson(elements.researchObjective) : null,
})

function declarationJson({ source, format, path, title, language, purposes, shared, details }: Declaration) {
  return {
    path: source.path,
    format,
    ...(path && { at: path }),
    title: title ? valueJson(title) : null,
    language: language ?? null,
    purposes: purposes.map(purpose => ({
      ...(purpose.statement ? valueJson(purpose.statement) : { text: null, ...place(purpose.place.start) }),
      ...elementsJson(purpose),
    })),
    ...elementsJson(shared),
    details: Object.fromEntries(
      Object.entries(details).map(([field, values]) => [field, values.map(valueJson)]),
    ),
  }
}

const place = ({ line, column }: { line: number; column: number }) => ({ line, column })

/** One file as lines: its declarations, or why it can't be read. */
function extracted(file: ManifestFile, formats: FormatSet): object[] {
  const read = readManifest(file, formats)
  if (read.ok) return read.value.map(declarationJson)
  const problems = read.problems.map(problem => ({
    problem: problem.id,
    ...(problem.place && place(problem.place.start)),
    message: sayProblem(problem, 'en').problem,
  }))
  return [{ path: file.path, problems }]
}

async function extract(paths: readonly string[]): Promise<void> {
  const { tick, done } = progress('files looked at:')
  const policy = await localPolicy({})
  const formats = formatSet(policy.formats)
  const files = await filesAt(paths, namesOf(policy), tick)
  done()
  process.exitCode = 0
  for (const line of files.flatMap(file => extracted(file, formats))) {
    if ('problems' in line) process.exitCode = 3
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}

/** `extract PATH…`: what was found in manifests, as JSON Lines, without judging it. */
export const addExtract = defineCommand(program => {
  program
    .command('extract')
    .description('print what manifests declare, one JSON line each, without judging it')
    .argument('<PATH...>', 'files (any name) and folders (searched for manifests)')
    .action(extract)
})
