import type { Lexicon } from './lexicon.ts'

export const crime: Lexicon = {
  kind: 'crime',
  source:
    'Our own knowledge; names of offences and sanctions as in brottsbalken, and data on them named in GDPR article 10.',
  note: 'Offences, suspicion, trial and punishment, also for whoever was the victim. Violence at home has a list of its own.',
  words: `
    # in general
    brottslig*, brottsmisst*, brottsoffer*, brottsutr*, brottsanm*, brottsutsatt*, brottsskad*, brottsreg*
    brottsdömd*, brottsbelast*, brottsplats*, brottsaktiv*, brottsdeb*, brottsbalk*, brottsrubric*
    brottshist*, ungdomsbrott*, våldsbrott*, vapenbrott*, ekobrott*, trafikbrott*, skattebrott*, hatbrott*
    sexualbrott*, sexbrott*, hemfridsbr*, medbrottsl*, gängbrott*, kriminell*, kriminalit*, kriminalitet?
    kriminalvård*, kriminalvården?, gärningsm*, förbryt*, belastningsreg*, misstankereg*, straffreg*
    straffad*, ostraffad*, gängkrim*, gängmed*, gängkonf*, gängrelat*, gängledare*, gängmiljö*
    ett gäng som|säljer|hotar|rån*, med i ~ gäng, avhoppar*, soldat åt, gömma|gömmer|gömt vapen|knark|en
    skjutvapen*, pistol*, revolver*, knivhugg*, knivskur*, knivman*, knivslagsm*, knivhot*, knivrån*
    beväpnad, beväpnade, sprängning!, sprängningen, sprängningar, sprängdåd*, skjutning!, skjutningen
    skjutningar, skjutningarna, skottskad*, skjuten, skjöts, ihjälskjut*, ihjälslag*, bär kniv
    kniv i skolan|väskan|fickan|jackan
    # offences
    *stöld, stulit, stal!, stals, stjäl!, stjäla, stjäler, stulen, stulet, stulna, tjuv!, tjuven, tjuvar
    tjuvgods*, häleri*, inbrott, inbrottet, inbrotten, inbrotts*, villainbr*, källarinbr*, rån!, rånet, rånen
    rånad, rånade, rånat, råna!, rånar, rånare*, rånförs*, personrån*, butiksrån*, bankrån*, förnedringsr*
    ungdomsrån*, snatta*, snatteri*, snodde, snott, snor från|pengar|saker|cyklar|bilar|i, sno från
    bedrägeri*, bedrägeri?, bedragaren, bedragare, bedragen på, bedrog @mig på, lurad på pengar
    lurade på pengar, lurat @mig på, lurade @mig på, förskingr*, utpress*, penningtvätt*, bidragsfusk*
    bidragsbrott*, bidragsbedr*, förfalsk*, id kapa*, identitetsst*, kapat @min bankid, kortbedr*, skimma*
    bluffakt*, målvakt*, misshandel, misshandeln, misshandels*, misshandel?, slagsmål, slagsmålet, nedslagen
    nerslagen, mord, mordet, mordförs*, mordbrand*, mordåtal*, rånmord*, dubbelmord*, dråp!, dråpet
    dråpförs*, mörda, mördad, mördade, mördat, vållande till, dödade en, dödat en, dödshot*, mordhot*
    olaga hot|förföljelse|frihetsberövande|tvång|intrång, ofredande*, ofredat, våld mot tjänsteman
    våldsamt motstånd, hot mot tjänsteman, skadegörel*, vandalis*, klotter, klottrat, klottrade, anlagd brand
    tänt eld på, satt eld på, rattfyll*, rattonykt*, drograttf*, körde utan körkort, kört utan körkort
    kör utan körkort, vårdslöshet i trafik, smitning*, smet från olycksplats*, våldtäkt*, våldtag*, våldtog*
    våldtar, våldta!, gruppvåldt*, sexuellt ofred*, sexuellt utnyttj*, sexuella trakass*, övergrepp
    övergreppet, övergreppen, övergrepps*, antasta, antastad, antastade, tafsa, tafsat, tafsade, blottare
    blottaren, blottade sig, pedofil*, barnpornogr*, barnporr*, koppleri*, människohand*, hets mot
    terrorism*, terrorist*, terrorbrott*, narkotikabr*, narkotikainneh*, narkotikaförs*, langa*, langning!
    langningen, säljer|sålt|sålde|sälja ~ droger|knark|hasch|gräs|piller|cannabis|kokain|narkotika|tabletter
    eget bruk, innehav av narkotika|vapen|kniv, knarklang*, droglang*
    # police, trial and punishment
    polisanm*, polisanmälan?, polisförh*, polisutr*, polisrapp*, polisingr*, polisärend*, polishäm*
    ordningspol*, snutjävl*, aina, bängen, förundersök*, häkta*, häktning, häktningen, häktningsf*, häkte
    anhölls, gripen, gripit, gripna, greps, grips, gripits, skäligen misstänkt
    misstanke|misstankar om brott|stöld|misshandel|narkotikabrott|bidragsbrott|våld|grovt, husrannsak*
    förhöras, barnförhör*, efterlyst, efterlysta, efterlystes, efterlysning*, åtal, åtalet, åtalad*, åtalas
    åtalats, åtala!, åtalsunderl*, brottmål*, vittnesförh*, försvarsadv*, stämningsans*, dömt honom|henne
    dömde honom|henne till, fälldes för, fälld för, frikänd*, friad från, skyddstillsyn*, samhällstj*
    ungdomstj*, ungdomsöverv*, ungdomsvård*, sluten ungdomsv*, dagsböter, bötfäll*, strafföreläggande*
    fotboj*, frivård*, frivården?, fängels*, *fängelse, fängelse?, fängslad*, sitter|satt|suttit|sitta inne
    avtjän*, muck!, mucka, muckar, muckade, muckat, frigiven, frigavs, åkt|åkte|åker|åka fast
    åker|åkte|åkt dit för, torska, torskade, torskat, kåkfar*, tillträdesförb*, *anstalten, *anstaltens
    haffad, haffade, haffats, polisiär*, lob!, lobbad
    anmäld för ~ brott|misshandel|stöld|bedrägeri|hot|våldtäkt|snatteri|rattfylla
    misstänkt för ~ brott|misshandel|stöld|bedrägeri|hot|våldtäkt|rån|mord|grov*|narkotika*|ringa, fått dom
    fick dom, domar för, domen mot, ungdomsgäng*, småbrott*, organiserad brottsl*, snattning, tillgrepp*
    olovlig*, trimmad moped utan, bränt bilar, tände eld, tänt eld, eldat upp, kastat sten*, stenkast*
    sexualförbryt*, förgripit sig på ~ kille|tjej|barn, förgrep sig på, nätgroom*, utnyttja* sexuellt
    kidnapp*, människorov*, hedersbrott*, slavarbete, svartjobb*, jobbar svart, jobbat svart, svart arbete
    svartlön, skattefusk*, skattebedr*, folkbokföringsb*, kreditbedr*, kontokapn*, pengatvätt*, frigivn*
    muckdatum, permis, intagen!, intagna!, häktet*, häktes*, övervakningsnämnd*, lekmannaövervak*, rattfull*
    blev av med körkortet, indraget körkort, återkallat körkort, körkortet indraget, utdrag ur belastn*, dömd
    dömt till, dömts, dömdes, döms, dömda, vapen, vapnet, vapnen, rättegång*, böter, misstänkt för
    misstänks för, misstänkta för, brott, brotten, brotts!, villkorlig*, åklagar*, straff, straffet, kåken
    sitter|satt|suttit|avtjänar ~ hall|kumla|hällby|tidaholm|saltvik|österåker|skogome|hinseberg|norrtälje|salberga|kronoberg|mariefred
    polisbil*, polisarrest*, polispatrull*, vapenhot*, vapeninneh*, vapenaff*, vapengöm*, knivvåld*
    straffets, straffbar*, straffskal*, straffhot*, straffarbet*, mordoffer*, mordfall*, mordplan*, mordutr*
    mördar*, åtalspunkt*, åtalsprövn*, rånarliga*, rånarluva*, fängsel!, häktningsbesl*, häktningsdom*
    häktningstid*, smuggl*, dråpar*, brottsben*, brottsfall*, bötesstraff*, bötesbelopp*, böteslapp*
    bötesbrott*
    lurad|lurade|lurat|lurats|bedragen|blåst & pengar|sparpengar|konto*|bankid|telefon*|tusen|banken|bedragare
    blivit blåst på, domar & våld|stöld|narkotika*|tidigare|flera|misshandel, har dom för|på, hade domar
    tidigare domar, anmält|anmäla|anmälde|anmäler & polis*|brott|våldtäkt|hot*, finkan, arresten, arrest!
    målsägand*, målsägar*, anstalten, anstalter, anstalt!, förhör, förhöret, förhören, förhörd, förhördes
    vårdvistelse*, utslussning*, halvvägshus*, intensivövervak*, övervakningsmöte*, strafftid*
    sitter & inne|kåken|häkte*|finkan|anstalt*|fängelse*, satt & inne|kåken|häkte*|anstalt*|fängelse*
    misstänkt & brott|stöld|misshandel|narkotik*|hot|våldtäkt|mord|rån|bedräg*|inbrott
    anmäld & polis*|brott|misshandel|stöld|hot, razzia, kniv & bar|skola*|ficka*|hug*|skar|attack*|dragit
    skottloss*, skjutits, skjutit, sprängt, sprängde, bomb!, handgranat*
    gäng & kriminell*|hot*|med i|lämna|skuld*|rekryt*, gänget & hot*|lämna|skuld*|kriminell*, hotad av gäng*
    skuld till gäng*, springpojke, kurir åt, stöld*, tjuvlånat, tjuvat, knyckt, knycker, palla bilar
    misshandlad & gäng*|stan|krog*|främling*|gatan|okänd*|kompis*, slagen & stan|krog*|gatan|gäng*
    kränkt & rasist*, kapat & bankid|konto*|mobil*, falska & faktur*|intyg*|uppgifter|handlingar|sedlar
    svartarbet*, penningmål*, brutit|bröt|bryter|bryta sig in, ska|hota* skjuta, skjuta mig|honom|henne
    polis, polisen, polisens, poliser, poliserna, polismän, polisman*, domstol*, tingsrätt*, hovrätten
    rättegång?, vittna!, vittnar, vittnat, vittnade, vittnesmål*, permission*, övervakare!, övervakaren
    fällande dom, domen & tingsrätt*|hovrätt*|fängelse|månader|överklag*|brott, överklaga domen, inför rätta
    rättssal*, rättspsykiatrisk undersökning, paragraf 7 undersökn*, sinnesundersökn*, brottsling*, internen
    interner, prövotid*, övervakning efter, kontraktsvård*, ungdomskontr*, ordningsbot*, ordningsböter
    tagen på bar gärning, tagen med, häktningsskäl*, kroppsbesikt*, visiterad, beslagtog*, beslagtagen
    beslagtaget, ringa narkotika*, narkotikalangn*, drogbrott*, sålt droger|knark|tabletter|narkotika
    säljer narkotika|droger|knark, hälare, hembrott*, åldringsbrott*, telefonbedr*, bankbedr*, romansbedr*
    kärleksbedr*, nätbedr*, bedragits, bankidbedr*, identitetskapn*, hotad på livet|till, olaga hot, sexköp
    blottning, blottat sig, knivöverfall, överfall, överfallen, överfallet, överföll, överfölls, sparkad på
    väskryckn*, ficktjuv*, bilstöld*, cykelstöld*, brandstift*, grov vårdslöshet, miljöbrott, bokföringsbrott
    valfusk*, mened*, falsk tillvitelse, mutbrott*, gängskjutn*, beskjut*, sprängning, bombhot*, knivlagen
    burit kniv, utsatt för brott|rån|stöld|bedrägeri|våldtäkt|hot
    utsatts för brott|rån|stöld|bedrägeri|våldtäkt|hot, fup!, nedlagd utredning, förhörsprot*, förhörsledare
    misstankar mot, misstankarna mot, delgiven misstanke, delgavs misstanke, på sannolika skäl, misstänks ha
    mannen misstänks, försvarare
    # in other words
    vittne|vittnet|vittnen & rättegång*|brott*|tingsrätt*|polis*|hot*|misshandel*|rån*
    # caught and sentenced
    frihetsber*, lagför*, kroppsvis*, straffrätt*, straffmyndig*, straffmätn*, straffnedsätt*, straffri*
    prick i registret, prickar i registret, finns i registret & brott*|polis*|pricka*|belast*, inställelse*
    kallelse till förhör|rättegång|tingsrätt*|huvudförh*, gripande & polis*|kväll*|plats*, anhåll*
    polisomhändert*, fyllecell*, fyllearrest*, bakom galler, bakom lås och bom, isolering & häkt*|anstalt*
    påföljd*, skadestånd & brott*|målsäg*|döm*|betala*|misshand*|offer*|tingsrätt*, stödperson för brottsoff*
    vittnesstöd*, rättsintyg*, tidigare känd av, polisspan*, avlyssn* & polis*|telefon*, spaning*, spanare
    efterspan*, polisjakt*, biljakt*, fick ~ fängelse|böter|månader|års & brott*|döm*|fängels*|dom*
    på livstid, livstids*, elektronisk övervakn*, häktad?
    # done to somebody
    misshandlade|misshandlat|misshandlades|misshandlats & kille*|gäng*|okänd*|främling*|station*|stan|skola*|krog*|vakt*|ordningsv*|polis*|elev*
    slog|slagit|sparkade ner|ned ~ äldre|kille|man|man|kvinna|person|elev|pojke|tonåring|kompis, påhoppad*
    slogs ner, slagits ner, sparkad på stan, höggs, huggen, knivhögg*, besköts, pressas på pengar
    pressad på pengar, tvingas betala & gäng*|skydd*|kille*|hot*, beskyddar*, pengar med våld
    under hot om våld, hot om våld, hot om att döda, hotades med, hotad med ~ kniv|vapen|pistol
    hotade ~ med kniv|vapen|pistol, hotat ~ med kniv|vapen|pistol
    kniv & hota*|hot|drog|personal*|stack|stick*|hugg*, knivstick*, fällkniv*, knogjärn*, batong*
    kniven & hot*|drog|polis*|hugg*, tog hans|hennes|mitt|min plånbok|mobil|telefon|väska
    använt mitt|min|hans|hennes kort|konto|bankid|identitet
    använt mina|hennes|hans uppgifter & köp*|lån*|handlat|beställ*, tagit lån i mitt|hennes|hans|min namn
    lån i mitt|hennes|hans|mammas namn, beställt varor i mitt|hennes|hans, handlat på mitt|hennes
    kapat mitt|min|hennes|hans, idstöld*, ringa från banken & lurad*|pengar*
    lurad|lurade|lurats|lurat ~ på|av & besparing*|pengar*|bankid*|tusen*|sparkapital*|konto*|bedrag*|nätet
    bedräglig*, svindlad, svindlat, bluff!, bluffen, bluffmejl*, bluffsms, bluffsamtal*, spoof*, phish*
    investeringsbedr*, sparkapital & lurad*|stul*|bedrag*
    # what the young do
    krossa|krossade|krossat|slog|slagit ~ ruta|rutor|fönster|rutan|fönstret|skyltfönster*|bilruta*
    sönder rutor|rutan|fönster|busskur*, sabotera* & skola*|bil*|buss*
    förstörde & buss*|skola*|toalett*|bilar, eldade upp, anlagt brand, anlagda bränder, bilbrand*
    bilbränder*, raketer mot, smällare mot, kastar sten|ägg|stenar, kastat sten|ägg|stenar
    sten på buss*|polis*|bilar|räddn*, stenar mot, springer ärenden åt|för & gäng*|äldre|killar
    ärenden åt ~ gäng*|kille*|äldre, transporterat ~ vapen|narkotika|knark
    förvarar ~ vapen|knark|narkotika|stöld*, förvarat ~ vapen|knark|narkotika|stöld*
    gömt ~ vapen|knark|narkotika|pengar åt, vakta ~ vapen|knark
    uppdrag & gäng*|krimin*|snapchat*|telegram*|signal*|skjut*|spräng*|vapen*|värv*|rekryt*
    värvad & gäng*|krimin*|snapchat, värvas & gäng*|krimin*|unga, rekryterad*
    rekryteras & gäng*|krimin*|snapchat|unga|barn*, rekryterats, barnsoldat*, dödspatrull*, gängskulder
    tillhör ~ gäng|gänget|nätverk*, hoppa av ~ gäng*|nätverk*|kriminal*, lämna ~ gäng*|kriminal*|kriminella
    livet i gäng*, gängliv*, orten & gäng*|skjut*|langa*|krimin*, mopedstöld*, mopedtjuv*, bilinbr*, biltjuv*
    tjuvkör*, tjuvköpt*, trimmad moped & polis*|stopp*, kör ~ utan körkort, kör ~ full
    körde ~ full|berusad|onykter, kört ~ full|berusad|onykter, körde onykter, kör påverkad*, körde påverkad*
    kört påverkad*, påverkad bakom ratten, bakom ratten & påverk*|full|berus*|drick*|druck*, fortkörn*
    körkortet & indrag*|återkall*|blev av|polis*, smitit från, smet från
    sålde ~ vejp*|snus|cigg*|sprit & elev*|skola*|unga|yngre
    säljer ~ vejp*|snus|cigg*|sprit & elev*|skola*|unga|yngre
    sälja ~ vejp*|snus|cigg*|sprit & elev*|skola*|unga|yngre, hembränn*, smuggelspr*, smuggelcig*, åkt dit
    åkt fast, tog fast, togs på bar, på bar gärning, nätverket & krimin*|skjut*|gäng*
    cell & polis*|häkt*|anstalt*
    # often misspelt
    polisanmält?, polisanmäld?, fängelset?, brottslig?, kriminella?, inbrottet?, stöldgods?, rättegången?
    tingsrätten?, narkotikabrott?, skadegörelse?, villkorlig?, skyddstillsyn?, övergreppet?, gärningsman?
    häktningen?, åklagaren?, kriminell?, bedragare?, våldtäkt?, våldtagen?
  `,
  hints: `
    olagligheter, i gänget, olagligt, olovligt
    polisstat*, polismyn*, snuten, snutar*
    gripande av
    huvudförhandl*, hovrätt!
    försvarare!, försvararen, dömdes
    dömt, fällande dom
    straffskal*, livstid, fånge!, fången!, fångar!, fångarna
    hot, hotet, hoten, hotad, hotade, hotar, hotat, hotas, hotades
    misstänkt?
  `,
  not: `
    avbrott*, *avbrott, utbrott*, *utbrott, genombrott*, sammanbrott*, uppbrott*, benbrott*, stenbrott*
    nederbrott, gryningsbrott, mörkrets inbrott, avtalsbrott*, kontraktsbrott*, regelbrott*, tabubrott*
    dagbrott*, trendbrott*, tabu brott, kulturbrott, brott mot ordningsregl*|reglerna|avtalet
    mandelrån*, rån till kaffet, rån och kaffe, gulliga rån, snor i näsan, snor och hosta, feber och snor
    vapenvila*, vapenvägr*, vapensköld*, stadsvapen*, stal showen, stjäl tid|min|din|fokus|energi
    stjäla tid|fokus, polishögsk*, bli polis, polisutbildning*, akropolis, polis på besök
    polisens informationskväll, lek polis, grannsamverkan*
    läxförhör*, förhör på läx*, förhör på glosor, glosförhör*, straffspark*, straff i matchen, straffområd*
    på straffar, anhåller om, anhålla om, anhållan om, mörkret föll, badanstalt*, utbildningsanst*
    vidta anstalter, muck av, mucka med, mördarsnig*, självmord*, själv mord*, villkorligt avtal
    villkorligt beslut, gripna av, gripen av filmen|stunden, gripande, greps av panik|sorg
    hovrättsg*, domstolsverk*, förvaltningsdomst*, skiljedomst*, arbetsdomst*, parkeringsböter*, p böter
    böter för sen*, kniv och gaffel, elevförhör, förfalskad konst, medling på förskola
    permission för bröllop*, permission med lön, föräldrapermission*, övervakare av prov
    sprängning vid vägbygg*, sprängningsarb*, sprängningar vid tunnel*, förvaltningsrätt*, övervakningskam*
    olovlig frånvaro, olovligt frånv*, kränkande behandling, mordisk hunger, torska på lotto
    livstid för produkt*, livstidsgaranti
    *badanstalt*, *fiskanstalt*, intagen på kurs*|utbildning*|programmet|universitet*|högskol*
    intagna till utbildning*, haffade bussen, haffade en, polisen kom på besök, polisen på besök
    prickad på listan, utdrag ur belastningsregistret ska|krävs|behövs|visas|lämnas, visa utdrag ur belast*
    registerutdrag*, fick dom på|i|att|till|med|hem, fått dom att|på|i, fått dom hem, lobbade boll*
    parkeringsböteslapp*
    sitter & inne & vädret|kontor*, polisen & hämtade & nyckel|hittegods, bomb & kalori*
    sprängt & rekord|budget*|ram*, stulit & showen, villkorlig & avtal*
    polisen & gatan|vägen & väster|norr|söder
    polis* & utställn*|besök*|skola*|informerar|berättar|föreläs*|närvar*
    polishus* & entré|mittemot|bredvid|intill, tingsrätt* & mittemot|bredvid|intill|hållplats*
    hovrätt* & mittemot|bredvid|intill, övervakare! & prov*, bryta sig in & dator*
    vittne till vigsel*|namnteckn*|underskrift*, vittnen & underskrift*|testament*|namnteckn*
    vittnar om & kvalitet*|intresse*, permission* & bröllop*
    hotar & regn*|oväder*|stänga|nedlägg*|storm*|konkurs*, hot & miljö*|klimat*|demokrati*, utrotnings*
    hotell*, hot dog, hotmail*
    isolering & hus*|vind*|vägg*, spaning & fågel*, uppdrag & konsult*|politisk*, frihetsberövande & utbildn*
    bluff & kort*, kniven & kök*|smör*|slip*, uppdrag granskn*, med vapen & jakt*, avlyssn* & hörsel*
    spanings*|spaning mot stjärn*, påföljder av försening*, inställelsetid*
    skotten & växt*|träd*|gran*|nya|tak*, skottet & växt*, under spaning
    höggs ner & träd*, huggen sten|ved, huggit ved, huggit i sten|med
  `,
}
