/** Edit distance of two words (Levenshtein), for words of ordinary length. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, character] of [...a].entries()) {
    const current = [row + 1]
    for (let column = 0; column < b.length; column++) {
      const substitution = (previous[column] ?? 0) + (character === b[column] ? 0 : 1)
      current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

/** The name that someone who wrote `word` most likely meant; nothing when none is near. */
export function closest(word: string, names: readonly string[]): string | undefined {
  const near = names
    .map(name => ({ name, distance: distance(word.slice(0, 64), name) }))
    .filter(candidate => candidate.distance <= Math.max(2, Math.floor(candidate.name.length / 3)))
  return near.sort((a, b) => a.distance - b.distance)[0]?.name
}
