/** What a pattern matches first in a text; empty where it matches nothing. */
export const matchedBy = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? ''
