/** Function words, and nouns that every purpose of AI has in common. */

export const EMPTY_WORDS = `
the an of to for and or in on by with from our your their its this that these those we you they it is are be will as at new all any some
purpose purposes goal goals objective data dataset datasets information development improvement creation training building design use used
le la les un une de du des et ou en dans par pour avec sur nos notre votre vos leur leurs son sa ses ce cette ces on nous vous il elle est
sont sera seront au aux que qui dont l' d' qu' nouveau nouvelle nouveaux nouvelles tout tous toute toutes afin but fins finalite finalites
objectif objectifs donnees donnee jeu base bases informations developpement amelioration creation entrainement conception utilisation
utiliser utilisees mise oeuvre making make set up collected collectees based general generale general-purpose generic
`
