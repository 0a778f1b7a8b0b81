// Says which legal texts of GOVERNANCE.md are due to be compared again; fails if any is.
//   node scripts/legal-review.mjs [GOVERNANCE.md] [YYYY-MM-DD]
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [file = fileURLToPath(new URL('../GOVERNANCE.md', import.meta.url)), today] = process.argv.slice(2)
const day = today ?? new Date().toISOString().slice(0, 10)
const rows = [
  ...readFileSync(file, 'utf8').matchAll(/^\| \[(.+?)\].*\| (\d{4}-\d\d-\d\d) \| (\d{4}-\d\d-\d\d) \|$/gm),
]
if (rows.length === 0) throw new Error(`${file} names no legal text`)
const due = rows.filter(([, , , by]) => by < day)
for (const [, text, asOf, by] of due) console.log(`${text}: as of ${asOf}, to be compared by ${by}`)
process.exitCode = due.length > 0 ? 1 : 0
