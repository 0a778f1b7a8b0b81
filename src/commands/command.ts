import type { Command } from 'commander'

/** Adds one command, or several of a kind, to the program. */
export type AddCommand = (program: Command) => void

/** A file of this folder that defines a command so is in `purpose-gate --help`. */
export const defineCommand = (add: AddCommand): AddCommand => add
