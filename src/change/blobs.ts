import { createHash } from 'node:crypto'
import type { Problem } from '../document/problem.ts'
import { MAX_MANIFEST_BYTES } from '../document/source.ts'
import type { Repository } from '../github/client.ts'
import { reasonOf } from '../github/errors.ts'
import type { ManifestFile } from '../manifest/read.ts'

/** A file to read: by the name that Git gives its content, or where only its place is known, by commit and path. */
export type Wanted = { readonly path: string; readonly from: Repository } & (
  | { readonly oid: string; readonly size?: number }
  | { readonly commit: string }
)

/** A blob as GraphQL shows it; its text is there where GitHub takes it for text and it is short. */
export interface Blob {
  readonly oid?: string
  readonly byteSize?: number
  readonly text?: string | null
}

/** What is asked of a blob; GraphQL leaves the fields of a blob out where the object is something else. */
export const BLOB = 'oid ... on Blob { byteSize text }'

/** Files in one query; each costs GitHub a look, and a request must end in its time. */
const FILES_A_REQUEST = 60

/** Name that Git gives to content: whoever sends other bytes under it is found out. */
const oidOf = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

const tooLarge = (bytes: number): Problem => ({ id: 'file-too-large', bytes, limit: MAX_MANIFEST_BYTES })

/** The bytes of a blob; nothing where the text is not the whole of them (another encoding, cut short). */
export function bytesOf({ oid, text }: Blob): Uint8Array | undefined {
  const bytes = typeof text === 'string' ? Buffer.from(text) : undefined
  return bytes && oidOf(bytes) === oid ? bytes : undefined
}

/** Reads a blob on its own, which GitHub sends as it is, and checks that it is the one that was asked for. */
async function readBlob(
  { octokit, owner, repo }: Repository,
  path: string,
  oid: string,
): Promise<ManifestFile> {
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid })
  const bytes = Buffer.from(data.content, 'base64')
  return oidOf(bytes) === oid ? { path, bytes } : { path, problem: { id: 'file-mismatch' } }
}

async function fileOf(wanted: Wanted, blob: Blob | null): Promise<ManifestFile> {
  const { path, from } = wanted
  const oid = 'oid' in wanted ? wanted.oid : blob?.oid
  if (blob?.byteSize !== undefined && blob.byteSize > MAX_MANIFEST_BYTES)
    return { path, problem: tooLarge(blob.byteSize) }
  if (blob && blob.oid === oid) {
    const bytes = bytesOf(blob)
    if (bytes) return { path, bytes }
  }
  if (oid === undefined) return { path, problem: { id: 'file-mismatch' } }
  try {
    return await readBlob(from, path, oid)
  } catch (error) {
    return { path, problem: { id: 'file-unavailable', reason: reasonOf(error) } }
  }
}

/** Asks for many blobs of one repository at once. */
async function query(files: readonly Wanted[]): Promise<(Blob | null)[]> {
  const [first] = files
  if (!first) return []
  const { octokit, owner, repo } = first.from
  const fields = files.map(
    (file, at) => `f${at}: object(${'oid' in file ? 'oid' : 'expression'}: $f${at}) { ${BLOB} }`,
  )
  const types = files.map((file, at) => `$f${at}: ${'oid' in file ? 'GitObjectID' : 'String'}`)
  const { repository } = await octokit.graphql<{ repository: Record<string, Blob | null> }>(
    `query Contents($owner: String!, $repo: String!, ${types.join(', ')}) { repository(owner: $owner, name: $repo) { ${fields.join('\n')} } }`,
    {
      owner,
      repo,
      ...Object.fromEntries(
        files.map((file, at) => [`f${at}`, 'oid' in file ? file.oid : `${file.commit}:${file.path}`]),
      ),
    },
  )
  return files.map((_, at) => repository[`f${at}`] ?? null)
}

const tooBig = (file: Wanted): number | undefined =>
  'oid' in file && file.size !== undefined && file.size > MAX_MANIFEST_BYTES ? file.size : undefined

/** A part of the files in one query; what cannot be asked for is a problem of each file, not a crash. */
async function readSome(files: readonly Wanted[]): Promise<ManifestFile[]> {
  try {
    const blobs = await query(files)
    return await Promise.all(files.map((file, at) => fileOf(file, blobs[at] ?? null)))
  } catch (error) {
    const reason = reasonOf(error)
    return files.map(({ path }) => ({ path, problem: { id: 'file-unavailable', reason } }))
  }
}

/** Files in the order asked for: all of one repository by one query, what is no short text one by one. */
export async function readBlobs(files: readonly Wanted[]): Promise<ManifestFile[]> {
  const read = new Map<Wanted, ManifestFile>()
  const small = files.filter(file => {
    const size = tooBig(file)
    if (size !== undefined) read.set(file, { path: file.path, problem: tooLarge(size) })
    return size === undefined
  })
  const repositories = new Set(small.map(({ from }) => from))
  for (const repository of repositories) {
    const own = small.filter(({ from }) => from === repository)
    for (let start = 0; start < own.length; start += FILES_A_REQUEST) {
      const part = own.slice(start, start + FILES_A_REQUEST)
      const results = await readSome(part)
      for (const [at, file] of part.entries()) read.set(file, results[at] as ManifestFile)
    }
  }
  return files.map(file => read.get(file) as ManifestFile)
}
