import type { ReportWords } from './catalogue.ts'

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count < 2 ? one : many}`

/** Words of particular reports, of the fixer and of the language server, in French. */
export const reports: ReportWords = {
  inventoryColumns: ['jeu de données', 'verdict', 'constats', 'dernier changement', 'prochaine précision'],
  uncovered: files => `Aucune déclaration (${plural(files, 'fichier')})`,
  known: count => `(${count} dans l’état initial)`,
  overdue: day => `en retard depuis le ${day}`,
  baselineWritten: (file, count) =>
    `${file} : ${plural(count, 'constat')} qui ne compteront pas. Étendez-le dans .github/purpose-gate.yml (« extends: ${file} »).`,
  halves: {
    type: 'type',
    capabilities: 'capacités',
    use: 'usage opérationnel',
    objective: 'objectif de recherche',
    purpose: 'finalité',
    research: 'preuve de recherche',
    case: 'cas qui convient',
    certainty: 'lecture certaine',
    legitimacy: 'légitimité',
    compatibility: 'compatibilité',
    practice: 'bonnes pratiques',
  },
  halvesTitle: 'Ce qui est énoncé',
  halvesKey: '✅ énoncé · ❌ manquant ou trop vague',
  fixable: count => `${plural(count, 'constat')} à corriger par « purpose-gate fix ».`,
  explainHint: rule => `Pourquoi une règle le demande : purpose-gate explain ${rule} --lang fr`,
  unreadable: {
    title: 'Le manifeste n’a pas pu être lu',
    help: 'Un manifeste illisible n’est pas jugé, et ce qui n’est pas jugé ne passe pas.',
  },
  cutResults: count => `${plural(count, 'résultat omis', 'résultats omis')} : 25 000 au plus par exécution.`,
  applied: ({ path, count }) => `${path} : ${plural(count, 'modification')}`,
  fixed: (count, files) => `${plural(count, 'modification')} dans ${plural(files, 'fichier')}.`,
  wouldFix: (count, files) => `${plural(count, 'modification')} à faire dans ${plural(files, 'fichier')}.`,
  nothingToFix: 'Rien à modifier.',
  readFix: 'Relisez ce qui change : ce que dit une finalité doit être vrai du projet.',
  applyFix: title => `Mettre une rédaction qui passerait : ${title}`,
  rulePage: 'Page de la règle',
}
