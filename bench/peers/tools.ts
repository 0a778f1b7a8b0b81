/** The tools that a team may have already, each with how it is run and how its answer is read. */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const bin = (name: string): string => at(`node_modules/.bin/${name}`)
const cfg = (name: string): string => at(`cfg/${name}`)

/** What a tool says about a file: the name of its rule, or its words. */
export interface Remark {
  readonly file: string
  readonly rule: string
  readonly text: string
}

export interface Tool {
  readonly name: string
  /** What it looks at, in a few words. */
  readonly looksAt: string
  /** A tool that reads fields only is given the statement in a field. */
  readonly reads: 'prose' | 'field'
  /** What it knows words of; a tool for one language is laid nothing of the other. */
  readonly languages: readonly ('fr' | 'en')[]
  /** A text that it must remark on: that it says nothing of others is then an answer. */
  readonly control: string
  /** Its version; nothing where it is not installed. */
  readonly version: () => string | undefined
  /** Its remarks on the files, which are paths below the folder that it runs in. */
  readonly remarks: (folder: string, files: readonly string[]) => readonly Remark[]
}

function output(folder: string, command: string, args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', LC_ALL: 'C.UTF-8' },
  })
  if (error) throw error
  return `${stdout}\n${stderr}`
}

function versionOf(name: string): string | undefined {
  const file = at(`node_modules/${name}/package.json`)
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
    : undefined
}

function packaged(command: string, pattern: RegExp, ...args: readonly string[]): string | undefined {
  const { stdout, error } = spawnSync(command, args, { encoding: 'utf8' })
  return error ? undefined : pattern.exec(stdout)?.[1]
}

/** Remarks that stand on lines of their own, each with its file. */
const byLine = (text: string, pattern: RegExp): Remark[] =>
  text.split('\n').flatMap(line => {
    const { file, rule, said } = pattern.exec(line)?.groups ?? {}
    return file && said ? [{ file, rule: rule ?? said, text: said }] : []
  })

/** Remarks of the vfile family: a line with the file, then its remarks, indented. */
function byFile(text: string): Remark[] {
  let file = ''
  return text.split('\n').flatMap(line => {
    const [, head] = /^(\S+\.md)(?::|$)/.exec(line) ?? []
    if (head) file = head
    const { said, rule } =
      /^\s*(?:[\d:-]+\s+)?(?:warning|error)\s+(?<said>.*?)\s{2,}(?<rule>\S+)/.exec(line)?.groups ??
      /^\s*(?:[\d:-]+\s+)?(?:warning|error)\s+(?<said>.*) (?<rule>\S+) \S+$/.exec(line)?.groups ??
      {}
    return said && rule ? [{ file, rule, text: said }] : []
  })
}

interface TextlintFile {
  readonly filePath: string
  readonly messages: readonly { readonly ruleId: string; readonly message: string }[]
}

interface GateReport {
  readonly manifests: readonly {
    readonly path: string
    readonly findings: readonly {
      readonly rule: string
      readonly clause: string
      readonly level: string
      readonly title: string
      readonly problem: string
    }[]
  }[]
}

interface ProselintAnswer {
  readonly data: { readonly errors: readonly { readonly check: string; readonly message: string }[] }
}

interface GrammalecteAnswer {
  readonly data: readonly {
    readonly lGrammarErrors: readonly { readonly sRuleId: string; readonly sMessage: string }[]
    readonly lSpellingErrors: readonly { readonly sValue: string }[]
  }[]
}

export const TOOLS: readonly Tool[] = [
  {
    name: 'purpose-gate',
    looksAt: 'what a purpose states',
    reads: 'prose',
    languages: ['fr', 'en'],
    control: '# Purpose\n\nImprove our services.\n',
    version: () =>
      (JSON.parse(readFileSync(at('../../package.json'), 'utf8')) as { version: string }).version,
    remarks(folder, files) {
      const text = output(folder, process.execPath, [
        at('../../dist/cli.js'),
        'check',
        ...files,
        '--format',
        'json',
      ])
      return (JSON.parse(text) as GateReport).manifests.flatMap(({ path, findings }) =>
        findings
          .filter(({ level }) => level !== 'advise')
          .map(({ rule, clause, title, problem }) => ({
            file: path,
            rule,
            text: `${title} ${problem} (CNIL, clause ${clause})`,
          })),
      )
    },
  },
  {
    name: 'remark-lint-frontmatter-schema',
    looksAt: 'fields of front matter, by a JSON Schema (here: ours, as published)',
    reads: 'field',
    languages: ['fr', 'en'],
    control: '---\npurpose: { wrong: [1] }\nregime: [3]\n---\n',
    version: () => versionOf('remark-lint-frontmatter-schema'),
    remarks: folder =>
      byFile(
        output(folder, bin('remark'), [
          '--no-stdout',
          '--no-color',
          '--rc-path',
          cfg('remarkrc-schema.json'),
          '.',
        ]),
      ),
  },
  {
    name: 'markdownlint-cli2',
    looksAt: 'how Markdown is written',
    reads: 'prose',
    languages: ['fr', 'en'],
    control: '# A\n# A\n\n\n\n*  b\n',
    version: () => versionOf('markdownlint-cli2'),
    remarks: folder =>
      byLine(
        output(folder, bin('markdownlint-cli2'), ['--config', cfg('markdownlint-cli2.jsonc'), '**/*.md']),
        /^(?<file>[^:\s]+\.md):\S+ (?:error |warning )?(?<rule>MD\d+)\S* (?<said>.+)$/,
      ),
  },
  {
    name: 'textlint',
    looksAt: 'prose, by rules of one’s choice (here: to-dos, commas, weak English words)',
    reads: 'prose',
    languages: ['fr', 'en'],
    control: '# A\n\nTODO: say it.\n',
    version: () => versionOf('textlint'),
    remarks(folder) {
      const text = output(folder, bin('textlint'), [
        ...['--config', cfg('textlint-prose.json'), '--rules-base-directory', at('node_modules')],
        ...['--format', 'json', '**/*.md'],
      ])
      return (JSON.parse(text) as TextlintFile[]).flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, message }) => ({ file: filePath, rule: ruleId, text: message })),
      )
    },
  },
  {
    name: 'write-good',
    looksAt: 'weak words, the passive voice and clichés in English',
    reads: 'prose',
    languages: ['en'],
    control: '# A\n\nIt is very clearly done by many.\n',
    version: () => versionOf('write-good'),
    remarks: (folder, files) =>
      byLine(
        output(folder, bin('write-good'), ['--parse', ...files]),
        /^(?<file>[^:\s]+\.md):\d+:\d+:(?<said>"[^"]+" (?<rule>.+))$/,
      ),
  },
  {
    name: 'alex',
    looksAt: 'words that may hurt people, in English',
    reads: 'prose',
    languages: ['en'],
    control: '# A\n\nThe chairman asked his boys.\n',
    version: () => versionOf('alex'),
    remarks: (folder, files) => byFile(output(folder, bin('alex'), files)),
  },
  {
    name: 'proselint',
    looksAt: 'advice of English style guides',
    reads: 'prose',
    languages: ['en'],
    control: '# A\n\nIt is very unique, as they say, at the end of the day.\n',
    version: () => packaged('proselint', /([\d.]+)/, '--version'),
    remarks: (folder, files) =>
      files.flatMap(file => {
        const { data } = JSON.parse(output(folder, 'proselint', ['--json', file])) as ProselintAnswer
        return data.errors.map(({ check, message }) => ({ file, rule: check, text: message }))
      }),
  },
  {
    name: 'Grammalecte',
    looksAt: 'French grammar, spelling and typography',
    reads: 'prose',
    languages: ['fr'],
    control: '# A\n\nLes chat mange des souris verte.\n',
    version: () => packaged('dpkg-query', /([\d.]+)/, '-W', '-f', '$' + '{Version}', 'grammalecte-cli'),
    remarks: (folder, files) =>
      files.flatMap(file => {
        const answer = JSON.parse(output(folder, 'grammalecte-cli', ['-j', '-f', join(folder, file)]))
        return (answer as GrammalecteAnswer).data.flatMap(({ lGrammarErrors, lSpellingErrors }) => [
          ...lGrammarErrors.map(({ sRuleId, sMessage }) => ({
            file,
            rule: `grammar ${sRuleId}`,
            text: sMessage,
          })),
          ...lSpellingErrors.map(({ sValue }) => ({ file, rule: 'spelling', text: sValue })),
        ])
      }),
  },
]
