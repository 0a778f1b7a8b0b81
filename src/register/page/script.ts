/**
 * What the page does: search, filters, order, links to a declaration, print. A text of its own, because its hash stands
 * in the page's policy; it builds no markup, and writes nothing but text.
 */
export const SCRIPT = `'use strict'
{
  const form = document.querySelector('form.filters')
  const list = document.querySelector('.entries')
  const entries = [...list.querySelectorAll('details.entry')]
  const search = form.querySelector('input')
  const filters = [...form.querySelectorAll('[data-filter]')]
  const sort = form.querySelector('[data-sort]')
  const shown = document.querySelector('.shown')
  const none = document.querySelector('.none')
  const opener = form.querySelector('[data-open]')
  const fold = text => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase()
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true })
  const texts = new Map()
  const textOf = entry => {
    if (!texts.has(entry)) texts.set(entry, fold(entry.textContent))
    return texts.get(entry)
  }
  const fits = (entry, { dataset: { filter }, value }) =>
    value === '' || (filter === 'regime' ? entry.dataset.regime.split(' ').includes(value) : entry.dataset[filter] === value)

  const filter = () => {
    const words = fold(search.value).split(/\\s+/).filter(Boolean)
    let count = 0
    for (const entry of entries) {
      const is = filters.every(one => fits(entry, one)) && words.every(word => textOf(entry).includes(word))
      entry.hidden = !is
      if (is) count++
    }
    shown.textContent = shown.dataset.text.replace('{shown}', count).replace('{all}', entries.length)
    none.hidden = count > 0 || entries.length === 0
  }

  const keys = { dataset: 'dataset', verdict: 'gravity', changed: 'changed', due: 'due', regime: 'regime' }
  const order = () => {
    const key = keys[sort.value]
    const by = key => (a, b) => compare(a.dataset[key], b.dataset[key])
    const [first, then] = [by(key), by('dataset')]
    list.append(...entries.toSorted((a, b) => first(a, b) || then(a, b)))
  }

  const openAll = open => {
    for (const entry of entries) if (!entry.hidden) entry.open = open
    opener.textContent = open ? opener.dataset.close : opener.dataset.open
    opener.setAttribute('aria-expanded', String(open))
  }

  const follow = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (target instanceof HTMLDetailsElement) {
      target.hidden = false
      target.open = true
      target.scrollIntoView()
    }
  }

  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('input', filter)
  sort.addEventListener('change', order)
  form.addEventListener('reset', () => setTimeout(() => { filter(); order() }))
  opener.addEventListener('click', () => openAll(opener.getAttribute('aria-expanded') !== 'true'))
  form.querySelector('[data-print]').addEventListener('click', () => print())
  let closed = []
  addEventListener('beforeprint', () => {
    closed = entries.filter(entry => !entry.open)
    for (const entry of closed) entry.open = true
  })
  addEventListener('afterprint', () => { for (const entry of closed) entry.open = false })
  addEventListener('hashchange', follow)

  form.hidden = false
  opener.setAttribute('aria-expanded', 'false')
  filter()
  follow()
}
`
