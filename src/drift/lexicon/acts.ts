/**
 * What a system or a person does: verbs with their nouns, one concept a line, `name: French | English`.
 * `*` stands for any ending, `_` joins the words of a phrase. A word may belong to several concepts.
 */
export const ACTS = `
detect: détect* repér* décel* reconna* reconnu* identif* retrouv* trouv* localis* signal* constat* découvr* recens* dépist* | detect* recogni* spot* spotted find finds finding found identif* locat* flag* discover* uncover* pick_out pinpoint* catch catches screen*
search: recherch* cherch* fouill* interrog* retrouv* consult* explor* | search* look_for look_up lookup quer* retriev* find seek* brows* explor*
read: lire lit lisent lu lue lues lus lecture* déchiffr* ocr relev* saisi* | read reads reading* decipher* ocr scan* captur*
alert: alert* avert* prévenir prévient préviennent prévenu* prévenue signal* notif* inform* mettre_en_garde | alert* warn* notif* page pages paging paged call_out flag* tell tells told inform*
inform: inform* indiqu* annonc* communiqu* renseign* expliqu* dire dit disent affich* montr* faire_savoir signal* présent* | inform* tell tells told telling indicat* announc* communicat* explain* say says show* display* let_know give_notice present* shown
remind: rappel* relanc* | remind* chase* follow_up
answer: répon* réponse* | answer* respon* repl*
forecast: prévo* prévi* prédi* anticip* estim* projet* | predict* forecast* anticipat* foresee* estimat* expect* project* prognos*
estimate: estim* évalu* calcul* chiffr* mesur* détermin* devis | estimat* calculat* comput* measur* determin* assess* work_out gauge* quantif*
time_people: chronom* minut* | time times timing clocks
measure: mesur* quantif* compt* dénombr* relev* comptage* évalu* recens* | measur* count* quantif* tally* gauge* number_of meter*
compare: vérif* compar* rapproch* confront* recoup* crois* | check* compar* match* cross_check* reconcil*
match: appari* rapproch* mettre_en_relation mise_en_relation associ* faire_correspondre correspond* jumel* | match* pair* link* connect* associat*
check: vérif* contrôl* s'assur* assur* valid* inspect* examin* authentif* confirm* | check* verif* control* inspect* examin* validat* ensur* make_sure authenticat* confirm* vet
inspect: inspect* contrôl* surveill* patrouill* | inspect* patrol* audit*
monitor: surveill* suivr* suivi* suit suivent pist* traç* observ* espionn* épi* | monitor* track* follow* surveil* watch* trac* observ* spy*
record: enregistr* consign* noter note notes noté* saisi* inscri* journalis* archiv* | record* log logs logged logging register* note* enter enters captur* write_down
store: conserv* stock* gard* archiv* | stor* keep* kept retain* retention archiv*
delete: effac* supprim* détrui* purg* suppression | delet* eras* destroy* wip* remov* discard*
sort: tri* class* class* répart* rang* ordonn* ventil* catégor* index* aiguill* orient* dispatch* | sort* classif* categor* rank* arrang* order* group* index* rout* bucket* dispatch* allocat*
rank: class* prioris* ordonn* hiérarch* trier | rank* prioriti* order* triag* arrang*
route: orient* dirig* aiguill* achemin* transf* bascul* rediri* guid* envo* | rout* direct* steer* forward* guid* redirect* refer* send* sent dispatch*
guide: guid* orient* accompagn* dirig* | guid* lead* direct* accompan* steer* navigat*
suggest: propos* suggér* suggest* recommand* conseill* | suggest* propos* recommend* advis* hint*
decide: décid* tranch* statu* détermin* choisi* sélection* arbitr* | decid* decision* determin* choos* chosen select* rule
choose: chois* sélection* reten* trier | choos* chosen choice* select* pick picks picking
exclude_people: écart* refus* rejet* élimin* exclu* | refus* reject* deny denie* turn_down eliminat* exclud* weed_out
accept: accept* admet* admission* admis* agré* autoris* accord* octro* attribu* | accept* admit* admission* approv* authoris* authoriz* grant* award*
allocate: attribu* affect* répart* allou* distribu* | allocat* assign* distribut* award*
help: aid* assist* accompagn* soutien* souten* épaul* faciliter facilite | help* assist* support* aid aids aiding eas*
teach: enseign* appren* form* instrui* entraîn*_à initi* | teach* taught train_staff educat* instruct* coach* tutor* tuition
learn: appren* étudi* | learn* study studies studying
study: étud* recherch* analys* compren* cherche* explor* examin* investig* établi* savoir déterminer expliqu* enquêt* | stud* research* understand* investigat* find_out examin* explor* analys* analyz* learn_whether explain* determin* whether survey*
analyse: analys* exploit* étudi* examin* | analys* analyz* examin* stud* mine mining evaluat*
evaluate: évalu* notation* note noter notes noté* appréci* cot* scor* score* jug* performanc* productiv* | evaluat* rate rates rating* grad* scor* assess* apprais* judg* mark marks marking performance productivity
score: scor* notation* note noter notes noté* cot* | scor* rate rates rating* rank*
profile: profil* segment* cibl* typolog* | profil* segment* target* persona*
sanction: radi*_des radier sanction* punir puni* pénalis* verbalis* amend* poursui* réprim* licenci* expuls* | sanction* punish* penal* fined fines prosecut* dismiss* evict* disciplin*
catch_out: sanction* poursuiv* traqu* fraud* dénonc* | prosecut* pursue* hunt* denounc* report_to
price: prix tarif* factur* tarification prime primes | pric* tariff* fee fees premium premiums charge* surcharge*
sell: vend* vent* commerci* démarchage démarcher démarché* écoul* revend* | sell* sold sale sales commerciali* resell* market
advertise: publicit* publicitair* promo* démarchage démarcher démarché* prospect* marketing réclame* campagn* cibl* sollicit* | advert* marketing promot* campaign* solicit* prospect* ad ads canvass*
buy: achet* achat* acquér* acquisition* command* approvisionn* | buy* bought purchas* acquir* procur* order*
pay: pay* vers* rembours* règl* règlement indemnis* pai* | pay* paid reimburs* refund* compensat* settl* repay*
collect_money: recouvr* encaiss* impay* récupér*_les récupér*_des | debt* collect_debt arrears recover* reclaim* recoup* claw_back
insure: assur* couvr* | insur* cover*
offer: offr* propos* | offer* propos*
plan: planif* program* organis* prépar* anticip* dimension* prévo* ajust* agenc* ordonnanc* établi* | plan plans planned planning schedul* organis* organiz* arrang* prepar* program* dimension* set_up
adjust: ajust* adapt* régl* réglag* règl* modul* calibr* optimis* dimension* régul* | adjust* adapt* set setting sets tun* calibrat* optimi* regulat* size sizing tailor* control* fit
reduce: rédui* diminu* baiss* limit* évit* moins économis* | reduc* lower* cut cuts cutting decreas* limit* avoid* less save saves saving* shrink*
increase: augment* accroît* renforc* hausse* développ* | increas* rais* boost* grow* strengthen* expand*
improve: amélior* optimis* perfectionn* modernis* | improv* enhanc* optimi* better moderni* upgrad*
prevent: prévenir prévention évit* empêch* protég* | prevent* avoid* avert* protect* stop
protect: protég* protect* sécuris* préserv* défend* | protect* secur* safeguard* preserv* defend*
repair: répar* dépann* remplac* rénov* entret* mainten* remis* combl* reboucher | repair* fix* replac* renovat* maint* restor* fill* mend* change
replace: remplac* chang* renouvel* | replac* chang* renew* swap*
build: constru* créer création fabriqu* produi* bât* établi* concev* | build* construct* creat* mak* produc* manufactur* assembl* establish* design*
generate: génér* rédig* rédact* produi* écri* compos* | generat* writ* draft* produc* compos* creat*
write: écri* rédig* rédact* | writ* draft* author*
summarise: résum* synthès* synthéti* raccourci* condens* abrég* | summar* condens* shorten* abridg* digest
translate: tradui* traduc* | translat*
transcribe: transcri* dict* retranscri* | transcri* dictat* speech_to_text captions
correct: corrig* correc* rectifi* | correct* fix* proofread* rectif* edit*
paraphrase: paraphras* reformul* | paraphras* rephras* reword*
invite: invit* convi* incit* encourag* | invit* encourag* urge urges nudge*
converse: dialogu* convers* discut* convers* échang*_avec | convers* chat* dialog* talk* discuss*
fill: remplir rempli* complét* prérempli* renseign* aliment* | fill* complet* prefill* populat* enter enters
extract: extra* isol* relev* tir* | extract* pull* isolat* strip* separat*
separate: sépar* distingu* isol* différenci* découp* | separat* distinguish* tell_apart split* differentiat* isolat* diariz* diaris*
segment: segment* découp* délimit* | segment* outlin* split* delineat*
describe: décri* légend* | describ* caption*
compare_past: dater datation | dat*_manuscript dating
synthesise: synthèse_vocale voix_de_synthèse synthétis* | synthesi* clone cloning
infer: dédui* infér* devin* estim* détermin* | infer* deduc* guess* deriv* work_out determin*
identify_person: identifi* authentif* reconnaissance_faciale ré-identif* réidentif* | re-identif* reidentif* facial_recognition face_recognition
simulate: simul* modélis* | simulat* model_how
visualise: visualis* cartograph* représent* | visuali* map maps mapping chart* plot*
publish: publi* diffus* mettre_en_ligne mis_en_ligne ouvr*_au_public | publish* releas* disseminat* post online broadcast*
share: partag* transmet* transmis* transmission* communiqu* fourni* cession céd* divulgu* diffus* mis_à_disposition mettre_à_disposition | shar* transmit* transmission transfer* disclos* provid* suppl* pass passes passed hand_over give given gives forward* send* sent
send: envo* transmet* transmis* adress* achemin* expédi* livr* | send* sent deliver* dispatch* forward* ship* transmit*
receive: recev* reçoi* reçu* | receiv* get gets got obtain*
deliver: livr* distribu* | deliver* distribut*
report: signal* déclar* rapport* rendre_compte | report* declar* account
open: ouvr* ouvert* | open*
close: ferm* | clos* shut*
book: réserv* rendez-vous retenir | book* reserv* appointment*
manage: gér* gestion pilot* administr* trait* | manag* administ* handl* run running steer* process* deal_with
negotiate: négoci* | negotiat* bargain*
recruit: recrut* embauch* candidat* sélectionn* | recruit* hir* applicant* hiring
count_hours: heures_travaillées temps_de_travail pointage* pauses | working_hours hours_worked timesheet* breaks clocking
treat: soign* trait* soin* | treat* cure* care caring nurs*
diagnose: diagnos* dépist* | diagnos* screen*
rescue: secour* sauvet* sauv* | rescu* save_lives
harvest: récolt* cueill* vendang* moisson* | harvest* pick picking gather* pickers
clean: nettoy* propreté ménage lavage | clean* wash*
collect: collect* recueill* ramass* récolt* | collect* gather* pick_up
approve_aid: instrui* | process_applications
anonymise: anonymis* occult* | anonymi* redact*
recommend: recommand* conseill* suggér* propos* | recommend* advis* suggest*
play: jouer jeu jeux ludi* | play* game games gaming
travel: voyag* déplac* traj* circul* | travel* commut* trip trips journey* mov*
drive: condui* conduct* | driv*
park: stationn* parking* garer garé* | park parks parked parking
enter: entr* accéd* accès* passage* passe_le | enter* entr* access* admission
leave: sort* quitt* part* départ* démission* résili* | leave* leaving left depart* exit* quit* resign* churn* get_out gets_out
arrive: arriv* | arriv* arrival*
buy_ticket: billet* titre_de_transport | ticket* fare fares
fall: chut* tomb* | fall* fell
sleep: dorm* sommeil* endorm* | sleep* asleep drows*
work: travail* métier* emploi* poste* | work* job jobs employment occupation*
wait: attent* attend* file_d'attente patient*_dans | wait* queue* line_up
ask: demand* réclam* sollicit* | ask* request* claim* apply appl* demand_help
complain: plaint* réclam* mécontent* insatisf* | complain* complaint* dissatisf* grievance*
vote: vot* élect* | vot* elect* ballot*
cook: cuisin* recett* cuit cuire plat plats repas | cook* recipe* dish dishes meal*
donate: don dons donat* mécén* | donat* donor* fundrais* gift*
steal: vol vols volé* vole voler dérob* cambriol* effraction* | steal* stole* theft* thie* burgl* shoplift* break-in
cheat: fraud* trich* escroqu* falsifi* contref* faux | fraud* cheat* forg* scam* counterfeit* fake* bogus
ignore: ignor* enfrei* infraction* non-respect viol* | ignor* disobey* breach* violat* infring* flout*
blur: flout* masqu* | blur* mask*
predict_failure: panne* défaill* avari* casse* dysfonction* | break_down breakdown* fail* fault* malfunction* outage*
`
