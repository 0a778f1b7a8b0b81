/** What data say about a person; `sensitive` attributes first. Same notation as `acts.ts`. */
export const DATA = `
face: visage* facial* | face faces facial
gait: démarche* | gait
fingerprint: empreinte* | fingerprint*
biometric: biométr* | biometric*
identity: identité* nominati* nom noms prénom* identifi* | identit* name names named
age: âge âges | age ages aged
gender: genre sexe | gender* sex
origin: origine* ethni* nationalité* race | origin* ethnic* national* race racial
emotion: émotion* humeur* sentiment* ressenti stress | emotion* mood* feeling* sentiment* stress
religion_data: religi* croyance* | religi* belief*
opinion: opinion* politique* syndic* | opinion* political*
sexual: sexu* orientation_sexuelle | sexual*
health_data: médica* antécédent* pathologie* | medical* health
income_data: revenu* salaire* patrimoine fortun* | income* salar* wealth* rich
social_situation: situation_sociale situation_familiale précarité pauvre* | social_situation social_status poverty family_status
address: adresse* domicile* | address* home_address
location: position* géolocalis* gps localisation emplacement* coordonnées_gps | location* geolocat* gps position* whereabouts
movement: déplacement* trajet* mouvement* parcours | movement* trip* journey* motion walk*
contact_data: coordonnées numéro | contact_details phone_number*
badge_log: badge* journaux journal log logs | badge* log logs
browsing: navigation clic* historique* | browsing click* history
purchase_data: achats panier | purchases basket
recording: enregistrement* audio | recording* recorded
sample: échantillon* extrait* | sample* excerpt*
statistics: statisti* indicateu* agrég* | statistic* indicator* figures
opinion_poll: sondage* | poll
diploma_data: diplôme* | diploma*
postcode: code_postal codes_postaux | postcode* postal_code* zip
body: corp* silhouette* mensuration* | body bodies
signature: signature* | signature*
accent: accent* | accent*
`
