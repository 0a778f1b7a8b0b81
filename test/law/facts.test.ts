import { describe, expect, it } from 'vitest'
import { FORBIDDEN_PRACTICES } from '../../src/law/ai-act.ts'
import { HIGH_RISK_AREAS } from '../../src/law/annex-iii.ts'
import { freshness, type LegalFact } from '../../src/law/fact.ts'
import { SPECIAL_CATEGORIES } from '../../src/law/gdpr.ts'
import { CueFinder } from '../../src/reading/cues.ts'
import { today } from '../../src/today.ts'

const FACTS: readonly LegalFact[] = [...FORBIDDEN_PRACTICES, ...HIGH_RISK_AREAS, ...SPECIAL_CATEGORIES]

describe('legal facts', () => {
  it.each(FACTS)('$id has source, dates, words and cues in both languages', fact => {
    expect(fact.url).toMatch(/^https:\/\/eur-lex\.europa\.eu\/eli\/reg\/\d{4}\/\d+\/oj$/)
    for (const day of [fact.inForce, fact.reviewBy])
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
    for (const text of [fact.act, fact.reference, fact.title]) expect(text.fr).not.toBe(text.en)
    for (const cues of [fact.cues.en, fact.cues.fr]) expect(cues.length).toBeGreaterThan(0)
  })

  it('have an id each', () => expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length))

  it('are all of article 5 and of annex III', () => {
    const points = FORBIDDEN_PRACTICES.map(({ reference }) => /\((\w+)\)$/.exec(reference.en)?.[1])
    expect(points.sort()).toEqual(['a', 'b', 'ba', 'bb', 'c', 'd', 'e', 'f', 'g', 'h'])
    const areas = HIGH_RISK_AREAS.map(({ reference }) => /point (\d)/.exec(reference.en)?.[1])
    expect([...new Set(areas)].sort()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })
})

describe('freshness', () => {
  const fact = { ...(FACTS[0] as LegalFact), reviewBy: '2027-06-30' }

  it.each([
    ['2026-11-28', 'fresh'],
    ['2027-06-30', 'fresh'],
    ['2027-07-01', 'due'],
    ['2028-06-30', 'due'],
    ['2028-07-01', 'overdue'],
  ])('on %s is “%s”', (day, expected) => expect(freshness(fact, day)).toBe(expected))

  it('of every fact: a person looked at it less than a year after its day', () => {
    for (const { id, reviewBy } of FACTS.filter(each => freshness(each, today()) === 'due'))
      console.warn(`${id} was to be looked at again by ${reviewBy}`)
    expect(FACTS.filter(each => freshness(each, today()) === 'overdue').map(({ id }) => id)).toEqual([])
  })
})

const practices = new CueFinder(FORBIDDEN_PRACTICES)
const idsIn = (text: string): string[] => practices.find(text).map(({ item }) => item.id)

describe('cues of forbidden practices', () => {
  it.each([
    [
      'manipulation',
      'Show subliminal frames that make viewers vote',
      'Des images subliminales poussent à l’achat',
    ],
    [
      'vulnerability',
      'Find users who sound lonely and push a bonus at night',
      'Repérer les joueurs accros et leur envoyer une promo',
    ],
    [
      'intimate-images',
      'An app that can undress people on photos',
      'Déshabiller des personnes sur leurs photos',
    ],
    [
      'child-abuse-material',
      'A model that generates child sexual abuse material',
      'Un modèle qui génère des contenus pédopornographiques',
    ],
    [
      'social-scoring',
      'Give every resident a social score that decides on a nursery place',
      'Attribuer à chaque habitant une note de civisme pour les places en crèche',
    ],
    [
      'crime-prediction',
      'Predict from personality tests who will commit a crime',
      'Prédire d’après le quartier qui commettra un vol',
    ],
    [
      'face-scraping',
      'Scrape portraits from the web for a facial recognition engine',
      'Moissonner des visages sur le web sans tri',
    ],
    [
      'emotions-at-work-or-school',
      'Read boredom on pupils’ faces for the report card',
      'Mesurer l’humeur des salariés à leur voix pour la prime',
    ],
    [
      'biometric-categorisation',
      'Infer religion from the face of each visitor',
      'Déduire l’orientation sexuelle du visage des candidats',
    ],
    [
      'real-time-identification',
      'Facial recognition in real time on streets for the police',
      'Reconnaissance faciale en temps réel dans la rue pour la police',
    ],
  ])('name %s in both languages', (id, en, fr) => {
    expect([idsIn(en), idsIn(fr)]).toEqual([expect.arrayContaining([id]), expect.arrayContaining([id])])
  })

  it.each([
    ['Sort applicants by race from their photographs', ['biometric-categorisation']],
    ['Deduce from photographs the race or religion of persons', ['biometric-categorisation']],
    ['The ranger reads photographs of stiles before the fell race', []],
    ['Find runners in photographs of a race', []],
  ])('tell a race from a race: %s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids)
  })

  it.each([
    'Alert the driver in the cab when the camera sees signs of drowsiness',
    'Alerter le conducteur quand la caméra voit des signes de somnolence',
    'Measure how actors’ faces express emotions, for a study of theatre schools',
    'Analyser le sentiment de commentaires écrits anonymes sur la cantine',
    'Analyse the sentiment of anonymous written comments on the canteen',
    'Find people who do not claim a benefit they are entitled to, so that an adviser calls them',
    'Repérer les ayants droit qui ne demandent pas leurs prestations, pour que la caisse les appelle',
    'Measure ethnic bias in face verification, for a public study',
    'Mesurer les biais ethniques de la reconnaissance de visages, pour une étude publique',
    'The system does not score residents; no social score is computed',
    'Aucune notation sociale n’est faite',
    'Unlock the phone with the face of its owner',
    'Predict crimes against wildlife from the season, so that rangers patrol',
    'Detect scraped copies of museum portraits on the web, so that the curator asks for removal',
  ])('leave the lawful look-alike alone: %j', text => {
    expect(idsIn(text)).toEqual([])
  })

  it('say where the words stand', () => {
    const [found] = practices.find('We score people: a social score decides.')
    expect(found?.span.text).toBe('social score')
  })
})
