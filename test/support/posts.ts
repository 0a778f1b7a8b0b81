import type { PostOptions } from '../../src/publish/plan.ts'

/** What is posted when a user chose nothing. */
export const POSTS: PostOptions = {
  instance: '',
  comments: true,
  summaryComment: 'on-red',
  requestChanges: false,
}
