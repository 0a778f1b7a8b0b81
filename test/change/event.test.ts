import { describe, expect, it } from 'vitest'
import { targetOf as targetOfEvent } from '../../src/change/event.ts'

const ZERO = '0'.repeat(40)

const targetOf = (name: string, payload: Record<string, unknown>, sha: string, base?: string) =>
  targetOfEvent({ name, payload, sha }, base)

describe('targetOf', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])('%s is its pull request', event => {
    expect(targetOf(event, { pull_request: { number: 7 } }, 'sha')).toEqual({
      kind: 'pull-request',
      number: 7,
    })
    expect(() => targetOf(event, {}, 'sha')).toThrow('pull_request.number')
  })

  it('merge_group is a range', () => {
    const payload = { merge_group: { base_sha: 'b', head_sha: 'h' } }
    expect(targetOf('merge_group', payload, 'x')).toEqual({ kind: 'range', base: 'b', head: 'h' })
    expect(() => targetOf('merge_group', { merge_group: { base_sha: 'b' } }, 'x')).toThrow(
      'merge_group.head_sha',
    )
  })

  it('push is a range, a new branch against the default one, a deleted branch nothing', () => {
    expect(targetOf('push', { before: 'b', after: 'a' }, 'x')).toEqual({
      kind: 'range',
      base: 'b',
      head: 'a',
    })
    const repository = { default_branch: 'main' }
    expect(targetOf('push', { before: ZERO, after: 'a', repository }, 'x')).toEqual({
      kind: 'range',
      base: 'main',
      head: 'a',
    })
    expect(targetOf('push', { before: ZERO, after: 'a' }, 'x')).toEqual({ kind: 'tree', head: 'x' })
    expect(targetOf('push', { before: 'b', after: ZERO }, 'x').kind).toBe('nothing')
  })

  it.each(['workflow_dispatch', 'schedule'])('%s is the whole tree', event => {
    expect(targetOf(event, {}, 'sha')).toEqual({ kind: 'tree', head: 'sha' })
    expect(() => targetOf(event, {}, '')).toThrow('GITHUB_SHA')
  })

  it('an unknown event is an error that names the known ones', () => {
    expect(() => targetOf('issues', {}, 'sha')).toThrow(/“issues” is not supported; use one of pull_request,/)
  })

  it('narrows an audit to what differs from a base, and nothing else', () => {
    expect(targetOf('schedule', {}, 'x', 'v1')).toEqual({ kind: 'range', base: 'v1', head: 'x' })
    expect(() => targetOf('push', { before: 'b', after: 'a' }, 'x', 'v1')).toThrow('“push” has its own')
  })
})
