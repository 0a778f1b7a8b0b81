/** Words that carry no content of their own in a statement of purpose, by language. */

/** Articles, prepositions, pronouns, auxiliaries; also used to tell the two languages apart. */
export const FUNCTION_WORDS = {
  fr: `le la les l' un une des du de d' au aux ce cet cette ces c' s' se son sa ses leur leurs nos notre vos votre mon
    ma mes nous vous ils elles il elle on lui eux y en qui que qu' quoi dont où lequel laquelle lesquels lesquelles
    quel quelle quels quelles et ou ni mais donc or car si lorsque lorsqu' quand comme ainsi afin pour par sur sous
    dans vers chez entre depuis pendant durant selon après d'après avant avec sans contre est sont être été était
    sera seront soit soient étant a ont avoir avait aura auront ayant fait faire font doit doivent peut peuvent
    pouvoir à parmi plus moins très bien aussi également puis alors lors déjà encore même mêmes ne pas n' j' m' t'
    jusqu' jusque là cela ceci ça celui celle ceux celles chaque tel telle tels telles ci dès via grâce travers
    nouvelle nouveau deçà là-bas ensuite enfin façon manière sorte aucun aucune rien non oui ici trop peu hors toujours jamais souvent
    parfois désormais ailleurs autour auprès outre dehors devant derrière dessus dessous parce voici voilà soi me te
    je tu toi moi quelque quelques plusieurs certains certaines beaucoup mieux davantage assez plutôt combien
    comment pourquoi aujourd'hui demain hier bientôt tard tôt vite vraiment seulement surtout notamment concrètement`,
  en: `the a an this that these those its it his her hers him he she they them their theirs our ours your yours my we
    you i us who whom whose which what when where how whether and or nor but so if while as than then of to in on at
    by for from with without into onto about after before between among during per via is are was were be been being
    has have had having do does did done will would shall should can could may might must not also too more less
    very each there here out up off over under already just again such each other's own 's back away ago along
    upon within across through toward towards until till order now both either because thereby whenever
    further moreover addition additionally plus longer ones one no yes never always often sometimes nothing something
    anything everything nobody somebody anybody some many much few several most once since later soon yet still even
    rather really quite well far near around behind below above beyond inside outside ahead together apart alone
    today tomorrow yesterday now wherever whoever whichever me himself herself itself themselves else`,
} as const

/** Words of the genre: what every statement says of itself. Prefixes end in `*`. */
export const GENRE_WORDS = {
  fr: `finalité* objectif* but données donnée traitement* système* outil* modèle* algorithm* solution* logiciel ia
    intelligence artificielle utilis* usage* serv* sert permet* permettr* destin* capable* capacité* fonction*
    fonctionnalité* vis* viser objet cadre projet* mettre mis mise place nombre différent* partir base* corpus jeu
    entraîn* développ* grand petit capacités ses apparti* apport* lieu concern* effectu* réalis* assur* donn*
    obten* titre afin basé fins fin possible* automati* oeuvre œuvre mission dispositif autre* ensuite
    reposer repose correspondant* relatif* relative* nécessaire* façon voir voit vu vue savoir sait savent veut veulent
    souhait* voulons prendre prend prise prises pris passer passe passent venir vient viennent rester reste restent
    rendre rend rendu agit agir agissant dispos* pouvant devant chose choses type point fois cas suite bout sens
    présent* actuel* premier première dernier* suivant* nouveau* nouvel* principal* général* tenir tient continu*
    commenc* cherch* visant tenter tente essay* contribu* constitu* contenu* concrètement collect* recueilli*
    dévelop* conçu* concevoir issu* provenant tiré* attribution citation obligatoire* jug* rencontr* existant* trouvent`,
  en: `purpose* objective* goal* aim* data dataset* statement processing system* tool* model* algorithm* solution*
    software ai artificial intelligence use used uses using usage* serv* allow* enabl* able capab* capabilit*
    function* feature* design* intend* meant based train* develop* make makes made making put order number various
    different give given gives get gets take takes taken work works provid* carry carried perform* corpus set
    automatic* possible need needs needed necessary regard* respect according large our mission project* other
    others lets let become becomes see sees seen know knows known want wants wish come comes coming go goes going
    went way thing things kind type point end start starts begin say said look looks looking try tries seek seeks
    take took bring brings first second next last new current existing main general certain particular specific
    due hold holds remain remains turn turning turned show shown like collected gathered built developed designed
    drawn coming contain* concern* involv* relevant incoming happens attribution citation required against already whole own part side`,
} as const
