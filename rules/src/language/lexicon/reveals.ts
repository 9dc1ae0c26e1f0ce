import type { Lexicon } from './lexicon.ts'

export const reveals: Lexicon = {
  kind: 'reveals_social_services',
  source:
    'Our own knowledge; words of the social services act (SoL) and of its authorities. Names of units come from the register.',
  note: 'Whoever reads over a shoulder sees that it is the social services: who writes, what they decide, which papers they send.',
  words: `
    # the authority
    soc!, socen, socens, soccen, socc!, soss!, socialtj*, socialtjänsten?, socialtjänst?, social tjänst*
    socialjänst*, socialtänst*, sosialtj*, socialförv*, socialförvaltningen?, social förvaltning*
    socialkontor*, socialkontoret?, social kontor*, socialnämnd*, socialnämnden?, social nämnd*, socialutsk*
    socialsekr*, socialsekreterare?, socialsekreteraren?, social sekr*, socialsekt*, socialsek!, socsek*
    socialtant*, soctant*, socialgubb*, socialen, socialens, socialarb*, social arbetare*, socialassist*
    socialchef*, socialdirek*, socialjour*, social jour*, socjour*, socialstyr*, socialbyrå*, socialhandl*
    socialhjälp*, socialbidr*, socbidr*, socialvård*, socialreg*, socialakt!, socialakten, socialpsyk*
    socialrätt*, socialutr*, socialkonsul*, socialomb*, socionom*, sociala myndighet*, sociala enheten
    sociala förvaltn*, sociala jouren, sociala insatser, sociala tjänst*, sociala omsorg*, social omsorg
    sociala utskott*, social myndighet*, sociala resurs*, vård och omsorg*, omsorgsförv*, omsorgsnämnd*
    äldrenämnd*, äldreförv*, stadsdelsförv*, stadsdelsnämnd*, individ och familj*, individ och familjeoms*
    IFO, ifo!, familjeomsorg*, arbete och försörjn*, individutsk*, sociala delegation*, nämnden, nämndens
    individnämnd*, familjenämnd*, SoL, sol ärende*, enligt sol, 4 kap 1, 11 kap 1, 14 kap 1, fältassist*
    fältgrupp*, fältteam*, personligt ombud, personliga ombud*, kommunens familje*, kommunens handläggare för
    # people and places
    biståndshandläggare?, bistånd!, biståndet, lsshandl*, boendestöd*, boendestödjare?, boende stöd*
    hemtjänst*, hemtjänst?, hem tjänst*, trygghetslarm*, familjebehandl*, familjebehandlare?, familjepedag*
    familjecoach*, familjeteam*, familjerätt*, familjerådg*, familjehandl*, familjehem*, familjehem?
    fosterhem*, fosterfam*, jourhem*, kontaktfamilj*, kontaktperson enligt|via|genom|från|beviljad|till
    särskilt kvalificerad kontaktp*, kvalificerad kontaktperson*, hvb*, sis hem*, stödboende*
    behandlingsassist*, missbrukshandl*, alkoholhandl*, missbruksenh*, beroendeenh*, drogterap*, öppenvård!
    öppenvården, öppenvårdsins*, öppenvårdsenh*, öppenvårdsbeh*, ungdomsenhet*, familjeenhet*, barnenhet*
    barn och unga, barn och ungdomsenh*, barn och familjeenh*, barn och familj, barn och ungdomsutr*
    vuxenenhet*, vuxen enhet*, utredningsenhet*, utredningsgrupp*, mottagningsenhet*, mottagningsgrupp*
    försörjningsenh*, försörjningsst*, försörjningsstöd?, försörjnings stöd*, försörjningstöd*
    ekonomienheten, resursenhet*, resursteam*, insatsgrupp*, barnahus*, barngrupp*, kvinnofridst*, mini maria
    maria ungdom, budget och skuldrådg*, flyktinghandl*, flyktingmott*, integrationshandl*, integrationsenh*
    ensamkommandeenh*, bostadssocial*, boendesekr*, boendeenhet*, vräkningsföre*, särskilt boende
    äldreboende*, vårdboende*, ungdomsmottagare, ungdomsstödj*, familjestöd*, barnavård*, myndighetsutövn*
    # deeds and papers
    riksnorm*, normberäkn*, återansök*, ansökan om ~ bistånd|hemtjänst|boendestöd|insats*|försörjn*
    barnavårdsutredning?, utredning, utredningen, utredningar, utredningarna, utredningst*, utredningssam*
    utredningsm*, utredningsb*, utredare, utredaren, utreds
    utreder er|oss|mig|familjen|barnen|barnet|dig|vår|om|min
    utreda er|oss|mig|familjen|barnen|barnet|vår|min, förhandsbed*, skyddsbed*, orosanm*, orosanmälan?
    oros anm*, oroanm*, anmälan om oro, anmält oro, orosmöte*, aktualisera*, aktualisering*, lvu*, lvm*
    omhändertog*, omhänderta*, omhändertagen?, tvångsomhänd*, placera barn*, placering!, placeringen
    placeringar, placeras i|hos, samhällsplac*, genomförandepl*, genomförandeplan?, vårdplan!, vårdplanen
    insatsplan*, samordnad individuell plan, sip!, SIP, sipmöte*, delgivn*, kommunicering av|från, personakt*
    barnakt*, dokumentation enligt, umgängesst*, umgänges stöd*, umgängeskont*, vårdnadsutr*, samarbetssamt*
    faderskapsutr*, föräldraskapsutr*, medgivandeutr*, adoptionsutr*, bbic*, nätverksmöt*, hembesök*
    hem besök*, yttrande till tingsrätten|åklagaren|domstolen|frivården, ungdomstj*, ungdomskontr*
    matrekvis*, rekvisition*, nödprövn*, nödbistånd*, hyresgaranti*, insats enligt, insatser enligt
    stöd enligt
    beviljad|beviljade|beviljats|beviljat|beviljas ~ insats|insatser|stöd|bistånd|hemtjänst|boendestöd|kontaktperson|kontaktfamilj|avlastning|ledsagning
    serviceinsats*, äldreoms*, omsorgsplan*, avgiftshandl*, anmälan enligt 14|19, öppna insatser
    öppen insats, frivillig insats, frivilliga insatser, insatser från kommunen, stödinsats*
    behandlingsinsats*, handläggarbyte, byta handläggare, min handläggare på, din handläggare på
    avslag på ~ ansökan om, uppföljning av insats*|beslut*|genomför*|vårdplan*, egen försörjning
    fosterföräld*, fosterbarn*, barnhandläggare*, barnsekret*, familjesekret*, vuxenhandl*, ungdomshandl*
    ekonomihandl*, försörjningshandl*, handläggare på ~ soc*|försörjn*|ekonomi*|ifo|kommunen|barn*|vuxen*|lss
    handläggare inom ~ soc*|försörjn*|ekonomiskt|ifo, placerat i|hos, socialt ansvar, sociala utredn*
    social journal*, sociala jour*, socialpedag*, ekonomiskt bist*, försörjningsansök*, ansökt om ~ försörjn*
    sociala kontraktet, kommunala kontraktet, insatsen kontaktp*, intensiv hemma*, hemterap*
    familjeterapi via, haschprogram*, haschavvänj*, cannabisprogram*, rådgivare alkohol*, råd och stödsamtal*
    råd och stödenh*, mansmottagn*, krismottagn*, brottsofferstödet via kommun*, medlingsverks*, ungdomsteam*
    fältsek*, sommarkoloni via, särskild förordnad vårdnad*, tillsynsbesök*, oanmälda besök, oanmält
    sociala team*
    ansökan|ansökt|ansöka|ansöker om ~ kontaktperson|kontaktfamilj|boendestöd|avlösning|avlastning|ledsagning|korttidsboende|särskilt|plats|familjehem|insats
    jourfamilj*, stödfamilj*, avlastningsfam*, lss!, LSS, kvinnojour*, skyddat boende, skyddade boendet
    behandlingshem*, gruppbostad*, gruppboende*, daglig verksamhet, dagliga verksamheten, avlösarserv*
    korttidsboend*, korttidsvist*, korttidstills*, akutboend*, jourboend*, ledsagarserv*, ledsagning*
    servicebostad*, hemvård, omvårdnadspersonal*, vårdbiträde*, nattpatrull*, larmpatrull*, matdistribution*
    matlåda från kommun*, dagcent*, träffpunkt för äldre, säbo!, demensboende*, anhörigstöd*, anhörigkonsul*
    avlastningsplats*, växelvård*, kommunens missbruks*, kommunens beroende*, kommunens boende*
    kommunens ungdoms*, kommunens stöd*, familjecentral*, föräldrarådg*, föräldraskapsst*, barn och ungdomsv*
    ungdomsvård*, ungdomsgrupp*, samtalsstöd från kommun*, råd och stöd, stödsamtal hos
    behandlare på öppenv*, behandlare inom kommun*, handläggare inom kommun*, kommunhandlägg*
    ekonomisk rådg*, budgetrådg*, hyresrådg*, bosamord*, bostadssamord*, boendeplac*, placerad*, placerats
    utslussn*, halvvägshus*, träningslägen*, sociala kontrakt*, socialt kontrakt, kommunkontrakt*
    kommunalt kontrakt, stödlägenh*, försökslägenh*, nämndbeslut*, nämndsammantr*, delegationsbesl*
    bifall på ansök*, avslag på ansök*, beslut om insats*, beslut om hemtj*, insatsen upphör*
    insatsen avslutas, avsluta insatsen, uppdragstagare, samverkansmöt*, uppföljningsmöt* med handlägg*
    lex sarah, anmälan om missförhåll*, barnkonsekv*, vårdnadsfråg*, umgängesfråg*, umgängesplan*, kontaktman
    kontaktperson för, kontaktpersonen, hemutredn*, faderskapsb*, faderskapsärende*, föräldraskapsbekr*
    adoptionsrådg*, god man via, överförmyndar*, tvångsvård*, sis institution*, statens institution*
    ungdomshem*, behandlingsplan*, missbruksvård*, missbruksbehandl*, drogrådg*, alkoholrådg*, fältverksam*
    uppsökande verksamhet*, natthärbärge*, härbärge*, socialt stöd, sociala stödet, social dokument*
    socialmedicinsk*, kurator på familje*, kriscentr*
    # more rooms, roles and papers
    myndighetsenhet*, vuxensekt*, vuxenstöd*, vuxenteam*, vuxengrupp* på, ungdomssekt*, barnsekt*
    familjesekt*, familjegrupp*, familjevårdsenh*, äldreenhet*, äldresekt*, äldrehandl*, omsorgshandl*
    omsorgsenhet*, funktionsstödsförv*, funktionshinderenh*, mottagningssekr*, mottagningsteam*
    mottagning barn*, mottagning vuxen, ungdomsbehandl*, barnbehandl*, vuxenbehandl*, ungdomssekr*
    vuxensekr*, bidragshandl*, bidragsenhet*, bidragsansök*, arbetsmarknadsenh*, arbetsmarknadshandl*
    ekonomigruppen, ekonomiskt stöd från kommun*
    enheten för ~ barn|ekonomi*|försörj*|vuxna|unga|familj*|bistånd*|missbruk*|beroende*|ensamk*|funktions*|äldre|individ*
    avdelningen för ~ barn|ekonomi*|försörj*|vuxna|unga|familj*|bistånd*|missbruk*|individ*|äldre
    förvaltningen för ~ funktions*|äldre|social*|individ*|arbete, bistånds*, boendeinsats*, hemmaplanslösn*
    placeringsb*, placeringsalt*, omplacering & barn*|familjehem*|hvb*|ungdom*, utredningshem*
    mamma barn hem, anhöriganställ*, anhörigbidrag, hemvårdsbidrag, omvårdnadsbidrag från kommun*
    trygghetsboende via, bostad med särskild service, särskild service för, assistanshandl*, turbundna resor
    riksfärdtjänst*, färdtjänsthandl*, social insats*, sociala insats*, beviljad insats*, beslutade insatser
    insatsen & beviljad*|beslut*|upphör*|förläng*|avslut*|familj*|hemma|stöd*
    insatser & beviljad*|beslut*|hemma|stöd*|familj*|enligt|ansök*
    kommunen & tagit|tog|omhändert*|placer* & barn*|son|dotter|mig, tanten från soc|kommunen
    kom hem till oss från kommun*
    handläggare & barn*|familj*|försörj*|bistånd*|vuxen*|placer*|insats*|hembesök*|orosanm*|utredn*|socialt*
    ert barn & utredn*|placer*|insats*, inlett utredn*, inleda utredn*, inleder utredn*, öppnat utredn*
    öppna utredn*, avslutat utredn*, avsluta utredn*, utredningsuppdr*, utredningsplan*, utredningsrapp*
    barnsamtal*, barns behov i centrum, signs of safety, tryggare barn, repulse, kaiku, trappan samtal*
    trappansamt*, marte meo, komet kurs*, cope kurs*, anmälningsskyld*, anmälningsmöte*
    återkoppling på ~ anmälan|orosanmälan, mottagit en anmälan, fått in en anmälan, inkommit en anmälan
    inkommen anmälan, anmälan har inkommit, anmälan & inkommit|kommit|barn* & oro*|barn*|dig|er|familj*
    sekretessbryt*, samtycke till ~ kontakt|sekretess|sip|samverkan, häva sekretess*, brutet sekretess
    menprövn*, partsinsyn*, kommunicer* & utredn*|beslut*|inför, yttrande över ~ utredn*|beslut*
    delegationsordn*, individärende*, arbetsutskott* & social*|nämnd*|individ*, nämndsekr*, socialförs*
    ordförandebeslut*, umgängesbegr*, umgängesbesl*, flyttningsf*, överväganden & vård*|nämnd*|barn*
    mariamott*, beroendemott*, missbruksmott*, spelmott*, krami, jobbspår*, jobbtorg*, ungdomsjour*, fältande
    fältar*, grannskapsarb*, kvinnofridssamord*, kvinnofridsenh*, kvinnofridsmott*, relationsvåld*
    våld i nära relationsteam*, hedersteam*, origo, grinden & våld*|barn*, stödgrupp* för barn*
    barn i missbruksf*
    # often misspelt
    socialnämndens?, biståndshandläggaren?, biståndsbedömning?, hemtjänsten?, boendestöd?, familjehemmet?
    försörjningsstödet?, socialarbetare?, omhändertagande?, familjeomsorgen?, kontaktfamilj?, utredningen?
    familjerätten?
    # care away from home and homes for a while
    placeras, placerade, placerat barn*|ungdom*|honom|henne, hemtagn*, samhällsvård*, jourplac*, nätverkshem*, släktinghem*, släktingplac*, tvångsplac*, institutionspl*, institutionsv*, låst institution, låsta institution*, vård utanför|utom ~ hemmet, vård enligt, lagen om vård av|med, lag om vård av, tvångsomh*, jourlägenh*, akutlägenh*, genomgångsbo*, genomgångslä*, referensboend*, övergångsboend*, bostad först, nödboend*, nödbostad*, kommunens lägenheter, krisboende*, socialt boende, boende via|genom ~ kommunen|soc
  `,
  hints: '',
  not: `
    sociala medier|medierna|nätverk|nätverken|plattform*|aktivit*|frukost*|problem|fobi|ångest|kompetens|evenem*|träff*|band|relationer|spel|kanaler|miljö*|skäl|faktorer
    social fobi|ångest|distans*|person|kompetens|träning|kväll|aktivitet|miljö|samvaro|situation, social på
    socialdemok*, socialist*, sos alarm*, sos barnbyar, asocial*, socialpsykologi*
    polisutr*, polisens utredning*, polisen utreder, brottsutredn*, adhd utredn*, npf utredn*
    neuropsyk* utredn*, medicinsk|medicinska utredn*, hjärtutredn*
    utredning hos|på läkare*|bup|psykiatrin|vårdcentral*|sjukhus*|habilit*
    utredning|utredningen för|om|av adhd|autism|demens|add|npf|hjärt*|knät|allergi*, minnesutredn*
    demensutredn*, psykiatrisk utredn*, basutredning*, trafikutredn*
    statlig|statliga|offentlig|offentliga utredn*, arbetsmiljöutr*, olycksutredn*, haveriutr*
    teknisk utredn*, logopedutredn*, fertilitetsutr*, könsutredn*, psykologutredn*, utvecklingsutredn*
    pedagogisk utredn*, vårdplan på|för sjukhus*|avdeln*, hyresnämnd*, patientnämnd*, valnämnd*
    byggnadsnämnd*, miljönämnd*, kulturnämnd*, fritidsnämnd*, tekniska nämnd*, utbildningsnämnd*, skolnämnd*
    nämndeman*, nämndemän*, hembesök av|från distriktssk*|läkare*|elektriker*|rörmokare*|bvc
    distriktssköt* hembesök, delgivningsman*
    placerad i|på|vid|nära ~ hyllan|bordet|entrén|receptionen|skåp*|rummet|tabell*|plats|första|andra|tredje
    placerat på, bordsplacer*, placering i|på|av tävling*|tabell*|matsalen|möbl*|skylt*|bord*, felplacer*
    fondplac*, kapitalplac*, utplacer*, aktualiserad fråga, utvecklingsbist*, biståndsarb*, biståndsminist*
    biståndspolit*, stöd enligt avtal, insatser enligt avtal, barn och unga på lov*
    barn och unga i åldern|som|från|med|är|har
    för barn och unga i, barngruppen på förskolan, barngruppens, barn och familj på utflykt
    öppenvård på sjukhus*|vårdcentral*, rekvisitionsblankett för statsbidrag, egen försörjning av el
    barnavårdscentral*, bvc, utreda orsaken, oanmält till kurs*, barnhandläggare på skatte*
    repulsera*, bojen & båt*|hamn*|lägg*, omplacering & personal*|anställ*|medarb*
    personlig assistans av vår kund*, övervägande!
    anmälan & kommit|inkommit & kurs*|läger*|aktivitet*|simskol*|möte*
    övervägande delen|del|antal*|positiv*|solig*, aktualiserar uppgift*|kontakt*
    placeras & hylla*|bord*|bil*|cykel*|kö*|tavla*|skylt*|sopor*|kärl*|container*|skåp*|plats*|möbl*|lag*|tävl*, placerade & hylla*|bord*|tavla*|skylt*|tabell*|lag*|sig, placeras i kö*|bokstavs*|rum, placerade sig
  `,
}
