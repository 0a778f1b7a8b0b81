import type { Repository } from '../github/client.ts'

/** Names in a policy are users (`name`) or teams (`organisation/team`). */
const TEAM = /^(?<org>[\w.-]+)\/(?<team>[\w.-]+)$/

async function membersOf({ octokit }: Repository, reviewers: readonly string[]): Promise<Set<string>> {
  const members = new Set<string>()
  for (const reviewer of reviewers) {
    const { org, team } = TEAM.exec(reviewer)?.groups ?? {}
    if (org === undefined || team === undefined) members.add(reviewer.toLowerCase())
    else {
      const options = { org, team_slug: team, per_page: 100 }
      const listed = await octokit.paginate(octokit.rest.teams.listMembersInOrg, options)
      for (const { login } of listed) members.add(login.toLowerCase())
    }
  }
  return members
}

/**
 * Logins of the named reviewers who approve a pull request as it is: their last word is an approval, given on the head
 * commit. An approval of an older commit says nothing about this one.
 */
export async function approvalsOf(
  from: Repository,
  pullRequest: number,
  head: string,
  reviewers: readonly string[],
): Promise<string[]> {
  const { octokit, owner, repo } = from
  const options = { owner, repo, pull_number: pullRequest, per_page: 100 }
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, options)
  const lastWord = new Map<string, (typeof reviews)[number]>()
  for (const review of reviews) {
    // A remark takes no approval back; only a decision does.
    if (review.user && review.state !== 'COMMENTED' && review.state !== 'PENDING')
      lastWord.set(review.user.login, review)
  }
  const approving = [...lastWord].filter(
    ([, { state, commit_id }]) => state === 'APPROVED' && commit_id === head,
  )
  if (approving.length === 0) return []
  const members = await membersOf(from, reviewers)
  return approving.map(([login]) => login).filter(login => members.has(login.toLowerCase()))
}
