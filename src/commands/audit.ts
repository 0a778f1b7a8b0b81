import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { lastChanges } from '../change/ages.ts'
import { type Listing, listTree, type OnProgress, treeOf } from '../change/directory.ts'
import { headCommit } from '../change/git.ts'
import { namesOf } from '../change/scope.ts'
import { type Shard, shardFrom } from '../change/shard.ts'
import { localPolicy } from '../config/local-policy.ts'
import { includingNamed } from '../config/named-paths.ts'
import { judge } from '../engine/judge.ts'
import { mergeOutcomes, type Outcome } from '../engine/outcome.ts'
import type { Policy } from '../engine/policy.ts'
import type { Standard } from '../engine/standard.ts'
import { exitCodeOf } from '../engine/verdict.ts'
import { outcomeWithin, pathWithin } from '../engine/within.ts'
import { type InventoryRow, inventoryInOrder, inventoryOf } from '../report/inventory.ts'
import { partOf, recordOf } from '../report/part.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage-error.ts'
import { withBaseline, writeBaseline } from './baseline.ts'
import { defineCommand } from './command.ts'
import { judgeListing } from './judging.ts'
import { type OutputOptions, progress, withOutput, writeReport } from './output.ts'
import { inEach, POLICIES, policyHere, withNames } from './repositories.ts'

interface AuditOptions extends OutputOptions {
  readonly config?: string
  readonly policies?: string
  readonly baseline?: string
  readonly shard?: Shard
  readonly repositories?: true
}

/** What an audit found out; `cutUp` is what its shards are parts of. */
interface Audited {
  readonly outcome: Outcome
  readonly inventory: readonly InventoryRow[]
  readonly cutUp: unknown
}

/** Judges a shard of a tree: all of it is read, as what covers a dataset may stand anywhere. */
async function auditShard(
  listing: Listing,
  shard: Shard,
  standard: Standard,
): Promise<Omit<Audited, 'cutUp'>> {
  const judgement = judge(treeOf(listing, shard), standard)
  const paths = judgement.manifests.map(({ path }) => path)
  const changes = await lastChanges('.', paths)
  return {
    outcome: mergeOutcomes([judgement]),
    inventory: inventoryOf(judgement, { changes, today: standard.today }),
  }
}

/** Judges one tree, or a shard of it. */
async function auditTree(
  folder: string,
  policy: Policy,
  { shard, tick }: { readonly shard?: Shard | undefined; readonly tick: OnProgress },
): Promise<Audited> {
  const listing = listTree(folder, namesOf(policy), tick)
  const standard = { policy, today: today(), approvedBy: [] }
  if (shard) {
    const cutUp = { folder, policy, listing, commit: await headCommit() }
    return { ...(await auditShard(listing, shard, standard)), cutUp }
  }
  const { outcome, inventoryBy } = await judgeListing(listing, standard)
  const inventory = await inventoryBy(paths => lastChanges('.', paths))
  return { outcome, inventory, cutUp: undefined }
}

/** Judges several repositories, each by its own policy. */
async function auditRepositories(
  folders: readonly string[],
  { config, policies, shard, baseline }: AuditOptions,
  tick: OnProgress,
): Promise<Audited> {
  if (folders.length === 0) throw new UsageError('--repositories: which folders?')
  if (baseline !== undefined)
    throw new UsageError('--baseline: each repository has its own, in its policy; see “extends”')
  const repositories = withNames(folders)
  const reading = {
    config: config && resolve(config),
    policies: policies && resolve(policies),
    isOneOfSeveral: true,
  }
  const audited = await inEach(repositories, shard, async name => {
    const { policy, failure } = await policyHere(name, reading)
    if (failure) return { outcome: judge({ manifests: [], failures: [failure] }), inventory: [] }
    const { outcome, inventory } = await auditTree('.', policy, { tick })
    const within = pathWithin(name)
    return {
      outcome: outcomeWithin(name, outcome),
      inventory: inventory.map(row => ({ ...row, path: within(row.path) })),
    }
  })
  return {
    outcome: mergeOutcomes(audited.map(({ outcome }) => outcome)),
    inventory: inventoryInOrder(audited.flatMap(({ inventory }) => inventory)),
    cutUp: { repositories, policy: config && (await localPolicy(reading)) },
  }
}

/** Judges the tree that a command line names, by the policy around it. */
async function auditFolder(
  [folder, ...more]: readonly string[],
  options: AuditOptions,
  tick: OnProgress,
): Promise<Audited> {
  const { baseline, shard } = options
  if (more.length > 0) throw new UsageError('several folders are judged as repositories, with --repositories')
  if (shard && baseline !== undefined && !existsSync(baseline))
    throw new UsageError(`no such file: ${baseline}; a baseline is written without --shard`)
  const asked = includingNamed(await localPolicy(options), folder === undefined ? [] : [folder])
  return auditTree(folder ?? '.', await withBaseline(asked, baseline), { shard, tick })
}

async function audit(folders: readonly string[], options: AuditOptions): Promise<void> {
  const { baseline, shard, repositories, lang } = options
  const { tick, done } = progress('files looked at:')
  const isNew = baseline !== undefined && !existsSync(baseline)
  const { outcome, inventory, cutUp } = await (repositories ? auditRepositories : auditFolder)(
    folders,
    options,
    tick,
  )
  done()
  const record = shard && recordOf(partOf(shard, cutUp), outcome, inventory)
  const { format, output } = options
  await writeReport(outcome, {
    format,
    inventory,
    ...(output !== undefined && { output }),
    ...(lang && { lang }),
    ...(record && { shard: record }),
  })
  if (isNew) writeBaseline(outcome, baseline, lang)
  const known = isNew && outcome.verdict !== 'could-not-evaluate'
  process.exitCode = known ? 0 : exitCodeOf(outcome.verdict)
}

/** `audit [DIR…]`: judges every declaration of a tree, and lists the data that none covers. */
export const addAudit = defineCommand(program => {
  const command = program
    .command('audit')
    .description('judge every declaration of a tree, and list data that none covers')
    .argument('[DIR...]', 'folder of the tree; the current one by default')
    .option('--config <file>', 'policy to judge by; .github/purpose-gate.yml by default')
    .option(...POLICIES)
    .option('--baseline <file>', 'findings that do not count; written with what is red today if FILE is new')
    .option('--repositories', 'take each DIR for a repository, judged from within by its own policy')
    .option('--shard <i/n>', 'judge one of n parts, for “purpose-gate merge” to put together', shardFrom)
  withOutput(command).action(audit)
})
