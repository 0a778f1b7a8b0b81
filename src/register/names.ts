/** Name and version of the register's form, which each one carries. */
export const REGISTER_SCHEMA = 'purpose-gate/register-1'

/** Fields of a declaration that a register shows besides its purposes, in their order. */
export const SHOWN_DETAILS = [
  'controller',
  'dpo',
  'mission',
  'dataCategories',
  'specialCategories',
  'dataSubjects',
  'recipients',
  'transfers',
  'retention',
  'securityMeasures',
  'legalBasis',
  'transparency',
  'dpia',
  'licence',
  'conditionsOfUse',
  'intendedUsers',
  'limitations',
  'nextRefinement',
  'covers',
] as const

export type ShownDetail = (typeof SHOWN_DETAILS)[number]

/** Outputs of a register. */
export const REGISTER_FORMATS = ['html', 'csv', 'json', 'dpv', 'croissant'] as const

export type RegisterFormat = (typeof REGISTER_FORMATS)[number]
