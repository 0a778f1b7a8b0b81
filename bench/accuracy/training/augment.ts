/**
 * More statements from those at hand: what is precise in one is put into the templates of `corpus/templates/`.
 *
 * The templates say what turns a statement ("was turned down", "and create value", "no other purpose"); the words in
 * them come from the statements that are trained on, so nothing of a file that is left out slips in.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { analyse, isA } from '../../../src/reading/analysis.ts'
import type { ReasonCode } from '../../../src/reading/decide.ts'
import { ACCEPTING, OUTCOMES } from '../../../src/reading/learned/outcomes.ts'
import type { Statement } from '../corpus.ts'
import { randomFrom } from './random.ts'

type Lang = Statement['lang']

interface Template {
  readonly outcome: string
  readonly text: string
}

/** How many statements to make of each kind. */
export interface Amounts {
  readonly wrappers: number
  readonly tails: number
  readonly general: number
}

const FOLDER = new URL('../../../corpus/templates/', import.meta.url)

function templates(kind: string, lang: Lang): Template[] {
  const names = readdirSync(FOLDER).filter(name => name.startsWith(kind) && name.endsWith(`.${lang}.txt`))
  return names
    .sort()
    .flatMap(name => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const at = line.indexOf(' | ')
      const text = line.slice(at + 3)
      return { outcome: line.slice(0, at), text: kind === 'tails' && /^\w/.test(text) ? ` ${text}` : text }
    })
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const bare = (text: string): string => text.replace(/[\s.;,]+$/, '')

/** Whether a labelled use begins with a verb as the templates need it: infinitive or base form. */
function fits(statement: Statement): boolean {
  const use = statement.operational_use
  if (statement.verdict !== 'accept' || use === null) return false
  const first = analyse(use).tokens[0]?.norm ?? ''
  if (statement.lang === 'fr') return /(?:er|ir|re)$/.test(first) && first.length > 3
  const verb = isA(analyse(first), 0, 'function') || isA(analyse(first), 0, 'action')
  return verb && !/(?:ing|ed|s)$/.test(first)
}

const made = (
  from: Statement,
  changes: Partial<Statement> & { text: string; outcome: string },
): Statement => {
  const { outcome, text, ...rest } = changes
  const accepted = (OUTCOMES as readonly string[]).indexOf(outcome) < ACCEPTING
  return {
    ...from,
    pair: null,
    analysis: analyse(text),
    text,
    verdict: accepted ? 'accept' : 'block',
    regime: accepted ? (outcome as Statement['regime']) : from.regime,
    reasons: accepted ? [] : [outcome as ReasonCode],
    ...rest,
  }
}

function fill(text: string, slots: Record<string, string>): string {
  let filled = text
  for (const [slot, words] of Object.entries(slots)) {
    filled = filled.replaceAll(
      `de {${slot}}`,
      /^[aeiouyhàâéèêîôû]/i.test(words) ? `d'${words}` : `de ${words}`,
    )
    filled = filled.replaceAll(`{${slot}}`, words)
  }
  return upper(filled)
}

/** The words of a template around its slot. */
const around = (text: string): string[] =>
  text
    .split(/\{\w+\}/)
    .map(part => part.trim())
    .filter(part => part.length > 3)

function wrap(from: Statement, template: Template): Statement {
  const use = lower(bare(from.operational_use ?? ''))
  const real = template.outcome !== 'no-purpose' && template.outcome !== 'vague-objective'
  return made(from, {
    text: fill(template.text, { use }),
    outcome: template.outcome,
    operational_use: real ? use : null,
    capabilities: [],
    system_type: null,
    exclusions: [],
    open_end: null,
    harm: around(template.text),
  })
}

function extend(from: Statement, template: Template): Statement {
  const text = bare(from.text) + template.text
  const outcome = template.outcome === 'same' ? from.regime : template.outcome
  const opens = outcome === 'incompatible-or-unbounded-reuse'
  const tail = template.text.replace(/^[\s.,;]+/, '')
  return made(from, { text, outcome, open_end: opens ? tail : null, harm: [tail] })
}

function general(from: Statement, template: Template, random: () => number): Statement {
  const type = lower(bare(from.system_type ?? ''))
  const first = Math.floor(random() * Math.max(1, from.capabilities.length - 2))
  const items = from.capabilities.slice(first, first + 3).map(item => bare(item))
  const text = fill(template.text, { type, caps: items.join(', ') })
  const { outcome } = template
  const real = outcome !== 'capabilities-missing' && template.text.includes('{caps}')
  return made(from, {
    text,
    outcome,
    regime: 'general-purpose',
    system_type:
      outcome === 'type-missing'
        ? null
        : (text.match(new RegExp(type.replace(/[^\p{L}\p{N}]/gu, '.'), 'iu'))?.[0] ?? null),
    capabilities: real ? items : [],
    operational_use: null,
    exclusions: outcome === 'capabilities-missing' && template.text.includes('{caps}') ? items : [],
    open_end: null,
    harm: around(template.text),
  })
}

/** Make statements from `statements`; the same input gives the same output. */
export function augment(statements: readonly Statement[], amounts: Amounts): Statement[] {
  const random = randomFrom(11)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const langs: readonly Lang[] = ['fr', 'en']
  return langs.flatMap(lang => {
    const own = statements.filter(statement => statement.lang === lang)
    const uses = own.filter(fits)
    const accepted = own.filter(({ verdict, text }) => verdict === 'accept' && text.length < 500)
    const systems = own.filter(
      ({ regime, system_type, capabilities }) =>
        regime === 'general-purpose' && system_type && capabilities.length > 1,
    )
    const draw = (
      kind: string,
      from: readonly Statement[],
      count: number,
      build: (s: Statement, t: Template) => Statement,
    ) => {
      const forms = templates(kind, lang)
      return Array.from({ length: Math.floor(count / 2) }, () => {
        const [statement, template] = [pick(from), pick(forms)]
        return statement && template ? [build(statement, template)] : []
      }).flat()
    }
    return [
      ...draw('wrappers', uses, amounts.wrappers, wrap),
      ...draw('tails', accepted, amounts.tails, extend),
      ...draw('general', systems, amounts.general, (statement, template) =>
        general(statement, template, random),
      ),
    ]
  })
}
