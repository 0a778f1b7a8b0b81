/** Things people handle, wear, build, grow and ship. Same notation as `acts.ts`. */
export const OBJECTS = `
box: boîte* carton* caisse* cageot* | box boxes crate* carton* case
bottle: bouteille* flacon* | bottle* flask* vial*
barrel: fût fûts tonneau* cuve* | barrel* cask* vat tank*
tank: cuve* réservoir* citerne* | tank* reservoir*
bag: sac sacs valise* bagage* | bag bags sack*
pushchair: poussette* landau* | pushchair* pram* stroller*
wheelchair: fauteuil* | wheelchair*
tube: tube tubes éprouvette* | tube tubes vial*
paper: papier* | paper
pen: stylo* crayon* | pen pens pencil*
coin: pièce* monnaie* | coin coins change
note_bank: billet* espèces liquide | banknote* cash
cash: espèces liquide argent | cash
atm: distributeur* dab | atm atms cash_machine*
card_bank: carte* | card cards
cheque: chèque* | cheque* check
ticket_thing: ticket* titre* | ticket*
gate: portillon* portique* barrière* tourniquet* | gate gates turnstile* barrier*
door: porte portes portail* | door* gate*
lock: serrure* cadenas | lock locks padlock*
alarm: alarm* alert* | alarm* siren*
bell: cloche* sonnette* | bell bells
button: bouton* | button*
cable: câble* fil fils | cable* wire*
pipe: tuyau* conduit* canalis* | pipe pipes duct*
pump: pompe* | pump pumps
valve: vanne* | valve*
filter: filtre* | filter*
screen_grid: grille* tamis | screen* grid* grate* rake*
wipe: lingette* | wipe wipes
leaf: feuille* | leaf leaves
branch: branche* élag* | branch* prun*
hedge: haie* | hedge*
grass: herbe* gazon pelouse* | grass* lawn*
soil: sol sols terre* | soil earth ground
sand: sable* | sand
stone: pierre* caillou* roche* | stone* rock*
salt: sel salage | salt* grit*
oil: huile* hydrocarbure* mazout fioul | oil oils fuel
petrol: essence carburant* | petrol gasoline fuel
plastic: plastique* | plastic*
paper_waste: carton* papier* | cardboard paper
textile: textile* tissu* | textile* fabric* cloth
wool: laine* | wool
leather: cuir | leather
sole: semelle* | sole soles
wear: usure* usé* | wear worn
scratch: rayure* éraflure* | scratch*
stain: tache* | stain* spot spots
hole: trou* perfor* | hole* perforat*
dent: bosse* enfonc* | dent dents dented
corrosion: rouille* corro* | rust* corro*
mould: moisi* | mould* mold*
paint_peel: écaill* peinture* | peel* flak* paint*
wall: mur murs paroi* façade* | wall* facade*
ceiling: plafond* | ceiling*
stairway: escalier* marche marches | stair* step steps
balcony: balcon* | balcon*
garage: garage* | garage*
cellar: cave* chai chais | cellar*
kitchen: cuisine* | kitchen*
toilet: toilettes sanitaires wc | toilet* restroom*
bath: bain bains baignoire* douche* | bath baths shower*
mattress: matelas tapis* | mattress* mat mats
chair: chaise* fauteuil* siège* | chair*
tablet: tablette* | tablet*
keyboard: clavier* | keyboard*
mouse: souris | mouse mice
rat: rat rats rongeur* | rat rats rodent*
cat: chat chats félin* | cat cats
horse: cheval chevaux équid* | horse* equine
chicken: poule* volaille* poulet* | chicken* hen hens poultry
egg: œuf œufs | egg eggs
milk: lait laiti* | milk dairy
cheese: fromage* | cheese*
yogurt: yaourt* | yogh* yogurt*
meat: viande* abattoir* | meat slaughter*
bread_thing: pain pains baguette* | bread loaf loaves
sugar: sucre* | sugar*
coffee: café | coffee
tea: thé | tea
beer: bière* brass* | beer* brew*
alcohol: alcool* | alcohol*
tobacco: tabac* cigarette* fum* | tobacco cigarette* smok*
drug: drogue* stupéfiant* | drug drugs narcotic*
portion: portion* ration* | portion* serving*
dish: plat plats assiette* | dish dishes plate
tray: plateau* cabaret* | tray trays
expiry: périm* péremption date_limite | expir* use-by best-before
price_tag: étiquette* | price_tag*
flower: fleur* flor* | flower* bloom*
seed: graine* semence* semis | seed* sow*
potato: pomme_de_terre pommes_de_terre patate* | potato*
rice: riz | rice
cotton: coton | cotton
algae: algue* sargasse* | algae seaweed* sargass*
eel: anguille* | eel eels
salmon: saumon* truite* | salmon trout
whale: baleine* dauphin* cétac* | whale* dolphin*
seal: phoque* | seal seals
penguin: manchot* pingouin* | penguin*
hornet: frelon* guêpe* | hornet* wasp*
mosquito: moustique* | mosquito*
tick: tique* | tick ticks
worm: ver vers | worm*
snake: serpent* | snake*
bear: ours | bear bears
deer: cerf* chevreuil* | deer
boar: sanglier* | boar boars
fox: renard* | fox foxes
nest: nid nids nich* | nest*
colony: colonie* | colon*
herd: troupeau* | herd* flock*
migration: migr* | migrat*
avalanche: avalanche* | avalanche*
landslide: glissement* éboul* | landslide* rockfall*
earthquake: séisme* sism* | earthquake* seism*
storm: tempête* orage* | storm* thunder*
drought: sécheresse* | drought*
frost: gel gelée* | frost*
fog: brouillard* | fog foggy
tide: marée* | tide* tidal
wave: vague vagues houle | wave* swell
current: courant* | current currents
beach_guard: maître-nageur maîtres-nageurs | lifeguard*
boat_small: pirogue* canot* voilier* | canoe* dinghy sailing
ferry: ferry bac bacs | ferr*
container: conteneur* | container*
freight: fret marchandise* | freight cargo
customs_thing: douan* | customs
tram: tram* | tram*
underground: métro | underground subway metro
tunnel_boring: tunnel* | tunnel*
elevator: ascenseur* monte-charge* | elevator* lift lifts
escalator: escalator* | escalator*
cable_car: téléphérique* remontée* | cable_car* ski_lift*
ski: ski skis piste* | ski skis skiing slope*
ball: ballon* balle* | ball balls
goal_sport: but buts | goal goals
bet: pari paris parie* | bet bets betting gambl*
toy_game: jouet* | toy toys
film_thing: film* cinéma | film* movie*
series: série* | series
podcast: podcast* | podcast*
radio: radio | radio
television: télé* | tv television*
advert: publicité* réclame* | advert* commercial
poster: affiche* | poster*
logo: logo* | logo*
sculpture: sculpt* statue* | sculpt* statue*
coin_old: monnaie* numismat* | coinage
pottery: céramique* poterie* | ceramic* pottery
map_old: cadastre* plan | cadastr* land_register
tomb: tombe* | tomb* grave graves
bone_old: ossement* squelette* | skeleton*
fossil: fossile* | fossil*
star: étoile* astr* | star stars astro*
planet: planète* | planet*
galaxy: galaxie* | galax*
cell: cellule* | cell cells
gene: gène gènes génét* génom* adn | gene genes genet* genom* dna
protein: protéine* | protein*
bacteria: bactér* microb* | bacter* microb*
virus: virus vira* | virus* viral
molecule: moléc* | molec*
laser: laser* lidar | laser* lidar
radar: radar* | radar*
x_ray: rayon*_x radio* | x-ray* radiograph*
thermal: thermi* infrarouge* | thermal infrared
sound_level: décibel* volume_sonore | decibel* loudness
signal_thing: signal signaux | signal signals
frame: trame* image* | frame*
prompt: invite* consigne* | prompt* instruction*
instruction: consigne* instruction* mode_d'emploi | instruction* manual guidance
reply: réponse* | reply replies answer*
joke: blague* plaisant* | joke*
story: histoire* récit* conte* | story stories tale*
poem: poème* vers rime* rimer | poem* verse* rhym*
speech_text: discours | speech speeches address
headline: titre* manchette* | headline*
rumour: rumeur* désinform* | rumour* rumor* disinform* misinform*
hate: haine* haineu* injure* insult* | hate* hateful insult* abus*
spam: spam* indésirable* pourriel* | spam junk
virus_pc: malici* piratage* cyber* hameçonn* | malware phishing cyber* hack*
password: mot_de_passe mots_de_passe | password*
server: serveur* | server*
bug_report: ticket* incident* | ticket* incident*
incident: incident* | incident*
source_code: code_source programme* | source_code code program*
spreadsheet: tableur* classeur* | spreadsheet*
`
