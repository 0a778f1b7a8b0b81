import { labelForms, normaliseName } from '../fields.ts'

/** Names of roles, set apart by semicolons, in any letter case and with or without accents. */
export type Names<R extends string> = Readonly<Partial<Record<R, string>>>

/** Complements that leave the meaning of a label as it is: "of the processing", not "of the credit". */
const OF_PROCESSING =
  /(?<!\p{L})(?:traitements?|donn[ée]es?|jeux?|collecte|projet|syst[èe]me|mod[èe]le|application|plateforme|outil|service|[ée]tude|data(?:set|base)?|processing|collection|project|system|model|app|tool|platform|study|corpus)(?!\p{L})/iu

/** Looks a heading or label up among names, each form of it; what the names lack is asked of `otherwise`. */
export function roleLookup<R extends string>(
  names: Names<R>,
  otherwise: (form: string) => R | undefined,
): (label: string) => R | undefined {
  const roles = new Map<string, R>()
  for (const [role, list] of Object.entries<string>(names as Record<R, string>))
    for (const name of list.split(';')) roles.set(normaliseName(name), role as R)
  return label => {
    const forms = labelForms(label)
    for (const form of OF_PROCESSING.test(label) ? forms : forms.slice(0, 2)) {
      const role = form === '' ? undefined : (roles.get(form) ?? otherwise(form))
      if (role !== undefined) return role
    }
    return undefined
  }
}
