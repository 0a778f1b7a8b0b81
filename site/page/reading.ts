import { type Mark, ROLES, type Stretch } from '../judging/marks.ts'
import type { Words } from '../words/words.ts'
import { byId, el } from './dom.ts'

/** Most words of one role that are listed. */
const MOST = 12

/** Lists the words by role: the key to the marks, and the same for whoever does not see them. */
export function showReading(
  marks: readonly Mark[],
  text: string,
  words: Words,
  point: (range?: Stretch) => void,
): void {
  const host = byId('reading', HTMLElement)
  const rows = ROLES.flatMap(role => {
    const own = marks.filter(mark => mark.role === role)
    if (own.length === 0) return []
    const items = own.slice(0, MOST).map(mark => {
      const item = el('li', {}, text.slice(mark.start, mark.end).replace(/\s+/g, ' '))
      item.addEventListener('pointerenter', () => point(mark))
      item.addEventListener('pointerleave', () => point())
      return item
    })
    const more = own.length > MOST ? [el('li', {}, `+ ${own.length - MOST}`)] : []
    const name = el('span', { class: `key is-${role}` }, words.roles[role])
    return [el('dt', {}, name), el('dd', {}, el('ul', {}, ...items, ...more))]
  })
  host.replaceChildren(
    rows.length > 0 ? el('dl', {}, ...rows) : el('p', { class: 'faint' }, words.page.readingEmpty),
  )
}
