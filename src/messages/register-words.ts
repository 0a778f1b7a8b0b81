import type { Waiver } from '../engine/policy.ts'
import type { WaiverNotice } from '../engine/waivers.ts'
import type { DetailField } from '../manifest/fields.ts'

/** Orders in which a reader may put the declarations. */
export type SortKey = 'dataset' | 'verdict' | 'changed' | 'due' | 'regime'

/** Fields of a register that no manifest has under a name of its own. */
type OwnField =
  | 'repository'
  | 'dataset'
  | 'path'
  | 'purposes'
  | 'regime'
  | 'systemType'
  | 'capabilities'
  | 'uses'
  | 'researchObjective'
  | 'exclusions'
  | 'verdict'
  | 'findings'
  | 'waivers'
  | 'changed'
  | 'due'
  | 'fingerprint'

type Shown = Extract<
  DetailField,
  | 'controller'
  | 'dpo'
  | 'mission'
  | 'dataCategories'
  | 'specialCategories'
  | 'dataSubjects'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'securityMeasures'
  | 'legalBasis'
  | 'transparency'
  | 'dpia'
  | 'licence'
  | 'conditionsOfUse'
  | 'intendedUsers'
  | 'limitations'
  | 'nextRefinement'
  | 'covers'
>

/** How a version of a purpose differs from the one before it. */
type ChangeOfPurpose =
  | 'declared'
  | 'none'
  | 'rewording'
  | 'narrowing'
  | 'broadening'
  | 'new-purpose'
  | 'replaced'
  | 'unreadable'

type Counted = (count: number) => string

/** Words of the register. They stand apart from the catalogue: only the register needs them. */
export interface RegisterWords {
  readonly title: string
  readonly intro: string
  readonly asOf: (of: { name: string; day: string; commit?: string | undefined }) => string
  readonly skip: string
  readonly declarations: string
  readonly counts: Readonly<Record<'declarations' | 'attention' | 'overdue' | 'uncovered', Counted>>
  readonly charts: {
    readonly title: string
    readonly verdicts: string
    readonly verdictsNow: string
    readonly regimes: string
    readonly ages: string
    /** Under 3, 6, 12, 24 months, and over. */
    readonly ageBins: readonly [string, string, string, string, string]
    readonly unknownAge: string
    readonly table: string
    readonly day: string
  }
  readonly states: Readonly<Record<'good' | 'review' | 'bad', string>>
  readonly filters: {
    readonly title: string
    readonly search: string
    readonly searchHint: string
    readonly repository: string
    readonly dataset: string
    readonly regime: string
    readonly verdict: string
    readonly retention: string
    readonly every: string
    readonly stated: string
    readonly notStated: string
    readonly sort: string
    readonly reset: string
    readonly expand: string
    readonly collapse: string
    readonly print: string
    readonly none: string
    /** With {shown} and {all} where the numbers go. */
    readonly shown: string
    readonly sorts: Readonly<Record<SortKey, string>>
  }
  readonly fields: Readonly<Record<OwnField | Shown, string>>
  readonly record: string
  readonly known: string
  readonly notStated: string
  readonly noPurpose: string
  readonly overdue: string
  readonly alsoIn: (paths: readonly string[]) => string
  readonly history: string
  readonly older: string
  readonly uncommitted: string
  readonly changes: Readonly<Record<ChangeOfPurpose, string>>
  readonly added: string
  readonly removed: string
  readonly line: (line: number) => string
  readonly waiver: (waiver: Pick<Waiver, 'reason' | 'approver' | 'until'>) => string
  readonly waiverStates: Readonly<Record<WaiverNotice['state'] | 'holds', string>>
  readonly uncovered: string
  readonly uncoveredText: string
  readonly files: Counted
  readonly unread: string
  readonly notBinding: string
  readonly made: (version: string) => string
}
