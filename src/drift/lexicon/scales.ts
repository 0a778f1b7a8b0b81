/**
 * Ordered words. Each scale goes from narrow to wide: moving up broadens a purpose, moving down narrows it.
 * A level is written `French | English`; `*` stands for any ending, `_` joins words.
 */
export const SCALES: Readonly<Record<string, readonly string[]>> = {
  area: [
    'chambre* pièce* salle* | room*',
    'couloir* étage* service* unité* rayon* guichet* hall | corridor* ward* floor* unit aisle* counter* lobby entrance',
    'bâtiment* immeuble* magasin* école* hôpital* ehpad site parking entrepôt* gare gymnase établissement* | buildings the_building whole_building shop store school* hospital* site car_park warehouse* station clinic',
    'rue* carrefour* ligne quai* | street* junction* crossing* line platform*',
    'quartier* centre-ville centre zone* arrondissement* | district* neighbourhood* neighborhood* downtown zone* centre center',
    'ville* commune* municipal* réseau agglomération métropole | city town* municipal* network borough',
    'département* intercommunal* | county counties',
    'région* régional* | region*',
    'pays national* france territoire | country nationwide national*',
    'europ* | europ* eu',
    'monde mondial* international* étranger | world* international* global* abroad',
  ],
  frequency: [
    'annuel* par_an une_fois_par_an chaque_année | yearly annual* once_a_year per_year',
    'mensuel* par_mois chaque_mois | monthly once_a_month',
    'hebdomadaire* par_semaine chaque_semaine | weekly once_a_week',
    'quotidien* par_jour chaque_jour une_fois_par_jour | daily once_a_day every_day',
    'horaire par_heure chaque_heure toutes_les_heures | hourly once_an_hour every_hour',
    'temps_réel en_continu en_permanence en_direct continu instantané* à_chaque_instant jour_et_nuit | real_time real-time continuous* live constantly around_the_clock day_and_night permanently',
  ],
  lifetime: [
    'expérimentation* essai* pilote provisoire* temporaire* ponctuel* | pilot trial* temporary provisional one-off',
    'permanent* pérenn* définitif* définitivement durablement illimité* indéfini* sans_limite généralis* | permanent* indefinite* forever unlimited for_good rolled_out without_limit',
  ],
  medium: [
    'photo* photographi* image* | photo* picture* image* still*',
    'vidéo* filmer film* | video* film* footage',
  ],
}

/** Units of counting after "per": from coarse to fine. A finer unit says more about a person. */
export const UNITS: readonly string[] = [
  'pays région* | country countries region*',
  'département* direction* service* filière* équipe* classe* site* établissement* magasin* | department* division* team* class* site* shop* store* branch*',
  'ville* commune* code_postal codes_postaux quartier* secteur* zone* | city cities town* postcode* postal_code* district* area* neighbourhood*',
  'rue* étage* immeuble* bâtiment* ligne* | street* floor* building* line*',
  'foyer* ménage* logement* appartement* | household* home* dwelling* flat* address*',
  'personne* individu* client* agent* salarié* employé* élève* patient* locataire* usager* habitant* abonné* voyageur* conducteur* utilisateur* enseignant* caissi* | person* individual* customer* employee* worker* pupil* student* patient* tenant* user* resident* subscriber* passenger* driver* teacher* cashier* staff',
]
