/** Which role each word plays, with a probability. */

import { type LinearModel, score, sigmoid } from './linear.ts'
import { ROLES, type Role } from './outcomes.ts'
import type { TokenFeatures } from './token-features.ts'

/** Probabilities by token and role: that of role `r` at token `t` is `values[t * ROLES.length + r]`. */
export interface Tags {
  readonly size: number
  readonly values: Float32Array
}

/** Tag every token. */
export function tag(model: LinearModel, features: TokenFeatures): Tags {
  const size = features.offsets.length - 1
  const values = new Float32Array(size * ROLES.length)
  const scores = new Float64Array(ROLES.length)
  for (let at = 0; at < size; at++) {
    score(
      model,
      features.values,
      undefined,
      [features.offsets[at] ?? 0, features.offsets[at + 1] ?? 0],
      scores,
    )
    for (let role = 0; role < ROLES.length; role++)
      values[at * ROLES.length + role] = sigmoid(scores[role] ?? 0)
  }
  return { size, values }
}

/** The probability of a role at a token. */
export function tagged(tags: Tags, at: number, role: Role): number {
  return tags.values[at * ROLES.length + ROLES.indexOf(role)] ?? 0
}
