/** Measures work from here on, in milliseconds of the processor: what is slow, not what has to wait on a busy machine. */
export function startWork(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
}
