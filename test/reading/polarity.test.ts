import { describe, expect, it } from 'vitest'
import { isDenied, polarities } from '../../src/reading/polarity.ts'
import { tokenize } from '../../src/reading/text.ts'

const MEANT = ['affirmed', 'verb', 'noun', 'listed', 'ruled out', 'only', 'not only']

/** The stretches of a text that are not simply affirmed, each after what it is. */
function scopes(text: string): string[] {
  const tokens = tokenize(text)
  const meant = polarities(tokens)
  const found: string[] = []
  tokens.forEach(({ norm }, at) => {
    const kind = meant[at] ?? 0
    if (kind === 0) return
    if (kind === meant[at - 1]) found.push(`${found.pop()} ${norm}`)
    else found.push(`${MEANT[kind]}: ${norm}`)
  })
  return found
}

type Case = readonly [text: string, ...scopes: string[]]

/** Each text has just these scopes. */
const haveScopes = (cases: readonly Case[]): void =>
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))('in %j: %j', (text, expected) =>
    expect(scopes(text)).toEqual(expected),
  )

describe('a denied verb takes its list with it, to the end of the sentence or a turn', () =>
  haveScopes([
    ['We count people'],
    ['We will not name, count or follow people', 'verb: not name , count or follow people'],
    ["It doesn't follow people. It counts", "verb: doesn't follow people"],
    ['It does not count; it sorts', 'verb: not count'],
    ['not a | b', 'verb: not a'],
    ['It never counts but sorts', 'verb: never counts'],
    ['not that however it counts', 'verb: not that'],
    ['Il ne compte pas les gens, mais les vélos', 'verb: ne compte pas les gens ,'],
    ['Il n’identifie personne', "verb: n' identifie personne"],
    // A noun denied inside it takes nothing out of it.
    ['not count faces without consent, nor plates', 'verb: not count faces without consent , nor plates'],
  ]))

describe('a denied noun takes itself', () =>
  haveScopes([
    ['no client, a baker', 'noun: no client'],
    ['no client (a baker)', 'noun: no client'],
    ['no faces – plates', 'noun: no faces'],
    ['without a camera and a microphone', 'noun: without a camera'],
    ['no camera or screen', 'noun: no camera or screen'],
    ['sans caméra pour compter', 'noun: sans camera'],
    ['aucun visage qui parle', 'noun: aucun visage'],
    ['no client # baker', 'noun: no client'],
    // Until a verb is denied.
    ['no client does not pay, ever', 'noun: no client does', 'verb: not pay , ever'],
  ]))

describe('"only" affirms, and says that there is no more', () =>
  haveScopes([
    ['only cars, no faces', 'only: only cars ,', 'noun: no faces'],
    ['seulement les vélos', 'only: seulement les velos'],
    ['uniquement les vélos', 'only: uniquement les velos'],
    ['not count. only cars', 'verb: not count', 'only: only cars'],
    ['not only cars', 'verb: not', 'not only: only cars'],
    ['pas seulement les vélos', 'noun: pas', 'not only: seulement les velos'],
    ['non seulement les vélos', 'not only: seulement les velos'],
    ['nothing but bicycles', 'only: nothing'],
    ['nothing more than bicycles', 'only: nothing more than bicycles'],
    ['nothing else'],
    ['but bicycles'],
    ['more than bicycles'],
  ]))

describe('"ne … que" affirms', () =>
  haveScopes([
    ['Il ne retient que les vélos', 'only: ne retient que les velos'],
    ['Il ne retient qu’un vélo sur les deux ou trois', "only: ne retient qu' un velo sur les deux ou trois"],
    ['Il n’accepte que des vélos', "only: n' accepte que des velos"],
    // Not with a particle or the end of a sentence between, nor from afar.
    ['Il ne compte pas que les vélos', 'verb: ne compte pas que les velos'],
    ['Il ne compte. que les vélos', 'verb: ne compte'],
    ['ne a b c d e que', 'only: ne a b c d e que'],
    ['ne a b c d e f que', 'verb: ne a b c d e f que'],
    ['ce que ne dit pas le client', 'verb: ne dit pas le client'],
    ['Il retient que les vélos'],
  ]))

describe('a heading rules out what follows', () =>
  haveScopes([
    ['Excluded: faces, plates. Bikes', 'listed: excluded : faces , plates'],
    ['excluded : a however b', 'listed: excluded : a however b'],
    ['# Excluded: faces # bikes', 'listed: excluded : faces'],
    ['Excluded > faces', 'listed: excluded > faces'],
    ['Exclusions = faces', 'listed: exclusions = faces'],
    ['excluded a b c : faces', 'listed: excluded a b c : faces'],
    ['excluded a b c d : faces'],
    [': excluded faces'],
    ['Out of scope: faces', 'listed: scope : faces'],
    ['Out of bounds - faces', 'listed: bounds – faces'],
    ['Non-goals: faces', 'listed: goals : faces'],
    ['hors périmètre : visages', 'listed: perimetre : visages'],
    ['ruled out: faces', 'listed: out : faces'],
    ['scope: faces'],
    ['goals: faces'],
    ['out of scope faces'],
  ]))

describe('a participle rules out what precedes', () =>
  haveScopes([
    ['Faces are excluded from it', 'ruled out: faces are'],
    ['We count. Faces are excluded', 'ruled out: faces are'],
    ['A heading: faces are excluded', 'ruled out: faces are'],
    ['Les visages sont exclus', 'ruled out: les visages sont'],
    ['Faces were barred and plates are removed', 'ruled out: faces were barred and plates are'],
    ['is a b c excluded', 'ruled out: is a b c'],
    // Not without a form of "be" near it, in the same clause.
    ['is a b c d excluded'],
    ['What is it; faces excluded'],
    ['What it is: faces excluded'],
    ['Faces excluded are named'],
  ]))

describe('a passive that is denied takes its subject back', () =>
  haveScopes([
    ['Faces are not read', 'ruled out: faces are', 'verb: not read'],
    ['We count. Faces are never read, or sold', 'ruled out: faces are', 'verb: never read , or sold'],
    ['Les visages ne sont pas lus', 'ruled out: les visages', 'verb: ne sont pas lus'],
    ['Faces aren’t read', 'ruled out: faces', "verb: aren't read"],
    ['The voice wasn’t kept', 'ruled out: the voice', "verb: wasn't kept"],
    // Not one in a part of the clause, nor where there is no form of "be", nor what is said to be impossible.
    ['Persons who are not read', 'verb: not read'],
    ['Count bikes and faces are not read', 'verb: not read'],
    ['Faces do not count', 'verb: not count'],
    ['Faces cannot be read', 'verb: cannot be read'],
  ]))

it('tells what is taken back', () => {
  const meant = polarities(tokenize('we only count'))
  expect([...meant].map(isDenied)).toEqual([false, false, false])
  const denied = ['not', 'no', 'excluded : a'].map(text => isDenied(polarities(tokenize(text))[0] ?? 0))
  expect(denied).toEqual([true, true, true])
  expect(isDenied(polarities(tokenize('it is excluded'))[0] ?? 0)).toBe(true)
})
