/** The skeleton of a rule's page, in each language. */

import type { Level } from '../../src/engine/finding.ts'
import type { Language } from '../../src/reading/types.ts'
import { CLAUSES, type ClauseId, SHEET_URL } from '../../src/rules/clauses.ts'

/** Stands wherever a person has to write; a test finds what is left of it. */
export const TODO = 'TODO(rule)'

/** A rule that is to be written. */
export interface NewRule {
  readonly id: string
  readonly clause: ClauseId
  readonly level: Level
  /** Version that will bring it. */
  readonly since: string
}

interface Words {
  readonly head: (rule: NewRule) => readonly string[]
  readonly why: (clause: ClauseId) => readonly string[]
  readonly titles: readonly [
    why: string,
    fails: string,
    passes: string,
    fix: string,
    settings: string,
    deviate: string,
  ]
  readonly green: string
  readonly prose: string
  readonly fields: string
  readonly fix: string
  readonly settings: (level: Level) => readonly string[]
  readonly deviate: readonly string[]
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    head: ({ id, clause, level, since }) => [
      '| Clause | Level | Regimes | Since |',
      '| --- | --- | --- | --- |',
      `| ${clause} | ${level} | every | ${since} |`,
      '',
      `[En français](fr/${id}.md)`,
    ],
    why: clause => [
      `> [CNIL, AI how-to sheet 2](${SHEET_URL})`,
      '',
      `In English: “${CLAUSES[clause].en}” (our translation; the French text prevails).`,
      '',
      `${TODO}: why the sheet asks for this, and for whom it matters, in about ten lines.`,
    ],
    titles: ['Clause and why', 'What fails', 'What passes', 'How to fix', 'Configuration', 'When to deviate'],
    green: 'The check stays green; the summary shows the advice.',
    prose:
      '## Purpose\n\nMeasure how crowded trains at station platforms are, so that station staff can direct passengers.',
    fields:
      '---\nregime: operational\noperationalUse: Measure how crowded trains at station platforms are, so that station staff can direct passengers\n---',
    fix: `- ${TODO}: what to write, one step an item.`,
    settings: level => [
      ...(level === 'advise'
        ? [
            'The rule takes no option. It advises: the check stays green, and the summary lists the advice, once for each',
            'declaration. With `preset: strict` it blocks. Its level (`block`, `review`, `advise` or `off`) is set in',
          ]
        : ['The rule takes no option. Its level (`block`, `review`, `advise` or `off`) is set in']),
      '`.github/purpose-gate.yml` on the default branch: under `rules` for every manifest, under `overrides` for some',
      'paths ([all settings](../configuration.md)).',
    ],
    deviate: [
      'The sheet is guidance: a controller may deviate from it if it can justify doing so.',
      `${TODO}: what a justification has to say here.`,
      'Record it as one of the `waivers` in `.github/purpose-gate.yml`, with its approver and its last day.',
    ],
  },
  fr: {
    head: ({ id, clause, level, since }) => [
      '| Clause | Niveau | Régimes | Depuis |',
      '| --- | --- | --- | --- |',
      `| ${clause} | ${{ block: 'blocage', review: 'revue', advise: 'conseil' }[level]} | tous | ${since} |`,
      '',
      `[In English](../${id}.md)`,
    ],
    why: () => [
      `> [CNIL, fiche IA 2](${SHEET_URL})`,
      '',
      `${TODO} : pourquoi la fiche le demande, et pour qui cela compte, en une dizaine de lignes.`,
    ],
    titles: [
      'La clause et sa raison',
      'Ce qui est refusé',
      'Ce qui est accepté',
      'Comment corriger',
      'Configuration',
      'Quand s’en écarter',
    ],
    green: 'Le contrôle reste vert ; le résumé présente le conseil.',
    prose:
      '## Finalité\n\nMesurer l’affluence des trains à quai, pour que les agents de la gare orientent les voyageurs.',
    fields:
      '---\nrégime: opérationnel\nusage opérationnel: Mesurer l’affluence des trains à quai, pour que les agents de la gare orientent les voyageurs\n---',
    fix: `- ${TODO} : ce qu’il faut écrire, une étape par point.`,
    settings: level => [
      ...(level === 'advise'
        ? [
            'La règle n’a pas d’option. Elle conseille : le contrôle reste vert, et le résumé présente le conseil, une fois',
            'par déclaration. Avec `preset: strict`, elle bloque. Son niveau (`block`, `review`, `advise` ou `off`) se',
          ]
        : ['La règle n’a pas d’option. Son niveau (`block`, `review`, `advise` ou `off`) se']),
      'règle dans `.github/purpose-gate.yml` sur la branche par défaut : sous `rules` pour toutes les déclarations,',
      'sous `overrides` pour certains chemins ([tous les réglages](../../configuration.md)).',
    ],
    deviate: [
      'La fiche n’est pas contraignante : un responsable de traitement peut s’en écarter s’il le justifie.',
      `${TODO} : ce que la justification doit dire ici.`,
      'Consignez-la parmi les `waivers` (dérogations) de `.github/purpose-gate.yml`, avec le nom de qui l’approuve et son',
      'dernier jour.',
    ],
  },
}

/** The page that the walk over the rules accepts, but for what is marked as to be written. */
export function pageOf(rule: NewRule, language: Language): string {
  const words = WORDS[language]
  const [why, fails, passes, fix, settings, deviate] = words.titles
  const fence = (text: string): readonly string[] => ['```markdown', ...text.split('\n'), '```', '']
  const examples = (note: string) => [
    note,
    '',
    ...fence(words.prose),
    `${TODO}: …`,
    '',
    ...fence(words.fields),
  ]
  const green = rule.level === 'advise' ? `${words.green} ` : ''
  return [
    `# \`${rule.id}\` · ${summaryOf(rule, language)}`,
    '',
    ...words.head(rule),
    '',
    `## ${why}`,
    '',
    `> « ${CLAUSES[rule.clause].fr} »`,
    ...words.why(rule.clause),
    '',
    `## ${fails}`,
    '',
    ...examples(`${green}${TODO}: …`),
    `## ${passes}`,
    '',
    ...examples(`${TODO}: …`),
    `## ${fix}`,
    '',
    words.fix,
    '',
    `## ${settings}`,
    '',
    ...words.settings(rule.level),
    '',
    `## ${deviate}`,
    '',
    ...words.deviate,
    '',
  ].join('\n')
}

/** The one line of the catalogue that a page repeats in its title, without its full stop. */
export function summaryOf({ id }: NewRule, language: Language): string {
  return language === 'en'
    ? `${TODO} what ${id} asks, in a line`
    : `${TODO} ce que demande ${id}, en une ligne`
}
