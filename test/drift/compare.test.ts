import { describe, expect, it } from 'vitest'
import { type Change, compareStatements } from '../../src/drift/compare.ts'

type Case = readonly [base: string, head: string]

const CASES: Readonly<Record<Change, readonly Case[]>> = {
  none: [
    ['Compter les barques à quai.', 'Compter  les barques à quai .'],
    ['Sort eggs by size for the packer.', '- **Sort eggs** by size for the packer'],
    [
      'Sort eggs by size for the packer.',
      'Sort eggs by size for the packer.\n\nContact: farm@example.invalid',
    ],
    ["Avertir l'éclusier quand l'eau monte.", '> Avertir l’éclusier quand l’eau monte.<br>'],
    ['Sort eggs. Questions: a@example.invalid', 'Sort eggs. Questions: b@example.invalid'],
    ['# Purpose\n\nSort eggs by size.', 'Sort eggs by size.'],
  ],
  rewording: [
    [
      'Prévoir les pannes de pompes pour planifier leur réparation.',
      'Planifier la réparation des pompes en anticipant leurs pannes.',
    ],
    [
      'Detect smoke in the barn and warn the farmer.',
      'The farmer is alerted when smoke is spotted in the barn.',
    ],
    ['Traduire les menus pour les touristes.', 'Translate menus for tourists.'],
    ['Help pharmacists read prescriptions.', 'Aider les pharmaciens à lire les ordonnances.'],
    ['TODO', 'To be defined.'],
    ['Trier le courrier par service.', 'Le courrier est réparti entre les services.'],
    // What lasts as long is the same in other units.
    ['Trier le courrier ; conservé 2 ans.', 'Trier le courrier ; conservé 24 mois.'],
    // A capital at the beginning of a sentence makes no name.
    ['Sort eggs. Grade shells.', 'Sort eggs. Rate shells.'],
    // "Per" and "each" count alike.
    ['Count the visitors per museum.', 'The visitors of each museum are counted.'],
  ],
  narrowing: [
    ['Compter les visiteurs dans toutes les salles.', 'Compter les visiteurs dans la salle 2.'],
    ['Detect cars, bikes and faces.', 'Detect cars and bikes.'],
    // Somebody who has a say is no further purpose.
    [
      "Answer tenants' questions about rent.",
      "Answer tenants' questions about rent; a housing officer checks every answer before it is sent.",
    ],
    ['Aider les médecins.', "Proposer à l'infirmière d'accueil l'ordre dans lequel voir les patients."],
    ['Rank job adverts for seekers in France.', 'Rank job adverts for seekers in Lille.'],
    // A proposal that goes with what it proposed has not become an act.
    [
      'Les emprunts servent à suggérer des romans et à compter les prêts.',
      'Les emprunts servent à compter les prêts.',
    ],
    ['Classify letters: complaint / invoice / praise.', 'Classify letters: complaint / invoice.'],
    ['Refuser automatiquement les dossiers incomplets.', "Refuser les dossiers incomplets ; l'agent valide."],
    [
      'Keep the recordings for two years to train staff.',
      'Keep the recordings for one month to train staff.',
    ],
    ['Predict absences per employee.', 'Predict absences per department.'],
    ['Analyser les trajets des abonnés.', 'Analyser les trajets des abonnés, de façon anonyme.'],
    ['Summarise letters, and any other task.', 'Summarise letters.'],
    ['Rank applications.', 'Rank applications. Photos are not used.'],
    ['Améliorer nos services.', "Indiquer aux usagers le temps d'attente au guichet."],
    ['TODO', 'Detect ice on the bridge and warn drivers.'],
  ],
  broadening: [
    ['Compter les visiteurs de la salle 2.', 'Compter les visiteurs de tout le musée.'],
    ['Detect cars and bikes.', 'Detect cars, bikes and faces.'],
    // Another place is one more for the data to serve.
    ['Rank job adverts for seekers in Lille.', 'Rank job adverts for seekers in Lyon.'],
    ['Rank job adverts for seekers in Lille.', 'Rank job adverts for seekers in France.'],
    // The "non" of a compound denies nothing of what follows it.
    ['Count non-smokers for the landlord.', 'Count non-smokers for the landlord and for the insurer.'],
    ['Rank applications. Photos are not used.', 'Rank applications.'],
    ['Proposer une amende à un agent, qui la signe.', "Envoyer l'amende automatiquement."],
    ['Sort letters.', 'Sort letters, etc.'],
    ['Transmettre les relevés au technicien.', "Transmettre les relevés au technicien et à l'assureur."],
    ['Keep the footage for 3 days.', 'Keep the footage for 3 months.'],
    ['Avertir au-delà de plus de dix absences.', 'Avertir au-delà de plus de trois absences.'],
    ['Use voices of volunteers who gave consent to train dictation.', 'Use voices to train dictation.'],
    ['Warn the miller when the river rises.', 'Improve our services.'],
    ["L'image n'est jamais transmise à la police.", "L'image est transmise à la police."],
  ],
  'new-purpose': [
    ['Planifier les tournées.', 'Planifier les tournées. Évaluer la productivité des conducteurs.'],
    ['Suggest recipes to readers.', 'Suggest recipes to readers, and sell their profiles to advertisers.'],
    [
      'Prévoir la récolte de raisin.',
      'Prévoir la récolte de raisin et contrôler les pauses des saisonniers.',
    ],
    [
      'Route calls to the right desk.',
      'Route calls to the right desk. Calls are also used to study the accents of callers.',
    ],
  ],
  replaced: [
    ['Prévoir la récolte de raisin.', 'Contrôler les pauses des saisonniers.'],
    ['Suggest recipes to readers.', 'Sell reader profiles to advertisers.'],
    ['Suggest recipes to readers.', 'TBD'],
    ['Warn the miller when the river rises.', 'The dataset contains 400 rows in CSV format.'],
    ['Étudier le sommeil des marins.', 'Vendre des matelas aux marins.'],
  ],
}

const LABELLED = Object.entries(CASES).flatMap(([change, pairs]) =>
  pairs.map(([base, head]) => ({ change: change as Change, base, head })),
)

describe('compareStatements', () => {
  it.each(LABELLED)('$change: $base → $head', ({ change, base, head }) => {
    expect(compareStatements(base, head)).toMatchObject({ change })
  })

  it('asks for a review of what widens, adds or replaces, and of nothing else', () => {
    for (const { change, base, head } of LABELLED)
      expect(compareStatements(base, head).needsReview).toBe(
        change === 'broadening' || change === 'new-purpose' || change === 'replaced',
      )
  })

  it('quotes the words that went or came', () => {
    expect(
      compareStatements('Rank applications. Photos are not used.', 'Rank applications.').reasons,
    ).toEqual([{ kind: 'exclusion-removed', words: 'Photos are not used' }])
    expect(compareStatements('Sort letters.', 'Sort letters, etc.').reasons).toEqual([
      { kind: 'open-end-added', words: 'etc' },
    ])
    expect(
      compareStatements('Predict absences per department.', 'Predict absences per employee.').reasons,
    ).toEqual([{ kind: 'scope-widened', words: 'per employee' }])
  })

  it('sees a change undone as the opposite', () => {
    const before = 'Detect leaks and alert the plumber, without recording voices.'
    const after = 'Detect leaks and alert the plumber.'
    expect(compareStatements(before, after).change).toBe('broadening')
    expect(compareStatements(after, before).change).toBe('narrowing')
  })
})
