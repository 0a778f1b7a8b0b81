import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Commits that are looked through for the last change of a file; older files have no known age. */
const MOST_COMMITS = 20_000

/**
 * Day of the last commit that changed each file, as YYYY-MM-DD, by its path from `folder`. Files that Git does not know, and
 * everything outside a repository, are absent.
 */
export async function lastChanges(folder: string, paths: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Set(paths)
  const found = new Map<string, string>()
  const options = ['--relative', '--name-only', '--no-renames', '--format=%x00%cs', `-n${MOST_COMMITS}`]
  const log = spawn('git', ['-c', 'core.quotePath=false', 'log', ...options, '--', '.'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const closed = once(log, 'close').catch(() => undefined)
  let day = ''
  for await (const line of createInterface({ input: log.stdout })) {
    if (line.startsWith('\0')) day = line.slice(1)
    else if (wanted.has(line) && !found.has(line)) found.set(line, day)
    if (found.size === wanted.size) break
  }
  log.kill()
  await closed
  return found
}
