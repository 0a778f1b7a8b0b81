import { REGIME_VALUES } from '../engine/confirmation.ts'
import { advice } from './advice.fr.ts'
import type { Catalogue } from './catalogue.ts'
import { change } from './change.fr.ts'
import { capabilityExample, citation, first, typeExample } from './examples.ts'
import { criteria } from './research.fr.ts'

/** Les cas de la fiche, en mots. */
export const REGIMES: Catalogue['regimes'] = {
  operational: 'usage opérationnel connu',
  'general-purpose': 'système à usage général',
  research: 'recherche scientifique',
  undetermined: 'indéterminé',
}

const USE_TEMPLATE =
  'Dites ce que fait le système et au moins un de ces points : pour qui, où, pour quelle décision ou quel service.'

/** Une phrase avec les deux moitiés : un type, et les capacités que liste le fichier. */
function withType(listed: readonly string[]): string {
  const { type, capabilities } = typeExample(listed, 'fr')
  return `Développement d’un ${type}, capacités : ${capabilities}.`
}

const PLATFORMS =
  'Mesurer l’affluence des trains à quai dans les gares à partir de photos de rames en service, pour que les agents orientent les voyageurs.'

/** Une déclaration pour commencer, avec l’exemple d’usage opérationnel de la fiche. */
const STARTER = `---
régime: opérationnel
finalité: >-
  ${PLATFORMS}
catégories de données: [photos de rames]
durée de conservation: jusqu’à la validation du modèle, au plus 24 mois
transparence: affiche sur les quais
---`

/** Constats en français. « La fiche refuse », jamais « illégal » : elle n’est pas contraignante. */
export const findings: Catalogue['findings'] = {
  ...advice,
  ...change,
  'purpose-declared': data => ({
    title: 'Aucune finalité n’est déclarée',
    problem: {
      uncovered:
        data.cause === 'uncovered'
          ? `Aucune déclaration ne couvre ${data.files === 1 ? 'ce fichier' : `ces ${data.files} fichiers`} de données de ${data.folder ? `${data.folder}/` : 'la racine'}.`
          : '',
      absent:
        'Ce fichier ne déclare aucune finalité. Constituer une base de données personnelles pour l’IA doit en poursuivre une.',
      placeholder: 'Ceci est un texte à compléter, pas une finalité.',
      'no-purpose':
        'Ceci décrit des données, une licence ou un document, sans dire à quoi serviront les données.',
    }[data.cause],
    fix:
      data.cause === 'uncovered'
        ? `Ajoutez ${data.folder && `${data.folder}/`}PURPOSE.md et dites à quoi servent les données, ou nommez-les sous « couvre » d’une déclaration ; ce qui n’est pas une base de données s’exclut dans .github/purpose-gate.yml (« data: exclude: »).`
        : 'Écrivez ce que les données doivent permettre d’atteindre.',
    example: data.cause === 'uncovered' ? STARTER : PLATFORMS,
  }),
  'objective-specific': () => ({
    title: 'L’objectif conviendrait à n’importe quel projet',
    problem: 'Ces mots ne disent pas ce qui doit être atteint ; tout projet pourrait les employer.',
    fix: `${USE_TEMPLATE} Si aucun usage n’est encore connu, nommez le type de système et listez ses capacités.`,
    example:
      'Mesurer l’affluence des trains à quai dans les gares, pour que les agents orientent les voyageurs.',
  }),
  'purpose-bounded': () => ({
    title: 'La porte reste ouverte à toute autre finalité',
    problem:
      'Ces mots permettent des finalités que personne ne peut prévoir : le reste de l’énoncé ne limite plus rien.',
    fix: 'Supprimez ces mots. Une finalité ultérieure sera déclarée quand elle sera connue.',
    example: 'Toute autre finalité est exclue.',
  }),
  'purpose-intelligible': data => ({
    title: {
      jargon: 'Les personnes concernées ne peuvent pas comprendre',
      length: 'C’est plus long que ce que l’on lit',
      language: 'La finalité est dans une autre langue que celle déclarée',
      abbreviations: 'Des sigles ne sont pas expliqués',
    }[data.cause],
    problem: {
      jargon: 'Sigles et jargon ne laissent rien qu’une personne dont ce sont les données puisse comprendre.',
      length: 'Une finalité qui remplit une page cache ce qui compte.',
      language: 'Qui lit la langue déclarée peut ne pas comprendre celle-ci.',
      abbreviations: `Hors de l’équipe, on peut ignorer ${'found' in data ? data.found.join(', ') : ''}.`,
    }[data.cause],
    fix: 'Dites-le avec des mots compris hors de l’équipe ; développez chaque sigle une fois.',
    example:
      'Signaler aux agents du guichet les dossiers de logement incomplets, pour qu’ils demandent la pièce manquante.',
  }),
  'purpose-legitimate': data => {
    if ('missing' in data)
      return {
        title: 'L’organisme et sa mission ne sont pas nommés',
        problem:
          'La politique de ce dépôt demande le responsable de traitement et sa mission ; sans eux, nul ne peut voir si la finalité leur convient.',
        fix: 'Nommez les deux.',
        example: data.missing
          .map(
            field =>
              ({
                controller: 'responsable de traitement: Ville d’Exempleville',
                mission: 'mission de l’organisme: gérer les crèches',
              })[field],
          )
          .join('\n'),
      }
    const practice = data.practice && citation(data.practice, 'fr')
    return {
      title: 'Une personne doit décider si c’est légitime',
      problem: `Ces mots peuvent décrire une pratique que le droit de l’Union interdit ou encadre${practice ? ` : ${practice}` : ''}. Une liste de mots ne peut en juger, une personne si.`,
      fix: 'Demandez l’avis de votre délégué à la protection des données, ou reformulez si la pratique est autre.',
      example: 'Nommez la mission de l’organisme, les personnes concernées et la décision qui s’ensuit.',
    }
  },
  'operational-use-stated': ({ statement }) => ({
    title: 'L’usage opérationnel n’est pas précis',
    problem:
      'Un domaine ou une tâche est nommé, mais pas ce que le système y fait, pour qui ou où, ni pour quelle décision.',
    fix: USE_TEMPLATE,
    example: `${first(statement, 'Détecter les défauts')} … pour <les personnes qui utilisent le résultat>, à <lieu>, afin de décider <la suite>.`,
  }),
  'each-purpose-specific': ({ number, count }) => ({
    title: 'L’une des finalités est vague',
    problem:
      count > 1
        ? `La finalité ${number} sur ${count} ne dit rien de précis. Plusieurs finalités sont admises si chacune est déterminée.`
        : 'Cet élément ne dit rien de précis. Plusieurs finalités sont admises si chacune est déterminée.',
    fix: `Précisez cet élément ou supprimez-le. ${USE_TEMPLATE}`,
    example:
      'Prévoir le nombre de repas dans les cantines scolaires, pour ajuster les commandes des cuisines.',
  }),
  'system-type-stated': ({ instead, capabilities }) => ({
    title: 'Le type de système manque',
    problem: instead
      ? `« ${instead} » n’est pas un type : cela ne dit ni ce que le système traite ni ce qu’il produit.`
      : 'Aucun type de système n’est nommé.',
    fix: 'Nommez le type avec des mots que chacun distingue : grand modèle de langage, modèle de vision par ordinateur, modèle de reconnaissance vocale…',
    example: withType(capabilities),
  }),
  'capabilities-listed': ({ cause, systemType, listed, minimum }) => ({
    title: cause === 'single' ? 'Une seule capacité est listée' : 'Les capacités manquent',
    problem: {
      none: systemType
        ? `« ${systemType} » nomme le type ; les capacités envisageables ne sont pas listées. Le type seul ne suffit jamais.`
        : 'Aucune capacité envisageable n’est listée.',
      few: `La politique de ce dépôt demande ${minimum} capacités ; ${listed} se lisent ici.`,
      single: 'Une suffit à la fiche ; d’autres, raisonnablement prévisibles, compléteraient la liste.',
    }[cause],
    fix: 'Listez les fonctionnalités raisonnablement prévisibles : un verbe et son objet.',
    example: `Développement d’un ${first(systemType, 'grand modèle de langage')} capable de ${capabilityExample(systemType ?? '', 'fr')}.`,
  }),
  'capabilities-concrete': ({ systemType }) => ({
    title: 'Ceci n’est pas une capacité',
    problem: 'Ces mots sont un fourre-tout : ils ne nomment aucune fonctionnalité prévisible.',
    fix: 'Remplacez-les par des fonctionnalités : un verbe et son objet.',
    example: `${systemType ? `${systemType} capable de ` : ''}${capabilityExample(systemType ?? '', 'fr')}.`,
  }),
  'research-objective-stated': () => ({
    title: 'L’objectif de la recherche manque',
    problem:
      'La recherche est invoquée, mais pas ce qu’elle cherche à établir. L’objectif peut être moins précis ; il est toujours défini.',
    fix: 'Énoncez la question ou le but ; il pourra être précisé à mesure que le projet progresse.',
    example:
      'Déterminer si une méthode d’apprentissage reste robuste quand elle dispose de moins de données, et pourquoi.',
  }),
  'research-qualified': ({ profile, met, missing, isInferred }) => {
    const named = missing.map(id => `${criteria[id].name} (${criteria[id].evidence})`).join(' ; ')
    const way =
      profile === 'frascati'
        ? 'Ni organisme public de recherche ni financement public n’est nommé : les cinq critères doivent tous être montrés'
        : 'La politique de ce dépôt demande les six facteurs des lignes directrices 1/2026 du CEPD, projet soumis à consultation'
    const howToShow =
      profile === 'frascati'
        ? 'Nommez l’organisme ou le financement s’il est public, sinon les indices qui manquent ; faute d’indices, une personne examine le cas.'
        : 'Nommez les indices qui manquent ; faute d’indices, une personne examine le cas.'
    const shown = met.length > 0 ? ` Montrés : ${met.map(id => criteria[id].name).join(', ')}.` : ''
    return {
      title: 'Une personne doit décider si c’est de la recherche scientifique',
      problem: `${isInferred ? 'Ceci se lit comme une recherche, sans que rien d’autre ne le dise dans le fichier. ' : ''}${way}. Il manque : ${named}.${shown}`,
      fix: `${isInferred ? 'Si ce n’est pas une recherche, déclarez le cas (régime: opérationnel). ' : ''}${howToShow}`,
      example:
        profile === 'frascati'
          ? 'recherche: {organisme: Université d’Exempleville, financement: Agence nationale de la recherche}'
          : 'recherche: {éthique: avis du comité d’éthique, indépendance: l’équipe choisit ses questions}',
    }
  },
  'regime-consistent': ({ declared, read }) => ({
    title: 'Le texte ne correspond pas au cas déclaré',
    problem: `Le fichier déclare « ${REGIMES[declared]} » ; son texte se lit comme « ${REGIMES[read]} ». Chaque cas de la fiche demande autre chose.`,
    fix: 'Déclarez le cas que décrit le texte, ou décrivez celui qui est déclaré.',
    example: `régime: ${REGIME_VALUES.fr[read]}`,
  }),
  'reading-confirmed': ({ regime }) => ({
    title: 'Merci de confirmer ce qui a été lu',
    problem: `Cette phrase a été lue ainsi : ${REGIMES[regime]}. La lecture n’est pas certaine, et le contrôle ne devine pas.`,
    fix: 'Validez la suggestion, ou énoncez les éléments avec vos mots ; les champs sont jugés tels quels.',
    example:
      'régime, type de système, capacités, usages opérationnels ou objectif de recherche dans l’en-tête',
  }),
}
