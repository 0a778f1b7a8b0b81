import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What `work` makes of a new empty folder, which is gone afterwards. */
export function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'purpose-gate-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
