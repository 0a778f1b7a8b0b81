import { describe, expect, it } from 'vitest'
import { fixture, operations, pullRequest, reportOn, runOn, talk, writes } from '../support/gate.ts'
import { runHere } from '../support/here.ts'

const NOTHING_WRONG = { violations: [], unknownRoutes: [] }

describe.each(['pull_request', 'pull_request_target'] as const)('%s', event => {
  it.each([
    ['fr', 'generative-ai', 5, 'capabilities-listed', 'modèle d’IA générative'],
    ['fr', 'ai-system', 3, 'system-type-stated', 'système d’IA'],
    ['fr', 'age', 5, 'system-type-stated', 'modèle'],
    ['en', 'generative-ai', 5, 'capabilities-listed', 'generative AI model'],
    ['en', 'ai-system', 3, 'system-type-stated', 'AI system'],
    ['en', 'age', 5, 'system-type-stated', 'model'],
  ])('refuses %s/%s: red, one comment on the sentence', async (language, name, line, rule, words) => {
    const forge = await pullRequest({ 'data/PURPOSE.md': fixture(`refused/${language}/${name}/PURPOSE.md`) })
    const run = await runHere(forge, event)
    expect([run.exitCode, run.judgement?.verdict, run.warnings]).toEqual([1, 'blocked', []])
    const [comment, ...others] = forge.state.reviewComments
    expect(others).toEqual([])
    expect(comment).toMatchObject({ path: 'data/PURPOSE.md', line, side: 'RIGHT', subjectType: 'line' })
    expect(comment?.body).toContain(`\`${rule}\``)
    expect(comment?.body).toContain(`\`${words}`)
    expect(comment?.body).toContain(language === 'fr' ? 'Passerait' : 'Would pass')
    expect(forge.state.reviews.map(({ state }) => state)).toEqual(['COMMENTED'])
    expect(forge.state.checkRuns).toMatchObject([{ name: 'purpose-gate', conclusion: 'failure' }])
    expect(forge).toMatchObject(NOTHING_WRONG)
  })

  it('tells the runner of a red run in outputs, an annotation and the summary', async () => {
    const forge = await pullRequest({ 'data/PURPOSE.md': fixture('refused/fr/generative-ai/PURPOSE.md') })
    const run = await runOn(forge, { event })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ conclusion: 'failure', verdict: 'blocked', blocked: 'true' })
    expect(run.annotations[0]).toMatchObject({ level: 'error', file: 'data/PURPOSE.md', line: 5 })
    expect(run.summary).toContain('data/PURPOSE.md')
    expect(forge).toMatchObject(NOTHING_WRONG)
  })

  it.each(['llm', 'speech', 'vision', 'trains'])(
    'accepts %s in both languages: green and silent',
    async name => {
      const forge = await pullRequest({
        'fr/PURPOSE.md': fixture(`accepted/fr/${name}/PURPOSE.md`),
        'en/PURPOSE.md': fixture(`accepted/en/${name}/PURPOSE.md`),
        'front-matter/PURPOSE.md': fixture(`accepted/fr/front-matter/${name}/PURPOSE.md`),
      })
      const run = await runHere(forge, event)
      expect([run.exitCode, run.judgement?.verdict, run.warnings]).toEqual([0, 'advised', []])
      expect(writes(forge)).toEqual(['checks/create'])
      expect(forge.state.checkRuns).toMatchObject([{ conclusion: 'success', headSha: forge.pull(7).headSha }])
      expect(forge.state.checkRuns[0]?.annotations).toEqual([])
      expect(forge).toMatchObject(NOTHING_WRONG)
    },
  )

  it('tells the runner of a green run in outputs, and has nothing to annotate', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': fixture('accepted/en/llm/PURPOSE.md') })
    const run = await runOn(forge, { event })
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ conclusion: 'success', verdict: 'advised', blocked: 'false' })
    expect(run.annotations).toEqual([])
  })

  it('accepts research with an objective and refuses it without', async () => {
    const good = await pullRequest({ 'PURPOSE.md': fixture('accepted/fr/research/PURPOSE.md') })
    expect((await runHere(good, event)).exitCode).toBe(0)
    expect(good.state.reviewComments).toEqual([])
    const bad = await pullRequest({ 'PURPOSE.md': fixture('refused/fr/research/PURPOSE.md') })
    expect((await runHere(bad, event)).exitCode).toBe(1)
    expect(bad.state.reviewComments).toMatchObject([{ line: 3, path: 'PURPOSE.md' }])
  })

  it('says "nothing to check" where no manifest is touched, and writes only its check run', async () => {
    const forge = await pullRequest(
      { 'src/index.ts': 'export {}\n' },
      { base: { 'old/PURPOSE.md': fixture('refused/en/age/PURPOSE.md') } },
    )
    const run = await runHere(forge, event)
    expect(run.exitCode).toBe(0)
    expect(run.judgement?.verdict).toBe('nothing-to-check')
    expect(operations(forge).sort()).toEqual(['PullRequest', 'checks/create', 'pulls/list-files'])
  })
})

describe('a pull request', () => {
  it('gets a file comment where the words are outside the diff', async () => {
    const old = `# Data\n\n## Purpose\n\nDevelopment of a generative AI model.\n${'\nNotes.\n'.repeat(20)}`
    const forge = await pullRequest(
      { 'PURPOSE.md': `${old}\nMore notes.\n` },
      { base: { 'PURPOSE.md': old } },
    )
    expect((await runHere(forge)).exitCode).toBe(1)
    expect(forge.state.reviewComments).toMatchObject([
      { path: 'PURPOSE.md', subjectType: 'file', line: null },
    ])
  })

  it('of 250 files is read whole, and a manifest on the last page is found', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`data/${index}.txt`, `${index}\n`]),
    )
    const forge = await pullRequest({ ...files, 'zz/PURPOSE.md': fixture('refused/en/age/PURPOSE.md') })
    expect((await runHere(forge)).exitCode).toBe(1)
    expect(operations(forge).filter(operation => operation === 'pulls/list-files')).toHaveLength(3)
  })

  it('is read as it is now, not as an old payload tells', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': fixture('refused/en/age/PURPOSE.md') })
    const first = await runHere(forge)
    expect(first.exitCode).toBe(1)
    const before = forge.state.reviewComments.length
    expect((await runHere(forge)).exitCode).toBe(1)
    expect(forge.state.reviewComments.length).toBe(before)
    expect(forge.state.checkRuns).toHaveLength(2)
  })

  it.each([
    ['while its files are read', /query Contents/, { 'PURPOSE.md': fixture('refused/en/age/PURPOSE.md') }],
    ['before it is looked at', /query Conversation/, { 'a.txt': 'a' }],
  ])('that moves on %s gets nothing posted, and the verdict stands', async (_, sent, files) => {
    const forge = await pullRequest(files)
    talk(forge)
    const alter = (body: object) =>
      JSON.parse(JSON.stringify(body).replace(/"headRefOid":"\w+"/, `"headRefOid":"${'1'.repeat(40)}"`))
    forge.faults.push({ sent, kind: 'alter', alter })
    const { exitCode, warnings } = await runHere(forge)
    expect([exitCode, writes(forge)]).toEqual(['a.txt' in files ? 0 : 1, []])
    expect(warnings).toEqual([expect.stringContaining('moved on during this run')])
  })

  it('with a marker that a stranger copied still gets its own comment', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': fixture('refused/en/age/PURPOSE.md') })
    await runHere(forge)
    for (const comment of forge.state.reviewComments) comment.author = 'stranger'
    await runHere(forge)
    expect(forge.state.reviewComments.map(({ author }) => author)).toEqual([
      'stranger',
      'github-actions[bot]',
    ])
  })

  it('from a fork with a read-only token keeps its verdict and warns with the permission', async () => {
    const forge = await pullRequest(
      { 'PURPOSE.md': fixture('refused/en/age/PURPOSE.md') },
      {
        pull: { fork: { owner: 'contributor', name: 'datasets' } },
        forge: { permissions: { contents: 'read', pullRequests: 'read', checks: 'read', issues: 'read' } },
      },
    )
    const run = await runOn(forge)
    expect(run.exitCode).toBe(1)
    expect(run.outputs.verdict).toBe('blocked')
    expect(run.summary).toContain('system-type-stated')
    const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
    expect(warnings.join('\n')).toContain('pull-requests: write')
    expect(warnings.join('\n')).toContain('checks: write')
    expect(forge.state.reviewComments).toEqual([])
  })

  it('whose fork commits are only in the fork is read there', async () => {
    const forge = await pullRequest(
      { 'PURPOSE.md': fixture('refused/en/age/PURPOSE.md') },
      {
        pull: { fork: { owner: 'contributor', name: 'datasets' } },
        forge: { forkCommitsThroughBase: false },
      },
    )
    expect((await runHere(forge)).judgement?.verdict).toBe('blocked')
  })

  it('speaks the language that the input asks for', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': fixture('refused/en/age/PURPOSE.md') })
    await runHere(forge, 'pull_request', { language: 'fr' })
    expect(forge.state.reviewComments[0]?.body).toContain('Passerait')
  })

  it('posts nothing when everything is switched off', async () => {
    const forge = await pullRequest({ 'PURPOSE.md': fixture('refused/en/age/PURPOSE.md') })
    const run = await runHere(forge, 'pull_request', {
      comments: 'false',
      'summary-comment': 'never',
      'check-run': 'false',
    })
    expect(run.exitCode).toBe(1)
    expect(writes(forge)).toEqual([])
  })

  it('that removes or renames a manifest is told', async () => {
    const text = fixture('accepted/en/llm/PURPOSE.md')
    const forge = await pullRequest(
      { 'a/PURPOSE.md': null, 'b/NOTES.md': { renamedFrom: 'b/PURPOSE.md' } },
      { base: { 'a/PURPOSE.md': text, 'b/PURPOSE.md': text } },
    )
    await runHere(forge)
    expect(reportOn(forge)).toMatch(/Removed by this change: a\/PURPOSE\.md, b\/PURPOSE\.md/)
  })
})
