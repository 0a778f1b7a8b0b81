import { escapeUTF8 } from 'entities'
import { visible } from '../../report/inert.ts'

/** Markup of our own; everything else that is put into a template is text. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | undefined | false | readonly Part[]

function written(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(written).join('')
  return escapeUTF8(visible(String(part)))
}

/** A template of HTML: what is put in is escaped, in elements and in quoted attributes alike, unless it is markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, at) => text + written(parts[at])).join(''))
}

/** A day as people write it, which machines read too. */
export function dayIn(language: 'fr' | 'en', day: string): Markup {
  const words = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  })
  return html`<time datetime="${day}">${words.format(new Date(day))}</time>`
}
