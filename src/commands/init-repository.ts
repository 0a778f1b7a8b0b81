import { join, relative } from 'node:path'
import { repositoryRoot } from '../change/git.ts'
import { POLICY_PATH } from '../engine/policy.ts'
import type { InitWords } from '../messages/init-words.ts'
import { policyText, WORKFLOW, WORKFLOW_PATH } from '../start/files.ts'
import { type Asker, agrees } from '../start/interview.ts'
import { type Run, say, slashes } from './init-run.ts'
import { isThere, type NewFile } from './init-write.ts'

/** Whether a file of the repository is to be written: as an option says, as somebody answers, else as usual. */
async function isWanted(
  path: string,
  { given, usual, question }: { given: boolean | undefined; usual: boolean; question: string },
  { ask, words, options }: Run,
): Promise<boolean> {
  if (given === false) return false
  if (isThere(path) && options.force !== true) {
    if (given === undefined) return false
    if (!ask || !(await agrees(ask, words.overwrite(path), words))) {
      say(words.leftAlone(path))
      return false
    }
    return true
  }
  return given ?? (ask ? agrees(ask, question, words) : usual)
}

/** The workflow and the policy at the root of the repository, as far as they are wanted. */
export async function repositoryFiles(run: Run): Promise<NewFile[]> {
  const { options, words, language, ask } = run
  const root = slashes(relative('.', repositoryRoot() ?? '.'))
  const files: NewFile[] = []
  const workflow = { path: slashes(join(root, WORKFLOW_PATH)), text: WORKFLOW }
  const wanted = { given: options.workflow, usual: true, question: words.workflow }
  if (await isWanted(workflow.path, wanted, run)) files.push(workflow)
  const path = slashes(join(root, POLICY_PATH))
  const named = options.reviewer
  const asked = { given: options.policy ?? (named && true), usual: false, question: words.policy }
  if (await isWanted(path, asked, run)) {
    const reviewers = named ?? (ask ? await reviewersOf(ask, words) : [])
    files.push({ path, text: policyText(language, reviewers) })
  }
  return files
}

async function reviewersOf(ask: Asker, { reviewers, another, optional }: InitWords): Promise<string[]> {
  const names: string[] = []
  for (;;) {
    const message = `${reviewers} (${names.length > 0 ? another : optional})`
    const name = await ask.text({ message })
    if (name === '') return names
    names.push(name)
  }
}
