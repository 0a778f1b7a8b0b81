/**
 * When requests may go, in the forms in which `@octokit/plugin-throttling` asks its queues. Its own queues take 5 ms a
 * request each, all of it timers, and requests that wait for one another pay that in a row.
 */

import pLimit from 'p-limit'

type Pass = (...given: never[]) => unknown

export interface Spacing {
  readonly key: () => {
    readonly schedule: (_: object, pass: Pass, ...given: never[]) => Promise<unknown>
  }
}

/** Writes of a run that need not keep apart: GitHub asks it of whoever makes many, and most runs make three. */
export const FEW_WRITES = 4

/** The first few pass at once, the others keep a distance in milliseconds. */
export function apart(distance: number): Spacing {
  let passed = 0
  let next = 0
  const schedule = async (_: object, pass: () => unknown) => {
    const now = performance.now()
    const wait = ++passed > FEW_WRITES ? Math.max(0, next - now) : 0
    next = now + wait + distance
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    return pass()
  }
  return { key: () => ({ schedule }) }
}

/** Nobody waits. */
export const AT_ONCE: Spacing = { key: () => ({ schedule: async (_, pass) => pass() }) }

/** Requests at the same time, as many as the plugin's own queue lets pass; GitHub refuses a hundred. */
const AT_THE_SAME_TIME = 10

/** So many at a time, each as soon as there is room. */
export function together(most = AT_THE_SAME_TIME): Spacing {
  const limit = pLimit(most)
  return { key: () => ({ schedule: async (_, pass, ...given) => limit(() => pass(...given)) }) }
}

/** What the plugin answers to a failure: milliseconds until another try, or nothing when there is none. */
type Failed = (error: unknown, about: { readonly args: readonly unknown[] }) => Promise<number | undefined>

/** Tries a request until the plugin says that there is no other try. */
export function tries() {
  let failed: Failed = async () => undefined
  return {
    on: (_: 'failed', handler: Failed) => {
      failed = handler
    },
    schedule: async (pass: Pass, ...args: never[]): Promise<unknown> => {
      for (;;)
        try {
          return await pass(...args)
        } catch (error) {
          // The plugin's handler fails itself where a failure came without an answer: no other try, as in its own queue.
          const wait = await failed(error, { args }).catch(() => undefined)
          if (wait === undefined) throw error
          await new Promise(resolve => setTimeout(resolve, wait))
        }
    },
  }
}
