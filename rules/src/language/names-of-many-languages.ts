/**
 * More names that people in Sweden bear, from the languages that are spoken here beside Swedish. From our own knowledge,
 * in small letters; none of them is a Swedish word, for then a sentence would become somebody.
 */
export const moreGivenNames = `
  abbas abdelkader abdelrahman abdifatah abdihakim abdikarim abdinasir abdirashid abdirizak abdisalan abdulkadir abdulrahman abdulkarim abubakar adnan aiman akram ala alaa ammar anas anwar ashraf
  asma asmaa ayham ayman ayman aziza badr baraa basel basem bassam batoul bayan bushra dana diaa doaa duaa eman enas esraa fadi fadia fahad faiza farouk fawzi firas ghada ghassan ghazi hadi hadil haidar haitham
  hanaa hani haneen hasan hasna haya hayat heba hiba hisham houda hussam ihab ikram imad iman imran inas isra issa jaber jalal jawad jihad jihan joud kamal kamel karima kawthar khadiga khalil latifa lubna luay
  lujain maha maher majd majed malak manal marwa marwan mayada maysa mazen moataz mohanad mohannad mona moussa muayad muna munir murtada mustapha nada nadim naima najat najib najwa nawal nidal nisreen nizar noura
  othman qasem qusay raed rafif raghad rahaf rahma rami ramzi ranim rasha rawan rayan razan riad riham rima roua ruba ruqaya saad sabah sabri sabrin safa saif sajjad sakina saleh salam saleem samar samer sarmad
  shaimaa sherin shahd sofian sondos suad suha suhail sultan taha taher talal taleb thamer usama wafa wael wassim wisam yahya yara yaser yasin yasir yassin yazan younes younis zaher zaki zeina zeyad ziyad zuhair
  abdiaziz abdiqani abshir aden ahlam amal amiin amran anab asad asha ayanle ayan bahja barwaqo bile bishaaro cabdi deeqa degan duniyo faadumo fadumo faduma fardowsa farhiya fartun fawzia filsan fowsiyo guled habibo hafsa
  halimo hamdi hawa hawo hibaq hinda hodan hoodo ibado idil idris ikran ilhan ilwad istahil jamaal kaltum khadijo ladan leyla liban libaan luul mahad maido maryan muhiyadin mulki muna mustaf naciima naima najma nasra nasteho
  nimco nimo nuur qamar rahmo roble ruqiyo sabriin sacdiyo sagal sahro salado samatar shamso shukri siham siciid sofiya suleeqa suldan ubah ubax warda xalimo yaasiin yahye yussuf zamzam zeynab zuhur
  alan aram arin aryan asmin awat baran barzan berivan berfin beritan bilind botan ciwan delal deniz diyar diyako evin ferhad gulistan halgurd havin helin hevi hoger hozan jiyan karwan kawa kaziwa khabat kurdo
  lava loran medya mizgin nazdar newroz nishtiman nozad peshang peyman rabar ranj rebaz rebin rebwan renas rezan rezhin rizgar roj rojda rojhat ronahi ronak sakar sarbast sarkawt serdar serhat sherko shirwan shler shwan
  sivan sozan tara viyan xezal zagros zerya zilan zin
  ahmet ali-riza asli ayhan aylin ayse aysel aynur aysun baris baran bayram bekir belgin berk beyza bilal bulent burak burcu bülent busra cem cemal cemile cengiz ceren cigdem derya dilek ebru ece efe elif emel emin emine
  ercan erdem erdogan erhan erkan erol ersin esin esma esra fadime fatih ferit feride figen filiz gamze gokhan gökhan gul gulay gülay gulsen gülsen gulsum gülsüm gunes gurkan hacer halil halime haluk hasan hatice huseyin
  hüseyin huriye ilhan ilker ilknur irfan ismet kadir kader kerem kenan kubra kübra levent meliha melek melike meral merve metin meryem muhammet muharrem mujde murat musa muzaffer nazan necla nesrin nevin nihat nilgun nuray nurcan
  nuri oguz okan onur orhan osman ozan ozge özge ozgur özgür ozlem özlem ramazan recep remzi rukiye sabri sakine savas seda sedat sefa selcuk selim selin semra serap serkan sevda sevgi sevim sevil seyit sibel sinan songul
  sukran suleyman süleyman tahsin tayfun tuba tugba tulay tuncay turgut ugur umit ümit veysel volkan yakup yasar yasemin yavuz yeliz yildiz yunus yusuf zehra zeki zekiye zuhal
  abbas abolfazl afsaneh afshin ahmadreza akbar alireza amirhossein anahita ardeshir arman armin arshia asghar atefeh azar bahar bahman bahram behnam behnaz behzad bijan daryush ebrahim ehsan elaheh elham elnaz esmail
  fariba fariborz farideh farshad farzad farzaneh fereshte firouzeh forough ghazal gholam golnar habib habiba hamideh hamidreza hengameh homa hooshang houman iraj jaleh javad kambiz kaveh kazem keyvan khatereh kourosh ladan
  leyli mahdi mahdieh mahin mahnaz maliheh mandana mahboubeh manijeh manouchehr maryam marzieh masoud masoumeh mehran mehrdad mehrnaz milad minoo mitra mohammadreza mohsen mojgan mojtaba morteza nader nahid narges nasser nastaran
  naghmeh negar negin niloofar niloufar niousha parvaneh parvin parviz pari payam pouria pouya rahim ramtin razieh roghayeh rouzbeh sadegh saghar sahar saman samaneh sanaz sepideh setareh shahab shahla shahram shahrzad shahnaz
  shima shohreh siamak simin sina sogand sohrab soheila somayeh tahereh vahid yalda yeganeh zahra zhila zohreh abdulwahid ghulam gulalai hamida hekmat jamila khatera lailuma malalai masih mirwais najibullah nasima nazir nooria
  qudratullah rahmatullah rohullah sayed shafiq shakila sharifa shukria zabihullah zarghuna zarmina esmatullah
  aada aapo ahti aija aila aili aimo anja anneli antero antti anu ari arja armi arto asko auli aulis eemeli eero eeva eija eila eira elli erkki esa esko hanna-leena harri heidi heli hellevi helmi helvi henna hilkka ilkka ilmari
  ilpo ilona inari inkeri irja ismo jaakko jaana janne jarkko jarmo jorma jouko jouni juhani jukka-pekka jussi kaarina kai kaija kalervo kalevi kari kaarlo katri kauko keijo kimmo kirsi kirsti kyösti laila lasse lahja laura leena
  lempi liisa maarit maija mari mari-anne marja marja-leena marjatta marjo markku martti mauri mauno merja mervi mika mikko minna mirja mirva niina niilo oili olavi onni orvokki osmo outi paavo paula pasi pauli pentti petri petteri
  pirkko raili raimo rauha rauno rauni reijo reino risto sakari salme sami-petteri sanna sanni satu seppo sinikka sirpa soile sointu taina taisto taina tanja teemu teija terho terttu teuvo tiina tiina-maria timo-pekka toini toivo tuija tuire tuomas
  tuomo tuovi tyyne unto urho urpo valma vappu veijo veikko veli vesa vieno viljo ville virpi voitto yrjö
  adnan adis admir adnana ajla alen alisa almir almira amar amina amir-sead amra anel anes anida armin arnela asmir azem azra belma besim dalibor damir danijel danijela darko dijana dino dragica dragoljub duska dusan dusko dzemal
  dzenan dzenana dzevad edina edis ekrem elma elmedin elmir elvis emina enisa ensar envera enver esad fadil fahrudin faruk fikret hajrudin haris hasib hatidza hida husein ibrahima indira ines irfan irma-sead irnes ismet ivan ivica
  izet izeta jadranka jasminka jasmin jasna jovana jovan kemala kenan ljiljana ljubica ljubomir maida marijana marko-milan mediha mehmed melisa merima mevlida mihajlo mile milorad milutin mirjana mirko mirsad mirsada miroslav mladen
  muhamed muharem munira mustafa-sead nada natasa nebojsa nedzad nedim nenad nijaz nihada nura nusret ognjen osman-sead predrag radica radmila radovan rasim ratko refik rifet rusmir sabina sabahudin sabit safet sanel sanela sasa sefik
  selver semir senada senija sevala sinisa slavica slavko slobodan snezana spomenka srdjan stanislava stjepan svetlana tarik tatjana-maria tihomir tomislav vahid vedad vesna velimir veljko vladan vojislav zaim zdravko zeljka zeljko
  zlata zlatan zlatko zorica arben ardit arbnor arta artan avni bajram bashkim bekim besa besnik blerim blerta bujar dardan driton drita edona egzon enver fatmir fatos fitim flamur florim florentina gezim hysen ilir kaltrina
  kujtim lindita liridon lirije luan luljeta mentor mimoza nexhmije qendrim rexhep rinor sadije shaban shefqet shpend shpresa shqipe skender teuta valon valbona valdete vjosa vjollca xhemile xhevdet ylli zef
  adrian aleksandra-maria alicja aneta artur-pawel barbara-maria beata bogdan boguslaw boleslaw bozena cezary damian dariusz dominik dorota edyta elzbieta eugeniusz ewelina genowefa grazyna halina henryk iwona izabela jacek jadwiga
  jakub janina janusz jaroslaw jerzy jolanta kacper kamil kinga kazimierz krystyna leszek lucyna lukasz maciej malgorzata-anna marcin mariola mariusz marzena mateusz michal mieczyslaw miroslawa monika-anna patrycja przemyslaw radoslaw rafal
  renata roksana ryszard sebastian-jan slawomir stanislaw sylwia szymon tadeusz teresa-maria urszula waldemar weronika wieslaw wieslawa wioletta witold wlodzimierz zbigniew zdzislaw zofia zuzanna zygmunt
  abeba abel-yonas abrehet abrham adiam adhanom alganesh almaz alem amanuel asmeret aster awet azeb azmera bereket berhane bisrat bruk dahab daniel-yonas elsabet ephrem ermiyas ermyas eyob eyerusalem fikadu fiyori freweini fthawi
  ghebre ghirmay goitom habtom habtamu helen-selam henok hermela isayas kahsay kibrom kidist kisanet letebrhan lidya mebrahtu mebrat medhanie meron meseret michael-yonas milena-selam mulugeta mussie natnael nardos nebiat petros robel
  rufta samrawit semhar semere senay shewit simret sirak solomon tedros teklit temesgen tewelde tigist tirhas tsega tsehay weldu winta yodit yohannes yordanos yosef yonatan zekarias zewdi
  anca andrei adriana bianca bogdan catalin constantin cosmin costel cristina daniela-maria dorina dumitru elena florin gabi gheorghe ileana ioana ion ionel ionut iulian larisa lavinia liliana loredana lucian madalina marian maricel
  marius mihaela mihai mircea nicoleta nicolae nicusor octavian ovidiu petru raluca razvan roxana sorin stefania stefanita tiberiu traian valentin vasile viorel viorica violeta ferko zoltan istvan laszlo tibor ilona-maria
  ailo aile áilu anders-nils anna-maret antaris aslak biret biret-elle biera dávgon elle ellen-marit elle-maret gáddjá heaika inger-ánne isat issát jouná jovnna juhán-ande lásse lemet mahtte márjá máret maret marit mihkkal nihkke nilla
  niillas njulla ohtsá olá per-ante per-anders per-henrik piera risten ristin sárá simma sunna susanna-kristin ánde ánne ándá ántte
  chanchai kanya malee nattaya nok noi pim prasert siriporn somsak sunee suwannee wanida anong duangjai jintana kamonwan lamduan pornthip rattana supaporn thi van-thi thanh minh tuan linh-thi hoa hung huong lan-thi phuong quang thuy trang tuyet
  abena adwoa akosua amadou aminata aissatou awa binta boubacar fatou fatoumata ibrahima kofi kwabena kwame lamin mamadou mariama modou momodou moussa musa ousmane oumar sekou chidi chinedu emeka ngozi chioma olumide adebayo
  anjali amit arun asha-rani deepak geeta imran kavita manish meena neha nikhil pooja rajesh ramesh ravi sanjay sunil suresh usha vijay vikram ayesha farzana nasreen rubina saima shazia tahir usman zeeshan zubair
  alexei alexej alina alla andrij anatolij artem bohdan borys denys galina halyna hanna-maria igor ihor iryna kateryna larysa liudmyla ljudmila maksym maryna mykola mykhailo nadiia nataliia nikita oleg oleh olha pavlo polina roman
  ruslan sergej serhii stanislav svetlana taras tetiana vadym valentyna vasyl viktoriia vitalij vitalii volodymyra yana yaroslav yevhen yuliia yurii zoya
  clas lars-göran ann-sofie ann-christin ann-britt eva-britt ing-marie britt-marie sven-erik sven-olof nils-olov bengt-åke karl-erik per-olof per-erik jan-olof carl-gustaf
`

export const moreFamilyNames = `
  abbas abbasi abbud abdelaziz abdelrahman abdulkarim abdallah abdulrahman abo abou aboud adnan akram alawi albasha alhaj alhassan alhussein aljabri aljamal almasri alnajjar alrashid alsaadi alsaid alsayed alshami alzahrani amin anwar
  asaad assad atassi attar awad ayoub aziza azzam bakr bakir barakat bashir bazzi chaaban chahine daher darwish daoud dawood dib eid elias-hanna fadel faris farhan fares fawaz ghanem habib hachem haidar hajjar hakim hamdan hamdi hammoud
  hamoud hamze hanna-yousef harb haroun hasan hatem hijazi hilal hussain ibrahimi idris issa jaber jabbar jabbour jamal jasim jawad jibril jomaa kadhim kanaan karam karim kassem kassab kazem khaled khalaf khalifa khatib khoury mahdi
  mahmood makki malik malki maalouf mansouri masoud matar mikhail moussa mourad mubarak mustafa naji najjar najm nasr nassar nassif nouri obeid odeh othman qadir qasim rahman rajab ramadan rashed sabbagh sabri sadek said saeed saidi salama
  salman sami sayegh sarhan shaker shahin shamoun shukri sleiman suleiman taha taleb tamimi tawfik wahab yaghi yahya yassin younan younes youssef yousif zaki zein zidan aboubakar abdirahman adan ahmednur ali-nur arab awale barre
  bile botan dahir dirie diriye duale egal elmi farole gedi geedi guled gure hersi hirsi hussen isse jimale kahin liban mahamed mahamud mahdi-nur maxamed muhumed muse nuur nur omer osman-nur qasim rage roble sabriye said-ali
  samatar shire sharif sheikh sheekh siad siyad sugulle tahlil ugas wais yussuf yuusuf agha amedi bakhtiar barwari barzanji doski faraj gerdi goran hama hawrami jaff kakei khoshnaw koyi mahmoudi mamand mirza muhedin nerwayi osman-barzani
  qader rasool rasul rostam sadeq salim sindi sorani surchi talabani xoshnaw zebari zangana acar akar akbas akbulut akin aksoy aksu altin altun arikan atas ates avci aydogan bal baran basaran bayrak bektas bilgin bozkurt bulut caliskan can
  cakir cakmak candan cetin cevik cinar coban coskun dag demirci demirel demirtas dincer duman durmaz durmus eken ekinci erdem erdogan eren ergin erkan ersoy esen genc gezer goksu gök guler güler gunes günes gul gül gundogdu gursoy gündüz
  inan ince isik kahraman kalkan kaplan kara karaca karadag karahan karakas karakaya karaman karatas kartal keskin kaygusuz kiran koc koç kocak konak korkmaz kurt kurtulus öncel özcan ozcan özdemir ozdemir özen özer ozer özkan ozkan ozturk
  parlak polat sari savas simsek sonmez sönmez soylu tan tas tasci tastan tekin-kaya toprak tosun tunc tuncer turan turgut turk türk ucar uçar ulusoy unal ünal uysal uzun yalcin yaman yavuz yildirim yüksel yuksel zengin abbaszadeh
  afshar akbari alavi alizadeh asadi ashrafi askari ansari arefi azadi azimi babaei baghdadi bahrami bakhtiari bagheri behzadi dehghan ebrahimi ebadi esfandiari eskandari farahani farahmand farrokhi fathi fazeli ghaderi ghanbari ghasemi
  ghorbani golestani habibi hakimi hamidi heidari heydari iranmanesh javadi jalali kamali karami karimzadeh kazemi khademi khani khorasani khosravi lotfi mahdavi majidi maleki mansoori mirzaei mohseni mokhtari momeni mostafavi mousavi
  moshiri naderi najafi naseri nasiri nikzad norouzi omidi panahi parsa pirouz rafiei rahmani rajabi ranjbar rashidi razavi rezai rostamian sadeghi saeedi safari salehi samadi shahbazi shariati sharifian shirazi soleimani soltani tabatabaei
  taheri tavakoli tehrani vaziri yazdani yousefi zamani zandi zare akbarzai ahmadzai barakzai noorzai popal sherzad wardak yusufzai safi stanikzai aalto ahonen anttila aro eronen eskola haapala haapanen hakala halonen harju harjula hautala
  heinonen hietala hiltunen hirvonen honkanen huhtala huttunen hyvönen hänninen ikonen jokela jokinen juntti kallio kangas kangasniemi karhu karjalainen karlstedt-niemi karppinen karvonen kemppainen kettunen kinnunen kivelä kiviniemi koivisto koivula
  kokkonen kolehmainen kontio korpela korpi koskela kosonen kukkonen kumpulainen kuusela kärkkäinen laakso laaksonen lahti lahtinen laitinen lampinen lappalainen lassila latvala lehtinen lehto lehtonen leinonen leppänen leskinen lindroos
  luoma manninen marttila matikainen mattila miettinen mikkola mikkonen moilanen mustonen myllymäki mykkänen mäki määttä niemelä niemi nikkinen niskanen nurmi nurminen ojala oksanen ollila paananen palo partanen pasanen pelkonen peltola
  peltonen pennanen pesonen pietilä pitkänen puustinen rajala rantala rantanen rautio riihimäki rinne ruotsalainen räsänen saarela saari saarinen salmi salminen salo salonen savolainen seppälä seppänen sillanpää sirviö soini suominen
  tanskanen tapio-lahti tikkanen toivonen tolonen tuominen turunen tuomi uusitalo vainio vainionpää vuori vänskä väisänen väänänen ylitalo ylinen ylipää abazi ademi ahmeti ahmetovic alibegovic alic avdic babic bajramovic bajric
  bajrami bašic becirovic berisha beqiri bogdanovic bosnjak bytyqi cehajic colic cosic cvetkovic dautovic dedic dervisevic djokic dragovic dzaferovic dzeko filipovic fejzic gashi gasi hadzi halili halimi hasani hasanovic haxhiu horvat
  hoxha hrustic huseinovic husic huskic hyseni ibisevic ibrahimovic ilic imamovic ismaili ivanovic jahic jakupovic jankovic jashari jovic juric kadric kapetanovic karic kastrati kelmendi knezevic kolasinac kostic krasniqi krasnici kurtovic
  lazarevic lukic marinkovic maric marjanovic mehmeti memic mesic mihajlovic milosevic mitrovic morina mujanovic mujic mujkic music mustafic nikolov nuhanovic obradovic omerovic osmani osmanovic pavlovic pejic peric popovic
  radovanovic ramadani ramic rexhepi rugova sabanovic salihovic selimi selimovic shala shabani sinanovic softic spahic stankovic stojanovic suljic tahirovic thaqi todorovic tomic topalovic vasic velic vukovic xhaka zec zekiri zeqiri zukic
  zulic adamczyk baran-kowalska borkowski chmielewski czarnecki dabrowski duda dudek gorski grabowski jablonski jankowski jaworski kaczmarek kalinowski kowalczyk kozlowski krawczyk krol kubiak kucharski lis-kowalski maciejewski majewski malinowski
  mazur mazurek michalak michalski nowakowski nowicki olszewski ostrowski pawlak pawlowski pietrzak piotrowski przybylski rutkowski sadowski sawicki sikora sikorski sobczak sokolowski stepien szczepanski szewczyk szymanski tomaszewski
  urban-kowalski walczak wieczorek wilk wojciechowski wolnik wozniak wrobel wróbel wysocki zajac zakrzewski zalewski zawadzki abraha afewerki alemu amare andemariam araya asefa asfaha asgedom bahta bekele belay berhe debessay demissie desta fessehaye
  gebremariam gebremedhin gebremeskel gebreselassie ghebremedhin ghebreyesus girma girmay goitom-berhe gebreyesus habtemariam hagos hailemariam haileselassie hadgu ghirmay kahsay kebede kiflay kifle kiros lemma mengistu mebrahtom medhanie melake mesfin
  misgina negash negassi negasi ogbai ogbazghi okbay seyoum sium tadesse tareke tecle tesfamariam teclu teklehaimanot tekeste tewelde tewolde tsegay weldegebriel weldemariam woldemariam woldu yemane yohannes zerai zeray zerom barbu
  balan ciobanu ciurar constantinescu covaci cristea dinu dobre dumitrescu dumitru florea georgescu gheorghe ionescu ionita lacatus lakatos lupu marin marinescu mihai-stan moldovan munteanu muntean nicolescu oprea petrescu pop popa popescu radu
  rostas rusu stan stanescu stoica tudor vasilescu caldaras taikon demeter kwiek kalderas blind-svonni baal bær dunfjeld fjellström-sara gaup heaika-sara huuva jannok kemi-labba kitok kuhmunen labba laula länta marakatt mikaelsson-utsi omma
  nutti näkkäläjärvi partapuoli pave påve päiviö rensberg-sara rassa sarri siri-labba skum-utsi spiik-labba stoor svonni tomasson-baal tuolja tuorda utsi unnes vinka valkeapää wasara åhrén åstot smuk blomé lasko ahren
  ivanov ivanova petrov petrova smirnov smirnova kuznetsov kovalenko kovalchuk bondarenko shevchenko tkachenko tkachuk kravchenko oliynyk lysenko marchenko melnyk moroz rudenko savchenko shevchuk boyko hrytsenko ponomarenko
  alvarez castillo castro chavez contreras cruz diaz dominguez espinoza flores fuentes gomez gutierrez guzman hernandez herrera jimenez mendoza morales moreno munoz navarro nunez ortega ortiz pena ramos reyes rojas romero ruiz
  salazar soto suarez valdez vargas vasquez vega carvalho costa-silva ferreira oliveira pereira rodrigues sousa almeida bah balde barry camara ceesay cisse conteh diallo diop fofana jallow jammeh jobe kamara keita kone kouyate
  mensah ndiaye njie okafor okeke okonkwo owusu boateng sanneh sesay sillah sow toure touray traore iqbal chaudhry akhtar bhatti butt hossain islam-khan chowdhury mahmud mirza-khan qureshi siddiqui sheikh-khan patel gupta reddy nair thapa gurung
  le-nguyen bui dang duong hoang huynh ngo vu vo-nguyen chan chen huang zhang zhao zhou liu wang yang lin-chen saetang srisuk wongsa bergmark friberg hedvall hallqvist malmsjö kjellgren ahlstedt blomdahl åkerlund ohlson olson jonson
`

/** Ends of surnames that no Swedish word has: such a word is a surname in small letters too. */
export const foreignEndings =
  'ovi[cć]|evi[cć]|agi[cć]|egi[cć]|ogi[cć]|oğlu|oglu|zadeh|zade|nejad|abadi|[oe]wski|[oe]wska|czyk|czuk|enko|escu|[aeiouyäö]{1,2}nen|shvili|iyev|zai'
