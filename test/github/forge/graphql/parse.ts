/** Reads GraphQL: operations, fields with aliases and arguments, fragments, variables. Directives are refused. */

export type Value =
  | { kind: 'variable'; name: string }
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'enum'; value: string }
  | { kind: 'list'; values: Value[] }
  | { kind: 'object'; fields: Record<string, Value> }

export interface Place {
  line: number
  column: number
}

export type Selection =
  | {
      kind: 'field'
      name: string
      alias: string
      args: Record<string, Value>
      selections: Selection[] | undefined
      at: Place
    }
  | { kind: 'inline'; on: string | undefined; selections: Selection[]; at: Place }
  | { kind: 'spread'; name: string; at: Place }

export type Field = Extract<Selection, { kind: 'field' }>

export interface Variable {
  /** As written: `ID!`, `[String!]!`. */
  type: string
  fallback: Value | undefined
}

export interface Operation {
  kind: 'query' | 'mutation'
  name: string | undefined
  variables: Record<string, Variable>
  selections: Selection[]
}

export interface Document {
  operations: Operation[]
  fragments: Record<string, { on: string; selections: Selection[] }>
}

export class SyntaxProblem extends Error {
  at: Place

  constructor(message: string, at: Place) {
    super(message)
    this.at = at
  }
}

interface Token {
  kind: 'name' | 'number' | 'string' | 'mark' | 'end'
  text: string
  at: Place
}

const TOKEN =
  /(?:[\s,\uFEFF]|#[^\n]*)*(?:("""[\s\S]*?""")|("(?:[^"\\\n]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(\.\.\.|[!$&()[\]:={}@|])|($))/y

function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (;;) {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) throw new SyntaxProblem('Expected a token', placeOf(text, from))
    const [whole, block, plain, digits, name, mark] = match
    const at = placeOf(text, from + whole.length - (block ?? plain ?? digits ?? name ?? mark ?? '').length)
    if (block !== undefined) tokens.push({ kind: 'string', text: block.slice(3, -3), at })
    else if (plain !== undefined) tokens.push({ kind: 'string', text: unquote(plain, at), at })
    else if (digits !== undefined) tokens.push({ kind: 'number', text: digits, at })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, at })
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, at })
    else {
      tokens.push({ kind: 'end', text: '', at })
      return tokens
    }
  }
}

function unquote(text: string, at: Place): string {
  try {
    return JSON.parse(text) as string
  } catch {
    throw new SyntaxProblem('Bad string', at)
  }
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** The document; throws SyntaxProblem. */
export function parse(text: string): Document {
  return new Parser(tokenize(text)).document()
}

class Parser {
  private readonly tokens: Token[]
  private next = 0

  constructor(tokens: Token[]) {
    this.tokens = tokens
  }

  document(): Document {
    const document: Document = { operations: [], fragments: {} }
    while (this.peek().kind !== 'end') {
      if (this.peek().text === 'fragment') {
        this.take()
        const name = this.name()
        this.expect('on')
        document.fragments[name] = { on: this.name(), selections: this.selections() }
      } else document.operations.push(this.operation())
    }
    return document
  }

  private operation(): Operation {
    if (this.peek().text === '{') {
      return { kind: 'query', name: undefined, variables: {}, selections: this.selections() }
    }
    const kind = this.name()
    if (kind !== 'query' && kind !== 'mutation') throw this.problem(`Unexpected ${kind}`)
    const name = this.peek().kind === 'name' ? this.name() : undefined
    const variables: Record<string, Variable> = {}
    if (this.skip('(')) {
      while (!this.skip(')')) {
        this.expect('$')
        const variable = this.name()
        this.expect(':')
        const type = this.type()
        variables[variable] = { type, fallback: this.skip('=') ? this.value() : undefined }
      }
    }
    return { kind, name, variables, selections: this.selections() }
  }

  private type(): string {
    let type: string
    if (this.skip('[')) {
      type = `[${this.type()}]`
      this.expect(']')
    } else type = this.name()
    return this.skip('!') ? `${type}!` : type
  }

  private selections(): Selection[] {
    this.expect('{')
    const list: Selection[] = []
    while (!this.skip('}')) list.push(this.selection())
    if (list.length === 0) throw this.problem('Expected a selection')
    return list
  }

  private selection(): Selection {
    const { at } = this.peek()
    if (this.skip('...')) {
      if (this.peek().text === 'on' || this.peek().text === '{') {
        const on = this.skip('on') ? this.name() : undefined
        return { kind: 'inline', on, selections: this.selections(), at }
      }
      return { kind: 'spread', name: this.name(), at }
    }
    const first = this.name()
    const name = this.skip(':') ? this.name() : first
    const args: Record<string, Value> = {}
    if (this.skip('(')) {
      while (!this.skip(')')) {
        const argument = this.name()
        this.expect(':')
        args[argument] = this.value()
      }
    }
    if (this.peek().text === '@') throw this.problem('The stand-in knows no directives')
    const selections = this.peek().text === '{' ? this.selections() : undefined
    return { kind: 'field', name, alias: first, args, selections, at }
  }

  private value(): Value {
    const token = this.take()
    if (token.kind === 'string') return { kind: 'literal', value: token.text }
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) }
    if (token.text === '$') return { kind: 'variable', name: this.name() }
    if (token.text === '[') {
      const values: Value[] = []
      while (!this.skip(']')) values.push(this.value())
      return { kind: 'list', values }
    }
    if (token.text === '{') {
      const fields: Record<string, Value> = {}
      while (!this.skip('}')) {
        const name = this.name()
        this.expect(':')
        fields[name] = this.value()
      }
      return { kind: 'object', fields }
    }
    if (token.kind !== 'name') throw this.problem(`Unexpected ${token.text || 'end'}`)
    const words: Record<string, boolean | null> = { true: true, false: false, null: null }
    const word = words[token.text]
    return word === undefined ? { kind: 'enum', value: token.text } : { kind: 'literal', value: word }
  }

  private peek(): Token {
    return this.tokens[this.next] ?? { kind: 'end', text: '', at: { line: 1, column: 1 } }
  }

  private take(): Token {
    const token = this.peek()
    this.next++
    return token
  }

  private name(): string {
    if (this.peek().kind !== 'name') throw this.problem(`Expected a name, got ${this.peek().text || 'end'}`)
    return this.take().text
  }

  private skip(text: string): boolean {
    const token = this.peek()
    if (token.kind === 'string' || token.text !== text || token.kind === 'end') return false
    this.next++
    return true
  }

  private expect(text: string): void {
    if (!this.skip(text)) throw this.problem(`Expected ${text}, got ${this.peek().text || 'end'}`)
  }

  private problem(message: string): SyntaxProblem {
    return new SyntaxProblem(message, this.peek().at)
  }
}
