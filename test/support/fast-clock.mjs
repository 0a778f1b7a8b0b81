// Loaded before what is tested, into the process of the tests or that of the bundle (node --import): waits between
// requests pass two hundred times faster. `FAST_CLOCK_LIMITS=true` makes the time limit of a request pass faster too.
const WAITS = 200
const LIMITS = 15
const SHORTEST = 500

const { setTimeout: sleep } = globalThis
globalThis.setTimeout = Object.assign(
  (callback, ms = 0, ...rest) => sleep(callback, ms >= SHORTEST ? ms / WAITS : ms, ...rest),
  sleep,
)

const timeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = ms => timeout(process.env.FAST_CLOCK_LIMITS === 'true' ? ms / LIMITS : ms)
