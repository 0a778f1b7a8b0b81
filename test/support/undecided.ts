import { isAcceptable, type Undecided, undecidedIn } from '../../src/engine/draft.ts'
import { judge } from '../../src/engine/judge.ts'
import { BY_THE_SHEET } from '../../src/engine/standard.ts'
import { manifest } from './fixtures.ts'

/** Statements that an uncertain reader may leave undecided, each with the same said plainly. */
const CANDIDATES: readonly { language: 'en' | 'fr'; statement: string; plain: string }[] = [
  {
    language: 'en',
    statement:
      "We're a family bakery and we use AI to predict Saturday's croissants, so Dad knows how much dough to lay.",
    plain: 'Predict how many croissants sell on Saturday, so that the baker knows how much dough to lay.',
  },
  {
    language: 'en',
    statement:
      'In our newspaper’s vans: copies each kiosk will sell, dropped in that number, the rest stays aboard.',
    plain: 'Predict how many copies each kiosk sells, so that the driver drops that number.',
  },
  {
    language: 'en',
    statement: 'Client: Hartley Tiles. Place of use: kiln 2. Use: chipped edge, tile to seconds.',
    plain: 'Detect chipped edges of tiles at kiln 2, so that the sorter puts these tiles to the seconds.',
  },
  {
    language: 'fr',
    statement: 'Établir pour chaque conteneur une note d’usure ; les plus usés passent d’abord en soudure.',
    plain: 'Estimer l’usure de chaque conteneur, pour que le soudeur répare d’abord les plus usés.',
  },
  {
    language: 'fr',
    statement: 'C’est pour le pain. Combien de baguettes demain, pas plus, et Moussa pétrit en conséquence.',
    plain: 'Prévoir le nombre de baguettes du lendemain, pour que le boulanger pétrisse en conséquence.',
  },
  {
    language: 'fr',
    statement: 'Le haras : dater le poulinage, réveiller le palefrenier, et allumer la stalle.',
    plain: 'Prévoir le poulinage des juments pour réveiller le palefrenier à temps.',
  },
  {
    language: 'en',
    statement:
      'The aim is knowledge about fatigue, not a product: we examine, in a sleep laboratory, which facial signs precede microsleep in consenting nurses.',
    plain:
      'Research in a sleep laboratory to determine which facial signs precede microsleep in consenting nurses.',
  },
  {
    language: 'en',
    statement:
      'Predict which rental bikes come back wet so the shop dries them. Rider trails are wiped before any founders’ exit.',
    plain: 'Predict which rental bikes come back wet, so that the shop dries them.',
  },
  {
    language: 'en',
    statement:
      'Match left shoes to right shoes in the bowling returns bin for the desk; the footage goes nowhere, our franchisor included.',
    plain: 'Match left shoes to right shoes in the bowling returns bin, so that the desk can hand out pairs.',
  },
  {
    language: 'en',
    statement: 'Detect leaks of methane on compressor stations with thermal cameras mounted on masts.',
    plain: 'Detect leaks of methane on compressor stations, so that the crew repairs the largest first.',
  },
  {
    language: 'en',
    statement:
      'Classify incoming items for the estates desk: leak, lock, lift, light, other, each with its own tray',
    plain:
      'Classify incoming items as leak, lock, lift or light, so that the estates desk puts each in its own tray.',
  },
  {
    language: 'fr',
    statement:
      'Lire l’étiquette du colis fragile afin que le porteur le mette au-dessus ; l’avenir n’y ajoutera rien sans nouvelle collecte.',
    plain: 'Lire l’étiquette du colis fragile afin que le porteur le mette au-dessus.',
  },
  {
    language: 'fr',
    statement:
      'Reconnaître le numéro de dossard et l’afficher au speaker. Toute autre exploitation a été refusée par le bureau.',
    plain: 'Reconnaître le numéro de dossard des coureurs et l’afficher au speaker.',
  },
  {
    language: 'fr',
    statement: 'Mesurer l’usure des pneus des autobus de tous les dépôts du réseau.',
    plain: 'Mesurer l’usure des pneus des autobus, pour que l’atelier remplace d’abord les plus usés.',
  },
  {
    language: 'fr',
    statement:
      'Seuls les agents du service des eaux ont accès aux relevés, qui servent à chercher les fuites.',
    plain: 'Repérer les fuites sur les relevés, pour que les agents du service des eaux les réparent.',
  },
  {
    language: 'fr',
    statement:
      'Connaître l’occupation réelle des salles municipales pour éviter de louer des locaux supplémentaires.',
    plain:
      'Compter les heures où chaque salle municipale est libre, pour que le service des réservations l’attribue.',
  },
  {
    language: 'fr',
    statement: 'Chatbot. Oriente, patiente, transfère.',
    plain: 'Développement d’un chatbot capable d’orienter les appels et de les transférer.',
  },
]

/** A statement that the reader leaves undecided today, in a manifest, and a draft that the gate accepts for it. */
export interface Case {
  readonly text: string
  readonly statement: string
  readonly language: 'en' | 'fr'
  readonly plain: string
}

const manifestOf = ({ language, statement }: { language: string; statement: string }): string =>
  `---\nlanguage: ${language}\norganisation: University of Example, a public research institution\n---\n\n# Purpose\n\n${statement}\n`

/** What of a text is undecided. */
export function undecided(text: string, path?: string): readonly Undecided[] {
  return undecidedIn(judge({ manifests: [manifest(text, path)] }))
}

/** Which statements are undecided, and nothing else, depends on what the reader has learned; a test takes those that are. */
export const CASES: readonly Case[] = CANDIDATES.map(one => ({ ...one, text: manifestOf(one) })).filter(
  ({ text, plain }) => {
    const judged = judge({ manifests: [manifest(text)] })
    const [one] = undecidedIn(judged)
    return (
      one !== undefined &&
      judged.verdict === 'review-required' &&
      isAcceptable(one, plain, { manifests: [manifest(text)] }, BY_THE_SHEET)
    )
  },
)

/** The first such case in a language. */
export function caseIn(language: 'en' | 'fr'): Case {
  const found = CASES.find(one => one.language === language)
  if (!found) throw new Error(`no undecided statement left in ${language}; add one to CANDIDATES`)
  return found
}
