import { fileURLToPath } from 'node:url'
import { Option } from 'commander'
import { loadServer } from '../bundles.ts'
import { localPolicy } from '../config/local-policy.ts'
import { EditorService } from '../editor/service.ts'
import { DEFAULT_POLICY, POLICY_PATH, type Policy } from '../engine/policy.ts'
import type { Standard } from '../engine/standard.ts'
import type { Host } from '../lsp.ts'
import { LANGUAGES } from '../messages/catalogue.ts'
import type { Language } from '../reading/types.ts'
import { today } from '../today.ts'
import { VERSION } from '../version.ts'
import { defineCommand } from './command.ts'

const standardOf = (policy: Policy): Standard => ({ policy, today: today(), approvedBy: [] })

/** The policy of the workspace is looked for from its root, as every other command does from where it runs. */
function enter(root: string | undefined): void {
  if (root?.startsWith('file:')) process.chdir(fileURLToPath(root))
}

async function lsp({ lang }: { readonly lang?: Language }): Promise<void> {
  const { serve } = await loadServer()
  const host: Host = {
    async open(root) {
      enter(root)
      return new EditorService(standardOf(DEFAULT_POLICY), root, lang)
    },
    async reload(service) {
      try {
        service.use(standardOf(await localPolicy({})))
        return undefined
      } catch (error) {
        service.use(standardOf(DEFAULT_POLICY))
        return `purpose-gate: ${error instanceof Error ? error.message : String(error)}`
      }
    },
    policyGlob: `**/${POLICY_PATH}`,
    version: VERSION,
  }
  serve(host)
}

/** `lsp`: a language server on standard input and output, for editors. */
export const addLsp = defineCommand(program => {
  program
    .command('lsp')
    .description('serve an editor by the Language Server Protocol on standard input and output')
    .addOption(new Option('--lang <language>', 'language of what is shown').choices(LANGUAGES))
    .action(lsp)
})
