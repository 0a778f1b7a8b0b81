import { describe, expect, it } from 'vitest'
import { compareStatements } from '../../src/drift/compare.ts'

const EGGS = 'Sort eggs by size for the packer.'

describe('what is no part of a purpose', () => {
  it.each([
    `${EGGS} Write to a@example.invalid for any question on how they are sorted here.`,
    `${EGGS} a@example.invalid`,
    `${EGGS} +33 1 23 45 67 89`,
    `${EGGS} <!-- by colour, too -->`,
    `<!-- one --> ${EGGS} <!-- two -->`,
  ])('changes nothing: %j', text => expect(compareStatements(EGGS, text).change).toBe('none'))

  it.each([
    `${EGGS} Also send each list of eggs to b@example.invalid so that the shop orders more of them.`,
    `${EGGS} <!-- and sell the names of the packers`,
  ])('is not more than that: %j', text => expect(compareStatements(EGGS, text).change).not.toBe('none'))
})
