/** Places, buildings and networks. Same notation as `acts.ts`. */
export const PLACES = `
hospital: hôpital* hospital* clinique* chu ehpad* établissement_de_santé | hospital* clinic* infirmar* health_centre
ward: service unité* chambre* | ward wards unit units
emergency: urgence* urgent* samu | emergenc* urgen* a&e
intensive_care: réanimation soins_intensifs | intensive_care icu
care_home: ehpad maison_de_retraite résidence* | care_home* nursing_home* retirement_home*
school: école* scolaire* collège* lycée* établissement_scolaire classe* | school* college* classroom* class classes
nursery: crèche* maternelle* garderie* | nurser* creche* day_care daycare kindergarten*
university: universit* faculté* campus | universit* facult* campus
canteen: cantine* restaurant* restauration réfectoire* | canteen* restaurant* cafeteria* school_meal* catering
library: bibliothèque* médiathèque* | librar*
museum: musée* muséal exposition* galerie* | museum* exhibition* galler*
theatre: théâtre* cinéma* salle_de_spectacle concert* | theatre* theater* cinema* concert*
pool: piscine* bassin* | pool pools swimming*
gym: gymnase* stade* salle_de_sport | gym gyms stadium* sports_hall
shop: magasin* boutique* supermarché* commerce* hypermarché* rayon* épicerie* | shop shops store stores supermarket* retail* aisle* outlet*
shelf: rayon* étagère* linéaire* | shelf shelves aisle*
till: caisse* | till tills checkout* cash_desk
market: marché* | market markets
warehouse: entrepôt* dépôt* hangar* stock | warehouse* depot* storehouse* stockroom*
factory: usine* atelier* chaîne_de_production fabrique* | factor* plant workshop* production_line mill
site: chantier* site* | site sites building_site* construction_site*
office: bureau* | office* desk
counter: guichet* accueil* comptoir* | counter* reception* desk* front_desk help_desk
townhall: mairie* hôtel_de_ville sous-préfecture* préfecture* | town_hall* city_hall prefecture*
street: rue* voirie* chaussée* trottoir* avenue* boulevard* | street* pavement* sidewalk* avenue* roadway
road: route* voirie* chaussée* autoroute* rocade* périphérique* voie* | road* motorway* highway* lane lanes ring_road carriageway
pothole: nid-de-poule nids-de-poule nid_de_poule nids_de_poule trou trous | pothole* hole*
crossing: carrefour* croisement* intersection* passage_piéton* rond-point* | crossing* junction* intersection* crossroad* roundabout*
bridge: pont* viaduc* passerelle* | bridge* viaduct* footbridge*
tunnel: tunnel* | tunnel*
station: gare* station* quai* arrêt* | station* platform* stop stops
platform_train: quai* | platform*
airport: aéroport* aérien* | airport*
port: port ports portuaire* mouillage* marina | port ports harbour* harbor* mooring* dock* pier
border: frontièr* douan* | border* custom customs
car_park: parking* parc_de_stationnement stationnement* | car_park* parking* parking_lot
charging: borne* recharge* | charging_point* charger* charging
park_green: parc parcs jardin* square* espace*_vert* | park parks garden*
forest: forêt* bois forestier* sylv* | forest* wood woods woodland*
mountain: montagne* alpin* massif* | mountain* alpine
river: rivière* fleuve* cours_d'eau crue* inond* berge* | river* stream* flood* bank_of
sea: mer maritime* océan* littoral* côte* plage* | sea marine ocean* coast* beach* shore* offshore
lake: lac lacs étang* | lake* pond*
field: champ* parcelle* verger* vigne* vignoble* prairie* | field* plot* orchard* vineyard* parcel* meadow* pasture*
greenhouse: serre* | greenhouse*
farm: ferme* élevage* exploitation_agricole | farm farms
stable: étable* écurie* bergerie* | stable* barn*
building: bâtiment* immeuble* édifice* bâti | building* block blocks premises
housing: logement* habitat* hlm appartement* maison* domicile* | housing dwelling* home homes flat flats apartment* house houses
home: domicile* chez_elle* chez_eux chez_soi foyer* maison* | home homes house
room: chambre* salle* pièce* | room rooms
corridor: couloir* | corridor* hallway*
floor: étage* sol | floor floors storey*
lift: ascenseur* | lift lifts elevator*
entrance: entrée* portail* porte* accès | entrance* gate* door* entry
window: fenêtre* | window*
roof: toit* | roof*
bed: lit lits | bed beds
operating_room: bloc_opératoire salle_d'opération blocs | operating_room* operating_theatre* surgery_room
prison: prison* pénitent* carcéral* | prison* jail*
court: tribunal* cour_d'appel juridiction* | court courts tribunal*
landfill: décharge* déchèterie* déchetterie* | landfill* dump* waste_site* recycling_centre* tip
cemetery: cimetière* | cemeter*
church: église* paroiss* | church* parish*
hotel: hôtel* gîte* refuge* hébergement* | hotel* hostel* lodge* accommodation
bakery: boulanger* pain pains | baker* bread
village: village* bourg* hameau* | village* hamlet*
town: ville* commune* municip* communal* agglomération* métropole* intercommunal* communauté_de_communes | town* city cities municipal* local_authority borough* council* urban
district: quartier* arrondissement* secteur* | district* neighbourhood* neighborhood* area areas quarter
department_place: département* départemental* | count* county counties department
region: région* | region*
country: pays national* france nation* belgique suisse luxembourg canada allemagne espagne italie portugal pays-bas irlande royaume-uni angleterre écosse maroc algérie tunisie sénégal cameroun côte_d'ivoire états-unis | countr* national* nationwide france belgium switzerland luxembourg canada germany spain italy portugal netherlands ireland united_kingdom uk england scotland wales morocco algeria tunisia senegal cameroon united_states usa india australia nigeria kenya
europe: europ* | europ*
network: réseau* ligne* | network* line lines grid
power_grid: réseau_électrique électri* transformateur* poste_source sous-station* | grid electric* power transformer* substation*
water_network: canalisation* conduite* pompe* | pipe* main_pipe pump* sewer*
online: en_ligne internet site_web web plateforme* site | online internet website* web platform* site
app: application* appli applis mobile | app apps mobile_app application
place: lieu* endroit* emplacement* zone* | place* location* spot zone* area
`
