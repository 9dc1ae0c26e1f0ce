import type { Lexicon } from './lexicon.ts'

export const housingDistress: Lexicon = {
  kind: 'housing_distress',
  source: 'Our own knowledge.',
  note: 'Without a home, about to lose it, or living where nobody should. Debts for rent stand here, other debts under economy.',
  words: `
    # without a home
    hemlös*, hemmalös*, bostadslös*, bostadslös?, uteligg*, husvill*, utan bostad|hem|boende|tak|egen
    saknar ~ bostad|hem|boende|lägenhet|tak, inget hem|boende, ingen bostad|lägenhet
    ingenstans att bo|sova|ta, någonstans|nånstans att bo|sova|ta, inget ställe att bo|sova
    inte ~ någonstans att bo|sova|ta, står utan ~ bostad|boende|lägenhet|tak, tak över huvudet
    vart|var vi|jag ska bo|sova|ta, ingen fast adress|punkt, ingen stadigvarande bostad, c/o hos en kompis
    bostadsnöd*, bostadskris*, akut bostads*, akut boende, akutboend*, akutboende?, akut bostad, akutlägenh*
    sovplats*, sov plats, nattplats, nattjour, jourboend*, jourlägenh*, tillfällig lösning på boendet
    bor|bo|bott|bodde ~ hotell|vandrarhem|härbärge|campingen|camping|gatan|bilen|bil|tält|tältet|husvagn|husvagnen|garaget|garage|källaren|källare|förråd|förrådet|trapphus|trappuppgång*|kolonistug*|soffa|soffan|båten|skogen|parken
    @sova ~ bilen|bil|tält|tältet|trapphus|trapphuset|trapphusen|trappuppgång|trappuppgångar|trappan|tåget|bussen|bussar|nattbussen|tunnelbanan|parken|park|gatan|soffan|soffa|soffor|golvet|golv|källaren|källare|härbärge|härbärget|cykelrum|cykelrummet|tvättstugan|stationen|centralen|porten|portuppgång|biblioteket|kyrkogården|förråd|garage|garaget
    @sova ute|utomhus|runt, @sova hos ~ kompis|kompisar|vänner|polare|bekanta|olika|folk|kompisen
    @bo runt|ute
    @bo hos ~ kompis|kompisar|kompisen|vän|vänner|vännen|polare|polaren|bekant|bekanta|olika|folk|syster|bror|faster|släkt|släkten
    @bo hos olika, @bo lite här, soffhopp*, soffsurf*, soff surf*, hoppar mellan soffor|kompisar
    flyttar|flytta|flyttat runt|mellan ~ kompisar|soffor|vänner|bekanta|släktingar, utkastad, utkastade
    utslängd, utslängda, kastad ut, kastades ut
    kastade|kastar|kastat|slänger|slängde|slängt|slängd ut @mig|oss, utkörd, kastad på gatan, hamna på gatan
    hamnar på gatan, hamnat på gatan, på bar backe, stod på gatan, står på gatan, leva på gatan
    lever på gatan, hjälp att hitta ~ bostad|boende|lägenhet
    # about to lose it
    vräkt, vräkta, vräks, vräker, vräkas, vräkte, vräka!, vräkning*, avhys*
    uppsagd|uppsagda|uppsagt från|ur ~ @lagenhet, uppsagd från ~ @lagenhet, uppsägning av ~ @lagenhet
    säga|säger|sagt|sade|sa upp ~ @lagenhet, sägs upp från ~ @lagenhet, @lagenhet @ar uppsagt|uppsagd
    @lagenhet sägs upp, hyreskontraktet ~ uppsagt|förverkat|sägs, riskerar|risk att|för ~ @lagenhet
    @forlora ~ @lagenhet, @blialltid av med ~ @lagenhet, måste vara ute, ut ur lägenheten, flytta ut senast
    hyresskuld*, hyresskuld?, hyres skuld*, obetald hyra, obetalda hyror, hyresrest*, efter med hyran|hyrorna
    sen med hyran, släpar med hyran, inte ~ betalt|betala|betalat ~ hyran|hyra, betalat inte hyran
    missat hyran, klarar ~ inte hyran, hyran @ar obetald, störningsjour*, störningsanm*, störningsär*
    störningar i|från lägenhet*|boendet|bostaden, rättelseanm*, klagomål från grannar*
    grannar ~ klagat|klagar, förverkad, förverkat, förverkats
    # where nobody should live
    trångbod*, bor ~ trångt, trångt boende, @bo ~ personer i en, @bo ~ i en etta, alla i en etta
    barn i en etta|tvåa, fem|sex|sju|åtta|nio|tio i|på en etta|tvåa|trea, andra hands kontrakt*, svartkontr*
    svart kontrakt*, rivningskontr*, korttidskontr*, skadedjur*, sanitär* olägenh*, misär*, ohyra
    samlarsynd*, saneringsb*, vägglöss, vägglössen, kackerlack*, utan el och|vatten|värme
    ingen värme i lägenhet*, obeboelig*, bostadssocial*, sociala kontrakt, socialt kontrakt, bostad först
    bostadsförtur*, förtur till bostad|lägenhet, social förtur, medicinsk förtur, träningslägenh*
    referensboend*, genomgångsb*, genomgångslä*, övergångsboend*, utslussningslä*, boendeskol*, jourbostad*
    kommunalt kontrakt, kommunkontr*, nödlägenh*, bosocial*, bor ~ fyra|fem|sex|sju|åtta ~ i en
    för liten lägenhet, för trångt, trångt hemma, trångt & bor|lägenhet*|barn*, sover i samma rum, delar säng
    delar rum alla, fukt & lägenhet*|väggarna|bostad*, drag och kallt i lägenh*, ingen el, ingen värme
    inget vatten i, varmvatten saknas, dragit el från, bor utan el|vatten|värme, skjul
    bor i husbil*|stuga*|baracker*|barack*|kolonilott*|lokal*|kontor*|verkstad*, obebodd*, ockuperat hus
    rivningshus*
    sparkad|utsparkad|utslängd|utkastad|utkörd|slängd|kastad ~ hemifrån|ut|lägenheten|bostaden|huset
    utsparkad*, sparkat ut, sparkad ut, körde|kört|kör ut @mig ~ hemifrån, portad från boende*|härbärge*
    får inte bo kvar, kan inte bo kvar, kunde inte bo kvar, inte bo kvar
    måste lämna @min ~ lägenhet*|bostad*|hem|rum, ut ur ~ lägenhet*|bostad*|hus*, utan någonstans att
    ingenstans att gå|vara|bo|sova|åka|ta, vet inte var jag|vi ska bo|sova|ta|vara
    vet inte vart jag|vi ska ta, var ska jag|vi sova|bo|ta, vart ska jag|vi ta vägen, någonstans att bo|sova
    plats att sova, tak över, få tag i bostad|lägenhet, få tag på bostad|lägenhet
    få ~ lägenhet|bostad ~ skuld*|betalningsanm*|inkomst, bostadslöshet?, socialt bostadsl*, kö för bostad*
    bostadskö* år, står utan
    kontrakt|kontraktet|hyreskontrakt|hyreskontraktet|lägenheten|lägenhet|bostaden|bostad|lokalen & uppsagd|uppsagt|sägs|säger|sagt|förverkad|förverkat|förlora|förlorat|förlorade|förlorar|avhys*|vräk*|hotar|osäker|går & upp|ut|från
    uppsägning & lägenhet*|bostad*|hyres*|kontrakt*, sagt upp @min ~ kontrakt|lägenhet*|bostad*
    uppsägningen av bostad*, hot om vräkn*|avhysn*|uppsägn*, risk för vräkn*|avhysn*|hemlös*|bostadslös*
    sista dag i lägenhet*, lämna nycklarna till lägenhet*, kronofogden & vräk*|avhys*|lägenhet*, hyreshotad*
    hyr i andra hand, hyr ut svart, bor svart, bor i andra hand, delar lägenhet med främling*, otryggt boende
    osäkert boende, osäker boende*, osäkra boende*, tillfällig bostad, tillfällig lägenhet, temporärt boende
    temporär bostad, hotellrum betalt av, kommunens lägenheter, kommunen betalar boende*, stödbostad*
    försökslägenh*, personer|barn|vuxna|fem|sex|sju|åtta|nio & etta|ettan|tvåa|tvåan|trea, trånghet
    störande grannar klag*
    @sova|övernattar|övernattat|övernatta|övernattade|bor|bott|bodde|bo & bilen|bil|tält|tältet|trapphus|trapphuset|trappuppgång|källaren|källare|garage|garaget|husvagn|husbil|härbärge|härbärget|tunnelbanan|nattbussen|parken|utomhus|gatan|soffan|soffa|golvet
    personer|barn|vuxna på ett|två|tre rum|kvm|kvadrat*, i ett rum & barn|familj*|personer, nattlogi*
    fast bostad, fast boende, eget boende & saknar|inget|utan|inte
    har|fått|får|hittar|hitta & inget|ingen|ingenstans|inte & bostad|lägenhet|boende|bo|sova|rum
    inte|inget|ingen|ingenstans & bo|bostad|lägenhet|boende|sova & nånstans|någonstans|har|finns|får|hittar
    får|kan|kunde|fick & inte & bo & kvar|hemma|där
    slängd|slängde|slängt|kastad|kastade|kastat|sparkad|utslängd|utkastad|utsparkad|utkörd & hemifrån|gatan|lägenhet*|ut|boendet|hemmet & mig|oss|henne|honom|blev|blivit|blir|vi|jag
    förlorat|förlorade|förlorar|förlora|mist & hus|huset|hem|hemmet|bostad*|lägenhet*|boende*
    gå|går|gick|gått från hus och hem, från hus och hem, husrum, akut & boende|bostad|lägenhet|sova
    dagen|idag|natt|inatt & bo|sova & ingenstans|var|vart|inte, mögel, möglet, möglig*, inneboende
    andrahand*, nedskräpad*, skräpig, skräpigt
    bostaden|lägenheten|hemmet & smutsig*|nedskräp*|skräp*|misär|ovårdad*|stank|obeboelig*|ohyra
    saknar möbler, saknar el, sover på madrass*, tidsbegränsat kontrakt, kontraktet löper ut
    kontraktet går ut, kontrakt som löper ut, utan kontrakt, bor utan kontrakt, ingen postadress
    poste restante, skriven hos, folkbokförd hos, folkbokförd på kommun*, bor i kappsäck, vistas utomhus
    vistas på gatan|resecentrum|stationen, liten|trång etta|tvåa|lägenhet & barn*|personer|familj*|bor
    en liten etta|tvåa, bostadsanvisn*, nödsituation & boende|bostad, förtur & bostad*|lägenhet*
    bo kvar & länge|till|inte|får, tillfälligt & bor|boende|hos, bor tillfälligt, tillfällig adress, nödbo*
    gästlägenhet*, vandrarhem & bor|natt*|betalar, hotell & bor|bott|soc|kommun* & veckor|månader|natt*
    klagat & grannar*, störning* & grannar*|lägenhet*|uppsäg*|varning*|hyresvärd*, varning av hyresvärd*
    varning från hyresvärd*, mellan olika hotell|kompisar|soffor|boenden|adresser
    olika hotell & bor|flytt*|natt*, råttor, värden & gör inget|åtgärd*|vägrar|hotar|säger upp|slänger|mögel
    hyresvärden & hot*|vägrar|gör inget|uppsäg*|sagt|klag*|varn*|slänger|skuld*
    hyran & skyldig|släpar|obetald*|missat|efter|kronofogd*, utan bostad*, utan lägenhet, utan boende
    utan hem, utan tak, kastas ut, kastats ut, slängs ut, slängts ut, husvagn & bor|bott|sover|vinter*
    tält & bor|bott|sover, friggebod*, sommarstuga & bor|året|vinter*, garage & bor|sover
    källare & bor|sover, vind & bor|sover, förråd & bor|sover, trapphus & sover|natt*
    sover över & olika|kompis*|alltid, nånstans & bo|sova|natt, någonstans & bo|sova|natt, plats för natten
    säng för natten, natten & ingenstans|ute|sova|härbärge|tak, tak över huvud*
    akut & bostad|boende|lägenhet|sovplats, krisboende, kommunal lägenhet & behöver|få|kontrakt
    kontrakt & första hand & få|kan|inte|skuld*|anmärk*, flyttar|flyttat runt
    ingenstans & bo|sova|vägen|gå|ta|hem, sover|bor & trappuppgång*
    stör|stört|störa|störande & grannar*|hyresgäst*, bor hos & tillfälligt|kompis*|olika
    # in other words
    hyresvärden|värden & säga upp|uppsagd|vräka|slänga|kasta|varning|uppsägning*|störning*|anmärkning*|kontrakt*
    säga upp mig & hyra*|lägenhet*|värd*|kontrakt*, lämnat ~ hem & väska*|plastkass*|kasse*|ingenting
    bor på nåder, på nåder, bo på nåder, i portuppg*, portuppgång*, portgång*
    trapphus & sov*|övernatt*|natt*, portar & sov*|natt*, på golvet & kompis*|vän*|sov*|natt*|barn*|madrass*
    på soffan & kompis*|vän*|sov*|natt*|bor|bott|syster*|bror*|mamma*
    soffa & kompis*|vän*|sov*|natt*|bor|bott
    flyttat|flyttar|flytta & gånger & år|månader|familj*|sedan|barn*
    värmen & avstängd|stängts|fungerar|frys* & barn*|lägenhet*|hem*|värd*|vinter*
    fryser & lägenhet*|bostad*|hemma & värm*|element*|kall*, kallt i lägenheten & värd*|element*|barn*|grader
    avstängt vatten, utan vatten, utan ström, utan värme, ingen toalett, utan toalett
    saknar toalett|dusch|kök, duschar|duscha på & simhall*|stadsmiss*|gym*|sov*
    bostadskö* & skuld*|anmärkn*|prick*|avstängd|år, svårt att få ~ lägenhet|bostad|boende
    får ingen lägenhet|bostad|boende, får inga lägenheter, godkänns inte & hyresvärd*|lägenhet*|bostad*
    inget hyreskontrakt, inget kontrakt & bo*|lägenhet*|bostad*
    hyr & andra hand|svart|rum & kontrakt*|dyr*|ut|inte|kontant*, hyr rum & barn*|hos|dyr*, ockerhyra*, ocker
    otrygga kontrakt, blockhyr*, svarthyr*, hyra ut svart, rivas & bo*|ut
    egen bostad & ingen|inte|saknar|aldrig|någon
    egen lägenhet & ingen|inte|saknar|aldrig|någon|behöver|drömmer, eget hem & inget|inte|saknar|aldrig
    saknar & bostad|boende|hem|lägenhet|bopäl*|adress
    utskriven|utskrivs|skrivs|frigiven|frigivs|muckar|släpps ut|släppt & utan|till|ingenstans|ingen|inget & bostad|boende|hem|gatan|bo
    bopäl*, kringflack*, kringflytt*, flackar runt, flackar mellan, flackande, sängplats*, härbärg*
    natthärb*, nattcaf*, nattöppet & sov*|värm*|hemlös*, frälsningsarmén & sov*|bo*|natt*, convictus
    situation stockholm, faktum & säljer|sälja*, säljer situation
    bostadssituation & akut*|ohållbar*|osäker*|svår*|hopplös*|desperat*
    boendesituation & akut*|ohållbar*|osäker*|svår*|hopplös*, uppsägningstid* & lägenhet*|bostad*|hitta*|ny*
    måste vara ute & lägenhet*|den|senast*, vara ute ur|senast, ute ur lägenhet*|bostad*|huset
    lämna lägenheten|bostaden & senast|den|måste|tvung*|inom|dagar
    nycklarna & lägenhet* & lämna*|senast|inlås*|bytt, bytt lås|låset & värd*|lägenhet*|in|mig
    ligger på gatan, på gatan & sov*|bo*|lev*|natt*|hamn*|står|stå|slängd*|kast*
    riskera|riskerar|risk ~ gatan|hemlös*|vräk*|lägenhet*|bostad*
    # often misspelt
    hemlöshet?, vräkning?, vräkningen?, hyresskulden?, härbärget?, jourboende?, inneboende?
    andrahandskontrakt?, avhysning?, avhysningen?, trångbodda?
  `,
  hints: `
    ingenstans att, bostadsproblem*, @min bostadssituation, tillfälligt boende, tillfälliga boenden
    vandrarhem*
    på gatan, bostadsfråga*, hitta|hittar|hittat ~ boende|bostad|lägenhet
    behöver ~ lägenhet|bostad|boende, hjälp med ~ bostad|boende|lägenhet, söker ~ bostad, bostadsbrist*
    hyresvärden ~ säger|sagt|vill|hotar|slänger
    måste|tvingas|tvingats|tvingades ~ ut|lämna|flytta ur|från|lägenheten|bostaden|hemmet|huset|boendet
    tvungen att flytta|lämna, måste flytta, betala hyran, hyresnämnd*, byta lås, bytt lås
    andra hand*
    störningar, bostadskö*, flyttat runt, hemma hos en kompis, hos kompisar, hos en kompis, hos vänner
    ute hela natten, boendefråg*, boendesit*
    vandrarhem?
  `,
  not: `
    på gatan 20*, på gatan utanför, på gatan bakom, på gatan där, gatan utanför, leka på gatan
    parkera* på gatan, till en etta, sova över hos, bo hos mormor i sommar|jul, bor på hotell under|i samband
    bo på hotell under|i samband, hotell under konferens*, bostadssituationen i landet|kommunen|riket
    vräkig*, vräk dig, hittar ~ boende till semest*, hitta boende för semest*
    måste flytta mötet|tiden|vårt|din|er|besöket|samtalet|tid*|fram|på|bokning*
    måste flytta ~ mötet|tid|tiden|besöket|samtalet|bokning*
    tvungen att flytta ~ mötet|tid|tiden|besöket|samtalet, måste lämna ~ innan|kl|besked|in|tidigare|svar
    måste ut från|och, tvingas ~ flytta mötet|tiden|besöket, andra hand|handen|händer, i andra hand|handen
    ur andra hand, andrahandsbut*, andrahandsupp*, andrahandsaff*
    betala hyran via|med|senast, betala hyran för lokal*, söker ~ bostadsrätt, byta lås på skåp*
    störningar i trafik*|telefon*|it*, driftstörn*, saknar hemsida, vandrarhem på semester*, sova ute i tält
    nattbussen går, bostadsbristen i
    flytta mötet|tiden|fram|besöket|samtalet|bokning*|på|till, flytta!, att flytta mötet|tiden|fram
    soffan i väntrummet|personalrum*|receptionen, ingen el i bilen, kontraktet går ut på att
    kontrakt & bil*|mobil*|telefon*|anställning*|abonnemang*|leasing*|gym*, går ut på, ut på
    hos vänner på landet, trångt i hissen|bussen|parkering*|lokalen|väntrum*, för trångt i|på
    kan inte bo kvar på hotell*, husbil på campingsemester
    @sova & soffan|golvet & läger*|övernattning*|kompis|mormor, bor & gatan & nära|bredvid|på|vid
    bor på samma gata, bor & gatan
    hitta|hittar & inte & rum*|sal*|lokal* & mötet|tid|bok*, har & inget & rum & ledigt|bokat
    får & inte & bo & kvar & hotell*
    tillfälligt & stängd|boende & semester*|turist*|äldre
    kontraktet går ut & telefon*|mobil*|el*|abonnem*|anställn*|försäkr*, bo kvar & hotell*|läger*
    skräpigt & strand*|park*|torg*, bor hos & mormor & lov*|sommar*
    tillfällig adress & post*|sommar*|eftersänd*
    råttor & tam*|djuraff*|husdjur, hyran & höj* & procent, hyresvärden & sagt & tid|ja
    olika hotell & semester*|konferens*|boka*
    på gatan & möt*|bredvid|nummer|parker*|buss*|bygg*|asfalt*, på soffan & väntrum*|film*|tv
    på golvet & yoga*|matta*|lek*, saknar & adress & brev*|mejl*|e|formul*|blankett*
    utan vatten & häll*|glas*, flytta & gånger & möte*|tid*|bok*, egen lägenhet & köpt|insats*
    utan värme & stek*|ugn*, fryser & mötesrum*|kontor*
    utan fast tid|anställning|arbete|jobb|inkomst|förbindelse
    utan egen insats|kostnad|inkomst|vinning|förskyllan, runt mellan mötena
  `,
}
