/** The five cumulative criteria that the sheet takes from the OECD's Frascati manual. */
export const FRASCATI = ['novelty', 'creativity', 'uncertainty', 'systematicity', 'transferability'] as const

/** The six factors of the EDPB's Guidelines 1/2026, of which only a draft for consultation is public. */
export const EDPB_DRAFT = [
  'method',
  'ethics',
  'verifiability',
  'independence',
  'benefit',
  'contribution',
] as const

export type Criterion = (typeof FRASCATI)[number] | (typeof EDPB_DRAFT)[number]

/** By what research is qualified: the sheet's own way, or the factors of the draft. */
export const PROFILES = ['frascati', 'edpb-draft'] as const
export type Profile = (typeof PROFILES)[number]

/** Criteria of a profile, all of which must be met. */
export const CRITERIA: Readonly<Record<Profile, readonly Criterion[]>> = {
  frascati: FRASCATI,
  'edpb-draft': EDPB_DRAFT,
}
