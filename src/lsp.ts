import {
  CodeActionKind,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  MessageType,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { EditorService } from './editor/service.ts'

/** What the command line puts behind the protocol; this file is a bundle of its own and knows nothing of the engine. */
export interface Host {
  /** The service for a workspace. */
  readonly open: (root: string | undefined) => Promise<EditorService>
  /** Loads the policy anew; says what is wrong with it. */
  readonly reload: (service: EditorService) => Promise<string | undefined>
  readonly policyGlob: string
  readonly version: string
}

/** Typing is judged when it pauses. */
const PAUSE_MS = 150

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
}

/** Sends what is to be said on the open documents, at once or when typing pauses. */
class Publisher {
  readonly #connection: Connection
  readonly #documents: TextDocuments<TextDocument>
  readonly #pending = new Map<string, NodeJS.Timeout>()

  constructor(connection: Connection, documents: TextDocuments<TextDocument>) {
    this.#connection = connection
    this.#documents = documents
  }

  async now(service: EditorService, uri: string): Promise<void> {
    clearTimeout(this.#pending.get(uri))
    const document = this.#documents.get(uri)
    if (!document) return
    const diagnostics = service.diagnostics({ uri, text: document.getText() })
    await this.#connection.sendDiagnostics({ uri, version: document.version, diagnostics })
  }

  soon(service: EditorService, uri: string): void {
    clearTimeout(this.#pending.get(uri))
    const timer = setTimeout(() => void this.now(service, uri), PAUSE_MS)
    this.#pending.set(uri, timer)
  }

  async none(uri: string): Promise<void> {
    clearTimeout(this.#pending.get(uri))
    this.#pending.delete(uri)
    await this.#connection.sendDiagnostics({ uri, diagnostics: [] })
  }
}

/** Answers requests and follows the documents of one workspace. */
function attach(
  service: EditorService,
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  publisher: Publisher,
): void {
  const opened = ({ uri }: { readonly uri: string }) => {
    const text = documents.get(uri)?.getText()
    return text === undefined ? undefined : { uri, text }
  }
  documents.onDidChangeContent(({ document }) => publisher.soon(service, document.uri))
  documents.onDidClose(({ document: { uri } }) => {
    service.close(uri)
    return publisher.none(uri)
  })
  connection.onHover(({ textDocument, position }) => {
    const document = opened(textDocument)
    return document && service.hover(document, position)
  })
  connection.onCodeAction(({ textDocument, range, context }) => {
    const document = opened(textDocument)
    const wanted = context.only?.some(kind => CodeActionKind.QuickFix.startsWith(kind)) ?? true
    return document && wanted ? service.actions(document, range) : []
  })
}

/** Serves an editor over standard input and output until it says goodbye. */
export function serve(host: Host): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  const publisher = new Publisher(connection, documents)

  connection.onInitialize(async ({ capabilities, workspaceFolders, rootUri }) => {
    const service = await host.open(workspaceFolders?.[0]?.uri ?? rootUri ?? undefined)
    // Before any document is judged: none is ever shown judged by another policy than its own.
    const fault = await host.reload(service)
    const tell = async (message: string | undefined): Promise<void> => {
      if (message === undefined) return
      await connection.sendNotification('window/showMessage', { type: MessageType.Error, message })
    }
    attach(service, connection, documents, publisher)
    connection.onDidChangeWatchedFiles(async () => {
      await tell(await host.reload(service))
      for (const uri of documents.keys()) await publisher.now(service, uri)
    })
    connection.onInitialized(async () => {
      const watchers = [{ globPattern: host.policyGlob }]
      if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration)
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
      await tell(fault)
    })
    return { capabilities: CAPABILITIES, serverInfo: { name: 'purpose-gate', version: host.version } }
  })
  documents.listen(connection)
  connection.listen()
}
