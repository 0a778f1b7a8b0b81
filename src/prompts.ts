import { isCancel, log, type SelectOptions, select, text } from '@clack/prompts'
import type { Asker } from './start/interview.ts'

export { intro } from '@clack/prompts'

/**
 * A person at the terminal; `cancel` is called when somebody stops in the middle of a question. This file is a bundle
 * of its own, which only a command that asks loads.
 */
export function terminalAsker(cancel: () => never): Asker {
  const answered = <T>(answer: T): Exclude<T, symbol> =>
    isCancel(answer) ? cancel() : (answer as Exclude<T, symbol>)
  return {
    async text({ message, hint, initial, needed }) {
      const answer = await text({
        message,
        ...(hint !== undefined && { placeholder: hint }),
        ...(initial !== undefined && { initialValue: initial }),
        ...(needed !== undefined && {
          validate: value => ((value ?? '').trim() === '' ? needed : undefined),
        }),
      })
      // What is left empty may come back as nothing at all.
      return String(answered(answer) ?? '').trim()
    },
    async choose<T extends string>({ message, options }: Parameters<Asker['choose']>[0]) {
      const listed = [...options] as SelectOptions<T>['options']
      return answered(await select<T>({ message, options: listed, showInstructions: false })) as T
    },
    note(title, body) {
      log.warn(`${title}\n\n${body}`)
    },
  }
}
