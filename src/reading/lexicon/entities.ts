/**
 * Who, where and what: the anchors that make a use precise (B1), and the abstractions that do not.
 *
 * Classes of ordinary nouns in French and English, `*` for any ending.
 */

/** People in a role. */
export const PEOPLE = `
agent*, officer*, nurse*, doctor*, physician*, surgeon*, midwi*, patient*, driver*, pilot*, teacher*, pupil*, student*, tenant*
resident*, customer*, client*, user*, operator*, technician*, engineer*, inspector*, advis*, counsellor*, caseworker*, social worker*
manager*, supervisor*, dispatcher*, controller*, clerk*, librarian*, curator*, archivist*, judge*, lawyer*, solicitor*, warden*
guard*, lifeguard*, keeper*, farmer*, fisher*, grower*, beekeeper*, vet, vets, veterinar*, firefighter*, paramedic*, police*
buyer*, seller*, cashier*, cook*, chef*, baker*, picker*, packer*, worker*, employee*, staff, crew*, team*, desk, visitor*
passenger*, traveller*, commuter*, cyclist*, pedestrian*, walker*, swimmer*, skier*, player*, referee*, coach*, parent*, child*
mother*, father*, family, families, candidate*, applicant*, claimant*, member*, subscriber*, reader*, listener*, viewer*
caller*, editor*, journalist*, translator*, interpreter*, pharmacist*, radiologist*, therapist*, physiotherapist*, dentist*
carer*, caregiver*, volunteer*, donor*, accountant*, auditor*, analyst*, planner*, handler*, adjuster*, underwriter*, trader*
electrician*, plumber*, mechanic*, welder*, gardener*, ranger*, forester*, shepherd*, breeder*, skipper*, captain*, sailor*
owner*, neighbour*, holder*, writer*, author*, artist*, musician*, singer*, actor*, speaker*, learner*, pensioner*, child minder*, nursery*
labourer*, contractor*, supplier*, provider*, intern, apprentice*, trainee*, steward*, bailiff*, notary, notaries, broker, midwives, consultant*
builder*, roofer*, fitter*, crofter*, miner*, postman, postie*, courier*, rider*, skater*, climber*, guest*, hotelier*, waiter*, barber*
trustee*, treasurer*, moderator*, developer*, tester*, scientist*, people, person*, adult*, woman, women, man, men, baby, babies, infant*
registrar*, secretary, secretaries, receptionist*, concierge*, porter*, janitor*, foreman, foremen, citizen*, council*, mayor*
agente*, agents, infirmi*, medecin*, chirurgien*, sage femme*, sages femmes, patient*, conducteur*, conductrice*, chauffeur*
enseignant*, professeur*, eleve*, etudiant*, locataire*, resident*, client*, usager*, operateur*, operatrice*, technicien*
ingenieur*, inspecteur*, inspectrice*, conseill*, assistante*, gestionnaire*, superviseur*, regulateur*, greffi*, bibliothecaire*
conservateur*, archiviste*, juge*, magistrat*, avocat*, gardien*, surveillant*, maitre nageur, eleveur*, eleveuse*, agricult*
pecheur*, maraich*, apicult*, veterinaire*, pompier*, ambulanci*, policier*, gendarme*, acheteur*, vendeur*, vendeuse*, caissi*
cuisini*, boulang*, ouvri*, salarie*, employe*, equipe*, brigade*, visiteur*, passager*, voyageur*, cycliste*, pieton*
baigneur*, nageur*, skieur*, joueur*, joueuse*, arbitre*, entraineur*, entraineuse*, parent*, enfant*, famille*, candidat*
demandeur*, allocataire*, beneficiaire*, adherent*, abonne*, lecteur*, lectrice*, auditeur*, appelant*, redacteur*, redactrice*
journaliste*, traducteur*, interprete*, pharmacien*, radiologue*, kinesitherapeute*, orthophoniste*, dentiste*, aide soignante*
soignant*, benevole*, donneur*, comptable*, controleur*, analyste*, planificateur*, electricien*, plombi*, mecanicien*
jardini*, forestier*, berger*, patron*, capitaine*, marin*, secretaire*, standardiste*, concierge*, habitant*, riverain*
citoyen*, maire*, administre*, contribuable*, assure*, titulaire*, proprietaire*, auteur*, service*, cellule*, guichet*, regie*
proprio*, voisin*, ecrivain*, artiste*, musicien*, chanteu*, comedien*, locuteur*, apprenant*, retraite*, nourrice*, creche*, artisan*
fournisseur*, prestataire*, stagiaire*, apprenti*, huissier*, notaire*, courtier, puericultric*, couvreur*, chauffagiste*, facteur*
factrice*, coursi*, livreu*, grimpeu*, hote*, hotelier*, serveu*, coiffeu*, tresori*, moderateur*, moderatrice*, personne*, gens
adulte*, femme*, homme*, bebe*, nourrisson*, agricultrice*, viticult*, vigneron*, sylvicult*, syndic*, bailleur*, brasseur*, fontaini*
ouvreu*, huissi*, cariste*, magasini*, manutentionnaire*, receveur*, postier*, guicheti*, preposee*, ergotherapeute*, psychologue*
coordinat*, coordonnat*, chef*, cheffe*, referent*, astreinte*, garde, permanence, standard, vigile*, agronome*, guide*
`

/** Places, rooms, vehicles, equipment and screens: where a use happens. */
export const PLACES = `
station*, platform*, line*, stop, stops, street*, road*, crossing*, junction*, car park*, gate*, door*, hall*, ward*, clinic*
hospital*, surgery, theatre*, emergency, kitchen*, canteen*, school*, classroom*, library, libraries, museum*, archive*, court*
prison*, port*, harbour*, airport*, quay*, warehouse*, shop*, store*, aisle*, till*, counter*, branch*, office*, plant*, factory
workshop*, belt*, bin*, depot*, yard*, field*, barn*, greenhouse*, orchard*, vineyard*, forest*, river*, beach*, pool*, slope*
stadium*, screen*, dashboard*, phone*, tablet*, app, website*, kiosk*, inbox*, queue*, cab, cabin*, bus, buses, train, trains, tram*
ambulance*, lorry, lorries, truck*, van*, ship*, boat*, lift*, substation*, grid*, network*, mine*, quarr*, dam*, bridge*, tunnel*
gare*, quai*, ligne*, arret*, rue*, route*, carrefour*, parking*, porte*, barriere*, hall, couloir*, salle*, clinique*, hopital*
hopitaux, urgences, chu, ehpad, bloc, cuisine*, cantine*, ecole*, college*, lycee*, classe*, bibliotheque*, mediatheque*, musee*
archives, tribunal, tribunaux, prison*, port*, aeroport*, entrepot*, magasin*, boutique*, rayon*, caisse*, agence*, bureau*
usine*, atelier*, tapis, benne*, dechetterie*, depot*, cour, champ*, parcelle*, etable*, serre*, verger*, vigne*, foret*, riviere*
plage*, piscine*, piste*, stade*, ecran*, tableau de bord, telephone*, tablette*, appli, application, site*, borne*, boite*
file*, cabine*, bus, rame*, train*, tram*, ambulance*, camion*, bateau*, ascenseur*, poste*, reseau*, mine*, carriere*, barrage*
pont*, tunnel*, commune*, ville*, village*, quartier*, logement*, immeuble*, domicile*, chantier*, mairie*, prefecture*
`

/** Abstract goods that any project may promise (A2). */
export const ABSTRACTIONS = `
service*, quality, experience*, performance*, efficien*, value, innovation*, excellence, knowledge, insight*, potential, future
growth, transformation*, digital*, modern*, progress, synerg*, ecosystem*, solution*, use case*, usage*, need*, purpose*, offering*
productivity, competitiveness, competitive*, strateg*, vision, ambition*, challenge*, opportunit*, benefit*, impact*, analytic*
statistic*, research, r&d, development*, artificial intelligence, ai, machine learning, technolog*, product*, process*, activit*
operation*, business, marketing, management, governance, decision making, safety, security, wellbeing, well being, satisfaction
journey*, relationship*, engagement, trust, smart*, intelligent*, next generation, cutting edge, data driven, holistic, agile
qualite*, experience*, performance*, efficac*, efficien*, valeur*, innovation*, excellence, connaissance*, potentiel*, avenir
croissance, transformation*, numerique*, digital*, moderne*, progres, synergie*, ecosysteme*, cas d'usage, besoin*, finalite*
offre*, productivite, competitivite, strateg*, vision, ambition*, enjeu*, defi*, opportunit*, benefice*, impact*, statistique*
recherche*, developpement*, intelligence artificielle, ia, technologie*, produit*, processus, activite*, metier*, pilotage
marketing, gestion, gouvernance, securite, bien etre, satisfaction, parcours, relation*, confiance, intelligent*, augmente*
levier*, demarche*, dynamique*, territoire*, attractivite, souverain*, acteur*, partenaire*, interet general, leadership
`

/** Things a description of data is made of (A1): no purpose by themselves. */
export const DATA_WORDS = `
dataset*, data set*, data, record*, row*, column*, file*, csv, json, parquet, jpeg, png, wav, archive*, folder*, split*, train, val
annotation*, annotated, label*, sample*, image*, photo*, picture*, recording*, hour*, transcript*, entr*, field*, format*, version*
pseudonymi*, anonymi*, encrypted, collected, collection, contain*, corpus, corpora, log*, timestamp*, metadata
jeu* de donnees, donnee*, base*, enregistrement*, ligne*, colonne*, fichier*, dossier*, annot*, etiquet*, echantillon*, image*
photo*, cliche*, heure*, transcription*, champ*, version*, pseudonymis*, chiffr*, collect*, recueil*, contien*, journaux, trace*
horodat*, metadonnee*, releve*
`

/** Legal, safeguard and administrative words (A1): they do not make an aim precise. */
export const SAFEGUARDS = `
gdpr, article*, legal basis, legitimate interest*, consent*, retention, retained, kept, stored, delet*, encrypt*, dpo, dpia
licence*, license*, cc by, mit, apache, copyright, processor*, recipient*, controller*, ethics, committee*, right*, hosted, compliance
rgpd, base legale, interet legitime, consentement*, conservation, conserve*, supprim*, chiffr*, dpd, aipd, licence*, etalab
sous traitant*, destinataire*, responsable* du traitement, ethique*, comite*, droit*, heberge*, conformite, conforme*, loi
`
