import type { Language } from '../../src/reading/types.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** A browser may refuse to keep anything, which changes nothing but that. */
function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a choice of how the page looks; never the text. */
export function keep(key: 'theme' | 'language', value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Then it holds until the page is closed.
  }
}

export const themeKept = (): Theme => THEMES.find(theme => theme === kept('theme')) ?? 'auto'

/** The language chosen last, else the first of the browser's languages that the page speaks. */
export function languageKept(): Language {
  const wanted = [kept('language') ?? '', ...navigator.languages].map(tag => tag.slice(0, 2))
  return wanted.find(tag => tag === 'fr' || tag === 'en') === 'fr' ? 'fr' : 'en'
}

/** Colours by name, or as the system has them. */
export function useTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
}
