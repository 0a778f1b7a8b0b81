import { describe, expect, it } from 'vitest'
import { type Analysis, analyse } from '../../src/reading/analysis.ts'
import {
  grammarCapabilities,
  grammarResearch,
  grammarType,
  grammarUse,
  listItems,
  type Range,
} from '../../src/reading/grammar.ts'

/** What a part of the grammar finds in a text, as the words of the text. */
function wordsOf(text: string, find: (a: Analysis) => readonly (Range | undefined)[]): string[] {
  const a = analyse(text)
  return find(a).flatMap(range => {
    const [first, last] = [a.tokens[range?.from ?? -1], a.tokens[range?.to ?? -1]]
    return first && last ? [a.text.slice(first.start, last.end)] : []
  })
}

describe('the type that is built (C1)', () => {
  const type = (text: string) => [
    ...wordsOf(text, a => [grammarType(a)?.range]),
    grammarType(analyse(text))?.strength,
  ]

  it.each([
    ['Development of a large language model', 'large language model', 'named'],
    ['Développement d’un modèle de reconnaissance vocale', 'modèle de reconnaissance vocale', 'named'],
    ['Train a speech recognition system', 'speech recognition system', 'named'],
    // A head with what it works on, before or behind it.
    ['We build an image segmentation engine for farms', 'image segmentation engine', 'named'],
    ['modèle de suivi', 'modèle de suivi', 'named'],
    ['a model for text', 'model for text', 'named'],
    // Its abbreviation belongs to it; other brackets do not.
    ['Development of a large language model (LLM) for the town', 'large language model (LLM)', 'named'],
    ['Development of a large language model (see below) for the town', 'large language model', 'named'],
    ['a large language model (llm) for the town', 'large language model', 'named'],
    ['a large language model (LLM, then more)', 'large language model', 'named'],
    ['a large language model LLM)', 'large language model', 'named'],
    ['generative AI (GENAI)', 'generative AI (GENAI)', 'weak'],
    // A head beside it belongs to it, unless it names one already.
    ['a computer vision engine', 'computer vision engine', 'named'],
    ['an engine computer vision', 'engine computer vision', 'named'],
    ['a model of computer vision', 'model of computer vision', 'named'],
    ['a model: computer vision', 'computer vision', 'named'],
    ['the model of the computer vision', 'computer vision', 'named'],
    ['the bot chatbot', 'bot chatbot', 'named'],
    ['text model for image', 'text model', 'named'],
    ['Development of a generative AI model', 'generative AI model', 'weak'],
    ['our generative model, then generative AI', 'generative AI', 'weak'],
    // Somebody else's, or one that is not built, is passed over.
    [
      'Our large language model writes letters; we train a speech recognition model',
      'speech recognition model',
      'named',
    ],
    [
      'Without any large language model, train a speech recognition model',
      'speech recognition model',
      'named',
    ],
    ['our very very own computer vision', 'computer vision', 'named'],
    ['not a model of text, but a model of image', 'model of image', 'named'],
  ])('in %j is %j', (text, words, strength) => expect(type(text)).toEqual([words, strength]))

  it.each([
    'Letters written by a large language model',
    'not a large language model',
    'We count bicycles',
    'our very own computer vision',
    'from us, computer vision',
    'our generative AI',
    'a model, for text',
    'a model without text',
    'text, a model',
  ])('is none in %j', text => expect(type(text)).toEqual([undefined]))
})

describe('a list', () => {
  it.each([
    [
      'translate letters, summarise reports; answer questions',
      ['translate letters', 'summarise reports', 'answer questions'],
    ],
    // “and” parts two functions, not two objects of one.
    ['translate letters and summarise reports', ['translate letters', 'summarise reports']],
    ['translate letters and reports', ['translate letters and reports']],
    ['translate letters, and summarise reports', ['translate letters', 'summarise reports']],
    [
      'traduire des lettres / résumer des rapports & répondre',
      ['traduire des lettres', 'résumer des rapports', 'répondre'],
    ],
    // Brackets hold together what stands in them, unless all of it does.
    [
      'translate letters (French, English), summarise reports',
      ['translate letters (French, English)', 'summarise reports'],
    ],
    ['translate letters + tag them, then sing', ['translate letters', 'tag them', 'sing']],
    ['translate letters or tag them ou trier', ['translate letters', 'tag them', 'trier']],
    ['translate letters, – tag them', ['translate letters', 'tag them']],
    ['translate letters – tag them', ['translate letters – tag them']],
    ['translate letters; – and tag', ['translate letters', 'tag']],
    ['translate (French (old, new), English), tag', ['translate (French (old, new), English)', 'tag']],
    ['translate letters, etc.', ['translate letters']],
    ['translate letters, etc, tag', ['translate letters', 'tag']],
    ['translate', ['translate']],
    [', , and', []],
  ])('%j has the items %j', (text, items) =>
    expect(wordsOf(text, a => listItems(a, 0, a.tokens.length - 1))).toEqual(items),
  )
})

describe('capabilities (C3)', () => {
  it.each([
    ['A model able to translate letters and summarise reports.', ['translate letters', 'summarise reports']],
    [
      'A model able to: translate letters, summarise reports. It is fast.',
      ['translate letters', 'summarise reports'],
    ],
    ['Modèle capable de traduire des lettres, résumer', ['traduire des lettres', 'résumer']],
    // One alone needs an object; a catch-all is none.
    ['A model able to translate letters.', ['translate letters']],
    ['A model able to translate.', []],
    ['A model able to translate, sing.', ['translate', 'sing']],
    ['A model able to: the translation of letters, a tag', ['translation of letters', 'a tag']],
    ['capable de la lecture, l’écriture', ['lecture', 'l’écriture']],
    ['capacités : – trier le courrier, lire', ['trier le courrier', 'lire']],
    ['Able to translate letters? Then sing', ['translate letters']],
    ['Able to translate letters! Then sing', ['translate letters']],
    ['Able to translate letters | Then sing', ['translate letters']],
    ['Able to translate letters, not tag, sing', ['translate letters']],
    ['Able to translate anything, sing songs', ['sing songs']],
    ['Able to translate anything, sing', []],
    ['Able', []],
    ['Able to', []],
    ['A model able to perform various tasks', []],
    ['A model able to translate letters, perform various tasks', ['translate letters']],
    ['A model that is not able to translate letters and summarise reports', []],
    // The first that says something counts.
    [
      'A model able to fly. A model able to translate letters and summarise reports',
      ['translate letters', 'summarise reports'],
    ],
    // A full stop in brackets ends no sentence.
    [
      'Able to translate letters (e.g. French. Also Dutch), summarise reports. Then more',
      ['translate letters (e.g. French. Also Dutch)', 'summarise reports'],
    ],
    ['A computer vision model', []],
  ])('in %j are %j', (text, items) => expect(wordsOf(text, grammarCapabilities)).toEqual(items))
})

describe('a use (B1)', () => {
  const use = (text: string) => wordsOf(text, a => [grammarUse(a)])

  it.each([
    'Detect potholes on city streets so that the road crew repairs them',
    'Détecter les chutes des résidents la nuit pour alerter les soignants',
  ])('is a function with who or where, and what for: %j', text => {
    expect(use(text)).toEqual([text])
    expect(use(`We need data. ${text}. Nothing else is done.`)).toEqual([text])
  })

  it.each([
    'Detect potholes',
    'Detect potholes on streets',
    'Count bicycles at the crossing',
    'Do not detect potholes on city streets so that the road crew repairs them',
    'Potholes of city streets, and the road crew that repairs them',
    // One word of content too few; short words and marks are none.
    'Detect big holes, at the road now and so on',
    'Detect bumpy 2000, 3000, road',
    // Nobody, nowhere, and nothing that follows.
    'Detect strange shapes within pictures',
    // In another sentence.
    'Detect strange shapes. Road crews repair them',
  ])('is none in %j', text => expect(use(text)).toEqual([]))
})

describe('the anchor of a use', () => {
  it.each([
    'Detect strange shapes beside nurses',
    'Detect strange shapes beside roads',
    'Detect strange shapes, then alert',
  ])('is one of three: %j', text => expect(wordsOf(text, a => [grammarUse(a)])).toEqual([text]))

  it('follows the function; the first that has one counts', () => {
    const use = (text: string) => wordsOf(text, a => [grammarUse(a)])
    expect(use('Nurses detect strange shapes within pictures')).toEqual([])
    expect(use('Count. Detect strange shapes beside nurses')).toEqual(['Detect strange shapes beside nurses'])
    expect(use('Detect strange shapes (old. new) beside nurses. So')).toEqual([
      'Detect strange shapes (old. new) beside nurses',
    ])
  })
})

describe('an objective of research (D1)', () => {
  const objective = (text: string) => wordsOf(text, a => [grammarResearch(a)])

  it.each([
    [
      'As a research project, study whether sleep disorders precede cognitive decline. Then stop.',
      'study whether sleep disorders precede cognitive decline',
    ],
    [
      'Projet de recherche : étudier si les troubles du sommeil précèdent le déclin cognitif',
      'étudier si les troubles du sommeil précèdent le déclin cognitif',
    ],
    ['Research to understand bees, ants, wasps, flies', 'understand bees, ants, wasps, flies'],
  ])('in %j is %j', (text, words) => expect(objective(text)).toEqual([words]))

  it.each([
    'In this research we do not study whether sleep disorders precede cognitive decline',
    // Nothing is asked, or nothing but research.
    'Research. Study bees',
    'Research to understand bees, ants and wasps',
    'Research to study bees, ants, wasp and fox',
    'Research to study with consent, research, improved, bees and ants',
    'Ask whether sleep disorders precede cognitive decline',
    'Research to study research on research in research',
    'Count bicycles at the crossing of the street',
  ])('is none in %j', text => expect(objective(text)).toEqual([]))
})
