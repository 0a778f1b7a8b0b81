import { type Route, tryFaults } from '../support/fault-matrix.ts'

/** Without one of these nobody knows whether the purposes are fine. */
const READS: readonly Route[] = [
  { name: 'the pull request', target: { sent: /query PullRequest/ } },
  { name: 'its files', target: { operation: 'pulls/list-files' } },
  { name: 'the tree', target: { operation: 'git/get-tree' } },
  {
    name: 'where it parted',
    target: { operation: 'repos/compare-commits-with-basehead' },
    base: { 'PURPOSE.md': 'x\n' },
  },
  { name: 'the contents', target: { sent: /query Contents/ } },
  {
    name: 'what lies beside in a repository too large to list',
    target: { sent: /query Folders/ },
    forge: { limits: { treeEntries: 1 } },
  },
  {
    name: 'a content on its own',
    target: { operation: 'git/get-blob' },
    forge: { limits: { blobText: 10 } },
  },
]

tryFaults('reading', READS)
