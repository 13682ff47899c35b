/*
 * Facts by which few people are left. Word parts as they stand in a regular expression: `e?` and the
 * like say which forms a word has. Ordinary work, such as that of a teacher, gives nobody away.
 */

/** Work that few people in a town do. */
export const rareWork: readonly string[] = [
  'burgemeester(?:s)?|wethouders?|raadslid|raadsleden|kamerlid|kamerleden|ministers?|staatssecretaris|gedeputeerde',
  'notaris(?:sen)?|ambassadeurs?|diplomaat|diplomaten|commissaris van de koning',
  'hoogleraar|hoogleraren|professor|neurochirurg|dierenarts(?:en)?|lijkschouwer',
  'dominees?|predikant(?:en)?|pastoors?|priesters?|imams?|rabbijn(?:en)?|bisschop(?:pen)?|monnik(?:en)?|nonnen',
  'pilo(?:ot|ten)|stewardess(?:en)?|astronaut|duikers?|matro(?:os|zen)|schippers?|binnenschippers?|vissers?',
  'brandweercommandant|politiechef|korpschef|rechercheurs?|gevangenisdirecteur|cipiers?|militair(?:en)?|marinier|veteraan|veteranen',
  'profvoetballers?|voetballers?|topsporters?|schaatsers?|wielrenners?|scheidsrechters?|jockeys?',
  'acteurs?|actrices?|zangers?|zangeres(?:sen)?|cabaretiers?|musici|musicus|dirigent(?:en)?|schrijvers?|schrijfsters?',
  'journalist(?:en)?|presentatoren|presentator|presentatrice|influencers?|vloggers?|bekende nederlander',
  'juweliers?|molenaars?|imkers?|smid|smeden|klokkenmakers?|orgelbouwers?|begrafenisondernemers?|kermisexploitant(?:en)?',
  'circusartiest(?:en)?|pandjesbaas|kasteelheer|landgoedeigenaar|boswachters?|jachtopzieners?|schaapherders?',
  'schooldirecteur|schoolhoofd|rector|huisbaas|campingeigenaar|cafébaas|ijscoman',
  'mayor|notary|surgeon|veterinarian|vicar|priest|rabbi|footballer|midwife',
]

/** Illnesses and conditions that few people have, or that are known of few. */
export const rareIllness: readonly string[] = [
  '(?:ziekte van )?(?:huntington|parkinson|creutzfeldt(?:-jakob)?|lyme|crohn|hirschsprung)|ziekte van \\p{L}+',
  '(?:syndroom van )?(?:gilles de la tourette|tourette|korsakov|prader[- ]willi|klinefelter|marfan|ehlers[- ]danlos|asperger|münchhausen(?: by proxy)?|munchhausen(?: by proxy)?)',
  'down ?syndroom|syndroom van down|fragiele[- ]x(?:-syndroom)?|foetaal alcoholsyndroom|trisomie(?: \\d+)?|[\\p{L}-]*syndroom van \\p{L}+',
  'taaislijmziekte|cystic fibrosis|cystische fibrose|duchenne|spierdystrofie|spierziekte|stofwisselingsziekte|hemofilie',
  'sikkelcel(?:ziekte|anemie)|thalassemie|lupus|sclerodermie|sarcoïdose|narcolepsie|epilepsie|multiple sclerose',
  'schisis|hazenlip|dwerggroei|achondroplasie|albinisme|spina bifida|open rug|waterhoofd|hydrocefalie|klompvoet(?:en)?',
  'hiv(?:-positief|-besmetting)?|aids|hepatitis(?: [a-e])?|tuberculose|tbc|lepra|syfilis|malaria',
  'leukemie|lymfoom|hersentumor|kinderkanker|kanker|dwarslaesie|hersenbloeding|hersenletsel|nah|transplantatie|niertransplantatie|dialyse',
  'doofblind(?:e)?|doofstom(?:me)?|blindengeleidehond|slechtziende?|slechthorende?|doof|rolstoel|prothese|beenprothese|kunstbeen|stoma|transgender|intersekse',
  'schizofrenie|schizofreen|borderline|anorexia|boulimia|dementie|alzheimer|hemophilia|cerebral palsy|cerebrale parese',
]

/** Where somebody, or their family, comes from; and the language that gives it away. */
export const origins: readonly string[] = [
  'afghaan(?:se?|s)?|afghanen|albane(?:es|ze|zen)|algerijn(?:se?|en)?|amerikaan(?:se?)?|angole(?:es|ze|zen)|antilliaan(?:se?)?|arabier(?:en)?|argentijn(?:se?|en)?',
  'arme(?:en|niër|niërs)|armeense?|arubaan(?:se?)?|australi(?:ër|sch|sche)|azerbeidzjaan(?:se?)?|bangladese?|belg(?:en|isch|ische)?|bosni(?:ër|ërs|sch|sche)|braziliaan(?:se?)?',
  'bulgaar(?:se?)?|bulgaren|burundese?|canade(?:es|se|zen)|chile(?:en|ense?)|chine(?:es|se|zen)|colombiaan(?:se?)?|congole(?:es|se|zen)|cuba(?:an|anse?)|curaçaose?|curaçaoënaar',
  'dominicaan(?:se?)?|duitsers?|egyptenaar(?:en)?|egyptenaren|egyptische?|eritreeërs?|eritre(?:es|se)|ethiopiërs?|ethiopische?|filipijn(?:se?)|finse?|fransman|françaises?',
  'gambia(?:an|anse?)|georgiërs?|georgische?|ghane(?:es|se|zen)|griekse?|grieken|guine(?:ër|es|se)|hindoestaan(?:se?)?|hindoestanen|hongaar(?:se?)?|hongaren|ierse?',
  'india(?:ër|se)|indiër|indonesiërs?|indonesische?|molukkers?|moluks?e?|iraniërs?|iraan(?:se?)|iraki?(?:ër|ërs)|iraakse?|israëlisch?e?|israëliër|italiaan(?:se?)?|italianen|ivoriaan(?:se?)?',
  'jamaicaan(?:se?)?|japan(?:ner|s|se)|jemenitische?|jordaniër|jordaanse?|kaapverdiaan(?:se?)?|kaapverdische?|kameroener|kameroense?|kazach(?:se?)|keniaan(?:se?)?|koerd(?:en|isch|ische)?|kosovaar(?:se?)?|kosovaren|kroaat|kroaten|kroatische?',
  'letse|libane(?:es|se|zen)|liberiaan(?:se?)?|libiër|libische?|litouwer|litouwse?|macedonische?|macedoniër|malinese?|marokkaan(?:se?)?|marokkanen|mexicaan(?:se?)?|moldaviër|moldavische?|mongool(?:se?)|nepale(?:es|se|zen)',
  'nigeriaan(?:se?)?|nigerianen|noorse|oekraïen(?:er|ers|s|se)|oegande(?:es|se)|oostenrijk(?:er|s|se)|pakistaan(?:se?)?|pakistani|palestijn(?:en|se?)?|peruaan(?:se?)?|polen|poolse?|portuge(?:es|se|zen)|roemeense?|roemenen|roemeen|rus|russen|russische?',
  'rwande(?:es|se|zen)|senegale(?:es|se)|servi(?:ër|ërs|sch|sche)|sierra leo(?:ner|onse?)|slowaak|slowaakse?|sloveense?|soedane(?:es|se|zen)|somaliërs?|somalische?|spanjaard(?:en)?|spaanse?|surinam(?:er|ers)|surinaamse?',
  'syriërs?|syrische?|thai(?:se)?|tibetaan(?:se?)?|togole(?:es|se)|tsjech(?:en|isch|ische)?|tsjetsjeen(?:se?)?|tunesiër|tunesische?|turken|turkse?|turk|venezolaan(?:se?)?|vietname(?:es|se|zen)|zambiaan(?:se?)?|zimbabwaan(?:se?)?|zweedse?|zweed|zwitsers?e?',
  'tigrinya|amhaars|farsi|dari|pasjtoe|urdu|koerdisch|berbers|tamazight|papiaments|papiamentu|sranan|mandarijn|kantonees',
  'roma(?:familie|gezin)?|sinti|woonwagen(?:kamp|bewoners?|familie)?|asielzoekers?|vluchteling(?:en)?|statushouders?|azc|illega(?:al|le)|uitgeprocedeerde?',
  "jehova'?s?(?: getuigen?)?|mormo(?:on|nen)|hindoes?|sikhs?|alevi(?:et|eten|tisch|tische)|joodse?|jood|joden|soenni(?:et|tisch|tische)|sjii(?:et|tisch|tische)|gereformeerd|gereformeerde|salafist(?:isch|ische|en)?|boeddhist(?:isch|ische|en)?",
  'syrian|eritrean|somali|moroccan|turkish|polish|ukrainian|surinamese|afghan|iraqi|iranian|chinese|romanian|bulgarian|refugee|asylum seeker|jewish|muslim',
  'syrië|eritrea|somalië|afghanistan|irak|iran|marokko|turkije|oekraïne|suriname|curaçao|aruba|bonaire|roemenië|bulgarije|rusland|ethiopië|soedan|jemen|congo|nigeria|ghana|pakistan|india|china|vietnam|colombia|venezuela|hongarije|kosovo|servië|bosnië|albanië|armenië|azerbeidzjan',
]

/** What was in the news, or what everybody in a street knows. */
export const rareEvents: readonly string[] = [
  'moord(?:aanslag|zaak|poging)?|vermoord(?:de)?|doodslag|doodgestoken|doodgeschoten|steekpartij|schietpartij|neergestoken|neergeschoten',
  'ontvoer(?:d|de|ing)|gijzel(?:ing|d)|brandstichting|woningbrand|afgebrand|ontploffing|plofkraak|overval(?:len)?|overvallen',
  'verdronken|verongelukt|dodelijk ongeluk|zelfdoding|zelfmoord|vermist|vermissing|opgegraven|rampvlucht',
  'in (?:de krant|het nieuws|het journaal)|op (?:tv|televisie|het nieuws)|de krant (?:stond|haalde)|rechtszaak die in het nieuws',
  'loterij(?:prijs)? (?:gewonnen|won)|jackpot|miljonair|faillissement van|wereldkampioen|nederlands kampioen|olympisch\\p{L}*',
  'weduwe|weduwnaar|draagmoeder|spermadonor|geadopteerd(?:e)?|adoptie(?:kind|ouders?|dochter|zoon)?|vondeling|tienermoeder|eerwraak|uithuwelijk\\p{L}*|loverboy\\p{L}*|sekte',
]
