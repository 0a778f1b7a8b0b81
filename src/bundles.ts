// Bundles of their own, loaded only by what needs them: prompts, an editor's protocol and the page of a register are
// not in every command. They stand here, where the built files stand too, so that both have the same address.

/** What asks the questions of `init` at a terminal. */
export const loadPrompts = () => import('./prompts.ts')

/** The server of the Language Server Protocol. */
export const loadServer = () => import('./lsp.ts')

/** The outputs of the register. */
export const loadOutputs = () => import('./register.ts')
