/**
 * Words around an element that say how it is meant: reported, given up, past, an example, supposed, somebody else's;
 * or settled, closed; or that something more is added to it.
 *
 * `*` lets a word take any ending. Ordinary language in French and English; no sentence of any corpus.
 */

/** Said by somebody; whether it is so is another question (A1). */
const REPORTED = `
according to, said to, is said, are said, was said, it is said, says, say that, said that, they say, people say, told us, told me, was told
were told, heard, hearsay, claim*, allege*, allegedly, supposedly, purportedly, reportedly, report says, reported, rumour*, rumor*, gossip
believed to, is believed, thought to, think that, thinks that, assume*, presumabl*, apparently, it seems, seemingly, word has it, legend
newspaper*, article*, press, headline*, leaflet*, brochure*, flyer*, pamphlet*, sales pitch, slide*, advert*, commercial, promis*, boast*
announce*, quot*, quote*, cited, citation*, excerpt*, extract from, wrote, written in, reads as follows, title*, titled, entitled, slogan
motto, caption, myth, misconception, wrongly, mistaken*, contrary to, not true, untrue, false, denies, denied, accus*, suspect*
dit on, dit que, disent, disait, on dit, a dit, nous dit, on raconte, raconte*, racontait, il parait, parait il, parait que, a ce qu'il parait
selon, d'apres, aux dires, au dire, a en croire, a entendre, on m'a, on nous a, entendu, oui dire, pretend*, affirm*, assur*, soutient
soi disant, pretendu*, pretendument, suppos*, presum*, cense*, rumeur*, bruit court, le bruit, on croit, croit que, pense que, semble*
apparemment, journal, journaux, presse, article*, gazette, plaquette*, depliant*, prospectus, brochure*, affiche*, diapositive*, argumentaire
promet, promettait, promesse*, vante*, annonc*, cite, cites, citee, citation*, extrait*, ecrit que, ecrivait, intitule*, titre, titres, slogan
devise, legende, mythe, idee recue, a tort, contrairement, pas vrai, faux, dement, dementi*, accus*, soupconn*
`

/** Given up, refused or stopped (A1). */
const DROPPED = `
abandon*, drop, dropped, dropping, give up, gave up, given up, giving up, cancel*, shelv*, scrap, scrapped, ditch*, axed, killed, binned
suspend*, pause*, on hold, halt*, withdr*, reject*, refus*, rescind*, revok*, struck, struck out, crossed out, deleted, delete, discontinu*, end, ended
ends, expired, lapsed, terminat*, stopped, cease*, closed down, shut down, switched off, turned off, unplugged, turned down, voted down
thrown out, ruled out, vetoed, blocked, failed, fell through, came to nothing, went nowhere, not pursued, not renewed, not adopted, not retained
postponed, deferred, backed out, pulled out, pulled the plug, decided against, no longer, not any more, anymore, obsolete, superseded, void
dead, buried, retired, decommissioned, wound up, never happened, never built, never started, never launched, never bought, never adopted
never signed, never came, did not, didn't, have not, has not, haven't, hasn't, will not, won't
abandon*, laiss* tomber, lach*, renonc*, annul*, suspend*, suspendu*, gel, gele*, en pause, arret*, stopp*, cess*, mis fin, met fin, prit fin
pris fin, interromp*, retir*, rejet*, refus*, ecart*, repouss*, report*, recal*, retoqu*, ray*, barr*, biff*, supprim*, efface*, enterr*
range*, remis*, classe* sans suite, sans suite, sans lendemain, au placard, aux oubliettes, au tiroir, echou*, echec, avort*, capote*, tourne* court
n'a pas abouti, pas abouti, pas retenu*, non retenu*, pas reconduit*, non reconduit*, pas vote*, pas ete, n'a jamais, n'ont jamais, jamais vu
caduc*, perime*, perimee*, expire*, echu*, resili*, revoqu*, denonc*, debranch*, eteint*, demantel*, ferme*, plus question, n'est plus
ne sert plus, ne sont plus, ne fait plus, n'existe plus, n'en est rien, n'a plus, hors service, obsolete*, fait marche arriere, recul*
`

/** Of another time (A1). */
const PAST = `
formerly, former, previous*, earlier, in the past, past, once, used to, long ago, years ago, months ago, ago, back then, at the time, in those days
until, up to then, last year, last month, last season, originally, initially, at first, old, older, was, were, had, had been, was meant
were meant, was to, were to, was used, were used, history, historical*, archive*, legacy, predecessor*, before that, no more
autrefois, jadis, naguere, anciennement, ancien, ancienne, anciens, anciennes, precedent*, auparavant, avant, par le passe, dans le passe
passe, a l'epoque, en ce temps, il y a, jusqu'en, jusqu'a, jusqu'alors, jusque la, l'an dernier, l'annee derniere, le mois dernier
a l'origine, initialement, au depart, au debut, d'abord, etait, etaient, avait, avaient, servait, servaient, servit, a servi, ont servi
permettait, permettaient, devait, devaient, faisait, visait, voulait, voulaient, histor*, archiv*, vieux, vieille, predecesseur*
`

/** An example, a template, a text to be replaced (A1). */
const EXAMPLE = `
example*, e g, for instance, such as this, sample, samples, specimen, template*, boilerplate, placeholder*, dummy, mock, mock up, filler
illustrat*, hypothetical*, fictional, fictitious, invented, made up, exercise, quiz, training case, case study, demo, lorem, draft*, sketch
replace*, fill in, to be filled, to be completed, your own, rewrite, remove this, delete this, edit me, insert, here goes, tbd, tbc, todo
model answer, good answer, bad answer, wording, something like, along the lines
exemple*, par ex, p ex, a titre d'exemple, a titre d'illustration, a titre indicatif, par hypothese, specimen*, modele de, modele a, gabarit*
trame*, canevas, formulaire*, maquette*, factice*, fictif*, fictive*, invente*, imaginaire*, exercice*, cas d'ecole, illustr*, brouillon*
ebauche*, esquisse*, projet de texte, remplace*, a remplacer, a completer, a remplir, a supprimer, a effacer, votre propre, inserer, ici
du genre, du style, de ce type, texte type, phrase type, reponse type, formulation*
`

/** Wished, asked or left open; nobody has decided (A1). */
const SUPPOSED = `
if, whether, would, could, might, may, maybe, perhaps, possibl*, potential*, should we, shall we, what if, why not, one day, some day, someday
eventually, sooner or later, imagine*, suppose*, suppose that, dream*, wish*, hope*, idea, ideas, suggest*, propos*, proposal*, request*
consider*, considering, envisag*, contemplat*, thinking about, toying, brainstorm*, wonder*, question*, undecided, not decided, no decision
not yet, yet to, pending, awaiting, waiting, to be decided, to be confirmed, tentative*, provisional*, option*, scenario*, feasib*, candidate
open question, remains to, we shall see, we will see, who knows, unclear, not sure, unsure, debate*, discuss*, vote, voted, motion
si, serait, seraient, pourrait, pourraient, aurait, auraient, devrait, devraient, ferait, permettrait, servirait, voudrait, aimerait, faudrait
peut etre, eventuel*, possibl*, potentiel*, pourquoi pas, un jour, tot ou tard, imagin*, suppos*, reve*, souhait*, voeu*, espoir*, esper*
idee*, suggest*, suggere*, propos*, demand*, envisag*, songe*, reflechi*, reflexion*, pist*, s'interrog*, question*, indecis*, pas decide
non decide, pas tranche, a trancher, aucune decision, pas encore, en attente, attend, attente, a decider, a confirmer, provisoire*, option*
scenario*, faisab*, candidat*, reste a, on verra, qui sait, flou, incertain*, debat*, discut*, vot*, motion, est ce que, faut il, doit on
`

/** Somebody else's: elsewhere, a competitor, the supplier (C2, A1). */
const FOREIGN = `
competitor*, rival*, vendor*, supplier*, manufacturer*, provider*, seller*, contractor*, consultant*, another company, another firm
another team, another town, other towns, another project, other project, other team*, elsewhere, abroad, neighbour*, neighbor*, next door, next town, sister
theirs, their own, somebody else, someone else, others, other people, not ours, not us, not about us, not our, nothing to do with, unrelated
student*, intern, colleague once, board member, member of the board, councillor*, minister, journalist*, reader, visitor*, lobby*, bidder*
concurrent*, rival*, fournisseu*, fabricant*, editeur*, prestataire*, vendeur*, constructeur*, sous traitant*, consultant*, autre entreprise
autre societe, autre equipe, autre commune, autre ville, autre projet, autre service, ailleurs, a l'etranger, voisin*, chez nos, chez les, d'a cote
le leur, les leurs, quelqu'un d'autre, d'autres, autrui, pas le notre, pas la notre, pas chez nous, pas nous, rien a voir, sans rapport
etudiant*, stagiaire*, administrateur*, conseiller*, elu, elus, elue, ministre, journaliste*, lecteur*, visiteur*, soumissionnaire*
`

/** Decided, in force, running. */
const SETTLED = `
adopt*, approv*, accept*, agreed, decided, decision is, settled, confirm*, signed, voted through, passed, validated, carried, chosen, we chose
selected, kept, retained, goes ahead, went ahead, go ahead, green light, launched, live, running, runs, in force, in service, in use
in production, deployed, installed, started, starts, begins, began, resumes, resumed, continues, continue, goes on, still, since then, now, today
currently, from now on, every day, each day, daily, as of, already, we use, is used, are used, we do, does, it does, will, shall, the purpose is
the aim is, our aim, our purpose, the point is, this is what, that is what, that is why, the reason, serves to, it serves
adopt*, approuv*, accept*, convenu*, decid*, arrete le, acte, actee, confirm*, signe, signee, signes, vote, votee, valid*, retenu, retenue
retenus, retenues, choisi*, garde, gardee, feu vert, lanc*, en service, en vigueur, en production, en place, en cours, deploy*, install*
demarr*, commenc*, repren*, repris*, continu*, se poursuit, tourne, fonctionne, toujours, desormais, dorenavant, aujourd'hui, maintenant, actuellement
a ce jour, chaque jour, tous les jours, deja, nous utilisons, on utilise, est utilise*, sont utilise*, sert a, servent a, servira, nous faisons
la finalite est, le but est, notre but, l'objectif est, voila pourquoi, c'est pour, c'est pourquoi, c'est ce que, il s'agit de
`

/** Nothing else is meant (A2b). */
const CLOSED = `
only, solely, exclusively, sole, single, strictly, nothing else, nothing more, nothing but, no other, not for any other, no further, for no
and that is all, that is all, that's all, that's it, full stop, period, end of list, just, limited to, restricted to, confined to, alone, and no more
never for, not for, will never, must never, may never, cannot be used, not be used, not be reused, deleted after, then deleted, destroyed
seul*, uniquement, exclusi*, strict*, rien d'autre, rien de plus, aucun autre, aucune autre, nul autre, nulle autre, a l'exclusion, limite* a
se limite, se borne, restreint*, cantonn*, et c'est tout, c'est tout, point final, un point, sans plus, ni plus, juste, jamais pour
pas pour, en aucun cas, ne sera pas, ne seront pas, ne servira pas, ne serviront pas, detruit*, efface* ensuite, puis efface*, puis supprime*
`

/** A door left open, in everyday words (A2b). */
const DOOR = `
whatever, whatever else, anything, anything else, everything else, something else, wherever, whenever, whoever, however we, any way, any other
other things, other stuff, other ends, other uses, more besides, and more, as we see fit, as we like, as we please, as needed, as required
as appropriate, where appropriate, if need be, if needed, if useful, should the need, need arises, when needed, where useful, where relevant
later on, down the line, down the road, in due course, in future, in the future, future, some day, rainy day, just in case, you never know
come in handy, may come, might come, comes up, crops up, turns up, come along, comes along, free to, at will, at our discretion, discretion, no limits
unlimited, without limit, open ended, open list, and so on, and the rest, the rest, new ideas, next ideas, ideas to come, still to come, to come
to be found, to be seen, fair game, for good measure, keep options, options open, by products, spin off*, who knows what, sky is the limit
quoi que, quoi que ce soit, n'importe, tout le reste, autre chose, d'autres choses, d'autres fins, d'autres usages, d'autres besoins, tout autre
toute autre, toutes autres, tous autres, et plus, et davantage, comme bon, bon nous semble, bon leur semble, a notre guise, a leur guise, a volonte
a discretion, si besoin, au besoin, en cas de besoin, selon besoin, selon les besoins, si necessaire, si utile, s'il y a lieu, le cas echeant
le moment venu, plus tard, par la suite, ulterieur*, a l'avenir, dans le futur, futur*, un jour, on ne sait jamais, sait on jamais, au cas ou
a toutes fins, ca peut servir, pourra servir, pourrait servir, peut toujours, se presenter*, se presente*, surviendr*, librement, libre de
sans limite*, illimite*, liste ouverte, non limitati*, et le reste, le reste, idees a venir, nouvelles idees, a venir, a trouver, a inventer
on verra, que l'on voudra, qu'on voudra, qui viendra*, que nous jugerons, qu'ils jugeront, derives, produits derives
`

/** An ambition that fits anybody, in everyday words (A2). */
const LOFTY = `
next level, a step further, one step further, step ahead, make a difference, make the most, making the most, get the most, get more out, most out of
add value, adds value, added value, create value, creating value, value for, better serve, serve better, serve our, do better, work better, work smarter
smarter, stay ahead, keep ahead, keep up with, keep pace, move with the times, of tomorrow, future proof, ready for the future, reimagin*, rethink
raise the bar, raise standards, standard of, excellence, efficien*, productiv*, competitiv*, performance, growth, quality of, satisfaction, wellbeing
well being, experience, insight*, knowledge of, understanding of, awareness, visibility, image, reputation, brand, leader*, reference in, know how
synerg*, agil*, momentum, culture, mindset, vision, journey, transformation*, progress, success, opportunit*, potential, impact, benefit all, for the better
peace of mind, confidence, trust, smooth*, hassle, save time, saves time, save money, cost*, good use, useful things, general interest, common good, society
everyone's benefit, good of all, put to work, make sense of, brings to life, live up to
valeur ajoutee, creer de la valeur, creation de valeur, faire la difference, tirer le meilleur, tirer parti, tirer profit, mieux servir, mieux faire
mieux travailler, mieux vivre, mieux connaitre, mieux comprendre, aller plus loin, un cran, franchir un cap, passer a la vitesse, monter en gamme
montee en competence*, de demain, demain, du futur, avenir, a la page, a la pointe, longueur d'avance, dans l'air du temps, excellence, efficien*
efficacite, productivit*, competitivit*, performance*, croissance, qualite de service, qualite du service, qualite de vie, satisfaction, bien etre
experience*, connaissance de, connaissance des, visibilite, image, notoriete, reputation, marque, rayonnement, attractivite, leader*, reference
synergi*, agilit*, dynamique*, culture, etat d'esprit, vision, transformation*, progres, succes, reussite, opportunit*, potentiel, retombee*
serenite, confiance, fluidit*, gain de temps, gagner du temps, economi*, bon usage, interet general, bien commun, societe, au service de tous
pour le bien, donner du sens, faire parler, faire vivre, a la hauteur
`

/** Something more is added to what was said. */
const ADDED = `
also, as well, as well as, too, and then, besides, moreover, furthermore, in addition, additionally, on top, plus, along with, second, secondly
second purpose, another purpose, other purpose, other aim, other use, third, lastly, finally, not forgetting, not to mention, while, in parallel
at the same time, more broadly, more generally, in general, generally, overall, beyond, incidentally, by the way, above all, in passing
aussi, egalement, ainsi que, de plus, en plus, en outre, par ailleurs, en sus, puis, ensuite, enfin, deuxieme*, second*, seconde*, autre finalite
autre but, autre objectif, autre usage, troisieme*, sans oublier, tout en, en parallele, parallelement, au passage, plus largement, plus generalement
plus globalement, globalement, en general, d'une maniere generale, de maniere generale, au dela, accessoirement, incidemment, surtout, par la meme
`

/** How elements can be framed; the order is part of the trained model. */
export const FRAMES: readonly string[] = [
  REPORTED,
  DROPPED,
  PAST,
  EXAMPLE,
  SUPPOSED,
  FOREIGN,
  SETTLED,
  CLOSED,
  DOOR,
  LOFTY,
  ADDED,
]
