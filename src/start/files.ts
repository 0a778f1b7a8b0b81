import { stringify } from 'yaml'
import type { Language } from '../reading/types.ts'
import { VERSION } from '../version.ts'

/** Where the workflow of a repository lies. */
export const WORKFLOW_PATH = '.github/workflows/purpose-gate.yml'

/** The workflow that README shows, of which this is the source. */
export const WORKFLOW = `name: purpose-gate
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: purpose-gate-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  purpose-gate:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
      pull-requests: write # review comments; without it they are in the job summary
      checks: write # the check run "purpose-gate"; without it the job is the check
    steps:
      # Replace the zeros by the commit of the release that you reviewed.
      - uses: purpose-gate/purpose-gate@0000000000000000000000000000000000000000 # v${VERSION}
`

const SCHEMA = `https://raw.githubusercontent.com/purpose-gate/purpose-gate/v${VERSION}/schemas/policy.schema.json`

/** A policy to start from: the sheet as it is, in a language, with who decides what a person must decide. */
export function policyText(language: Language, reviewers: readonly string[]): string {
  const decided = { preset: 'cnil', language, ...(reviewers.length > 0 && { reviewers }) }
  return `# yaml-language-server: $schema=${SCHEMA}\n${stringify(decided, { lineWidth: 0 })}`
}
