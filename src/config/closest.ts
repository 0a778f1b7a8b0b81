import leven from 'leven'

/** The name that someone who wrote `word` most likely meant; nothing when none is near. */
export function closest(word: string, names: readonly string[]): string | undefined {
  const near = names
    .map(name => ({ name, distance: leven(word.slice(0, 64), name) }))
    .filter(candidate => candidate.distance <= Math.max(2, Math.floor(candidate.name.length / 3)))
  return near.sort((a, b) => a.distance - b.distance)[0]?.name
}
