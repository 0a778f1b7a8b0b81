import { describe, expect, it } from 'vitest'
import { purposesIn } from '../../src/reading/describes.ts'
import { startWork } from '../support/work.ts'

const stated = (text: string): string[] =>
  purposesIn(text).map(({ start, end }) => text.slice(start, end).trim())

describe('a description', () => {
  it('states a purpose in the sentences that say what something is for', () => {
    const purpose = 'It was built to train a model able to detect potholes in photographs for road crews.'
    expect(stated(`Photographs of 14 000 roads. ${purpose} Each has a mask.`)).toEqual([purpose])
    expect(stated(`# Roads\n\n${purpose}\n- 14 000 photographs`)).toEqual([purpose])
  })

  it.each([
    'Counts of people on 14 station platforms, every ten seconds, over one year.',
    'A corpus of 48 787 proverbs from five collections. Each entry has one to three categories.',
    'TODO',
    '',
  ])('of data states none: %j', text => {
    expect(stated(text)).toEqual([])
  })

  it('takes bounded time', () => {
    const work = startWork()
    stated('It is used to detect potholes for road crews. '.repeat(5000))
    expect(work()).toBeLessThan(30_000)
  })
})
