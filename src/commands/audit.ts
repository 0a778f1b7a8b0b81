import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { stringify } from 'yaml'
import { lastChanges } from '../change/ages.ts'
import { treeAt } from '../change/directory.ts'
import { namesOf } from '../change/scope.ts'
import { localPolicy } from '../config/local-policy.ts'
import { includingNamed } from '../config/named-paths.ts'
import { policyOf } from '../config/policy-file.ts'
import { settledPathOf } from '../engine/finding.ts'
import type { Judgement } from '../engine/judgement.ts'
import type { KnownFinding, Policy } from '../engine/policy.ts'
import { exitCodeOf } from '../engine/verdict.ts'
import { gate } from '../gate.ts'
import { catalogue } from '../messages/index.ts'
import { inventoryOf } from '../report/inventory.ts'
import { languageOf } from '../report/topic.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage-error.ts'
import { type OutputOptions, progress, withOutput, writeReport } from './output.ts'

interface AuditOptions extends OutputOptions {
  readonly config?: string
  readonly baseline?: string
}

/** The policy with the baseline of a file; a file that extends others is a policy, and belongs into the policy. */
async function withBaseline(policy: Policy, file: string | undefined): Promise<Policy> {
  if (file === undefined || !existsSync(file)) return policy
  const refuse = async (): Promise<string> => {
    throw new UsageError(`${file}: a baseline extends nothing`)
  }
  const { baseline } = await policyOf(readFileSync(file, 'utf8'), refuse, file)
  return { ...policy, baseline: [...policy.baseline, ...baseline] }
}

/** What is red today, as the entries of a baseline; each once, in a fixed order. */
function knownOf({ manifests }: Judgement): KnownFinding[] {
  const entries = manifests.flatMap(({ findings }) =>
    findings
      .filter(({ level }) => level !== 'advise')
      .map(finding => ({
        rule: finding.rule,
        path: settledPathOf(finding),
        fingerprint: finding.fingerprint,
      })),
  )
  const key = ({ path, rule, fingerprint }: KnownFinding): string => `${path}\0${rule}\0${fingerprint}`
  return [...new Map(entries.map(entry => [key(entry), entry])).values()].sort((a, b) =>
    key(a) < key(b) ? -1 : 1,
  )
}

/** Writes the baseline that a repository adopts the gate with. What could not be read cannot be known. */
function writeBaseline(judgement: Judgement, file: string, language: AuditOptions['lang']): void {
  const entries = knownOf(judgement)
  writeFileSync(file, stringify({ baseline: entries }, { lineWidth: 0 }))
  const { reports } = catalogue(language ?? languageOf(judgement))
  process.stderr.write(`${reports.baselineWritten(file, entries.length)}\n`)
}

async function audit(folder: string | undefined, options: AuditOptions): Promise<void> {
  const { tick, done } = progress('files looked at:')
  const { baseline } = options
  const isNew = baseline !== undefined && !existsSync(baseline)
  const asked = includingNamed(await localPolicy(options), folder === undefined ? [] : [folder])
  const policy = await withBaseline(asked, baseline)
  const day = today()
  const judgement = await gate({
    change: () => treeAt(folder ?? '.', namesOf(policy), tick),
    standard: () => ({ policy, today: day, approvedBy: [] }),
    async report(judged) {
      done()
      const changes = await lastChanges(
        '.',
        judged.manifests.map(({ path }) => path),
      )
      writeReport(judged, { ...options, inventory: inventoryOf(judged, { changes, today: day }) })
      if (isNew) writeBaseline(judged, baseline, options.lang)
    },
  })
  const known = isNew && judgement.verdict !== 'could-not-evaluate'
  process.exitCode = known ? 0 : exitCodeOf(judgement.verdict)
}

/** `audit [DIR]`: judges every declaration of a tree, and lists the data that none covers. */
export function addAudit(program: Command): void {
  const command = program
    .command('audit')
    .description('judge every declaration of a tree, and list data that none covers')
    .argument('[DIR]', 'folder of the tree; the current one by default')
    .option('--config <file>', 'policy to judge by; .github/purpose-gate.yml by default')
    .option('--baseline <file>', 'findings that do not count; written with what is red today if FILE is new')
  withOutput(command).action(audit)
}
