import type { Catalogue } from './catalogue.ts'
import { findings, REGIMES } from './findings.en.ts'
import { reports } from './reports.en.ts'
import { criteria } from './research.en.ts'
import { secondReader } from './second-reader.en.ts'

const kib = (bytes: number): string => `${Math.ceil(bytes / 1024)} KiB`
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

const POSTS = { review: 'review', 'check-run': 'check run', issue: 'issue' } as const

/** Everything a user reads, in English. */
export const en: Catalogue = {
  findings,
  problems: {
    'file-binary': () => ({
      problem: 'The file is binary.',
      fix: 'A PURPOSE.md is a UTF-8 text file; give another name to anything else.',
    }),
    'file-encoding': ({ encoding }) => ({
      problem:
        encoding === 'unknown' ? 'The file is not valid UTF-8.' : `The file is encoded as ${encoding}.`,
      fix: 'Save it as UTF-8.',
    }),
    'text-disguised': ({ found }) => ({
      problem: `The text is not what it looks like: ${found} turns the direction of reading or stands for a letter of another alphabet.`,
      fix: 'Type the words anew, without that character.',
    }),
    'file-too-large': ({ bytes, limit }) => ({
      problem: `The file is ${kib(bytes)}; at most ${kib(limit)} are read.`,
      fix: 'Keep the declaration to a page or two and move data elsewhere.',
    }),
    'file-lfs-pointer': () => ({
      problem: 'The file is a Git LFS pointer; the text it stands for is not in the commit.',
      fix: 'Commit the declaration itself: leave it out of the patterns in .gitattributes.',
    }),
    'file-unavailable': ({ reason }) => ({
      problem: `The file could not be read: ${reason}.`,
      fix: 'Run the check again.',
    }),
    'file-link': () => ({
      problem: 'The file is a link; links are not followed.',
      fix: 'Put the declaration itself here.',
    }),
    'file-mismatch': () => ({
      problem: 'What came back is not the file of this commit (a link, or the branch moved).',
      fix: 'Use a regular file and run the check again.',
    }),
    'format-unknown': () => ({
      problem: 'The file is in none of the formats that are read.',
      fix: 'Write the purpose in a PURPOSE.md beside it, or tell purpose-gate where it stands (`formats` in .github/purpose-gate.yml).',
    }),
    'list-incomplete': ({ expected, got }) => ({
      problem: `The list of changed files is incomplete: ${got} of ${expected}.`,
      fix: 'Split the pull request, or run the check again.',
    }),
    'tree-incomplete': ({ ref }) => ({
      problem: `The tree of ${ref.slice(0, 12)} is too large for GitHub to list whole.`,
      fix: 'Run purpose-gate check in a clone of the repository.',
    }),
    'change-unavailable': ({ reason }) => ({
      problem: `The change could not be read: ${reason}.`,
      fix: 'Check the token and its contents: read and pull-requests: read permissions, then run the check again.',
    }),
    'policy-invalid': ({ reason }) => ({
      problem: `The policy could not be read: ${reason}`,
      fix: 'Correct it on the default branch; until then nothing passes.',
    }),
    'front-matter-fence': ({ found }) => ({
      problem: `“${found}” does not open or close front matter.`,
      fix: 'Front matter starts with a line that is exactly --- and ends with another one; it holds YAML and nothing else.',
    }),
    'front-matter-open': () => ({
      problem: 'The front matter is never closed.',
      fix: 'Add a line that is exactly --- behind it.',
    }),
    'yaml-syntax': ({ reason }) => ({
      problem: `Malformed YAML: ${reason}`,
      fix: 'Correct the YAML at this place.',
    }),
    'json-syntax': ({ expected }) => ({
      problem: `Malformed JSON: ${expected}.`,
      fix: 'Correct the JSON at this place.',
    }),
    'yaml-alias': ({ found }) => ({
      problem: `“${found}”: aliases and merge keys are not read.`,
      fix: 'Write the value out; a declaration says what it says where it says it.',
    }),
    'key-twice': ({ key }) => ({ problem: `The key “${key}” is given twice.`, fix: 'Keep one.' }),
    'too-deep': ({ limit }) => ({
      problem: `Values are nested deeper than ${limit} levels.`,
      fix: 'Flatten it.',
    }),
    'yaml-size': ({ bytes, limit }) => ({
      problem: `The front matter is ${kib(bytes)}; at most ${kib(limit)} are read.`,
      fix: 'Shorten it.',
    }),
    'not-a-map': () => ({
      problem: 'The declaration is not a list of keys and values.',
      fix: 'Write “purpose: …”.',
    }),
    'field-shape': ({ field }) => ({
      problem: `“${field}” has another shape than text or a list of texts.`,
      fix: 'See docs/purpose-md.md for the fields.',
    }),
    'field-value': ({ field, allowed }) => ({
      problem: `“${field}” has an unknown value.`,
      fix: `Use one of: ${allowed.join(', ')}.`,
    }),
    'field-unknown': ({ key }) => ({
      problem: `“${key}” is no field of a purpose.`,
      fix: 'See docs/purpose-md.md for the fields.',
    }),
    'field-twice': ({ field, first }) => ({
      problem: `“${field}” and “${first}” are the same field.`,
      fix: 'Keep one.',
    }),
  },
  rules: {
    'purpose-declared': 'A purpose is declared: not empty, not a template, not a mere description of data.',
    'objective-specific': 'The objective says what is to be achieved; “improve our services” does not.',
    'purpose-bounded': 'No door is left open for any other purpose.',
    'purpose-intelligible': 'The people concerned can follow the purpose.',
    'purpose-legitimate': 'Cues of a forbidden practice ask for a person’s decision.',
    'operational-use-stated':
      'A known operational use is precise: what, with for whom, where or for which decision.',
    'each-purpose-specific': 'Each of several purposes is specific.',
    'system-type-stated': 'A general-purpose system names its type.',
    'capabilities-listed': 'A general-purpose system lists its foreseeable capabilities.',
    'capabilities-concrete': 'Each capability is a function, not a catch-all.',
    'research-qualified': 'Research is presumed from its organisation or funding, or shown by all criteria.',
    'regime-consistent': 'The text does not contradict the case that is declared.',
    'research-objective-stated': 'Research states its objective.',
    'transparency-stated': 'How the people concerned are told is stated.',
    'minimisation-stated': 'The categories of data are named.',
    'retention-stated': 'A duration or an end event limits the retention.',
    'phases-separate': 'Development and deployment are described apart.',
    'downstream-reminder': 'Users are reminded to define their own purpose.',
    'licence-discloses-risks': 'The licence tells the risks.',
    'high-risk-capabilities-named': 'The foreseeable capabilities of high risk are named.',
    'dpia-considered': 'An impact assessment accompanies capabilities of high risk.',
    'excluded-functions-named': 'Functions that the design excludes are named.',
    'conditions-of-use-named': 'The conditions of use are named.',
    'research-refinement-planned': 'The next refinement of the objective has a date.',
    'research-derogations-named': 'The derogations that research uses are named.',
    'system-type-intelligible': 'Abbreviations in the type of system are explained.',
    'purpose-compatible': 'A purpose that goes further than before has a recorded assessment.',
    'purpose-kept': 'A declaration stays as long as its data.',
    'reading-confirmed': 'A purpose that passes only by an uncertain reading is confirmed by its author.',
  },
  options: {
    'capabilities-listed': { minimum: 'fewest capabilities that make a list' },
    'purpose-intelligible': { 'maximum-words': 'longest purpose that is not called long, in words' },
    'purpose-legitimate': { mission: '`required`: controller and mission must be named' },
    'reading-confirmed': { confidence: 'confidence, from 0.5 to 1, below which the author is asked' },
    'research-qualified': {
      profile:
        '`frascati`: the sheet’s five criteria; `edpb-draft`: the six factors of the EDPB’s draft Guidelines 1/2026',
    },
    'retention-stated': { 'maximum-months': 'longest duration that is accepted, in months' },
    'system-type-intelligible': { known: 'abbreviations that the people concerned know' },
  },
  criteria,
  verdicts: {
    pass: 'Pass',
    advised: 'Pass, with advice',
    'nothing-to-check': 'Nothing to check',
    'review-required': 'A person must review',
    blocked: 'Blocked',
    'could-not-evaluate': 'Could not be evaluated',
  },
  levels: { block: 'blocks', review: 'review', advise: 'advice' },
  regimes: REGIMES,
  reports,
  secondReader,
  labels: {
    colon: ':',
    clause: 'Clause',
    quote: text => `“${text.replace('“', '‘').replace('”', '’')}” (CNIL how-to sheet 2, our translation)`,
    words: 'Words',
    missing: 'Why',
    fix: 'Fix',
    example: 'Would pass',
    file: 'File',
    purpose: 'Purpose',
    regime: 'Regime',
    verdict: 'Verdict',
    declared: 'declared',
    inferred: 'inferred',
    hidden: ({ at, characters }) =>
      `${at} has characters that do not show (${characters}); the text is judged without them.`,
    notBinding: 'The sheet is guidance: a controller may deviate if it can justify it.',
    nothingToCheck: 'This change touches no declaration of purpose. That is not a statement of compliance.',
    noWords: 'no purpose is written',
    contradiction: ({ field, values }) =>
      `Manifests of one dataset disagree on ${field}: ${values.map(({ path, line, text }) => `${path}:${line} says “${text}”`).join(', ')}.`,
    removed: paths => `Removed by this change: ${paths.join(', ')}.`,
    policyChanged: 'This change touches the policy of the gate; the policy before it judged.',
    excluded: paths => `Excluded by the policy: ${paths.join(', ')}.`,
    known: count => `${plural(count, 'finding')} of the baseline ${count === 1 ? 'does' : 'do'} not count.`,
    waived: 'Waived',
    approved: ({ rule, at, by }) => `${rule}, ${at}: decided by the approval of ${by.join(', ')}.`,
    fingerprint: 'Fingerprint for a waiver',
    waiver: ({ reason, approver, until }) => `${reason} (${approver}, until ${until})`,
    notices: {
      expired: ({ rule, path, until }) => `The waiver of ${rule} for ${path} expired on ${until}.`,
      mismatched: ({ rule, path }) =>
        `The waiver of ${rule} for ${path} is for another wording; it waives nothing.`,
      unused: ({ rule, path }) => `The waiver of ${rule} for ${path} is no longer needed.`,
    },
    settled: commit => `Fixed in ${commit}.`,
    dismissed: commit => `Nothing is left to change as of ${commit}.`,
    commented: 'see the comment on it.',
    auditTitle: 'Purposes of datasets need attention',
    unposted: {
      moved: 'The pull request moved on during this run, so nothing was posted; its newer run will.',
      refused: count =>
        `GitHub takes ${count} of the comments nowhere; the summary has them. The verdict stands.`,
      failed: ({ what, reason, permission }) =>
        `The ${POSTS[what]} could not be published: ${reason}.${permission ? ` Grant the job "${permission}"; forks get a read-only token.` : ''} The verdict stands.`,
    },
    moreFindings: count => `${plural(count, 'more finding')} in the job summary.`,
    counts: ({ manifests, findings, advice, unread }) =>
      [
        plural(manifests, 'declaration'),
        plural(findings, 'finding'),
        ...(advice > 0 ? [plural(advice, 'piece of advice', 'pieces of advice')] : []),
        ...(unread > 0 ? [`${unread} could not be read`] : []),
      ].join(', '),
    reviewIntro: ({ findings, comments }) =>
      `purpose-gate: ${plural(findings, 'finding')} in ${plural(comments, 'comment')}. The CNIL’s how-to sheet 2 refuses these purposes as they are worded.`,
    cut: count => `${plural(count, 'finding')} left out here for length; the log has them all.`,
  },
}
