/** Who runs: ourselves, the floors, and the peers that are installed in `bench/peers/`. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Contender } from './measure.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const PEERS = at('../peers')
const bin = (name: string): string => join(PEERS, 'node_modules/.bin', name)
const cfg = (name: string): string => join(PEERS, 'cfg', name)
const each = (folder: string): string => `${folder}/**/*.md`

/** Whether `npm install` was run in `bench/peers/`. */
export const hasPeers = existsSync(bin('rumdl'))

export const OURS = 'purpose-gate'
export const FLOOR = 'read and parse, one thread'

/** A command line of ours: that of this checkout, or an older one to compare with. */
export const product = (name = OURS, cli = at('../../dist/cli.js')): Contender => ({
  name,
  command: folder => [process.execPath, cli, 'check', folder],
})

/** What no check in Node can go below. */
export const FLOORS: readonly Contender[] = [
  { name: "node -e ''", command: () => [process.execPath, '-e', ''] },
  {
    name: 'read only',
    command: folder => [process.execPath, join(PEERS, 'floor.mjs'), folder],
    env: { FLOOR: 'read' },
  },
]

/** The floor that needs parsers, and tools that check Markdown: none of them reads what it says as we do. */
export const PEER_TOOLS: readonly Contender[] = [
  { name: FLOOR, command: folder => [process.execPath, join(PEERS, 'floor.mjs'), folder] },
  { name: 'rumdl', command: folder => [bin('rumdl'), 'check', '--no-cache', '--quiet', folder] },
  {
    name: 'write-good',
    command: folder => [
      'sh',
      '-c',
      'find "$1" -name "*.md" -print0 | xargs -0 "$0"',
      bin('write-good'),
      folder,
    ],
  },
  {
    name: 'textlint',
    command: folder => [bin('textlint'), '--config', cfg('textlint-light.json'), each(folder)],
  },
  {
    name: 'markdownlint-cli2',
    command: folder => [bin('markdownlint-cli2'), '--config', cfg('markdownlint-cli2.jsonc'), each(folder)],
  },
  {
    name: 'remark-lint',
    command: folder => [
      bin('remark'),
      '--quiet',
      '--no-stdout',
      '--rc-path',
      cfg('remarkrc-recommended.json'),
      folder,
    ],
  },
]
