/**
 * Everyday verbs, with their nouns, as one says them in other words. Same notation as `acts.ts`. Longer than
 * other files: a list of words, a line a concept, and no code.
 */
export const VERBS = `
begin: commenc* début* démarr* entam* amorc* lanc* inaugur* | begin* began start* launch* initiat* commence* onset outset kick_off
finish: fini* termin* achev* clôtur* conclu* bout_de | finish* end ends ended ending complet* conclud* terminat* close closing
continue_on: continu* poursui* prolong* mainten* pérenn* | continu* carry_on prolong* extend* persist* keep_on
shorten: raccourci* écourt* abrég* bref brève court* | shorten* short shorter shortest brief* curtail* abbreviat*
lengthen: allong* prolong* étend* étir* | lengthen* extend* prolong* stretch*
supply: fourni* fournir procur* approvisionn* dot* remett* remis* délivr* donner donne donnent apport* | suppl* provid* furnish* equip* give gives giving given hand_over hand_out deliver* offer*
equip: équip* dot* muni* | equip* fit fitted fitting
hand_in: remett* remis* rendre_compte dépos* soumet* soumis* présent* | submit* hand_in handed_in turn_in file filed files lodge lodges lodged lodging present presents presented
hand_back: rendre rendu* restitu* retourn* redonn* ramen* | return* give_back hand_back restor*
pick: prélev* extrait extrai* retir* tirer | take_out withdraw* draw draws drawn extract* pull* sampl*
take_off: ôter ôtée ôtées ôtés enlev* retir* supprim* élimin* soustr* débarrass* | remov* strip* take_off take_out eliminat* get_rid clear clears clearing withdraw*
add: ajout* adjoin* complét* joindre joint* intég* inclu* incorpor* | add adds added adding append* attach* includ* incorporat* insert*
fetch: aller_chercher récupér* rapport* | fetch* retriev* recover* get_back bring_back
regain: récupér* retrouv* regagn* rétabli* | recover* regain* retriev* restor* reinstat*
group_up: regroup* group* rassembl* réuni* agrég* concentr* fusionn* | group* cluster* bring_together gather* merge merges merged merging merger* combin* pool pools pooled pooling bundl* consolidat*
combine: combin* mélang* mêler mêlé* assembl* fusionn* croise* croiser croise croisé* croisement | combin* mix* blend* merge merges merged merging merger* join joins joined joining cross-referenc*
split_up: partag* divis* sépar* scind* fractionn* découp* | split* divid* separat* break_up cut_up partition*
spread: étaler étalé* répart* diffus* propag* distribu* | spread* distribut* propagat* disseminat* circulat*
hide: cacher cache cachent caché cachée* masqu* dissimul* occult* noirci* | hide hides hidden hiding conceal* mask masks masked masking black_out cover_up
reveal: révél* dévoil* mettre_au_jour mettre_en_évidence mettre_en_lumière fai*_apparaître montr* | reveal* uncover* expos* bring_to_light highlight* surface show shows showing
highlight: soulign* surlign* mettre_en_avant mettre_en_évidence pointer pointe pointent | highlight* underlin* emphasi* point_out bring_out single_out
point_to: indiqu* désign* montr* pointer signal* | indicat* point_to designat* show shows mark marks
make_known: faire_connaître porter_à_la_connaissance faire_part informer notifi* communiqu* | make_known bring_to_the_attention acquaint* notif* communicat* let_know
draw_attention: attirer_l'attention signal* mettre_en_évidence alert* | draw_attention bring_to_the_attention flag flags flagged flagging raise raises alert*
tick_off: coch* point* émarg* | tick ticks ticked check_off
gauge: jaug* appréci* estim* évalu* mesur* | gaug* apprais* estimat* assess* measur* size_up
weigh_up: peser pesé pesée* pèse soupes* mettre_en_balance | weigh* balanc*
tally: total* somme* cumul* compt* dénombr* | tally total* sum sums count* add_up cumulat*
verify_rule: respect* conform* satisf* rempli* | comply complies complian* conform* meet meets met satisf* respect* fulfil* abide adher*
fulfil: honor* exécut* accompli* rempli* tenir | fulfil* execut* accomplish* honour* honor* discharg*
carry_out: réalis* effectu* exécut* mener mène procéd* accompli* | carr*_out perform* execut* conduct* undertak* run runs
deal: trait* instrui* gérer gère gèrent géré* s'occup* prendre_en_charge pris_en_charge | deal deals dealing dealt handl* process* treat* attend_to take_care look_after
settle: régl* règle règlent résou* tranch* dénou* | settl* resolv* solv* sort_out
solve: résou* résolution* résolu* solution* | solv* resolv* resolution*
look_after: veill* soign* s'occup* prendre_soin entretenir entretien | look_after take_care tend tends care caring watch_over minding
watch_over: veill* surveill* garder_un_œil | watch watches watched watching monitor* supervis* oversee* oversight keep_an_eye keep_watch
keep: gard* conserv* mainten* maintien* préserv* | keep keeps kept keeping retain* maintain* preserv* hold holds store stores stored storing storage
save_up: économis* épargn* ménag* | save saves saving savings spare spares conserv* economi*
waste_act: gaspill* gâch* perdre perd perdent perdu* | wast* squander* lose loses losing lost loss
use_up: consomm* épuis* dépens* utilis*_trop | consum* use_up exhaust* spend* deplet*
spend: dépens* frais | spend* spent expens* expenditur*
earn: gagn* touch* percev* perçu* | earn earns earned earning earnings gain* receiv*
owe: doit doivent redev* dû due dus | owe owes owed owing due
lend: prêter prêt prêts prête prêtent prêteur | lend* lent loan* borrow*
borrow: emprunt* | borrow* loan*
rent: louer loue louent loué louée* location* bail baux | rent rents rented renting rental* hire hires hired hiring let lease* letting
share_out: répart* partag* distribu* ventil* | share_out apportion* distribut* divid* allocat* split*
assign: affect* attribu* confi* désign* assign* nomm* | assign* allocat* entrust* appoint* designat*
entrust: confi* délégu* | entrust* delegat* assign*
appoint: nomm* désign* élire élu | appoint* nominat* designat* elect*
call_up: convoqu* mobilis* appel* | summon* call_in call_up mobilis* mobiliz*
contact_act: contact* joindre appel* rappel* recontact* téléphon* relanc* | contact* reach* call calls calling called phone* ring rings get_in_touch touch touches
chase_up: relanc* rappel* réclam* | chas* remind* follow_up prompt* dun
meet_up: rencontr* retrouv* réuni* | meet meets met meeting encounter*
welcome: accueil* reçoi* recev* héberg* | welcom* receiv* host hosts hosted hosting greet* accommodat*
house_act: loger loge logé logés héberg* reloger relog* | housed rehoused accommodat* lodge lodges lodged lodging shelter* rehous*
feed: nourri* aliment* | feed feeds fed feeding
water_act: arros* irrig* | water waters watering irrigat* sprinkl*
grow: cultiv* pousse poussent croiss* grand grande grands grandes | grow* cultivat* rais*
sow_act: semer sème plant* repiqu* | sow* plant* transplant*
pick_harvest: récolt* vendang* cueill* moisson* ramass* | harvest* pick* gather* reap* vintag*
breed: élever élève élevage* | breed* rear* rais*
slaughter_act: abatt* abattage | slaughter* cull*
treat_crop: trait* pulvéris* épand* fertilis* | spray* treat* spread* fertili*
steer_act: pilot* conduit* condui* dirig* command* | steer* pilot* driv* control* operat* command*
brake: frein* | brak*
turn_act: tourn* virage* virage | turn turns turned turning bend* corner*
overtake: dépass* doubl* | overtak* pass passes passing
exceed: dépass* excéd* franchi* au-delà | exceed* surpass* go_beyond over_the overrun*
cross_act: travers* franchi* | cross* travers*
slow: ralenti* lent lente lents lentes lenteur | slow* decelerat*
hasten: accélér* hât* rapid* activ* | accelerat* speed_up hasten* expedit* fast faster quick* rapid*
block_act: bloqu* entrav* gêner gêne gênent gêné* encombr* obstru* | block* hinder* obstruct* imped* hamper*
unblock: débloqu* débouch* libér* dégag* | unblock* clear clears clearing free frees releas*
open_up: ouvr* ouvert* déverrouill* | open opens opened opening unlock*
lock_act: verrouill* ferm* boucl* | lock* shut shuts shutting seal*
switch_off_act: éteind* éteint* couper coupe coupé coupée coupure* arrêt* | switch*_off turn*_off shut_down stop stops stopped stopping power_down extinguish*
light_up: éclair* allum* illumin* lumin* | light lights lit lighting illuminat* brighten* bright*
dim: baiss* atténu* tamis* réduire | dim dims dimmed dimming lower* soften*
heat_up: chauff* réchauff* | heat* warm*
cool_down: refroidi* rafraîchi* climatis* réfrigér* | cool* chill* refrigerat* air-condition*
ventilate: aérer aère aération ventil* | ventilat* air aired
dry_act: sécher séché* sécheuse sèche | dry dries dried drying
pour: verser verse couler coule écoul* rempli* | pour pours poured pouring fill fills filled filling
pack: emball* conditionn* empaquet* | pack packs packed packing packag* wrap*
unpack: déball* dépaquet* | unpack*
load_act: charg* embarqu* | load* board boards
unload: décharg* déchargement | unload* offload*
lift_act: soulev* lever levé levage hiss* | lift* hoist* rais*
pile: empil* gerb* entass* | pile piles stack*
stick: coller colle collé* adhér* affich* | stick* glue* affix* post
hang: accroch* suspend* pendre pendu* | hang* hung suspend*
tie_act: attach* noué* lien | tie ties tied bind* fasten* attach*
fold: pli* repli* | fold folds folded
weave: tisser tissage tisserand* tricot* cousu* coudre couture coutur* | weav* knit* sew* stitch*
paint_act: peind* peint* | paint*
dig: creus* fouill* excav* terrass* | dig digs dug excavat*
drill_act: percer perce percé* forer foré* forage* | drill* bore bored
crush: broy* écras* concass* | crush* grind* shred*
press_act: appuy* press* | press presses pressed pressing push pushes pushed pushing
pull_act: tirer tire tirent tiré* tracter tracté* remorqu* | pull* tow tows towed towing drag*
push_act: pouss* | push pushes pushed pushing shov*
hit: heurt* percut* frapp* choc* collision* | hit hits strike strikes striking struck collid* collision* bump* crash*
break_act: cass* bris* romp* rupture* | break* broke broken snap* ruptur*
tear: déchir* | tear tears tore torn rip
bend_act: pli* courb* | bend* bent curv*
melt: fondre fond fondu* fonte | melt* thaw*
burn: brûl* incendi* | burn*
smoke_act: fum* | smok*
explode: explos* | explo* blast*
leak_act: fuir fuite* fuit fuient couler coule écoul* suint* | leak* seep* drip*
overflow: débord* | overflow* spill*
soak: tremp* imbib* | soak* drench*
wear_out: use usent usure vieilli* | wear wears worn ageing aging
damage_act: abîm* endommag* dégrad* détérior* | damag* deteriorat* degrad* spoil*
worsen: aggrav* empir* détérior* dégrad* | worsen* deteriorat* aggravat* get_worse
recover_health: guéri* rétabli* remett* | recover* heal heals healed healing cured
weaken: affaibli* fragilis* | weaken*
threaten: menac* | threat* endanger* jeopardi*
harm: nuire nuisib* nuisance* bless* fair*_du_mal | harm harms harmed harming harmful hurt* injur*
suffer: souffr* subi* | suffer* undergo*
die_act: mour* meur* décéd* périr | die dies died dying perish*
frighten: effray* effarou* faire_fuir | frighten* scare* deter*
drive_away: chass* éloign* repouss* | repel* drive_away drive_off chase_away
attract: attir* séduire | attract* draw_in lure*
encourage: encourag* incit* motiv* stimul* pouss* | encourag* motivat* stimulat* incit* prompt* spur*
discourage: décourag* dissuad* | discourag* dissuad* deter*
convince: convainc* persuad* | convinc* persuad*
force: oblig* contraind* contraint* forc* impos* | force* oblig* compel* impos* constrain*
allow_act: autoris* permettre tolér* | allow* permit* authori* let lets
forbid: interdi* prohib* défend* | forbid* prohibit* ban bans banned bar bars barred
agree_act: accept* consent* accord* convenu* | agree* consent* accept*
disagree: contest* désaccord* s'oppos* oppos* | disagree* contest* disput* object* oppos*
appeal: recours appel contest* | appeal* challeng* contest*
complain_act: se_plain* plaint* mécontent* réclam* | complain* grievance* grumbl* unhappy
criticise: critiqu* reproch* | critici* blam*
praise: félicit* louer loue louent loué louée* compliment* | prais* congratulat* compliment*
thank: remerci* | thank*
apologise: excus* | apolog*
promise: promet* promis* engage* | promis* commit* pledg*
refuse_act: refus* déclin* rejet* | refus* declin* reject* turn_down turns_down deny denies denied
cancel: annul* résili* révoqu* | cancel* revok* rescind* void
postpone: report* décal* différ* ajourn* | postpon* defer* put_off reschedul* delay*
advance_date: avanc* devanc* | bring_forward advanc*
schedule_act: programm* planifi* fixer fixe fixent fixé* caler | schedul* plan plans planned planning fix fixes fixed fixing timetabl*
renew_act: renouvel* reconduire reconduct* reconduit* | renew* roll_over
register_act: inscri* enregistr* immatricul* | regist* enrol* sign_up signs_up signed_up
enrol: inscri* immatricul* adhér* | enrol* register* join joins joined sign_up
unsubscribe: désinscri* désabonn* résili* | unsubscrib* cancel* opt_out
participate: particip* prendre_part assist* | participat* take_part takes_part taking_part attend* join joins joined joining
attend: assist* fréquent* suiv* présence* | attend* present
win: gagn* remport* | win wins won winning
lose_game: perdre perd perdent perdu* défait* | lose loses losing lost loss defeat*
compete: concour* compét* rivalis* | compet* contest*
train_act: entraîn*_les former forme forment formé* formation* perfectionn* | train trains trained training coach*
practise: pratiqu* exerc* entraîn* | practic* practis* rehears*
revise: révis* revoi* relire | revis* review*
memorise: mémoris* reten* | memori* remember*
understand: compren* compris* saisir | understand* understood grasp* comprehend*
realise: s'aperc* constat* remarqu* | realis* realiz* notic* observ*
notice: remarqu* aperc* constat* repér* | notic* spot* remark*
guess: devin* présum* | guess* presum*
suspect_act: soupçon* suspect* doute* | suspect* suspicion* doubt*
think_act: penser pense pensent pensée* réfléch* | think* reflect* consider*
consider: considér* envisag* examin* tenir_compte pris_en_compte prendre_en_compte | consider* take_into_account taken_into_account tak*_account account_for
imagine: imagin* invent* concev* | imagin* invent* conceiv*
want_act: souhait* désir* préfér* | wish* desir* prefer* rather
prefer: préfér* aimer aime aiment aimé* goûter goût goûts | prefer* like likes rather favour* favor*
like_act: aimer aime aiment aimé* appréci* plaire plaît | like likes enjoy* appreciat* love loves loved
fear: crain* peur* redout* | fear* afraid worr*
worry: inquiét* préoccup* anxi* | worr* anxi* concern*
calm: calm* apais* rassur* | calm* sooth* reassur*
reassure: rassur* | reassur* comfort*
surprise: surpr* inattendu* inhabituel* | surpris* unexpected unusual
trust: confian* fiable fiabil* | trust* confiden* reliab*
lie_act: mentir ment mensonge* mensong* prétend* | lie lies lying pretend* claim claims claimed claiming
claim_act: prétend* affirm* soutenir alléguer | claim claims claimed claiming assert* alleg* maintain*
state: déclar* énonc* affirm* | state states stated stating declar* assert*
mention: mention* évoqu* citer cite citent cité citée citation* | mention* cite cites cited refer* quote*
quote_act: citer cite citent cité citée citation* | quote quotes quoted quoting quotation* cite cites cited citation*
spell: épel* orthograph* | spell*
pronounce: pronon* articul* | pronounc* pronunciation* articulat*
read_out: lire_à_voix_haute lecture_à_voix_haute vocalis* oralis* | read*_aloud read*_out voice voices voiced
type_act: saisi* taper tape tapent dactylograph* | type types typed typing key_in keying enter*
jot: noter note notent noté* prendre_note inscri* consign* | jot* note* write_down
label_act: étiquet* annot* marqu* | label* annotat* tag tags tagged tagging mark marks marked
number_act: numérot* | number*
index_act: index* répertor* catalogu* recens* inventori* référenc* | index* catalog* list lists listing inventor*
file_act: classer classe classent classé* classement* archiv* ranger range rangé* rangement* | file files filed filing archiv* put_away
digitise: numéris* scann* dématérialis* | digiti* scan* computeri* paperless
print: imprim* impression* | print*
copy_act: copi* dupli* recopi* photocopi* | copy copies copied copying duplicat* reproduc*
download_act: télécharg* | download* upload*
update: actualis* mettre_à_jour mise_à_jour mis_à_jour mises_à_jour rafraîchi* tenir_à_jour | updat* refresh* up_to_date keep_current bring_up
modify: modifi* chang* altér* retouch* remani* | modif* chang* alter* amend* edit edits edited editing adjust*
transform_act: transform* convert* | transform* convert* turn*_into
adapt: adapt* ajust* personnalis* sur_mesure | adapt* tailor* customi* personali* adjust*
simplify: simplifi* allég* | simplif* ease eases easing easier streamlin*
complicate: compliqu* complex* | complicat* complex*
clarify: clarifi* éclairc* précis* | clarif* specif*
specify: précis* spécifi* détaill* | specif* detail*
illustrate: illustr* exempl* | illustrat* example*
demonstrate: démontr* prouv* montr* attest* justifi* | demonstrat* prove proves proved proven proving show shows shown showing showed justif* evidenc*
prove: prouv* preuve* justifi* attest* | prove proves proved proven proving proof* evidenc* justif* certif* attest*
justify: justifi* motiv* argument* | justif* ground* argu*
certify: certifi* attest* homolog* | certif* attest* accredit*
approve: approuv* agré* valid* homolog* | approv* validat* endors* sign_off clear clears cleared
authorise: autoris* habilit* permis* | authori* permit* entitl* licens*
inspect_act: inspect* passer_en_revue examin* | inspect* go_over look_over scrutin* examin*
test_act: test* essay* éprouv* expériment* | test tests tested testing try tries trial* experiment*
diagnose_fault: diagnosti* panne pannes | diagnos* troubleshoot*
repair_act: répar* dépann* réfection* remettre_en_état remise_en_état | repair* fix fixes fixed fixing mend* refurbish* overhaul* service servicing
maintain: entreten* entretien* mainten* | maintain* maintenanc* upkeep servic*
rebuild: reconstru* reconstitu* restaur* | rebuil* reconstruct* restor* reconstitut*
demolish: démol* détrui* abatt* | demolish* knock_down pull_down destroy*
install: install* poser pose posent posé* monter monte montent monté montage implant* | install* fit fitted mount* set_up
dismantle: démont* désinstall* retir* | dismantl* disassembl* uninstall*
assemble: assembl* monter monte montent monté montage | assembl* put_together
connect: connect* branch* relier relie relient relié* raccord* | connect* link* plug* join joins joined joining
disconnect: déconnect* débranch* couper coupe coupé coupée coupure* | disconnect* unplug* cut_off
charge_battery: recharg* charg* | recharg* charg*
measure_out: doser dose dosage | dos* dispens*
dispense: délivr* distribu* dispens* | dispens* hand_out distribut* issu*
issue: délivr* émett* émis émise* établi* | issu* deliver* emit*
emit: émett* émis émise* rejet* | emit* emission* releas* discharg*
broadcast: diffus* retransm* radiodiff* | broadcast* stream* air aired transmit*
film_act: film* tourn* enregistr* | film films filmed filming record* shoot*
photograph_act: photograph* prendre_en_photo | photograph* tak*_pictures snap*
draw_act: dessin* tracer trace tracent tracé* esquiss* | draw draws drawn drawing sketch* trace traces traced tracing
design_act: concev* conception dessin* imagin* | design* devis* conceiv*
decorate: décor* ornem* | decorat* ornament*
arrange: agenc* dispos* aménag* ordonn* | arrang* lay_out fit_out organis* organiz*
tidy: ranger range rangé* rangement* ordre | tidy tidies tidied put_away
lead: mener mène mènent mené dirig* guid* condui* accompagn* | lead leads led leading guid* direct* conduct* escort*
follow_act: suiv* suivi* | follow* track*
precede: précéd* | preced*
escort: escort* accompagn* | escort* accompan*
send_back: renvoy* retourn* réexpédi* | send_back return*
send_away: renvoy* congédi* licenci* | dismiss* fire fires fired firing lay_off sack*
bring: apport* amener amène amènent achemin* | bring* brought deliver* carry
move_act: déplac* bouger bouge bougent mouv* transfér* | move moves moved moving shift* transfer* relocat*
move_house: déménag* emménag* | move_in move_out move moves moved moving relocat*
settle_in: install* s'établi* | settl* establish*
go_through: travers* parcour* passer passe passent | go_through pass_through cross*
walk_act: march* promen* à_pied | walk* on_foot stroll* strid*
ride: rouler roule roulent pédal* | ride rides riding rode cycl*
fly: vol volent survol* décoll* | fly flies flying flown flight*
sail_act: navig* vogu* | sail* navigat* cruis*
land: atterr* débarqu* | land lands landed landing disembark*
board: embarqu* monter monte montent monté montage | board* get_on embark*
alight: descend* débarqu* | alight* get_off disembark*
climb: grimp* escalad* gravi* monter monte montent monté montage | climb* ascend*
descend: descend* descente* | descend* go_down
rise_act: monter monte montent monté montage augment* élever élève hausse* | rise rises rising rose increas* go_up climb*
drop_act: baiss* chut* diminu* recul* | drop drops dropped dropping fall* declin* decreas* go_down
vary: vari* fluctu* évolu* | vary varies varied varying variation* fluctuat* chang*
stabilise: stabilis* stable | stabil* steady
balance: équilibr* | balanc* even_out
exceed_limit: dépassement* excès | excess* overrun* overshoot*
match_up: correspond* concord* coïncid* | correspond* match* coincid* tally tallies
differ: diffèr* différ*_de écart* diverg* | differ* diverg* discrepan* deviat* gap
resemble: ressembl* semblabl* proche_de comparabl* analogu* similaire* | resembl* similar* alike comparabl* look_like
distinguish: distingu* différenci* discern* | distinguish* tell_apart differentiat* discern* tell_from
recognise: reconn* identif* | recogni* identif* know_again
perceive: percev* perçoi* sentir sent sentent | perceiv* sense senses sensed sensing feel*
see: visible* voir voit voient aperce* | see sees seen sight*
hear_act: entend* ouïe écout* | hear hears heard hearing listen*
smell_act: sentir sent sentent odorat flair* | smell* sniff*
taste: goûter goût goûts dégust* | tast*
eat: mang* consomm* déjeun* dîner dîners | eat* consum* dine dines dining dinner* lunch*
drink: boire boit boivent boisson* | drink* beverage* drank
cook_act: cuisin* prépar* mijot* | cook* prepar*
wash: laver lave lavent lavé* lavage lessiv* rinç* | wash washes washed washing launder* laundry rins*
dress: habill* vêtir vêtement* | dress* cloth* wear wears wearing worn
undress: déshabill* | undress*
rest: repos* détend* | rest rests rested resting relax*
wake: réveill* éveil* | wak* woke awak*
breathe: respir* | breath*
bleed: saign* hémorrag* | bleed* haemorrhag* hemorrhag*
give_birth: accouch* mise_bas mettre_bas vêler vêlage* agnel* poulin* | give_birth calv* lamb* foal* deliver*
bury: enterr* inhum* | bury buries buried burial*
marry: marié* mariage* épous* | marr* wed weds wedding*
inherit: hérit* success* | inherit* estate*
own_act: possèd* posséd* déten* | own owns owned owning possess* hold
belong: apparten* appartien* | belong*
depend: dépend* tribut* | depend* rely relies reliant
cause_act: caus* provoqu* entraîner engendr* occasionn* | cause causes caused causing provok* trigger* lead_to bring_about
result: résult* aboutiss* issue | result* outcom*
affect_act: touch* affect* impact* concern* | affect* impact* hit
influence_act: influ* | influenc*
benefit_act: bénéfici* profit* | benefit* profit*
deserve: mérit* | deserv* merit*
lack: manqu* absen*_de dépourvu* défaut_de | lack* miss misses missed missing short_of without
remain_act: demeur* subsist* | remain* stay*
stay_act: rester reste restent resté* séjourn* demeur* | stay* remain*
wait_act: patient* attend* | wait waits waited waiting hold_on
hurry: dépêch* press* | hurr* rush*
miss_act: manqu* rater raté ratée louper oubli* | miss misses missed missing skip skips skipped
succeed: réuss* réussite* parven* abouti* | succe* manage* achiev* pass passes
fail_act: échou* échec* rater raté ratée | fail* flunk* unsuccess*
abandon_act: abandonn* renonc* quitt* | abandon* give_up giv*_up drop_out quit
escape: échapp* fuir fuite* fuit fuient évad* | escap* flee flees fleeing fled evad*
chase: poursui* pourchass* | chas* pursu* hunt*
catch_act: attrap* captur* saisi* | catch* caught captur* seiz*
release_act: libér* relâch* | releas* free frees freed let_go
rob: dérob* voler vol vols volé* cambriol* | rob robs robbed robbery steal* stole*
kill: tuer tué tuée meurtr* | kill kills killed killing murder*
attack: attaqu* agress* assaut* | attack* assault* aggress*
defend_act: défend* plaid* | defend* plead*
accuse: accus* incrimin* | accus* charge* incriminat*
investigate: enquêt* investig* instru* | investigat* inquir* probe probes probed probing
punish_act: punir puni punie punis puniss* sanctionn* pénalis* | punish* penali* sanction* disciplin*
fine_act: verbalis* amend* contravention* | fine fines fined fining ticket* penali*
forgive: pardonn* dispens* exonér* | forgiv* exempt* waiv*
compensate: compens* indemnis* dédommag* | compensat* indemni* make_up
refund: rembours* | refund* reimburs* pay_back
invoice_act: factur* | invoic* bill bills billed billing charg*
tax_act: taxer taxe taxes taxé* impos* | tax taxes taxed taxing levy levies levied
subsidise: subvention* financ* | subsidi* fund* financ*
fund: financ* subvention* bailleur*_de_fonds | fund* financ* sponsor*
invest: invest* placer placement* | invest*
trade_act: échang* négoc* troqu* | trade trades traded trading exchang* swap* barter*
import_act: import* | import*
export_act: export* | export*
auction: enchère* adjudic* | auction* bid bids bidding
bargain_act: négoci* marchand* | bargain* haggl* negotiat*
reserve: réserv* reten* | reserv* book booked bookings set_aside
order_act: command* | order*
deliver_act: livrer livre livrent livré livrée livraison* achemin* distribu* porter porte portent porté | deliver* ship ships shipped shipping shipment* distribut* bring*
serve_meal: serv*_les servir | serve_meals serving
stock_act: stock* emmagasin* entrepos* | store stores stored storing storage stock* warehous*
restock: réapprovisionn* réassort* ravitaill* | restock* replenish* resuppl*
run_short: rupture* pénuri* manqu* | shortage* run_out runs_out running_out stockout* short
`
