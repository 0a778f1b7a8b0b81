import type { Mark, Stretch } from '../judging/marks.ts'
import { byId, el } from './dom.ts'
import { carryMarks, segmentsOf } from './segments.ts'

/**
 * A plain text field over a copy of its text, which carries the marks. The field is what people and screen readers
 * use; the copy, hidden from the latter, gives both their height.
 */
export class Editor {
  readonly #field = byId('text', HTMLTextAreaElement)
  readonly #mirror = byId('mirror', HTMLElement)
  #marks: readonly Mark[] = []
  #drawn = ''
  #pointed: Stretch | undefined

  constructor(onInput: () => void) {
    this.#field.addEventListener('input', () => {
      this.#marks = carryMarks(this.#marks, this.#drawn, this.text)
      this.#pointed = undefined
      this.#draw()
      onInput()
    })
  }

  get text(): string {
    return this.#field.value
  }

  /** Puts another text in the place of everything. */
  set text(text: string) {
    this.#field.value = text
    this.#marks = []
    this.#draw()
  }

  focus(): void {
    this.#field.focus()
  }

  /** Language of the text, for the browser's spelling and for the voice that reads it. */
  speak(language: string): void {
    this.#field.lang = language
  }

  /** Marks the words of the text as it was judged; one that was edited since waits for its own marks. */
  mark(marks: readonly Mark[], text: string): void {
    if (text !== this.text) return
    this.#marks = marks
    this.#draw()
  }

  /** Points at words without leaving the place where the person is. */
  point(range: Stretch | undefined): void {
    this.#pointed = range
    this.#draw()
  }

  /** Goes to words and selects them; a long text scrolls to them. */
  select(range: Stretch): void {
    this.#field.focus()
    this.#field.setSelectionRange(range.start, range.end)
    this.point(range)
    this.#mirror.querySelector('.is-pointed')?.scrollIntoView({ block: 'nearest' })
  }

  /** Replaces words so that the browser's own undo takes it back. */
  replace({ start, end }: Stretch, text: string): void {
    this.#field.focus()
    this.#field.setSelectionRange(start, end)
    // Deprecated, and still the only way into the history of undo.
    if (!document.execCommand('insertText', false, text)) {
      this.#field.setRangeText(text, start, end, 'end')
      this.#field.dispatchEvent(new Event('input'))
    }
  }

  #draw(): void {
    const { text } = this
    this.#drawn = text
    const pointed = this.#pointed
    const point = pointed ? [{ role: 'pointed', ...pointed } as const] : []
    const pieces = segmentsOf(text, [...this.#marks, ...point]).map(({ text: words, roles }) =>
      roles.length === 0
        ? words
        : el(
            'mark',
            { class: roles.map(role => `is-${role}`).join(' '), 'data-role': roles.join(' ') },
            words,
          ),
    )
    // A last line break shows only if something stands behind it.
    this.#mirror.replaceChildren(...pieces, '\u200b')
  }
}
