import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../support/fixtures.ts'

/** A wait for time to pass, not for what a test is about. */
const SLEEP = /\.waitForTimeout\(|timers\/promises|new Promise\([^;]{0,40}setTimeout/

/** Who lets time pass on purpose: a server that is told how slow to be. */
const SLOW = ['github/forge/server.ts']

it('no test sleeps', () => {
  const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /\.(?:ts|mjs)$/.test(path) && path !== 'house/sleeps.test.ts')
  const sleeping = files.filter(path => SLEEP.test(readFileSync(join(ROOT, 'test', path), 'utf8')))
  expect(sleeping).toEqual(SLOW)
})

it.each([
  'await page.waitForTimeout(200)',
  'await new Promise(resolve => setTimeout(resolve, 200))',
  "import { setTimeout } from 'node:timers/promises'",
])('sees a sleep in %j', line => expect(line).toMatch(SLEEP))
