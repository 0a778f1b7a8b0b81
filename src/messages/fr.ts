import type { Catalogue } from './catalogue.ts'
import { findings, REGIMES } from './findings.fr.ts'
import { reports } from './reports.fr.ts'
import { criteria } from './research.fr.ts'
import { secondReader } from './second-reader.fr.ts'

const kio = (bytes: number): string => `${Math.ceil(bytes / 1024)} Kio`
const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count < 2 ? one : many}`

const POSTS = { review: 'Revue', 'check-run': 'Vérification', issue: 'Ticket' } as const

/** Tout ce que lit un utilisateur, en français. */
export const fr: Catalogue = {
  findings,
  problems: {
    'file-binary': () => ({
      problem: 'Le fichier est binaire.',
      fix: 'Un PURPOSE.md est un fichier texte en UTF-8 ; donnez un autre nom à tout autre contenu.',
    }),
    'file-encoding': ({ encoding }) => ({
      problem:
        encoding === 'unknown'
          ? 'Le fichier n’est pas en UTF-8 valide.'
          : `Le fichier est codé en ${encoding}.`,
      fix: 'Enregistrez-le en UTF-8.',
    }),
    'text-disguised': ({ found }) => ({
      problem: `Le texte n’est pas ce qu’il paraît : ${found} inverse le sens de lecture ou tient lieu d’une lettre d’un autre alphabet.`,
      fix: 'Retapez les mots, sans ce caractère.',
    }),
    'file-too-large': ({ bytes, limit }) => ({
      problem: `Le fichier pèse ${kio(bytes)} ; ${kio(limit)} au plus sont lus.`,
      fix: 'Tenez la déclaration en une page ou deux et rangez les données ailleurs.',
    }),
    'file-lfs-pointer': () => ({
      problem: 'Le fichier est un pointeur Git LFS ; le texte qu’il représente n’est pas dans le commit.',
      fix: 'Versionnez la déclaration elle-même : sortez-la des motifs de .gitattributes.',
    }),
    'file-unavailable': ({ reason }) => ({
      problem: `Le fichier n’a pas pu être lu : ${reason}.`,
      fix: 'Relancez le contrôle.',
    }),
    'file-link': () => ({
      problem: 'Le fichier est un lien ; les liens ne sont pas suivis.',
      fix: 'Placez ici la déclaration elle-même.',
    }),
    'file-mismatch': () => ({
      problem: 'Le contenu reçu n’est pas le fichier de ce commit (un lien, ou la branche a bougé).',
      fix: 'Utilisez un fichier ordinaire et relancez le contrôle.',
    }),
    'format-unknown': () => ({
      problem: 'Le fichier n’est dans aucun des formats lus.',
      fix: 'Écrivez la finalité dans un PURPOSE.md à côté, ou indiquez où elle se trouve (`formats` dans .github/purpose-gate.yml).',
    }),
    'list-incomplete': ({ expected, got }) => ({
      problem: `La liste des fichiers modifiés est incomplète : ${got} sur ${expected}.`,
      fix: 'Divisez la demande de fusion, ou relancez le contrôle.',
    }),
    'tree-incomplete': ({ ref }) => ({
      problem: `L’arborescence de ${ref.slice(0, 12)} est trop grande pour que GitHub la liste en entier.`,
      fix: 'Lancez purpose-gate check dans un clone du dépôt.',
    }),
    'change-unavailable': ({ reason }) => ({
      problem: `Le changement n’a pas pu être lu : ${reason}.`,
      fix: 'Vérifiez le jeton et ses droits contents: read et pull-requests: read, puis relancez le contrôle.',
    }),
    'policy-invalid': ({ reason }) => ({
      problem: `La politique n’a pas pu être lue : ${reason}`,
      fix: 'Corrigez-la sur la branche par défaut ; d’ici là rien ne passe.',
    }),
    'front-matter-fence': ({ found }) => ({
      problem: `« ${found} » n’ouvre ni ne ferme un en-tête.`,
      fix: 'L’en-tête commence par une ligne qui est exactement --- et finit par une autre ; il contient du YAML et rien d’autre.',
    }),
    'front-matter-open': () => ({
      problem: 'L’en-tête n’est jamais fermé.',
      fix: 'Ajoutez à la fin une ligne qui est exactement ---.',
    }),
    'yaml-syntax': ({ reason }) => ({
      problem: `YAML mal formé : ${reason}`,
      fix: 'Corrigez le YAML à cet endroit.',
    }),
    'json-syntax': ({ expected }) => ({
      problem: `JSON mal formé : ${expected}.`,
      fix: 'Corrigez le JSON à cet endroit.',
    }),
    'yaml-alias': ({ found }) => ({
      problem: `« ${found} » : les alias et les clés de fusion ne sont pas lus.`,
      fix: 'Écrivez la valeur en toutes lettres.',
    }),
    'key-twice': ({ key }) => ({
      problem: `La clé « ${key} » est donnée deux fois.`,
      fix: 'Gardez-en une.',
    }),
    'too-deep': ({ limit }) => ({
      problem: `Les valeurs sont imbriquées sur plus de ${limit} niveaux.`,
      fix: 'Mettez-le à plat.',
    }),
    'yaml-size': ({ bytes, limit }) => ({
      problem: `L’en-tête pèse ${kio(bytes)} ; ${kio(limit)} au plus sont lus.`,
      fix: 'Raccourcissez-le.',
    }),
    'not-a-map': () => ({
      problem: 'La déclaration n’est pas une suite de clés et de valeurs.',
      fix: 'Écrivez « finalité: … ».',
    }),
    'field-shape': ({ field }) => ({
      problem: `« ${field} » n’est ni un texte ni une liste de textes.`,
      fix: 'Les champs sont décrits dans docs/purpose-md.md.',
    }),
    'field-value': ({ field, allowed }) => ({
      problem: `« ${field} » a une valeur inconnue.`,
      fix: `Utilisez l’une de : ${allowed.join(', ')}.`,
    }),
    'field-unknown': ({ key }) => ({
      problem: `« ${key} » n’est pas un champ d’une finalité.`,
      fix: 'Les champs sont décrits dans docs/purpose-md.md.',
    }),
    'field-twice': ({ field, first }) => ({
      problem: `« ${field} » et « ${first} » sont le même champ.`,
      fix: 'Gardez-en un.',
    }),
  },
  rules: {
    'purpose-declared':
      'Une finalité est déclarée : ni vide, ni un modèle à remplir, ni une simple description des données.',
    'objective-specific':
      'L’objectif dit ce qui doit être atteint ; « améliorer nos services » ne le dit pas.',
    'purpose-bounded': 'Aucune porte ne reste ouverte à toute autre finalité.',
    'purpose-intelligible': 'Les personnes concernées peuvent comprendre la finalité.',
    'purpose-legitimate': 'Les indices d’une pratique interdite demandent la décision d’une personne.',
    'operational-use-stated':
      'Un usage opérationnel connu est précis : quoi, avec pour qui, où ou pour quelle décision.',
    'each-purpose-specific': 'Chacune des finalités est précise.',
    'system-type-stated': 'Un système à usage général nomme son type.',
    'capabilities-listed': 'Un système à usage général liste ses capacités envisageables.',
    'capabilities-concrete': 'Chaque capacité est une fonctionnalité, pas un fourre-tout.',
    'research-qualified':
      'La recherche se présume de l’organisme ou du financement, ou tous les critères la montrent.',
    'regime-consistent': 'Le texte ne contredit pas le cas déclaré.',
    'research-objective-stated': 'La recherche énonce son objectif.',
    'transparency-stated': 'L’information des personnes concernées est indiquée.',
    'minimisation-stated': 'Les catégories de données sont nommées.',
    'retention-stated': 'Une durée ou un événement limite la conservation.',
    'phases-separate': 'Développement et déploiement sont décrits séparément.',
    'downstream-reminder': 'Les utilisateurs sont invités à définir leur propre finalité.',
    'licence-discloses-risks': 'La licence dit les risques.',
    'high-risk-capabilities-named': 'Les capacités prévisibles les plus à risque sont nommées.',
    'dpia-considered': 'Une analyse d’impact accompagne les capacités à haut risque.',
    'excluded-functions-named': 'Les fonctions exclues par conception sont nommées.',
    'conditions-of-use-named': 'Les conditions d’utilisation sont nommées.',
    'research-refinement-planned': 'La prochaine précision de l’objectif a une date.',
    'research-derogations-named': 'Les dérogations dont use la recherche sont nommées.',
    'system-type-intelligible': 'Les sigles du type de système sont expliqués.',
    'purpose-compatible': 'Une finalité qui va plus loin qu’avant a une analyse consignée.',
    'purpose-kept': 'Une déclaration reste aussi longtemps que ses données.',
    'reading-confirmed': 'Une finalité acceptée sur une lecture incertaine est confirmée par son auteur.',
  },
  options: {
    'capabilities-listed': { minimum: 'nombre de capacités à partir duquel elles font une liste' },
    'purpose-intelligible': {
      'maximum-words': 'finalité la plus longue qui ne soit pas dite longue, en mots',
    },
    'purpose-legitimate': { mission: '`required` : organisme et mission doivent être nommés' },
    'reading-confirmed': { confidence: 'confiance (0,5 à 1) sous laquelle l’auteur est interrogé' },
    'research-qualified': {
      profile:
        '`frascati` : les cinq critères de la fiche ; `edpb-draft` : les six facteurs du projet de lignes directrices 1/2026 du CEPD',
    },
    'retention-stated': { 'maximum-months': 'durée la plus longue qui soit acceptée, en mois' },
    'system-type-intelligible': { known: 'sigles que les personnes concernées connaissent' },
  },
  criteria,
  verdicts: {
    pass: 'Accepté',
    advised: 'Accepté, avec conseils',
    'nothing-to-check': 'Rien à contrôler',
    'review-required': 'Une personne doit décider',
    blocked: 'Bloqué',
    'could-not-evaluate': 'N’a pas pu être évalué',
  },
  levels: { block: 'bloque', review: 'revue', advise: 'conseil' },
  regimes: REGIMES,
  reports,
  secondReader,
  labels: {
    colon: ' :',
    clause: 'Clause',
    quote: text => `« ${text} » (CNIL, fiche IA 2)`,
    words: 'Mots',
    missing: 'Pourquoi',
    fix: 'Que faire',
    example: 'Passerait',
    file: 'Fichier',
    purpose: 'Finalité',
    regime: 'Régime',
    verdict: 'Verdict',
    declared: 'déclaré',
    inferred: 'déduit',
    hidden: ({ at, characters }) =>
      `${at} contient des caractères invisibles (${characters}) ; le texte est jugé sans eux.`,
    notBinding: 'La fiche n’est pas contraignante : un responsable peut s’en écarter s’il le justifie.',
    nothingToCheck:
      'Ce changement ne touche aucune déclaration de finalité. Cela ne dit rien de la conformité.',
    noWords: 'aucune finalité n’est écrite',
    contradiction: ({ field, values }) =>
      `Les manifestes d’un même jeu de données se contredisent sur ${field} : ${values.map(({ path, line, text }) => `${path}:${line} dit « ${text} »`).join(', ')}.`,
    removed: paths => `Supprimé par ce changement : ${paths.join(', ')}.`,
    policyChanged: 'Ce changement touche la politique du contrôle ; c’est la politique d’avant qui a jugé.',
    excluded: paths => `Exclu par la politique : ${paths.join(', ')}.`,
    known: count =>
      `${count} constat${count > 1 ? 's' : ''} de l’état initial ne compte${count > 1 ? 'nt' : ''} pas.`,
    waived: 'Dérogation',
    approved: ({ rule, at, by }) => `${rule}, ${at} : décidé par l’approbation de ${by.join(', ')}.`,
    fingerprint: 'Empreinte pour une dérogation',
    waiver: ({ reason, approver, until }) => `${reason} (${approver}, jusqu’au ${until})`,
    notices: {
      expired: ({ rule, path, until }) => `La dérogation à ${rule} pour ${path} a expiré le ${until}.`,
      mismatched: ({ rule, path }) =>
        `La dérogation à ${rule} pour ${path} vise une autre rédaction ; elle n’a pas d’effet.`,
      unused: ({ rule, path }) => `La dérogation à ${rule} pour ${path} n’est plus nécessaire.`,
    },
    settled: commit => `Corrigé dans ${commit}.`,
    dismissed: commit => `Plus rien à modifier depuis ${commit}.`,
    commented: 'voir le commentaire à son endroit.',
    auditTitle: 'Des finalités de jeux de données sont à revoir',
    unposted: {
      moved:
        'La demande de fusion a changé pendant l’exécution : rien n’a été publié, l’exécution suivante le fera.',
      refused: count =>
        `GitHub n’accepte nulle part ${count} des commentaires ; le résumé les contient. Le verdict demeure.`,
      failed: ({ what, reason, permission }) =>
        `${POSTS[what]} : publication impossible, ${reason}.${permission ? ` Accordez « ${permission} » à la tâche ; les bifurcations n’ont qu’un jeton en lecture.` : ''} Le verdict demeure.`,
    },
    moreFindings: count => `${plural(count, 'autre constat', 'autres constats')} dans le résumé de la tâche.`,
    counts: ({ manifests, findings, advice, unread }) =>
      [
        plural(manifests, 'déclaration'),
        plural(findings, 'constat'),
        ...(advice > 0 ? [plural(advice, 'conseil')] : []),
        ...(unread > 0 ? [`${plural(unread, 'illisible')}`] : []),
      ].join(', '),
    reviewIntro: ({ findings, comments }) =>
      `purpose-gate : ${plural(findings, 'constat')} en ${plural(comments, 'commentaire')}. La fiche 2 de la CNIL refuse ces finalités telles qu’elles sont rédigées.`,
    cut: count =>
      `${plural(count, 'constat omis', 'constats omis')} ici pour la longueur ; le journal les contient tous.`,
  },
}
