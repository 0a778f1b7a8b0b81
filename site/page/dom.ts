/** Building the page from text: there is no way here to turn a string into HTML. */

type Attributes = Readonly<Record<string, string>>
export type Child = Node | string

/** An element with attributes and children; strings become text. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** A button that does something. */
export function button(text: string, attributes: Attributes, act: () => void): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, text)
  element.addEventListener('click', act)
  return element
}

/** An element of the page's own HTML. */
export function byId<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const element = document.getElementById(id)
  if (!(element instanceof type)) throw new Error(`#${id} is not in the page`)
  return element
}

/** A choice of one among few, as radio buttons. */
export function choose<V extends string>(
  host: HTMLElement,
  label: string,
  options: readonly (readonly [value: V, text: string, attributes?: Attributes])[],
  chosen: V,
  onChoose: (value: V) => void,
): void {
  const items = options.map(([value, text, attributes = {}]) => {
    const input = el('input', { type: 'radio', name: host.id, value })
    input.checked = value === chosen
    input.addEventListener('change', () => onChoose(value))
    return el('label', attributes, input, el('span', {}, text))
  })
  host.replaceChildren(el('legend', { class: 'unseen' }, label), ...items)
}
