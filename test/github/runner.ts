/** What actions/runner does with a step's output: workflow commands in the log, and the files of outputs. */

export interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

/** An annotation that the runner makes of a workflow command. */
export interface LogAnnotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title: string | undefined
  file: string | undefined
  line: number | undefined
  endLine: number | undefined
  column: number | undefined
  endColumn: number | undefined
}

const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/** Every command that the runner would obey in these lines, the old form `##[name]` included. */
export function parseCommands(log: string): Command[] {
  const commands: Command[] = []
  let token: string | undefined
  for (const line of log.split(/\r?\n/)) {
    const known = (name: string) => REGISTERED.has(name) || name === token?.toLowerCase()
    const command = parseNew(line, known) ?? parseOld(line, known)
    if (command === undefined) continue
    if (token !== undefined) {
      if (command.name === token.toLowerCase()) token = undefined
      continue
    }
    if (command.name === 'stop-commands') token = command.data
    commands.push(command)
  }
  return commands
}

/** `::name key=value,key=value::data`, after leading white space. */
function parseNew(line: string, known: (name: string) => boolean): Command | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const head = splitHead(text.slice(2, end))
  if (!known(head.name)) return undefined
  const properties = readProperties(head.rest.trim(), ',', {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
  })
  return { name: head.name, properties, data: decode(text.slice(end + 2), { '%0D': '\r', '%0A': '\n' }) }
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseOld(line: string, known: (name: string) => boolean): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const head = splitHead(line.slice(start + 3, end))
  if (!known(head.name)) return undefined
  const escapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' }
  return {
    name: head.name,
    properties: readProperties(head.rest, ';', escapes),
    data: decode(line.slice(end + 1), escapes),
  }
}

function splitHead(text: string): { name: string; rest: string } {
  const space = text.indexOf(' ')
  const name = space < 0 ? text : text.slice(0, space)
  return { name: name.toLowerCase(), rest: space < 0 ? '' : text.slice(space + 1) }
}

function readProperties(
  text: string,
  separator: string,
  escapes: Record<string, string>,
): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const part of text.split(separator)) {
    const equals = part.indexOf('=')
    if (equals < 1 || equals === part.length - 1) continue
    properties[part.slice(0, equals).toLowerCase()] = decode(part.slice(equals + 1), escapes)
  }
  return properties
}

/** The percent sign comes last, as in the runner. */
function decode(text: string, escapes: Record<string, string>): string {
  const plain = Object.entries(escapes).reduce((all, [code, sign]) => all.replaceAll(code, sign), text)
  return plain.replaceAll('%25', '%')
}

/** The annotations among the commands; the runner keeps ten of each level per step and 4,096 characters of each. */
export function annotationsOf(commands: Command[]): LogAnnotation[] {
  const counts = { error: 0, warning: 0, notice: 0 }
  const annotations: LogAnnotation[] = []
  for (const { name, properties, data } of commands) {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') continue
    if (++counts[name] > 10) continue
    const integer = (key: string) =>
      properties[key] === undefined ? undefined : Number.parseInt(properties[key], 10)
    annotations.push({
      level: name,
      message: data.slice(0, 4096),
      title: properties.title,
      file: properties.file,
      line: integer('line'),
      endLine: integer('endline'),
      column: integer('col'),
      endColumn: integer('endcolumn'),
    })
  }
  return annotations
}

/** The pairs of a file such as GITHUB_OUTPUT: `name=value` lines, and values between delimiters. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const arrows = line.indexOf('<<')
    if (equals >= 0 && (arrows < 0 || equals < arrows)) {
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const name = line.slice(0, Math.max(0, arrows))
    const delimiter = line.slice(arrows + 2)
    if (arrows < 0 || name === '' || delimiter === '') throw new Error(`Invalid format '${line}'`)
    const end = lines.indexOf(delimiter, index + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    values[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return values
}
