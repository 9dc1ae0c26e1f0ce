import type { Lexicon } from './lexicon.ts'

export const crime: Lexicon = {
  kind: 'crime',
  source:
    'Our own knowledge; names of offences and sanctions as in brottsbalken, and data on them named in GDPR article 10.',
  note: 'Offences, suspicion, trial and punishment, also for whoever was the victim. Violence at home has a list of its own.',
  words: `
    # in general
    brottslig*, brottsmisst*, brottsoffer*, brottsutr*, brottsanm*, brottsutsatt*, brottsskad*, brottsreg*, brottsdömd*, brottsbelast*, brottsplats*, brottsaktiv*, brottsdeb*, brottsbalk*, brottsrubric*, brottshist*, ungdomsbrott*, våldsbrott*, vapenbrott*, ekobrott*, trafikbrott*, skattebrott*, hatbrott*, sexualbrott*, sexbrott*
    hemfridsbr*, medbrottsl*, gängbrott*, kriminell*, kriminalit*, kriminalitet?, kriminalvård*, kriminalvården?, gärningsm*, förbryt*, belastningsreg*, misstankereg*, straffreg*, straffad*, ostraffad*
    gängkrim*, gängmed*, gängkonf*, gängrelat*, gängledare*, gängmiljö*, ett gäng som|säljer|hotar|rån*, med i ~ gäng, avhoppar*, soldat åt, gömma|gömmer|gömt vapen|knark|en, skjutvapen*, pistol*, revolver*, knivhugg*, knivskur*, knivman*, knivslagsm*, knivhot*, knivrån*
    beväpnad, beväpnade, sprängning!, sprängningen, sprängningar, sprängdåd*, skjutning!, skjutningen, skjutningar, skjutningarna, skottskad*, skjuten, skjöts, ihjälskjut*, ihjälslag*, bär kniv, kniv i skolan|väskan|fickan|jackan
    # offences
    *stöld, stulit, stal!, stals, stjäl!, stjäla, stjäler, stulen, stulet, stulna, tjuv!, tjuven, tjuvar, tjuvgods*, häleri*, inbrott, inbrottet, inbrotten, inbrotts*, villainbr*, källarinbr*, rån!, rånet, rånen, rånad, rånade, rånat, råna!, rånar, rånare*, rånförs*, personrån*, butiksrån*, bankrån*, förnedringsr*, ungdomsrån*, snatta*, snatteri*, snodde, snott, snor från|pengar|saker|cyklar|bilar|i, sno från
    bedrägeri*, bedrägeri?, bedragaren, bedragare, bedragen på, bedrog @mig på, lurad på pengar, lurade på pengar, lurat @mig på, lurade @mig på, förskingr*, utpress*, penningtvätt*, bidragsfusk*, bidragsbrott*, bidragsbedr*, förfalsk*, id kapa*, identitetsst*, kapat @min bankid, kortbedr*, skimma*, bluffakt*, målvakt*
    misshandel, misshandeln, misshandels*, misshandel?, slagsmål, slagsmålet, nedslagen, nerslagen, mord, mordet, mordförs*, mordbrand*, mordåtal*, rånmord*, dubbelmord*, dråp!, dråpet, dråpförs*, mörda, mördad, mördade, mördat, vållande till, dödade en, dödat en, dödshot*, mordhot*, olaga hot|förföljelse|frihetsberövande|tvång|intrång, ofredande*, ofredat
    våld mot tjänsteman, våldsamt motstånd, hot mot tjänsteman, skadegörel*, vandalis*, klotter, klottrat, klottrade, anlagd brand, tänt eld på, satt eld på, rattfyll*, rattonykt*, drograttf*, körde utan körkort, kört utan körkort, kör utan körkort, vårdslöshet i trafik, smitning*, smet från olycksplats*
    våldtäkt*, våldtäkt?, våldtag*, våldtog*, våldtar, våldta!, gruppvåldt*, sexuellt ofred*, sexuellt utnyttj*, sexuella trakass*, övergrepp, övergreppet, övergreppen, övergrepps*, antasta, antastad, antastade, tafsa, tafsat, tafsade, blottare, blottaren, blottade sig, pedofil*, barnpornogr*, barnporr*, koppleri*, människohand*, hets mot, terrorism*, terrorist*, terrorbrott*
    narkotikabr*, narkotikainneh*, narkotikaförs*, langa*, langning!, langningen, säljer|sålt|sålde|sälja ~ droger|knark|hasch|gräs|piller|cannabis|kokain|narkotika|tabletter, eget bruk, innehav av narkotika|vapen|kniv, knarklang*, droglang*
    # police, trial and punishment
    polisanm*, polisanmälan?, polisförh*, polisutr*, polisrapp*, polisingr*, polisärend*, polishäm*, ordningspol*, snutjävl*, aina, bängen, förundersök*, häkta*, häktning, häktningen, häktningsf*, häkte, anhållan av polis*, anhållen, anhölls, anhållits, anhållna
    gripen, gripit, gripna, greps, grips, gripits, skäligen misstänkt, misstanke|misstankar om brott|stöld|misshandel|narkotikabrott|bidragsbrott|våld|grovt, husrannsak*, förhöras, barnförhör*, efterlyst, efterlysta, efterlystes, efterlysning*
    åtal, åtalet, åtalad*, åtalas, åtalats, åtala!, åtalsunderl*, brottmål*, vittnesförh*, försvarsadv*, offentlig försvarare, stämningsans*, dömt honom|henne, dömde honom|henne till, fälldes för, fälld för
    frikänd*, friad från, skyddstillsyn*, samhällstj*, ungdomstj*, ungdomsöverv*, ungdomsvård*, sluten ungdomsv*, dagsböter, bötfäll*, strafföreläggande*, fotboj*, frivård*, frivården?, fängels*, *fängelse, fängelse?, fängslad*
    sitter|satt|suttit|sitta inne, avtjän*, muck!, mucka, muckar, muckade, muckat, frigiven, frigavs, åkt|åkte|åker|åka fast, åker|åkte|åkt dit för, torska, torskade, torskat, kåkfar*, tillträdesförb*
    *anstalten, *anstaltens, tagen av polis*, haffad, haffade, haffats, polisen kom & hem, letad av polis*, hämtades av polis*, förd till polis*, polisiär*, orosanmälan från polis*, lob!, lobbad, omhändertagen av polis*, jagad av polis*, eftersökt av polis*, anmäld för ~ brott|misshandel|stöld|bedrägeri|hot|våldtäkt|snatteri|rattfylla, misstänkt för ~ brott|misshandel|stöld|bedrägeri|hot|våldtäkt|rån|mord|grov*|narkotika*|ringa, fått dom, fick dom, domar för, domen mot
    ungdomsgäng*, småbrott*, organiserad brottsl*, snattning, tillgrepp*, olovlig*, trimmad moped utan, bränt bilar, tände eld, tänt eld, eldat upp, kastat sten*, stenkast*
    sexualförbryt*, förgripit sig på ~ kille|tjej|barn, förgrep sig på, nätgroom*, utnyttja* sexuellt, kidnapp*, människorov*, hedersbrott*, slavarbete, svartjobb*, jobbar svart, jobbat svart, svart arbete, svartlön, skattefusk*, skattebedr*, folkbokföringsb*, kreditbedr*, kontokapn*, pengatvätt*
    frigivn*, muckdatum, permissionsort, permis, intagen!, intagna!, häktet*, häktes*, övervakningsnämnd*, lekmannaövervak*, rattfull*, fortkörning*, blev av med körkortet, indraget körkort, återkallat körkort, körkortet indraget, prickad, utdrag ur belastn*
    polisen tog|grep|letar
    dömd, dömt till, dömts, dömdes, döms, dömda, vapen, vapnet, vapnen, rättegång*, böter, misstänkt för, misstänks för, misstänkta för, brott, brotten, brotts!, villkorlig*, åklagar*, straff, straffet, kåken
    sitter|satt|suttit|avtjänar ~ hall|kumla|hällby|tidaholm|saltvik|österåker|skogome|hinseberg|norrtälje|salberga|kronoberg|mariefred
    polisbil*, polisarrest*, polispatrull*, vapenhot*, vapeninneh*, vapenaff*, vapengöm*, knivvåld*, straffets, straffbar*, straffskal*, straffhot*, straffarbet*, mordoffer*, mordfall*, mordplan*, mordutr*, mördar*, åtalspunkt*, åtalsprövn*, rånarliga*, rånarluva*, fängsel!, häktningsbesl*, häktningsdom*, häktningstid*, smuggl*, dråpar*, brottsben*, brottsfall*, bötesstraff*, bötesbelopp*, böteslapp*, bötesbrott*
    lurad|lurade|lurat|lurats|bedragen|blåst & pengar|sparpengar|konto*|bankid|telefon*|tusen|banken|bedragare, blivit blåst på, domar & våld|stöld|narkotika*|tidigare|flera|misshandel, har dom för|på, hade domar, tidigare domar, polisen & hämtade|tog|grep|söker|letar|jagar|förhör*|husrannsak*|misstänk*|anmäl*, anmält|anmäla|anmälde|anmäler & polis*|brott|våldtäkt|hot*, finkan, arresten, arrest!
    målsägand*, målsägar*, anstalten, anstalter, anstalt!, förhör, förhöret, förhören, förhörd, förhördes
    vårdvistelse*, utslussning*, halvvägshus*, intensivövervak*, övervakningsmöte*, strafftid*, sitter & inne|kåken|häkte*|finkan|anstalt*|fängelse*, satt & inne|kåken|häkte*|anstalt*|fängelse*, misstänkt & brott|stöld|misshandel|narkotik*|hot|våldtäkt|mord|rån|bedräg*|inbrott, anmäld & polis*|brott|misshandel|stöld|hot, polisen & anmäl*|förhör*|grep|gripen|misstänk*|hämtade|razzia|tillslag|beslag*|letade|sökt, razzia, tillslag & polis*, beslagtog & polis*|mobil*|pengar|vapen|droger, kniv & bar|skola*|ficka*|hug*|skar|attack*|dragit, skottloss*, skjutits, skjutit, sprängt, sprängde, bomb!, handgranat*, gäng & kriminell*|hot*|med i|lämna|skuld*|rekryt*, gänget & hot*|lämna|skuld*|kriminell*, hotad av gäng*, skuld till gäng*, springpojke, kurir åt
    stöld*, tjuvlånat, tjuvat, knyckt, knycker, palla bilar, misshandlad & gäng*|stan|krog*|främling*|gatan|okänd*|kompis*, slagen & stan|krog*|gatan|gäng*, kränkt & rasist*, kapat & bankid|konto*|mobil*, falska & faktur*|intyg*|uppgifter|handlingar|sedlar, svartarbet*, penningmål*
    brutit|bröt|bryter|bryta sig in, ska|hota* skjuta, skjuta mig|honom|henne
  `,
  hints: `
    olagligheter, i gänget, olagligt, olovligt, polis, polisen
    polisens, poliser, poliserna, polisstat*, polismyn*, polismän, polisman*, snuten, snutar*
    gripande av
    rättegång?, huvudförhandl*, tingsrätt*, hovrätt!, hovrätten, domstol*
    vittna!, vittnar, vittnat, vittnade, vittnesmål*, försvarare!, försvararen, dömdes
    dömt, fällande dom, övervakare!, övervakaren
    straffskal*, livstid, permission*, fånge!, fången!, fångar!, fångarna
  `,
  not: `
    avbrott*, *avbrott, utbrott*, *utbrott, genombrott*, sammanbrott*, uppbrott*, benbrott*, stenbrott*, nederbrott, gryningsbrott, mörkrets inbrott, avtalsbrott*, kontraktsbrott*, regelbrott*, tabubrott*, dagbrott*, trendbrott*, tabu brott, kulturbrott, brott mot ordningsregl*|reglerna|avtalet
    mandelrån*, rån till kaffet, rån och kaffe, gulliga rån, snor i näsan, snor och hosta, feber och snor, vapenvila*, vapenvägr*, vapensköld*, stadsvapen*, stal showen, stjäl tid|min|din|fokus|energi, stjäla tid|fokus, polishögsk*, bli polis, polisutbildning*, akropolis, polis på besök, polisens informationskväll, lek polis, grannsamverkan*
    läxförhör*, förhör på läx*, förhör på glosor, glosförhör*, straffspark*, straff i matchen, straffområd*, på straffar, anhåller om, anhålla om, anhållan om, mörkret föll, badanstalt*, utbildningsanst*, vidta anstalter, muck av, mucka med, mördarsnig*, självmord*, själv mord*, villkorligt avtal, villkorligt beslut, gripna av, gripen av filmen|stunden, gripande, greps av panik|sorg
    hovrättsg*, domstolsverk*, förvaltningsdomst*, skiljedomst*, arbetsdomst*, parkeringsböter*, p böter, böter för sen*, kniv och gaffel, elevförhör, förfalskad konst, medling på förskola, permission för bröllop*, permission med lön, föräldrapermission*, övervakare av prov, sprängning vid vägbygg*, sprängningsarb*, sprängningar vid tunnel*, förvaltningsrätt*, övervakningskam*
    olovlig frånvaro, olovligt frånv*, kränkande behandling, mordisk hunger, torska på lotto, livstid för produkt*, livstidsgaranti
    *badanstalt*, *fiskanstalt*, intagen på kurs*|utbildning*|programmet|universitet*|högskol*, intagna till utbildning*, haffade bussen, haffade en, polisen kom på besök, polisen på besök, prickad på listan, utdrag ur belastningsregistret ska|krävs|behövs|visas|lämnas, visa utdrag ur belast*, registerutdrag*, fick dom på|i|att|till|med|hem, fått dom att|på|i, fått dom hem, lobbade boll*
    parkeringsböteslapp*
    sitter & inne & vädret|kontor*, polisen & hämtade & nyckel|hittegods, bomb & kalori*, sprängt & rekord|budget*|ram*, stulit & showen, villkorlig & avtal*
  `,
}
