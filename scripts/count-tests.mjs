// Prints the closing line of a test run from vitest's own report: "N passed, N failed".
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(new URL('../build/vitest.json', import.meta.url), 'utf8'))
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`)
