import type { DriftReason } from '../drift/types.ts'
import type { Declaration } from '../manifest/declaration.ts'

/** How a purpose goes beyond what it was before a change, or what became of it (clauses A5 and A5b). */
export type Departure =
  | {
      readonly kind: 'broadening' | 'new-purpose' | 'replaced'
      /** What the purpose said; empty for one that is new beside others. */
      readonly before: string
      /** What was seen, in words of the new purpose where something was added, of the old one where it went. */
      readonly reasons: readonly DriftReason[]
      /** The declaration as it was. */
      readonly base: Declaration
    }
  | { readonly kind: 'emptied'; readonly before: string }
  | {
      readonly kind: 'removed'
      readonly before: string
      /** Data files that it covered and that are still there; 0 when none is known. */
      readonly files: number
    }

/** Departures of the purposes of one declaration, by the symbolic path of the purpose. */
export type Departures = ReadonlyMap<string, Departure>
