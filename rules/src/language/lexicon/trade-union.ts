import type { Lexicon } from './lexicon.ts'

export const tradeUnion: Lexicon = {
  kind: 'trade_union',
  source: 'Our own knowledge; unions by the names they use themselves.',
  note: 'Membership of a union and its business. The unemployment fund says how the purse is, and stands under economy.',
  words: `
    facket, fackets, fackförening*, fackförening?, fackförbund*, fackförbund?, facklig, fackligt, fackliga, fackmedl*, fackansl*, fackavg*, fackombud*, fackklubb*, fackpamp*, fackmöt*, fack förening*, fack förbund*, förbundsombud*, förbundsjur*, klubbordför*, verkstadsklubb*, skyddsombud*, skyddsombud?, arbetsplatsombud*
    förhandlingsombud*, arbetstagarorg*, mbl!, strejken, strejkar, strejkade, strejkat, strejka!, strejkvarsel*, strejkvakt*, strejkkass*, strejkbryt*, lockout*, syndikal*, arbetarrör*, kollektivanslut*, lokalklubb*, lokalombud*, anställningstvist*, sympatiåtg*
    kommunalare, kommunalarb*, Kommunals, medlem i|hos Kommunal, Kommunal hjälper|företräder|har|säger, if metall*, metallare, metallarbetarf*, unionen!, unionens, Vision, SSR, akademikerförb*, akademikeralli*, sveriges ingenjörer, vårdförbund*, lärarförb*, lärarnas riksförb*, sveriges lärare, Byggnads, byggnadsarbetarf*, elektrikerf*, elektrikernas förb*, transportarb*, handelsanst*
    Handels, hotellfacket, restaurangfacket, HRF, seko!, SEKO, livsmedelsarbetarf*, Livs, fastighetsanst*, målarförb*, musikerförb*, journalistförb*, polisförb*, officersf*, saco!, SACO, tco!, TCO, LO, lo förbund*, SAC, sac!, läkarförb*, lärarfack*, städfack*, medlem i ett förbund, med i ett förbund, rättshjälp via förbundet
    medlem i ~ facket|kommunal|unionen|vision|ssr|seko|byggnads|handels|vårdförbundet|lärarförbundet|förbundet|metall, oorganiserad, vild strejk, tvisteförhandl*, kollektivavtalsförhand*, huvudskyddsombud*, ombudsman*, fackordförande*, klubbstyrelse*, sektionsordförande*
    fackstyrelse*, fackpolit*
  `,
  hints: `
    strejk!
  `,
  not: `
    facket till|i hallen|under, postfacket, lägg i facket, facket för post, europeiska unionen, unionen mellan, eu unionen, brevfack*, frysfack*, handskfack*, LO i, Vision 20*, Vision för, Vision och mål, Vision är att, Handels i, Handels och sjö*, Livs och, Byggnads och miljö*, byggnadsnämnd*, Byggnads på, strejkar datorn, datorn strejkar, hissen strejkar, bilen strejkar, skrivaren strejkar, telefonen strejkar, systemet strejkar, kroppen strejkar
    diskrimineringsombudsm*, barnombudsm*, justitieombudsm*, konsumentombudsm*, patientombudsm*, ombudsmannen för
  `,
}
