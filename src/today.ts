/** The day, as YYYY-MM-DD in UTC. The only clock of the project: the judging itself reads none. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
