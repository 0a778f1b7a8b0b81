/** Ordinary words of any subject. Same notation as `acts.ts`. */
export const GENERAL = `
look: regard* observ* fix* | look* gaze* watch* view* stare*
believe: croi* pens* suppos* persuad* | believ* think* thought suppos* told
fake: faux fausse* contref* imitation* copie* | fake* forg* counterfeit* imitation*
understand_thing: compren* intellig* clair* | understand* clear* plain
copy: copi* imit* repren* reprodu* | copy copies copied imitat* mimic* reproduc*
strap: sangl* attach* arrim* ceintur* | strap* fasten* tie tied lash*
pallet: palette* | pallet*
forklift: cariste* chariot* | forklift*
doubtful: douteu* suspect* incertain* | doubt* suspic* suspect* uncertain* questionable
return_back: renvo* ramen* rend* repart* retourn* restitu* | return* send_back give_back sent_back
isolate: isol* écart* mettre_à_part mis_à_part dévi* | isolat* set_aside put_aside divert* quarantin*
battery: batterie* pile piles accu* | batter*
swollen: gonfl* | swollen bulg*
snow: neige* enneig* | snow*
depth: profond* hauteur épaisseur | depth deep height thickness thick
thickness: épais* | thick*
previous: veille précédent* antérieur* ancien* | previous prior earlier past before last yesterday
machine_work: engin* machine* dameuse* | machine* groomer*
grammar: gramm* conjug* accord* | gramm* conjugat* syntax
word_thing: mot mots vocabulaire terme* | word* vocabular* term terms
sentence: phrase* | sentence* phrase*
paragraph: paragraphe* | paragraph*
alphabet: alphabet* lettre* | alphabet* letters
name: nom noms nomm* appel* | name* call called
title: titre* intitul* | title* heading*
label_thing: étiquet* libellé* | label* tag tags tagged
code: code codes | code codes
number_serial: numéro* série* matricule | serial* number reference
keyword: mot_clé mots_clés thème* sujet* | keyword* topic* subject* theme*
subject: sujet* thème* objet matière* | subject* topic* theme*
list_thing: liste* énumér* | list lists listing
table: tableau* table | table tables spreadsheet*
map_thing: carte* plan plans | map maps
page: page* feuill* | page pages sheet*
notebook: cahier* carnet* agenda* journal | notebook* diary diaries exercise_book* log
handover: relève* transmission* | handover* shift_change
month: mois mensuel* | month*
year: an ans année* annuel* | year* annual*
unit_of_time: heure heures jour jours semaine semaines mois trimestre trimestres an ans année années | hour hours day days week weeks month months quarter quarters year years
monday: lundi | monday*
tuesday: mardi | tuesday*
wednesday: mercredi | wednesday*
thursday: jeudi | thursday*
friday: vendredi | friday*
saturday: samedi | saturday*
sunday: dimanche | sunday*
morning: matin* aube | morning* dawn
afternoon: après-midi | afternoon*
winter: hiver* | winter*
summer: été estiv* | summer*
spring: printemps | spring
autumn: automne* | autumn* fall
minute: minute* min | minute* min mins
second: seconde* | seconds
hour: heure* | hour*
half: moitié demi* | half halves
morning_round: tournée_du_matin | morning_round
colour: couleur* color* | colour* color*
red: rouge* | red
green: vert verte verts vertes | green
blue: bleu* | blue
black: noir* | black
white: blanc* | white
temperature: températ* chaud* froid* | temperatur* warm* hot cold cool*
humidity: humid* moisiss* | humid* damp* mould* mold*
weight: poids pes* pèse* | weight* weigh*
volume: volume* quantité* | volume* quantit* how_much
share: part taux proportion* pourcent* | share* rate rates proportion* percent* ratio
average: moyen* | average* mean
threshold: seuil* limite* | threshold* limit limits
maximum: maximum maximal* jauge capacité_d'accueil | maximum max capacity
rate_speed: rythme* cadence* fréquence* | rhythm* pace frequency rate
variability: variab* | variab*
pulse: pouls fréquence_cardiaque rythme_cardiaque | pulse heart_rate heartbeat
breath: respir* souffl* | breath* respirat*
cough: toux tous* | cough*
tendon: tendin* tendon* | tendin* tendon*
muscle: muscle* muscul* | muscle* muscular
hand: main mains manuel* | hand hands manual*
finger: doigt* | finger*
arm: bras | arm arms
leg: jambe* genou* pied pieds | leg legs knee* foot feet
back_body: dos vertèbr* | spine spinal vertebra*
head: tête* crâne* | head heads skull*
hair: cheveu* | hair
mouth: bouche* lèvre* | mouth* lip lips
ear: oreille* auditi* ouïe audition | ear ears hearing auditory
sight: vue vision visuel* | sight vision visual* eyesight
smell: odeur* | smell* odour* odor*
stroke: avc accident_vasculaire | stroke strokes
dementia: alzheimer démence* | dementia alzheimer
obesity: obès* surpoids | obes* overweight
allergy: allerg* | allerg*
sepsis: sepsis septic* | sepsis septic*
wound_care: pansement* escarre* | dressing* bedsore* pressure_sore*
pregnancy: grossesse* accouch* maternité* | pregnan* birth* matern* childbirth
dialysis: dialys* | dialys*
therapy: thérap* rééduc* kiné* | therap* physio* rehabilit*
insulin: insulin* | insulin*
dose: dose* posolog* | dose* dosage*
toxicity: toxic* | toxic*
death: mort* décès décéd* | death* dead die died dying
birth: naissance* né | birth* born
life: vie vital* vivre vivant | life living live lives
survive: surviv* rescap* | surviv*
alone: seul_chez isol* solit* | alone lonely isolat*
get_up: lever_la_nuit se_lève lève lèvent quitte_son_lit | get_up gets_up getting_up rise rises
sit: assis* assoi* | sit sits sitting seated
stand: debout | stand* upright
walk: march* | walk*
run: cour* | run runs running
swim: nag* baign* | swim* bath*
speak: parl* exprim* | speak* talk* speech spoken utter*
listen: écout* entend* | listen* hear heard
sing: chant* | sing sings singing song*
shout: cri cris crier | shout* scream* yell*
laugh: rire* | laugh*
cry: pleur* | cry cries crying weep*
play_music: musi* | music*
forget: oubli* omet* manqu* | forget* forgot* miss misses missed omit*
miss: manqu* rat* absent* | miss misses missed missing
lose: perd* perte* | lose loses losing lost loss*
drop: jet* laiss* dépos* abandon* | drop* throw* thrown dump* leave left litter*
wrong: mauvais* erron* incorrect* mal | wrong* bad badly incorrect* improper*
right: correct* juste* bon bonne* bien | right correct* proper* good
near: près proche* proximité voisin* | near* close closest nearest nearby
far: loin éloign* | far distant remote
place_put: poser dépos* coll* plac* install* | put place placed stick* lay lays install*
carry: port* transport* | carry carries carrying transport*
lift_thing: soulev* lev* | lift lifts lifting
cut: coup* tranch* sci* | cut cuts cutting saw saws
stop: arrêt* stopp* interromp* | stop* halt* interrupt*
start: démarr* lanc* déclench* | start* launch* trigger*
wait_for: attend* | await*
happen: surven* arriv* produi* | occur* happen* arise*
touch: touch* | touch*
turn_on: allum* activ* | switch* activat* turn_on
turn_off: éteind* éteint* désactiv* coup* | turn_off switch_off
contain: conten* contien* renferm* | contain* hold*
miss_part: incompl* manquant* lacun* | incomplete missing gap gaps
complete: complet* | complete*
empty: vide* | empty empties
full: plein* rempli* satur* bond* | full crowded packed overload* saturated
overload: satur* surcharg* | overload* congest*
wet: mouill* humid* | wet
dirty: sale sales sali* encrass* | dirty soil*
young: jeune* | young*
left_hand: gauch* | left-hand*
paint: peint* | paint*
tourist_ship: croisière* | cruise*
school_report: bulletin* | report_card*
certificate: certificat* attestation* | certificate* attestation*
signature_act: sign* parap* | sign signs signed signature*
reject: rejet* refus* | reject* refus* declin* turn_down
wage: salaire* | wage*
gift: cadeau* | gift* present
advantage: avantage* | benefit* advantage*
debt: dette* endett* surendett* créance* | debt* indebt*
carer_allowance: allocation* | allowance*
pension: pension* retrait* | pension* retire*
jobless: chômage* | unemploy*
discount: remise* réduction* rabais | discount*
free_of_charge: gratuit* | free_of_charge free
commission: commission* comité* jury | commission* committee* panel board
council: conseil* | council*
parliament: parlement* assemblée* | parliament* assembly
ministry: ministère* ministér* | ministr*
minister: ministre* | minister*
town_hall_staff: secrétaire* secrétariat* | secretar* clerk
hr: ressources_humaines rh | hr human_resources
accounting: compta* | account* bookkeep*
purchase_dept: achats | procurement purchasing
legal_dept: service_juridique | legal_department
customer_service: service_client service_clients relation_client | customer_service help_desk helpdesk helpline
maintenance_team: équipe_de_maintenance atelier* | maintenance_team
control_room: pc salle_de_contrôle régul* central* | control_room dispatch* call_centre
ambulance: ambulan* smur | ambulanc* paramedic*
porter: brancard* porteur* | porter*
cleaner: agent_d'entretien femme_de_ménage agents_de_propreté éboueu* | cleaner* sweeper* refuse_collector*
cook_person: cuisin* | cook cooks chef chefs
dietitian: diétét* diététicien* | dietit* nutritionist*
psychologist: psycholog* | psycholog*
social_worker: assistant*_social travailleu*_social assistante_sociale | social_worker* caseworker*
priest: prêtre* curé* vicaire | priest* vicar* verger*
parishioner: paroissien* | parishioner*
archivist: archivist* document* | archivist*
curator: conservat* | curator*
historian: historien* | historian*
translator: traducteu* interprèt* | translator* interpreter*
beekeeper: apicult* | beekeeper*
diver: plongeu* | diver*
climber: grimpeu* alpinist* | climber* mountaineer*
hunter: chass* | hunt*
cashier: caissi* | cashier*
waiter: serveu* | waiter* waitress*
hairdresser: coiffeu* | hairdress*
plumber: plombi* | plumber*
electrician: électricien* | electrician*
mason: maçon* | mason* bricklayer*
postman: facteur* postier* | postman postmen mail_carrier*
courier: coursier* livreu* | courier* rider*
taxi: taxi* vtc | taxi* cab cabs
pilot_air: pilote* | pilot*
sailor: matelot* marin* | sailor* seafarer*
soldier: soldat* militaire* armée* | soldier* militar* army
veteran: ancien*_combattant | veteran*
homeless: sans-abri sans_domicile sdf | homeless*
orphan: orphelin* | orphan*
couple: couple* conjoint* | couple* spouse* partner
twin: jumeau* jumelle* | twin*
friend: ami amis amie amies | friend*
guest: invité* hôte* | guest*
team_mate: coéquip* | teammate*
union_member: syndicalist* syndiqu* | union_member*
`
