/** File names of the formats written in Markdown. A name makes a candidate; only README.md is of two formats. */
export const NAMES = {
  'purpose-md': /(?:^|\/)(?:purposes?|finalit(?:e|é|e\u0301)s?)(?:[-_. ][^/]*)?\.(?:md|markdown)$/i,
  'privacy-register':
    /(?:^|\/)(?:[^/]*[-_. ])?(?:rgpd|gdpr|dsgvo|avg|lgpd|ropa|aipd|dpia|dsfa|consent|registres?|verarbeitungsverzeichnis)(?:[-_. ][^/]*)?\.(?:md|markdown)$|(?:^|\/)(?:rgpd|gdpr|dsgvo)\/.*\.(?:md|markdown)$/i,
  'dataset-card': /(?:^|\/)(?:readme|data(?:set)?[-_ ]?card[^/]*)\.(?:md|markdown)$/i,
  'model-card': /(?:^|\/)(?:readme|model[-_ ]?card[^/]*)\.(?:md|markdown)$/i,
  datasheet: /(?:^|\/)(?:[^/]*[-_. ])?data[-_ ]?sheets?(?:[-_. ][^/]*)?\.(?:md|markdown)$/i,
} as const

export type MarkdownFormat = keyof typeof NAMES

const MARKUP = /\.(?:md|markdown|txt)$|(?:^|\/)[^./]*$/i

/**
 * What a path says about a format: it bears one of its names, one of no format (somebody handed the file in), or one
 * of another format only.
 */
export function namedFor(format: MarkdownFormat, path: string): 'own' | 'none' | 'other' {
  if (NAMES[format].test(path)) return 'own'
  return MARKUP.test(path) && !Object.values(NAMES).some(name => name.test(path)) ? 'none' : 'other'
}
