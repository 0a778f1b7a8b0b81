/** When a write may go, in the form in which `@octokit/plugin-throttling` asks its queues. */
export interface Spacing {
  readonly key: () => { readonly schedule: (_: object, pass: () => unknown) => Promise<unknown> }
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
