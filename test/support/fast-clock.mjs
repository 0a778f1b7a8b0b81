// Loaded before what is tested, into the process of the tests or that of the bundle (node --import): waits between
// requests pass a thousand times faster. In the process of the tests the time limit of a request passes at once when
// the stand-in of GitHub says that it will not answer; the limit itself stays what it is, however slow the machine.
import { subscribe } from 'node:diagnostics_channel'

/** How many times faster. */
export const WAITS = 1000
const SHORTEST = 500

const { setTimeout: sleep, fetch } = globalThis
globalThis.setTimeout = Object.assign(
  (callback, ms = 0, ...rest) => sleep(callback, ms >= SHORTEST ? ms / WAITS : ms, ...rest),
  sleep,
)

/** What ends the time of a signal. */
const ends = new WeakMap()
const timeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = ms => {
  const early = new AbortController()
  const signal = AbortSignal.any([early.signal, timeout(ms)])
  ends.set(signal, () =>
    early.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
  )
  return signal
}

/** Requests that wait for their answer. */
const waiting = new Set()
globalThis.fetch = async (input, options = {}) => {
  const { pathname, search } = new URL(input)
  const { method = 'GET', body = '' } = options
  const request = { asked: JSON.stringify([method, pathname + search, body]), end: ends.get(options.signal) }
  waiting.add(request)
  try {
    return await fetch(input, options)
  } finally {
    waiting.delete(request)
  }
}
subscribe('purpose-gate:no-answer', ({ method, url, body }) => {
  const asked = JSON.stringify([method, url, body])
  for (const request of waiting) if (request.asked === asked) return request.end?.()
})
