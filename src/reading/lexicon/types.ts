/**
 * Types of AI system (C1), what is no type, and the weak ones between.
 *
 * From the sheet ("modèle de langage de grande taille", "vision par ordinateur", "IA générative d'images, de vidéos
 * ou de sons") and the ordinary names of the families a lay person can tell apart. A phrase ends with `*` on the
 * words that may take an ending; accents and case do not matter.
 */

/** Phrases that name a type by themselves. */
export const NAMED_TYPES = `
large language model*, language model*, llm*, slm, chat model*, chatbot*, chat bot*, voicebot*, voice bot*, callbot*
conversational agent*, conversational assistant*, virtual assistant*, voice assistant*, dialogue system*, dialog system*
grand* modele* de lang*, modele* de lang*, modele* linguistique*, agent* conversationnel*, assistant* conversationnel*
robot* conversationnel*, dialogueur*, assistant* vocal*, assistant* virtuel*, agent* de dialogue, systeme* de dialogue
modele* de langage de grande taille, petit* modele* de lang*, gml
computer vision, machine vision, image recognition, image classifi*, object detection, object detector*, image segmentation
pose estimat*, video analytics, video analysis, smart camera*, augmented camera*, vision system*, vision model*, face detect*
vision par ordinateur, vision artificielle, vision assistee par ordinateur, reconnaissance d'images, classification d'images
classifieur* d'images, detecteur* d'objets, detection d'objets, segmentation d'images, estimation de pose, analyse video
camera* augmentee*, video augmentee, modele* de vision, systeme* de vision
speech recogni*, voice recogni*, automatic speech recognition, asr, speech to text, speaker recognition, speech model*
voice model*, dictation*, reconnaissance vocale, reconnaissance automatique de la parole, reconnaissance de la parole
transcription automatique de la parole, transcription de la parole, reconnaissance du locuteur, modele* vocal*, modele* de parole
speech synthesi*, text to speech, tts, voice synthesi*, voice clon*, synthese vocale, synthese de la parole, clonage vocal
clonage de voix, voix de synthese
image generat*, text to image, image synthesis, video generat*, text to video, audio generat*, music generat*, sound generat*
generateur* d'images, generation d'images, generateur* de video*, generation de video*, generateur* de musique
generation de musique, generation de sons, generation audio, generation d'audio, text to audio, text to music
generative ai for images, generative ai for video*, generative ai for sound*, generative ai for audio
ia generative d'images, ia generative de video*, ia generative de sons, ia generative d'audio, ia generative de musique
modele* generatif* d'images, modele* generatif* de video*, modele* generatif* de sons, text to 3d, image to 3d
code generat*, code assistant*, code model*, programming assistant*, assistant* de programmation, generation de code
modele* de code, multimodal* model*, vision language model*, vlm, modele* multimodal*, modele* vision langage
systeme* multimodal*, multimodal system*, machine translation, translation model*, translation system*, translator*
translation engine*, traducteur*, traduction automatique, modele* de traduction, systeme* de traduction, moteur de traduction
recommender*, recommendation system*, recommendation engine*, recommendation model*, systeme* de recommandation
moteur* de recommandation, modele* de recommandation, algorithme* de recommandation
search engine*, semantic search, retrieval system*, embedding*, reranker*, moteur* de recherche, recherche semantique
plongement*, modele* d'embeddings, encodeur* de phrases, sentence encoder*, text encoder*, encodeur* de texte*
text classif*, sentiment analysis, topic model*, named entity recogni*, entity recogni*, information extraction
classifieur* de texte*, classification de texte*, classification de documents, classifieur* de documents, document classif*
reconnaissance d'entites nommees, extraction d'information*, analyse de sentiment*, text mining, fouille de texte*
optical character recognition, ocr, handwriting recogni*, document understanding, reconnaissance optique de caracteres
lecture automatique de documents, reconnaissance d'ecriture*, reconnaissance de l'ecriture*, document reader*
facial recognition, face recognition, biometric identification, fingerprint recognition, gait recognition, voice biometric*
reconnaissance faciale, reconnaissance de visages, identification biometrique, reconnaissance d'empreintes
reconnaissance de la demarche, biometrie vocale, emotion recognition, reconnaissance des emotions, reconnaissance d'emotions
audio classif*, sound event detection, acoustic model*, sound recogni*, audio tagging, classification audio
detection d'evenements sonores, modele* acoustique*, reconnaissance de sons, classification de sons, classifieur* de sons
audio model*, audio tagger*, modele* audio, classifieur* audio, music tagger*
forecasting model*, forecasting system*, time series model*, demand forecasting, modele* de prevision*, series temporelles
modele* de series temporelles, scoring model*, modele* de score, modele* de scoring, anomaly detect*, fraud detection
intrusion detection, detection d'anomalie*, detecteur* d'anomalie*, detection d'intrusion*, detecteur* d'intrusion*
medical imaging model*, modele* d'imagerie medicale, robot*, robot control polic*, autonomous vehicle*, vehicule* autonome*
driver assistance, aide a la conduite, synthetic data generator*, generateur* de donnees synthetiques, tabular data generator*
molecule generator*, generateur* de molecules, protein language model*, modele* de langage proteique
knowledge graph, graphe de connaissances, question answering system*, summariser*, summarizer*, spell checker*, correcteur*
tagger*, etiqueteur*, transcriber*, transcripteur*, speech separation, separation de sources, source separation
lip reading, lecture labiale, sign language recognition, reconnaissance de la langue des signes, gesture recognition
reconnaissance de gestes, action recognition, reconnaissance d'actions, depth estimation, estimation de profondeur
super resolution, image restoration, restauration d'images, face generator*, generateur* de visages, avatar generator*
voice conversion, conversion de voix, speaker verification, verification du locuteur, remote sensing model*
`

/** Names that count as a type with the advice to say more (C1): the sheet faults them for their capabilities only. */
export const WEAK_TYPES = `
generative ai, generative ai model*, generative ai system*, genai, generative model*, generative artificial intelligence
ia generative, intelligence artificielle generative, modele* d'ia generative, systeme* d'ia generative, modele* generatif*
generative system*, systeme* generatif*, diffusion model*, modele* de diffusion
`

/** Words that stand where a type should and name none (C1). */
export const NON_TYPES = `
ai system*, ai model*, ai tool*, ai solution*, ai product*, ai platform*, ai engine*, artificial intelligence, ai, ml model*
machine learning, deep learning, neural network*, machine learning model*, machine learning system*, model*, system*
algorithm*, network*, software, tool*, platform*, program*, programme*, api, engine*, predictive model*, foundation model*
base model*, frontier model*, general purpose ai, general purpose model*, gpai, transformer*, application*, app, solution*
classifier*, detector*, device*, technology, pipeline*, module*, neural net*, decision support tool*, agent*, copilot*
systeme* d'ia, modele* d'ia, outil* d'ia, solution* d'ia, intelligence artificielle, ia, apprentissage automatique
apprentissage machine, apprentissage profond, reseau* de neurones, reseau* neuronal, modele*, systeme*, algorithme*, reseau*
logiciel*, outil*, plateforme*, moteur*, modele* predictif*, modele* de fondation, modele* de base, ia a usage general
modele* d'ia a usage general, systeme* d'ia a usage general, dispositif*, programme*, technologie*, classifieur*, detecteur*
agent* ia, copilote*, brique*, transformeur*
`

/** Nouns that head a name of type when a modality or a task stands beside them. */
export const TYPE_HEADS = `
model*, system*, engine*, network*, classifier*, detector*, generator*, recogniser*, recognizer*, encoder*, decoder*, predictor*, tagger*
assistant*, forecaster*, segmenter*, estimator*, tracker*, transcriber*, translator*, summariser*, summarizer*, parser*, reader*, bot*, ai
modele*, systeme*, moteur*, reseau*, classifieur*, classificateur*, detecteur*, generateur*, encodeur*, decodeur*, predicteur*
etiqueteur*, estimateur*, traducteur*, transcripteur*, correcteur*, lecteur*, segmenteur*, ia, agent*, algorithm*, algorithme*
`

/** What a system handles or produces, or the task in its name: beside a head, they make a type. */
export const MODALITIES = `
language, text*, speech, voice, audio, sound*, music*, image*, video*, vision, visual, document*, translation, recommendation*
recommender*, recognition, segmentation, detection, classification, generation, synthesis, forecast*, ranking, retrieval
search, embedding*, summarisation, summarization, transcription, pose, gesture*, face, facial, handwriting, code, dialogue
dialog, conversational, chat, multimodal, tabular, time series, acoustic, satellite, imaging, radiology, segmenting, tagging
moderation, anonymisation, anonymization, pseudonymisation, depth, tracking, question answering, protein*, molecul*
langage, langue*, texte*, parole, voix, vocal*, sonore*, son*, musique*, musical*, photo*, videos, visuel*, traduction
recommandation*, reconnaissance, detection, generation, synthese, prevision*, recherche, resume, transcription, geste*
visage*, facial*, ecriture, conversationnel*, dialogue*, tabulaire*, series, acoustique*, satellitaire*, imagerie, conversation*
etiquetage, profondeur, suivi, pose, plongement*, graphe*, proteine*, correction, retouche, relecture, classement
`
