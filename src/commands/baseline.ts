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
export function writeBaseline(outcome: Outcome, file: string, language?: Language): void {
  const entries = knownOf(outcome)
  writeFileSync(file, stringify({ baseline: entries }, { lineWidth: 0 }))
  const { reports } = catalogue(language ?? languageOf(outcome))
  process.stderr.write(`${reports.baselineWritten(file, entries.length)}\n`)
}
