import type { AssessmentPart } from '../engine/assessment.ts'
import type { Catalogue } from './catalogue.ts'
import { first } from './examples.ts'

const PARTS: Readonly<Record<AssessmentPart, string>> = {
  link: 'le lien entre les finalités',
  context: 'le contexte de la collecte',
  nature: 'la nature des données',
  consequences: 'les conséquences pour les personnes concernées',
  safeguards: 'les garanties',
}

const listed = (words: readonly string[]): string =>
  words
    .slice(0, 3)
    .map(word => `« ${first(word, '')} »`)
    .join(', ')

const ASSESSMENT = `compatibilité:
  lien: en quoi la nouvelle finalité prolonge la première
  contexte: ce que les personnes savent et attendent
  nature des données: lesquelles, et si certaines sont sensibles
  conséquences: ce qui change pour les personnes concernées
  garanties: pseudonymisation, accès, …
  décision: compatible`

/** Constats sur l’évolution d’une finalité, en français. */
export const change: Pick<Catalogue['findings'], 'purpose-compatible' | 'purpose-kept'> = {
  'purpose-compatible': ({ change, before, added, missing, decision }) => {
    const news = added.length > 0 ? ` (${listed(added)})` : ''
    const was = before === '' ? '' : ` Elle était : « ${first(before, '')} ».`
    const problem = {
      broadening: `La finalité va plus loin qu’avant${news}.${was}`,
      'new-purpose': `Une finalité s’ajoute pour des données déjà présentes${news}.${was}`,
      replaced: `Une autre finalité prend la place de la première.${was}`,
    }[change]
    const answer = {
      none: 'Aucune analyse de compatibilité n’accompagne ce changement.',
      unknown: 'L’analyse ne conclut pas.',
      incompatible:
        'L’analyse conclut à l’incompatibilité : il faut une nouvelle base légale, ou de nouvelles données pour la nouvelle finalité.',
      compatible: `L’analyse omet ${missing.map(part => PARTS[part]).join(', ')}.`,
    }[decision]
    return {
      title: 'La finalité change pour des données déjà présentes',
      problem: `${problem} ${answer}`,
      fix: 'Consignez le test de l’article 6.4 du RGPD sous « compatibilité », ou indiquez une nouvelle base légale ; sinon gardez la finalité telle qu’elle était.',
      example: ASSESSMENT,
    }
  },
  'purpose-kept': ({ cause, before, files }) => ({
    title: 'La finalité disparaît alors que les données restent',
    problem: `${
      cause === 'emptied'
        ? 'La déclaration est vidée.'
        : files > 0
          ? `La déclaration est supprimée ; ${files} fichier${files > 1 ? 's' : ''} de données qu’elle couvrait reste${files > 1 ? 'nt' : ''}.`
          : 'La déclaration est supprimée, et rien ne montre que ses données partent avec elle.'
    } Elle disait : « ${first(before, '')} ».`,
    fix: 'Rétablissez-la, déplacez-la avec ses données, ou supprimez les données dans le même changement.',
    example: first(before, ''),
  }),
}
