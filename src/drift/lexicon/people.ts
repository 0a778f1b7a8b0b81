/** People and organisations: who uses the system, who decides, whose data it is. Same notation as `acts.ts`. */
export const PEOPLE = `
patient: patient* malade* hospitalis* | patient* inpatient* outpatient*
doctor: médecin* docteur* praticien* généraliste* clinicien* chirurgien* dermatolog* radiolog* pathologist* pédiatre* psychiatr* régulateur | doctor* physician* clinician* surgeon* dermatolog* radiolog* patholog* practitioner* gp gps paediatric* consultant*
nurse: infirm* aide-soignant* aide_soignante soignant* sage-femme* | nurse* carer* caregiver* midwi* health_worker*
dentist: dentist* dentaire* | dentist* dental*
pharmacist: pharmacien* pharmaci* officine* | pharmacist* pharmac* chemist*
carer: aidant* auxiliaire* aide_à_domicile | carer* caregiver* home_help*
elderly: âgé* senior* aîné* vieux retraité* | elderly old older senior* aged pensioner* retire*
child: enfant* mineur* bébé* nourrisson* jeune* | child* minor* kid kids bab* infant* young* under_18 toddler*
teenager: adolescent* ado ados lycéen* jeune* | teen* adolescent* youth*
adult: adulte* majeur* | adult* grown-up*
parent: parent* mère* père* famil* | parent* mother* father* famil*
family: famil* foyer* ménage* proche* | famil* household* home relatives
household: ménage* foyer* famil* logement* | household* home homes famil*
pupil: élève* écolier* collégien* lycéen* | pupil* school_child* schoolchild* student* learner*
student: étudiant* élève* | student* undergraduate* learner*
learner: apprenant* stagiaire* élève* inscrit* apprenti* | learner* trainee* student* apprentice*
teacher: enseign* professeur* prof profs instituteur* maître* maîtresse* formateur* éducat* | teacher* professor* tutor* lecturer* instructor* educator*
researcher: chercheu* scientifique* laboratoire* équipe_de_recherche universitaire* université* | researcher* scientist* academic* university universities lab labs laborator*
employee: salarié* employé* personnel* agent* travailleu* collaborat* ouvrier* effectif* main-d'œuvre | employee* staff worker* personnel workforce colleague*
agent: agent* conseill* téléconseill* opérat* gestionnaire* guichetier* préposé* | agent* clerk* officer* adviser* advisor* operator* handler* attendant*
adviser: conseill* référent* accompagnat* | advis* counsel* case_worker* caseworker*
officer: agent* officier* fonctionnaire* policier* gendarme* préfet* | officer* official* civil_servant* policem* constable*
supervisor: supervis* chef* responsable* encadr* manag* direct* hiérarch* cadre* | supervis* manager* head boss* director* foreman executive*
judge: juge* magistrat* tribunal* greff* | judge* magistrat* court courts bench clerk
lawyer: avocat* notaire* juriste* huissier* | lawyer* solicitor* attorney* barrister* notar* bailiff*
police: polic* gendarm* forces_de_l'ordre enquêt* | police* constab* law_enforcement detective* investigator*
firefighter: pompier* sapeur* secour* | firefight* fire_brigade fire_crew* rescue*
rescuer: secourist* sauvet* | rescuer* lifeguard* rescue*
guard: gardien* vigile* surveill* concierge* | guard* warden* caretaker* janitor* security_staff keeper*
driver: conduct* chauffeur* automobilist* livreu* routier* machinist* | driver* motorist* chauffeur* courier* operator
passenger: voyag* passager* usager* | passenger* traveller* traveler* rider* commuter*
cyclist: cyclist* vélo* bicyclet* | cyclist* bicycl* bike* rider*
pedestrian: piéton* passant* marcheu* randonn* promen* | pedestrian* passer* walker* hiker* people_on_foot
visitor: visit* public touriste* spectat* | visit* tourist* guest* audience* spectator* attend*
tourist: touris* vacanc* | touris* holidaymaker*
customer: client* acheteu* consommat* chaland* abonné* adhérent* souscript* | customer* client* buyer* shopper* consumer* subscriber* member*
user: utilisat* usager* | user* people_using
subscriber: abonn* adhérent* inscri* | subscrib* member* registered
citizen: citoyen* habitant* résident* administré* riverain* population* usager* contribuable* | citizen* inhabitant* resident* people population* taxpayer* neighbour* neighbor* local_people
resident: résident* habitant* riverain* locata* occup* | resident* inhabitant* tenant* occup* neighbour* neighbor*
tenant: locat* bailleur* occupant* | tenant* renter* lodger* lessee*
landlord: bailleur* propriétaire* | landlord* owner* lessor*
owner: propriétaire* possess* détenteu* titulaire* | owner* holder* keeper*
neighbour: voisin* riverain* | neighbour* neighbor*
migrant: migrant* réfugié* étranger* demandeu*_d'asile exilé* | migrant* refugee* asylum* foreigner*
applicant: candidat* demandeu* postulant* déposant* | applicant* candidate* job_seeker* claimant*
recruiter: recrut* drh employeu* | recruit* employer* hr hiring_manager*
employer: employeu* patron* entreprise* | employer*
job_seeker: demandeu*_d'emploi chômeu* chômage* | job_seeker* unemployed jobseeker*
beneficiary: bénéficiaire* allocataire* ayant-droit assuré* | beneficiar* recipient* claimant* entitled
insured: assuré* sociétaire* souscripteu* | insured policyholder* policy_holder*
insurer: assureu* mutuelle* assurance* | insurer* insurance* underwriter*
bank: banque* banqu* bancaire* établissement_de_crédit | bank banks banking banker* lender*
company: entreprise* société* firme* compagnie* groupe | compan* firm firms business* corporat* enterprise*
supplier: fournisseur* prestata* sous-trait* sous_traitant* | supplier* contractor* provider* vendor* subcontractor*
contractor: prestata* artisan* sous-trait* sous_traitant* entrepreneu* | contractor* subcontractor* tradesm* processor*
partner: partenaire* | partner*
shopkeeper: commerçant* marchand* détaillant* boutiqu* | shopkeeper* retailer* merchant* trader* shop_owner*
manufacturer: fabricant* industriel* constructeu* | manufacturer* maker*
advertiser: annonceu* publicitair* sponsor* | advertiser* sponsor*
broker: courtier* revendeu* | broker* reseller*
farmer: agricult* éleveu* exploitant* producteu* berger* paysan* viticult* maraîch* coopérative* | farmer* grower* breeder* shepherd* herder* producer* rancher* cooperative*
fisher: pêcheu* marin* équipage* | fisher* sailor* crew* skipper* trawler*
volunteer: bénévol* volontaire* | volunteer*
association: associat* ong | charit* ngo* nonprofit* association*
team: équipe* brigade* service* atelier* | team* crew* squad* unit
technician: technicien* réparat* mécanic* dépann* mainteneur* | technician* engineer* mechanic* repair* fitter*
engineer: ingénieu* | engineer*
inspector: inspect* contrôleu* | inspector* controller* examiner* auditor*
examiner: examinat* correcteu* jury | examiner* assessor* marker*
journalist: journalist* presse* rédact* | journalist* press reporter* editor*
librarian: bibliothécaire* | librarian*
reader: lect* liseu* | reader* borrower*
author: auteu* écrivain* | author* writer*
speaker: locut* interlocut* orateu* | speaker* talker*
caller: appelant* appel* | caller* call calls
expert: expert* spécialist* | expert* specialist*
authority: autorité* administration* état ministère* préfect* rectorat* | authorit* administration* state ministr* government* agency agencies department_for
mayor: maire* élu* mairie* | mayor* elected council* councillor*
politician: élu* député* sénat* polit* | politic* elected mp mps
voter: électeu* électeur | voter*
prisoner: détenu* prison* | prisoner* inmate* prison*
victim: victim* | victim*
offender: délinquant* récidiv* contreven* suspect* | offender* suspect* criminal*
fraudster: fraudeu* | fraudster*
debtor: débiteu* | debtor*
player: joueu* sportif* athlèt* | player* athlet* sportsm*
coach: entraîneu* coach* | coach* trainer*
artist: artiste* musicien* comédien* | artist* musician* actor*
deaf: sourd* malentend* | deaf hearing_impaired hard_of_hearing
blind: aveugle* malvoyant* | blind visually_impaired partially_sighted
disabled: handicap* mobilité_réduite invalid* | disab* handicap* reduced_mobility impair*
pregnant: enceinte* grossesse* | pregnan*
woman: femme* fille* | women woman girl*
man: homme* garçon* | man men boy*
person: personne* individu* gens quelqu'un | person* people individual* somebody someone human*
migrant_worker: saisonni* intérim* | seasonal* temp temporary_worker*
pilot_person: pilote* | pilot*
veterinarian: vétérin* | vet vets veterinar*
referee: arbitre* | referee* umpire*
craftsman: artisan* | craftsm* artisan*
debt_collector: huissier* recouvrement | bailiff* debt_collector*
laboratory: laboratoire* pharmaceutique* | laborator* lab labs pharmaceutical* drug_compan*
data_broker: courtier*_en_données | data_broker*
`
