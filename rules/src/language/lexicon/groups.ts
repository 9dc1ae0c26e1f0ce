/** Words that take one another's place in phrases, written @name there. */
export const groups = {
  jag: 'jag ja han hon hen vi de dom du ni man',
  mig: 'mig mej dig dej honom han henne hon oss er dem dom varandra barnen barnet barn sonen dottern flickan flickorna pojken pojkarna kvinnan mannen frun hustrun sambon mamma mamman modern mor pappa pappan fadern systern syster brodern bror brorsan syskonen syskon tjejen killen ungarna kidsen lillebror lillasyster',
  min: 'min mitt mina din ditt dina sin sitt sina hans hennes dennes deras vår vårt våra er ert era',
  nara: 'man mannen make maken sambo sambon pojkvän pojkvännen flickvän flickvännen fru frun hustru hustrun ex exet exman exmannen exmake exmaken exsambo exfru partner partnern kille killen tjej tjejen pappa pappan mamma mamman far fadern farsan mor modern morsan styvpappa styvpappan styvfar plastpappa bror brodern brorsan bröder bröderna son sonen dotter dottern farbror svärfar svärmor familj familjen släkten barnafadern',
  ar: 'är e va var varit vara blir blev blivit bli ä',
  inte: 'inte ej aldrig inge knappt inten',
  vill: 'vill ville velat önskar orkar orkade',
  sla: 'slår slog slagit slå slagits',
  skara: 'skär skar skära skurit',
  ta: 'ta tar tog tagit tagits ta',
  dricka: 'dricka dricker drack druckit dricka',
  sova: 'sova sover sov sovit',
  bo: 'bo bor bodde bott',
  forlora: 'förlora förlorar förlorade förlorat mista mister mist tappa tappar tappat',
  blialltid: 'bli blir blev blivit',
  lagenhet:
    'lägenhet lägenheten lägenheterna lya lyan bostad bostaden boende boendet hus huset hem hemmet hyreskontrakt hyreskontraktet kontrakt kontraktet hyresrätt hyresrätten villa villan rummet',
  barn: 'barn barnen barnet barnens ungar ungarna ungen son sonen sönerna dotter dottern döttrar döttrarna kidsen småbarnen bebis bebisen',
  daligt:
    'dåligt dålig skit kass kasst piss uselt risigt pyton jättedåligt skitdåligt superdåligt svindåligt asdåligt urdåligt uruselt sämre botten illa bedrövligt hemskt fruktansvärt förskräckligt',
  droger:
    'droger drogen knark knarket tabletter tabletterna piller pillren heroin kokain amfetamin tjack hasch cannabis gräs narkotika benzo benso lyrica tramadol ecstasy subutex',
  oss_ack:
    'mig mej dig honom henne oss dem barnen barnet frun hustrun kvinnan mannen modern fadern mamma mamman pappa pappan sambon dottern sonen flickan pojken lillebror lillasyster syskonen syster bror varandra',
  barnet:
    'barn barnen barnet barnens flickan pojken sonen dottern eleven lillebror lillasyster syskonen tonåringen bebisen ungarna tjejen killen han hon honom henne',
  kropp:
    'ansiktet magen huvudet ryggen halsen armen armarna håret nacken benet öronen örat munnen bröstet väggen golvet',
  skydd:
    'adress adressen telefon telefonen telefonnummer numret mobil mobilen sms plats konto konton lösenord lösenordet bankid chattar snap snapchat instagram meddelanden',
} as const
