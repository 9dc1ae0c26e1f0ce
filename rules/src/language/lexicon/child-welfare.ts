import type { Lexicon } from './lexicon.ts'

export const childWelfare: Lexicon = {
  kind: 'child_welfare',
  source:
    'Our own knowledge; words of the laws on the care of the young (LVU) and on parents (föräldrabalken).',
  note: 'Children who fare ill, care outside the home, custody and contact, and what school sees.',
  words: `
    # taken into care
    lvu*, LVU, omhändertog*, omhänderta*, omhändertagen?, omedelbart omhänd*, tvångsomhänd*
    tog|tagit|tar|ta ~ barnen|barnet|ungarna ~ från, tog|tagit|tar|ta ~ @barn från
    tog|tagit|tar|ta ifrån|från oss|mig|henne|honom ~ @barn, tog mina barn, ta mina barn, tar mina barn
    tagit mina barn, ta mitt barn, ta vårt barn, ta våra barn, tagit våra barn
    bli|blivit|blev|blir av med @barn|vårdnaden, förlora|förlorar|förlorat barnen|vårdnaden
    förlora|förlorar mina|våra barn, skilja barnen från, vård utanför hemmet, samhällsvård*, samhällsplac*
    familjehemsplacerad?, jourplac*, hemtagn*, flyttningsförb*, hemlighålland*, mellantvång*, familjehem*
    familjehem?, fosterhem*, fosterhem?, fosterbarn*, fostermam*, fosterpap*, fostersysk*, jourhem*
    jourfamilj*, nätverkshem*, släktinghem*, släktingplac*, hvb*, HVB, institutionspl*, institutionsv*
    ungdomshem*, sis hem*, sis institution*, statens institutionsst*, låst avdelning, stödboende*, utslussn*
    barnhem!, barnhemmet, kontaktfamilj*, kontaktfamilj?, kontakt familj, stödfamilj*, avlastningsf*
    avlastningsh*, behandlingshem för unga|ungdomar
    # faring ill
    orosanm*, orosanmälan?, oros anm*, oroanm*, anmälan om oro, anmäla oro, anmält oro, orosmöte*
    oro för @barn, oro för ~ @barn|flickan|pojken|eleven|ungdomen|barns|barnens|barnets|hennes|hans
    orolig|oroliga för ~ @barn|flickan|pojken|eleven|barnens|barnets
    bekymrad|bekymrade|oro kring ~ @barn|flickan|pojken|eleven, barnavård*, barnavårdsutredning?, barnutredn*
    utredning om barn*, utreda|utreder ~ familj|barnen|barnet|föräldrarna, skyddsbedömn*, förhandsbedömn*
    far|fara|for|farit illa, fara|far ~ illa, missförhållande* i hemmet, missförhållanden i
    brister i omsorg*|föräldra*|hemmet, brist på omsorg, omsorgsbrist*, omsorgssvikt*
    bristande omsorg|tillsyn|föräldraförmåga|hygien, bristande föräldra*, vanvård*, försumma*, försummelse*
    föräldraförmåg*, föräldraförmåga?, klarar inte av @barn, klarar ~ inte ~ barnen, orkar inte med @barn
    orkar inte med ~ @barn, lämnas|lämnar|lämnat|lämnats|lämnade|lämna ~ ensamma|ensam|själva
    barnen ~ ensamma hemma, ensamma hemma, ensam hemma hela|på|varje|med, barnen ~ själva hela|hemma
    får ingen|inte mat|frukost|hemma, smutsiga|smutsig|trasiga kläder, luktar ~ urin|kiss|illa
    ovårdad|ovårdade|ovårdat, ingen tar|tog hand om, tar|tog ~ inte hand om, lagar ingen mat, kommer hungrig
    ohämtad på, ingen hämtade, barn som gråter|skriker, utsatt barn, utsatta barn, barn i risk, maskrosbarn*
    barn som anhörig*, anknytningsst*, anknytningspr*, på rymmen, på flykt från boendet
    försvunnen från boendet, utkastad hemifrån, utslängd hemifrån, kastade ut @min son|dotter, skolfrånvar*
    skolfrånvaro?, skolk!, skolkat, skolkar, skolkade, skolka!, skolkning*, skolvägr*, hemmasitt*
    går|gått|gick ~ inte i|till skolan, inte ~ i skolan på, inte varit i skolan, vägrar ~ skolan
    inte gå till skolan, kommer inte till skolan, problematisk frånvaro
    hög|ogiltig|omfattande|oroande frånvaro, ogiltig frånvaro*, frånvaro från skolan, normbrytande
    dåligt sällskap, hemterap*, mst!, bbic*, samhällets vård, i samhällets vård, ensamstående och orkar inte
    # custody and contact
    vårdnad, vårdnaden, vårdnadstvist?, umgänges*, träffa|träffar|träffat ~ @barn varannan|ibland|under
    får|fick inte ~ träffa ~ @barn, inte träffat|träffa ~ @barn, får|fick aldrig ~ träffa ~ @barn
    boendeförälder*, adoptera*, adoption*, adoptiv*, medgivandeutr*, lojalitetskonf*, bortför ~ barn*
    bortfört ~ barn*, rövat bort, kidnapp*, egenmäktighet med barn, skilsmässobarn*
    boende hos mamma|pappa|fadern|modern, barnen ska bo hos
    # blows at children
    tar|tog|ta|tagit|hämtar barnen, @ta ~ ifrån @mig ~ barn*, tar ifrån oss barnen, rädd att de tar barn*
    barnen tas ifrån, barnen togs|tas|tagits, frånt* barnen, bli fråntagen barn*
    ensam|ensamt|ensamma|själv|själva & barn|barnen|barnet|pojken|flickan|sonen|dottern|hon|han & hemma|natten|dygn|kväll|kvällen|gården|ute|timmar|sent
    lämnad ensam, lämnade ensamma, lämnat ~ ensam, lämnade ~ ensam, ingen vuxen hemma, ingen vuxen
    utan tillsyn, utan vuxen, oövervakad*, springer ute sent, ute sent på kvällarna, ute hela nätterna
    kommer inte hem på nätterna, kom inte hem i natt, inte kommit hem, går själv till förskol*
    fått|får|få & inte|ingen|aldrig|knappt & mat|frukost|middag|lunch|äta & han|hon|barnen|barnet|flickan|pojken|eleven|sonen|dottern
    @ar hungrig & barn*|flickan|pojken|han|hon|eleven, tunnklädd*, för tunt klädd, för små kläder
    samma kläder varje, smutsig & barn*|flickan|pojken|kläder|hon|han, i smutsiga kläder
    luktar illa & barn*|flickan|pojken|eleven|hon|han, blöjutslag*, blöjan & byt*, obehandlade tänder
    karies*, missköts, missköter barn*, misskötta barn, ovårdat barn, brister i ~ omsorg*|omvårdnad*|tillsyn*
    brist|brister|bristande & omsorg*|omvårdnad*|tillsyn|föräldra*|uppfostran, omsorgsförmåga*
    omsorgen om barn*, inte se ~ barnets behov, ser inte barnets behov, gränssättn*, gränslös*
    saknar rutiner, inga rutiner hemma, kaos hemma, kaotiskt hem*, otrygga hemförh*, hemförhåll*
    dåliga hemförh*, hemsituation*, hemmiljö*, svårt hemma, jobbigt hemma, problem hemma
    det är jobbigt hemma, trasiga hem*, trasig barndom, anpassat boende för unga, föräldraskap*
    separerade föräldrar ~ konflikt*, konflikt mellan föräldrar*, föräldrakonfl*, föräldrarna bråkar
    föräldrarna @ar i konflikt, barnen i kläm, barnet i kläm, kläm mellan, svårt att samarbeta kring barn*
    vägrar lämna ut barn*, vägrar lämna barn*, vägrar ~ träffa barn*, få tillbaka barn*|vårdnad*|mina barn
    få hem barn*, få träffa @min, få träffa @barn, vill träffa @min barn|son|dotter, vill ha hem @min barn
    växelvis*, varannan vecka hos, barnen bor varannan, boendet för barnen, lämnar inte tillbaka barn*
    pappan|mamman ~ inte hämtat barn*, placerat i|på|hos, vård på institution*, låst institution*
    tvångsplac*, hemflytt*, hemtagen, utvecklingsstöd för barn, skyddsvärd*, barn i behov av skydd
    behov av skydd, riskutsatt*, riskbeteende*, riskfylld miljö, olämpliga miljöer, destruktivt beteende
    utagerande beteende i skol*, avstängd från skolan, bråkar i skolan, mobbad, mobbad?, mobbas, mobbning*
    skolsocial*, elevhälsa*, elevhälsoteam*, skolkurat*, bup och skola, elevens frånvaro, frånvaroutredn*
    frånvaroanmäl*, sanktionssamtal*, tvångsgift barn, placerats, umgänge, umgänget, umgängen, rymt, rymmer
    rymde, rymning*, samarbetssamt*, placerad!, placerade!, placeras, placering!, placeringen, placeringar
    inte ~ hämtad|hämtat|hämtade|hämtas ~ tid|förskol*|skolan|dagis|fritids, inte blir hämtad|hämtat|hämtade
    blir inte hämtad|hämtat|hämtade, glöms bort på
    # frames: a child and what is missing
    @barnet & utan & mat|frukost|lunch|middag|vinterkläder|jacka|skor|mössa|matsäck|tillsyn|vuxen
    utan ~ frukost|matsäck|lunch
    ensam|ensamma|ensamt|själva & nätterna|natten|kvällarna|kvällen|dygn|timmar|helgen & @barnet
    @barn & ensam|ensamma|ensamt|själva & hemma|natt*|kväll*|dygn|länge
    glömmer|glömde|glömt|missar|missade|struntar|struntat & hämta|lämna|mat|medicin|barn*
    inte & hämta|hämtar|hämtat|hämtade & @barnet & förskol*|skolan|fritids|tid|dagis
    för små|stora|tunna|smutsiga skor|kläder|jacka, för små skor, luktar illa, sover på lektion*
    somnar på lektion*, sover i skolan, trött i skolan, går ute sent, driver omkring, driver runt på stan
    få|får|fått|vill|ha|ta|kräver tillbaka|hem|tillbaks & barn|barnen|barnet|son|sonen|dotter|dottern|ungar
    ha tillbaka @min barn|son|dotter|ungar|vårdnad*, mina barn ~ tillbaka, kämpar för @min barn
    kamp om barnen, tvist om barn*
    barnen & pappan|mamman|exet & varannan|helg*|vägrar|umgänge|lämna|träffa|hålla
    vägrar & lämna|träffa|släppa & barnen|barnet|sonen|dottern|tillbaka, håller barnen borta
    undanhåller barn*, inte träffa @min barn, saknar mina barn, träffar aldrig @min barn, inte sett @min barn
    vägrar|slutat|skippar|missar|missat|hoppar|stannar|orkar|kommer|kommit|varit|går|gått & skolan|plugget|lektion*|lektionerna|skola & inte|hemma|aldrig|veckor|månader|sedan|över|bort
    vägrar & skolan|plugget, vägrar skola, slutat ~ skolan|plugget, inte varit i skolan|plugget
    inte ~ gått i skolan, skippar skolan|plugget|lektioner, stannar hemma från skolan
    inte kommer till skolan, förgriper|förgrep|förgripit & dotter*|son*|barn*|flickan|pojken
    tafsa* & dotter*|son*|barn*|flickan|pojken, ta|tar|tog barnet|barnen ifrån|när|om, ta barnet
    ta mitt|vårt barn, tar barnet, ansvar & småsyskon|syskon & stort|tar|hela|hem*
    tar ~ ansvar för ~ syskon|småsyskon, passar ~ syskon & varje|natt*|kväll*|ensam, lagar mat till ~ syskon
    parentifier*, bristande|otillräcklig|otillräckligt ~ omsorg|skydd|tillsyn, föräldern sviktar
    föräldrarnas svikt, svikt i föräldra*, missar & skolan|lektioner|plugget & mycket|ofta|dagar|varje
    missar mycket i skolan, skola & frånvaro, frånvarande & skola*|lektion*|veckor|mycket, borta från skolan
    hemma från skolan & mycket|ofta|veckor|månader|dagar, kommer försent|för sent & skola*|varje|ofta
    riskmiljö*, kriminella kretsar, rekryter* & gäng*|barn*|unga, grooming & dotter*|son*|barn*, mobbar
    mobbat, mobbades, hot i skolan, bråk i skolan & ofta|varje, stulit i skolan, går hos olika, rotlös
    rotlöst, flyttat mellan familjehem|olika hem, bortlämnad, bortadopt*, separation* & barnen|konflikt
    oense & barn*|vårdnad*|umgänge*|boende, barnets boende, barnens boende, halva tiden & barn*
    varannan vecka & barn*|pappa|mamma|vårdnad*|son*|dotter*
    frånvaro & skola*|elev*|hög|larm*|oro|lektion*|ogiltig|höst*|vår*|mycket|procent
    frånvaron & skola*|elev*|hög|larm*|oro|lektion*|ökat|ökar|stor
    övervakning & umgänge|son|dotter|barn*|träffa|se, övervakat
    se|träffa|ha @min ~ son|dotter|barn|barnbarn & bara|varannan|helg*|får|aldrig|inte|övervak*, fel kretsar
    dåliga kretsar, farliga kretsar, låser in barn*, låst in barn*, låste in barn*
    barnet & inlåst|instängd|ensam*|skriker|gråter|rädd|orolig|utsatt|far|placer*|omhändert*|flytt*|familjeh*
    barnen & inlåst*|ensam*|gråter|rädda|utsatta|far|placer*|omhändert*|hungriga|orolig*, struntar i barn*
    bryr sig inte om barn*, ointresserad av barn*, inte kan ta hand om|barn*
    ta hand om ~ barn* & inte|orkar|klarar|kan|oförm*, ta hand om sina barn, klarar inte barn*
    oförmögen att ta hand, oförmåga att ta hand, olämplig som förälder, olämplig förälder
    dålig mamma|pappa|förälder, mamma|pappa & orkar|klarar & inte & barn*|oss|mig|syskon*
    orolig & barn*|flicka*|pojke*|grannens|elev*|syskon*|barnbarn*|son|dotter
    oro & barn*|flicka*|pojke*|elev*|syskon*|barnbarn*|hemförh*|hem*
    oroar mig för ~ barn*|flicka*|pojke*|son|dotter, oroar oss för ~ barn*|flicka*|pojke*|son|dotter
    anmälan & barn*|oro|far|soc*, anmäla & barn*|oro|familj*|mamma*, far illa, barnets hemförh*
    utan vantar|mössa|jacka|strumpor & barn*|skola|förskol*|han|hon|flicka*|pojke*, trasiga skor|kläder
    dusch* & aldrig|inte & barn*|hon|han, skolan & larm*|oro*|ringt|frånvaro|hög
    förskolan & orolig|oro*|larm*|hämt*|smutsig*|hungrig*, förskolepersonal* & oro*
    rektor* & frånvaro|oro*|anmäl*, lärare* & oro*|anmäl*, tvist & barn*|vårdnad*|umgänge*|boende
    föräldrarna & konflikt*|oense|bråk*|skilj*|separer*|vårdnad*, vägrar & pappa*|mamma* & barn*|träffa|lämna
    hindrar & träffa|umgänge|barn*, pappan & umgänge|vårdnad*|träffa|hämta*|lämna*|barn*, styvbarn*
    bonusbarn & konflikt*, boendestöd & barn*, okänd far, dna test & pappa*|far*|barn*, sover själva
    sover ensamma, barnen & själva & sover|natt*|kväll*
    smutsig|smutsiga|ovårdad|ovårdade|otvättad|otvättade|löss & barn|barnen|barnet|flickan|pojken|sonen|dottern|eleven
    hungrig|hungriga|magert|undernärd & barn|barnen|barnet|flickan|pojken|sonen|dottern|eleven, vårdnadst*
    vårdnadsu*, vårdnadsf*, vårdnadsö*, vårdnadsm*, vårdnadsk*, vårdnadsr*, vårdnadsb*
    # in other words
    sätta|sätter|satt gränser, gränser & sätta|sätter|barn*|föräldr*|klarar, uppe i sitt eget
    klara|klarar|klarat sig|oss själva|själv|ensamma & barn*|syskon*|mamma*|pappa*|hon|han
    får klara sig själv*, lämnade åt sitt, lämnad åt sitt, lämnas åt sitt, åt sitt öde & barn*
    tar|tog|ta hand om ~ småsyskon*|syskon*|lillebror|lillasyster|mamma|pappa, tar|ta|tog hand om mamma|pappa
    skriker & barnen|barn|ungarna & åt|på, skriker åt sina|barn*, gapar åt barn*, skrek åt barn*
    domderar & barn*, kläder & smutsiga|små|trasiga|luktar|kalla|tunna & barn*|hans|hennes|för|årstid*
    kläder efter väder, otillräckligt klädd*, utan ytterkläder, hänger i centrum
    hänger på stan & natt*|sent|kväll*, hänger med äldre|fel|killar, hänga med fel|äldre
    kommer hem sent|mitt & natt*|natten|morgon*
    kommer ~ hem ~ natten|morgonen & son|sonen|dotter|dottern|han|hon
    ute ~ nätterna|natten & son*|dotter*|tonår*|pojk*|flick*|barn*|han|hon
    ute sent & son*|dotter*|barn*|pojk*|flick*|elev*, driver & stan|centrum & natt*|kväll*|ensam*|barn*
    springer vind för våg, vind för våg
    mår inte bra & barn*|flickan|pojken|sonen|dottern|eleven & hemma|mamma|pappa|familj*
    barnen mår|mådde ~ dåligt, barnet mår|mådde ~ dåligt, barn mår ~ dåligt
    mår dåligt & barn*|flickan|pojken|eleven & hemma|mamma|pappa|familj*
    tar|ta|hämta|hämtar|flytta|flyttar mig|oss härifrån|hemifrån
    vill inte bo & hemma|mamma|pappa|familj*|kvar|föräldr*
    vill bo hos & mormor|farmor|familj*|annan|pappa|mamma|någon
    bo hemma & kan|vill|orkar|får & inte & föräldr*|mamma|pappa|jag|han|hon
    kan inte bo kvar hos ~ föräldr*|mamma|pappa, flytta hemifrån & tvung*|måste|tvingas|vill & år
    föräldrarna & orkar|klarar|bryr|missbruk*|dricker|slåss|bråkar|saknar|brister|sviker & inte|barn*|hem*
    föräldrarnas & brister|missbruk*|konflikt*|bråk*|omsorg*|förmåg*|situation*
    barnens mamma|pappa & orkar|klarar|brister|sviktar|oförm*
    barn|barnet|barnen|pojken|flickan|eleven|sonen|dottern & blåmärk*|skadad|skador|rädd|tyst|inåtvänd|ledsen|gråter|utagerande|aggressiv|slåss|biter|otrygg|vanvård*|försumm*|utsätts|utsatt|tvingas & hem*|förskol*|skola*|personal*|mamma*|pappa*|länge|ofta
    förskolan|fritids|skolan|pedagog*|personalen & ser|sett|märkt|noterat|uppmärksamm* & barn*|flick*|pojk*|elev*|blåmärk*|oro*|hungr*|trött*
    ingen matlåda|frukost, sover dåligt & barn*|skola*, somnar i skolan|klassrum*|på
    inte sovit & skola*|elev*|barn*, försenad till skolan, sen ankomst, sena ankomster, skolnärvaro
    närvaro & skola*|elev*|låg|procent, procents frånvaro, procent frånvaro, hög frånvaro, skolplikt*
    underkänd*|betyg & alla|inga & skola*|elev*, går inte i skolan, tappat skolan, hoppat av skolan|gymnas*
    avstängd från skola*, anpassad studiegång, skolsituation*, skolproblem*, skolsvår*, kamratproblem*
    kamratrelat*, skolmiss*, socialt utsatt* barn|ung*, ung i riskzon*, barn far
    # contact and custody in other words
    får bara träffa, träffa sina barn|barnbarn, träffa sin son|dotter|pojke|flicka, träffa våra barn*
    umgås med ~ barn|son|dotter|barnbarn, får inte hämta ~ barn*|son|dotter
    hämta ~ barn|barnen|sonen|dottern & exet|pappa*|vägr*|vecka*
    tog ~ barn & år sedan|ifrån|från|soc*|myndighet*, tog|tagit mina|våra barn|ungar, barnen tillbaka
    stämt mig & vårdnad*|barn*, stämning & vårdnad*|umgänge*|barn*, ensam vårdn*, gemensam vårdn*
    delad vårdn*, far okänd, ofött barn & oro*|missbruk*|utred*
    väntar barn & oro*|missbruk*|utred*|ung|16|17|15, tonårsmamma*, tonårsgravid*, ung mamma
    särskilt förordnad*, sfv!, särskilt förordnad vårdnadsh*, medföräldr*, barnets företräd*
    offentligt biträde, sis ungdoms*, sis placer*, sis boende*, sis avd*, särskilt ungdomsh*
    särskilda ungdomsh*, §12 hem, tolvhem*, låsta ungdoms*, konsulentstödd*
    genomförandeplan & placer*|familjehem*|hvb*|barn*|ungdom*, eftervård & ungdom*|placer*|familjeh*
    fosterf*, vuxit upp på institution*|barnhem*|fosterh*, barnhems*, faderskap*
    riskzon* & barn*|ung*|elev*|familj*, i riskzonen & barn*|ung*|elev*|familj*, träffa mina barn
    # often misspelt
    orosanmälningar?, omhändertagna?, omhändertagande?, familjehemmet?, fosterfamilj?, fosterbarn?
    försummelse?, vårdnaden?, umgänget?, placeringen?, skolvägran?, vanvårdade?, adopterad?, samarbetssamtal?
    familjerätten?
  `,
  hints: `
    vistelseort*, SiS
    hungrig|hungriga till|i skolan|förskolan, inte hämtat, glömmer hämta, glömde hämta, skriker och gråter
    barn|barnen ~ gråter|skriker ~ hela|varje|mycket|ofta, barnen gråter|skriker, barnet gråter|skriker
    rymmar, avvikit, avvek, vill inte gå till skolan, fel umgänge|sällskap|gäng
    umgås med fel|äldre|kriminella, fel kompisar, föräldrastöd*, föräldrautb*, barnets bästa, barnens bästa
    barnets situation, barns situation, barnperspektiv*, barnets behov, barnens behov, ensamkommande*
    uppväxtmiljö*, barndomen var, misskött*
    träffa @min barn|son|dotter|döttrar|söner, interimistisk*
    utagerande, hämtade aldrig, hämtas sent, hämtas för sent, hämtar aldrig i tid, föräldrarna orkar inte
    mamman orkar inte, pappan orkar inte, tonårstrots*, slutat skolan, underkänd i allt, ungdomsproblem*
    utfryst
  `,
  not: `
    placerad i|på|vid|nära ~ hyllan|bordet|entrén|receptionen|skåp*|rummet|tabell*|plats|första|andra|tredje
    placerat på, bordsplacer*, placering i|på|av tävling*|tabell*|matsalen|möbl*|skylt*|bord*, felplacer*
    fondplac*, kapitalplac*, utplacer*, förrymd katt, katten rymt, hunden rymt, rymt tid, rymde katt*
    katten ~ rymt|rymmer|rymde, hunden ~ rymt|rymmer|rymde
    rymmer alla|plats*|cirka|upp|många|hundra*|lokalen|ungefär, lokalen rymmer, salen rymmer, rummet rymmer
    avvikit från rutin*|plan*|budget*|mall*, avvek från rutin*|plan*
    skolkö*, skolkor*, skolkl*, skolkam*, adoptera en|ett hund|katt|träd, adopterad hund|katt
    trevligt umgänge, socialt umgänge, umgänge med vänner, umgänge på träff*, far illa ut, växelvis trafik
    försumma inte, försumbar*, inte hämtat ut|posten|paket*|nyck*, glömde hämta paket*|nyck*|ut
    misskött gräs*|cykel*|betal*
    barnen ~ skriker av skratt|glädje, inte i skolan på lov*, unga som äldre, unga som gamla, unga som vill
    unga som är|har, ensam hemma film*, lämna själva, ingen tar hand om ditt ärende
    kommer inte till skolan i dag|idag|imorgon
    ta barnen till|med|på, tar barnen till|med|på, hämtar barnen på|från|kl|vid|efter, hämtar barnen
    tog barnen till|med|på, hemmiljö med växter, växelvis trafik*, utan tillsyn i tvättstug*
    ta barnen på förskola*, betyg!, gränslöst mycket, gränslösa möjl*, ensam hemma i dag, vuxen själv
    själv & hemma|ute & jobbar|arbetar|kontor*, en vuxen, inte kommit hem från jobbet|semester*
    elevhälsan på skolan har öppet
    går|gått & skolan & bra|trivs|börjar|slutar|avslutning*
    kommer|kommit & skolan & fika|avslutn*|besök|mötet|föräldramöt*
    inte & hämta & paket|nyckel|blankett*|papper
    glömmer|glömde|glömt & lämna & in|blankett*|nyckel|paraply|papper, utan mat & gäst*|flyg*|rum
    matsäck & ta|med, utan & jacka & sommar*, kläder & glömda|kvarglömda, barnen & ensam & sommar*|kollo
    ta barnet till|med|på|från, tar barnet till|med|på, utfryst glass, mobbningspolicy*
    hämtar & varannan vecka & sop*, skola & frånvaro & anmäl* & via|app*|sjuk, frånvaro & anmäl* & via|app*
    kommer för sent & mötet|tåg*|buss*
    placerad i kö*
    frånvaro & anmäl*|personal*|semester*|sjuk*|min, orolig & barn* & larm*|brand*|allergi*
    barnen & rädda & hund*|clown*, pappan & hämta*|lämna* & paket|nyckel|blankett*, oro & hem* & regering*
    anmälan & barn* & kurs*|läger*|simskol*|plats*|kollo|aktivit*|lov*|grupp*
    anmäla & barn* & kurs*|läger*|simskol*|plats*|kollo|aktivit*|lov*|grupp*, skolan & ringt & stängd
    träffa & barn* & välkom*|roligt, ha @min barn med, se @min son spela|uppträda, övervakat prov
    adoptera hund*|katt*, skolan & hög & byggn*
    gränser & väder*|kommun*|tomt*|land*|fastig*, klara sig själv & prov*|läxa*
    sen ankomst & tåg*|buss*|flyg*|hotell*, närvaro & möte*|kurs*|styrelse*
    frånvaron & personal*|sjuk*|min|semester*, bo hemma & äldre*|hemtjänst*|kvarboende
    mår inte bra & jag|barn* & sjuk*|feber|vab*|förkyl*, mår dåligt & feber|magsjuk*|krupp
    personalen & sett & nyckel*|väska*, i riskzonen & lager*|brand*|översväm*
    kommer hem sent & jobb*|möte*|tåg*, träffa mina barnbarn & semester*|jul*|sommar*|resa*
    umgås med barnbarn* & semester*|jul*|sommar*|roligt|pension*, frånvaron och
    hämta barnen & förskol*|skola*|dagis|träning*, hämta sonen|dottern & förskol*|skola*|träning*
    gränserna för|mellan
  `,
}
