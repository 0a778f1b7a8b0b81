import type { ForgeOptions } from '../github/forge/types.ts'
import { type Fault, startForge } from '../github/forge.ts'
import { type Entry, makeRepository } from '../github/repository.ts'
import { inTheEnd } from './clean-up.ts'
import { runHere } from './here.ts'

export const RED = '# Purpose\n\nDevelopment of a generative AI model.\n'
export const GREEN =
  '# Purpose\n\nDevelopment of a large language model able to answer questions, translate and summarise text.\n'

/** Makes the action believe that a hunk shows more lines of `old/PURPOSE.md` than it does, so that GitHub refuses one. */
export const lie: Fault = {
  operation: 'pulls/list-files',
  kind: 'alter',
  alter: (files: { filename: string }[]) =>
    files.map(file =>
      file.filename === 'old/PURPOSE.md' ? { ...file, patch: '@@ -0,0 +1,90 @@\n+x' } : file,
    ),
}
/** Text for `old/PURPOSE.md` whose purpose the diff does not show. */
export const OFF_THE_DIFF = `y\n${'x\n'.repeat(39)}${RED}`

/** A pull request of some files, and ways to push on and to run the action again. */
export async function opened(
  files: Record<string, Entry>,
  options: Partial<ForgeOptions> = {},
  pull: object = {},
) {
  const repository = await makeRepository([
    {
      branch: 'main',
      message: 'Start',
      files: { 'README.md': '#\n', 'old/PURPOSE.md': `${'x\n'.repeat(40)}${RED}` },
    },
    { branch: 'topic', from: 'main', message: 'One', files },
  ])
  const pulls = [{ number: 7, head: 'topic', ...pull }]
  const people = { 'token-of-dev': 'dev', 'token-of-author': 'contributor' }
  const forge = await startForge({ repository: repository.path, pulls, people, ...options })
  inTheEnd(async () => {
    await forge.close()
    await repository.remove()
  })
  const run = (inputs: Record<string, string> = {}) => runHere(forge, 'pull_request', inputs)
  const push = async (more: Record<string, Entry>, inputs: Record<string, string> = {}) => {
    const [sha = ''] = await repository.add({ branch: 'topic', message: 'Next', files: more })
    await forge.moveHead(7, sha)
    return run(inputs)
  }
  return { forge, run, push, repository }
}
