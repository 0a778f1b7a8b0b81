import type { CodeAction, Diagnostic, Hover, Position, Range } from 'vscode-languageserver'
import { judge } from '../engine/judge.ts'
import type { JudgedManifest } from '../engine/judgement.ts'
import type { Standard } from '../engine/standard.ts'
import { formatSet } from '../manifest/detect.ts'
import type { Language } from '../reading/types.ts'
import { actionsAt, diagnosticsOf, hoverAt } from './diagnostics.ts'

/** A document as an editor has it. */
export interface OpenDocument {
  readonly uri: string
  readonly text: string
}

/** Editors differ in what they encode; what is not encoded well is taken as it is. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

/** Answers an editor on documents; what is no manifest, or is excluded by the policy, gets no answer. */
export class EditorService {
  readonly #root: string
  readonly #language: Language | undefined
  #standard: Standard
  readonly #judged = new Map<
    string,
    { readonly text: string; readonly manifest: JudgedManifest | undefined }
  >()

  /** `root` is the URI of the workspace, to which the paths of a policy are relative. */
  constructor(standard: Standard, root = '', language?: Language) {
    this.#root = root
    this.#language = language
    this.#standard = standard
  }

  /** Judges by another standard from now on. */
  use(standard: Standard): void {
    this.#standard = standard
    this.#judged.clear()
  }

  close(uri: string): void {
    this.#judged.delete(uri)
  }

  diagnostics(document: OpenDocument): Diagnostic[] {
    const manifest = this.#judge(document)
    return manifest ? diagnosticsOf(manifest, this.#spoken) : []
  }

  hover(document: OpenDocument, position: Position): Hover | undefined {
    const manifest = this.#judge(document)
    return manifest && hoverAt(manifest, position, this.#spoken)
  }

  actions(document: OpenDocument, range: Range): CodeAction[] {
    const manifest = this.#judge(document)
    return manifest ? actionsAt(manifest, document.uri, range, this.#spoken) : []
  }

  get #spoken(): Language | undefined {
    return this.#language ?? this.#standard.policy.language
  }

  /** The path as the policy names it: below the root of the workspace where the document lies there. */
  #pathOf(uri: string): string {
    const root = `${decoded(this.#root).replace(/\/$/, '')}/`
    const path = decoded(uri)
    return root !== '/' && path.startsWith(root)
      ? path.slice(root.length)
      : path.replace(/^\w+:(?:\/\/)?/, '')
  }

  #judge({ uri, text }: OpenDocument): JudgedManifest | undefined {
    const known = this.#judged.get(uri)
    if (known?.text === text) return known.manifest
    const path = this.#pathOf(uri)
    const bytes = new TextEncoder().encode(text)
    const manifest = formatSet(this.#standard.policy.formats).isCandidate(path)
      ? judge({ manifests: [{ path, bytes }] }, this.#standard).manifests[0]
      : undefined
    this.#judged.set(uri, { text, manifest })
    return manifest
  }
}
