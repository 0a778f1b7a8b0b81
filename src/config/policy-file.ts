import { type Source, sourceOf } from '../document/source.ts'
import { placeAt, plainOf, type TreeNode } from '../document/tree.ts'
import { parseYaml } from '../document/yaml.ts'
import { DEFAULT_POLICY, POLICY_PATH, type Policy, type Settings } from '../engine/policy.ts'
import { sayProblem } from '../messages/index.ts'
import { UsageError } from '../usage-error.ts'
import { closest } from './closest.ts'
import { type PolicyFile, policySchema, RULE_IDS } from './policy-schema.ts'

/** Reads a file that a policy extends, by its reference; the edges know how. */
export type ReadPolicyFile = (reference: string) => Promise<string>

/** Longest chain of files that extend one another. */
const DEEPEST = 5

type Issue = { readonly code: string; readonly path: readonly PropertyKey[]; readonly message: string } & {
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
}

const KEYS = [
  'extends',
  'preset',
  'language',
  'rules',
  'overrides',
  'exclude',
  'waivers',
  'reviewers',
  'policy-branches',
  'paths',
]

/** What is wrong with one value, and what to write instead. */
function describe({ code, path, message, keys, values }: Issue): string {
  const name = path.map(String).join('.') || 'the file'
  if (code === 'unrecognized_keys')
    return (keys ?? [])
      .map(key => {
        const hint = closest(key, [...KEYS, ...RULE_IDS])
        return `unknown key “${key}”${hint ? `; did you mean “${hint}”?` : ''}`
      })
      .join('; ')
  if (code === 'invalid_value') return `“${name}” must be one of ${(values ?? []).join(', ')}`
  return `“${name}”: ${message}`
}

function at(source: Source, root: TreeNode, issue: Issue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys?.[0] ?? ''] : issue.path
  const { line, column } = placeAt(root, path).start
  return `${source.path}:${line}:${column}`
}

/** Parses a policy file; every error names file, line and column. An empty file decides nothing. */
function parse(path: string, text: string): PolicyFile {
  const source = sourceOf(path, text)
  const yaml = parseYaml(source, { start: 0, end: text.length })
  if (!yaml.ok) {
    const [problem] = yaml.problems
    const start = problem?.place?.start
    throw new UsageError(
      `${path}:${start?.line ?? 1}:${start?.column ?? 1}: ${problem ? sayProblem(problem, 'en').problem : 'unreadable'}`,
    )
  }
  if (yaml.value.kind === 'scalar' && yaml.value.fragment.text.trim() === '') return {}
  const result = policySchema.safeParse(plainOf(yaml.value))
  if (result.success) return result.data
  const errors = result.error.issues.map(
    issue => `${at(source, yaml.value, issue as Issue)}: ${describe(issue as Issue)}`,
  )
  throw new UsageError(errors.join('\n'))
}

/** A policy file laid over the policy it extends: its own settings win, its lists are added. */
function over(base: Policy, file: PolicyFile): Policy {
  const language = file.language ?? base.language
  return {
    preset: file.preset ?? base.preset,
    ...(language && { language }),
    rules: { ...base.rules, ...(file.rules as Settings | undefined) },
    overrides: [...base.overrides, ...(file.overrides ?? [])] as Policy['overrides'],
    exclude: [...base.exclude, ...(file.exclude ?? [])],
    waivers: [...base.waivers, ...(file.waivers ?? [])] as Policy['waivers'],
    reviewers: [...base.reviewers, ...(file.reviewers ?? [])],
    policyBranches: file['policy-branches'] ?? base.policyBranches,
  }
}

/**
 * The policy that a text declares, with what it extends. Errors are for the user to mend and name their line; a
 * policy that cannot be read is never taken for an empty one.
 */
export async function policyOf(
  text: string,
  read: ReadPolicyFile,
  path = POLICY_PATH,
  seen: readonly string[] = [],
): Promise<Policy> {
  const file = parse(path, text)
  const { extends: reference } = file
  if (reference === undefined) return over(DEFAULT_POLICY, file)
  if (seen.includes(reference) || seen.length >= DEEPEST)
    throw new UsageError(
      `${path}: “extends: ${reference}” goes in a circle or is nested deeper than ${DEEPEST} files`,
    )
  const base = await policyOf(await read(reference), read, reference, [...seen, reference])
  return over(base, file)
}
