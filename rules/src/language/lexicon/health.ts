import type { Lexicon } from './lexicon.ts'

export const health: Lexicon = {
  kind: 'health',
  source: 'Our own knowledge of everyday Swedish; the areas of health data in GDPR 4.15 and recital 35.',
  note: 'The body: illnesses, symptoms, injuries, pregnancy, medicines and care. The mind has a list of its own.',
  words: `
    # being ill
    sjuk, sjukt, sjukdom*, *sjukdom, sjukskriv*, sjukskrivning?, sjukintyg*, läkarintyg*, sjukfrånvaro*
    sjukanmäl*, sjuklig*, insjukna*, långtidssjuk*, dödssjuk*, hjärtsjuk*, lungsjuk*, njursjuk*, leversjuk*
    tarmsjuk*, magsjuk*, obotlig*, krasslig*, *diagnos, ohälsa, *ohälsa, hälsobesvär*, hälsoskäl*
    hälsa är dålig, dålig hälsa, hälsan är dålig|sviktar|sämre, patientjournal*, läkarjournal*, allergi
    allergisk, allergiker, *allergi, palliativ*, döende, livshotande, smärta, smärtor, smärtan, smärtorna
    *smärta, *smärtor, smärtsam*, smärtlindr*, smärtstillande, värk, värken, värker, värkte, värkande
    värktablett*, *värk, smittad*, karantän*
    # illnesses
    cancer*, *cancer, tumör*, *tumör, metastas*, leukemi*, lymfom*, melanom*, cellgift*, cytostatika*
    strålbehandl*, strålningsbehandl*, kemoterapi*, knöl i bröstet, knölen i bröstet, diabet*, diabetes?
    *diabetes, insulin*, blodsocker*, stroke, stroken, hjärnblödning*, hjärninfarkt*, hjärtinfarkt*, infarkt
    hjärtsvikt*, hjärtfel*, hjärtproblem*, hjärtbesvär*, hjärtklapp*, hjärtflimmer*, förmaksflimmer*
    hjärtstillest*, hjärtattack*, kärlkramp*, blodpropp*, blodtryck*, högt tryck, pacemaker*, astma*, kol!
    KOL, lunginflammation*, bronkit*, tuberkulos*, tbc!, hiv*, aids!, hepatit*, klamydia*, gonorré*, syfilis*
    herpes*, kondylom*, könssjuk*, covid*, corona, coronasmitt*, influensa*, *influensa, feberkramp*, *feber
    halsfluss*, *inflammation, inflammation*, inflammera*, infektion*, *infektion, sepsis, blodförgift*
    borrelia*, epilep*, epilepsi?, krampanfall*, kramper, parkinson*, alzheimer*, demens*, alzheimers?
    dement, *sdemens, *kroppsdemens, minnesproblem*, minnessvårighet*, minnesförlust*, minnesstör*
    minnet sviktar|sviktat, kognitiv svikt, multipel skleros, ms!, als!, reumati*, reumatism?, *reumatism
    artros*, artrit*, gikt, gikten, fibromyalgi*, fibromyalgi?, benskör*, osteopor*, psoriasis*, eksem*
    nässelutslag*, nässelfeber*, migrän, migränen, migränanfall*, huvudvärk*, ryggont*, ryggproblem*
    ryggbesvär*, ryggskad*, ryggskott*, diskbråck*, ischias*, *bråck, whiplash*, nackskad*, hjärnskad*
    skallskad*, hjärnskakning*, knäskad*, axelskad*, magsår*, magkatarr*, gastrit*, crohn*, ulcerös*, ibs!
    glutenintoler*, celiaki*, laktosintoler*, tarmproblem*, magproblem*, magont*, kräks, kräktes, kräkts
    kräkning*, kräkas!, spyr, spydde, diarré*, diarre, förstoppning*, inkontinen*, urinväg*, blåskatarr*
    njursvikt*, njursten*, skrumplever*, levercirros*, gallsten*, sköldkörtel*, hypotyreos*, anemi!
    blodbrist*, järnbrist*, benbrott*, fraktur*, *fraktur
    bröt|brutit|bryta armen|benet|foten|handen|nacken|lårbenet|höften|nyckelbenet|fingret|handleden|axeln
    höftled*, benprotes*, armprotes*, höftprotes*, knäprotes*, amput*, stukad, stukat, stukade, fallolycka*
    fallskad*, ramlat ~ slagit sig, ramlade ~ slog sig, brännskad*, arbetsskad*, trafikskad*
    belastningsskad*, förslitning*, utmärglad*, undernär*, undervikt*, övervikt, övervikten, överviktig*
    fetma*, obes*, näringsbrist*, rasar i vikt, gått ner ~ kilo, tappat ~ kilo, svimma*, yrsel, yrseln
    yr i huvudet, andnöd*, andningssvår*, andningsbesvär*, svårt att andas, tryck över bröstet, bröstsmärt*
    domning*, tinnitus*, grå starr, glaukom*, gråstarr*, bältros*, levnadssjuk*, skadade sig, blödning*
    medvetslös*, koma!, narkolepsi*, sömnapné*, lymfkört*, blodcancer*, hudcancer*, prostata*, livmoder*
    äggstock*, cysta, cystor, polyp*, muskelsjuk*, nervskad*, nervsjuk*, skolios*, ledvärk*, ledbesvär*
    ledgång*, handeksem*, hudsjuk*, ögonsjuk*
    # saying that it hurts
    ont i ryggen|magen|nacken|huvudet|knät|knäna|benet|benen|armen|armarna|axeln|höften|höfterna|kroppen|leder|lederna
    ont i bröstet|hjärtat|halsen|foten|fötterna|örat|tänderna|svanskotan|rygg|mage|knä|bröst|hela, mår illa
    mådde illa, mått illa, dålig i magen|kroppen, trött i kroppen, aldrig frisk, blivit frisk
    blir aldrig frisk, tillfrisk*, friskskriv*, konvalescen*, kan knappt gå, inte gå längre, slut i kroppen
    kroppen orkar inte, kroppen lägger av, kroppen säger ifrån
    # birth
    gravid, gravida, gravidt, graviditet*, graviditet?, höggravid*, på smällen, väntar barn
    väntar tvillingar, väntar smått, missfall*, abort, aborten, aborter, abortera*, *abort, förlossning*
    mödravård*, barnmorsk*, bebis i magen, havandeskap*, kejsarsnitt*, preventivm*, p piller*, p spruta, ivf!
    infertil*, barnlöshet*, mensvärk*, klimakteri*, endometrios*, beräknad födsel, förtidsbördig*, prematur*
    för tidigt född
    # care
    intensivvård*, iva!, lades in, läggas in, lagts in, lades akut in, utskriven från sjukhus*
    utskrivningsklar*, opererad, opererat, opererade, opererats, opereras, opererar, operera!, operation
    operationen, operationer, operationerna, knäoperation*, höftoperation*, ryggoperation*, magoperation*
    ögonoperation*, bröstoperation*, starroperation*, röntg*, magnetröntg*, magnetkamera*, cellprov*, biopsi*
    blodtransf*, hemsjukvård*, kirurg*, ortoped*, neurolog*, onkolog*, kardiolog*, gynekolog*, urolog*
    hematolog*, reumatolog*, hudläkar*, hjärtmottagning*, smärtmottagning*, smärtklinik*, rehabplan*
    sårvård*, liggsår*, trycksår*, kateter*, stomi*, sondmat*, vårdades på|för, vårdats på|för
    njurmottagning*, ögonklinik*, kvinnoklinik*, hudklinik*, medicinklinik*, strokeenhet*, obduk*
    medicinska skäl, medicinskt tillstånd, medicinska underlag, blåljus till, minnesmottagning*
    minnesutredn*, syncentral*, asih!
    # medicines
    mediciner*, penicillin*, antibiotika*, kortison*, morfin, morfinet, alvedon*, ipren*, blodförtunn*
    waran!, inhalator*, dosett*, apodos*, biverkning*, syrgas*, allergichock*, epipen*, ögondroppar*, nitro!
    medicindos*, medicinsk behandling, får behandling för, behandlas för, behandlades för, behandlats för
    # more of what officials and relatives write
    flåsig, trillat ~ brutit, ramlat|ramlade|föll|fallit & bröt|brutit|skadade|skadat|slog
    bröt|brutit|brott & lårben*|höft*|ben*|arm*|hand*|fot*|rev*|nyckel*|axel*, lårbenshals*, lårbensbrott*
    revben*, handledsbrott*, går|gått|gick ner|ned|upp i vikt, minskat|tappat|rasat i vikt, viktminskn*
    viktnedg*, äter dåligt, aptitlös*, dålig aptit, sväljsvår*, orkeslös*, kraftlös*, trötthetssynd*
    kroniskt trötthets*, mecfs, me cfs, kronisk trötthet, sår på ben*|foten|ryggen|rumpan, bensår*, fotsår*
    infekterat|infekterad|infekterade, varigt, steloper*, narkos*, andningsmaskin*, respirator*, kuvös*
    hjärntum*, propp i, ryggsmärt*, nackvärk*, axelvärk, knävärk, ledsmärt*, muskelvärk*, nervsmärt*
    ansiktsförlamn*, neuropati*, narkolept*, kärlsjuk*, lungfibros*, emfysem*, cystisk fibros, blödarsj*
    hemofili*, bvc, tandvärk*, tandlossn*, tandinfekt*, tandlös*, skabb*, hudutslag*, nedsatt allmäntillst*
    allmäntillståndet, vård i livets slut*, livets slutskede, sviter efter, sviterna efter, resttillst*
    sena komplikat*, komplikationer efter, senfölj*, hälsotillst*, somatisk*, fysiska besvär
    kroppsliga besvär, nedsatt arbetsförmåga, arbetsförmåga|arbetsförmågan @ar nedsatt, ej arbetsför
    sjukvårdande, födelse|förlossningen var, fött barn, nyförlöst*, bristning*, sterilis*, spiral insatt
    gravidtest*, plus på stickan, ofrivilligt barnlös*, provrörs*, bilolyck*, trafikolyck*, mc olyck*
    kräksjuk*, vinterkräk*, ep anfall, gick av & höften|benet|armen|lårbenet|handleden
    gått av & höften|benet|armen, dåligt|svagt|sjukt hjärta
    dålig|dåligt rygg|knä|knän|höft|lungor|mage|blodvärde*, trasig rygg|kropp, utsliten, utslitna
    bukspottkörtel*, gallan, njurarna, levern, lungorna, hjärtoper*, sjukbesök*, sjukdag*, sjukfall*
    sjukförklar*, sjukhem*, sjukledig*, sjuknade, sjukbädd*, sjukling*, sjuklön*, infektera*, infektiös*
    klåda, svullen, svullna, svullet, svullnad*, inflammatorisk*, yrselan*, feberan*, febersjuk*, implantat*
    smittorisk*, smittat, smittan
    ramlat|ramlade|ramlar|fallit|föll|trillat|trillade & brut*|bröt|höft*|lårben*|slog|slagit|badrum*|trappan|sjukhus*|golvet
    ligger på sjukhus*, låg på sjukhus*, inlagd på sjukhus*, på sjukhus med, vårdas på sjukhus*
    akut till sjukhus*, åkte ambulans, svårt|allvarligt|akut|kroniskt|obotligt sjuk|sjukt|sjuka, dör i|av
    kommer att dö, inte långt kvar, kort tid kvar att leva
    ont & rygg*|knä*|höft*|axel*|nack*|mage*|bröst*|kroppen|fot*|ben*|leder|hela, andas & svårt|dålig*
    hosta & blod|feber|veckor, sår som inte läker, sonden, matas med sond, medicin!, medicinen, *medicin
    *medicinen, glömsk*, sle!, lupus, sarkoid*, hypertoni*, hjärnhinne*, körtelfeber, salmonella, mrsa, pcos
    transplant*, foglossning*, preeklampsi, vattkoppor, scharlakan*, streptokock*, svinkoppor, hemorrojd*
    cellförändr*, mammografi*, ultraljud*, löständer, tandprotes*, grön starr, näthinn*, makula*, hornhinn*
    riskgrupp*, dykolyck*, arbetsolyck*, cykelolyck*, *olyckan, glömma saker, glömmer saker|allt, gått vilse
    hittar inte hem, tappar minnet, minnesluck*, sjunkande hälsa, vacklande hälsa
    hälsan & dålig|sviktar|sämre|svajig|försämr*, bortopererad*, strålning!, strålas, strålats
    hormonbehandl*, övergångsbesv*, hjärtkirurg*, bypass*, ballongsprängn*, stent, kärlkirurg*, gipsad*
    kryckor, kronisk hosta, hostar blod, blod i avföring*|urin*, trombos*, lymfödem*, bensvullnad*
    vätskedriv*, arytmi*, oregelbundna hjärtslag, puls & hög|oregelbunden, syresättn*, sockersjuk*, järntabl*
    vitaminbrist*, b12 brist, uttork*, intorkad, feber & grader|dygn|hög|barnet, nedsatt immunf*, immunbrist*
    autoimmun*, *röntgen, skiktröntg*, datortomogr*, spräckt, spricka i, krosskad*, stukning*, vrickad
    vrickat, ur led, hoppat ur led, meniskskad*, korsbandsskad*, hälsen*, idrottsskad*
    bröt ~ ben*|arm*|hand*|höft*|nyckel*, hjärntrötth*, vaccinerad och, nötallergi*, pälsdjursallergi*
    anafylak*, glutenfri på grund av, tarmvred, blindtarm*, åderbråck, venös*, fotvård*, hjärtfrekv*
    hjärtmed*, sjuka barn, varbild*, hudproblem*, håravfall, tappar håret, viktproblem*, svårt att äta
    kan inte svälja, sväljer fel, matstrupe*, magsäck*, bantningsoper*, snarkar, apné, syrebrist, kvävs
    kvävning*, hjärt lung*, hlr, livlös, omtöcknad, omskak*, nackspärr, låsning i ryggen
    ryggen & låst|ont|kass|trasig|värk*, knät & ont|svullet|trasigt|opereras, axeln & ont|ur|trasig
    höften & ont|opereras|trasig, kroppen & ont|värk*|slut|trasig|orkar, ont & kan|går|sover|natt*|hela, bf
    mvc, gravidvecka*, föda barn, nyfödd*, neonatal*, ammar, bröstmjölk*, insemin*, sterilitet, mensproblem*
    myom, dialys*, är|och|blivit|bli med barn, kissar|kissat på sig, gips & arm*|ben*|fot*|hand*
    brutet & ben|lårben|revben|finger|nyckelben, bruten & arm|fot|näsa|handled|höft
    utslag på & kropp*|armar*|ben*|huden|ansikt*
    # often misspelt
    sjukdomen?, sjukskriven?, läkarintyg?, allergisk?, lunginflammation?, missfall?, magsjuka?, huvudvärk?
    ryggsmärtor?, smärtstillande?, antibiotika?, penicillin?, cellgifter?, strålbehandling?, hjärtinfarkt?
    hjärtsvikt?, hjärnblödning?, parkinsons?, leukemi?, mediciner?, medicinen?, inflammation?, infektion?
    operation?, opererad?, förlossning?, influensa?, blodpropp?, blodtryck?
  `,
  hints: `
    diagnos, diagnosen, diagnoser, diagnostiser*, symptom, *symptom, symtom, *symtom, hälsoproblem*, kronisk
    kroniskt, ont, smittsam*, smittades, förkyl*, feber, febern, yr, blöder, blödde, ödem, kramp i
    illamående*, inte frisk, svårt att gå, behöver vård, mens!, amning*, läkar*, *läkare, doktor, doktorn
    doktorer, sjukhus*, *sjukhus, sjukhuset?, lasarett*, akuten, akutmott*, vårdcentral*
    vårdcentralen?, ambulans*, inlagd, inlagt, inlagda, utskrivning*, provsvar*, blodprov*, sjukvård*
    hälso och sjukvård*, sjuksköt*, *sjuksköterska, sjuksköterskan?, undersköterska, sjukgymnast*
    fysioterap*
    arbetsterap*, logoped*, dietist*, geriatri*, specialistvård*, remiss, remissen, remitterad*, rehab!
    rehabilitering, rehabiliteringen, rehabiliterings*, sjukresa*, sjukresor, hospice*, vårdas på|för
    medicinsk bedömning, vårdtagare*, vårdplats*, läkemedel*
    tablett, tabletter, tabletterna, *tabletter, recept på, receptet på
    ramlade, ramlat, ramlar, kräks, spyr, rullat ner, orolig för hälsan, trött hela tiden, alltid trött
    värktabletter, friskvård
    dålig lukt från munnen, skröplig*, medtagen
    olyckan, anfall, anfallen
    andfådd*
    sjuksköterska?, rehabilitering?, läkemedel?, biverkningar?, förkylning?, illamående?
  `,
  not: `
    # the mind, and what is no illness at all
    *psyk*, sinnes*, mental*, beroendesjuk*, missbruks*, stress*, depression*, ångest*, abstinens*
    utmattning*
    allmänmedicin*, veterinärmedicin*, skolmedicin*, tobaksmedicin*, djursjuk*, *ohälsas, mattediagnos*
    skriftlig diagnos, *feberhet*, resfeber*, rampfeber*, guldfeber*
    världsvärk, ont om, gör inget ont, ont uppsåt, ont blod, inget ont i, inget ont som, inte ont av, ana ont
    ont anande, tar inte ont, gör inte ont, ont förtal
    träkol*, grillkol, kol och, koll, på remiss till, remiss till nämnd*|myndighet*, remissinst*, remissv*
    remissr*, gåsmedicin, mens rea
    läkarprogram*, läkarsekr*, läkarförb*, läkare utan gränser, läkartidning*, läkarstud*, patientförening*
    djurläkar*, tandläkar*
    coronaanpass*, coronarestr*, virusinfektion i datorn, datavirus*, kirurgisk precision
    huvudvärk för regeringen, yr och snö, yrsnö*, smittad av glädje*|skratt*, ambulansförb*
    tulltumör, kronisk optimist, livmodern, ödem för, operation dagsverke*, räddningsoperation*
    polisoperation*, operera system, operativ*, blöder näsblod inte
    halstablett*, brustablett*, vitamintablett*, disktablett*, klortablett*, maskintablett*, sköljtabletter
    tuggtablett*, sugtablett*, surfplatt*
    # said to everybody
    om du|ni|man|någon|barnet @ar|känner|skulle sjuk|sjuka|förkyld|krasslig|dålig|smittad
    om|ifall du|ni|man|någon ~ sjuk|sjuka|förkyld|förkylda|feber|krasslig|symtom|symptom|smittad
    när du|man @ar sjuk, vid sjukdom, vid egen sjukdom, vid feber, vid sjukfrånvaro hos personal*
    på grund av sjukdom, pga sjukdom, på grund av sjukfrånvaro, pga sjukfrånvaro, vid förkyl*
    känner dig|er ~ sjuk|förkyld|krasslig|dålig|frisk
    @ar du|ni sjuk|sjuka|förkyld|förkylda|krasslig, har du|ni feber|symtom|symptom
    symtom|symptom på förkyl*|luftväg*|smitta|covid*, sjuk eller, sjukdom eller, handläggaren @ar sjuk
    @ar tyvärr sjuk, jag @ar sjuk i dag, jag @ar sjuk idag och svarar
    kollega ~ sjuk, kollegan ~ sjuk, sjuk i personal*, sjukdom i personal*, sjukdom bland personal*
    kontakta vårdcentral* vid, ring 1177, stanna hemma om, ingen sjuk
    sjukt bra|kul|rolig*|snygg*|snabb*|mycket|trött|god*|gott|nöjd*|taggad*|många|dyrt|ful*|fin*|skön*|grym*|duktig*
    så sjukt, helt sjukt, det är sjukt, vad sjukt
    skada!, skada ingen, skadad leverans|vara|bil|cykel|dator|skärm, bilen @ar skadad, cykeln @ar skadad
    det skadar inte, skada inte att, hosta upp, hostar upp, svag signal|uppkoppling|täckning, svaga signaler
    avled tråd, avleda*, ont i plånboken, ont i magen av oro
    har ditt|du|ni|någon|nån|barnet ~ allergi|allergier, allergi eller|mot något, allergier eller|mot något
    allergi* & specialkost|mat|matsäck|anmäl*, specialkost
    psykisk|psykiska|mental ohälsa*, förvärvad hjärnsk*, förvärvade hjärnsk*
    *olyckan & trafik*|vägen|e4|köer, minns inte att|om|vad|när|vilken|riktigt|exakt, ultraljud & kurs*
    gips & vägg*|skiva*|tak
    npf diagnos*, adhd diagnos*, autism* diagnos*, add diagnos*, asperger* diagnos*
    brutet löfte|avtal|mönster|tak, bruten linje|svit|pipa|mark, spricka i glas*|vägg*|skärm*
    utslag i tävling*|domstol*, ont & om, föda barn & böcker, sjuka barn & vab*, kroppen & rörelse*|gymnast*
    födda, född, fött
    om|ifall|när & sjuk|sjuka|förkyld|förkylda|feber|magsjuk|krasslig|smitta & du|ni|någon|man|barnet
    är du|ni allergisk*
    allergisk*|allergi*|allergier & säg|meddela|fika|mat|kost|pälsdjur*|parfym*|doft*|ange|anmäl*|något
    parfym* & allergi*|astma*
    sjuk|sjuka & inställ*|ställa|ställer|ställs|avbok*|bokas|bokar|flyttas|vikarie*|ersätt*
    personal* & sjuk*, sjukdom & inställ*|ställa|ställer|ställs|personal*|kollega*
    sjuk & kollega*|vikarie*|ersättare, vab*, sjuk & i stället|istället & tid|träff*|möt*, mår du bra
    känner du dig sjuk|förkyld|hängig, smitta & undvika|sprid*|risken, undvika smitt*, smittspridn*
    influensatid*, vaccinera dig, vaccination erbjuds, sjukvårdsuppl*, 1177
  `,
}
