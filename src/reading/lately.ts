/**
 * A function that remembers its last answers, by the text it was asked about: one statement is looked at by several
 * rules, each for itself. The oldest answer gives way.
 */
export function lately<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  // A ring of its keys: to ask a map for its first key costs a step for every key that was deleted before it.
  const asked: string[] = []
  let oldest = 0
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const fresh = answer(text)
    if (asked.length === most) answers.delete(asked[oldest] as string)
    asked[oldest] = text
    oldest = (oldest + 1) % most
    answers.set(text, fresh)
    return fresh
  }
}
