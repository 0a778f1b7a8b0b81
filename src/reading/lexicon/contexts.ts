/**
 * Contexts that change what a sentence is worth: not in force, opened to others, praised, or only described.
 *
 * Ordinary words of French and English, `*` for any ending.
 */

/** Not in force: an example, hearsay, the past, a plan given up or not decided (A1, A2). */
export const UNREAL = `
example*, for instance, e g, hypothetic*, imagine*, draft*, template*, sample text, proposal*, proposed, suggested, idea, ideas
formerly, in the past, previously, once, used to, until, had been, had proposed, would have, would be, could be, might, may one day
claims, claimed, said that, says that, heard, told, rumour*, reported, allegedly, supposedly, according to, leaflet, brochure
cancelled, canceled, abandoned, shelved, dropped, suspended, paused, withdrawn, rejected, rescinded, struck out, discontinued
ended, expired, undecided, not decided, not yet, yet to, no decision, to be confirmed, tentative, never built, never switched on
competitor*, competing, vendor, rival*, other people*, another, someone else, wishful, what if, why not, maybe, perhaps, one day
exemple*, par exemple, modele de phrase, hypothes*, imagin*, brouillon*, projet de texte, proposition*, avait propose, idee*
autrefois, jadis, naguere, jusqu'en, jusqu'alors, par le passe, auparavant, dans le passe, anciennement, servait, servaient
ont servi, a servi, devait, devaient, aurait, auraient, pourrait, pourraient, serait, seraient, voudrait, conditionnel
dit on, parait il, selon, d'apres, rumeur*, pretend*, raconte*, entendu dire, plaquette, depliant, prospectus, presse
annule*, abandonne*, suspendu*, reporte*, repousse*, rejete*, ecartee, retoque*, barre*, caduc*, enterre*, mis de cote
indecis*, pas encore, n'est pas decide, tranche, a trancher, a confirmer, reste a, concurrent*, rival*, peut etre, un jour, si l'on
est ce que, pourquoi pas, sine die, n'a pas ete retenu*, n'a pas abouti, fictif*, fictive*, a remplacer
`

/** Handing data to others or to later ends (A2b, A5). */
export const TRANSFER = `
sold, sell, sells, selling, resold, resale, monetis*, monetiz*, share, shared, shares, sharing, third part*, partner*, affiliate*
subsidiar*, sister compan*, whoever, whomever, anyone, anybody, everyone, reuse, reused, reusable, repurpos*, re used, cede*
assign all, hand over, handed to, made available, pooled, pool, marketplace, broker*, licensee*, downstream, future, later
indefinite*, forever, perpetual*, in perpetuity, unlimited, unrestricted, whatever, whichever, further, additional, secondary
other department*, other service*, group compan*, free use, fair game, open to, keep for, kept for, new idea*, new use*
vendre, vend, vendu*, revente, revendre, monetis*, partag*, tiers, partenaire*, filiale*, quiconque, n'importe qui, tout le monde
reutilis*, reemploi*, reemploy*, reprise, cession*, ceder, cede*, commercialis*, mis a disposition, mise a disposition, mutualis*
place de marche, courtier*, ulterieur*, futur*, avenir, a venir, plus tard, indefini*, illimite*, perpetu*, sans limite
secondaire*, supplementaire*, autres directions, autres services, autres entites, le groupe, usage libre, libre usage, libre d'emploi
nouvelles idees, nouveaux usages, nouvelles pistes, quel que soit, quels que soient, quelle que soit, le reste, et le reste
`

/** Praise: qualities that any project may claim; no function (C3). */
export const QUALITIES = `
robust*, fair, fairer, fairness, greener, green, frugal, sovereign*, explainable, trustworthy, trusted, responsible, responsibly
ethical*, inclusive, inclusion, sustainable, sustainability, reliable, accurate, accuracy, fast, faster, fastest, best, better, leading
world class, state of the art, cutting edge, powerful, efficient, cheap, cheaper, smaller, lighter, safer, open source, open weights
innovative, disruptive, seamless*, unique, premium, ambitious, pioneer*, outstanding, bold, exciting, game changing, revolution*
friendly, warm, human centric, human centred, user centric, relevant, timely, appropriate, useful, meaningful, holistic, proactive*
robuste*, equitable*, sobre*, frugal*, souverain*, explicable*, digne* de confiance, responsable*, ethique*, inclusi*, durable*
fiable*, precis*, rapide*, meilleur*, performant*, puissant*, efficace*, leger*, economique*, novat*, disrupti*, fluide*, unique*
ambitieu*, pionni*, remarquable*, audacieu*, revolution*, bienveillan*, chaleureu*, pertinent*, adapte*, utile*, agile*, serein*
plus juste*, plus vite, plus sobre*, mieux, optimal*, excellent*, made in france, carbone, vert, verte, verts, vertes, citoyen
`

/** Technical shorthand a person concerned cannot follow (A3). */
export const JARGON = `
etl, hpo, auc, f1, psi, gnn, crf, cnn, vit, moe, lora, rag, sft, dpo, rlhf, kd, gan, vae, rnn, lstm, bert, gpt, xgb, xgboost, svm, pca
embedding*, latent*, backbone*, encoder*, decoder*, head*, token*, fine tun*, finetun*, pretrain*, pre train*, quanti*, distil*
inference*, pipeline*, featur*, vector*, hyperparamet*, epoch*, batch*, gpu, int8, fp16, ontolog*, semantic*, knowledge graph
orchestrat*, affordance*, persona*, touchpoint*, stakeholder*, paradigm*, silo*, mesh, fabric, continuum, cognitive, resonance
hyper*, meta*, omnichannel, end to end, value chain, lifecycle, granular, framework*, kpi*, okr*, roadmap*, mvp, poc
affordances, continuum, resonance*, orchestr*, semantis*, objectiv*, transvers*, chaine de valeur, jumeau numerique, gisement*
maillage*, socle*, brique*, levier*, irritant*, parcours, bout en bout, feuille de route, copil, moa, moe, si, dsi, cas d'usage
pretraitement*, vectoris*, plongement*, affinage, quantifi*, distill*, apprenant*, herméneutique, epistem*, ontolog*
`

/** Branches of activity: a sector is no function and no use (C3). */
export const DOMAINS = `
health*, healthcare, medicine, medical, education*, energy, industry, industrial, retail, commerce, mobility, transport*, logistics
agricultur*, farming, tourism, culture, cultural, sport*, finance, financial, banking, insurance, public sector, defence, defense
environment*, climate, water, waste, housing, justice, employment, recruitment, hr, human resources, cybersecurity, telecom*, media
customer service, customer relation*, fraud, maintenance, supply chain, crime prevention, prevention, diagnosis support, tax, social care
sante, medecine, medical*, education*, enseignement, energie*, industrie*, commerce, mobilite*, transport*, logistique, agricole*
agriculture, tourisme, culture*, sport*, finance*, banque*, assurance*, secteur public, defense, environnement*, climat, eau, dechet*
logement, justice, emploi, recrutement, rh, ressources humaines, cybersecurite, telecom*, medias, fraude, maintenance, prevention
relation client*, relation usager*, action sociale, fiscalite, aide au diagnostic, aide a la decision, urbanisme, patrimoine
`

/** Times and events that date a use: before opening, each morning. */
export const TIMES = `
before, after, when, during, while, as soon as, within, each, every, morning*, night*, overnight, evening, day, daily, week*, weekly, hour*
hourly, minute*, second*, month*, monthly, monday, tuesday, wednesday, thursday, friday, saturday, sunday, season*, winter, summer, spring
deadline*, shift*, opening, closing, departure*, arrival*, real time, live, in advance, ahead, next, same day, until, weekend*
avant, apres, quand, lorsque, lorsqu', pendant, des que, chaque, matin*, nuit*, soir*, jour*, journee*, semaine*, heure*, minute*
seconde*, mois, mensuel*, lundi*, mardi*, mercredi*, jeudi*, vendredi*, samedi*, dimanche*, saison*, hiver, ete, printemps, echeance*
ouverture, fermeture, depart*, arrivee*, temps reel, en direct, a l'avance, veille, lendemain, prochain*, weekend*, delai*, tournee*
`

/** Concrete things that data show and uses handle. */
export const OBJECTS = `
letter*, card*, badge*, meter*, plate*, car, cars, vehicle*, bike*, wheelchair*, helmet*, mask*, parcel*, box, boxes, ticket*, receipt*
invoice*, bill*, form, forms, page*, book*, document*, contract*, certificate*, permit*, passport*, prescription*, x ray*, scan*
wound*, fracture*, fall*, cough*, fever, pain, blood, tooth, teeth, eye*, hand*, finger*, voice*, call*, message*, email*, mail*, complaint*
question*, address*, name*, number*, date*, price*, amount*, time*, temperature*, noise*, leak*, smoke, fire*, flood*, storm*, ice, snow
water*, pipe*, cable*, lamp*, light*, wheel*, tyre*, rail*, track*, sign*, tree*, leaf, leaves, fruit*, weed*, cow*, sheep, pig*, hen*, egg*
fish*, bird*, bee, bees, dog*, cat*, horse*, insect*, pest*, bread, meal*, milk, meat, wine, medicine*, drug*, pill*, vaccine*, bag*, bottle*
paper, glass, plastic, metal, roof*, wall*, window*, crack*, rust, pothole*, kerb*, bench*, slot*, seat*, bed*, appointment*, delay*, word*
sentence*, typo*, subtitle*, accent*, instrument*, song*, melod*, colour*, shape*, crowd*, queue*, passenger count*, alarm*, valve*, pump*
lettre*, courrier*, courriel*, carte*, compteur*, plaque*, voiture*, vehicule*, velo*, fauteuil*, casque*, gilet*, colis, carton*
billet*, recu*, facture*, formulaire*, page*, livre*, document*, contrat*, certificat*, permis, passeport*, ordonnance*, radio*
plaie*, fracture*, chute*, toux, fievre, douleur*, sang, dent*, oeil, yeux, main*, doigt*, voix, appel*, message*, plainte*
question*, adresse*, nom, noms, numero*, date*, prix, montant*, temperature*, bruit*, fuite*, fumee*, feu, feux, incendie*, inondation*
orage*, neige, verglas, eau, tuyau*, canalisation*, cable*, lampe*, lampadaire*, roue*, pneu*, rail*, voie*, panneau*, arbre*, feuille*
fruit*, herbe*, adventice*, vache*, brebis, mouton*, porc*, poule*, oeuf*, poisson*, oiseau*, abeille*, ruche*, chien*, chat, chats, cheval
chevaux, insecte*, ravageur*, pain*, repas, lait, viande, vin, medicament*, comprime*, vaccin*, sac*, bouteille*, papier*, verre*
plastique, metal, toit*, mur*, fenetre*, fissure*, rouille, nid de poule, nids de poule, banc*, place*, siege*, lit, lits, rendez vous
retard*, mot*, phrase*, faute*, sous titre*, accent*, instrument*, chanson*, couleur*, forme*, affluence, alarme*, vanne*, pompe*, piece*
`
