import type { Lexicon } from './lexicon.ts'

export const sexualLife: Lexicon = {
  kind: 'sexual_life',
  source: 'Our own knowledge; sexual life and sexual orientation are named in GDPR article 9.1.',
  note: 'Orientation, gender identity, sexual life and the sale of sex. Sexual offences stand under crime.',
  words: `
    # who one loves and who one is
    homosex*, homosexuell?, homofil*, bisex*, bisexuell?, asexuell*, pansexuell*, heterosex*, gay, gayen, bög, bögen, bögar, bögarna, bögig, flata, flator, flatan, lesb*, lesbisk?, lebb, lebban, hbtq*, hbt!, queer*, kommit|kom|komma ut som, ut ur garderoben, ut som gay|bög|lesbisk|trans|homo
    dras till killar|tjejer|män|kvinnor|samma, attraheras av, kär i en annan kille|tjej|man|kvinna, gillar|älskar killar|tjejer, tycker om killar|tjejer, samkönad*, sin|min|hans|hennes läggning, transperson*, transsex*, transkvinn*, transman*, transtjej*, transkill*, transvestit*, könsdysfori*, könsdysfori?
    könskorrig*, könsbyt*, könsutredn*, icke binär*, ickebinär*, fel kropp, byta|bytt|byter kön, könsöverskrid*
    # sexual life
    sexualitet*, sexuell, sexuellt, sexuella, sexliv*, samliv*, samlag*, erektion*, impotens, impotent, onani*, onanera*, orgasm*, sexlust*, sexmissbr*, sexberoend*, porr*, nakenbild*, nakenfoto*, dickpic*, haft|ha|hade|har|have sex med, haft sex, ha sex, sex med, sex utan, sex i utbyte, sexet, sexvan*, sexsug*
    sexköp*, köper sex, köpt sex, köpa sex, sexarbet*, sexsälj*, sexhandel*, säljer|sålt|sålde|sälja|säljs ~ sex, säljer|sålt|sålde|sälja ~ kropp|kroppen, sex mot ersättning|betalning, sex för pengar, prostit*, prostituerad?, hallick*, eskort!, eskorttj*, eskortflick*, sugardejt*, sugardating*, sugardadd*, onlyfans*
    vänsterpras*, snedsprång*, knullar, knullat, knulla, knullade, legat med, låg med en|honom|henne|sin|min, ligga med honom|henne|killar|nån|någon, tände på barn|män|killar, fetisch*, bdsm, swinger*, oskyddat sex, grooming*, sexting*, sexchatt*, sexdejt*, sexannons*, öppet förhållande, polyamor*, sexolog*
    tjej som också är tjej, kär i en tjej och, ihop med en annan kille|tjej, älskar en annan kvinna|man, lever med en annan kvinna, pride!, prideparad*, regnbågs*, könstill*, könsid*, juridiskt kön, ändra kön, könsbekr*, hormonbeh*, binder!, pronomen hen, hen som pronomen, född som pojke|flicka, känner sig som kille|tjej|pojke|flicka, känner mig som kille|tjej|pojke|flicka|fel, drag queen
    sexdebut*, nakna bilder, naken!, naket, bilder på sig utan kläder, nakenfilm*, sexfilm*, intima bilder, intim bild, delat bilder, hämndporr*, kåt, kåta, kåthet, tafsande, dejtar äldre män, träffar äldre män, äldre män på nätet, betalt för sex, betalt för att ligga, säljer sig, sålt sig, sålde sig, sälja sig, säljer mig, sälja mig, escort*, torsk!, torskar!, sexkund*, bordell*, strippa!, strippar*, massagesalong*, thaimassage med, frigiditet, potens*, viagra*, samlevnadsprob*
    @ar bi, ut som bi, bi och
    säljer|sålde|sålt|säljs|sälja henne|mig|sig|flickan|dottern till, utan kläder, säljer henne|mig, pojkvännen säljer henne
    han ~ gift|sambo|ihop|tillsammans|kär|förälskad|dejtar med|i ~ man|kille, hon ~ gift|sambo|ihop|tillsammans|kär|förälskad med|i ~ kvinna|tjej, gift med en man|kvinna, könssjukdom*, nakna|naken|intima & bild*|film*|video*, bild*|film* & naken|nakna|sex*|intim*, sprida bilder, delat ~ bilder, byta juridiskt kön, köper|säljer|sålt|sålde & kroppen|sexuella|tjänster
    otrogen, otrogna, otroget, otrohet*
    könsneutr* & identitet*
  `,
  hints: `
    trans!, nudes, oskuld, kondom, kondomer
  `,
  not: `
    oskuldsfull*, oskuld till, ha sex barn|syskon|veckor|timmar|dagar|månader|år|kronor|rum|platser|av|stycken, har sex barn, hade sex barn, haft sex barn|jobb|olika|möten, sex med i, de sex med, porrband, ligga med i, ligga med på, legat med feber|i|på|hög, låg med feber|en
    trans fett*, transak*, homogen*, homosapiens, gayatri, sexualundervisn*, sexualkunskap*, sex och samlevn*, läggning av golv*, eskort av|från polis, kondominium, attraheras av tjänst*, swingers dans, gillar tjejer på jobbet, sexuellt ofred*, sexuella övergrepp, sexuellt övergrepp, sexuellt utnyttj*, sexuella trakass*, sexuellt våld
    torsk med|och|i, torskrygg*, torskfil*, stekt torsk, potens i matematik, escort bil, ford escort, regnbågsfisk*, regnbågslax*, regnbågsfär*, nakenbad*, blottlägg*, naken gren, nakna träd
    utan kläder på torkstreck*
    transport*, transpar*, transpir*, transplant*
  `,
}
