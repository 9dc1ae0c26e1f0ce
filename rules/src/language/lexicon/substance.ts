import type { Lexicon } from './lexicon.ts'

export const substance: Lexicon = {
  kind: 'substance',
  source: 'Our own knowledge; names of substances in common use, slang, and the name of the law LVM.',
  note: 'Alcohol, drugs, pills and gambling, getting drunk or high, relapse and treatment. Drug offences stand under crime too.',
  words: `
    # dependence
    missbruk?, missbruk*, *missbruk, *missbrukare, missbrukare?, missbruket?, samsjuklig*, beroendevård*
    beroendemott*, beroendeenhet*, beroendecent*, beroendesjuk*, beroendebehandl*, beroendeteam*
    spelberoende*, tablettberoende*, nikotinberoende*, avgiftning*, avgiftas, avgifta sig|mig, abstinen*
    abstinens?, tillnyktr*, återfall, återfallet, återfallit, återfallen, återfalls*
    trillat|trillade|trillar|ramlat|ramlade dit, föll tillbaka i, ballat ur med
    # alcohol
    alkohol*, alkoholist?, alkoholism?, alkoholproblem?, alkis*, alkad*, alkohål, fylleri*, fyllan, fyllor
    fyllo, fyllot, fyllon, fyllegubb*, fyllesvin*, fylletant*, fyllskall*, fyllbult*, fylltratt*, fyllekörn*
    fyllecell*, festfyll*, rattfyll*, rattonyk*, periodare, periodsup*, supa, supit, supits, super sig, söp
    söps, supar*, supande, supiga, sup!, supen, supkompis*, spritproblem*, spritdoft*, hembränt, hembrännar*
    starköl*, folköl*, bag in box, bib vin, onykter*, onyktra, nykterist*, delirium*, antabus*, campral!
    naltrexon*, pappa|mamma|farsan|morsan|mannen|maken|sambon|sonen|fadern|modern|dottern super
    super varje|igen|hela|sig|jämt|bort|ihjäl|ner|skallen, ute och super, super bara, @jag super, han ~ super
    @dricka ~ mycket|mkt|igen|sprit|alkohol|öl|vin|whisky|vodka|starköl|folköl|hembränt|dagligen|jämt|tungt|hårt|periodvis|ofta
    @dricka varje|bara|hela|sig|mer|ihjäl, @dricka ~ varje|hela, @dricka ~ glas vin, @dricka ~ flaska|flaskor
    @dricka på kvällarna|morgonen|morgnarna|jobbet|dagarna|helgerna, har druckit, hade druckit
    druckit en|två|tre|flera, börja|börjat|började|börjar dricka, flaska vin om|per|varje, vin varje kväll
    öl till frukost, luktar|luktade|luktat ~ alkohol|sprit|öl|vin|fylla
    full igen|hela|varje|och|på|när|nästan|jämt|hemma|framför|inför, @ar full, @ar ~ full
    kom|kommer|kommit ~ full, kom hem full, så full att, packad igen, stupfull*, aspackad*, asfull*
    skitfull*, dyngrak*, redlös*, berusad, berusat, berusade, berusning*, salongsberus*, bakfull*, bakis
    på lyran, på kanelen
    # drugs
    narkotika?, narkotik*, *narkotika, narkoman*, knark*, *knark, knarkare?, droger, drogen, drogerna, drogad
    drogat, drogade, drogar, droga!, drogproblem*, drogmissbr*, drogpåverk*, drogbehandl*, drogrelat*
    drogvård*, drogdebut*, drogpeng*, drogvan*, drogrus*, drograttf*, drogklin*, drogbruk*, drogberoend*
    drogförsälj*, drogaffär*, droghand*, droglang*, partydrog*, nätdrog*, cannabis*, cannabis?, hasch*, hasj!
    marijuana*, marihuana*
    röka|röker|rökt|rökte|rökit|röker ~ gräs|braj|weed|hasch|brass|zutt|heroin|crack|joint|joints|holk|cannabis|spice|ganja
    brajja*, braja*, braj!, zutt*, weed, joint!, jointar, jointen, gräs och tabletter|piller, spice!, spliff*
    ganja, flummar, flummat, flummig, flummiga, påtänd, påtända, påtänt, tänd på, stenad, hög på
    @ar hög|höga, @ar ~ hög|höga, hög igen, kom hög, kom hem hög, stendrog*, snedtänd*, amfetamin*
    amfetamin?, metamfet*, tjack*, speed!, kokain*, kokset, kola i näsan, crack!, heroin*, opiat*, opioid*
    subutex*, suboxone*, metadon*, buprenorf*, naloxon*, fentanyl*, oxikodon*, oxycontin*, oxynorm*
    tramadol*, tradolan, kodein*, citodon*, ecstasy*, mdma!, lsd!, ketamin*, ghb!, gbl!, lustgas*, mefedron*
    anabola!, anabol steroid*, steroider, bensodiazepin*, benso, benzo, bensot, benzon, bensos, benzos
    xanax*, xanor, stesolid*, valium*, diazepam*, klonazepam*, iktorivil*, rivotril*, rohypnol*, lyrica*
    sobril*, oxascand*, pundar*, pundig*, injektionsmissbr*, injicera, injicerar, injicerat, injicerade
    sprutbyt*, sprutmissbr*, sprutnark*, skjuter i sig, skjutit i sig, sil i armen
    knaprar|knaprat|knapra|poppar|poppat|trycker|tryckt|äter|käkar|käkat ~ piller|benzo|benso|benzon|bensot|lyrica|tramadol|xanax|benzos
    knaprar ~ tabletter, poppar ~ tabletter, pillermissbr*, tablettmissbr*, pillerberoende*, @ta ~ @droger
    tar för mycket tabletter|piller|medicin|sömntabletter, tagit för mycket tabletter|piller, överdosat*
    @ar ~ påverkad av alkohol|droger|narkotika|något|nåt|tabletter, kraftigt|tydligt|starkt|synbart påverkad
    verkade|uppträdde|framstod ~ påverkad, kom påverkad, påverkad på mötet|jobbet|skolan|besöket|till
    påverkat tillstånd|skick, under påverkan av, sniffa, sniffar, sniffat, sniffade, sniffning, snortar
    snorta, snortat, håller|hållit|höll sig|mig nykter|drogfri|ren, varit ren|drogfri|nykter|clean, ren från
    ren sedan, ren i _ månader|veckor|år|dagar, testat positivt, drogscreen*, blåsprov*, alkotest*
    # gambling
    spelmissbr*, spelproblem*, spelberoende?, nätcasino*, nätkasino*, casinospel*, kasinospel*
    spelar bort|upp, spelat bort|upp, spelade bort|upp, spelskuld*, spelar om pengar, spelar ~ pengar
    spela om pengar, spelpaus*, sluta spela om, spelar på nätet om
    spelar ~ casino|kasino|travet|trav|slots|odds, hela lönen på spel
    # treatment
    behandlingshem?, hamnat på torken, på torken, lvm*, maria ungdom, mini maria, mariamottagn*, minnesota*
    tolvsteg*, 12 steg*, aa möte*, aa möten, aa grupp*, AA, na möte*, na möten, na grupp*, NA, länkarna, IOGT
    underhållsbehandl*, substitutionsbehandl*, laro!, riskbruk*, nätpoker*, poker om|på nätet, spelautomat*
    bettar*, betting, spelkonto*, odds på, förlorat ~ spel|casino|travet, spelar bort lönen, otrohet och spel
    röker|rökt|röka|rökte på, rökt på, rökgräs, höga som, blåst på, trippar, trippat, tripp på, lsdtripp*
    tagit något starkt, supfest*, hembränd*, dricker i smyg, smygdrick*, smygsuper, gömmer flaskor
    gömda flaskor, gömmer & flaskor|sprit|vin
    hittat|hittade & sprutor|kanyler|droger|piller|påse|flaskor|knark|gräs|tabletter, påsar med vitt pulver
    vitt pulver, stupar i säng full, däckad, däckat, däckade, avsegl*
    blandar & tabletter|alkohol|sprit|piller, blandmissbr*, smärtstillande i mängder, överkonsum*
    läkemedelsmissbr*, läkemedelsbero*, uttag av lugnande, köper tabletter på gatan|stan|nätet, gatudrog*
    langaren, langning till, injektionsdrog*, stickmärk*, nålmärk*, hålla mig drogfri|nykter|ifrån
    ifrån alkohol*|drog*, drogsug*, sug efter, suget efter, försöker sluta, inlagd på avgiftn*, tnE
    beroendekl*, beroendel*, beroendep*, beroenderåd*, beroendemedicin*, beroendestöd*
    behandling för alkohol*|missbruk*|spel*|droger|drog*|cannabis*, oxy!, perc, percocet, molly!, mephedron
    ketta, emma i pulver, cola i näsan, kola i påse, ladd i näsan, 2cb, dmt, psilocybin, magiska svampar
    kat!, khat*, thc*, cbd olja, edibles, nykter, nyktert, nykterhet*, nyktra*, drogtest*, drogfri*
    behandlingshem*
    # frames: somebody and what is taken
    röker|rökte|rökt|röka|tar|tog|tagit|ta|köper|köpt|köpte|köpa|använder|använt|testat|testar|provat|provade|prövat|snortar|snortat|snusar|hittat|hittade|börjat|fast|sålt & gräs|hasch|kokain|kola|kolan|piller|tabletterna|knark|droger|tjack|benzo|benso|heroin|amfetamin|spice|svamp|lustgas|ladd|joint|braj|weed|ecstasy|tramadol|lyrica|xanax|narkotika|cannabis
    spelar|spelat|spelade|spel|förlorat|förlorade|satsat|satsade & trav|travet|casino|kasino|hästar|odds|slots|nätcasino|poker|spelsidor|spelbolag*
    spelare, spelar bort, tom på pengar ~ spel, trav|travet & pengar|lön|skuld*|hus
    druckit|drack|dricker & full|bråk*|våld|barnen|helg*|kväll*|varje|mycket|mkt|ensam|smyg|flaska|glas|öl|vin|sprit|morgon*|dag*|natt*|igen|slutat
    dricker och, drack och, börjat dricka, slutat dricka, sluta dricka
    hennes|hans|mammas|pappas|min|mitt|sambons|mannens|fruns drickande|supande|missbruk|drogande|knarkande|spelande|rökande
    langare, langarna, på väg ner i, ramlat av vagnen, trillat av vagnen, varit full
    vin|öl|sprit|vodka|whisky & frukost|morgon*|flaska|flaskor|gömm*|dag*|varje|luktar|lukt|dricker|druckit|drack|för mycket|problem|lite för
    lukt|luktar|luktade|doft|stank & alkohol|sprit|vin|öl|fylla|hasch|cannabis|gräs|rök*, festar, sprutor
    kanyler, sprit!, spriten, vinflask*, tomflask*, spritflask*, helgmissbr*, alagare, a lagare, parkbänkare
    återställare, promille, pillertrill*, smygrök*, aktivt missbruk|bruk, i aktivt, fallit tillbaka, darknet
    påverkad & mötet|besöket|hämt*|barn*|polis*|skolan|jobbet|hon|han|klart, var påverkad, är påverkad
    uppger sug, känner sug, sug & drog*|alkohol*|sprit|cannabis, ren sedan|i
    för mycket & dricker|dricka|druckit|drack|vin|öl|sprit|alkohol
    tar för mycket & smärtstillande|sömntabl*|tabletter|medicin|lugnande
    flaska|flaskor & gömm*|tom*|sprit|vin|vodka
    problem|bekymmer|trassel med alkohol|alkoholen|spriten|droger|drogerna|tabletter|piller|spel|spelande|spelet|drickandet|narkotika|cannabis
    hampa, va packad|full|hög|stenad|dragen|påverkad, dragen på, @ar dragen, på pickalurven, på örat
    rund under fötterna, packad & minns|hem|fest*|kom|var|igår, dricker bort, super bort, dricker ner sig
    dricker ensam, dricker när barn*, druckit & barn*|bil*|kör*|jobb*|mycket|hela|sedan|igen|inte
    drogterapi*, avvänjning*, behandling & alkohol*|drog*|missbr*|spel*|narkotik*|cannabis*|tablett*
    program & missbr*|alkohol*|cannabis*|spel*, anhörig till missbr*|alkohol*, medberoend*, avtänd*
    avgifta & alkohol*|drog*|missbr*, nedtrappn*, trappa ner & tablett*|medicin*|benzo*|alkohol*|metadon
    trappa ut & tablett*|benzo*|medicin*, receptbelagd* & missbr*|köp*|säljer|tar, tar andras medicin*
    köper tabletter, köper piller, hittade droger|knark|gräs|hasch|piller
    hittat droger|knark|gräs|hasch|piller, påse med gräs|pulver, drogspår, provsvar positiv*, urinprov*
    salivprov*, drogprov*, peth*, *drickande, drickande
    # often misspelt
    missbrukar?, alkoholmissbruk?, narkotikamissbruk?, kokainet?, heroinist?, beroendevård?
    beroendemottagning?, behandlingshemmet?, avgiftning?, spelmissbruk?, drogmissbruk?, berusning?, tramadol?
    marijuana?, narkoman?, återfallet?, injicerar?
  `,
  hints: `
    avgiftad
    clean
    utandningsprov*, alkolås*, kasino, casino, spelandet
    druckit, drickandet, berusningsmedel*, påverkad, påverkade, drickande, starksprit, krökar, kröka, krökat
    festande, pillerburk*, avvänjning*, rehabhem*, tolvstegs
    beroende!, beroendet
    sponsor, anhöriggrupp
  `,
  not: `
    alkoholfri*, alkoholhaltig handsprit, handsprit*, alkoholserv*, serveringstillst*, alkoholtillst*
    alkohollag*, alkoholhandl*, alkoholskatt*, desinfekt*, spritserv*, rödsprit*, spritpenn*, tsprit, t sprit
    cykelavgift*, matavgift*, maktmissbruk*, myndighetsmissbr*
    beroende på, avgift!
    full fart|gång|tid|koll|storlek|poäng|pott|förståelse|respekt|av|med|upp|karta|insyn|sysselsättning|ersättning|effekt|lön
    @ar full av|med|koll, @ar full men, @ar ~ full av|med, kalendern @ar full|fulla, listan @ar full
    kursen @ar full, gruppen @ar full, bussen @ar full, brevlådan @ar full, inkorgen @ar full
    rummet @ar full, lokalen @ar full, full och har, mobilen @ar full
    @ar hög tid|tid|i|efterfrågan|hyran|kostnaden, @ar ~ hög|höga tid|i, hyran @ar ~ hög, priset @ar ~ högt
    kostnaden @ar ~ hög, avgiften @ar ~ hög, arbetsbelastningen @ar ~ hög, belastningen @ar ~ hög
    frånvaron @ar ~ hög, risken @ar ~ hög|höga, febern @ar ~ hög, trycket @ar ~ hög, elräkningen @ar ~ hög
    räkningarna @ar ~ höga, räkningen @ar ~ hög, ljudet @ar ~ hög, musiken @ar ~ hög, nivån @ar ~ hög
    hög på listan, kraven @ar ~ höga, hög puls, hög feber
    drogs!, droghund*, drogeri*, drogist*, drog!, @dricka ~ kaffe|te|vatten|saft|läsk|juice|mjölk, kan dricka
    fyllig*, fylla i|på|år|upp|ut|hela|med|tiden|tomrum, att fylla, ska fylla, fylla!, fyllor i, fyllnad*
    kokset och, lådvin, super bra|bra!|duper|nöjd|gärna|fin|snäll|kul|trevligt|nöjda|tacksam|viktigt
    gräsklipp*, gräsmatt*, speed dating|boat, steroider mot astma|eksem, kanylen för provtagn*, clean desk
    sponsor av lag*, casino cosmopol, AA batteri*, anabola processer, sprutor med insulin, insulinsprut*
    vaccinsprut*, tabletter mot|för allergi|feber|huvudvärk|blodtryck*|diabetes
    @ta ~ tabletter mot|för, tar ~ piller mot allergi, ren och snygg|fin|fräsch, ren fakta, ren luft
    ren från snö, har druckit kaffe|te|upp, har druckit upp
    antal alkoholenheter i öl*
    röker|röka|rökt på balkong*|trapp*|jobbet|toalett*|rast*|kontoret|området|restaurang*|uteserv*|gården
    röka på balkong*, trippar på tå, glas vin på middag*|personalfest*, vin och ost*, vin till maten
    öl efter jobbet, after work, vinlott*
    påverkad av beslut*|förändring*|avbrott*|vädret|trafik*|strejk*|störn*|kylan|värmen|pris*|situation*|händels*
    påverkade av ~ avbrott*|beslut*|förändring*|störn*|strejk*, blir påverkad|påverkade av
    driften @ar påverkad, trafiken @ar påverkad, flaskor med vatten, sugen på fika|glass|kaffe
    krogen på hörnet serverar, spel om pengar i skolan
    dricker|drack|druckit|dricka & kaffe|te|vatten|saft|läsk|juice|mjölk|choklad|nyponsoppa, något att dricka
    mat och dricka, äta och dricka
    spelar fotboll|gitarr|piano|roll|musik|kort|spel|schack|innebandy|teater|bingo|tv, fotbollsspelare
    spelare i lag*, spelare till|på planen, öl & fest|buffé|meny, vin & meny|buffé|provning
    bilen|bussen|tåget|rummet|salen|gruppen|kursen|listan|lokalen|brevlådan|inkorgen|kalendern|parkeringen|hotellet @ar full|fulla|fullt
    bilen|bussen|tåget ~ full
    beroende av syrgas|hjälp|andra|dig|oss|tolk|rullstol|bil|buss|varandra|väder|hemtjänst|stöd|insulin|assist*|honom|henne|sin|min|att
    sponsor till|av|för, sponsorer, promille av väljar*|budget*, promille & skatt*
    påverkad av & vädret|beslut*|trafik*|avbrott*
    tar|ta|tog|tagit sina|sin|dina|din|mina|min|hennes|hans tabletter|tablett|piller
    väskan|väskorna|bilen|lådan|kartongen @ar packad|packade, packad och klar|redo
    avgift* & betala*|kr|kronor|kost*, alkohol & hemma & förbjud*, odlar & tomat*|grönsak*
    program & spel* & teater*|orkest*
  `,
}
