import type { Lexicon } from './lexicon.ts'

export const sexualLife: Lexicon = {
  kind: 'sexual_life',
  source: 'Our own knowledge; sexual life and sexual orientation are named in GDPR article 9.1.',
  note: 'Orientation, gender identity, sexual life and the sale of sex. Sexual offences stand here and under crime.',
  words: `
    # who one loves and who one is
    homosex*, homosexuell?, homofil*, bisex*, bisexuell?, asexuell*, heterosex*, gay, gayen, bög, bögen
    bögar, bögarna, bögig, flata, flator, flatan, lesb*, lesbisk?, lebb, lebban, hbtq*, hbt!, queer*
    kommit|kom|komma ut som, ut ur garderoben, ut som gay|bög|lesbisk|trans|homo
    dras till killar|tjejer|män|kvinnor|samma, attraheras av, kär i en annan kille|tjej|man|kvinna
    gillar|älskar killar|tjejer, tycker om killar|tjejer, samkönad*, sin|min|hans|hennes läggning
    transperson*, transsex*, transkvinn*, transman*, transtjej*, transkill*, transvestit*, könsdysfori*
    könsdysfori?, könskorrig*, könsbyt*, könsutredn*, icke binär*, ickebinär*, fel kropp, byta|bytt|byter kön
    könsöverskrid*
    # sexual life
    sexualitet*, sexuell, sexuellt, sexuella, sexliv*, samliv*, samlag*, erektion*, impotens, impotent
    onani*, onanera*, orgasm*, sexlust*, sexmissbr*, sexberoend*, porr*, nakenbild*, nakenfoto*, dickpic*
    haft|ha|hade|har|have sex med, haft sex, ha sex, sex med, sex utan, sex i utbyte, sexet, sexvan*, sexsug*
    sexköp*, köper sex, köpt sex, köpa sex, sexarbet*, sexsälj*, sexhandel*
    säljer|sålt|sålde|sälja|säljs ~ sex, säljer|sålt|sålde|sälja ~ kropp|kroppen
    sex mot ersättning|betalning, sex för pengar, prostit*, prostituerad?, hallick*, eskort!, eskorttj*
    eskortflick*, sugardejt*, sugardating*, sugardadd*, onlyfans*, vänsterpras*, snedsprång*, knullar
    knullat, knulla, knullade, legat med, låg med en|honom|henne|sin|min
    ligga med honom|henne|killar|nån|någon, tände på barn|män|killar, fetisch*, bdsm, swinger*, oskyddat sex
    grooming*, sexting*, sexchatt*, sexdejt*, sexannons*, öppet förhållande, polyamor*, sexolog*
    tjej som också är tjej, kär i en tjej och, ihop med en annan kille|tjej, älskar en annan kvinna|man
    lever med en annan kvinna, pride!, prideparad*, regnbågs*, könstill*, könsid*, juridiskt kön, ändra kön
    könsbekr*, hormonbeh*, binder!, född som pojke|flicka, känner sig som kille|tjej|pojke|flicka
    känner mig som kille|tjej|pojke|flicka|fel, drag queen, sexdebut*, nakna bilder, naken!, naket
    bilder på sig utan kläder, nakenfilm*, sexfilm*, intima bilder, intim bild, delat bilder, hämndporr*, kåt
    kåta, kåthet, tafsande, dejtar äldre män, träffar äldre män, äldre män på nätet, betalt för sex
    betalt för att ligga, säljer sig, sålt sig, sålde sig, sälja sig, säljer mig, sälja mig, escort*, torsk!
    torskar!, sexkund*, bordell*, massagesalong*, thaimassage med, frigiditet, potens*, viagra*
    samlevnadsprob*, @ar bi, ut som bi, bi och
    säljer|sålde|sålt|säljs|sälja henne|mig|sig|flickan|dottern till, utan kläder, säljer henne|mig
    pojkvännen säljer henne, han ~ gift|sambo|ihop|tillsammans|kär|förälskad|dejtar med|i ~ man|kille
    hon ~ gift|sambo|ihop|tillsammans|kär|förälskad med|i ~ kvinna|tjej, gift med en man|kvinna
    nakna|naken|intima & bild*|film*|video*, bild*|film* & naken|nakna|sex*|intim*, sprida bilder
    delat ~ bilder, byta juridiskt kön, köper|säljer|sålt|sålde & kroppen|sexuella|tjänster, otrogen, otrogna
    otroget, otrohet*, könsneutr* & identitet*, samma kön, av samma kön, två mammor|pappor, mina mammor
    mina pappor, rfsl, rfsu, grindr, tinder, dejtingapp*, dejtingsajt*, nätdejt*
    träffar män|killar|kvinnor via|på|för, en natts, engångsligg*, knullkompis*, går till sängs
    gått till sängs, gick till sängs, ligga med, sover med män, sexproblem*, sexualproblem*, erektil*
    utlösning, torrhet i slidan, vaginism*, vestibulit*, sadomas*, polygam*, flersamhet*, öppen relation
    öppet äktenskap, vänstrar, vänstrat, affär med gift, kommit ut, komma ut för|som|till
    ut för mina|sina föräldrar|familj*, kom ut för, ut som, identifierar sig|mig som, transition*
    testosteron*, östrogen*, könshormon*, underlivsoper*, mastektomi*, tredje kön, könsneutral*, pronomen*
    dead name, deadname*, byta namn och kön, pansex*, demisex*, aromantisk*, homofob*, bögknack*, homo!
    homosar, två tjejer tillsammans, två killar tillsammans, kär i en kille & jag|han|son
    kär i en tjej & jag|hon|dotter, attraherad av, tänder på, dragning till barn|män|kvinnor, gatuprost*
    säljer nakenb*, webbkam*, camgirl*, strippa*, striptease*, massage med extra, trafficking*, sugarbab*
    eskortsajt*
    # who with
    två män|kvinnor som lever|bor|är ihop, vi är båda män|kvinnor|killar|tjejer
    vi @ar två män|kvinnor|mammor|pappor
    annan man & relation|förhållande|kär|hemlig*|han|träffar|dejtar|kysst
    annan kvinna & relation|förhållande|kär|hemlig*|hon|träffar|dejtar|kysst
    han|son|sonen|killen|pojken|brorsan & pojkvän, hon|dotter|dottern|tjejen|flickan|syrran & flickvän
    utomäktenskapl*, utomäktenskaps*, hemligt förhållande, hemlig relation, kärleksaffär*
    tillfälliga sexuella|förbindelser|partners|relationer, olika partners, många partners, sexpartner*
    sexualpartner*, sexkontakt*, sexträff*, sexklubb*, sexleksak*, sexfantasi*, sexhjälp*, sexvägran
    one night stand*, kk relation*, kåtare, runka, runkar, runkade, runkat, avsugn*, blowjob, analsex
    oralsex, trekant med, gruppsex, sexig* bilder, utmanande bilder, avklädd*
    klä av sig & kamera*|bild*|film*|nätet|mobil*, klädde av sig & kamera*|bild*|film*|nätet|mobil*
    mot betalning & män|kvinnor|kropp*|träffar|sex*, mot pengar & män|ligger|låg|sex*|kropp*, mot sex
    för sex, sex mot, tar emot män|kunder|torskar, tar emot kunder & hemma|lägenhet*|hotell*
    kunder & hotellrum|lägenhet*|sex*|kropp*, bjuder ut sig, bjuda ut sig, bjöd ut sig
    på gatan & kropp*|sälj*|prostit*, horar, horade, fnask*, luder, intimitet, intimiteten
    intima & relation*|liv*|samvaro|stunder, närhet i sängen
    i sängen & lust|lusten|man|fungerar|inget|ligger, lusten & sex*|borta|man|partner, lusta, nedsatt lust
    sexlös*, celibat, avhållsamhet, oskuld & jag|hon|han|min|fortfarande|kontroll*, mödom*, oskuldskontroll*
    oskuldsintyg*
    # the body and identity
    könsuttryck*, könsroll* & trivs|fel, cisperson*, cisman, ciskvinna, kallas hen, bli kallad hen
    könsinkongr*, transfob*, transvård*, transutr*, kvinnokläder & han|man|mannen|sonen|klär|bär
    manskläder & hon|kvinna*|dottern|klär|bär, dragqueen*, dragshow & jag|han, född i fel, i fel kropp
    fel kön, annat kön, bröstbind*, byta kön, pubertetsblock*, stopphormon*, klamydia*, gonorré*, gonorre
    syfilis*, könsherpes*, kondylom*, könssjuk*, preventivm*, dagen efter piller, dagen efter p, smittspårn*
    ligger|legat|låg runt & killar|män|tjejer|hon|han|stan, ligger runt, strulat, strular med, hånglat
    hånglar, en affär med|vid, haft en affär, affär på jobbet, affär & kolleg*|gift|sidan|fru|man, älskare
    älskaren, älskarinn*, cruising, bastuklubb*, darkroom*, partner av samma, både killar och tjejer
    både tjejer och killar, gillar både, kysst|kysste|kysser en kille|tjej|man|kvinna|annan
    skicka|skickat|skickade|skickar ~ bilder & kropp*|naken|nakna|bröst*|sexuell*|okänd*|kille*|män|man|utpress*|sprid*|sprit*
    bilder på @min kropp|bröst, säljer bilder, sålde bilder, sålt bilder, sälja bilder på
    swish & bilder & kropp*|naken*|nakna, fotsex, underlivsbilder
    jungfru! & äktenskap*|fortfarande|kontroll*|hon, ur garderob*
    garderoben & komma|kommit|kom & ut & föräldr*|pappa|mamma|familj*|berätta*
    öppen med @min läggning|sexual*|att, öppet homo*|gay|bög|trans, hemliga dejter
    dejtar ~ kille|killar|man|män|tjej|kvinna & han|hon|hemlig*|familj*|nätet|äldre
    dejt* & tinder|grindr|nätet|äldre, sti prov*, prep behandl*, lever som ~ man|kvinna|kille|tjej
    vill leva som ~ man|kvinna|kille|tjej, känner sig inte som, är egentligen en kille|tjej|man|kvinna
    tilltal* & hen|han|hon & pronomen*|kön*|trans*, nytt namn & trans*|kön*|pronomen*
    lättklädd* & bild*|film*|foto*|nätet
    # often misspelt
    homosexualitet?, transsexuell?, asexuell?, heterosexuell?, sexualitet?, prostitution?, prostituerar?
    könskorrigering?, könsidentitet?, lesbiska?, otrohet?, pornografi?, transperson?, sexmissbruk?
    nakenbilder?
    # offences against it, which are crimes too
    våldtäkt*, våldtag*, våldtog*, våldtar, våldta!, gruppvåldt*, sexuella övergrepp, sexuellt övergrepp, sexövergrepp*, sexuellt ofred*, sexuellt utnyttj*, sexuella trakass*, sexualbrott*, sexbrott*, sexualförbr*, tafsa, tafsat, tafsade, tafsar, tafsning*, antastad, antastat, blottare, blottaren, blottade sig, pedofil*, barnpornogr*, barnporr*, koppleri*, förgripit sig, förgrep sig, incest*
  `,
  hints: `
    trans!, nudes, oskuld, kondom, kondomer
  `,
  not: `
    oskuldsfull*, oskuld till
    ha sex barn|syskon|veckor|timmar|dagar|månader|år|kronor|rum|platser|av|stycken, har sex barn
    hade sex barn, haft sex barn|jobb|olika|möten, sex med i, de sex med, porrband, ligga med i, ligga med på
    legat med feber|i|på|hög, låg med feber|en
    trans fett*, transak*, homogen*, homosapiens, gayatri, sexualundervisn*, sexualkunskap*, sex och samlevn*
    läggning av golv*, eskort av|från polis, kondominium, attraheras av tjänst*, swingers dans
    gillar tjejer på jobbet
    torsk med|och|i, torskrygg*, torskfil*, stekt torsk, potens i matematik, escort bil, ford escort
    regnbågsfisk*, regnbågslax*, regnbågsfär*, nakenbad*, blottlägg*, naken gren, nakna träd
    utan kläder på torkstreck*
    transport*, transpar*, transpir*, transplant*
    av samma kön & lag*|grupp*, transition* & energi*|grön*, tinder & tänd*
    kommit ut & bok*|tidning*|rapport*|app*|version*|från, kom ut & bok*|tidning*|från
    komma ut för & luft*|promenad*, ut för mina & räkning, utlösning & larm*
    samma kön & djur*|kanin*|katt*|hamst*|grupp*|lag*|personal
    för sex år|månader|veckor|dagar|timmar|barn|personer|kronor|år, mot sex mål, sex mot tre|fyra|fem|ett|två
    för sex|sju och, tar emot kunder & kl*|öpp*|butik*|recept*, kunder & hotellrum & boka*
    en affär med|vid & väst*|lokal*|butik*|centrum|köpm*, älskare av|till, gillar både kaffe|te|mat|sol*
    könsbest*, könsblad*, könsbal*, könsbund*
  `,
}
