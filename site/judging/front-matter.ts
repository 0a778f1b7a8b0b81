/**
 * Stands in for `gray-matter` on the page: the engine only lets it split, and the package itself brings file access,
 * `Buffer` and `eval`. test/site/front-matter.test.ts holds it to the original.
 */
export default function split(text: string): { readonly matter: string } {
  // A name behind the fence would choose an engine; the engine's guard lets nothing but a bare fence come here.
  const rest = text.slice('---'.length)
  const closing = rest.indexOf('\n---')
  return { matter: closing < 0 ? rest : rest.slice(0, closing) }
}
