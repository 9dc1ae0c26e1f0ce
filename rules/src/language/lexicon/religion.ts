import type { Lexicon } from './lexicon.ts'

export const religion: Lexicon = {
  kind: 'religion',
  source: 'Our own knowledge; names of faiths and communities as they call themselves.',
  note: 'Faith, communities, their customs and leaving them. A church as a building or a street is not meant.',
  words: `
    # faith in general
    religiös*, religiös?, religionstillh*, religionsbyt*, trosuppfatt*, trosamfund*, trossamf*, samfunds*
    tror på gud|allah|jesus, tro på gud, gudstro*, av trosskäl, ateist*, agnostik*, sekt!, sekten, sekter
    sektmedl*, sektled*, sektavh*, lämnat|lämna|lämnade tron|församlingen|kyrkan|samfundet|sekten|vittnena
    konvertit*, frälst, frälsta, frälsning*, andlig vård, själavård*, andlig ledare, bett till, ber till gud
    bönemöte*, bönegrupp*, bönestund*, bönerum*, bönetid*, gudstjänst?, nattvard*, nunnor, klostret
    i kloster, bibel!, bibeln, bibelstud*, bibelgrupp*, jesus*, psalm*, fasta under, fastar, fastan
    fastemånad*, andemening med, djävulsutdriv*, exorcism*
    # Christianity
    kristen, kristet, kristna, kristendom*, kristendom?, protestant*, katolsk*, katolsk?, katolicism*
    ryskortodox*, grekiskortodox*, syriskortodox*, kopt!, kopter, koptisk*, luthersk*, luteran*, baptist*
    pingst!, pingstvän*, pingstkyrk*, pingströr*, pingstförs*, pingstförsamling?, frikyrk*, frikyrka?
    laestadian*, lestadian*, jehova*, mormon*, livets ord, livetsord, knutby*, scientolog*, plymouthbr*
    missionskyrk*, missionsförb*, equmenia*, svenska kyrkan, går|gå|gick|gått i kyrkan
    kyrkan varje|hjälper|hjälpte|har|på, aktiv i kyrkan, medlem i kyrkan, söndagsskol*
    # Islam
    muslimsk?, *muslim, islam, islams, islamisk*, islamist*, salafist*, salafi!, wahhab*, sunni*, shia!
    shiamusl*, shiit*, ahmadiyya*, moské*, moske!, moskeen, koran*, ramadan*, eid!, fredagsbön*, halal*
    haram!, hijab*, niqab*, sjal av, bär sjal, huvudduk*, sharia*, allah!, allahs, inshallah, mecka!, hajj
    fatwa
    # others
    jude!, juden, judar, judarna, judisk*, judinna*, judendom*, synagog*, rabbin*, sabbat*, shabbat*, kosher*
    bar mitzva, bat mitzva, barmitzva, chanukk*, buddhist*, buddist*, buddhism*, buddism*, sikh*, turban*
    bahai*, mandé*, mandeer*, yezid*, jesid*, jezid*, yazid*, jazid*, asatro*, wicca!, wiccan, satanist*
    tror inte på gud, bär hijab|niqab|turban|kors, aktiv i församling*, med i församling*, församling i
    medlem i församl*|kyrkan|pingst*|frikyrk*, bibelskola*, bibelläs*, går till moské*|kyrka*|synagog*
    besöker moské*|kyrka*|synagog*, gudstj*, i guds namn, ber till allah|herren, ber om förlåtelse
    avfälling*, utträd* ur, uteslut* ur församl*|kyrkan|samfund*, missionär*, missionera*, predikant*
    predikar*, predikan, helgdom*, högmässa*, påskfasta, juldagen i kyrk, bat mitz*, omskär*, ritualer av
    andebesv*, demonutdriv*, häxa!, häxeri*, besatt av djävul*|demon*, konvertera, konverterat, konverterade
    konverterar, konvertering*, samfundet, går|gå|gick|gått i|på ~ mässa, i mässan varje, mässan varje
    mässan på söndag*, islamfob*, prästerlig*, bibelord*, bibelcitat*
    tro|tror|trodde|slutat tro på ~ gud|allah|jesus|gud, döpas, döps, barndop*, begravas enligt, döpt, döptes
    dopet, svenska kyrkans, kyrkans & diakon*|barnkör|kör|hjälp, ungdomsledare i kyrkan
    tro & gud*|stark|djup|lämna*|kristen|muslim*, bönematta*, @min församling, vår församling
    i församlingen & aktiv|bön*|tro*|medlem*|barn*
    församlingen & hjälpt|hjälper|lämna*|uteslut*|utfryst|medlem, katolik*, ortodox*, muslim*, hindu*
    tro|tron & kristna|muslimska|religiös*|lämnat|stark|djup|på gud, troende, gudfrukt*, pånyttfödd
    tungomål*, evangel*, sekt, sektliknande, församlingsmedl*, församlingens medlem*, metodist*, adventist*
    vittnena, moonrör*, krishna*, rastafari*, ockult*, andeutdriv*, slöja*, kippa, kippan, kors runt halsen
    krucifix*, rosenkrans*, radband*, bönekall*, böneutrop*, eid, iftar*, suhoor
    fasta & ramadan|religiös*|månad, julaftonsgudst*, påskgudst*, konfirm*, dopgudst*, dopsamtal*
    barnvälsign*, bar mitsva, yom kippur, pesach, diwali*, vesak, fläskkött & äter|religi*|inte
    äter inte fläsk, äter inte griskött, dricker inte alkohol av religi*, religionsfrih*, pastor*, imam*
    nunna*, diakon*, bikt*, thora*, vedaskr*, kyrkobesök*, kyrkogång*
    kyrkans barn*|ungdom*|diakon*|själav*|hjälp, går i kyrkan, med i kyrkan, lämnat kyrkan, gått ur kyrkan
    ur kyrkan, kyrklig begrav*
    # in other words
    burka!, burkan, burkor
    # often misspelt
    religionen?, muslimer?, kristendomen?, protestant?, ortodoxa?, judendomen?, judiska?, frikyrkan?
    pingstkyrkan?, synagogan?, frälsningsarmén?, buddhist?, katolik?, katolska?, konverterat?, konverterade?
  `,
  hints: `
    religion, religionen, samfund, troende
    @min tro, ber varje|fem, bön!, böner
    bönen, döpa!, präst, prästen, präster, pastor, pastorn, diakon*, munken, gud!
    guds, kyrklig*, konfirmation*, konfirmera*, tempel!, templet
  `,
  not: `
    svenska kyrkan på|i|har öppet, kyrkogat*, kyrkväg*, kyrkbyn, prästgårds*, prästgat*, prästkrag*
    prästväg*, klosterg*, klosterv*, guds skull|lov|glömda, för guds skull, gud så|vad|va|vet|ske, herre gud
    oh my, gode gud, guden, gudinna*, döpt om, döpa om, döptes om, döpts om, bibeln för snick*
    församling av|i tävling, brottarförs*, kyrklig vigsel kan bokas, mecka med|bilen
    lagförsaml*, insekt*, sektor*, sektion*, fasta kostnad*|priser|tider, präst gatan, psalmboken ligger
    konvertera fil*|dokument*|filen|till pdf|pdf, konverterat till pdf, konverterade filen, konverterar fil*
    konvertering av fil*, konverteringsf*, pastor ale, kyrkan på torget, kyrkan har konsert, sen kyrkan
    fasta!, fasta kostn*, fasta tider, fasta rutin*, guds skull, missionär för miljön, helgdomar*, besatt av
    häxa på, häxor på påsk
    präst* & gård*|krag*|gat*|väg*, ateist* & diskuss*
  `,
}
