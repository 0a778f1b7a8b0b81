import type { Regime } from '../reading/types.ts'
import type { JudgedManifest, JudgedPurpose } from './judgement.ts'
import type { Subject } from './subject.ts'

/** Words as a report quotes them. */
export interface Quoted {
  readonly span: { readonly text: string }
}

/** One purpose as far as reports tell of it. */
export interface PurposeOutcome extends Pick<JudgedPurpose, 'findings' | 'fingerprint' | 'verdict'> {
  readonly subject: Pick<Subject, 'language' | 'regime'> & {
    readonly purpose: {
      readonly path: string
      readonly statement?: { readonly fragment: { readonly text: string } }
      readonly regime?: { readonly regime: Regime }
    }
    readonly declaration: { readonly shared: { readonly regime?: { readonly regime: Regime } } }
    readonly systemType?: Quoted
    readonly capabilities: readonly Quoted[]
    readonly operationalUse?: Quoted
    readonly researchObjective?: Quoted
  }
}

/** One manifest as far as reports tell of it: of its declarations only how many they are. */
export interface ManifestOutcome extends Omit<JudgedManifest, 'declarations' | 'purposes'> {
  readonly declarations: { readonly length: number }
  readonly purposes: readonly PurposeOutcome[]
}
