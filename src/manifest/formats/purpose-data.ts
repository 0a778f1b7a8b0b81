import { parseData } from '../../document/data.ts'
import type { Problem } from '../../document/problem.ts'
import type { Result, Source } from '../../document/source.ts'
import type { Declaration } from '../declaration.ts'
import { purposeOfFields } from '../elements.ts'
import { readFrontMatter } from '../front-matter.ts'
import { defineFormat } from './format.ts'

function read(source: Source): Result<readonly Declaration[]> {
  const trees = parseData(source, 'ours')
  if (!trees.ok) return trees
  const problems: Problem[] = []
  const place = source.lines.place(0, 0)
  const declarations = trees.value.map((root, index): Declaration => {
    const { part, problems: found } = readFrontMatter(root, source)
    problems.push(...found)
    const purposes = part.purposes.length > 0 ? part.purposes : purposeOfFields(part.shared, place)
    const path = trees.value.length > 1 ? `[${index}]` : ''
    return { source, format: 'purpose-data', path, place, ...part, purposes }
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: declarations }
}

const NAME = /(?:^|\/)(?:purpose|finalit(?:e|é|e\u0301)s?)\.(?:ya?ml|json)$/i

/** `purpose.yaml` or `.json`: the fields of a PURPOSE.md's front matter as a file of data. */
export const purposeData = defineFormat({
  id: 'purpose-data',
  certain: NAME,
  candidate: NAME,
  recognises: ({ path }) => NAME.test(path),
  read,
})
