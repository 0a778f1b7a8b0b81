/**
 * Phrases with one meaning for the gate: openings, negations, open ends, research, forbidden practices, templates.
 */

/** Words that open the purpose, the function or the use that follows. */
export const INTRODUCERS = `
in order to, so as to, so that, to, for, able to, capable of, can, will, used to, used for, serve to, serves to, designed to
intended to, aims to, aim, purpose*, goal*, objective*, which, that, who, by, allow*, let, lets, with a view to, meant to
capabilit*, functionalit*, function*, feature*, task*, use*, foresee*, such as, namely, including
afin de, afin d', afin que, pour, pour que, en vue de, en vue d', capable* de, capable* d', apte a, sachant, sait, saura, pourra
peut, permettant de, permettant d', permet de, sert a, servir a, serviront a, servira a, servent a, destine* a, vis* a, visant a
objectif*, objet, finalite*, but, mission*, qui, dont, capacite*, fonction*, fonctionnalite*, tache*, usage*, comme, a savoir
de sorte que, de facon a, charge* de, charge* d', prevu* pour, concu* pour, notamment, y compris
`

/** Negation and exclusion: what follows is not a capability (C8). */
export const NEGATIONS = `
not, no, never, neither, nor, without, none, excluded, excludes, excluding, exclude, ruled out, rather than, instead of, outside
out of scope, forbidden, prohibited, barred, disabled, removed, blocked, refuses, refuse, cannot, can't, won't, don't, doesn't
isn't, aren't, didn't, nothing, nobody, except, nowhere, hardly, no longer, filtered, anything but, wrongly, used to be
ne, n', ni, pas, jamais, aucun, aucune, sans, rien, exclu*, exclusion, hors, interdit*, interdiction, bloque*, desactive*, refus*
sauf, hormis, plus, plutot que, au lieu de, nullement, point, personne, retire*, ecarte*, proscri*, banni*
`

/** Doors left open for any other purpose (A2b). */
export const OPEN_ENDS = `
any other purpose*, any purpose*, all purposes, other purposes, any future purpose*, future purpose*, further purpose*, any other use*
other uses, any use, further use*, future use*, any other need*, other needs, future need*, future project*, other projects
any project*, further project*, any lawful purpose*, any legitimate purpose*, any business purpose*, and other purposes, inter alia
including but not limited to, including without limitation, without limitation, among other things, among others, as needed
to be defined, to be determined, to be agreed, to be decided, as required, whatever else, anything else, and beyond, and so much more
as they see fit, as it sees fit, for their own purposes, its own purposes, their own purposes, own projects, own products
toute autre finalite, toutes autres finalites, toute finalite, toutes finalites, autres finalites, finalites futures, finalites ulterieures
toute finalite future, tout autre usage, tous usages, tout usage, autres usages, usages futurs, usages ulterieurs, tout autre besoin
tout besoin, autres besoins, besoins futurs, tout projet, tous projets, projets futurs, autres projets, projets a venir, futurs projets
toute autre utilisation, liste non limitative, liste non exhaustive, non exhaustif, entre autres, a definir, a determiner, a preciser
tout autre objectif, autres objectifs, selon les besoins, le cas echeant, a toutes fins utiles, toute autre fin, toutes fins
leurs propres besoins, leurs propres fins, leurs propres objectifs, ses propres besoins, ses propres fins, quels qu'ils soient
quelle qu'elle soit, quelles qu'elles soient, sans limitation, tout autre projet, toute autre mission, tout autre but
`

/** Catch-alls that stand in place of a list of capabilities (C3b). */
export const CATCH_ALLS = `
various tasks, different tasks, multiple tasks, many tasks, variety of tasks, range of tasks, any task, all kinds of, all sorts of
general tasks, downstream tasks, many applications, multiple applications, variety of applications, range of applications, and more
and much more, many other things, anything, everything, whatever, wide range, wide variety, general purpose, multi purpose
multi task, versatile, countless, every task, all tasks, variety of uses, many uses, other capabilities, other features
diverses taches, differentes taches, multiples taches, nombreuses taches, variete de taches, taches variees, divers usages
differents usages, toute tache, toutes taches, tout type de, toutes sortes de, taches en aval, nombreuses applications
applications multiples, diverses applications, et plus encore, bien d'autres, autres choses, n'importe quoi, n'importe quelle
tout ce que, polyvalent*, multitache*, generaliste*, usages multiples, variete d'applications, variete d'usages, large gamme
large eventail, autres capacites, autres fonctions, autres taches, toute autre tache, diverses fins, usages varies, usages divers
`

/** The open tail of a list. */
export const ET_CETERA = `etc, etcetera, and so on, and so forth, and the like, et cetera, et ainsi de suite, et autres, and others, …`

/** Words that invoke research (D2); they are no objective (D1). */
export const RESEARCH_CUES = `
research, scientific, science, scientist*, researcher*, university, universities, phd, doctoral, thesis, theses, dissertation
laborator*, lab, labs, academic*, publication*, paper*, peer reviewed, grant*, funded, erc, horizon europe, anr, nsf, nih, ukri
hypothes*, study, studies, cohort*, protocol*, experiment*, trial*, proof of concept, postdoc*, professor, faculty, r&d, consortium
recherche*, scientifique*, chercheu*, universit*, doctora*, these*, laboratoire*, labo, academique*, publication*, article*
revue*, financement*, finance*, cnrs, inserm, inrae, inria, umr, hypothes*, etude*, cohorte*, protocole*, experience*, essai*
preuve de concept, postdoc*, memoire, cifre, chaire*, consortium, frascati, open science, science ouverte
`

/** Cues of practices the AI Act forbids (art. 5); they ask for a person, never block alone (A4). */
export const PRACTICE_CUES = `
social scor*, social credit, trust point*, civic score*, trustworthiness score*, behaviour score*, behavior score*, subliminal
emotion*, mood*, boredom, stress level*, engagement score*, facial expression*, micro expression*, scrap*, crawl*, face*
religion*, religious, ethnic*, race, racial, sexual orientation, political opinion*, political view*, trade union*, union membership
criminal*, offend*, crime*, reoffend*, personality, vulnerab*, lonely, gambl*, addict*, manipulat*, exploit*
notation sociale, score social, credit social, civisme, bon citoyen, incivilite*, subliminal*, emotion*, humeur*, ennui, stress
expression* du visage, micro expression*, aspir*, moissonn*, visage*, religion*, religieu*, ethni*, race*, raciale*
orientation sexuelle, opinion* politique*, syndica*, crimin*, delinquan*, recidiv*, passage a l'acte, personnalite, vulnerab*
fragil*, solitude, joueurs, addict*, manipul*, traits du visage, forme du visage, demarche
`

/** A template left as it was (A1). */
export const PLACEHOLDERS = `
todo, tbd, tbc, fixme, n/a, na, none, null, lorem ipsum, more information needed, purpose of the dataset, describe the purpose
describe the purpose here, your purpose here, your text here, purpose goes here, xxx, xxxx, placeholder, coming soon, to be completed
to be filled in, to be written, insert purpose, insert purpose here, insert text here, string, undefined, purpose, purpose here
not applicable, see above, pending, work in progress, wip, fill in, fill me in, enter the purpose
a completer, a definir, a preciser, a renseigner, a remplir, a rediger, neant, sans objet, nc, non communique, informations a fournir
decrire la finalite, decrire la finalite ici, decrivez la finalite, finalite du jeu de donnees, votre texte ici, en cours de redaction
en cours, a venir, indiquer la finalite, inserer la finalite, saisir la finalite, finalite, finalite ici, texte a remplacer, non renseigne
`

/** Objectives that fit any project when they stand alone (A2). */
export const VAGUE_PURPOSES = `
improve our service*, improve our product*, improving our service*, improving our product*, improve user experience, user experience
improving user experience, business purpose*, internal purpose*, internal use, operational purpose*, legitimate purpose*
commercial purpose*, marketing purpose*, analytics purpose*, statistical purpose*, product development, new services
personalised service*, ai development, ai training, train ai, train model*, training model*, training ai, ai innovation
innovation, benchmarking, data science, data analysis, quality improvement, service improvement, improve quality
ameliorer nos service*, amelioration de nos service*, ameliorer nos produit*, amelioration de nos produit*, ameliorer le service
amelioration des service*, amelioration du service, experience utilisateur, experience client, fins commerciales, fins internes
usage interne, besoins internes, fins marketing, fins statistiques, fins d'analyse, developpement de produits, nouveaux services
services personnalises, developpement de l'ia, developpement et amelioration, entrainement de modele*, entrainer des modeles
entrainement d'ia, innovation, science des donnees, analyse de donnees, amelioration de la qualite, ameliorer la qualite
`
