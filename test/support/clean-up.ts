import { afterAll } from 'vitest'

type CleanUp = () => Promise<void>
const cleanUps: CleanUp[] = []

/** Leaves something to be done when the tests of the file are over. */
export function inTheEnd(cleanUp: CleanUp): void {
  cleanUps.push(cleanUp)
}

/** Registers the clean-up for one file of tests; files that share their modules each do. */
export function cleanUpAfterAll(): void {
  afterAll(async () => {
    for (const cleanUp of cleanUps.splice(0)) await cleanUp()
  })
}
