import * as core from '@actions/core'
import { context } from '@actions/github'
import { readInputs } from './config/inputs.ts'
import { connect } from './github/client.ts'
import { reasonOf } from './github/errors.ts'
import { logError, reportToRunner } from './publish/runner.ts'
import { inertLog } from './report/inert.ts'
import { run } from './run.ts'
import { UsageError } from './usage-error.ts'

/** The runner of GitHub Actions: what is logged cannot become a command. */
const runner = {
  info: (text: string) => core.info(inertLog(text)),
  warning: (text: string) => core.warning(inertLog(text)),
  report: reportToRunner,
}

/** Variables that name a proxy; without any, Node's own fetch does. */
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

try {
  const inputs = readInputs(process.env)
  if (inputs.secondReader?.token !== undefined) core.setSecret(inputs.secondReader.token)
  const { eventName: name, payload, sha, apiUrl } = context
  const hasProxy = PROXIES.some(variable => process.env[variable])
  const fetch = hasProxy ? (await import('./proxy.ts')).fetchByProxy : undefined
  const repository = connect({ ...context.repo, token: inputs.token, apiUrl, fetch })
  process.exitCode = await run({ name, payload, sha }, inputs, repository, runner)
} catch (error) {
  const usage = error instanceof UsageError
  logError(usage ? error.message : `Could not evaluate: ${reasonOf(error)}.`)
  process.exitCode = usage ? 2 : 3
}
