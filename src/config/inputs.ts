import type { Language } from '../reading/types.ts'
import type { SecondReader } from '../second-reader/endpoint.ts'
import { UsageError } from '../usage-error.ts'
import { closest } from './closest.ts'
import { secondReaderOf } from './second-reader.ts'

/** Inputs of the action, checked. `language` is absent for "that of the declaration". */
export interface Inputs {
  readonly token: string
  readonly language?: Language
  /** Name of this gate among several on one pull request. */
  readonly instance: string
  readonly comments: boolean
  readonly summaryComment: 'never' | 'on-red' | 'always'
  readonly requestChanges: boolean
  readonly checkRun: boolean
  /** Whether a red audit opens an issue. */
  readonly issue: boolean
  /** Against what a run by hand or by the clock judges: only what differs from it. Absent: the whole tree. */
  readonly base?: string
  /** Who drafts wording for undecided statements. Absent: nobody, and statements go to GitHub only. */
  readonly secondReader?: SecondReader
}

const NAMES = [
  'github-token',
  'comments',
  'summary-comment',
  'request-changes',
  'check-run',
  'issue',
  'language',
  'instance',
  'base',
  'second-reader-endpoint',
  'second-reader-model',
  'second-reader-token',
] as const
type InputName = (typeof NAMES)[number]

/** The runner hands inputs over as `INPUT_` and the name in capitals; hyphens stay. */
const PREFIX = 'INPUT_'

function checkNames(env: NodeJS.ProcessEnv): void {
  for (const variable of Object.keys(env)) {
    if (!variable.startsWith(PREFIX)) continue
    const name = variable.slice(PREFIX.length).toLowerCase()
    if ((NAMES as readonly string[]).includes(name)) continue
    const hint = closest(name, NAMES)
    throw new UsageError(
      `unknown input “${name}”${hint ? `; did you mean “${hint}”?` : '.'} The inputs are ${NAMES.join(', ')}.`,
    )
  }
}

/** “a, b or c”. */
const list = (names: readonly string[]): string => names.join(', ').replace(/, (?=[^,]*$)/, ' or ')

/** Part of hidden markers and of the check run's name, so it is short and plain. */
const INSTANCE = /^[A-Za-z0-9_-]{0,40}$/

/** Reads and checks the action's inputs. An unknown name or value is an error: a typo must not loosen the gate. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  checkNames(env)
  const value = (name: InputName): string => (env[`${PREFIX}${name.toUpperCase()}`] ?? '').trim()
  const oneOf = <T extends string>(name: InputName, allowed: readonly [T, ...T[]]): T => {
    const text = value(name) || allowed[0]
    const found = allowed.find(one => one === text)
    if (found === undefined) throw new UsageError(`input “${name}” must be ${list(allowed)}, not “${text}”`)
    return found
  }
  const on = (name: InputName): boolean => oneOf(name, ['true', 'false']) === 'true'
  const off = (name: InputName): boolean => oneOf(name, ['false', 'true']) === 'true'
  const token = value('github-token') || (env.GITHUB_TOKEN ?? '')
  if (token === '')
    throw new UsageError('input “github-token” is empty; leave it out to use the job’s own token')
  const instance = value('instance')
  if (!INSTANCE.test(instance))
    throw new UsageError('input “instance” may have letters, digits, hyphens and underscores, 40 at most')
  const language = oneOf('language', ['auto', 'fr', 'en'])
  const base = value('base')
  const names = { endpoint: 'second-reader-endpoint', model: 'second-reader-model' } as const
  const named = { endpoint: value(names.endpoint), model: value(names.model) }
  const secondReader = secondReaderOf({ ...named, token: value('second-reader-token') }, names)
  return {
    token,
    instance,
    comments: on('comments'),
    summaryComment: oneOf('summary-comment', ['on-red', 'always', 'never']),
    requestChanges: off('request-changes'),
    checkRun: on('check-run'),
    issue: off('issue'),
    ...(language !== 'auto' && { language }),
    ...(base !== '' && { base }),
    ...(secondReader && { secondReader }),
  }
}
