import type { Lexicon } from './lexicon.ts'

export const familyViolence: Lexicon = {
  kind: 'family_violence',
  source:
    'Our own knowledge; "våld i nära relationer" and "hedersrelaterat våld" as the social services act uses them.',
  note: 'Violence, threats and control by somebody near, flight from it and protection. Violence by strangers stands under crime.',
  words: `
    # in general
    våld, våldet, våldets, våldsutsatt*, våldsutöv*, våldsprob*, våldsbenäg*, våldsakt*, våldsanv*
    våldshandl*, våldsinc*, våldspreve*, våldsförebygg*, hedersvåld*, partnervåld*, kvinnovåld*, mansvåld*
    relationsvåld*, familjevåld*, eftervåld*, bevittnat ~ våld|hot|bråk|misshandel
    utsätts|utsatt|utsattes|utsätter|utsatte|utsätta|utsatts ~ för våld|hot|misshandel|psykiskt|fysiskt|övergrepp|kontroll|stryk
    kvinnofrid*, *kvinnofrid, fridskränk*, kvinnofridskränkning?, kvinnomiss*, hustrumiss*, barnmisshand*
    barnmisshandel?, barnaga, aga!, agar!, agade, agades, agas, pryglar, pryglad, pryglade, pryglat
    misshandlad*, misshandlar, misshandlat, misshandlas, misshandla!, misshandlad?
    misshandel ~ hemmet|hemma|frun|hustrun|sambon|kvinnan|maken|mannen, barnet slås, barnfridsbr*
    # what is done
    @sla @mig, @sla till|ner|ned|på|också|ibland|ofta|ihjäl|både|alltid|hårt @mig, @sla @min @nara
    @sla @min @barn, @ar slagen|slagna, blivit slagen|slagna, slagen av, slagna av, blir slagen|slagna
    slagits av, @sla henne|honom, @sla ~ i ansiktet|magen|huvudet, fått|fick|får stryk, stryk av|hemma
    smiskar|smiskad|smiskade, örfil, örfilar, örfilade, knytnäv*, sparkar|sparkade|sparkat|sparkas @mig
    sparkar|sparkade|sparkat ~ magen|ryggen|huvudet, knuffar|knuffade|knuffat|puttar|puttade|puttat @mig
    knuffar|knuffade|knuffat ner|ned|in|omkull @mig, strypt, stryper, strypa, ströp, strypgrepp*, stryptag*
    struptag*, tog tag i halsen, höll|håller för @min mun, nyper|nöp|nypt @mig, biter|bet|bitit @mig
    drog|drar|dra @mig i håret, drar|drog|dragit i håret, i håret så
    kastar|kastade|kastat saker|tallrikar|porslin|glas|mobilen, kastade ~ efter|på|mot @mig
    slår|slog|slagit|slå sönder, slår|slog|slagit hål i väggen|dörren, höll|håller|hållit fast @mig
    låst|låste|låser|låsa in @mig, instängd i lägenheten|hemmet|rummet
    får inte lämna lägenheten|huset|hemmet, spottar|spottade på @mig, tvingar|tvingade|tvingat @mig
    tvingar ~ till sex, tvingad till sex|äktenskap|giftermål, brände|bränner @mig, kniv mot, drog kniv mot
    tar|tog i @mig så hårt, slå|slår ihjäl @mig, döda|dödar @mig, hotbild*, rädd för @min @nara
    rädda för @min @nara, rädd hemma, är rädda hemma, rädd att gå|åka|komma|vara hem|hemma, blåslagen*
    blått öga, blåtira*, märken på halsen|armen|armarna|kroppen|ryggen, märken efter slag, sprucken läpp
    skador på kroppen, sönderslag*
    # control
    kontrollerar|kontrollerade|kontrollerat @mig|allt|min|mina|mitt|vart|vem|vad|telefonen|pengarna|henne
    kontrollerar ~ mobil*|telefon*|pengar*|konto*, kontrollbehov*, svartsjuka?, stalka*, stalker*, stalking*
    spionerar på @mig, spårar min|hennes|mobilen|bilen, gps på
    får|fick inte ~ träffa|gå|umgås|jobba|prata|ut för @nara|min|han|honom
    får inte träffa ~ vänner|kompisar|släkt|familj, får inte gå ut|hemifrån
    får inte ha egna|egen|mobil|pengar, isolerar|isolerade @mig, psykisk misshandel|terror
    psykisk ~ misshandel, psykiskt nedbrytande, bryter|brutit|bröt ner @mig, trycker|tryckte ner @mig
    kränker|kränkte|kränkt @mig, förnedr*, nedvärder*, tar ~ pengar ifrån|från mig, tar mitt bankkort
    kallar @mig hora|för hora, hederskultur*, hedersre*, hedersförtr*, hedersnorm*, hedersrelaterad?
    hedersmord*, hedersprob*, hedershot*, hedersm!, skammat familjen, vanära*, oskuldskontr*, oskuldsnorm*
    tvångsgift*, tvångsäkt*, tvångsgift?, barnäktensk*, gifta|giftas|giftes|gift|gifter bort, ska giftas bort
    giftas mot, gifta mig mot, uppfostringsres*, uppfostrings resa, skickad till hemlandet
    skicka ~ till hemlandet, könsstymp*, omskuren, omskära, omskärelse, barngift*, incest*
    förgrep|förgriper|förgripit sig, otrygg hemma, otrygga hemma, otryggt hemma, otryggt i hemmet
    rädd i hemmet, hemma är det bråk, barnen har sett|hört
    # flight and protection
    kvinnojour*, kvinnojouren?, tjejjour*, mansjour*, skyddat boende, skyddade boendet, skyddade boenden
    skyddade boende*, skyddatboende*, skyddad boende, skyddsboend*
    skyddad plats|adress|identitet|folkbokföring, skyddade personuppgift*, skyddade uppgifter
    skyddad personuppgift*, sekretessmark*, fingerade personupp*, lever gömd, gömmer sig|mig, gömmer oss
    håller mig gömd, kontaktförbud, besöksförbud, fly|flydde|flytt|flyr från @min
    fly från honom|hemmet|familjen, flytt hemifrån, fly hemifrån, lämnat ~ @nara, lämna ~ @nara, frida samtal
    freda!, larmtelefon*, larmpaket*, barnahus*, mansmottagn*, destruktiv relation, destruktivt förhållande
    toxisk relation, toxiskt förhållande, osund relation, ilskeprob*, aggressionsprob*, utåtager*
    exploderar hemma
    # near one another
    @sla & mig|mej|henne|honom|oss|mamma|mamman|pappa|barnen|barnet|frun|hustrun|kvinnan|modern|sambon|syskonen|lillebror|lillasyster|flickan|pojken|varandra|flickvännen
    @sla & @nara, @sla & ansiktet|magen|huvudet|ryggen|sparkar|sparkade|örfil|skriker|full|onykter
    flippar|flippade|flippat|flippa & @nara, flippar|flippade & @sla, höjde|höjer handen mot
    sparkar|sparkade|sparkat|knuffar|knuffade|knuffat|puttade|puttar|tryckte|trycker|slet|sliter|ryckte|rycker|kastade|kastar|kastat|spottade|spottar|hotade|hotar|hotat|brände|strypte|stryper|strypt & mig|henne|honom|mamma|barnen|barnet|modern|kvinnan|frun|sambon
    drog|drar|dragit|slet|sliter|ryckte|rycker|dra & håret|armen
    kastade|kastar|kastat & mot & mig|henne|honom|oss|barnen|väggen|dörren
    höll|håller|hållit fast & mig|henne|honom, grep|grabbade|tog tag i & armen|halsen|håret, till livet
    tar|tog|tagit|läser|kollar|kollade|genomsöker|spårar|beslagtar @min|alla ~ telefon|mobil|mobilen|bankkort|pass|sms|meddelanden|pengar|lön|bankid|kort
    läser alla @min, läser ~ sms|meddelanden|mejl i @min, kollar ~ telefon|mobil i smyg
    styr|styrt|styrde ~ allt|mitt|hennes|mig, styr över mig, bestämmer allt|vad jag|vem jag|vilka jag
    bestämmer över @mig, bestämt allt, kontrollerat ~ allt|mig|henne|mitt, kontrollerar ~ allt|mig|henne|mitt
    vill veta var jag, måste svara direkt, måste be om lov, måste redovisa varje
    kallar|kallade|kallat @mig ~ hora|värdelös|idiot|ful|dum|tjock|psykfall|luder|fitta|slampa
    skriker|skrek|skrikit åt|på @mig, skriker ~ åt mig, skäller ut mig, verbal misshandel, verbala påhopp
    psyk* misshandl*, psykisk* misshand*, utsätts för ~ våld|hot|kontroll
    utsatts för ~ våld|hot|kontroll|misshandel, ensam med honom, vågar inte säga nej
    vågar inte vara ensam med, går på äggskal, går på tå hemma, går på nålar hemma, går på tå
    familjen bestämmer, bröderna hotar|vaktar|kontrollerar, brorsan vaktar, vaktar & bröder*|brorsan|kusin*
    får inte ha pojkvän|flickvän|vänner|kompisar|instagram, får inte vara ute, får inte träffa killar|vänner
    inte träffa killar, inte får gifta sig med, välja vem jag gifter, tvinga* gifta, tvingas gifta
    tvingad att gifta, tvingas ~ gifta sig, måste gifta mig|sig, bortlovad*, trolovad mot
    ska gifta sig med kusin, gifta sig mot sin vilja, dra skam över, skam över familj*, familjens heder
    balkongflick*, balkongfall*, bor på skyddat, hemlig adress, hemligt boende, hemliga adressen, bor gömd
    håller sig gömd, gömt sig för, rymt från @min man, lämnat misshandl*, otrygg i @min relation
    brutit kontaktförbudet, exet hotar|förföljer|ringer, mitt ex hotar|förföljer|skickar|dyker
    dyker upp utanför, står utanför @min, barnen bevittn*, barn som bevittn*, bevittnat när, sett pappa slå
    sett mamma bli, såg när pappa, sett hur pappa, barnen utsätts, fysisk bestraffn*, bestraffar barn*
    bestraffas fysiskt, luggar, luggade, daskar, daskade till, slår med bälte*, slagit med bälte*, med bälte
    slag med, slår med, slagmärke*, rivmärken, bitmärken, brännmärken, brännmärke, svullen läpp, svullet öga
    blåtiror, skador som inte stämmer, skador som ger misstanke
    mamma|pappa|mamman|pappan|farsan|morsan|modern|fadern|föräldrarna|styvpappan @sla
    @sla barnen|barnet|ungarna|sina|mina|sitt barn, @sla ~ barnen|barnet|syskon|småsyskon, svartsjuk*
    våldsam, våldsamt, våldsamma, blåmärke, blåmärken, blåmärkena, blåmärke?
    förföljer|förföljde|förföljt|förfölja & @mig
    misshandel|misshandeln & kvinnan|mannen|maken|sambon|exet|frun|hustrun|pappa|pappan|mamma|mamman|fadern|modern|barn|barnen|barnet|partner|hemmet|relation*
    kvinnohus*, spöar|spöa|spöade|spöat|pucklar|pucklade|mular|nitar, fick spö|pisk, får spö|pisk, ge mig spö
    hotbrev*, hotmejl*, hotsamtal*, hotsms*, hotsituation*, hotbeteend*, våldsman, våldsmannen, våldsverkare*
    våldsdåd*, våldshot*, våldsutbrott*, våldsyttr*, våldsspiral*, våldsinslag*, våldsdrabb*, kränkningar
    kränkningarna, kränkt, kränks, kränker, jourboende för kvinnor, jour för kvinnor
    # frames: what is done to whom
    tar|tog|tagit|håller|höll|rycker|ryckte|drar|drog|sliter|slet|kastar|kastade|trycker|tryckte|slänger|slängde|kör|jagar|jagade|låser|låste|stänger|spärrar|skallade|klöser|klöste|skakar|skakade & @oss_ack & hårt|håret|halsen|strupen|golvet|väggen|armen|armarna|märken|blåmärken|ont|in|nerför|ner|trappan|marken|ute
    märken|blåmärken|skador|svullnad|sår|rivsår & slag|halsen|armar*|misstänk*|misshandel|hand|pappa|mannen|maken|sambon|våld
    så hårt att|så jag får märken, så att jag får märken, nerför trappan, omkull & @oss_ack & knuff*|putt*
    går|gick|gått|kollar|kollade|kollat|läser|läste|läst|spårar|spårat|kräver|krävde|beslagtog|tar|tog|snokar|övervakar|övervakat & igenom|min|mina|mitt|hennes|alla|ifrån & @skydd
    går igenom min|hennes ~ telefon|mobil|väska|sms
    följer|följde|följt & efter & mig|henne|oss|skolan|jobbet|hem, följer efter mig|henne|oss
    dyker|dök upp & jobbet|hemma|skolan|porten|utanför
    står|stod|stått & utanför & porten|fönstret|huset|jobbet|skolan|@min
    ringer|ringde & hundra|natten|hela & hotar|hotade|skriker|hot*, förbjuder|förbjöd|förbjudit & @oss_ack
    får|fick|fått & inte & träffa|gå|jobba|plugga|umgås|ha|prata & vänner|kompisar|ut|familj*|släkt*|telefon|pengar|killar|män|pojkvän|skolan
    rädd|rädda|skräck|livrädd|livrädda|skräckslagen & honom|pappa|pappan|mannen|maken|exet|sambon|hemma|hitta|hittar|kommer|släppt
    hitta|hittar|hittade & oss|henne|mig & rädd|rädda|adress*|flytt*|hemlig*, inte får veta ~ bor
    får inte veta ~ bor, inte veta var vi bor, hemlig* & adress*|bostad*|boende, skam över ~ familj*
    skam över släkt*, vanhedra*, dragit skam, drar skam
    tvingar|tvingade|tvingat|tvingas|tvingad & sex|gifta|giftermål|ha|naken|titta|porr|abort|slöja|säga|skriva
    förgrip*, förgrepp, våldförde|våldfört|våldför sig
    sexuella övergrepp & pappa|pappan|styvpappa*|farfar|morfar|bror|farbror|släkting|mannen|maken|sambon
    övergrepp & pappa|pappan|styvpappa*|farfar|morfar|bror|farbror|släkting|maken|sambon
    bråk|bråkar|bråkade|skriker|skrek|gapar & hemma|varje|föräldrarna|natt*|mamma|pappa, slåss hemma
    föräldrarna slåss, mamma och pappa slåss, slåss & föräldr*|pappa|mamma|hemma, slåss med @min @nara
    handgemäng, handgriplig*, uppfostringsvåld, kroppsaga, fysiskt bestraff*, bestraffning*
    sparkade|sparkar|sparkat in dörren, slog|slår in dörren
    krossade|krossar|slog sönder|förstör|förstörde|förstört ~ mobil*|telefon*|tv|saker|möbler
    förstör ~ saker, dödade ~ katt|hund|hunden|katten, låste mig ute, låst ute, utelåst av
    kastade ut mig mitt i, brottade ner, höll nere, tryckte upp mot, mot väggen & tryck*|kast*|slog|knuff*
    våldtagen av ~ @nara, våldtäkt inom, äktenskapsvåldt*, tvångssamlag
    relation & våld*|kontroll*|destruktiv*|rädd
    lämna & honom|mannen|maken|förhållande* & vågar|rädd|kan|hjälp, vill lämna honom|min
    bråk & fysisk*|slog|våld*|polis*
    arg|aggressiv|våldsam|hotfull & honom|han|mannen|pappa|maken|sambon|exet & full|barnen|slår|rädd|hemma|alltid
    skriker & barnen|oss|mig & slår|alltid|varje, nedtryckt av, nedtryckt i @min, psyka ner, psykar ner mig
    trycker ner mig, trycka ner mig, kallar mig & hora|ful|tjock|dum|värdelös|psykfall, utekarant*
    tillåtelse & han|honom|mannen|maken|pappa|ut|gå|lov
    utan hans|mannens|makens|familjens|pappas tillåtelse|lov, be om lov, måste ha lov
    larm i handväskan|väskan, överfallslarm*, trygghetstelefon*, gömmer sig ~ säng*|garderob*|rummet|för
    barnen gömmer sig, gömmer mig
    pappa|mannen|maken|sambon|exet|pojkvännen|mamma|styvpappa & arg|aggressiv|våldsam|hotfull|slår|slog|skriker|skrek|bråkar|full & rädd*|barn*|mig|henne|oss|hem*|alltid|när
    blir arg & slår|kastar|skriker|rädd|barn*|sönder, sambon|maken|mannen|exet|pojkvännen misstänks|misstänkt
    bränna ner huset|lägenheten, kniv & hot*|mot|mig|henne, livet av mig|henne, slå ihjäl
    döda mig|henne|oss|barnen, ska döda, han dödar, hon dödar, rädd för livet, fruktar för ~ liv
    rädd för @min ~ liv, i skräck, lever i skräck|rädsla, lever & rädsla|skräck|hot|kontroll|förtryck
    misshandel & hemma|relation*|upprepad|grov|barn*|mig|kvinna*|man*|sambo*
    slag & ansiktet|magen|huvudet|kroppen|barn*|mot, slaget & barn*, kroppsstraff, rotting
    bälte & slår|slog|slagit|barn*, nyper & barn*|mig|armen, skakat & barn*|bebis*, skakade & barn*|bebis*
    skakvåld*, ofredar & mig|henne|exet, exet & ringer|dyker|hot*|följer|sms*|skickar|kommer|trakass*|utanför
    före detta & hot*|förfölj*|slog|slår|våld*|kontroll*
    exman* & hot*|förfölj*|slog|slår|våld*|kontroll*|dyker, separation & hot*|våld*|rädd*
    separera & rädd*|hot*|våld*|vågar, vågar inte separera|skilja, skilja mig & vågar|rädd|hot*|får|tillåt*
    skilsmässa & hot*|våld*|tillåt*, släkten & hot*|tvingar|kontroll*|skam*|heder*
    familjen & tvingar|heder*|skam*|bortgift*|gifta|kontroll*|vaktar|bestämmer
    brorsan & slår|slog|vaktar|kontroll*|hotar|följer, bröder* & slår|slog|vaktar|kontroll*|hotar|följer
    otrygghet hemma, inte trygg hemma, inte säker hemma, osäker hemma, säkerhet & man*|ex*|barn*|hot*
    flyr från & man*|hem*|familj*|pojkv*, flytt från @min, skyddas från
    skydd & man*|ex*|hot*|våld*|boende|pappa*, skyddade & boende*|uppgift*|adress*|identitet*, hemlig ort
    annan ort & skydd*|flytt*|gömd, sekretess & adress*|folkbok*, otrygg & hemma|hem|relation*|honom
    otrygga & hemma|hem|barn*, lever gömda|gömd, hålls gömd|gömda
    fly & man|mannen|hemmet|honom|pappa|pojkvän*, flydde & mannen|hemmet|honom|pappa|pojkvän*|maken
    @sla & barn
    hot|hotet|hoten|hotad|hotade|hotar|hotat|hotas|hotfull|hotfulla & mannen|maken|sambon|exet|exmannen|pappa|pappan|fadern|mamma|hemma|partner|pojkvän*|familj*|bror*|bröder*|släkt*|relation*|barnen|barnet|mig|henne|oss|lämna*|skilja|separ*
    # by those nearest, in other words
    reta upp ~ honom|henne|pappa|mannen, retar upp ~ honom|henne|pappa, göra ~ honom|henne|pappa arg
    blir tokig på mig|oss, tappar kontrollen & slår|slog|barn*|kastar|skriker
    tappat kontrollen & slag*|slog|barn*
    drar|drog|dragit|rycker|ryckte|ryckt|vrider|vred & örat|öronen|håret|armen & pojken|flickan|barn*|mig|henne|honom|sonen|dottern
    luggat, luggas, luggad, nypt, nyps & barn*|arm*|mig|han|hon, rister, ruskar, ruskade
    ruskat & barn*|mig|henne, daska|daskade|dask & barn*|rumpa*|stjärt*|huvud*
    smäll & får|fick|fått|ger|gav & ansikt*|huvud*|rumpa*|pappa|mamma, lavett, lavetter, örfilat, örfilas
    käftsmäll*, på käften & pappa|mannen|sambon|fick|får, spark & magen|ryggen
    värdelös & säger|kallar|kallade|sa|får höra|pappa|mannen|maken|sambon|exet|alltid
    trycker ner|ned & mig|henne|oss|alltid, nedlåtande & mannen|maken|sambon|mig|alltid, hånar
    hånade & mig|henne|inför
    mannen|maken|sambon|exet|pojkvännen|partnern & bestämmer|kontroll*|svartsjuk*|hot*|slår|slog|låser|låst|vaktar|kollar|tvingar|skriker|kastar|förbjuder|nekar|vägrar & mig|henne|pengar|barn*|telefon*|jobb*|ut|allt
    nekas & pengar|läkare|vård|kontakt|telefon & mannen|maken|sambon|honom
    veckopeng & man|mannen|maken|sambon|ger, tar min lön, tar hennes lön
    tar ~ lön|pengar|bankkort ifrån|från, tagit mitt pass, tog mitt pass, tagit hennes pass, gömt mitt pass
    tagit mina papper, mitt pass & tagit|tog|gömt|mannen|maken|pappa|familjen
    skickas|skickad|skickas|skicka ~ till|tillbaka & hemlandet|gifta*|gift*|kusin*|släkt*|uppfostr*|somalia|irak|turkiet|pakistan|afghanistan|kurdistan|syrien|libanon|gambia
    uppfostringsläg*, bortrest mot, hålls kvar & utlandet|hemlandet|familj*
    åka till hemlandet & gifta*|rädd*|tving*|mot, bortförd till, föras ut ur landet, förs ut ur landet
    föra ut ur landet, utreseförbud*, giftermål & tving*|mot|vilja|familj*|kusin*|släkt*|plan*
    förlovas & kusin*|mot|vilja|släkt*|föräldr*, fästman & valt|familj*|tving*|kusin*
    gifta sig med ~ kusin*|äldre|man & tving*|måste|ska|familj*, giftas bort, giftes bort, gifts bort
    gift bort, bortgift*, månggift*, vågar inte gå|åka|komma|vara hem|hemma
    vågar inte lämna honom|min|mannen, vill inte gå hem & rädd*|pappa|mamma|slå*|hem*
    vill inte åka hem & rädd*|pappa|slå*, rädd för ~ pappa|mamma|mannen|maken|sambon|exet|bror*|fader*
    barnen @ar rädda för, barnet @ar rädd för
    sonen|dottern|flickan|pojken @ar rädd för sin|pappa|mamma|honom, gömmer sig när, barnen gömmer
    sov med kläderna på, sover med kläder*|kniv*|stol* & rädd*|dörr*|honom, flydd från, flydde från
    flytt ifrån @min, tagit mig därifrån, tog mig därifrån, brottsofferj*, skyddad adress, skyddade adress*
    skyddad identitet, kvarskriven, kvarskrivn*, fingerade person*, livvaktsskydd
    # often misspelt
    hedersförtryck?, tvångsgifte?, kontaktförbud?, besöksförbud?, våldsutsatt?, svartsjuk?, trakasserier?
    sekretessmarkering?, könsstympning?, misshandlar?, misshandlade?, hedersvåld?, våldsam?, blåmärken?
    förföljer?, förnedrar?, kränkningar?
  `,
  hints: `
    våldsoffer, inlåst, inlåsta
    rädd för @nara, rädda för @nara, rädd för honom|vad|att, livrädd, livrädda, dödsrädd*
    vågar|vågade|törs|våga inte|ej gå|åka|vara|komma|lämna|säga|sova|prata|ringa|anmäla
    vågar ~ inte hem|hemma|anmäla|lämna, kontrollerande!
    förföljd, förföljda, förföljs, förföljelse*, heder!, hedern
    bråkar|skriker|gapar|grälar ~ varje natt|kväll|dag, bråk hemma, bråkar så, barnen sett, patriark*
    aggressiv
    aggressivt, aggressiva, aggressivitet*, han blir arg, han blir så arg, raseriutbrott*, vredesutbrott*
    rädd|rädda när han|pappa|hon|mamma, rädd|rädda att han|pappa|mannen, bevakar, bevakar allt, bevakad
    trakasser*
    hotfull*
  `,
  not: `
    hotell*, hot dog, hotmail*, hotspot*, hot mot tjänsteman, hot mot demokr*|miljö*|klimat*
    hotar regn*|oväder, oväder hotar, vädret hotar, hotar att regna|stänga|börja, hotade arter
    utrotningshot*, hotas av nedläggn*, nedläggningshot*, klimathot*, brandhot*, olaga hot, strejkhot*
    hotbild mot bank*|riksdag*
    våldt*, våldsam trafik|storm|nederbörd|blåst|framfart, våldsamt motstånd|bra|kul|mycket|rolig*|fint|väder
    våld mot tjänsteman, polisvåld, läktarvåld*, gängvåld*
    @sla på|av|upp|ihop|fast|igenom|larm|vad|följe|en|ett|vakt|rekord|vakt|numret|hål på|kvar|rot|in|ut
    @sla mig|oss|dig en signal, @sla dig|er ner, @sla sig, det slår mig, det slog mig, slog det mig
    slår det mig, slår mig att, slog mig att, slår oss att, hjärtat slår, klockan slår, @sla mig ihop
    @sla oss ihop, @sla mig ner|ned|fri|till, @sla oss ner|ned|samman, @sla er fria|ner, @sla till på
    @sla dem|dom|oss|er|honom|henne|dig ~ i schack|match*|tennis|spel*|fotboll|pingis
    knuffar på, biter ihop, bet ihop, bitit ihop, heder och, med heder, på heder, till heders, hederlig*
    rädd om, rädd för höjder|hund*|spindl*|tandl*|att missa|att köra|att flyga, rädd att jag|missa|tiden|det
    livräddn*, livräddar*, aga khan, kontrollerar att|uppgift*|biljett*|om, kontrollerar vad som
    sparkar @mig boll|igång, sparkade boll|från, förföljer reklam*, aggressiv marknadsf*|cancer|reklam
    stryp ventil*, strypt tillgång|flöde|budget, spelet strypt
    fredag*, lämna ~ barn*, lämna ~ son|sonen|dotter|dottern, lämnat ~ son|sonen|dotter|dottern|man
    lämna honom|henne på, lämna honom ett, tvingar oss att flytta|ställa|boka
    tvingade oss att flytta|ställa|boka, tvingar mig att boka|ställa|byta|flytta, inlåst cykel, cykeln inlåst
    barnen har hört av, barnen sett fram, vågar inte lova|ringa nu|chansa
    våldsam match, rädd att gå ut i halkan
    @sla & rekord|schack|match*|tennis|spel*|fotboll|pingis|mål|numret|telefonnummer*|signal|klockan|upp|dator*|tv|lampan|larmet|ihop|tält*
    slår med|mot vågor*, kastar boll*, kastade boll*, kastade ut boll, tog tag i saken|saker|problemet|det
    drog i|till|med|på, drar ut på, drar igång, drog igång, drar ner|in på, drar till, går på tå för att
    hotar ~ bli försenad, till livet på|i, till livet igen, kom till livet, väckte till livet
    skriker av skratt|glädje, bestämmer vad vi ska|du, styr allt från kontoret
    @sla ~ fast|ihop|upp|av|igenom|larm|vakt, vi @sla, @sla vi, vi ~ @sla
    rädd|rädda att han|hon ~ göra|gör|ta|dö|skada, rädd|rädda att han|hon ska ta|göra|skada sig
    hotar|hotade|hotat|hot & livet & sig, hotar|hotade|hotat ~ ta sitt|livet, hotar|hotade ~ skada sig
    våldsamt rolig*
    trakasserier på arbetsplats*|skolan, kränkande särbeh*
    drar|drog & ut & tiden|på, tar|tog & hem|med|emot|hand|in & @oss_ack & taxi|bil*|skjuts
    står|stod & utanför & väntar|möts|entrén, dyker|dök upp & mötet|tid|information, tar & in & mat
    stänger|låser & kontoret|dörren & kl*, kör & hem|dit|hit|skjuts*|taxi, följer & efter & mötet|med
    kollar & min & kalender|almanack*|schema
    går igenom & papper*|blankett*|ansökan|tillsammans|materialet|avtalet
    läser & mina & mejl|mail & helg*|semester*, ringer & hela & dagen & försökt
    handgripligt hjälp*|arbete, bestraffning i spel*|match*, hotar & väder|regn, relation & arbets*|kund*
    arg & jag & besked*|brev*|svar*
    skydd & larm*|brand*|virus*|data*|kläder|utrust*|sol*, slag & rep*|sätt, separation & avfall*
    lov & gå|ut & skola|jul*|sport*|höst*|sommar*, säkerhet & bil*|it|data*|brand*, arg & kund*, bälte & bil*
    häktad|dömd|dömdes|dömts|misstänkt|misstänks|åtalad|åtalas|anmäld|fälld|fängelse & misshandel
    göra honom|henne arg på, värdelös & bok*|film*|match*|tjänst*|app*|support*
    mitt pass & gym*|tränings*|arbets*|kväll*|morgon*|jobbar|slutar|börjar, nedlåtande bemöt*|kund*
    smäll & åska|dörr*|raket*, tagit mig därifrån & buss*
    lämnade honom & på|vid & skola*|tåg*|flyg*|förskol*, lämna honom & skola*|förskol*|fritids*|tåg*
    skickas till & mejl*|e|adress|post*|dig, rister på|huvudet, tappar kontrollen & bil*
    tagit passet & kväll*|morgon*
  `,
}
