/**
 * A function that remembers its last answers, by the text it was asked about: one statement is looked at by several
 * rules, each for itself. The oldest answer gives way.
 */
export function lately<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const fresh = answer(text)
    const [oldest] = answers.size >= most ? answers.keys() : []
    if (oldest !== undefined) answers.delete(oldest)
    answers.set(text, fresh)
    return fresh
  }
}
