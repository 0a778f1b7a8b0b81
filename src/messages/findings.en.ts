import { advice } from './advice.en.ts'
import type { Catalogue } from './catalogue.ts'
import { change } from './change.en.ts'
import { capabilityExample, citation, first, typeExample } from './examples.ts'
import { criteria } from './research.en.ts'

/** The cases of the sheet, in words. */
export const REGIMES: Catalogue['regimes'] = {
  operational: 'operational use known',
  'general-purpose': 'general-purpose system',
  research: 'scientific research',
  undetermined: 'undetermined',
}

const USE_TEMPLATE =
  'Say what the system does, and at least one of: for whom, where, for which decision or service.'

/** A sentence with both halves: a type, and the capabilities that the file lists. */
function withType(listed: readonly string[]): string {
  const { type, capabilities } = typeExample(listed, 'en')
  return `Development of a ${type} with these capabilities: ${capabilities}.`
}

const PLATFORMS =
  'Measure how crowded trains at station platforms are from photographs of carriages in service, so that station staff can direct passengers.'

/** A declaration to start from, with the sheet's own example of an operational use. */
const STARTER = `---
regime: operational
purpose: >-
  ${PLATFORMS}
dataCategories: [photographs of carriages]
retention: until the model is validated, at most 24 months
transparency: notice on the platforms
---`

/** Findings in English. "The sheet refuses", never "illegal": it is not binding. */
export const findings: Catalogue['findings'] = {
  ...advice,
  ...change,
  'purpose-declared': data => ({
    title: 'No purpose is declared',
    problem: {
      uncovered:
        data.cause === 'uncovered'
          ? `No declaration covers ${data.files === 1 ? 'this data file' : `these ${data.files} data files`} of ${data.folder ? `${data.folder}/` : 'the root folder'}.`
          : '',
      absent: 'This file declares no purpose. Building a dataset of personal data for AI must pursue one.',
      placeholder: 'This is a placeholder, not a purpose.',
      'no-purpose': 'This describes data, a licence or a document; it does not say what the data are for.',
    }[data.cause],
    fix:
      data.cause === 'uncovered'
        ? `Add ${data.folder && `${data.folder}/`}PURPOSE.md and say what the data are for, or name them under “covers” of a declaration; data that are no dataset are excluded in .github/purpose-gate.yml (“data: exclude:”).`
        : 'Write what the data will be used to achieve.',
    example: data.cause === 'uncovered' ? STARTER : PLATFORMS,
  }),
  'objective-specific': () => ({
    title: 'The objective would fit any project',
    problem: 'These words do not say what is to be achieved; any project could use them.',
    fix: `${USE_TEMPLATE} If no use is known yet, name the type of system and list its capabilities.`,
    example:
      'Measure how crowded trains at station platforms are, so that station staff can direct passengers.',
  }),
  'purpose-bounded': () => ({
    title: 'The door stays open for any other purpose',
    problem:
      'These words allow purposes that nobody can foresee, so the rest of the statement bounds nothing.',
    fix: 'Delete these words. A later purpose gets its own declaration when it is known.',
    example: 'Any other purpose is excluded.',
  }),
  'purpose-intelligible': data => ({
    title: {
      jargon: 'The people concerned cannot follow this',
      length: 'This is longer than people read',
      language: 'The purpose is in another language than declared',
      abbreviations: 'Abbreviations are not explained',
    }[data.cause],
    problem: {
      jargon: 'Abbreviations and jargon leave nothing that a person whose data it is could understand.',
      length: 'A purpose that fills a page hides what matters in it.',
      language: 'Whoever reads the declared language may not follow this one.',
      abbreviations: `People outside the team may not know ${'found' in data ? data.found.join(', ') : ''}.`,
    }[data.cause],
    fix: 'Say it in words that someone outside the team understands; spell abbreviations out once.',
    example:
      'Flag incomplete housing applications to the counter staff, so that they ask for the missing document.',
  }),
  'purpose-legitimate': data => {
    if ('missing' in data)
      return {
        title: 'Whose purpose this is, and under which mission, is not named',
        problem:
          'The policy of this repository asks for the controller and its mission; without them nobody can see whether the purpose fits.',
        fix: 'Name both.',
        example: data.missing
          .map(
            field =>
              ({ controller: 'controller: Town of Exampleton', mission: 'mission: run the nurseries' })[
                field
              ],
          )
          .join('\n'),
      }
    const practice = data.practice && citation(data.practice, 'en')
    return {
      title: 'A person must decide whether this is legitimate',
      problem: `These words may describe a practice that EU law forbids or restricts${practice ? `: ${practice}` : ''}. A list of words cannot tell; a person can.`,
      fix: 'Ask your data-protection officer to review this purpose, or reword it if the practice is another one.',
      example: 'Name the organisation’s mission, the people concerned and the decision that follows.',
    }
  },
  'operational-use-stated': ({ statement }) => ({
    title: 'The operational use is not precise',
    problem:
      'A field or a task is named, but not what the system does there, for whom or where, or for which decision.',
    fix: USE_TEMPLATE,
    example: `${first(statement, 'Detect defects')} … for <the people who use the output>, at <the place>, to decide <what follows>.`,
  }),
  'each-purpose-specific': ({ number, count }) => ({
    title: 'One of the purposes is vague',
    problem:
      count > 1
        ? `Purpose ${number} of ${count} says nothing precise. Several purposes are allowed only if each one is determined.`
        : 'This item says nothing precise. Several purposes are allowed only if each one is determined.',
    fix: `Make this item precise or delete it. ${USE_TEMPLATE}`,
    example: 'Forecast the number of meals in school canteens, to adjust the kitchens’ orders.',
  }),
  'system-type-stated': ({ instead, capabilities }) => ({
    title: 'The type of system is missing',
    problem: instead
      ? `“${instead}” is no type: it does not say what the system handles or produces.`
      : 'No type of system is named.',
    fix: 'Name the type in words people can tell apart: large language model, computer vision model, speech recognition model …',
    example: withType(capabilities),
  }),
  'capabilities-listed': ({ cause, systemType, listed, minimum }) => ({
    title: cause === 'single' ? 'Only one capability is listed' : 'The capabilities are missing',
    problem: {
      none: systemType
        ? `“${systemType}” names the type; the foreseeable capabilities are not listed. The type alone is never enough.`
        : 'No foreseeable capability is listed.',
      few: `The policy of this repository asks for ${minimum} capabilities; ${listed} can be read here.`,
      single: 'One is enough for the sheet; others that can reasonably be foreseen would complete the list.',
    }[cause],
    fix: 'List the functions that can reasonably be foreseen: a verb and what it acts on.',
    example: `Development of a ${first(systemType, 'large language model')} able to ${capabilityExample(systemType ?? '', 'en')}.`,
  }),
  'capabilities-concrete': ({ systemType }) => ({
    title: 'This is no capability',
    problem: 'These words are a catch-all: they name no function that people could foresee.',
    fix: 'Replace them by functions: a verb and what it acts on.',
    example: `${systemType ? `${systemType} able to ` : ''}${capabilityExample(systemType ?? '', 'en')}.`,
  }),
  'research-objective-stated': () => ({
    title: 'The research objective is missing',
    problem:
      'Research is invoked, but not what it wants to find out. The objective may be less precise; it is always defined.',
    fix: 'State the question or aim; it can be refined as the project goes on.',
    example: 'Find out whether a learning method stays robust when it is trained on less data, and why.',
  }),
  'research-qualified': ({ profile, met, missing, isInferred }) => {
    const named = missing.map(id => `${criteria[id].name} (${criteria[id].evidence})`).join('; ')
    const way =
      profile === 'frascati'
        ? 'Neither a public research organisation nor public funding is named, so all five criteria must be shown'
        : 'The policy of this repository asks for the six factors of the EDPB’s Guidelines 1/2026, a draft for consultation'
    const howToShow =
      profile === 'frascati'
        ? 'Name the organisation or the funding if it is public, else the evidence that is missing; where there is none, a person looks at the case.'
        : 'Name the evidence that is missing; where there is none, a person looks at the case.'
    const shown = met.length > 0 ? ` Shown: ${met.map(id => criteria[id].name).join(', ')}.` : ''
    return {
      title: 'A person must decide whether this is scientific research',
      problem: `${isInferred ? 'This reads as research, though nothing else in the file says so. ' : ''}${way}. Missing: ${named}.${shown}`,
      fix: `${isInferred ? 'If it is no research, declare the case (regime: operational). ' : ''}${howToShow}`,
      example:
        profile === 'frascati'
          ? 'research: {organisation: University of Exampleton, funding: national research agency}'
          : `research: {ethics: opinion of the ethics committee, independence: the team chooses its questions}`,
    }
  },
  'regime-consistent': ({ declared, read }) => ({
    title: 'The text does not fit the declared case',
    problem: `The file declares “${REGIMES[declared]}”; its text reads as “${REGIMES[read]}”. Each case of the sheet asks for other things.`,
    fix: 'Declare the case that the text describes, or describe the one that is declared.',
    example: `regime: ${read}`,
  }),
  'reading-confirmed': ({ regime }) => ({
    title: 'Please confirm what was read',
    problem: `This sentence was read as: ${REGIMES[regime]}. The reading is not certain, and the gate does not guess.`,
    fix: 'Commit the suggestion, or state the elements in your own words; fields are judged as they stand.',
    example: 'regime, systemType, capabilities, operationalUses or researchObjective in the front matter',
  }),
}
