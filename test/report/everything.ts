import type { Problem } from '../../src/document/problem.ts'
import { judge } from '../../src/engine/judge.ts'
import type { Judgement } from '../../src/engine/judgement.ts'
import { DEFAULT_POLICY } from '../../src/engine/policy.ts'
import type { Standard } from '../../src/engine/standard.ts'
import { manifest } from '../support/fixtures.ts'

export const VAGUE = '# Data\n\n## Purpose\n\nDevelopment of a generative AI model.\n'
const DRIFTING = '# Data\n\n## Purpose\n\nDevelopment of an AI system.\n'
const CUED =
  '# Data\n\n## Purpose\n\nRecognise the emotions of employees from video calls, so that managers of call centres can rate them.\n'
export const GOOD =
  '# Data\n\n## Purpose\n\nDevelopment of a large language model able to answer questions, translate and summarise text.\n'

const failure: Problem = { id: 'list-incomplete', expected: 3001, got: 3000 }

/** The rule and fingerprint of the first finding on a manifest, for a waiver. */
function firstFinding(text: string) {
  const finding = judge({ manifests: [manifest(text)] }).manifests[0]?.findings[0]
  if (!finding) throw new Error('no finding')
  return { rule: finding.rule, fingerprint: finding.fingerprint }
}

/** A judgement that holds one of everything that a report has to tell. */
export function everything(): Judgement {
  const waiver = {
    path: 'waived/PURPOSE.md',
    reason: 'Agreed with the DPO',
    approver: 'Ada',
    until: '2999-12-31',
  }
  const standard: Standard = {
    policy: {
      ...DEFAULT_POLICY,
      exclude: ['excluded/**'],
      reviewers: ['dpo'],
      baseline: [{ path: 'known/PURPOSE.md', ...firstFinding(VAGUE) }],
      waivers: [
        { ...waiver, ...firstFinding(VAGUE) },
        { ...waiver, ...firstFinding(VAGUE), path: 'vague/PURPOSE.md', until: '2020-01-01' },
      ],
    },
    today: '2026-11-28',
    approvedBy: ['dpo'],
  }
  const judged = judge(
    {
      manifests: [
        manifest(VAGUE, 'vague/PURPOSE.md'),
        manifest(DRIFTING, 'sub folder/é#1/PURPOSE.md'),
        manifest(VAGUE, 'waived/PURPOSE.md'),
        manifest(VAGUE, 'known/PURPOSE.md'),
        manifest(CUED, 'cued/PURPOSE.md'),
        manifest(GOOD, 'good/PURPOSE.md'),
        manifest(VAGUE, 'excluded/PURPOSE.md'),
        manifest('---\nbase: &a x\npurpose: *a\n---\n', 'broken/PURPOSE.md'),
      ],
      failures: [failure],
      policyChanged: true,
      dataTouched: ['bare/people.csv'],
      dataPresent: ['bare/people.csv'],
    },
    standard,
  )
  const values = [
    { path: 'good/PURPOSE.md', line: 1, text: 'three months' },
    { path: 'good/README.md', line: 2, text: 'five years' },
  ]
  return { ...judged, removed: ['gone/PURPOSE.md'], contradictions: [{ field: 'retention', values }] }
}
