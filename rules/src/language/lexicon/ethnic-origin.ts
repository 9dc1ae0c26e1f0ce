import type { Lexicon } from './lexicon.ts'

export const ethnicOrigin: Lexicon = {
  kind: 'ethnic_origin',
  source: 'Our own knowledge; the five national minorities are named in the law 2009:724, 2 §.',
  note: 'Origin, minorities, migration, and the languages and countries that show it. Swedish and the big languages of school are not here: they show nothing.',
  words: `
    # in general
    etnisk*, etnicitet*, etnicitet?, ursprung är|från|i, utländsk bakgrund|härkomst, utländskt påbrå|ursprung
    påbrå, härkomst, härstamm*, mörkhyad*, rasifiera*, utrikes född*, utrikesfödd*, utlandsfödd*
    född utomlands, född i utlandet, född i annat land, minoritetsspråk*, urfolk*, svartskall*, blatte
    blattar, invandrar*, invandrare?, invandrad*, immigrant*, utlänning, utlänningar, utomeuropeisk*
    flykting*, *flykting, *flyktingar, asyl, asylsök*, asylsökande?, asylb*, asylär*, asylsk*, asylpro*
    asylans*, asyltid*, nyanländ*, kvotflykt*, anhöriginvandr*, uppehållstillst*, uppehållstillstånd?
    uppehålls tillstånd, upphållstillst*, utvisad, utvisade, utvisas, utvisats, utvisning, utvisningen
    utvisningsb*, avvisningsb*, deporter*, papperslös*, massflykt*, migrationsverk*, migrationsverket?
    migrationsdom*, migrationsär*, migrationsskäl*, LMA, lma kort*, statslös*
    flytt från kriget|hemlandet|landet|syrien|till sverige, flytt till sverige, fly från kriget|hemlandet
    kommer ursprungligen
    # minorities
    romer, romerna, romers, romernas, romsk*, romani!, romanes, resandefolk*, resandesläkt*, resanderom*
    resandebakgrund, av resande, zigenar*, zigenare?, tattar*, same!, samer, samerna, samernas, samisk*
    sápmi, tornedaling*, tornedalsk*, meänkieli, kväner, sverigefin*, finsk bakgrund|härkomst, finskspråkig*
    jiddisch
    # peoples, languages and countries
    arab, araber, araberna, arabisk*, kurd!, kurden, kurder, kurderna, kurdisk*, kurdistan*, syrier, syrierna
    syrisk, syriska, syriskt, syrian*, assyri*, syrien*, irakier*, irakisk*, iranier, iranierna, iransk*
    perser, persisk, persiska, persiskt, afgan*, afghan*, afghanistan?, dari!, pashto*, pashtun*, hazara*
    hazar!, hazarer*, somali*, eritre*, eritrea?, etiopi*, tigrin*, amharisk*, sudan*, sydsudan, gambia*
    gambier, nigeria*, ghana*, kongoles*, kongo!, burundi*, rwanda*, uganda*, kenyan*, marock*, algeri*
    tunisi*, libyer, libysk*, libyen*, palestin*, libanes*, libanon*, jordani*, turk!, turkar, turkisk*
    turkiet*, bosni*, kosov*, albansk*, alban, albaner, albani*, serb!, serber, serbisk, serbiska, serbien
    serbokroat*, kroat, kroater, kroatiska, makedon*, bulgar*, rumän*, rumäniska?, moldav*, rysk, ryska
    ryskt, ryss, ryssar, ryssland*, ukrain*, ukrainska?, vitryss*, polack*, polsk*, georgier, armen, armenier
    armenien, armenisk*, tjetjen*, azerbaj*, uzbek*, kazak*, mongol!, mongoler, mongoliet, uigur*, kines!
    kineser, kinesisk*, thai!, thaikvinn*, filippin*, indones*, bangladesh*, bengali*, pakistan*, urdu!
    indier, hindi!, punjabi*, tamil!, tamiler*, sri lanka, lankes*, burma, burmes*, myanmar*, rohingya*
    chilen*, colombian*, bolivian*, peruan*, latinamerik*, afrikan*, afrika!, swahili*, lingala, wolof
    mandinka, farsi, sorani, kurmanji, persisktal*, invandrat|invandrade, flyttade hit från
    flyttat till sverige, flydde, på flykt från krig*|syrien|ukraina|taliban*, har flytt, asylavslag*
    tillfälliga uppehålls*, permanent uppehålls*, tut!, put!, anknytning som skäl, familjeåterfören*
    återvandring*, verkställighetshinder, inhibition av utv*, ickesvensk*, icke svensk, utländsk medborgare
    utländska föräldrar, utomnordisk*, född i ~ utomlands, svenskspråkig inte
    pratar|talar ~ arabiska|somaliska|dari|persiska|tigrinja|kurdiska|ryska|polska|turkiska|romani|spanska|bosniska|albanska|rumänska|ukrainska|thailändska|samiska
    talar inte svenska, kan ingen svenska, pratar inte svenska, kan inte svenska, dålig svenska, afrosvensk*
    svart kille|man|tjej|kvinna, mörk i hyn, hudfärg, minoritetsgrupp*, nationell minoritet
    nationella minorit*, sameby*, renskötar*, renskötsel*, irak!, iran!, iraks, egypt*, kina!, polen!
    vietnam*, thailänd*, chile, peru!, bolivia, colombia, brasilien, brasiliansk*, mexiko, mexikan*, kuba!
    kuban*, jamaica, haiti, venezuela*, ecuador*, guatemala, argentin*, tanzania*, zambia*, zimbabw*, angola*
    kamerun*, senegal*, guinea*, liberia*, sierra leone, mali!, elfenbenskusten, moçambique, mocambique
    sydafrik*, jemen*, saudi*, kuwait*, dubai!, indien!, indisk*, nepal*, tibet*, mongolisk*, georgien
    vitrysk*, estländ*, lettländ*, litau*, ungersk*, tjeckisk*, slovak*, grekisk*, arabländ*, arabvärld*
    mellanöstern, västafrika*, östafrika*, nordafrika*, afrikas horn, balkan!, jugoslav*, sovjet*, asiat
    asiatisk*, asiater, asylutr*, asylland*, zigensk*, invandra!, asylant*
    # cities that one has come from
    mogadishu, hargeisa, bagdad, mosul, basra, damaskus, aleppo, homs!, idlib, raqqa, kabul, herat, kandahar
    teheran, shiraz, isfahan, asmara, addis abeba, khartoum, darfur, beirut, gaza, ramallah, sarajevo
    pristina, belgrad, mostar, kiev, kyjiv, kiiv, charkiv, mariupol, odessa!, diyarbakir, erbil, sulaymaniyya
    kirkuk, kobane, lagos!, kinshasa, nairobi, kampala, kigali, manila, dhaka, karachi, lahore, islamabad
    colombo!, bogotá, tirana, skopje, bukarest, casablanca, tunis, tripoli, kairo
    född|uppvuxen|uppväxt|växte|kommer|kom|flydde|flytt|släkt|rötter|föräldrar & somalia|syrien|irak|iran|afghanistan|eritrea|etiopien|turkiet|bosnien|kosovo|libanon|palestina|sudan|ukraina|ryssland|polen|rumänien|thailand|vietnam|kina|chile|finland|indien|pakistan|marocko|tunisien|egypten|nigeria|gambia|kongo|uganda|kenya|serbien|kroatien|albanien|makedonien|grekland|ungern
    etniska|etnisk|etniskt, blivit diskriminerad, diskriminer* & hudfärg|ursprung|namn|utländsk*|bakgrund
    # often misspelt
    flyktingar?, somalisk?, eritreansk?, kurdiska?, palestinsk?, ukrainsk?, ensamkommande?, flyktingen?
    invandrad?, arabiska?, persiska?, papperslös?, nyanländ?, utvisning?
  `,
  hints: `
    @min ursprung, hudfärg*, nationalitet*, modersmål, modersmålet, hemspråk*, förvaret, hemlandet
    medborgarskap*, kom|kommit|kommer|anlände till sverige
    tolk i|på, behov av tolk, behöver tolk, tolk behövs, annat modersmål
    medborgarskap?, nationalitet?
  `,
  not: `
    rom och cola, mörk rom, flaska rom, vit rom, liter rom, till rom, i rom, från rom, rom i italien, löjrom*
    stenbitsrom*, romkorn*, romersk*, resa till turkiet|egypten|thailand|kroatien|polen|kina
    semester i turkiet|egypten|thailand|kroatien|polen, turkisk pizza|yoghurt|restaurang|lira|peppar
    turkiskt bad|kaffe, kinesisk mat|restaurang, thaimat*, thailändsk mat|restaurang, indisk mat|restaurang
    polsk korv, rysk roulett|kaviar|yoghurt, persisk matta|katt|gurka, egyptisk bomull, afghanhund*
    arabiska siffror, etnisk mat|restaurang, ursprungsmärk*, ursprungsland för, ursprung är färsk*
    varans ursprung*, elens ursprung*, hemlandet sverige, medborgarskap i verein, teckentolk*
    teckenspråkstolk*, tolk i teckensp*, tolk på teckensp*, kom|kommer till sverige och spelar, beställ tolk
    mongolism, made in, kina i oktober
    medborgarskapsprov*, hudfärgad*
    pratar|talar inte svenska på|i filmen, svart man i schack, flytta hit från
    indisk mat, grekisk sallad|yoghurt|restaurang|mat, grekisk mytologi, ungersk gulasch, brasiliansk musik
    indisk restaurang|kryddor, semester i dubai|grekland, asiatisk mat|restaurang
    syrisk ortodox*
  `,
}
