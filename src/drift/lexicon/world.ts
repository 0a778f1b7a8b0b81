/** Bodies, nature, machines, transport, energy. Same notation as `acts.ts`. */
export const WORLD = `
health: santé sanitaire* médica* | health* medical*
disease: maladie* patholog* affection* malade* épidémi* infection* | disease* illness* sick* ill condition disorder* epidemic* infection*
sick: malade* souffrant* | sick ill unwell
cancer: cancer* tumeur* mélanome* | cancer* tumour* tumor* melanoma*
heart: cœur cardia* | heart cardia*
lung: poumon* pulmon* respirat* asthme | lung* pulmon* respirat* asthma*
skin: peau dermat* cutané* | skin dermat*
bone: os osseu* fracture* | bone* fracture*
wrist: poignet* | wrist*
eye: œil yeux rétin* ophtalm* regard* | eye eyes retin* ophthalm*
tooth: dent dents | tooth teeth
brain: cerveau cérébr* | brain cerebr*
blood: sang sangui* | blood*
pressure: tension pression | pressure
diabetes: diabèt* glyc* | diabet* glucose
pain: douleur* | pain pains
injury: blessure* blessé* plaie* | injur* wound*
mental: dépress* mental* psych* | depress* mental* psych*
memory: mémoire | memory
sleep_thing: sommeil | sleep*
nutrition: nutrition* aliment* diét* mange* | nutrition* diet* eat* food
flu: grippe* | flu influenza
vaccine: vaccin* | vaccin* immunis*
medicine: médicament* traitement* ordonnance* prescri* | medicine* drug* medication* treatment* prescri*
prescription: ordonnance* prescri* | prescri*
pill_box: pilulier* | pill_box* pillbox* pill_organis*
scan: radio radiograph* scanner irm imager* écho* | x-ray* scan* mri imaging ct ultrasound*
slide: lame lames | slide slides
surgery: opéré* opération* chirurg* interven* | surg* operat* procedure*
consultation: consultation* visite* | consultation* appointment* visit*
admission_h: hospitalisation* réhospitalis* réadmission* admission* | admission* readmission* hospitali*
stay: séjour* | stay stays
discharge: sortie* | discharge*
symptom: symptôme* | symptom*
side_effect: effets_indésirables interaction* | side_effect* adverse* interaction*
device_med: prothèse* implant* dispositif* | implant* device* prosthe*
lab_test: analyse* prélèvement* bilan | sample* test
food: aliment* nourriture* repas denrée* | food* meal* 
meal: repas menu* plat* déjeuner* dîner* | meal* menu* dish* lunch* dinner*
recipe: recette* | recipe*
fruit: fruit* pomme* olive* | fruit* apple* olive*
vegetable: légume* tomate* | vegetable* tomato*
wine: vin vins vigne* raisin* | wine* grape* vine*
grain: blé céréale* maïs | wheat cereal* corn grain
crop: culture* récolte* rendement* | crop* harvest* yield*
plant: plante* végét* feuille* herbe* | plant* leaf leaves vegetation
weed: mauvaises_herbes mauvaise_herbe adventice* | weed*
pest: ravageur* nuisible* parasite* insecte* | pest* insect* parasite*
pesticide: pesticide* phyto* | pesticide* spray*
mushroom: champignon* | mushroom* fung*
tree: arbre* | tree trees
cow: vache* bovin* bétail* | cow cows cattle livestock
sheep: mouton* brebis troupeau* ovin* agneau* | sheep flock* herd* lamb*
wolf: loup* prédateu* | wolf wolves predator*
pig: porc* cochon* | pig pigs pork
dog: chien* | dog dogs
bird: oiseau* | bird* seabird*
bee: abeille* ruche* | bee bees hive*
fish: poisson* pêche* | fish* catch catches
animal: anim* bête* faune | animal* wildlife fauna
species: espèce* | species
rain: pluie* précipitation* | rain* precipitation
ice: glace verglas givre gel neige* | ice icy frost snow
wind: vent vents éolien* | wind turbine*
wind_turbine: éolienne* pale pales | wind_turbine* turbine* blade*
weather: météo* temps climat* | weather climat*
flood: inondation* crue* | flood*
water: eau eaux hydr* | water* hydr*
leak: fuite* | leak*
gas: gaz | gas
air: air pollution | air pollution
pollution: pollu* émission* | pollut* emission*
heat: chaleur canicule | heat*
heating: chauffage* chaudière* | heating boiler* heater*
electricity: électri* courant énergie | electri* power energy
energy: énergie* énergét* consommation | energy power consumption
solar: solaire* panneaux_solaires photovolt* | solar photovolt*
consumption: consomm* | consum* usage demand
meter: compteur* index relevé* | meter meters
hydrant: borne*_incendie | hydrant*
lamp: lampadaire* réverbère* éclairage* lumière | lamp* street_light* lighting light
light: feu feux lumière lumineu* | light lights lighting
traffic_light: feu feux signalisation | traffic_light* traffic-light* light signal*
sign: panneau* signalisation marquage* | sign signs marking*
traffic: circulation trafic flux | traffic flow*
vehicle: véhicule* voiture* auto automobile* camion* immatricul* engin* | vehicle* car cars lorr* truck* van vans automobile*
car: voiture* auto automobile* | car cars automobile*
truck: camion* poids_lourd* benne* | truck* lorr*
bus: bus autobus autocar* car | bus buses coach*
train: train* rame* ferrovi* wagon* métro* tramway* tram | train* railway* rail wagon* carriage* underground tram* metro subway
plane: avion* vol vols aéronef* | plane* flight* aircraft
ship: bateau* navire* embarcation* chalut* | ship* boat* vessel* trawler*
bike: vélo* bicyclette* cycl* | bike* bicycl* cycl*
scooter: trottinette* scooter* | scooter*
plate: plaque* immatricul* | plate* registration
speed: vitesse* | speed*
seatbelt: ceinture* | seatbelt* belt
tyre: pneu* | tyre* tire*
engine: moteur* | engine* motor*
crane: grue* grutier* | crane*
load_thing: charge* | load*
machine: machine* appareil* équipement* | machine* device* equipment appliance*
drone: drone* aérien* | drone* aerial uav
satellite: satellit* | satellit*
robot: robot* automate* | robot*
sensor: capteu* sonde* | sensor* probe*
microphone: micro micros microphone* | microphone* mic
collar: collier* | collar*
phone: téléphone* mobile* portable* smartphone* | phone* mobile* smartphone*
antenna: antenne* | antenna* mast*
computer: ordinateu* informatique* poste | computer* pc it
screen_thing: écran* | screen* display*
software: logiciel* | software
bug: bogue* bug anomalie* | bug bugs anomal*
anomaly: anomalie* anormal* défaut* irrégular* | anomal* abnormal* defect* irregular* fault*
defect: défaut* défectueu* fissure* défaill* | defect* flaw* crack* fault*
crack: fissure* fêlure* | crack*
broken: cassé* panne* défectueu* abîmé* | broken break* fault* out_of_order damaged
weld: soudure* | weld*
rust: rouille* corrosion | rust* corros*
metal: métal* acier | metal* steel
wood: bois | wood timber
glass: verre vitr* | glass
concrete: béton* | concrete
clothing: vêtement* habit* taille* | cloth* garment* size*
helmet: casque* | helmet* hard_hat*
vest: gilet* | vest vests
glove: gant* | glove*
shoe: chaussure* | shoe*
toy: jouet* | toy toys
furniture: meuble* mobilier | furniture
key: clé* | key keys badge*
badge: badge* carte* | badge* card cards
stamp: tampon* cachet* timbre* | stamp* seal
lamp_post: lampadaire* | lamp_post*
obstacle: obstacle* encombr* obstru* bloqu* | obstacle* obstruct* block* clutter*
illegal: illégal* interdit* illicite* non_autorisé* sauvage* clandestin* | illegal* unlawful* prohibited forbidden unauthori* banned illicit
toxic: toxique* vénéneu* poison* | toxic poison*
quality: qualité | quality
failure: panne* défaill* avari* | failure* breakdown* fault* fail fails malfunction*
maintenance: maintenance entretien réparation* | maintenance servicing repair*
works: travaux rénovation chantier* | works renovation refurb*
insulation: isol* | insulat*
level: niveau* hauteur | level* height
size: taille* dimension* longueur surface | size* dimension* length area
length: longueur* durée* | length* long duration
duration_thing: durée* temps longtemps | duration length long time
time: temps heure* moment* | time* hour* moment*
evening: soir* | evening*
night: nuit* nocturne* | night* nocturnal
day: jour* journ* quotidien* | day days daily
week: semaine* hebdo* | week*
noon: midi | noon midday
peak: pointe affluence | peak rush
season: saison* | season*
weekend: week-end* fin_de_semaine | weekend*
change: évol* chang* variation* | chang* evol* trend* progress*
effect: effet* impact* influence* affect* nui* conséquence* | effect* impact* influence* affect* consequence*
cause: cause* facteur* raison* pourquoi | cause* factor* reason* why
link: lien* relation* rapport* associat* corrél* | link* relation* associat* correl* connection
similar: similaire* semblable* ressembl* analogu* | similar resembl* alike like
`
