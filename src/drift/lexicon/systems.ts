/** Types of system under development, as the sheet understands a type. Same notation as `acts.ts`. */
export const SYSTEMS = `
language_model: modèle_de_langage modèle_de_langue grand_modèle_de_langage llm génération_de_texte | language_model* llm llms large_language_model*
vision: modèle_de_vision vision_par_ordinateur vision | vision_model* computer_vision vision image_classifier* image_recognition
speech_model: reconnaissance_vocale reconnaissance_de_la_parole brique_de_dictée modèle_vocal modèle_acoustique | speech_model* speech_recogni* voice_recognition audio_model* asr
voice_synthesis: synthèse_vocale voix_de_synthèse | speech_synthesis text_to_speech tts voice_synthesis
chatbot: assistant_conversationnel agent_conversationnel chatbot* assistant_vocal assistant_virtuel agent_virtuel agent_commercial_virtuel | chatbot* conversational_agent* virtual_assistant* voice_assistant* conversation_assistant*
recommender: moteur_de_recommandation système_de_recommandation recommandeu* | recommender* recommendation_engine* recommendation_system*
face_recognition: reconnaissance_faciale | face_recognition facial_recognition
image_generator: générateur_d'images génération_d'images | image_generator* image_generation
classifier: classifieur* classificateu* | classifier*
search_engine: moteur_de_recherche | search_engine*
forecaster: modèle_de_prévision | forecasting_model*
`
