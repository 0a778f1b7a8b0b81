import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policyOf } from '../../src/config/policy-file.ts'
import { policyText, WORKFLOW } from '../../src/start/files.ts'
import { ROOT } from '../support/fixtures.ts'

describe('the workflow', () => {
  it('is word for word the one that README shows', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    const shown = [...readme.matchAll(/^( *)```yaml\n([\s\S]*?)^\1```/gm)]
      .map(([, indent = '', text = '']) => text.replace(new RegExp(`^${indent}`, 'gm'), ''))
      .filter(text => text.startsWith('name:'))
    expect(shown).toEqual([WORKFLOW])
  })
})

describe('the policy', () => {
  it('is read as the sheet with its language and its reviewers', async () => {
    const policy = await policyOf(policyText('fr', ['dpo', 'example/privacy']), async () => '')
    expect(policy).toMatchObject({ preset: 'cnil', language: 'fr', reviewers: ['dpo', 'example/privacy'] })
    expect(policyText('en', [])).not.toContain('reviewers')
  })
})
