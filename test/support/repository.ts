import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files by path that a commit writes; `null` removes one, and `from` moves one there before. */
export type Files = Readonly<
  Record<string, string | null | { readonly from: string; readonly text?: string }>
>

/** A repository for a test, whose commits have days of their own. */
export class Repository {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    this.git('init', '-q', '-b', 'main')
  }

  git(...args: string[]): string {
    return this.#git(args, {})
  }

  commit(day: string, subject: string, files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const at = join(this.folder, path)
      mkdirSync(dirname(at), { recursive: true })
      if (content === null) rmSync(at)
      else if (typeof content === 'string') writeFileSync(at, content)
      else {
        renameSync(join(this.folder, content.from), at)
        if (content.text !== undefined) writeFileSync(at, content.text)
      }
    }
    this.git('add', '-A')
    const date = `${day}T12:00:00Z`
    this.#git(['commit', '-q', '-m', subject], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date })
  }

  #git(args: readonly string[], env: Readonly<Record<string, string>>): string {
    const own = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', TZ: 'UTC' }
    return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: this.folder,
      env: { ...process.env, ...own, ...env },
      encoding: 'utf8',
      stdio: 'pipe',
    })
  }
}
