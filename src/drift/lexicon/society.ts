/** What administrations, businesses and courts deal with. Same notation as `acts.ts`. */
export const SOCIETY = `
document: document* pièce* dossier* fichier* fiche* papier* | document* paper* file files record* sheet*
file_of_person: dossier* fiche* | file files record* case cases
letter: courrier* lettre* correspondance* | letter* mail correspondence post
email: courriel* mail mails e-mail* email* message* messagerie | email* e-mail* mail mails message* inbox
message: message* sms texto* courriel* | message* text sms chat
call: appel* téléphon* | call calls phone* telephone* hotline
conversation: conversation* échange* dialogue* entretien* | conversation* dialogue* exchange* interview*
interview: entretien* entrevue* | interview* meeting
meeting: réunion* séance* conseil* débat* | meeting* session* debate* sitting*
report_doc: rapport* compte_rendu comptes_rendus bilan* synthèse* | report* minutes summary summaries account
form: formulaire* imprimé* bordereau* | form forms
request: demande* requête* | request* application* enquir* inquir* query queries
application_form: candidature* dossier* demande* cv | application* resume* cv
question: question* | question* faq
complaint_obj: réclamation* plainte* litige* | complaint* claim* dispute*
appointment: rendez-vous créneau* rdv | appointment* slot* booking*
schedule: horaire* calendrier* planning* emploi_du_temps heure* agenda* roulement* | timetable* schedule* hours time_of_opening calendar* shift* roster* rota
opening_hours: horaire* ouverture | hours opening*
price_thing: prix tarif* coût* montant* | price* fare* cost* tariff* fee fees amount* charge*
cost: coût* dépense* prix frais | cost* expens* spend* price*
money: argent fonds somme* financ* monétaire | money fund* sum sums financ*
income: revenu* ressource* salaire* rémunér* | income* earning* salar* wage* revenue*
salary: salaire* paie rémunération* | salar* wage* pay payroll
turnover: chiffre_d'affaires recette* bénéfice* | turnover revenue* profit* takings
invoice: facture* facturation | invoice* bill bills billing
payment: paiement* virement* versement* transaction* | payment* transfer* transaction* pay pays
receipt: reçu* ticket* note_de_frais justificatif* | receipt* expense_claim*
order_obj: commande* | order orders
contract: contrat* bail baux convention* | contract* lease* agreement* tenancy
credit: crédit* prêt* emprunt* découvert* solvabilité | credit* loan* mortgage* overdraft* creditworth* solvency
unpaid: impayé* arriéré* dette* retard_de_paiement | arrear* debt* unpaid overdue default*
account: compte* | account*
tax: impôt* fiscal* taxe* | tax taxes taxation fiscal
benefit: allocation* aide* prestation* rsa subvention* droit_à droit* bourse* | benefit* allowance* aid grant* subsid* welfare entitle* social_security
entitled: droit* droit_à éligib* bénéfici* prétendre | entitle* eligib* qualif* benefit*
scholarship: bourse* | scholarship* bursary bursaries grant*
insurance: assurance* sinistre* prime* | insurance claim claims premium*
claim: sinistre* déclaration* dégât* dommage* | claim claims damage*
damage: dommage* dégât* abîmé* endommag* avarie* | damag* broken
loan_book: emprunt* prêt* | loan loans borrow* lend*
subscription: abonnement* adhésion* | subscription* membership*
loyalty: fidélité | loyalty
purchase: achat* panier* ticket_de_caisse courses | purchas* basket* shopping cart
product: produit* article* marchandise* référence* | product* item items goods merchandise
stock: stock* inventaire* | stock* inventor*
parcel: colis paquet* livraison* pli | parcel* package* deliver* shipment*
return: retour* renvoi* | return*
sale: vente* chiffre_d'affaires | sale sales
demand: demande* affluence* fréquentation besoin* | demand need needs
offer_obj: offre* annonce* promotion* | offer* ad ads listing* promotion* deal
job_offer: offre*_d'emploi poste* emploi* | job* vacanc* position*
diploma: diplôme* qualification* compétence* formation* | diploma* degree* qualification* skill* certificate*
training_course: formation* cours stage* | course* training class classes
exam: examen* épreuve* concours copie* | exam* test tests
essay: rédaction* copie* devoir* dissertation* | essay* homework paper papers
exercise: exercice* | exercise* drill*
grade_thing: note notes notation* barème* | grade* mark marks score*
mistake: erreur* faute* | mistake* error*
spelling: orthograph* | spelling
absence: absen* assiduité | absen* no-show* truan* attendance
dropout: décroch* abandon* | dropout* drop_out
law: loi* droit juridi* règlement* légal* | law laws legal* regulation*
ruling: décision* jugement* arrêt* jurisprudence | ruling* decision* judgment* judgement* case_law precedent*
case: affaire* cas dossier* | case cases
crime: crim* délit* délinquan* infraction* vol vols | crim* offence* offens* theft*
fine: amende* contravention* verbalis* procès-verbal | fine fines ticket penalt*
permit: permis autorisation* licence* | permit* licen* authori*
passport: passeport* pièce_d'identité carte_d'identité papiers | passport* id identity_card* identity_document*
visa: visa* titre_de_séjour | visa* residence_permit*
border_check: poste_de_contrôle douane* | checkpoint* customs
patent: brevet* marque* | patent* trademark*
tender: appel_d'offres marché_public marchés_publics | tender* procurement
budget: budget* | budget*
archive: archive* fonds registre* | archive* register* collection*
register: registre* répertoire* fichier* liste* base | register* registr* list lists database
news: actualité* nouvelle* journal | news newspaper*
book_thing: livre* ouvrage* roman* | book books novel*
text: texte* écrit* | text texts writing
manuscript: manuscrit* | manuscript*
handwriting: manuscrit* écriture* | handwrit* script
article: article* publication* | article* paper papers publication*
song: chanson* parole* musique* | song* lyric* music*
instrument: instrument* | instrument*
dialect: dialecte* patois langue* accent* | dialect* language* accent*
language: langue* linguist* | language* linguist*
speech: parole* voix vocal* oral* | speech voice* vocal* spoken speak* say says
voice: voix vocal* | voice* vocal*
sound: son sons sonore* audio bruit* acoust* | sound* audio acoust* noise*
noise: bruit* sonore* nuisance* | noise* noisy
silence: silence | silence
art: art œuvre* tableau* peinture* | art arts artwork* painting*
photo: photo* image* cliché* vue* | photo* picture* image* shot shots still stills
video: vidéo* film* caméra* images | video* footage film* camera*
camera: caméra* photograph* filme filmer | camera* dashcam* cctv
sport: sport* match* entraînement* | sport* match* game* training
club: club* | club*
holiday: congé* vacance* | holiday* leave vacation*
turnover_staff: démission* rotation départ* | turnover resign* attrition
shift: poste équipe* horaire* | shift* rota
career: carrière* promotion* | career* promotion*
marriage: mariage* couple* | marriage* couple*
religion: religi* croyan* | religi* belief* faith
politics: politi* opinion* | politi* opinion*
union: syndic* | union unions
event: événement* évènement* fête* manifestation* | event* party gathering*
crowd: foule* affluence* fréquentation* rassemblement* densité monde remplissage | crowd* density attendance occupancy busy gathering* footfall
occupancy: occupation remplissage rempli* libre* place* | occup* full fullness load free vacant seats seat
seat: place* siège* fauteuil* | seat* place* space* chair*
free: libre* disponib* vacant* inoccupé* vide* | free available vacant empty unoccupied
queue: file* queue attente* | queue* wait* line
delay: retard* à_l'heure ponctual* | delay* late on_time punctual*
urgency: urgence* urgent* priorit* | urgen* priorit*
severity: gravité sévérité | severity severe*
fraud: fraud* faux falsifi* | fraud* forged forgery
duplicate: doublon* deux_fois double* | duplicat* twice double
debate: débat* délibération* | debate* deliberation*
survey_thing: enquête* sondage* questionnaire* | survey* poll* questionnaire*
review_text: avis commentaire* | review* comment* feedback
satisfaction: satisfaction | satisfaction
loyalty_card: carte_de_fidélité | loyalty_card*
behaviour: comportement* habitude* conduite | behaviour* behavior* habit* pattern*
preference: préférence* goût* | preference* taste*
interest: intérêt* | interest*
waste: déchet* ordure* détritus gaspill* | waste litter rubbish garbage trash refuse thrown_away
bin: poubelle* benne* conteneur* bac | bin bins container* dumpster*
round: tournée* ronde* itinéraire* | round rounds route routes
route_thing: itinéraire* trajet* parcours tournée* | route* path* itinerar*
lost: perdu* égaré* oubli* trouvé* | lost missing left abandoned forgotten
abandoned: abandon* oubli* | abandon* unattended forgotten
luggage: bagage* valise* sac | luggage baggage bag bags suitcase*
weapon: arme* | weapon* gun guns knife knives
intrusion: intrus* effraction* | intru* break-in* trespass*
fire: feu incendie* flamme* fumée* | fire fires flame* smoke
smoke: fumée* | smoke
danger: danger* risque* | danger* hazard* risk*
risk: risque* probabilité* chance* | risk* likelihood probabilit* likely chance*
safety: sécurité sûreté | safety security safe
accident: accident* collision* | accident* collision* crash*
stairs: escalier* | stair*
aid_heating: chauffage* énergie | heating fuel heat
`
