import { createHash } from 'node:crypto'
import type { Problem } from '../document/problem.ts'
import { largestOf } from '../document/source.ts'
import type { Repository } from '../github/client.ts'
import { isRefused, reasonOf } from '../github/errors.ts'
import type { ManifestFile } from '../manifest/read.ts'
import { LOOK, type Look } from './conversation.ts'

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
const BYTES_A_REQUEST = 1_000_000
/** Longer texts GraphQL cuts short; they are read on their own. */
const LONGEST_TEXT = 400_000

/** Name that Git gives to content: whoever sends other bytes under it is found out. */
const oidOf = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

const tooLarge = (path: string, bytes: number): Problem => ({
  id: 'file-too-large',
  bytes,
  limit: largestOf(path),
})

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
  const { content } = data as { content?: string }
  if (content === undefined) throw new Error('GitHub answered without content')
  const bytes = Buffer.from(content, 'base64')
  return oidOf(bytes) === oid ? { path, bytes } : { path, problem: { id: 'file-mismatch' } }
}

async function fileOf(wanted: Wanted, blob: Blob | null): Promise<ManifestFile> {
  const { path, from } = wanted
  const oid = 'oid' in wanted ? wanted.oid : blob?.oid
  const size = blob?.byteSize ?? 0
  if (size > largestOf(path)) return { path, problem: tooLarge(path, size) }
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

/** A pull request that is looked at while files are read. */
export interface LookedAt {
  readonly from: Repository
  readonly number: number
}

interface Answer {
  readonly repository: Readonly<Record<string, Blob | null>> & { readonly pullRequest?: Look }
}

/** Asks for many blobs of one repository at once, and for a look at a pull request there. */
async function query(
  { owner, repo, query }: Repository,
  files: readonly Wanted[],
  number?: number,
): Promise<Answer['repository']> {
  const fields = files.map(
    (file, at) => `f${at}: object(${'oid' in file ? 'oid' : 'expression'}: $f${at}) { ${BLOB} }`,
  )
  const types = files.map((file, at) => `$f${at}: ${'oid' in file ? 'GitObjectID' : 'String'}`)
  const looks = number !== undefined
  const { repository } = await query<Answer>(
    `query Contents($owner: String!, $repo: String!, ${looks ? '$number: Int!, ' : ''}${types.join(', ')}) {
      repository(owner: $owner, name: $repo) {
        ${fields.join('\n')} ${looks ? `pullRequest(number: $number) { ${LOOK} }` : ''}
      }
    }`,
    {
      owner,
      repo,
      ...(looks && { number }),
      ...Object.fromEntries(
        files.map((file, at) => [`f${at}`, 'oid' in file ? file.oid : `${file.commit}:${file.path}`]),
      ),
    },
  )
  return repository
}

interface Part {
  readonly from: Repository
  readonly files: Wanted[]
}

/** A part of the files in one query; what cannot be asked for is a problem of each file, not a crash. */
async function readSome(
  { from, files }: Part,
  number?: number,
): Promise<{ read: ManifestFile[]; look?: Look }> {
  try {
    const { pullRequest: look, ...blobs } = await query(from, files, number)
    const read = await Promise.all(files.map((file, at) => fileOf(file, blobs[`f${at}`] ?? null)))
    return { read, ...(look && { look }) }
  } catch (error) {
    // A long conversation may be too much for one answer, and a verdict needs none.
    if (number !== undefined && !isRefused(error)) return readSome({ from, files })
    const reason = reasonOf(error)
    return { read: files.map(({ path }) => ({ path, problem: { id: 'file-unavailable', reason } })) }
  }
}

const sizeOf = (file: Wanted): number => ('oid' in file ? (file.size ?? 0) : 0)

/** Files of one repository that go into one query: so many, and so much text. */
function inParts(files: readonly Wanted[]): Part[] {
  const parts: Part[] = []
  let bytes = 0
  for (const file of files) {
    const last = parts.at(-1)
    bytes += sizeOf(file)
    if (last && last.from === file.from && last.files.length < FILES_A_REQUEST && bytes < BYTES_A_REQUEST)
      last.files.push(file)
    else {
      parts.push({ from: file.from, files: [file] })
      bytes = sizeOf(file)
    }
  }
  return parts
}

/**
 * Files in the order asked for: the short ones many by one query, what is no short text one by one. The last query to
 * the repository of a pull request brings a look at it.
 */
export async function readBlobs(
  files: readonly Wanted[],
  pull?: LookedAt,
): Promise<{ files: ManifestFile[]; look?: Look }> {
  const known = new Map<Wanted, ManifestFile>()
  let seen: Look | undefined
  const parts = inParts(files.filter(file => sizeOf(file) <= LONGEST_TEXT))
  const looking = parts.findLast(({ from }) => from === pull?.from)
  for (const part of parts) {
    const { read, look } = await readSome(part, part === looking ? pull?.number : undefined)
    for (const [at, file] of part.files.entries()) known.set(file, read[at] as ManifestFile)
    if (look) seen = look
  }
  for (const file of files) {
    const { path } = file
    const size = sizeOf(file)
    if (size > largestOf(path)) known.set(file, { path, problem: tooLarge(path, size) })
    else if (!known.has(file)) known.set(file, await fileOf(file, null))
  }
  return { files: files.map(file => known.get(file) as ManifestFile), ...(seen && { look: seen }) }
}
