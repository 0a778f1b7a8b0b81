// Packs what is published: the bundled command line as committed, and the library compiled anew to lib/.
import { execFileSync, execSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = resolve(process.argv[2] ?? root)
const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }

rmSync(join(root, 'lib'), { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.lib.json'], options)
// By a shell, because npm is a script of its own on Windows.
execSync(`npm pack --silent --pack-destination "${target}"`, options)
