/**
 * Verbs and the nouns made from them: what a system does (C3, B1), and what says nothing (A2).
 *
 * `*` lets a word take any ending. Ordinary language in French and English; no sentence of any corpus.
 */

/** Functions a system can perform on data: one of them with an object is a capability. */
export const FUNCTION_VERBS = `
detect*, spot, spots, spotting, recogni*, identif*, classif*, categori*, label, labels, labelling, labeling, tag, tags, tagging
sort, sorts, sorting, segment*, count, counts, counting, quantif*, measur*, track, tracks, tracking, locat*, locali*, estimat*
predict*, forecast*, anticipat*, score, scores, scoring, rank, ranks, ranking, rate, rates, rating, recommend*, suggest*
generat*, compos*, draft, drafts, drafting, write, writes, writing, translat*, summar*, condens*, correct, corrects
correcting, proofread*, rewrit*, rephras*, simplif*, answer, answers, answering, repl*, convers*, extract*, transcrib*
transcription*, synthesi*, read, reads, reading, caption*, describ*, retriev*, search, searches, searching, find, finds, finding
match, matches, matching, compar*, link, links, linking, dedupl*, verif*, authenticat*, check, checks, checking, cluster*
group, groups, grouping, anonymi*, pseudonymi*, redact*, blur*, mask, masks, masking, denois*, upscal*, colouri*, colori*
restor*, inpaint*, schedul*, allocat*, navigat*, infer, infers, diagnos*, triag*, screen*, moderat*, filter*, flag, flags
flagging, explain*, simulat*, tell, tells, telling, distinguish*, compute*, computing, calculat*, mark, marks, marking
highlight*, name, names, naming, convert*, complet*, render*, separat*, align*, remov*, add, adds, adding, turn, turns
detecter, decel*, reper*, reconn*, identifi*, class*, categoris*, etiquet*, tri, trie, trier, triant, trient, segment*
delimit*, compte, compter, comptage, comptant, comptent, denombr*, mesur*, suivre, suivi, suit, pist*, localis*, geolocalis*
situer, estim*, evalu*, predi*, prevoi*, previsi*, prevu*, anticip*, noter, notation, note, recommand*, sugger*, suggest*
propos*, gener*, redig*, redact*, ecri*, composer, compose, tradu*, resum*, synthetis*, synthese, corrig*, correct*, reli*
relecture, reformul*, reecri*, simplifi*, repond*, repons*, dialogu*, extrai*, extract*, transcri*, vocalis*, lire, lit, lisant
lisent, lecture, decri*, description, legend*, recherch*, retrouv*, appari*, compar*, rapproch*, dedoublonn*, verifi*
authentifi*, control*, regroup*, anonymis*, pseudonymis*, occult*, flout*, masqu*, debruit*, colori*, restaur*, planifi*
ordonn*, attribu*, inferer, infere, dedui*, devin*, diagnosti*, depist*, moder*, filtr*, signal*, expliqu*, simul*, distingu*
calcul*, dire, dit, indiqu*, nommer, nomme, convert*, complet*, separ*, align*, remplac*, supprim*, ajout*, transform*
pick*, select*, choos*, choose, list, lists, listing, show, shows, draw, draws, drawing, imitat*, play, plays, sing, sings, speak*, whisper*
crop*, resiz*, retouch*, lock*, grasp*, lift, lifts, pour*, fold, folds, grab*, dictat*, conjugat*, spell*, hum, hums, split*, cut, cuts
merge*, parse*, guess*, gaug*, assess*, evaluat*, weigh*, work out, works out, catch*, notic*, hear, hears, listen*, watch*, see, sees
select*, choisi*, liste, lister, montr*, dessin*, imit*, jou*, chant*, parle*, chuchot*, recadr*, retouch*, saisi*, soulev*, pli*, dict*
conjugu*, epel*, coup*, fusionn*, devine*, jauge*, pese*, attrape*, ecout*, entend*, voi*, relev*, point*, trouv*, extra*, croise*
completion, clustering, segmentation, autocompletion, autocomplete, questions reponses, question answering, decoup*, surlign*
`

/** Verbs of what follows from an output, done by or to somebody: they make an operational use (B1). */
export const ACTION_VERBS = `
alert*, warn*, notif*, inform*, tell, tells, call, calls, calling, send*, route, routes, routing, direct*, open, opens, close
closes, stop*, trigger*, display*, show*, print*, order*, book*, remind*, assign*, adjust*, set, sets, plan, plans, planning
repair*, replac*, remov*, visit*, inspect*, offer*, hand, hands, pass, passes, refer*, prioriti*, choose*, decid*, pay*, fill*
fix*, ring*, text, texts, dispatch*, cut, cuts, switch*, reserv*, correct*, confirm*, approv*, reject*, invit*, contact*
prepare*, deliver*, sound*, slow*, put, puts, move, moves, check*, clean*, treat*
alert*, averti*, prevenir, previen*, notifi*, inform*, appel*, envoy*, envoi*, orient*, adress*, ouvr*, ferm*, arret*, declench*
affich*, montr*, imprim*, command*, rappel*, affect*, regl*, ajust*, planif*, program*, repar*, remplac*, retir*, visit*
inspect*, offr*, transm*, choisi*, decid*, pay*, rempli*, prerempli*, sonner, sonne, depech*, coup*, bascul*, reserv*
corrig*, confirm*, valid*, invit*, contact*, prepar*, livr*, ralenti*, nettoy*, soign*, convoqu*, intervien*, interven*, mettr*
`

/** Verbs and nouns of ambition that fit any project (A2). */
export const VAGUE_VERBS = `
improv*, enhanc*, optimi*, support*, assist*, help*, enabl*, leverag*, explor*, innovat*, empower*, transform*, modernis*
moderniz*, streamlin*, boost*, foster*, drive, drives, driving, unlock*, accelerat*, facilitat*, strengthen*, advanc*, promot*
develop*, build*, train*, test*, experiment*, harness*, maximi*, exploit*, digiti*, reinvent*, elevat*, better, benefit*
amelior*, optimis*, soutenir, soutien*, accompagn*, assister, assiste, assistera, aider, aide, aidera, aident, permet*, exploit*
valoris*, explor*, innov*, favoris*, renforc*, acceler*, facilit*, moderni*, developp*, concevoir, conception, entrain*, tester
experiment*, transform*, reinvent*, promouvoir, contribu*, rationalis*, dynamis*, perfectionn*, maximis*, tirer, parti, enrichi*
`

/** Verbs of asking and finding out: with a question or an object they make a research objective (D1). */
export const INQUIRY_VERBS = `
understand*, investigat*, study, studies, studying, examin*, determin*, establish*, test, tests, testing, measure*, compar*
demonstrat*, assess*, analys*, analyz*, ask, asks, asking, whether, why, how, hypothes*, question*, explain*, characteri*
quantif*, describe*, trace*, know, learn*, find, disentangl*, replicat*, explor*, effect*, impact*, influence*, relation*
comprendre, comprend, etudi*, etude, examin*, determin*, etabl*, tester, test, mesurer, compar*, demontr*, evalu*, analys*, demand*, si
pourquoi, comment, hypothes*, question*, expliqu*, caracteris*, quantifi*, decri*, savoir, saisir, chercher, cherch*, effet*
influence*, lien*, relation*, robust*, verifier, reproduire, demel*, departag*
`
