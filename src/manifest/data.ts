/**
 * Which files hold data of a dataset, by their paths alone. Content is never opened: it may be personal data, and
 * large. Tables count one by one, pictures and sound only in bulk.
 */

/** Most tables, and what stands for data kept elsewhere. */
const TABLES = new Set(
  [
    'csv tsv psv parquet jsonl ndjson arrow feather avro orc h5 hdf5 hdf npz npy tfrecord tfrecords',
    'sav dta sas7bdat rds rdata pkl pickle sqlite sqlite3 duckdb mdb lmdb dvc',
  ]
    .join(' ')
    .split(' '),
)
const ARCHIVES = new Set('zip tar tgz tbz txz 7z rar'.split(' '))
const MEDIA = new Set(
  'jpg jpeg png webp bmp gif tif tiff dcm nii wav mp3 flac ogg m4a mp4 avi mov mkv webm'.split(' '),
)

/** Files of one kind in one folder from which on they are a collection, not the pictures of a page. */
export const BULK = 25

/** Folders of software whose files are no dataset: test data, recorded results, other people's code. */
const SOFTWARE =
  /(?:^|\/)(?:__?fixtures__?|fixtures?|__snapshots__|snapshots|__mocks__|mocks|__tests__|tests|specs?|test-?data|test_data|node_modules|vendor|vendored|third_party|site-packages|\.git|\.github)\/|^test\/|(?:^|\/)src\/test\//i

/** Folders of pages and programs, in which pictures and sound are decoration. */
const DECORATION =
  /(?:^|\/)(?:docs?|assets|static|public|site|website|web|www|res|resources|screenshots|icons|themes?|ui|frontend|img|figures|plots|media)\//i

/** Folder names that say how a dataset is cut up; the dataset is what stands above the first of them. */
const PART =
  /^(?:train(?:ing)?|val(?:id|idation)?|dev|test(?:ing)?|eval(?:uation)?|images?|labels?|annotations?|masks?|audio|clips|videos?|raw|processed|interim|clean(?:ed)?|external|shards?|parts?|chunks?|splits?|\w+=.*|\d+|[0-9a-f]{2})$/i

export type DataKind = 'table' | 'archive' | 'media' | 'label'

/** What kind of data a file is by its name; nothing for a file that is none. */
export function dataKindOf(path: string): DataKind | undefined {
  if (SOFTWARE.test(path)) return undefined
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const plain = name.replace(/\.(?:gz|bz2|xz|zst)$/, '')
  const extension = plain.slice(plain.lastIndexOf('.') + 1)
  if (!plain.includes('.') || plain.startsWith('.')) return undefined
  if (TABLES.has(extension)) return 'table'
  if (ARCHIVES.has(extension)) return 'archive'
  if (MEDIA.has(extension)) return DECORATION.test(path) ? undefined : 'media'
  return extension === 'txt' && /(?:^|\/)labels\//i.test(path) ? 'label' : undefined
}

/** Folder of the dataset that a data file belongs to; empty for the root. */
export function datasetFolderOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  const part = folders.findIndex(folder => PART.test(folder))
  return (part < 0 ? folders : folders.slice(0, part)).join('/')
}
