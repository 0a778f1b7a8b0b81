import { describe, expect, it } from 'vitest'
import { evaluateStatement } from '../../src/evaluate.ts'

/** The sheet's examples as other people word, translate or mistype them: the verdict must not hang on the wording. */
const ACCEPTED = [
  'Development of a large language model (LLM) capable of answering questions, generating text based on context (emails, letters, reports, including computer code), performing translations, summaries and text corrections, text classification, sentiment analysis, etc.',
  'Development of a voice recognition model capable of identifying a speaker, his/her language, age, gender, etc.',
  'Development of a computer vision model capable of detecting different objects such as vehicles (cars, trucks, scooters, etc.), pedestrians, street furniture (trash cans, public benches, bicycle shelters, etc.) or road signs (traffic lights, traffic signs, etc.).',
  'Developing a speech recognition model that can identify a speaker, the language spoken, their age and gender.',
  'Development of an LLM able to answer questions, generate text, translate, summarize and correct text, classify text and analyze sentiment',
  "DEVELOPPEMENT D'UN GRAND MODELE DE LANGAGE (LLM) CAPABLE DE REPONDRE A DES QUESTIONS, GENERER DU TEXTE, TRADUIRE ET RESUMER",
  "developpement d'un modele de reconnaissance vocale capable d'identifier un locuteur, sa langue, son age, son genre, etc.",
  "Développement d'un modèle de vision par ordinateur capable de détecter des véhicules, des piétons, du mobilier urbain et des éléments de signalisation routière",
  'An organisation wishes to set up a database of photos of trains in service – i.e. with people present – in order to train an algorithm to measure the crowding and attendance of trains at station platforms.',
  'Photos of trains in service, to train an algorithm that measures how crowded platforms in stations are',
  "Mesurer l'affluence des trains à quai dans les gares à partir de photos de rames en service",
  "Constituer une base de photos de rames de trains en service afin d'entraîner un algorithme mesurant l'affluence et la fréquentation des trains à quai dans les gares.",
  'Research to demonstrate the robustness of machine learning that needs less training data, following a documented scientific approach intended for publication.',
  'Developing an AI system for a proof of concept intended to demonstrate the robustness of machine learning requiring less training data, as part of a documented scientific approach to be published.',
  "Développement d'un système d'IA pour une preuve de concept destinée à démontrer la robustesse d'un apprentissage automatique nécessitant moins de données d'entraînement",
  "Recherche scientifique : étudier si l'analyse de la voix permet de détecter précocement la maladie de Parkinson",
  "Study whether voice analysis can detect Parkinson's disease early, in a university hospital",
]

const REFUSED = [
  'Development of a generative AI model (possible capabilities are not defined)',
  'Development of a generative AI model',
  'Developing generative AI',
  'Development of generative AI',
  "Développement d'une IA générative",
  "Développer un modèle d'IA générative",
  'Development and improvement of an AI system',
  'Developing and improving AI systems',
  "Développer et améliorer un système d'IA",
  'Development of a model to identify the age of a person',
  "Development of a model for identifying a person's age",
  "Développement d'un modèle pour identifier l'âge des personnes",
  "Développer un algorithme permettant d'identifier l'âge d'une personne",
  'research purposes',
  'For research purposes only',
  'Recherche scientifique',
  'À des fins de recherche scientifique',
  'Scientific research at the University of Lyon funded by ANR',
  'Improve our services',
  'Amélioration de nos services',
  'Innovation and AI development',
  'To train AI models',
  "Entraîner des modèles d'IA",
  'Development of a large language model',
  "Développement d'un grand modèle de langage",
  'Development of a large language model able to perform various tasks',
  "Développement d'un modèle de langage capable de réaliser diverses tâches",
  'TODO',
  'lorem ipsum dolor sit amet',
  'à compléter',
  'This dataset contains 10,000 photos of trains.',
  'Ce jeu de données contient des photos.',
  'Any future purpose of the company',
  'Marketing',
  'Healthcare',
  'Licensed under CC-BY 4.0',
]

describe('the sheet’s verdicts in other words', () => {
  it.each(ACCEPTED)('accepts: %s', text => {
    const { verdict, findings } = evaluateStatement(text)
    expect([verdict, findings]).toEqual(['accept', []])
  })

  it.each(REFUSED)('refuses: %s', text => {
    expect(evaluateStatement(text).verdict).toBe('block')
  })
})
