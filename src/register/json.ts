import type { RegisterRenderer } from './renderer.ts'

/** The register as it is; `--merge` reads it. */
export const renderRegisterJson: RegisterRenderer = register => `${JSON.stringify(register, null, 2)}\n`
