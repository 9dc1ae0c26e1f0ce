import type { Lexicon } from './lexicon.ts'

export const tradeUnion: Lexicon = {
  kind: 'trade_union',
  source: 'Our own knowledge; unions by the names they use themselves.',
  note: 'Membership of a union and its business. The unemployment fund says how the purse is, and stands under economy.',
  words: `
    # in general
    fackets, fackförening*, fackförening?, fackförbund*, fackförbund?, fackansl*, fackavg*, fackombud*
    fackklubb*, fackpamp*, fackmöt*, fack förening*, fack förbund*, förbundsombud*, förbundsjur*
    klubbordför*, verkstadsklubb*, skyddsombud*, skyddsombud?, förhandlingsombud*, arbetstagarorg*, mbl!
    lockout*, syndikal*, arbetarrör*, kollektivanslut*, lokalklubb*, lokalombud*, anställningstvist*
    sympatiåtg*, kommunalare, kommunalarb*, medlem i|hos Kommunal, Kommunal hjälper|företräder|har|säger
    if metall*, metallare, metallarbetarf*, unionen!, unionens, SSR, akademikerförb*, akademikeralli*
    sveriges ingenjörer, vårdförbund*, lärarförb*, lärarnas riksförb*, sveriges lärare, byggnadsarbetarf*
    elektrikerf*, elektrikernas förb*, transportarb*, handelsanst*, hotellfacket, restaurangfacket, HRF
    seko!, SEKO, livsmedelsarbetarf*, fastighetsanst*, målarförb*, polisförb*, officersf*, saco!, SACO, tco!
    TCO, lo förbund*, sac!, läkarförb*, lärarfack*, städfack*, medlem i ett förbund, med i ett förbund
    rättshjälp via förbundet
    medlem i ~ facket|kommunal|unionen|vision|ssr|seko|byggnads|handels|vårdförbundet|lärarförbundet|förbundet|metall
    oorganiserad, tvisteförhandl*, ombudsman*, klubbstyrelse*, sektionsordförande*, fackstyrelse*, fackpolit*
    facket
    medlem|medlemmar|medlemskap|ombud|ombudet|ombudsman|avdelning|förtroendevald|fackligt|facklig|företräd*|ansluten|organiserad|styrelse*|klubb* & Vision|Handels|Livs|Byggnads|Kommunal|Kommunals|Transport|LO|ST|GS|Seko|SEKO|Unionen|Ledarna|Saco|TCO|SAC|Forena|Akavia|SSR|DIK|Finans*|förbund*|fackförbund*
    Visions ombud*, Kommunals ombud*, Handels ombud*, LO förbund, LO ansluten
    medlem i ~ förbund*|Vision|Kommunal|Unionen|Handels|Byggnads|Livs|Transport|Seko|SEKO|SSR|HRF|ST|GS|Ledarna|Saco|syndikalist*
    med i Vision|Kommunal|Unionen|Handels|Byggnads|Livs|Transport|Seko|SEKO|SSR|HRF|ST, lärares riksförb*
    naturvetarna, akavia, finansförb*, forena, hamnarbetarf*, brandmännens riksförb*, tandläkarförb*
    journalistf*, musikerf*, dramatikerf*, skogs och träf*, gruvfyr*, pappersindustriarb*, fackfientl*
    union busting, förbundets jurist*|ombud*|medlemm*, förbundet har|hjälper|företräder|driver|stöder
    mitt förbund, vårt förbund, kollektivavtalsförh*, förhandling med arbetsgivaren, centrala tvisteförh*
    lokala förhandl*, lokal klubb, klubben på jobbet, arbetsplatsklubb*, strejk*, sympatistrejk*
    blockad mot arbets*, huvudskyddsomb*, arbetsmiljöombud*, platsombud*, arbetsplatsomb*
    förtroendevald i facket|förbundet|klubben, Unionen
    # in other words
    byggettan, byggnads avdelning
    förbundets|förbundet|förbund & försäkring*|ombud*|jurist*|medlem*|avgift*|gick ur|gått ur|gå ur|gå med|avdelning*|förhandl*|hjälp|hjälper|hjälpt|rådgivn*|avtal*|företräd*|ordförande|kongress*|strejk*|styrelse*
    gick|gå|går|gått ur|med ~ facket|förbundet|Kommunal|Unionen|Vision, lo jurist*, LO jurist*, LO distrikt*
    LO medlem*, LO fack*, LO kort*, TCO jurist*, Saco råd*, sacoförening*
    organiserade & jobbet|arbetsplats*|fack*|oss|mig, organisera & fack*|arbetskamrat*|kollegor|oss|jobbet
    fackordf*, arbetskamraterna & fack*|strejk*, klubben & fack*|ordförande|fabrik*|förhandl*|medlem*
    avtalsrörelse*, konfliktersättn*, konflikt & fack*|arbetsgivar*|medlem* & ersättn*|kass*, föreningsrätt*
    samverkansavtal & fack*, löneförhandl* & fack*|förbund*|ombud, uppsägning & fack*|förbund*|mbl
    medlemsavgift* & fack*|förbund*|Kommunal|Unionen|Metall|Vision|Handels|Byggnads
    förtroendevald* & arbetsplats*|fack*|jobb*|Kommunal|Vision|Unionen|klubb*, förtroendeman, förtroendemän
    förtroendeuppdrag & fack*|förbund*|Seko|SEKO|Kommunal|Unionen|Vision|Handels|Byggnads|Metall|LO
    dubbelorganis*, polisfacket, sjuksköterskefack*, byggfacket, transportfacket, handelsfacket
    tjänstemannafack*, arbetarfack*, utländska fack*, facken, fackens, fackutbildn*, fackkurs*
    studieorganisatör*, regionalt skyddsomb*, rso!, skyddskommitt* & ombud*, skyddsstopp*, arbetsmiljöstopp*
    medlem & förbund*|sac|syndikalist*|fack*, fackmed*, facklig*
    medlem|medlemmar|medlemskap & fack*|förbund*|a kassa
    kollektivavtal & fack*|saknar|bryt*|arbetsgiv*|kräv*|blockad, kollektivavtalsl*, kollektivavtalsbrott*
    arbetsplatskonflikt* & fack*, kontaktat|kontakta|kontaktade|ringt|ringa facket|förbundet, mitt fack
    min fack*, vårt fack, förstamaj*, första maj & demonstr*|fack*|tåg*|gick, lön & fack*|förhandl*
    arbetsdomstolen & fack*|stäm*|driv*, ad dom, svartlistad & fack*|jobb*, trakasser* & fack*
    rättsskydd & fack*|förbund*|lo|tco, medlemsnummer & fack*|förbund*, medlemskort & fack*|förbund*
    sekreterare i|för ~ fack*|klubben|sektion*, kassör i|för ~ fack*|klubben|sektion*
    ordförande i|för ~ fack*|klubben|förbund*, sekt* & fack*|vision|kommunal|ordförande, arbetarkommun*
    handelstjänstem*, ledarna & medlem*|fack*|förbund*, sulf!, jusek, civilek* & fack*|medlem*|förbund*
    fysioterapeutern* & medlem*|fack*|förb*, kyrkans akademik*, arbetsterapeuterna & fack*|medlem*|förb*
    psykologförb*, socionomförb*, sj fack*, elektrikerna & fack*|förbund*|medlem*|strejk*
    målarna & fack*|förbund*|medlem*, pappers & fack*|förbund*|medlem*|avdeln*
    metall & fack*|klubb*|medlem*|avdeln*|ombud*|verkstad*, metalls, gs fack*
    # often misspelt
    fackföreningen?, fackförbundet?, skyddsombudet?, fackligt?, fackliga?
  `,
  hints: `
    strejk!
  `,
  not: `
    facket till|i hallen|under, postfacket, lägg i facket, facket för post, europeiska unionen
    unionen mellan, eu unionen, brevfack*, frysfack*, handskfack*, LO i, Vision 20*, Vision för
    Vision och mål, Vision är att, Handels i, Handels och sjö*, Livs och, Byggnads och miljö*, byggnadsnämnd*
    Byggnads på, strejkar datorn, datorn strejkar, hissen strejkar, bilen strejkar, skrivaren strejkar
    telefonen strejkar, systemet strejkar, kroppen strejkar
    diskrimineringsombudsm*, barnombudsm*, justitieombudsm*, konsumentombudsm*, patientombudsm*
    ombudsmannen för
    facket & lägg*|lagt|ligger|låg|lämna*|hämta*|nyckel*|brev*|post*|papper*|märkt*|receptionen|reception*|hyll*|låda
    i facket vid|på|utanför|bakom|till|med|intill
    strejk* & dator*|skrivare*|hiss*|bil*|telefon*|system*|nät*|kaffe*|kopi*|buss*|tåg*|kollektivtraf*
    på grund av strejk*, strejken & tåg*|buss*|flyg*, varsel & strejk* & tåg*|buss*|flyg*
    förbund & kommun*|samordn*|idrott*|scout*|patient*|diabetes*|reumat*, förbund & försoning*
    facket & toppen|översta|nedersta|vänstra|högra|nedre|övre|innanför
    förbundet & idrott*|fotboll*|scout*|samordn*|ridsport*|handikapp*|funktions*|pension*|patient*|räddn*
  `,
}
