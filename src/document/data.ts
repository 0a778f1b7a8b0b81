import { parseJson } from './json.ts'
import type { Result, Source } from './source.ts'
import type { Strictness, TreeNode } from './tree.ts'
import { parseYamlDocuments } from './yaml.ts'

/** Whether a file is JSON: by its name, else by its first character. */
function isJson({ path, text }: Source): boolean {
  if (/\.(?:json|jsonld|jsonc)$/i.test(path)) return true
  return !/\.ya?ml$/i.test(path) && /^\s*[{[]/.test(text)
}

/** Roots of a file of data, YAML or JSON; more than one in a YAML file of several documents. */
export function parseData(source: Source, strictness: Strictness): Result<readonly TreeNode[]> {
  if (!isJson(source)) return parseYamlDocuments(source, { start: 0, end: source.text.length }, strictness)
  const json = parseJson(source, strictness)
  return json.ok ? { ok: true, value: [json.value] } : json
}
