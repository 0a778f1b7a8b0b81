/** Pull requests: reading them and their files. */

import { type Answer, type Call, type Handlers, number, ok, paged, pageOf, wants } from '../call.ts'
import { fileShapes, pullShape } from '../commits.ts'
import { commitsBetween, countLines, mergeBase } from '../diff.ts'
import { Refusal } from '../refusal.ts'
import type { Pull } from '../types.ts'
import type { World } from '../world.ts'

export const pulls: Handlers = {
  'pulls/get': get,

  async 'pulls/list'(call) {
    const { state = 'open', head, base } = call.query
    const chosen = call.world.state.pulls.filter(
      pull =>
        (state === 'all' || pull.state === state) &&
        (base === undefined || pull.base === base) &&
        (head === undefined || headLabel(call.world, pull) === head),
    )
    // GitHub shows the newest first unless told otherwise.
    const ascending = (call.query.direction ?? 'desc') === 'asc'
    chosen.sort((a, b) => (ascending ? a.number - b.number : b.number - a.number))
    const page = pageOf(call, chosen)
    return ok(await Promise.all(page.items.map(pull => pullShape(call.world, pull))), page.headers)
  },

  async 'pulls/list-files'(call) {
    const pull = call.world.pull(number(call, 'pull_number'))
    const files = (await call.world.changes(pull)).slice(0, call.world.limits.files)
    const page = pageOf(call, files)
    return ok(fileShapes(call.world, call.repo, page.items, pull.headSha), page.headers)
  },

  async 'repos/list-pull-requests-associated-with-commit'(call) {
    const { world, repo } = call
    const sha = await world.mustFind(repo, call.params.commit_sha ?? '')
    const found: Pull[] = []
    for (const pull of world.state.pulls) {
      const commits = await commitsBetween(world.git, await world.baseTip(pull), pull.headSha)
      if (commits.includes(sha)) found.push(pull)
    }
    return paged(call, await Promise.all(found.map(pull => pullShape(world, pull))))
  },
}

function headLabel(world: World, pull: Pull): string {
  const owner = pull.fork === null ? pull.author : (pull.fork?.owner ?? world.repo.owner)
  return `${owner}:${pull.headName}`
}

async function get(call: Call): Promise<Answer> {
  const { world } = call
  const pull = world.pull(number(call, 'pull_number'))
  if (wants(call, 'diff')) return diffOf(world, pull)
  const files = await world.changes(pull)
  const base = await world.baseTip(pull)
  const commits = await commitsBetween(world.git, base, pull.headSha)
  const mergeable = (await world.mergeCommit(pull)) !== undefined
  const { state } = world
  return ok({
    ...(await pullShape(world, pull)),
    merged: false,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: pull.draft ? 'draft' : mergeable ? 'clean' : 'dirty',
    merged_by: null,
    comments: state.issueComments.filter(comment => comment.issue === pull.number).length,
    review_comments: state.reviewComments.filter(comment => comment.pull === pull.number).length,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  })
}

/** The diff media type, with the limits that make GitHub refuse it. */
async function diffOf(world: World, pull: Pull): Promise<Answer> {
  const start = await mergeBase(world.git, await world.baseTip(pull), pull.headSha)
  const raw = await world.git.runOnce(['diff', '--no-color', '--no-ext-diff', '-M', start, pull.headSha])
  const files = (await world.changes(pull)).length
  const tooLarge =
    files > 300 ? 'files (300)' : countLines(raw.toString('utf8')) > 20_000 ? 'lines (20000)' : undefined
  if (tooLarge !== undefined) {
    const message = `Sorry, the diff exceeded the maximum number of ${tooLarge}. Consider using 'List pull requests files' API or locally cloning the repository instead.`
    const errors = [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }]
    throw new Refusal(406, { message, errors })
  }
  return { status: 200, raw, headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' } }
}
