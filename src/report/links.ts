import type { RuleId } from '../engine/finding.ts'
import type { Language } from '../reading/types.ts'
import { VERSION } from '../version.ts'

/** Where the project lives. */
export const PROJECT_URL = 'https://github.com/purpose-gate/purpose-gate'

/** The page of a rule, of the release that reports. */
export function pageOf(rule: RuleId, language: Language): string {
  const folder = language === 'en' ? '' : `${language}/`
  return `${PROJECT_URL}/blob/v${VERSION}/docs/rules/${folder}${rule}.md`
}
