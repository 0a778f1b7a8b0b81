import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { policyOf } from '../config/policy-file.ts'
import { settledPathOf } from '../engine/finding.ts'
import type { Outcome } from '../engine/outcome.ts'
import type { KnownFinding, Policy } from '../engine/policy.ts'
import { catalogue } from '../messages/index.ts'
import type { Language } from '../reading/types.ts'
import { languageOf } from '../report/topic.ts'
import { UsageError } from '../usage-error.ts'

/** The policy with the baseline of a file; a file that extends others is a policy, and belongs into the policy. */
export async function withBaseline(policy: Policy, file: string | undefined): Promise<Policy> {
  if (file === undefined || !existsSync(file)) return policy
  const refuse = async (): Promise<string> => {
    throw new UsageError(`${file}: a baseline extends nothing`)
  }
  const { baseline } = await policyOf(readFileSync(file, 'utf8'), refuse, file)
  return { ...policy, baseline: [...policy.baseline, ...baseline] }
}

/** What is red today, as the entries of a baseline; each once, in a fixed order. */
function knownOf({ manifests }: Outcome): KnownFinding[] {
  const entries = new Map<string, KnownFinding>()
  for (const { findings } of manifests)
    for (const finding of findings.filter(({ level }) => level !== 'advise')) {
      const { rule, fingerprint } = finding
      const path = settledPathOf(finding)
      entries.set(`${path}\0${rule}\0${fingerprint}`, { rule, path, fingerprint })
    }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}

/** Writes the baseline that a repository adopts the gate with. What could not be read cannot be known. */
export function writeBaseline(outcome: Outcome, file: string, language?: Language): void {
  const entries = knownOf(outcome)
  writeFileSync(file, stringify({ baseline: entries }, { lineWidth: 0 }))
  const { reports } = catalogue(language ?? languageOf(outcome))
  process.stderr.write(`${reports.baselineWritten(file, entries.length)}\n`)
}
