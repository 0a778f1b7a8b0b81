import { judge } from '../../src/engine/judge.ts'
import { DEFAULT_POLICY, type Policy } from '../../src/engine/policy.ts'
import { registerOf, type Surroundings } from '../../src/register/model.ts'
import type { Register } from '../../src/register/schema.ts'
import { manifest } from './fixtures.ts'

/** A purpose that passes. */
export const CROWDS =
  'Measure how crowded trains at station platforms are, so that station staff can direct passengers.'

type Given = Partial<Pick<Surroundings, 'repository' | 'histories'>> & { readonly policy?: Policy }

/** The register of a repository called `lab` that holds some manifests, last changed on 1 June 2026. */
export function registered(
  files: Readonly<Record<string, string>>,
  { repository = 'lab', histories = new Map(), policy = DEFAULT_POLICY }: Given = {},
): Register {
  const standard = { policy, today: '2026-11-28', approvedBy: [] }
  const manifests = Object.entries(files).map(([path, text]) => manifest(text, path))
  return registerOf(judge({ manifests }, standard), {
    repository,
    commit: 'abc',
    standard,
    changes: new Map(Object.keys(files).map(path => [path, '2026-06-01'])),
    histories,
  })
}
