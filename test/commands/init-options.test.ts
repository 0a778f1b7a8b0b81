import { Command } from 'commander'
import { expect, it } from 'vitest'
import { withInitOptions } from '../../src/commands/init-options.ts'

it.each(['--lang', '--language'])('init takes its language by %s, as the other commands by --lang', flag => {
  const command = withInitOptions(new Command('init'))
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  expect(command.parse([flag, 'fr'], { from: 'user' }).opts()).toMatchObject({ language: 'fr' })
  expect(() => command.parse([flag, 'de'], { from: 'user' })).toThrow('Allowed choices are fr, en')
})
