import type { Lexicon } from './lexicon.ts'

export const economy: Lexicon = {
  kind: 'economy',
  source: 'Our own knowledge; names of benefits as the agencies use them.',
  note: 'Poverty, debts, benefits and being without work. A price, an invoice for coffee or a salary to be agreed on is not meant.',
  words: `
    # debts
    skulder, skulderna, skuldsatt*, skuldsatt?, skuldsätt*, skuldsanering?, skuldberg*, skuldbörd*
    skuldfäll*, skuldbel*, skuldrådg*, budgetrådg*, *skuld, *skulder, *skulderna
    skyldig ~ pengar|kronor|kr|tusen|spänn|lax|000, skulden till|på, överskuld*, kronofogd*, kronofogden?
    kronfogd*, kronofoged*, fogden!, kfm!, utmät*, löneutmät*, inkasso*, betalningsanm*
    betalningsanmärkning?, betalningsförel*, betalningsprob*, betalningssvår*, betalningsförm*
    betalningskrav*, obetald|obetalda|obetalt räkning*|faktur*|el*|avgift*|lån, försenade räkningar
    räkningarna ~ hopar|ligger|växer|oöppnade, räkningshög*, öppnar ~ inte posten|breven|räkningarna
    oöppnade räkningar|kuvert|brev, förfallna räkningar|fakturor, kravbrev*, sms lån*, smslån*, snabblån*
    blancolån*, blankolån*, kviklån*, kvicklån*, privatlån*, lånat ~ pengar, låna ~ pengar, lånar ~ pengar
    lånade ~ pengar, lånehaj*, pantbank*, pantsatt*, konkurs!, konkursen, insolven*, kreditkortss*
    överbelån*, övertrass*, lånar till mat, låneskuld*
    # not enough
    @inte råd, ingen råd, @inte ~ råd med|att|till, inga pengar, utan pengar, @inte några pengar
    @inte pengar, inte|ej har|ha ~ pengar|råd, noll spänn|kronor|kr|cash, 0 kr kvar, pengarna @ar slut
    pengarna tar|tog|tagit slut, slut på pengar, slut på pengarna, pengar slut, pengarna försvinner
    brist på pengar, ont om pengar|stålar|cash, dåligt med pengar|stålar|cash, kort om pengar
    körd ekonomiskt, klarar|klarade inte ~ hyran|räkningarna|elräkningen|räkningar
    svårt att klara ekonomin|räkningarna, svårt att få pengarna att, få pengarna att räcka
    får inte ihop det|ekonomin, vända|vänder|vänt på varje|varenda|slantarna|kronorna, tomt på kontot
    kontot @ar tomt, minus på kontot, tomt kylskåp, kylskåpet @ar tomt, kylen @ar tom, tom kyl
    ingen mat hemma, ingen mat i, ingen mat till, inte ~ mat hemma
    pengar till mat|hyra|hyran|medicin|blöjor|el
    råd till|med mat|medicin|kläder|hyra|hyran|vinterkläder|blöjor|glasögon|tandläkare, mat till barnen
    mat för dagen, äter|äta en gång om dagen, hoppar över måltider, matbank*, matkupong*, rekvisition*, tigga
    tigger, tiggde, tiggt, tiggeri*, pank!, panka, luspank*, fattig, fattiga, fattigdom*, *fattigdom
    barnfattig*, fattigpens*, ekonomiskt utsatt*, utsatt ekonomi, ekonomisk utsatthet
    dålig|usel|kass|svag|ansträngd|skral|katastrofal|körd|pressad|svår ekonomi
    ekonomin @ar ~ dålig|katastrof|usel|körd|svår|kass|ansträngd|pressad
    ekonomin ser|går|håller|kraschat|krisar|rasat
    ekonomiskt svårt|pressad|trångmål|läge|tufft|kämpigt|illa|beroende
    ekonomisk|ekonomiska|ekonomiskt problem|svårigheter|bekymmer|trångmål|situation|oro|kris|knipa|nöd|stress|utsatthet|läge
    penningprob*, pengaprob*, penningbekym*, pengabekym*, pengabrist*, existensminimum?, låginkomst*
    låg pension, pensionen räcker, inkomstlös*, saknar inkomst*, utan inkomst, ingen inkomst, medellös*
    lever på luft|nudlar|makaroner|lån, skrapa|skrapat ihop till|pengar
    hjälp med ~ hyran|elräkningen|räkningen|räkningar|räkningarna|mat|matpengar, elen @ar avstängd
    stängt|stänger|stängde av elen|strömmen, elavstängn*, elskuld*, strömmen avstängd, nödlidande
    ekonomisk hjälp, pengahjälp, hjälp till mat
    # benefits
    försörjningsst*, försörjningsstöd?, försörjnings stöd*, försörjnigsst*, försörjningstöd*
    ekonomiskt bistånds*, bistånd!, biståndet, nödbistånd*, akutbistånd*, nödprövn*, socialbidrag*
    socialbidrag?, socbidrag*, socialhjälp*, bidragstag*, bidragsberoend*, går|lever|levt|gå på soc
    riksnorm*, normberäkn*, bostadsbidrag*, bostadsbidrag?, bostadstill*, underhållsst*, underhållsbidr*
    underhållsskuld*, underhållet för barn*, flerbarnstill*, garantipens*, äldreförsörj*, sjukersättn*
    sjukersättning?, sjukpenning*, sjukpenning?, sjukbidrag*, förtidspens*, aktivitetsstöd*, föräldrapenn*
    a kassa, a kassan, akassa*, arbetslös*, långtidsarbetsl*, blivit|blev|bli|blir av med jobbet|arbetet
    @forlora jobbet|arbetet, uppsagd från jobbet|sitt|mitt|arbetet|tjänsten, sparkad från, fick sparken
    fått sparken, arbetsbrist*, varslad*, soc pengar*, fondansök*, etableringsers*, dagersättn*
    pengarna från soc|er|kommunen, god man för ekonomi*, ekonomisk fullmakt, sökt ersättning
    ingen ersättning, jobbstimul*
    hyra|hyran|hyrorna & försenad|försenade|obetald|obetalda|betalad|släpar|skyldig
    kan|kunde|kunnat & inte|ej & betala & hyran|hyra|räkning*|elräkning*|el|mat|skuld*|böter|lån*|avgift*
    @inte betalat|betalt ~ hyra*|räkning*|elräkn*|avgift*
    råd & inte & mat|hyra|hyran|medicin*|kläder|glasögon|tandläk*|blöjor|vinterkläder|barn*|skor|bussbiljett*|buss*|tänder*|el
    inte råd med, ej råd med, ätit & inte & dagar|igår|idag|på, @inte ätit, inte äta sig mätt, svälter
    hungrar, mat på bordet, mat för barnen, inget i kylen, kyl och frys @ar tom
    tomt i kylen|kylskåpet|plånboken, tom plånbok, plånboken @ar tom, kronor back, minus på konto*
    back på kontot, körd i botten ekonomiskt, ruinerad*, ruin, utfattig*, utblottad*, barskrap*, knapra tider
    lever på ~ bidrag|existens*|mindre|kr|kronor|soc|lån|pengar*|makaroner|havregryn*, lever under existens*
    levnadsstandard låg, saknar pengar, saknar tillgångar, saknar medel, tillgångar saknas, inga tillgångar
    sparpengar @ar slut, sparpengarna @ar slut, inga sparpengar, sålt allt, sålt möbl*, pantsätt*, lånat av
    lånat till hyran, skyldig @jag ~ pengar, skyldiga pengar, skyldig hyresvärden, skyldig kompis*, indrivn*
    betalningsansv*, kreditupplysn* dålig, kreditvärd*, blancokredit*, kontokred*, klarnaskuld*
    klarna skuld*, studieskuld*, csn skuld*, skattesk*, restskatt*, elbolaget stänger|stängt
    bredbandet avstängt, telefonen avstängd för, abonnemang* avstängt, ekonomiskt våldsamt trångt
    ekonomiska ~ problem|svårigheter|bekymmer|trångmål
    ekonomisk|ekonomiskt ~ utsatt*|pressad*|svårt|trångmål|svag, ensam försörjare
    försörja ~ barn*|familj*|mig, försörjer ~ barn*|familj*, försörjningsbörda, kan inte försörja
    svårt att försörja, få ekonomin att gå ihop, går inte ihop ekonomiskt, går inte runt, gå runt ekonomiskt
    rycka undan ekonomin, ekonomi i botten|kris, sanera ekonomin, ekonomin i botten|kris, utförsäkr*
    nollklassad*, sjukskriven utan ersättn*, aktivitetsersättn*, ersättning från försäkr*|f|a, sgi!
    karensdag*, bostadsersätt*, försörjningskrav*
    avslag på ~ försörjn*|bistånd*|sjukpenning*|ersättning*|bidrag*|sjukersättn*, bidragsfusk, återkrav*
    återkräv*, betala tillbaka ~ bistånd*|bidrag*|försörjn*, inkomstpröv*, månadsansök*, ansökan om pengar
    ansöka om pengar, söka pengar, sökt pengar, hjälp med pengar, akuta pengar, akut ekonomisk*
    akut hjälp med mat|pengar, fonder för behövande, julhjälp*, julklappar till barnen råd, tandvårdskostn*
    elräkningen & betala|råd|klarar|hög, jobblös*, permitterad*, arbetssök*, utan anställning
    förlorade ~ jobb|anställning|arbete, förlorat ~ jobb|anställning|arbete, fått sluta, jobbet försvann
    vikariatet tog slut, timvikariat och ingen, försäkringskass*, försäkrings kassan, f kassan, fkassan, fk!
    FK, arbetsförmedl*, arbets förmedling*, matkass*, klara|klarar ~ ekonomin|försörjn*, bidrag!, bidraget
    bidragen, barnbidrag*, räcker|räckte ~ inte till mat|hyra|hyran|räkningar|medicin|blöjor|maten
    lån på lån, lånar & räntor, höga lån, många lån, lån & betala|inkasso|kronofogd*
    # frames: money that is not there
    inget|ingenting|inga ~ kvar till|på, ingenting kvar, inget kvar till, inget kvar på
    pengar|pengarna|lönen|pensionen|bidraget & slut|räcker|räckte|borta
    pension|pensionen|lön|lönen & räcker|låg|liten|knappt|dålig, för lite för att klara|leva|betala
    tjänar för lite, tjänar ~ lite, panta|pantar|panter|pantat burkar|flaskor, pantburkar
    panta & burkar|flaskor & mat|hyra|pengar
    skuld|skulder|skyldig|lån|lånat & hos|intrum|klarna|csn|skatteverket|tusen|000|bank*|vänner|betala|avbetal*
    intrum, avstängd|avstängt|stängs & el|elen|ström*|telefon*|internet & betal*|råd|räkning*
    elen & avstängd|stängs, råd & köpa|betala & inte|knappt|aldrig, har inte ~ råd, har aldrig råd
    hade inte råd, haft råd, inget|ingenting|inga|noll|tomt & pengar|mat|kontot|plånbok*|kylen|kylskåp*
    hyresavi*, uppehälle, utan medel, knapra förhåll*, minus varje månad, går minus
    ekonomin & ihop|minus|botten|kris|kraschat|körd|orolig|oro|dålig, löneförskott*, förskott på lönen
    kort spärrat, kreditkort & maxa*|fullt|skuld*, krediter
    sälja|sålt|säljer & möbler|tv|bilen|smycken|guld & mat|hyra|pengar|råd, god man & pengar|ekonomi*
    god man, förvaltare för, förmyndare, överförmyndar*, kontoutdrag & försörj*|soc|ansökan
    underhåll & betalar|får|barn* & inte, pengar & hjälp & mat|hyra|el|medicin
    hjälp & hyran|hyra|räkningar|elräkning*|mat, hjälp med hyran, be|ber|bad om pengar
    pengar till & mat|hyra|blöjor|medicin|el|buss*, mat till & barn*|dagen|månad* & råd|pengar|inte
    pengar fram till, svårt & ekonomi*
    ekonomiskt|ekonomisk|ekonomi & svårt|kris|oro|orolig|problem|skral|tuff|kämpig, existensmin*
    karensavdrag & råd, avbetal*, stått utan pengar, stod utan pengar, står utan pengar, tömde kontot
    tömt kontot, bankkort* & spärr*, försörja & barn*|familj*|mig|sig|klarar, självförsörj*
    inte|ej ~ en krona|spänn|öre|peng, inte en krona|spänn|öre, utan en krona, inte ett öre, nödhjälp*
    nödrop ekonom*, lever på ~ lön|frus|mans|mammas|barnbidrag*|studiebidrag*|csn|sparpengar|lånade
    lever av ~ lön|bidrag*|lån*, försörjs av, beroende av @min lön|pengar|ekonom*
    fått avslag & bidrag*|bistånd*|försörj*|ersättn*|pengar|ansökan
    avslag & bidrag*|bistånd*|försörj*|sjukpenn*|sjukers*|bostadsb*, saknar & pengar|inkomst*|medel|råd|mat
    behöver & pengar|mat|matkasse & akut|hjälp|barn*|hyra, akut behov av pengar|mat|medel|hjälp med mat
    sämre ekonomi, ekonomi & dålig|svår|kris|kass|urusel|ansträngd|sviktande|körd|botten
    ekonomin & dålig|svår|kris|kass|usel|ansträngd|sviktar|körd|botten|tuff|tajt|ansträngd|orolig|oro
    ekonomiska & svår*|problem|bekymmer|situation*|kris*|oro, oro för ekonomin, orolig för ekonomin|pengar*
    ont om pengar, tajt med pengar, tight med pengar, knapert, knapp ekonomi
    skyldig & pengar|tusen|000|kronor|hyra|bank*, betalningsuppm*, påminnelseavg*
    sålt ~ bil|guld|smycken|möbler & pengar|hyra|mat|råd, avstängd el, utan el
    ström* & avstängd|stängs|betal*, matpeng*, mat för resten, mat resten av månaden
    resten av månaden & pengar|mat|klara*, till nästa lön|utbetaln*|pension|bidrag & pengar|räcker|mat|kvar
    äter bara & nudlar|gröt|makaroner|bröd, äter inte & råd|pengar|barn*
    barnen & mat & råd|pengar|inte|går|äter, går utan mat, hoppar över måltid*, hungriga & pengar|råd|mat
    jobb & förlora*|mist*|uppsagd|sparkad|varsl*|utan|inget|fått sparken|blev av
    arbete & förlora*|mist*|uppsagd|utan, friställ*
    uppsagd & arbets*|jobb*|brist|oktober|hösten|fabrik*|lager*, gått i personlig, nystartsjobb*
    aktivitetskrav*, jobbcoach*, praktikplats & försörj*, studiebidrag indraget
    underhåll & betal*|pappan|mamman|barn*, förskott på|av pension*|lön, återbetalningskrav*
    betala tillbaka & csn|bidrag*|försäkr*|bistånd*|soc, levt på ~ sparkapital|sparpengar|lån*|besparing*
    besparingar & slut, olika|många|flera|nya lån, tagit ~ lån
    # in other words
    elräkningen & tusen|kr|kronor|betala*|inte|råd|ligger|hög*|obetal*|förfall*, elräkning, elräkningar
    räkningarna & ligger|efter|obetal*|väx*|hög*|inte|betal*|samlas|kvar
    efter med ~ räkning*|hyra*|avgift*|betal*|lån*, ligger back
    kronor & kontot|kvar|plånbok*|fickan & månad*|lön*|till|kvar|har|bara, kronor|kr|spänn på kontot
    på kontot & kronor|kr|spänn|noll|tomt|inget|inga|bara|kvar, spelade bort ~ lönen|pengar*|hyran
    spelat bort ~ lön*|pengar*|hyra*|allt, normen & räcker|soc|försörj*|månad*|låg|bistånd*|överstig*
    norm & försörj*|bistånd*|räcker, över norm, under norm, normöverskott, normunderskott
    inkomst & kr|kronor|000|månad*|låg|liten|ingen|saknar|efter
    inkomster & låga|små|inga|utgifter|saknar|månad*, utgifter & inkomst*|höga|överstiger|räcker
    hämta ut ~ medicin* & dyr*|råd|pengar|kostar, för dyr & medicin*|tandläk*|buss*|inte
    för dyrt & medicin*|tandläk*|mat|buss*|barn*|hyra*, dyrt att leva
    klarar oss inte & pengar|lön|månad*|bidrag*, klarar mig inte & pengar|lön|månad*|bidrag*|pension*
    mat på slutet av, slutet av månaden & pengar|mat|räck*|slut, sista veckan & pengar|mat|räck*|slut
    fattigkyrk*, diakoni* & mat*|hjälp*|pengar|ekonom*
    kyrkan & matkass*|presentkort|mat|hjälp* & pengar|mat|matkass*|presentkort, presentkort på mat
    matutdeln*, matstöd*, matbutik & råd*, second hand & råd*|tvung*, ärvda kläder
    hjälp med & tandläk*|glasögon|hyra*|elräkn*|vinterkläd*|möbler|medicin*|busskort|sl|mat* & ekonom*|pengar|råd|kostn*|söker|ansök*|behöver
    utestående & skuld*|räkn*|belopp*, förfallen & räkn*|faktura*|hyra*|avgift*, delbetaln*
    anstånd & betal*|hyra*|räkn*|skatt*, kan betala ~ senare|avbetal*|delar
    fakturor & obetal*|hög*|betal*|skuld*|inte|hopar, sanering & skuld*|ekonom*, skuldsan*, evighetsgäld*
    gäldenär*, borgenär*, fordringsäg*, betalningsoförm*, förbehållsbelopp*, införsel*, ekonomirådg*
    budget och skuld*, förmedlingsmed*, förmedlade medel, pengarna förvaltas, godmansk*, gode mannen
    god mans, förvaltarskap*, Klarna, ligger efter & räkn*|hyra*|betal*|lån*|avgift*
    # often misspelt
    kronofogdemyndigheten?, försörjningsstödet?, försäkringskassan?, arbetsförmedlingen?
    betalningsanmärkningar?, aktivitetsersättning?, aktivitetsstöd?, underhållsstöd?, inkassokrav?
    fattigdom?, fattigpensionär?, arbetslös?, arbetslöshet?, barnbidrag?
  `,
  hints: `
    skuld på|till, avbetalning*, lånen, pengarna räcker|räckte inte, pengarna räcker aldrig
    räcker|räckte|räcka ~ inte till
    räcker|räckte|räcka inte, kan|kunde|kunnat|kunna ~ inte|ej betala, inte|ej kan|kunde|kunnat betala
    svårt att betala, kronor|kr|spänn kvar, kvar på kontot, inget att äta, inget käk, @min ekonomi
    låg inkomst, inga inkomster, ekonomiskt stöd, mat och hyra
    försäkringskassan?, utan jobb, utan arbete
    inget jobb, inget arbete, arbetsförmedlingen?, matpengar*, stadsmission*
    egna medel, utbetalning*, ersättning från, inkomster
    pension, pensionen
    hungrig, hungriga
    lånar av ~ vänner|kompis*|syster*|mamma|familj*|grannen, klara|klarar månaden & inte|hur|ekonomi*
  `,
  not: `
    skuldkänsl*, oskuld*, min skuld att, din skuld att, @min skuld att, skuld och skam
    skuld till olyck*|brot*|brand*|bråk*, skulden till olyck*|brot*|brand*|bråk*|detta|allt|att
    skuld på mig|dig|honom|henne|sig|andra, skulden på mig|dig|honom|henne|sig|andra, tacksamhetsskuld*
    statsskuld*
    låna böcker|bok|boken, lån av lokal*|bok|böcker|cykel|nyckel, fjärrlån*, boklån*, cykellån*, råd och
    goda råd, @inte råd att vänta, bidrag till tidning*|tävling*|fest*|antologi*|kak*|diskussion*
    ditt bidrag, ert bidrag, tävlingsbidrag*, forskningsbidr*, statsbidrag*, föreningsbidr*, kulturbidr*
    verksamhetsbidr*, aktivitetsbidr*, utvecklingsbist*
    biståndsarb*, biståndsminist*, biståndspolit*, inget jobb i dag, utan arbetskl*, fattiga riddare
    konkursutf*, kvar på kontoret, fogdest*, fogdev*, fogdeg*, kan inte betala med
    betala med kort|swish|kontant*, går inte att betala med, minuter kvar, timmar kvar, dagar kvar
    tiden räcker inte, räcker inte med|att, räcker inte fram|upp, räcker inte till alla platser|stolar
    inkomster i budget*, årsbokslut*
    utbetalning av lön, arbetsförmedlare söker, ersättning från sj, ersättning från flyg*, kulturell ekonomi
    nationell ekonomi, hemkunskap*
    skuldfri*
    hungrig på kunskap, hungriga på, arbetssökande intervju, prata med arbetsförmedl*, införsel av varor
    införsel från, kreditvärdig kund, sökt pengar för projekt*, söka pengar till projekt*, går inte runt på
    karensdag och semester, permitterad från skol*, ruin av slott*, slottsruin*, borgruin*
    råd & inte & vänta|tacka|missa
    skuldra*, skuldror*, ruinerna, ruinstad*
    mat & inget & allergi*|äter|tål, inga pengar & behövs|behöver, pengarna & räcker & till
    inget & mat & ta|med, inte & mat & ingår, ingen mat & serveras, lön & avtal*
    försörja & framtid*, svårt & ekonomi* & kurs*|studier|prov*, kontoutdrag & styrelse*|förening*
    ekonomi & utbildning*|program*|studera*|nämnd|avdelning*|assistent|chef
    bidrag & söker|söka|sökt & förening*|projekt*|kultur*|forskn*, jobb & inget & i dag|idag|hindrar
    arbete & utan & avbrott, skyldig & anmäl*|följa|lämna|upplys*, införsel av
    fått avslag & bygglov*|ledighet|semester*, behöver & mat & allergi*
    inkomst & deklar*, inkomster & förening*|budget*, kronor & kontot & styrelse*|förening*
    efter med & mail*|mejl*|svar*|arbet*|läs*, ligger efter & schema*|plan*|tid*|poäng
    för dyrt & projekt*|bygg*|upphandl*, betala senare & faktura*|swish*|kund*, normen för|är att
    norm & social|svensk standard|byggn*, kreditkort & betala*|tar|accept*|bokning*
    inte betala & parker*|entré|gratis|nu|förväg, förfallodag & faktura*|avgift*
    slutet av månaden & semester*|möte*|svar*|klart, sista veckan & lov*|semester*|juli|juni|augusti|skola*
    räkningarna & vatten*|styrelse*, elräkning & e
  `,
}
