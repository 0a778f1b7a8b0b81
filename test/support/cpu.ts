/** Milliseconds of the processor that some work takes: unlike time on the clock, other load on the machine is not in it. */
export function cpuTimeOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
