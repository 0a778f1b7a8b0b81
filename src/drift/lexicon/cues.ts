/** Phrases that turn, bound or open a statement. `*` stands for any ending, `_` joins words; French | English. */

/** Conditions and safeguards that keep a purpose small: losing one widens it, gaining one narrows it. */
export const GUARDS = `
consent: consent* accord accepté* donné_leur_accord volontaire* opt-in ont_activé à_leur_demande sur_demande* avec_leur_accord ont_accepté s'ils_l'ont_demandé inscrits_au_service | consent* agreed agree agrees opt-in opted_in opt_in switched_on volunteer* signed_up with_permission gave_permission on_request who_asked
anonymity: codes_aléatoires code_aléatoire anonym* pseudonym* agrég* dépersonnalis* flout* masqu* sans_identifi* moyenne moyennes statistiqu* | random_code* anonym* pseudonym* aggregat* de-identif* deidentif* blur* mask* without_identif* average* statistic*
human: décide décident signature tranche tranchent valide valident validé* vérifie vérifient vérifié* relit relisent relu relue relus relues confirme confirment confirmé* signe signent signé* arbitre arbitrent corrige corrigent corrigé* approuve approuvent approuvé* examine examinent examiné* statue statuent contrôle contrôlent contrôlé* contrôle_humain validation_humaine relecture_humaine supervision_humaine intervention_humaine décision_humaine après_validation après_relecture sous_le_contrôle | decides decide decided signature reviews review reviewed confirms confirm confirmed checks checked verifies verify verified signs signed approves approve approved validates validated corrects corrected examines examined human_review human_oversight human_decision human_supervision checked_by validated_by reviewed_by approved_by confirmed_by verified_by read_by after_review supervised
contract: sous_contrat conventionné* accrédit* habilit* agréé* certifié* soumis_au_secret | under_contract accredited certified licensed_users authorised_staff authorized_staff registered vetted bound_by
internal: interne internes réservé* en_local local locale sur_l'appareil sur_place confiné* | internal* in-house reserved on-device on_device locally on_site our_own restricted confined
trial: expérimentation* expérimental* essai essais pilote provisoire* à_titre_d'essai phase_de_test preuve_de_concept | pilot trial* experiment* provisional proof_of_concept
only: eux_seuls elles_seules lui_seul elle_seule et_nul_autre personne_d'autre rien_d'autre ne_contient_que ne_concerne_que ne_sert_qu' ne_sert_que ne_servent_qu' ne_servent_que ne_porte_que seulement uniquement exclusivement seul seule seuls seules strictement limité* limitée* rien_que | sole nobody_other nobody_else no_one_else no_one_other nothing_else only solely exclusively strictly limited purely merely nothing_but
minimal: effacé effacée effacés effacées supprimé supprimée supprimés supprimées détruit détruite détruits détruites non_conservé* chiffrement chiffrée chiffrées minimis* | deleted erased destroyed discarded not_kept not_stored encrypt* minimis* minimiz*
`

/** The machine acts by itself, or the guard of a person is undone. */
export const AUTOMATION = `
automatic: automatiquement envoi_automatique* décision_automatique* refus_automatique* sanction_automatique* réponse_automatique* automatis* d'office directement sans_intervention sans_validation sans_relecture sans_contrôle sans_qu'un immédiatement de_lui-même par_défaut sauf_opposition sauf_si | automatically automated automation automatic_decision* automatic_refusal* automatic_sending automatic_sanction* autonomous* without_human without_review without_approval without_a without_any by_default unless_the straight_away on_its_own unattended
`

/** Everything of a kind. */
export const UNIVERSAL = `
all: tous toutes tout_le toute_la tous_les toutes_les l'ensemble intégralité totalité quelconque n'importe quel_que_soit quels_que_soient quelle_que_soit partout entier* entière* tout_le_monde complet complète généralis* | all everyone anyone everybody anybody any_purpose of_any everything everywhere entire whole throughout complete full any_age regardless across_the
each: chaque chacun chacune tout toute | each every any
`

/** An audience or a recipient without bounds, and third parties. */
export const RECIPIENTS = `
public: grand_public tout_le_monde licence_ouverte open_source source_ouverte librement au_public publiquement en_accès_libre téléchargeable* open_data | open_licence open_license open_source publicly the_public everyone anyone freely download* open_data
third: tiers tierce* partenaire* commercia* filiale* sous-traitant* annonceu* assureu* courtier* employeu* forces_de_l'ordre police* ministère* préfecture* | third_part* commercial_use* commercial_purpose* commercial_and and_commercial commercial_or or_commercial commercially commerciali* moneti* partner* affiliate* subsidiar* reseller* advertiser* insurer* broker* employer* police ministr*
`

/** Open ends. */
export const OPEN_ENDS = `
endless: sans_limite* sans_durée sans_date sans_fin indéfiniment sans_restriction* | without_time_limit without_limit* without_restriction* without_any_limit indefinitely with_no_limit no_time_limit
open: etc et_autres et_d'autres ou_autres ou_autre et_autre tout_autre toute_autre tous_autres toutes_autres tous_les_autres toutes_les_autres tout_usage tous_usages toute_finalité d'autres_usages d'autres_finalités d'autres_besoins d'autres_fins autres_usages autres_finalités autres_besoins entre_autres besoins_similaires besoins_analogues usages_similaires fins_similaires besoins_connexes usages_connexes et_plus_encore ou_toute usages_futurs usages_à_venir besoins_futurs projets_à_venir usages_ultérieurs sujets_connexes questions_connexes au_besoin selon_les_besoins finalité_compatible finalités_compatibles et_ainsi_de_suite … | etc and_others and_more and_so_on and_similar or_similar similar_needs similar_purposes similar_uses any_other all_other and_other or_other other_uses other_purposes other_tasks other_needs among_other among_others future_uses future_purposes future_projects future_needs later_projects any_purpose any_use any_further further_uses whatever related_purposes related_needs related_uses related_matters other_matters similar_matters as_needed wherever_needed as_long_as_useful and_the_like or_elsewhere and_beyond not_limited_to compatible_purpose* …
`

/** Negation and exclusion. `not` denies the clause, `without` what follows it, `gone` what precedes it. */
export const NEGATIONS = `
not: ne n' pas aucun aucune jamais ni nul nulle rien_d'autre personne_d'autre | nothing_else nobody_else not never no none nor n't neither cannot don't doesn't isn't aren't won't
without: et_non non_pas sans sauf hors excepté hormis excluant à_l'exception à_l'exclusion en_dehors excepté plutôt_que au_lieu | and_not without except excluding excluded_from apart_from other_than rather_than instead_of save_for exempt*
gone: non exclu exclus exclue exclues interdit* retiré* supprimé_du désactivé* abandonné* proscrit* écarté_du pas_prévu hors_périmètre hors_de_question | excluded is_ruled_out ruled_out out_of_scope no_longer withdrawn disabled switched_off dropped prohibited forbidden cancelled discontinued
`

/** Objectives that fit any project: what is left when precision goes. */
export const VAGUE = `
vague: recherche* étude* amélior* optimis* moderniser modernisation innov* valoris* transform* digitalis* numéris* développ* dynamiser renforcer soutenir faciliter aider aide aident assister assiste exploiter tirer_parti créer_de_la_valeur mieux_connaître mieux_servir accompagner accélérer performance* efficacité qualité_de_service analytique analyses intelligence_artificielle pilotage | research study studies improv* optimi* moderni* innovat* enhanc* leverag* transform* digitali* creat*_value value boost* support help helps helping assist assists assisting unlock* exploit* advance* better insight* analytic* efficien* experience* excellence intelligence smart
`

/** Nouns so general that they name a field, not an object. */
export const FIELD_WORDS = `
field: service* relation* expérience* client* usager* action* activité* politique* gestion* qualité* numérique* parcours domaine* accueil offre* processus organisation* mobilité transport* santé social sociale éducation sécurité environnement agriculture énergie culture sport logement tourisme | service* relation* experience* customer* user* action* activit* polic* management quality digital journey* domain* field* offer* process* organis* organiz* mobility transport* health* social education* security safety environment* agricultur* energy culture sport* housing tourism business* operation* solution*
`

/** Words that bring a further purpose, or a further recipient, into view. */
export const FURTHER = `
further: aussi également en_outre par_ailleurs de_plus autre_finalité seconde_finalité deuxième_finalité ainsi_que serviront_aussi de_surcroît et_pour | also in_addition additionally moreover furthermore further_purpose second_purpose another_purpose as_well_as besides as_well plus on_top
`

/** Nothing is declared. */
export const PLACEHOLDERS = `
placeholder: todo tbd tbc fixme n/a lorem à_compléter à_définir à_préciser à_renseigner à_remplir à_venir non_renseigné* en_attente xxx sans_objet | todo tbd tbc fixme n/a lorem to_be_completed to_be_defined to_be_determined to_be_confirmed to_do to_fill_in fill_in coming_soon placeholder pending not_applicable to_be_written to_be_decided
`

/** A text that describes data or quotes a licence, and pursues nothing. */
export const DESCRIPTIONS = `
description: jeu_de_données_contenant contient contenant comprend comporte format png jpeg jpg tiff csv parquet json lignes colonnes images_au enregistrements_au mo go licence_cc cc-by cc_by licence_ouverte apache mit version taille échantillonn* résolution hz | this_dataset_contains contains containing comprises consists format png jpeg jpg tiff csv parquet json rows columns mb gb licence license cc-by cc_by apache mit version resolution hz sampled files
`

/** The same safeguards in other forms: on their own they say nothing, on the other side of one they keep it. */
export const ECHOES = `
human: lit lisent lu lue lus lues lecture écoute écoutent garde_la_main à_la_main manuellement validation vérification relecture examen décide_seul* choisit choisissent modifier | reads read listens listen handles handle handled by_hand manually manual may_change chooses choose corrects final_say
only: que personne_d'autre nul_autre réservé* uniquement seul* exclusiv* limité* rien_d'autre | nobody_other nobody_else no_one sole solely exclusiv* only reserved restricted nothing_else alone limited just
minimal: effac* suppr* détrui* destruction purg* conserv* gardé* durée | delet* eras* destroy* destruct* discard* kept stored retention retain* remain_on
consent: facultati* libre librement souhait* voulu veulent accept* refus* sans_obligation volont* gré | optional voluntar* agree* accept* wish* want* willing prefer* rather may_refuse choose chosen opt* ask*
anonymity: anonym* identifi* nominati* noms totaux agrég* chiffres_globaux | anonym* identif* name* totals counts aggregat* direct_identifiers
internal: intern* local* sur_place serveurs réserv* propre* | intern* local* own on-site premises
contract: contrat convention* agréé* habilité* | contract* licen* authoris* authoriz* accredit* regist*
trial: essai* test* pilot* expériment* | trial* test* pilot* experiment*
automatic: automati* | automati*
`
