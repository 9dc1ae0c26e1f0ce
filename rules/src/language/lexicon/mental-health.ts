import type { Lexicon } from './lexicon.ts'

export const mentalHealth: Lexicon = {
  kind: 'mental_health',
  source:
    'Our own knowledge; names of laws (LPT, LRV) and of kinds of care as they are used in everyday Swedish.',
  note: 'The mind: diagnoses, how people say that they do not cope, self-harm and suicide, and psychiatric care.',
  words: `
    # illnesses and states
    psykisk, psykiskt, psykiska, psykiatri?, psykiatri*, psykos*, *psykos, psykotisk*, psykoter*, psykbryt*
    psykfall*, psykvård*, psykakut*, psykavd*, psykmott*, psykpat*, psyk!, psyket, psykar, psykade, psykopat*
    psykofarm*, psykedel*, *psykiatri, *psykiatrisk, psykogeri*, sinnessjuk*, mentalsjuk*, mental ohälsa
    mentalt sjuk|dålig|slut, mentala problem, mentala hälsan, depression?, depression*, *depression
    depressiv*, deprimera*, deprimerad?, deppig*, deppad*, depp!, deppa!, deppar, deppat, nedstämd*
    nerstämd*, nedstämdhet?, melankoli*, ångest*, *ångest, angest*, ongest, ångesst, ångestattack?
    panikattack*, panikattack?, panikångest*, panikkänsl*, panikanfall*, panikslagen*, fobi, fobier
    torgskräck*, tvångstank*, tvångshandling*, tvångssyndrom*, tvångsbeteende*, ocd!, bipolär*, manodepress*
    mani!, manin, manisk!, maniskt, maniska, hypoman*, schizo*, schizofreni?, skitsofren*, schitsofren*
    skizofren*, sjizofren*, vanföreställ*, hallucin*, hallucinationer?, @jag hör röster, hör röster
    hörde röster, hör röster*, röster i huvudet, paranoi*, förföljelsemani, borderline*, personlighetsstör*
    personlighetssyndrom*, eips!, emotionellt instabil, ptsd!, posttraumat*, krigstrauma*, barndomstrauma*
    utmattning, utmattningen, utmattningss*, utmattad*, utbränd, utbränt, utbrända, utbrändhet*
    utmattningssyndrom?, in i väggen, sammanbrott, sammanbrottet, nervsammanbrott*, bröt ihop, brutit ihop
    bryter ihop, bryta ihop, bröt samman, brutit samman, bryter samman, ätstör*, *ätstörning, anorexi*
    anorexi?, anorektiker, anorektisk*, bulimi*, hetsät*, självsvält*, slutat äta, vägrar äta
    kräks upp maten, kräks efter maten|middagen|måltider|varje, spyr upp maten, sömnlös, sömnlöshet*
    sömnproblem*, sömnproblem?, sömnsvårighet*, sömnstör*, insomni!, sömnmedicin*, sömnmedel*
    @sova inget|inte|ingenting|knappt|dåligt|aldrig, @sova ~ inte|dåligt, kan inte|ej sova, inte kunnat sova
    inte sovit, inte kan sova, livskris*, krisreaktion*, sorgebearb*, sorgereaktion*, dissociati*
    dissocierar, dödsångest, dödslängtan, hopplöshet*, meningslöshet*, livsleda, livströtthet*, livstrött
    självförakt*, självhat!, självhatet, isolerar sig|mig, isolerat sig|mig, drar sig undan alla
    drar mig undan alla, dålig självkänsla, låg självkänsla, självkänsla ~ dålig|låg|botten
    förvirringstillst*, förvirrat tillstånd, affektiv*, affektutbrott*, känslomässigt instabil
    # how it is said
    mår ~ inte|inget bra, inte ~ må|mår|mått bra, jag mår ej bra, mår jättedåligt
    ledsen|nere|låg hela tiden|dagarna
    känner|känt mig|sig ~ nere|tom|värdelös|hopplös|nedstämd|maktlös|överflödig|ensam|misslyckad|instängd|vilsen|otrygg
    helt tom inuti, tom inombords, tom inuti, känns|känner ~ hopplöst|meningslöst|mörkt|svart|tomt
    allt är|känns ~ hopplöst|meningslöst|svart|mörkt|nattsvart|grått
    livet är|känns ~ meningslöst|hopplöst|slut|tungt|pest|skit, mörka tankar, svarta tankar
    destruktiva tankar, dystra tankar, tankar på att dö|avsluta|försvinna|inte, nere i ett hål, svart hål
    sluta gråta, gråtattack*, gråtmild*, tappat livsgnistan|livslusten|lusten|hoppet, livsgnista*, livslust*
    orkar|orkade|orka ~ inte|ej mer|längre|leva|med|stå|kliva|upp|finnas, orkar ingenting|inget
    orkar ~ ingenting, orkar snart inte, kommer inte ur sängen, kommer inte upp ur sängen
    tar sig inte ur sängen, går inte upp ur sängen, ligger bara i sängen, klarar ~ inte av livet|vardagen
    klarar inte av att leva, klarar inte livet, går|gått|gå sönder inombords|inuti|inifrån
    slut i huvudet|skallen, helt slut mentalt, tappar|tappat förståndet, håller på att bli galen
    blir galen av, knäpp i huvudet, livet rasar|rasat|rasade, rasat samman, rasade samman, dåliga nerver
    nerver ~ slut|dåliga, nerverna ~ slut|utanpå, utanpå kroppen, oro i kroppen, oro|orolig för allt
    självförtroendet ~ botten, nått botten, helt på botten, håller på att knäckas, flippar ur, flippade ur
    tagit en paus från livet, paus från livet|allt, trött på livet, trött på att leva, less på livet
    svårt att se någon ljusning, ser ingen ljusning, inget ljus i tunneln, finns ingen utväg
    allt är nattsvart, överväldigad av sorg, i djup kris, pallar inte längre, gett upp livet|hoppet
    # self-harm and suicide
    självmord*, självmord?, självmordsförsök?, självmordstankar?, *självmord, sjelvmord*, skjälvmord*
    suicid*, självskad*, självskadebeteende?, självdestruktiv*, @skara sig|mig|dig|er, @skara ~ själv
    @skara ~ armarna|handlederna|armen|låren|handleden|lår|armar|pulsådrorna
    skada|skadar|skadade|skadat sig|mig|dig själv, rispar|rispade|rispat sig|mig, ärr på armarna|armen
    ärr efter att, bränner sig själv, slår sig själv, dunkar huvudet i, @ta livet av sig|mig|dig|er
    @ta ~ sitt|mitt|ditt liv, @ta ~ eget liv, göra|gör|gjort slut på allt|alltihop|livet|eländet|lidandet
    göra slut på mitt|sitt liv, avsluta|avslutar|avslutat livet|allt|sitt|mitt, @vill inte leva|finnas|vakna
    inte leva|vakna|finnas längre|mer|mera, inte leva, @vill ~ dö, vill dö, ville dö, bara dö, vore död
    önskar jag var död, önskar att jag aldrig, bättre om jag inte fanns|fanns|finns, bättre utan mig
    inte ~ vill leva|finnas|vakna, slippa leva, slippa allt, slippa vakna, aldrig vakna, vakna aldrig mer
    ingen mening med|att, meningen med livet, ingen vits med, inget att leva för, ingen idé att leva
    anledning att leva, försvinna för alltid|gott, @vill ~ försvinna, vill bara försvinna, vill inte vara med
    inte vara med mer|längre, lämna jordelivet, hoppa från bron|balkongen|taket
    hoppa framför tåget|tunnelbanan, hänga mig|sig, hängde sig, hängt sig, hängning!, överdos*, avskedsbrev*
    tänker|tänkt|tänka på döden, tankar på|om döden, tanken på döden, livet inte är värt, inte värt att leva
    värt att leva, somna in, somna för gott, ta slut på allt, vill att allt ska ta slut, att allt tar slut
    # care
    bup!, BUP, bupen, vpm!, lpt!, lrv!, öpt!, tvångsvård*, tvångsinlag*, tvångsintag*, tvångsmedicin*
    rättspsyk*, samtalsterapi*, kbt!, dbt!, emdr!, krisgrupp*, kristeam*, krismottagn*, ungdomspsyk*
    vuxenpsyk*, allmänpsyk*, öppenpsyk*, barnpsyk*, slutenvård*, slutna vården, antidepress*, ssri!
    sertralin*, zoloft*, fluoxetin*, fontex!, citalopram*, cipramil*, escitalopram*, venlafaxin*, mirtazapin*
    lamotrigin*, litium, antipsykot*, neuroleptik*, lugnande medicin*|tabletter|medel|piller, atarax*
    lergigan*, theralen!, propavan!, imovane*, stilnoct*, zopiklon*, zopiclon*, olanzapin*, zyprexa*
    risperdal*, abilify*, haldol*, ect!, elchock*, lyckopiller, depotinjekt*, mår bättre av medicinen
    # more of what officials and relatives write
    inte orkar|klarar|pallar mer|längre, tål inte mer, gått i bitar, faller i bitar, håller på att braka
    har brakat, brakade ihop, jag kraschar, totalkrasch*
    stänger|stängt|stängde|låser|låst|låste in sig|mig & rum*|rummet|toaletten|badrummet|lägenheten|alla
    stänger in sig, stängt in sig, låser in sig på, går aldrig ut, går inte ut längre, vill inte träffa någon
    undviker alla, socialt tillbakadragen, tillbakadragen och, dragit sig undan, drar sig undan
    självisolering, kräks & måltid*|maten|middag*|ätit|varje gång, spyr & maten|måltid*|ätit
    äter nästan ingenting, äter ingenting längre, tvångsmässig*, räknar kalorier, livrädd för att bli tjock
    laxermed*, livet & meningslöst|hopplöst|värdelöst|skit|olidligt|outhärdligt, livet ~ värt
    inte ~ värt något, livet ~ inte värt, bättre|skönt & utan mig|död|dö, skönt att slippa
    alla ~ bättre utan mig, haft det bättre utan, bli av med mig, ingen ~ sakna mig, ingen skulle sakna
    ingen bryr sig om jag lever|dör, hata mitt liv, hatar mitt liv, hatar mig själv, hatar livet
    hatar sig själv, avskyr mig själv, äcklas av mig själv, outhärdligt, outhärdlig, olidligt, olidlig
    nedbruten, nerbruten, livshotande tankar, dödstank*, dödsönsk*, farlig för sig själv, fara för sitt liv
    skadar sig, skadat sig, skadade sig, bränt sig med|själv, river sig, bita sig, förtvivl*, hysterisk*
    apatisk*, apati!, avstängd känslomässigt, avtrubbad, manifas*, uppvarvad, förlorat verklighets*
    verklighetsupp*, vårdintyg*, psykjour*, akutpsyk*, mobilt team, heldygnsvård*, nervös för allt
    hälsoångest, hypokondri*, orostank*, oroskänsl*, ältar, ältande, katastroftank*, grubblar, grubblerier
    grubblande, sömnbrist*, sover ~ timmar per natt, vaken hela nätterna, vaken hela natten, vaken varje natt
    nattskräck, flashbacks, flashback, återupplev*, svår sorg, sorgen äter, sorgegrupp*, livslång sorg
    komplicerad sorg, höstdepp*, årstidsdepr*, förlossningsdepr*, baby blues, utmattningsdepr*, hjärntrött*
    hjärnstress, lugnande tabl*, sömntabl*, insomnings*, medicin mot ångest|depression|oro, terapisamtal*
    träffar ~ psykolog*|kurator|terapeut, hos ~ psykolog*|kurator|terapeut|psykiater
    må|mår|mådde|mått ~ @daligt, mår inge|inget|inte|ej bra, mådde inte bra, inte mått bra, mardröm
    mardrömmar, mardrömmarna, i kris, ser|ser ~ ingen framtid, ingen framtid, framtidstro*
    göra|gör|gjort|gjorde ~ själv illa, göra|gör|gjort|gjorde sig|mig illa, göra sig själv illa
    funkar inte längre, fungerar inte längre, klarar|orkar|pallar|orka|klara|palla ~ inte mer|mera
    inte klarar|orkar|pallar|orka|palla mer|mera, orkar|pallar|orka|palla ~ inte längre
    svälta|svälter|svalt sig|mig, panikgrät*, panikreak*, krisa!, krisar, fobisk*, sömnpiller
    # frames: what one wants to do to oneself
    vill|ville|tänker|tänkte|tänkt|planerar|planerat|planerade|försökt|försökte & hoppa|hänga|dö|försvinna|dränka|skjuta|avsluta|ihjäl & mig|sig|själv|framför|från|allt
    kasta|kastade|kastat|hoppa|hoppade|ställa|ställde|lägga|lade sig|mig framför|på ~ tåget|spåret|tunnelbanan|bilen|bussen
    framför tåget|tunnelbanan|en bil|bilar, hoppa|hoppade från, hör inte hemma i ~ världen
    inte hör hemma i ~ världen, inte passar in i ~ världen, vill inte|ej vara kvar, orkar inte vara kvar
    inte vill|orkar vara kvar, slippa finnas|vara, längtar efter döden|att dö|att få dö, redo att dö
    livet ~ slut, ta slut på mitt liv, rösterna, ser saker som inte, ser saker ~ inte finns
    tror att alla är ute efter, tror att någon förföljer, tror att hon|han är förföljd, avlyssnad
    känner sig övervakad, förföljd av myndighet*, övertygad om att grannarna
    mår & botten|dåligt|dålig|skit|kass|piss|ruttet|uruselt|hemskt
    mådde & botten|dåligt|skit|kass|ruttet|hemskt, inte & mår & bra, mått & dåligt|skit|sämre
    tappat & lust*|ork*|glädj*|leva|livs*, ingen glädje, ingen lust, inget roligt längre, inget känns
    känner ingenting, känns tomt, tom känsla, avstängd inuti, känslolös*, inte funger*, vänder på dygnet
    vänt dygn, går inte upp på morgonen, ligger kvar i sängen, ligger i sängen hela|bara|och
    inte lämna* sängen, inte tagit mig ur, duschar inte, slutat duscha, slutat bry sig, bryr sig inte längre
    skräck för folk, rädd för människor, rädd att gå ut, rädd för allt, vågar inte lämna hemmet|lägenheten
    vågar inte träffa folk, klarar inte folk, klarar inte av att vara bland, hinner inte andas, gråter
    gråtit, grät, gråtande, psykolog*, *psykolog, panik!, paniken, svacka, svackan, svackor, gått ner mig
    går ner mig, energilös, energilöshet, handlingsförlamad, hålögd, mörk period, mörker inuti
    allt & svart|mörkt, tårarna & rinner|rann|bara, hjärtat brister|brustit, helt förstörd, ont i själen
    själen gör ont, själsligt, orkar snart, orkade inte mer, ork & leva|livet|finns|slut, depåsprut*
    depåmedicin*, depotmedicin*, hoppa & balkong*|bro*|tak*|fönst*, klättra ut på balkong*, bett om hjälp för
    mentalt sjuk, mental kollaps, mental kris, vårdas på psyk*|sluten*|rättspsyk*, bältesläggn*, bältats
    tvångsmata*, sondmatas på grund av, övertränar, överätning*, ätångest, självbild & dålig, självkritisk
    skamkänslor, värdelöshet*, värdelös, hopplös, uppgivenhet, deppattack, depperiod*, känner mig så ensam
    olycklig, olyckliga, sorgsen, tankarna snurrar|maler, maler på i huvudet, huvudet exploderar, får inte ro
    ingen ro i, rastlös & sover, spänd & ångest|ont, skakig & ångest|oro, hyperventiler*
    rädsla & gå ut|folk|dö, isolering, isolerat mig, isolerad, livet & saknar & mening, saknar mening
    sett ~ slutet, drar ut sitt|mitt hår, river sönder, grinar, grinat, gråtfärdig
    gör|göra|gjort|gjorde ~ något|nåt|nånting dumt, göra ~ dumheter, dumt med sig|mig, sover med lampan
    rädd för mörker, rädd att somna, trauma*, mobbad & mår, mår & jobbigt|tufft|dålig|konstigt|sådär|tungt
    mådde & dåligt|skit, mående*, hjälp & psykisk*|psyke*|ångest|må, må bra igen, inte må bra, inte mått
    inte mår, tankar & dö|döden|försvinna|avsluta|självm*|mörka|hemska|skada|onda
    tänkt & dö|döden|livet|avsluta|hoppa, tänker & dö|döden|avsluta|försvinna|leva
    vill & leva|dö|försvinna|slippa|avsluta & inte|bara|ibland|längre, hellre död, hellre vara död
    vill inte leva, att leva längre, leva vidare & inte|orkar|vill, inte leva vidare, ta mig ~ livet
    ta sig ~ livet, ligga kvar i sängen, hela dagen i sängen, dra täcket över, stängt av allt
    stängt av känslor*, depp, jättedepp, superdepp*, nere sedan|i|hela|länge|mycket, låg sedan|i|hela
    mycket nere, väldigt nere, så nere, riktigt nere, känner mig nere, känner mig låg, känner sig låg|nere
    skär & armar*|lår*|handled*|mig|sig|huden, skurit & armar*|lår*|handled*|sig|mig, skärsår
    ärr & armar*|handled*|lår*, blod & handled*, svalt ~ tabletter, svalde ~ tabletter
    tog ~ tabletter & sjukhus*|dö|alla|många|burk, tagit ~ tabletter & sjukhus*|dö|alla|många|burk
    hela burken, en hel burk, tog alla tabletter, rep & hänga|hittade|garage*, snara!, avskedsmeddel*
    sista brevet, skrivit ett brev till alla, folkskygg, folkskräck, bussfobi*
    tvång & tvätt*|händer|kontroll*|tankar|ritual*, tvättar händerna, kontrollerar spisen, ocd, skovvis
    hör saker, övervakad av, avlyssnas, förföljelseid*, misstänksam & grannar*|alla|övervak*
    emotionellt instab*, trotssyndrom*, uppförandest*, anknytningstr*, separationsång*
    minnet & stress*|utmatt*, stresspåslag, rakblad*, adhd*, autis*, asperger*, neuropsyk*, npf!, add!
    tourette*
    # often misspelt
    psykiatrin?, psykologen?, psykolog?, psykiskt?, psykisk?, bipolaritet?, panikångest?, sömnlöshet?
    vanföreställningar?, tvångstankar?, tvångsvård?, antidepressiva?, personlighetsstörning?, borderline?
    traumatiserad?, självskada?, ätstörningar?, utmattning?, utbränd?
  `,
  hints: `
    psykiatriker, psykiater*, psykolog?, psyke!, psykosocial*
    stressrelat*, stressymt*, stressreak*, kollaps, kollapsade
    svårt att sova, svårt att somna, ligger vaken, labil, labilt, labila, förvirrad
    instabil!, måendet
    ledsen jämt, så ledsen, jätteledsen
    orkar inte, orolig hela tiden, ständig oro, ständigt orolig, stark oro, rädd hela tiden, skakar ~ rädsla
    knäckt, knäckte mig, ingen mening, ingen ork, ingen kraft kvar, ingen energi kvar, ser ingen utväg
    ingen utväg, ensam och rädd, djup sorg, krisar, pallar inte, har gett upp, terapeut!, terapeuten
    terapeuter
    familjeterap*, går i terapi, gått i terapi, gick i terapi, terapi!, terapin, samtalskontakt*
    samtalsstöd*
    krissamtal*, krisstöd*, sluten avdelning, lugnande!
    vågar|våga & inte & ut|utanför|dörren|hemifrån, ensamhet, ensamheten, otrolig oro, ångrar livet
    orolig|oro & mår, nervositet, rädslor, tungt just nu, jobbigt just nu, så jobbigt, väldigt jobbigt
    mådde skit, slutkörd, uppgiven, uppgivenhet, tappat orken, orkar knappt, orkar bara ligga
    krisen, kris!, fungerar inte, inte fungerar
    klarar|klara ~ inte längre
    kurator, kuratorn, kuratorer, kuratorsk*, kuratorss*
    inte velat äta, vill inte äta, vägrar äta
    vet inte hur jag ska orka|klara|stå, hur jag ska orka, vågar inte sova, slutat prata, vänt på dygnet
    terapeuten?
  `,
  not: `
    psykologiförb*, psykologförb*, psykologprogr*, psykologstud*, psykologi!, psykologin
    psykologisk thriller, psykologiskt spel, psykedelisk musik, psykologer utan gränser, hundpsykolog*
    parapsyk*
    om du|ni|man ~ mår dåligt, om du|ni inte mår bra, om ~ mår ~ dåligt, hoppas ~ mår bra, mår bra
    ingen panik, i panik över julklapp*, panik i sista, få panik, ingen stress, mindre stress, stressa inte
    stress över, stressa!, panikbroms*
    ingen oro, oro dig inte, oroa dig inte, oro för framtiden på börsen, skäl till oro, marknadsoro
    stress i trafiken, lite stressad i dag, lite stressat, ekonomisk depression, depressionen på 1930
    lågtryck, stora depressionen, bottenplan*, på botten av, på botten våning*, i botten på, i botten av
    på botten i, botten i
    lugnande besked*, ett lugnande, verkar lugnande, överdosera inte humor, krisade inte, i kristalln*
    utmattande, utmattning i metall*, kollaps av|i bygg*, kollapsade tak*, ingen ork att städa, samma mående
    trött på att leva på
    orkar inte med hettan, orkar inte laga, orkar inte vänta, inte orkar vänta, inte orkar laga
    orkar inte diska, ledsen att|för|men|om, är ledsen att, så ledsen att höra, så ledsen för
    ledsen över dröj*, ledsen för dröj*, ledsen för sent, sorry, förvirrad över tid*|besked*|mejlet
    blev förvirrad av, förvirrad när|om, knäckt kod*|ägg, knäckte koden, hängning av tavlor
    hängning av tvätt, hänga upp|med|på|ut|av, terapihund*, trött på livet som
    meningen med livet lunch, somna in på soffan, ingen mening att, värt att leva i, ta slut på mjölk*
    vakna aldrig för
    ensam chef|handläggare|i kontoret|på kontoret|i receptionen, nervös inför match*|intervju*|talet
    helt slut på|i lager|i butik*, biljetterna ~ helt slut, ångrar|ångra & bokning*, chockad över pris*
    sover inte över, ältar deg*, skadar sig på möbl*|verktyg*
    klarar ~ inte trapp*|gå|ensam|städ*|själv
    livet ~ slutet, panik & får & inte, hoppar på bussen, hoppa från bryggan|trampolinen|stenen
    isolering av|i|på|till vind*|vägg*|tak*|hus*|fönst*|rör*, tilläggsisoler*, olyckligt att|om|formul*
    olycklig formul*|omständ*, isolerad vind*|vägg*|händelse|företeelse, gråter av skratt|lycka|glädje
    värdelös kopia|biljett|uppkoppling|mottagn*, hopplös att nå|uppkoppl*, hjälp & panik & printern
    medicinen|medicin & studer*, *medicin & student*
    orkar inte skriva|läsa|laga|städa|vänta|diska|handla|åka|springa
    vill & slippa & kö*|vänta|resa|åka, nere i|på|vid källar*|hamnen|entrén|stan|receptionen|botten*
    låg i|på|nivå|hyra|kostnad|pris, tänkt & livet, vill & leva & sund*|miljö*|grön*, leva vidare
    röster i val*, tung väska, hoppas & mår & bra, mår ~ bra, ni mår bra, du mår bra, psykisk arbetsmiljö
    ärr & vägen
  `,
}
