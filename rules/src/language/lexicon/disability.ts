import type { Lexicon } from './lexicon.ts'

export const disability: Lexicon = {
  kind: 'disability',
  source: 'Our own knowledge; the law LSS, whose ten kinds of support are named in its 9 §.',
  note: 'Impairments of body, senses and mind that last, neuropsychiatric ones among them, and the support they give right to.',
  words: `
    # body and senses
    funktionsnedsättning?, funktionshinder?, *funktionsnedsättning, *funktionshinder, funktionshindrad?
    handikapp*, handikappad?, rörelsehind*, rörelseneds*, rörelsesvår*, nedsatt rörelse*, nedsatt rörlighet
    rullstol*, *rullstol, permobil*, kryckkäpp*, gåbord, gåstol*, vit käpp, teckenspråk*, teckentolk*
    dövblind*, döv, dövt, döva, hörselskadad?, hörselneds*, hörselproblem*, hörapparat*, hör ~ dåligt
    ser ~ dåligt, hörseln ~ försämrats|dålig|nedsatt, synen ~ försämrats|dålig|nedsatt, lomhörd*
    nedsatt hörsel, nedsatt syn, synskad*, synskadad?, synsvag*, blind, blint, blinda, ledarhund*
    blindskrift*, punktskrift*, cochleaimpl*, cp skad*, CP, cpskad*, muskeldystr*, muskelsvag*, förlam*
    tetrapleg*, parapleg*, hemipleg*, halvsidesf*, förvärvad hjärnskad*, flerfunktion*, afasi*
    kan inte gå själv, kan inte röra benen|armarna, amputerad, benamput*
    # mind
    adhd*, ADHD, adhd?, add!, npf*, neuropsyk*, neuropsykiatrisk?, autis*, autism?, asperger*, aspbergers
    asbergers, asd!, ast!, AST, tourette*, dyslexi*, dyslexi?, dyskalkyli*, språkstör*, utvecklingsstör*
    utvecklingsstörning?, förståndshandik*, begåvningshandik*, begåvningsneds*
    intellektuell|intellektuella|intellektuellt funktions*, downs!, utvecklingsneds*, sen utveckling
    svagbegåv*, svag begåvning, kognitiv nedsättning, kognitiva svårigheter, kognitiva nedsättn*
    mentalt efterbliven, grundsärskol*, gymnasiesärskol*, anpassad grundskola|gymnasieskola
    anpassade grundskolan|gymnasieskolan, träningsskola*, särvux, damp!, bokstavskombi*
    bristande impulskontroll
    # support
    lss!, LSS, lassbeslut, personlig assistans|assistent, personliga assistenter|assistenten|assistenterna
    assistansersättn*, assistansbolag*, assistanstimm*, assistansanord*, ledsagarserv*, avlösarserv*
    avlösning i hemmet, dagligverksam*, barnhabilit*, vuxenhabil*, riksfärdtj*, vårdbidrag*, bilstöd!
    aktivitetsers*, kognitivt stöd, kognitiva hjälpmedel, kommunikationshjälp*, taltjänst, ramper vid
    trappräck*, stöd i vardagen på grund av, stomi och, syn och hörsel*, nedsatt ~ förmåga
    fysisk|fysiskt funktions*, svårt att röra sig, svårt att förflytta sig, kan inte gå, sängliggande
    sängbunden, gångsvårig*, gånghjälp*, förflyttningshj*, lyfthjälp*, taklyft*, hjälp med allt
    behov av tillsyn dygnet, personlig omvårdnad, omfattande stödbehov, särskilt stöd, behov av särskilt stöd
    svårt att lära, läsa och skriva svår*, dyslekt*, intellektuell nedsättning, iq under, lågt iq
    begåvningstest*, lindrig|måttlig|svår utvecklings*, concerta*, ritalin*, elvanse*, medikinet*, attentin*
    strattera*, tics, selektiv mutism, språkförsen*, talförsen*, språkförst*, stöd och service till vissa
    boende med särskild service, bostad med särskild service, särskilt boende för funkt*, dagcenter*
    daglig sysselsättn*, assistansberätt*, assistansbehov*, ledsagarbeslut*, avlösare, avlastning för funkt*
    funkisgym*, funkis, god man på grund av, hörselteknik*, vita käppen, ögonsjukdom ~ syn, dövhet*
    blindhet*, dövstum*, ledsagning*, ledsagare, ledsagaren, gruppbostad?, gruppboend*, färdtjänst*
    habiliter*, assistans, assistansen, blindfödd*, dövblint, dövtolk*, resursskol*, resursklass*
    resurspedag*, elevassist*, särskild undervisningsg*, halva kroppen, lam i
    hjälp att äta|klä|duscha|förflytta, klarar inte ~ hygien|påklädning|förflyttning, behov av hjälpmedel
    intellektuella|kognitiva|motoriska|fysiska svårigheter|nedsättningar
    stora svårigheter med socialt samspel, socialt samspel, svårt med socialt samspel, koncentrationsproblem
    impulsiv och, korttids!, särskilda behov, i behov av särskilt, extra anpassningar, resursperson i klass*
    ingen känsel|rörlighet i, känsel & ben*|arm*|hand* & ingen|saknar|nedsatt, balanssvår*, svårt att gå
    kan inte gå utan, benen bär inte, armamput*, protes & ben|arm|fot|hand, spastisk*, spasticitet*
    cerebral*, muskelsjuk*, muskelatrof*, ryggmärgs*, halvsidig*, domnad i benen, talsvår*, talproblem
    stumma, läppläs*, tinnitus*, öronprotes*, hörselimpl*, synned*, grav syn*, färgblind*, nattblind*
    blindskola, synhjälpmed*, taltidning*, talbok*, lättläst på grund, lättläst svenska behövs, läsnedsättn*
    läsnedsatt*, läs och skrivsv*, skrivsvår*, räknesvår*, inlärningssv*, intellektuellt*
    intellektuell funkt*, svagt begåvad, kromosom*, williams syndrom, fragil x, fas!, fasd!, fetalt alkohol*
    hjärnskadad, förvärvad hjärn*, kognitiv funktion*, kognitivt nedsatt*, kognitiva problem, arbetsminne*
    sensorisk*, ljudkänslig*, intryckskänslig*, överkänslig för ljud|intryck, spektrumet, neurodiv*
    bokstavsdiagn*, funktionsvar*, funktionsrätt*, funktionsned*, funktionshi*, invalid*, vanför
    utvecklingsf*, särskol*, särgymn*, anpassad grundsk*, anpassad gymnasie*, personlig ombud
    personliga assistent*, personkrets*, gruppbost*, servicebost*, sjukresor på grund
    parkeringstillstånd för rörelse*, bostadsanp*, badrumsanp*, dörröppnare, trapphiss, hjälpmedelsc*
    elmoped*, elrullst*, rollator*, lyft i hemmet, vårdsäng*, hörslinga hemma, kommunikationstavla*
    pictogram*, bildstöd*, tecken som stöd, akk!, syncentral*, hörcentral*, hörselhab*, omvårdnadsb*
    merkostnad*, bilstöd, korttidsv*, korttidst*, korttidsb*, hörselsk*, hörselsv*, hörselhjälpm*
    # often misspelt
    funktionsnedsatt?, rullstolsburen?, rollatorn?, autismen?, habiliteringen?, assistansersättning?
    gruppboende?, dyslektiker?, rörelsehindrad?, teckenspråk?, förståndshandikapp?, rullstolen?
    utvecklingsstörd?, asperger?, särskola?, ledsagare?
  `,
  hints: `
    kryckor, kryckorna, hör dåligt, ser dåligt, stammar, stamma!, stamning!, koncentrationssvår*
    impulsstyrning*, assistent dygnet, assistent*
    daglig verksamhet, dagliga verksamheten
    habiliteringen?, hjälpmedelscentral*
  `,
  not: `
    blinda fläck*, blind date, blindtarm*, blind höna, döva smärtan, dövörat, handikapparkering*
    handikappanpassad lokal*|entré*, rullstolsanpass*, tillgänglig för rullstol*, tillgänglig med rullstol
    rullstol finns|går, med rullstol in, hörslinga, teckenspråkstolk kan bokas|finns, golfhandik*
    handikapp i golf
    administrativ assistent*, behandlingsassist*, socialassist*, fältassist*, läkarassist*
    assistent på kontor*, digital assistent*, röstassistent*, virtuell assistent*, kontorsassist*
    assistentjobb på lager, ordningsregler för, blind fläck, vägassist*
    stammar från|ur, trädstammar, med stammar, downs i kurvan, CP i, add to, färdtjänst kan bokas
    svårt att röra sig i trafiken, kan inte gå på|till|ut|in|med|vidare|före|igenom, kan inte gå den|i
    lss och lagar, hjälp med allt praktiskt, särskilt stöd i budget*, funkis på tävling*|lopp*|festival*
    handikapptoal*, handikappanpassad*, hörslinga finns, invalidtoal*, protes & tand*, blind & tarm
  `,
}
