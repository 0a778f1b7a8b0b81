import type { Language } from '../reading/types.ts'
import { UsageError } from '../usage-error.ts'
import { closest } from './closest.ts'

/** Inputs of the action, checked. `language` is absent for "that of the declaration". */
export interface Inputs {
  readonly token: string
  readonly comments: boolean
  readonly checkRun: boolean
  readonly language?: Language
}

const NAMES = ['github-token', 'comments', 'check-run', 'language'] as const
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

/** Reads and checks the action's inputs. An unknown name or value is an error: a typo must not loosen the gate. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  checkNames(env)
  const value = (name: InputName): string => (env[`${PREFIX}${name.toUpperCase()}`] ?? '').trim()
  const flag = (name: InputName): boolean => {
    const text = value(name)
    if (text === '' || text === 'true') return true
    if (text === 'false') return false
    throw new UsageError(`input “${name}” must be true or false, not “${text}”`)
  }
  const token = value('github-token') || (env.GITHUB_TOKEN ?? '')
  if (token === '')
    throw new UsageError('input “github-token” is empty; leave it out to use the job’s own token')
  const language = value('language') || 'auto'
  if (language !== 'auto' && language !== 'fr' && language !== 'en')
    throw new UsageError(`input “language” must be auto, fr or en, not “${language}”`)
  const flags = { comments: flag('comments'), checkRun: flag('check-run') }
  return language === 'auto' ? { token, ...flags } : { token, ...flags, language }
}
