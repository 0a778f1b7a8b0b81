import { type Issue, meantIssues } from '../document/issue.ts'
import { type Source, sourceOf } from '../document/source.ts'
import { placeAt, plainOf, type TreeNode } from '../document/tree.ts'
import { parseYaml } from '../document/yaml.ts'
import { DEFAULT_POLICY, mergeSettings, POLICY_PATH, type Policy, type Settings } from '../engine/policy.ts'
import { MAPPED_FIELDS, type OwnFormat } from '../manifest/formats/configured.ts'
import { sayProblem } from '../messages/index.ts'
import { RULES } from '../rules/index.ts'
import { UsageError } from '../usage-error.ts'
import { closest } from './closest.ts'
import { type PolicyFile, policySchema, RULE_IDS } from './policy-schema.ts'

/** Reads a file that a policy extends, by its reference; the edges know how. */
export type ReadPolicyFile = (reference: string) => Promise<string>

/** Longest chain of files that extend one another. */
const DEEPEST = 5

const KEYS = [
  'extends',
  'preset',
  'language',
  'rules',
  'overrides',
  'exclude',
  'formats',
  'title',
  'purposes',
  'fields',
  'data',
  'include',
  'waivers',
  'baseline',
  'reviewers',
  'policy-branches',
  'paths',
]

/** Keys that may stand where an unknown one does: those of a rule's own setting, else all of the file. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.at(-1) === 'fields') return MAPPED_FIELDS
  const rule = path.at(-2) === 'rules' && RULES.find(({ meta }) => meta.id === path.at(-1))
  return rule ? ['level', ...Object.keys(rule.meta.options?.shape ?? {})] : [...KEYS, ...RULE_IDS]
}

/** What is wrong with one value, and what to write instead. */
function describe({ code, path, message, keys, values }: Issue): string {
  const name = path.map(String).join('.') || 'the file'
  if (code === 'unrecognized_keys')
    return (keys ?? [])
      .map(key => {
        const hint = closest(key, keysAt(path))
        return `unknown key “${key}”${hint ? `; did you mean “${hint}”?` : ''}`
      })
      .join('; ')
  if (code === 'invalid_union') return `“${name}”: must be a text or a list of texts`
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
  const errors = result.error.issues
    .flatMap(issue => meantIssues(issue as Issue))
    .map(issue => `${at(source, yaml.value, issue)}: ${describe(issue)}`)
  throw new UsageError(errors.join('\n'))
}

/** Settings of rules laid over others, rule by rule. */
function mergeRules(base: Settings, own: Settings): Settings {
  const merged = RULE_IDS.map(id => [id, mergeSettings(base[id], own[id])])
  return Object.fromEntries(merged.filter(([, setting]) => setting !== undefined))
}

const list = (places: string | readonly string[] = []): readonly string[] =>
  typeof places === 'string' ? [places] : places

/** A format as the file has it, one place standing for a list of one. */
function ownFormat({
  paths,
  title,
  purposes,
  fields = {},
}: NonNullable<PolicyFile['formats']>[number]): OwnFormat {
  const named = Object.entries(fields).map(([field, places]) => [field, list(places)])
  return { paths, title: list(title), purposes: list(purposes), fields: Object.fromEntries(named) }
}

/** A policy file laid over the policy it extends: its own settings win, its lists are added. */
function over(base: Policy, file: PolicyFile): Policy {
  const language = file.language ?? base.language
  return {
    preset: file.preset ?? base.preset,
    ...(language && { language }),
    rules: mergeRules(base.rules, (file.rules ?? {}) as Settings),
    overrides: [...base.overrides, ...(file.overrides ?? [])] as Policy['overrides'],
    exclude: [...base.exclude, ...(file.exclude ?? [])],
    formats: [...base.formats, ...(file.formats ?? []).map(ownFormat)],
    data: {
      include: [...base.data.include, ...(file.data?.include ?? [])],
      exclude: [...base.data.exclude, ...(file.data?.exclude ?? [])],
    },
    waivers: [...base.waivers, ...(file.waivers ?? [])] as Policy['waivers'],
    baseline: [...base.baseline, ...(file.baseline ?? [])] as Policy['baseline'],
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
