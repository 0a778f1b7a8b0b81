/**
 * Everyday nouns and adjectives, as one says them in other words. Same notation as `acts.ts`. Longer than
 * other files: a list of words, a line a concept, and no code.
 */
export const EVERYDAY = `
beginning: début* commencement démarrage* départ ouverture* | beginning* start outset onset opening
ending: fin_de bout terme clôture* issue | end ending* close termination
version: version* jet mouture* ébauche* brouillon* esquisse* | version* draft* outline* sketch*
draft_thing: brouillon* projet_de premier_jet ébauche* première_version | draft* first_version rough
way_path: chemin* itinéraire* trajet* parcours voie | way path paths route* itinerar* course
short: court courte courts courtes bref brève brefs brèves | short shorter shortest brief quick
long: long longue longs longues prolongé* | long longer longest lengthy prolonged
big: grand grande grands grandes gros* important* vaste* majeur* | big large* great* major vast* substantial sizeable
small: petit* faible* mineur* réduit* | small* little minor low tiny slight
high: haut* élevé* supérieur* | high higher highest height* tall upper elevated
low: bas basse basses inférieur* faible* | low lower lowest weak
fast: rapid* vite prompt* | fast quick* rapid* prompt* swift*
slow_adj: lent lente lents lentes lenteur | slow*
early: tôt précoce* anticipé* en_avance | early premature* in_advance ahead_of
late: tard* en_retard tardif* | late belated* overdue
recent: récent* dernier* | recent* latest last newest
old_adj: ancien* vieux vieil* âgé âgés âgée âgées vétust* | old older former ageing aged past earlier previous
new: neuf neuve neufs neuves inédit* nouveau* nouvel* récent* | new newer fresh novel
former: ancien* antérieur* précédent* passé* | former previous earlier prior past
next: prochain* suivant* à_venir futur* | next upcoming following future forthcoming
annual: annuel* par_an chaque_année | annual* yearly per_year every_year each_year
monthly: mensuel* par_mois chaque_mois | monthly per_month every_month each_month
weekly: hebdomadaire* par_semaine chaque_semaine | weekly per_week every_week each_week
daily: quotidien* journalier* par_jour chaque_jour tous_les_jours | daily per_day every_day each_day
regular: régulièr* régulier* périodiq* | regular* periodic*
rare: rare* peu_fréquent* exceptionnel* | rare* uncommon infrequent* exceptional*
frequent: fréquent* courant* habituel* récurrent* | frequent* common* usual* recurr* often
usual: habituel* ordinaire* normal* coutum* | usual* ordinary normal* customary
unusual: inhabituel* anormal* insolite* atypique* étrange* bizarre* inattendu* | unusual* abnormal* odd atypical* strange unexpected
similar_adj: semblable* similaire* comparable* analogue* voisin* proche* | similar* comparable* alike like analogous
different: différent* distinct* divers* varié* | different* distinct* divers* varied various
identical: identique* même_que pareil* | identical* same
equal: égal égale égaux égales égalité équitable* paritaire* | equal* fair fairer fairly fairness even
fair: équitable* juste* équité | fair fairer fairly fairness equit* just
exact: exact* précis* rigour* | exact* precis* accurat* rigor*
approximate: approximat* environ à_peu_près | approximat* rough* about
true: vrai* véridique* authentique* | true truth* genuine authentic*
false: faux fausse* erroné* inexact* | false* wrong* untrue incorrect* inaccurat*
valid: valide* valable* en_règle | valid
missing: manquant* incomplet* absent* lacun* il_manque dont_il_manque | missing incomplete* lacking absent
complete_adj: complet* intégral* entier* exhausti* | complete* full entire whole exhausti*
completeness: complétude intégralité exhaustivité | completeness
useful: utile* pratique* | useful* helpful* practical*
useless: inutile* superflu* | useless* unnecessar* superfluous
necessary: nécessaire* requis* indispensable* | necessar* required essential*
important: important* essentiel* crucial* capital* | important* essential* crucial* key
serious: grave* sérieu* sévère* | serious* severe* grave
mild: léger* bénin* modéré* | mild milder light lights lit lighting moderate* slight*
strong: fort* robuste* puissan* solide* | strong* robust* powerful* solid sturdy
weak: faible* fragile* | weak* fragil* frail*
heavy: lourd* pesant* | heavy heavier heaviest
light_adj: léger* légèr* | light lighter lightweight
wide: large* ample* étendu* | wide wider widest broad* large
narrow: étroit* | narrow*
flat: plat plate plats plates | flat
round_adj: rond* circulaire* | round* circular
sharp: net nette nets nettes tranchant* | sharp*
blurred: flou* | blur blurs blurred blurring fuzzy
clean_adj: propre* | clean
empty_adj: vide vides inoccupé* libre* vacant* désert* | empty vacant unoccupied free deserted
busy: occupé* chargé* affluence fréquenté* bondé* | busy occupied crowded packed
available: disponib* libre* | available availab* free
unavailable: indisponib* | unavailab*
open_adj: ouvert* | open
closed: fermé* clos* | closed shut
present_adj: présent* présence* | present presence
absent_adj: absen* manquant* | absen* missing no-show*
motionless: immobile* inerte* inanimé* figé* | motionless still inert immobile unmoving
alive: vivant* en_vie | alive living live
dead: mort morte morts mortes décédé* défunt* | dead deceased late
healthy: sain saine sains saines bonne_santé bien_portant* | healthy well fit
ill_person: malade* souffrant* patraque | ill sick unwell poorly
tired: fatig* épuis* las lasse | tired* fatigue* weary exhaust*
hungry: faim affam* | hung*
hot: chaud* brûlant* caniculaire* | hot warm*
cold: froid* glace glacé* glacial* frileu* | cold chill* freez*
rich: riche* aisé* fortuné* | rich wealthy well-off affluent
poor: pauvre* démuni* défavorisé* précaire* modeste* | poor* deprived disadvantaged needy low-income
expensive: cher chère chers chères coûteu* onéreu* | expensive costly dear
cheap: bon_marché économique* peu_cher | cheap* inexpensive affordable
safe_adj: sûr sûre sûrs sûres sans_danger sécurisé* | safe* secure*
dangerous: dangereu* périlleu* risqué* | danger* hazard* unsafe risky
difficult: difficil* difficult* dur dure compliqué* peine | difficult* hard trouble* struggl*
easy: facile* aisé* simple* | easy easier simple* straightforward
readable: lisib* illisib* | readab* legib* illegib*
public_adj: public publique* publics | public*
private: privé* particulier* | private* individual*
local_adj: local* proximité | local* nearby
foreign: étranger* étrangèr* outre-mer international* | foreign* overseas abroad
rural: rural* campagne | rural countryside
urban: urbain* citadin* | urban
shared: commun* partagé* collecti* mutualis* | shared common* joint* collective* communal
individual: individu* personnel* nominati* | individual* personal*
legal_adj: légal* licite* réglementaire* | legal* lawful* statutory
official: officiel* administrati* | official* administrative
offensive: injurieu* insult* offens* haineu* grossier* outrag* | offensive* insult* abus* hateful rude
violent: violen* agressi* brutal* | violen* aggressi* brutal*
comment_thing: commentaire* avis remarque* observation* critique* | comment* review* remark* opinion* feedback
feedback: retour_sur retours avis bilan appréciation* remarque* | feedback comment* return_on
opinion_thing: opinion* avis point_de_vue | opinion* view views viewpoint*
advice: conseil* avis recommandation* préconisation* | advice tip tips recommendation* guidance counsel
idea: idée* suggestion* proposition* | idea* suggestion* proposal*
problem: problème* souci* difficult* ennui* dysfonctionnement* | problem* issue issues trouble* difficult* concern
solution: solution* remède* réponse* | solution* remed* answer*
reason_thing: raison* motif* cause* pourquoi | reason* motive* ground grounds cause* why
outcome: résultat* issue dénouement bilan* | outcome* result*
example_thing: exemple* cas_type spécimen* | example* instance* specimen*
summary: résumé* synthèse* abrégé* condensé* aperçu* récapitulatif* | summar* abstract* digest* overview* recap*
list_of: liste* relevé* inventaire* répertoire* catalogue* état_des | list lists inventor* catalog* register* directory
note_thing: note notes annotation* remarque* | note notes annotation* memo memos
record_thing: relevé* enregistrement* trace* journal journaux registre* historique* | record* log logs trace* history register*
statement_thing: déclaration* attestation* énoncé* | statement* declaration*
announcement: annonce* avis communiqué* | announcement* notice* communiqu*
notice_thing: notification* avis préavis signalement* | notice* notification*
report_alert: signalement* alerte* déclaration* | report* alert* notification* warning*
warning: avertissement* mise_en_garde alerte* | warning* caution* alert*
reminder: rappel* relance* | reminder* nudge* prompt*
sign_thing: indice* signe* marque* trace* symptôme* | sign signs clue* mark marks trace* symptom* hint
evidence: preuve* justificat* pièce* | evidence proof* supporting
proof: preuve* justificati* attestation* | proof* evidence certificate*
rule_thing: règle* consigne* norme* prescription* exigence* | rule rules norm norms normal normally standard* requirement* regulation*
standard: norme* standard* référentiel* barème* | standard* norm norms normal normally benchmark*
criterion: critère* barème* | criteri*
condition: condition* circonstanc* | condition* circumstanc*
requirement: exigence* obligation* besoin* contrainte* | requirement* obligation* need needs constraint*
duty: obligation* devoir* tâche* charge | dut* obligation* task*
task: tâche* mission* besogne* corvée* | task* assignment* chore* job jobs
step_thing: étape* phase* stade* démarche* | step steps stage* phase*
procedure: procédure* démarche* formalité* protocole* | procedure* process* formalit* protocol*
method: méthode* technique* procédé* | method* technique* approach*
plan_thing: plan plans projet* programme* | plan plans project* scheme* programme* program
project_thing: projet* chantier* opération* | project* scheme* operation*
timetable: emploi_du_temps horaire* planning* grille* agenda* calendrier* | timetable* schedule* calendar* agenda* rota rotas roster*
slot: créneau* plage* rendez-vous | slot* time_window* appointment*
deadline: échéance* date_limite délai* terme | deadline* due_date time_limit* cut-off
term_school: trimestre* semestre* | term terms semester*
school_year: année_scolaire rentrée* | school_year* academic_year*
lesson: leçon* cours séance* | lesson* class classes session*
homework: devoir* travail_à_la_maison | homework assignment*
reading_skill: lecture* lire | reading read literacy
writing_skill: écriture* rédaction* | writing handwriting composition*
maths: mathémat* maths calcul* arithmét* | math* arithmetic numeracy
science: science* scientif* | science* scientif*
history_subject: histoire* histori* | histor*
geography: géograph* | geograph*
mark_grade: note notes résultat* score* | grade* mark marks score* result*
level_skill: niveau* compétence* aptitude* | level* skill* abilit* proficien*
skill: compétence* savoir-faire aptitude* qualification* | skill* abilit* competenc* qualification* know-how
knowledge: connaissance* savoir* | knowledge
experience_work: expérience* ancienneté | experience* seniority tenure
seniority: ancienneté ordre_d'arrivée date_de_dépôt | seniority length_of_service waiting_time
vacancy: poste*_vacant* poste*_à_pourvoir poste* offre* | vacanc* opening* position* post posts
resume: cv curriculum candidature* | cv cvs résumé* resume resumes curriculum
hiring: embauche* recrutement* | hir* recruitment*
watchmaker: horlog* montre* | watch watches clock*
joinery: menuiserie* | joinery carpentry woodwork*
choir: chœur* choral* choriste* | choir* choral* singer*
orchestra: orchestr* philharm* | orchestra* philharm*
conservatoire: conservatoire* école_de_musique | conservatoire* conservator* music_school*
typo: coquille* faute*_de_frappe | typo typos misprint*
exhibition: exposition* salon* foire* | exhibition* fair fairs trade_show*
festival: festival* fête* | festival* fete* celebration*
lottery: loterie* tombola* | lotter* raffle*
tournament: tournoi* championnat* compétition* | tournament* championship* competition* contest*
race_sport: course* marathon* épreuve* | race races marathon*
parliament_thing: amendement* hémicycle* | amendment*
citizen_request: doléance* sollicitation* demande* | request* petition* grievance*
petition: pétition* | petition*
ballot: scrutin* bulletin*_de_vote | ballot* poll polls
polling: bureau*_de_vote | polling_station*
civil_registry: état_civil registre*_paroissi* | civil_registry civil_status vital_records birth_record*
birth_certificate: acte*_de_naissance acte actes | birth_certificate* deed*
deed: acte actes titre*_de_propriété | deed deeds title_deed*
notary_act: acte*_notarié* | notarial* notary_deed*
genealogy: généalog* ancêtre* aïeul* | genealog* ancest* family_tree*
heritage: patrimoine* monument* | heritage monument*
century: siècle* cent_ans centenaire* | century centuries hundred_years
decade: décennie* dix_ans | decade* ten_years
period: période* époque* intervalle* | period* interval* era time_frame
fortnight: quinzaine* quinze_jours deux_semaines | fortnight* two_weeks
weekend_days: samedi* dimanche* | saturday* sunday*
dawn: aube* lever_du_jour | dawn sunrise daybreak
dusk: crépuscule* tombée_de_la_nuit | dusk sunset nightfall
instant: instant* moment* | instant* moment*
speed_thing: vitesse* allure* cadence* rapidité | speed* pace rate
pace: cadence* rythme* allure* productivité | pace rhythm* cadence* tempo productivity
direction: direction* sens cap orientation* | direction* heading* orientation* bearing*
distance: distance* éloignement* | distance* remoteness
position: position* emplacement* place* lieu* | position* location* place* spot site
surroundings: alentour* environs voisinage* abord* | surrounding* vicinity neighbourhood neighborhood nearby
edge: bord bords bordure* lisière* rive rives | edge edges rim brink
middle: milieu* centre* | middle centre* center* mid
top: sommet* haut dessus cime cimes | top tops peak* summit*
bottom: fond bas dessous | bottom*
front: avant devant façade* | front*
inside_thing: intérieur* dedans | inside interior* indoor*
outside_thing: extérieur* dehors | outside exterior* outdoor*
corner: coin* angle* | corner* angle*
row: rang rangs rangée* ligne* | row rows line lines rank
column_thing: colonne* | column*
layer: couche* strate* | layer* stratum strata
surface: surface* superficie* aire* | surface* area areas
shape: forme* silhouette* contour* | shape* form outline* contour*
pattern: motif* schéma* structure* | pattern* structure* scheme
structure: structure* ossature* charpente* | structure* frame* framework*
part_piece: partie* morceau* pièce* portion* élément* | part parts piece* portion* component* element*
component: composant* pièce*_détachée* organe* | component* spare_part* part parts
tool_thing: outil* instrument* ustensile* | tool tools instrument* utensil*
device: appareil* dispositif* équipement* engin* machine* | device* apparatus appliance* equipment machine* unit
gear: matériel* équipement* attirail | gear kit equipment material*
hardware: matériel*_informatique* matériel ordinateur* poste* | hardware computer* equipment
furniture_thing: mobilier* meuble* | furniture furnishing*
vehicle_thing: véhicule* engin* voiture* | vehicle* car cars
van: fourgon* camionnette* utilitaire* | van vans
lorry: camion* poids_lourd* semi-remorque* | lorry lorries truck*
coach_bus: autocar* car autobus bus navette* | coach* bus buses shuttle*
tractor: tracteur* | tractor*
trailer: remorque* | trailer*
moped: cyclomoteur* scooter* moto motos | moped* scooter* motorbike* motorcycle*
carriage: wagon* voiture* rame rames | carriage* wagon* car cars coach
track: voie voies rail rails | track* rail rails
motorway: autoroute* voie*_rapide* | motorway* highway* freeway*
bend_road: virage* tournant* lacet* | bend* turn turns curve*
lane: voie voies file couloir* piste* | lane lanes track*
cycle_path: piste*_cyclable* voie*_cyclable* bande*_cyclable* | cycle_path* cycle_lane* bike_lane* cycle_track*
footpath: sentier* chemin* trottoir* | footpath* path paths trail* pavement* sidewalk*
kerb: bordure* trottoir* | kerb* curb*
toll: péage* | toll*
petrol_station: station-service pompe*_à_essence | petrol_station* filling_station* gas_station*
canal: canal canaux | canal*
dam: barrage* digue* | dam dams dike* dyke* levee*
harbour: port ports havre rade* | harbour* harbor* port ports
quay: quai* embarcadère* ponton* | quay* wharf* pier* jetty pontoon*
shoreline: trait_de_côte rivage* littoral* côte côtes | shoreline* coastline* shore* coast*
erosion: érosion recul | erosion retreat
island: île* îlot* | island* isle* islet*
cliff: falaise* | cliff*
valley: vallée* vallon* | valley*
hill: colline* butte* coteau* | hill hills slope*
slope: pente* talus versant* | slope* embankment*
meadow: prairie* pré prés pâtur* | meadow* pasture* grassland*
marsh: marais marécage* zone*_humide* tourbière* | marsh* wetland* swamp* bog bogs
orchard: verger* arboricult* | orchard*
vineyard: vigne* vignoble* parcelle*_viticole* | vineyard* vine vines
hay: foin fourrage* paille* | hay straw fodder
beet: betterave* | beet beets beetroot*
carrot: carotte* | carrot*
onion: oignon* | onion*
cabbage: chou choux | cabbage*
salad: salade* laitue* | lettuce* salad*
bean: haricot* fève* | bean beans
citrus: agrume* orange* citron* | citrus orange* lemon*
berry: baie* fraise* framboise* | berry berries strawberr* raspberr*
nut: noix noisette* amande* | nut nuts walnut* hazelnut* almond*
spice: épice* | spice*
honey: miel* | honey
oyster: huître* coquillage* moule* | oyster* shellfish mussel*
crab: crabe* crustacé* homard* | crab crabs crustacean* lobster*
shrimp: crevette* | shrimp* prawn*
trout: truite* | trout
duck: canard* oie* | duck* goose geese
turkey: dinde* | turkey*
goat: chèvre* caprin* | goat*
donkey: âne ânes | donkey*
rabbit: lapin* lièvre* | rabbit* hare hares
bat_animal: chauve-souris chauves-souris chiroptère* | bat bats
owl: chouette* hibou* | owl owls
frog: grenouille* crapaud* amphibien* | frog* toad* amphibian*
butterfly: papillon* | butterfl* moth moths
fly_insect: mouche* | flies fly
ant: fourmi* | ant ants
spider: araignée* | spider*
turtle: tortue* | turtle* tortoise*
reptile: reptile* lézard* | reptile* lizard*
puppy: chiot* chaton* | pupp* kitten*
calf: veau* vêlage* | calf calves calving
foal: poulain* poulinage* | foal*
piglet: porcelet* | piglet*
lameness: boiter* boite boitent boiterie* | lame lameness limp*
wildlife: faune* bête*_sauvage* | wildlife fauna wild_animal*
flora: flore* | flora
habitat: habitat* milieu*_naturel* | habitat*
ecosystem: écosystèm* biodiversité | ecosystem* biodiversity
climate: climat* | climat*
sun: soleil* ensoleill* | sun sunlight sunshine sunny
shade: ombre* ombrag* | shade* shadow*
cloud: nuage* couvert | cloud*
hail: grêle* | hail*
thunder: foudre* éclair* | lightning thunder*
heatwave: canicule* vague*_de_chaleur | heatwave* heat_wave*
wildfire: feu*_de_forêt incendie*_de_forêt | wildfire* forest_fire* bushfire*
spill: déversement* marée*_noire* nappe* | spill* slick*
dust: poussière* particule* | dust dusty particle* particulate*
pollen: pollen* | pollen*
mud: boue boues vase | mud silt
rubble: gravat* débris décombres | rubble debris
scrap: ferraille* rebut* chute* | scrap*
compost: compost* | compost*
recycling: recycl* réemploi* revaloris* | recycl* reus*
landfill_thing: dépôt*_sauvage* décharge* | fly-tipping illegal_dump* landfill*
sewage: égout* eaux_usées assainissement* | sewage sewer* wastewater
drinking_water: eau_potable | drinking_water tap_water
tap: robinet* | tap taps faucet*
boiler: chaudière* chauffe-eau | boiler* water_heater*
radiator: radiateur* convecteur* | radiator* heater*
ventilation: ventilation* aération* vmc | ventilation
street_lamp: lampadaire* réverbère* éclairage_public candélabre* | street_lamp* streetlamp* street_light* streetlight* lamp_post*
bulb: ampoule* led | bulb bulbs led leds
socket: prise* | socket* outlet*
brightness: luminosité éclairement* intensité | brightness luminosity light_level*
noise_thing: bruit* vacarme* tapage* nuisance*_sonore* | noise* din racket
smell_thing: odeur* senteur* puanteur* | smell* odour* odor* stench*
rhythm: rythme* cadence* | rhythm* beat beats
heartbeat: battement* rythme*_cardiaque* pouls fréquence_cardiaque | heartbeat* heart_rhythm* heart_rate* pulse
breathing: respiration* souffle* | breathing respiration breath
tiredness: fatigue* épuisement* somnolence* | fatigue tiredness exhaustion drowsiness
stress_thing: stress* tension* | stress* strain
illness: maladie* affection* pathologie* trouble* | illness* disease* condition* disorder* ailment*
tumour: tumeur* nodule* masse* | tumour* tumor* nodule* mass lump*
liver: foie* hépat* | liver hepat*
kidney: rein reins rénal* néphro* | kidney* renal nephro*
stomach: estomac gastr* ventre abdom* | stomach* gastr* abdom* belly
bowel: côlon intestin* coloscop* | bowel* colon* intestin*
breast: sein seins mammo* mammaire* | breast* mammo*
prostate: prostat* | prostat*
knee: genou* | knee*
hip: hanche* | hip hips
shoulder: épaule* | shoulder*
neck: cou nuque cervic* | neck cervic*
wrist_hand: poignet* main mains | wrist* hand hands
fever: fièvre* fébril* | fever* febrile
rash: éruption* rougeur* | rash rashes
mole: grain*_de_beauté naevus lésion* | mole moles naev* lesion*
fracture: fractur* | fractur*
burn_wound: brûlure* | burn burns
bandage: bandage* pansement* compresse* | bandage* dressing*
syringe: seringue* aiguille* | syringe* needle*
pill: comprimé* pilule* gélule* cachet* | pill pills tablet* capsule*
drip: perfusion* | drip infusion* iv
hearing_aid: appareil*_auditif* prothèse*_auditive* | hearing_aid*
glasses: lunette* | glasses spectacle* eyewear
walking_stick: canne* déambulateur* | walking_stick* cane canes walker*
stretcher: brancard* civière* | stretcher* gurney*
waiting_room: salle*_d'attente | waiting_room*
bedside: chevet* | bedside
letter_discharge: lettre*_de_sortie compte_rendu_d'hospitalisation | discharge_letter* discharge_summar*
medical_record: dossier*_médica* dossier*_patient* dossier*_de_soins | medical_record* patient_record* patient_file* chart charts health_record*
blood_test: prise*_de_sang analyse*_de_sang bilan*_sanguin* | blood_test* blood_sample*
trial_med: essai*_clinique* étude*_clinique* | clinical_trial* clinical_stud* trial*
cohort: cohorte* panel* | cohort* panel*
questionnaire: questionnaire* sondage* enquête* | questionnaire* survey* poll polls
answer_thing: réponse* | answer* response* reply replies replied
interview_thing: entretien* entrevue* interview* | interview*
appraisal: entretien*_annuel* évaluation*_annuelle* | appraisal* annual_review* performance_review*
pay_thing: paie paies paye salaire* rémunération* traitement | pay salar* wage* remuneration payroll
bonus: prime* gratification* | bonus* premium
overtime: heure*_supplémentaire* | overtime
leave_days: congé* vacance* rtt permission* | leave holiday* vacation* day_off days_off
sick_leave: arrêt*_maladie arrêt*_de_travail congé*_maladie | sick_leave sickness_absence* sick_note*
strike: grève* | strike* walkout*
workstation: poste*_de_travail | workstation* workplace*
workplace: lieu*_de_travail | workplace*
meeting_room: salle*_de_réunion | meeting_room* conference_room*
hearing_room: salle*_d'audience | courtroom* hearing_room*
hearing_court: audience* procès | hearing* trial*
verdict: verdict* jugement* sentence* condamn* | verdict* judgment* sentenc* convict*
appeal_thing: recours appel* | appeal*
freedom_info: accès_aux_documents communication_de_documents cada | freedom_of_information foi
housing_social: logement*_social* logements_sociaux hlm habitat_social | social_housing council_housing public_housing
crèche: crèche* garde_d'enfants assistante*_maternelle* | creche* nurser* childcare childminder*
school_meal: demi-pension* cantine* restauration_scolaire repas | school_meal* school_lunch* canteen*
diet: régime* alimentation* | diet diets dietary
snack: goûter* collation* en-cas | snack*
voucher: bon bons chèque* coupon* | voucher* coupon* token*
pass_card: carte* abonnement* forfait* | pass passes card cards season_ticket*
fare: tarif* titre*_de_transport billet* | fare fares ticket*
seat_thing: place* siège* | seat* place*
luggage_thing: bagage* valise* sac sacs | luggage baggage bag bags suitcase*
lost_property: objet*_trouvé* objet*_perdu* | lost_property lost_and_found lost_item*
umbrella: parapluie* | umbrella*
wallet: portefeuille* porte-monnaie | wallet* purse*
key_thing: clé clés clef* trousseau* | key keys
identity_doc: pièce*_d'identité papier*_d'identité carte*_d'identité | identity_card* identity_document* id_card* id
photo_id: photo*_d'identité | passport_photo* id_photo*
bank_card: carte*_bancaire* carte*_de_crédit carte*_bleue* | bank_card* credit_card* debit_card* payment_card*
transfer: virement* transfert* | transfer*
instalment: mensualité* échéance* acompte* | instalment* installment*
deposit: dépôt* caution* acompte* | deposit*
rent_thing: loyer* | rent rents
charges: charges frais | charge* fee fees
bill: facture* note_d'électricité | bill bills invoice*
purchase_thing: achat* emplette* courses | purchase* shopping
basket: panier* caddie* chariot* | basket* cart trolley*
aisle: rayon* allée* linéaire* | aisle* shelf shelves
checkout: caisse* encaissement* | checkout* till tills cash_desk self-checkout*
brand: marque* enseigne* | brand* make
model_thing: modèle*_de_vélo référence* | make_and_model
leaflet: brochure* dépliant* prospectus tracter tracté* | leaflet* brochure* flyer* pamphlet*
newsletter: lettre*_d'information infolettre* bulletin* | newsletter* bulletin*
website: site_web site_internet portail* page_web | website* web_site* portal* web_page*
browser: navigateur* | browser*
screen_display: écran* affichage* panneau* | screen* display*
click: clic clics cliqu* | click*
chat_thing: messagerie* discussion* tchat | chat chats messag*
mailbox: boîte*_aux_lettres boîte*_mail | mailbox* inbox* letterbox*
envelope: enveloppe* pli | envelope*
stamp_thing: timbre* tampon* cachet* | stamp* postmark*
word_search: mot*-clé* requête* recherche* | keyword* search* query queries
catalogue: catalogue* fonds collection* | catalog* collection* holdings
bookshelf: rayonnage* étagère* | shelf shelves bookshel*
novel: roman* récit* | novel* fiction
newspaper: journal journaux presse quotidien* | newspaper* press daily paper
magazine: magazine* revue* périodique* | magazine* journal* periodical*
parchment: parchemin* charte* | parchment* charter*
glossary: glossaire* lexique* terminolog* | glossar* lexicon* terminolog*
dictionary: dictionnaire* | dictionar*
subtitle: sous-titr* | subtitl* caption* closed_caption*
sign_language: langue*_des_signes lsf | sign_language* bsl asl
braille: braille | braille
tongue_thing: langue* idiome* | language* tongue*
french: français* francophon* | french
english: anglais* anglophon* | english
german: allemand* germanophon* | german*
spanish: espagnol* hispanophon* | spanish
italian: italien* | italian*
dutch: néerlandais* flamand* | dutch flemish
portuguese: portugais* lusophon* | portuguese
arabic: arabe* arabophon* | arabic
chinese: chinois* mandarin* | chinese mandarin
japanese: japonais* | japanese
korean: coréen* | korean
russian: russe* russophon* | russian*
breton: breton* celtique* | breton
occitan: occitan* provençal* | occitan provencal
creole: créole* | creole
latin: latin* | latin
greek: grec grecque* grecs | greek
household_thing: foyer* ménage* maisonnée | household* home homes
fleet: flotte* parc_automobile | fleet*
depot: dépôt* remise* hangar* | depot* yard yards shed sheds
workshop: atelier* | workshop*
store_room: réserve* magasin* stock | storeroom* stockroom* store_room*
assembly_line: chaîne* ligne*_de_production ligne*_d'assemblage | assembly_line* production_line* conveyor*
conveyor: convoyeur* tapis_roulant* bande*_transporteuse* | conveyor* belt
mould_cast: moule* moulage* fonderie* | mould* mold* cast casts casting foundr*
batch: lot lots fournée* série* | batch* lot lots
spare: pièce*_de_rechange | spare*
breakdown: panne* avarie* incident* | breakdown* failure* fault* malfunction*
fault_thing: défaut* anomalie* vice* défaillance* | fault* defect* flaw* anomal* imperfection*
scratch_thing: rayure* griffure* éraflure* | scratch*
vibration: vibration* vibr* | vibrat*
pressure_thing: pression* | pressure*
voltage: tension* voltage | voltage*
flow: débit* flux écoulement* | flow flows discharge
consumption_thing: consommation* usage dépense* | consumption usage use
meter_thing: compteur* relevé* index | meter meters reading*
peak_time: heure*_de_pointe pointe affluence | peak_hour* rush_hour* peak_time*
off_peak: heure*_creuse* | off-peak off_peak
attendance: fréquentation* affluence* présence* assiduité | attendance* footfall turnout
occupancy_thing: occupation* remplissage taux_d'occupation | occupancy occupation
turnout: participation* | turnout participation
queue_thing: file files queue* attente* | queue* line waiting_line*
waiting_list: liste*_d'attente | waiting_list* waitlist*
crowd_thing: foule* attroupement* rassemblement* | crowd* gathering*
fight: bagarre* rixe* | fight* brawl*
theft_thing: vol vols larcin* cambriolage* | theft* burglar* robber* stealing
vandalism: vandalis* dégradation* graffiti* | vandal* graffiti
harassment: harcèl* intimidation* | harass* bullying
abuse: maltrait* sévice* abus | abuse* mistreat* maltreat*
plagiarism: plagia* copi* | plagiar*
fraud_thing: fraude* escroqu* tromperie* | fraud* scam* deceit*
tax_roll: rôle*_d'imposition taxe*_foncière* assiette* | tax_roll* property_tax* council_tax
swimming_pool: piscine* | swimming_pool* pool pools
property: bien*_immobilier* propriété* immeuble* | property properties real_estate estate
land: terrain* terre terres foncier* parcelle* | land lands plot plots parcel*
house_thing: maison* pavillon* villa* | house houses cottage* villa*
flat_thing: appartement* studio* | flat flats apartment* studio*
building_thing: bâtiment* immeuble* édifice* | building* block
doorway: porte* seuil | door doors doorway*
lift_building: ascenseur* monte-charge | lift lifts elevator*
basement: sous-sol* cave caves | basement* cellar*
attic: grenier* combles | attic* loft lofts
yard: cour cours préau* | yard yards courtyard* playground*
playground: aire*_de_jeu* cour*_de_récréation | playground*
hall: salle* hall halle* | hall halls
changing_room: vestiaire* | changing_room* locker_room*
locker: casier* consigne* | locker*
shelter: abri abris refuge* foyer*_d'hébergement | shelter* hostel* refuge*
campsite: camping* | campsite* campground*
tent: tente tentes | tent tents
trail: sentier* piste* | trail* path paths track*
viewpoint: belvédère* panorama* | viewpoint* lookout*
ski_slope: piste*_de_ski domaine*_skiable* | ski_slope* ski_run* piste*
rink: patinoire* | ice_rink* rink*
stadium: stade* arène* | stadium* arena*
pitch: terrain*_de_sport terrain*_de_foot* pelouse* | pitch pitches sports_field*
locked_room: local locaux | premises room rooms
`
/** Everyday words for people, at work and elsewhere. Same notation as `acts.ts`. */
export const EVERYDAY_PEOPLE = `
pupil_driver: élève_conducteur élèves_conducteurs apprenti_conducteur auto-école | learner_driver* driving_school* driving_lesson*
colleague: collègue* coéquipier* équipier* | colleague* co-worker* coworker* teammate*
boss: chef* patron* supérieur* hiérarch* | boss* superior* manager* supervisor*
foreman: contremaître* chef*_d'équipe chef*_de_chantier chef*_d'atelier | foreman foremen team_leader* shift_leader* site_manager*
staff_member: membre*_du_personnel salarié* agent* employé* effectif* | staff employee* worker* personnel member_of_staff
apprentice: apprenti* alternant* stagiaire* | apprentice* intern interns trainee*
picker: préparateur* magasinier* cariste* | picker* warehouse_worker* storekeeper* stock_keeper*
caretaker: gardien* concierge* régisseur* | caretaker* janitor* porter* concierge*
receptionist: réceptionniste* standardiste* hôte hôtes hôtesse* accueil | receptionist* switchboard* host hosts front_desk
broker_customs: déclarant* transitaire* courtier* mandataire* | broker* forwarder* freight_agent*
trainer: formateur* entraîneur* moniteur* instructeur* | trainer* instructor* coach*
mentor: tuteur* parrain* mentor* | mentor* tutor*
moderator: modérateur* modération | moderat*
mediator: médiateur* conciliat* | mediat* conciliat*
assessor: évaluateur* expert* estimateur* | assessor* evaluator* appraiser* valuer* surveyor* adjuster*
auditor: auditeur* commissaire*_aux_comptes | auditor*
accountant: comptable* | accountant* bookkeeper*
paramedic: ambulancier* secouriste* | paramedic* ambulance_crew* first_aider*
midwife: sage-femme sages-femmes maïeutic* | midwi*
physio: kinésithérapeut* ergothérap* | physiotherap* occupational_therap*
speech_therapist: orthophon* | speech_therap*
optician: opticien* optométr* | optician* optomet*
surgeon: chirurg* | surgery surgical surgeon*
radiologist: radiolog* manipulat* | radiolog* radiograph*
occupational_doctor: médecin*_du_travail médecine_du_travail santé_au_travail | occupational_physician* occupational_health occupational_doctor*
psychiatrist: psychiatr* | psychiatr*
hikers: randonn* promeneur* | hiker* rambler* walker*
skater: patin* | skate skates skater* skating skatepark*
bather: baigneur* nageur* | bather* swimmer*
lifeguard: maître*-nageur* sauveteur* surveillant*_de_baignade | lifeguard* lifesaver*
angler: pêcheur* | angler* fisherm*
vintner: vigneron* viticult* caviste* | vintner* winegrower* wine_grower*
gardener: jardini* paysagist* horticult* | garden* landscap* horticult*
forester: forestier* bûcheron* garde_forestier | forester* lumberjack* ranger*
butcher: bouch* charcut* | butcher*
baker: boulang* pâtiss* | baker* pastry
grocer: épici* primeur* | grocer* greengrocer*
florist: fleurist* | florist*
jeweller: bijout* joaill* | jewel*
tailor: tailleur* couturi* retouch* | tailor* dressmaker* seamstress*
cobbler: cordonn* | cobbler* shoemaker*
carpenter: menuis* charpent* ébénist* | carpent* joiner* cabinetmaker*
roofer: couvreur* | roofer*
painter: peintre* | painter*
welder: soudeur* | welder*
blacksmith: forgeron* ferronn* | blacksmith* smith*
garage_mechanic: garagist* mécanicien* carross* | mechanic* garage* body_shop
removal: déménageur* déménagement* | removal* mover*
photographer: photographe* | photographer* cameram*
dancer: dans* ballet* chorégr* | danc* ballet* choreograph*
playwright: dramaturge* pièce*_de_théâtre | playwright* drama
publisher: édit* maison_d'édition | publish* imprint
printer: imprim* | printer* print*
stallholder: forain* marchand* exposant* | stallholder* trader* exhibitor*
soldier_ww: poilu* combattant* conscrit* | soldier* conscript* veteran*
participant: participant* volontaire* sujet* | participant* subject* volunteer*
claimant_thing: requérant* plaignant* demandeur* | claimant* complainant* plaintiff* appellant*
defendant: défendeur* prévenu* accusé* | defendant* accused respondent*
party_court: partie*_civile* parties plaideur* | party parties litigant*
witness: témoin* témoign* | witness* testimon*
juror: juré* jury | juror* jury
inmate: détenu* prisonni* | inmate* prisoner*
officer_case: instructeur* gestionnaire*_de_dossier* agent*_instructeur* | case_officer* caseworker* case_handler* case_manager*
records_officer: documentaliste* archiviste* | records_officer* archivist*
shopper: client* acheteur* chaland* | shopper* customer* buyer* consumer*
borrower: emprunteur* lecteur* | borrower* reader*
editor: rédact* rédacteur*_en_chef | editor* editorial*
visually: voyant* malvoyant* non-voyant* aveugle* | blind sightless cannot_see partially_sighted visually_impaired
deaf_person: malentendant* sourd* | deaf hard_of_hearing hearing-impaired
wheelchair_user: fauteuil_roulant mobilité_réduite | wheelchair* reduced_mobility
under_age: mineur* moins_de_18_ans moins_de_dix-huit_ans | minor* underage under_18 under_eighteen
of_age: majeur* adulte* | adult* over_18 of_age
newborn: nouveau-né* nourrisson* | newborn* infant*
toddler: tout-petit* bambin* | toddler*
grandparent: grand-parent* grand-mère* grand-père* | grandparent* grandmother* grandfather*
sibling: frère frères sœur* fratrie* | sibling* brother* sister*
widow: veuf* veuve* | widow*
refugee: réfugié* exilé* demandeur*_d'asile | refugee* asylum_seeker*
stateless: apatride* | stateless
foreigner: étranger* ressortissant* | foreigner* national*
newcomer: nouvel*_arrivant* arrivant* primo-arrivant* | newcomer* new_arrival* arrival*
commuter: navetteur* usager* | commuter*
traveller: voyageur* passager* | travel* passenger*
crew: équipage* | crew*
captain: capitaine* commandant* | captain* skipper* master
committee_people: commission* comité* jury | committee* panel board panels boards
leader: meneur* dirigeant* chef*_de_file responsable* | leader* head heads chief*
human_being: humain* être_humain | human humans
specialist: spécialist* expert* technicien* | specialist* expert* technician*
members: membre* adhérent* sociétaire* | member members
`
