/**
 * More names that people in Sweden bear, from the languages that are spoken here beside Swedish. From our own knowledge,
 * in small letters; none of them is a Swedish word, for then a sentence would become somebody.
 */
export const moreGivenNames = `
  abbas abdelkader abdelrahman abdifatah abdihakim abdikarim abdinasir abdirashid abdirizak abdisalan abdulkadir abdulrahman abdulkarim
  abubakar adnan aiman akram alaa anas anwar ashraf asma asmaa ayham ayman aziza badr baraa basel basem bassam batoul bayan bushra dana
  diaa doaa duaa eman enas esraa fadi fadia fahad faiza farouk fawzi firas ghada ghassan ghazi hadi hadil haidar haitham hanaa hani
  haneen hasan hasna haya hayat heba hiba hisham houda hussam ihab ikram imad iman imran inas isra issa jaber jalal jawad jihad jihan
  joud kamal kamel karima kawthar khadiga khalil latifa lubna luay lujain maha maher majd majed malak manal marwa marwan mayada maysa
  mazen moataz mohanad mohannad mona moussa muayad muna munir murtada mustapha nada nadim naima najat najib najwa nawal nidal nisreen
  nizar noura othman qasem qusay raed rafif raghad rahaf rahma rami ramzi ranim rasha rawan rayan razan riad riham rima roua ruba ruqaya
  saad sabah sabri sabrin safa saif sajjad sakina saleh saleem samar sarmad shaimaa sherin shahd sofian sondos suad suha suhail sultan
  taha taher talal taleb thamer usama wafa wael wassim wisam yahya yara yaser yasin yasir yassin yazan younes younis zaher zaki zeina
  zeyad ziyad zuhair abdiaziz abdiqani abshir aden ahlam amal amiin amran anab asad asha ayanle ayan bahja barwaqo bile bishaaro cabdi
  deeqa degan duniyo faadumo fadumo faduma fardowsa farhiya fartun fawzia filsan fowsiyo guled habibo hafsa halimo hamdi hawa hawo hibaq
  hinda hodan hoodo ibado idil idris ikran ilhan ilwad istahil jamaal kaltum khadijo ladan leyla liban libaan luul mahad maido maryan
  muhiyadin mulki mustaf naciima najma nasra nasteho nimco nimo nuur qamar rahmo roble ruqiyo sabriin sacdiyo sagal sahro salado samatar
  shamso shukri siham siciid sofiya suleeqa suldan ubah ubax warda xalimo yaasiin yahye yussuf zamzam zeynab zuhur alan aram arin aryan
  asmin awat baran barzan berivan berfin beritan bilind botan ciwan delal deniz diyar diyako evin ferhad gulistan halgurd havin helin
  hevi hoger hozan jiyan karwan kawa kaziwa khabat kurdo lava loran medya mizgin nazdar newroz nishtiman nozad peshang peyman rabar ranj
  rebaz rebin rebwan renas rezan rezhin rizgar roj rojda rojhat ronahi ronak sakar sarbast sarkawt serdar serhat sherko shirwan shler
  shwan sivan sozan tara viyan xezal zagros zerya zilan zin ahmet asli ayhan aylin ayse aysel aynur aysun baris bayram bekir belgin berk
  beyza bilal bulent burak burcu bülent busra cem cemal cemile cengiz ceren cigdem derya dilek ebru ece efe elif emel emin emine ercan
  erdem erdogan erhan erkan erol ersin esin esma esra fadime fatih ferit feride figen filiz gamze gokhan gökhan gulay gülay gulsen
  gülsen gulsum gülsüm gunes gurkan hacer halil halime haluk hatice huseyin hüseyin huriye ilker ilknur irfan ismet kadir kader kerem
  kenan kubra kübra levent meliha melek melike meral merve metin meryem muhammet muharrem mujde murat musa muzaffer nazan necla nesrin
  nevin nihat nilgun nuray nurcan nuri oguz okan onur orhan osman ozan ozge özge ozgur özgür ozlem özlem ramazan recep remzi rukiye
  sakine savas seda sedat sefa selcuk selim selin semra serap serkan sevda sevgi sevim sevil seyit sibel sinan songul sukran suleyman
  süleyman tahsin tayfun tuba tugba tulay tuncay turgut ugur umit ümit veysel volkan yakup yasar yasemin yavuz yeliz yildiz yunus yusuf
  zehra zeki zekiye zuhal abolfazl afsaneh afshin ahmadreza akbar alireza amirhossein anahita ardeshir arman armin arshia asghar atefeh
  azar bahar bahman bahram behnam behnaz behzad bijan daryush ebrahim ehsan elaheh elham elnaz esmail fariba fariborz farideh farshad
  farzad farzaneh fereshte firouzeh forough ghazal gholam golnar habib habiba hamideh hamidreza hengameh homa hooshang houman iraj jaleh
  javad kambiz kaveh kazem keyvan khatereh kourosh leyli mahdi mahdieh mahin mahnaz maliheh mandana mahboubeh manijeh manouchehr maryam
  marzieh masoud masoumeh mehran mehrdad mehrnaz milad minoo mitra mohammadreza mohsen mojgan mojtaba morteza nader nahid narges nasser
  nastaran naghmeh negar negin niloofar niloufar niousha parvaneh parvin parviz pari payam pouria pouya rahim ramtin razieh roghayeh
  rouzbeh sadegh saghar sahar saman samaneh sanaz sepideh setareh shahab shahla shahram shahrzad shahnaz shima shohreh siamak simin
  sogand sohrab soheila somayeh tahereh vahid yalda yeganeh zahra zhila zohreh abdulwahid ghulam gulalai hamida hekmat jamila khatera
  lailuma malalai masih mirwais najibullah nasima nazir nooria qudratullah rahmatullah rohullah sayed shafiq shakila sharifa shukria
  zabihullah zarghuna zarmina esmatullah aada aapo ahti aija aila aili aimo anja anneli antero antti anu ari arja armi arto asko auli
  aulis eemeli eero eeva eija eila eira elli erkki esa esko harri heidi heli hellevi helmi helvi henna hilkka ilkka ilmari ilpo ilona
  inari inkeri irja ismo jaakko jaana janne jarkko jarmo jorma jouko jouni juhani jussi kaarina kai kaija kalervo kalevi kari kaarlo
  katri kauko keijo kimmo kirsi kirsti kyösti laila lasse lahja laura leena lempi liisa maarit maija mari marja marjatta marjo markku
  martti mauri mauno merja mervi mika mikko minna mirja mirva niina niilo oili olavi onni orvokki osmo outi paavo paula pasi pauli
  pentti petri petteri pirkko raili raimo rauha rauno rauni reijo reino risto sakari salme sanni satu seppo sinikka sirpa soile sointu
  taina taisto tanja teemu teija terho terttu teuvo tiina toini toivo tuija tuire tuomas tuomo tuovi tyyne unto urho urpo valma vappu
  veijo veikko veli vesa vieno viljo virpi voitto yrjö adis admir adnana ajla alen alisa almir almira amar amina amra anel anes anida
  arnela asmir azem azra belma besim dalibor damir danijel danijela darko dijana dino dragica dragoljub duska dusan dusko dzemal dzenan
  dzenana dzevad edina edis ekrem elma elmedin elmir elvis emina enisa ensar envera enver esad fadil fahrudin faruk fikret hajrudin
  haris hasib hatidza hida husein ibrahima indira ines irnes ivan ivica izet izeta jadranka jasminka jasmin jasna jovana jovan kemala
  ljiljana ljubica ljubomir maida marijana mediha mehmed melisa merima mevlida mihajlo milorad milutin mirjana mirko mirsad mirsada
  miroslav mladen muhamed muharem munira natasa nebojsa nedzad nedim nenad nijaz nihada nura nusret ognjen predrag radica radmila
  radovan rasim ratko refik rifet rusmir sabina sabahudin sabit safet sanel sanela sasa sefik selver semir senada senija sevala sinisa
  slavica slavko slobodan snezana spomenka srdjan stanislava stjepan svetlana tarik tihomir tomislav vedad vesna velimir veljko vladan
  vojislav zaim zdravko zeljka zeljko zlata zlatan zlatko zorica arben ardit arbnor arta artan avni bajram bashkim bekim besa besnik
  blerim blerta bujar dardan driton drita edona egzon fatmir fatos fitim flamur florim florentina gezim hysen ilir kaltrina kujtim
  lindita liridon lirije luan luljeta mentor mimoza nexhmije qendrim rexhep rinor sadije shaban shefqet shpend shpresa shqipe skender
  teuta valon valbona valdete vjosa vjollca xhemile xhevdet ylli zef adrian alicja aneta beata bogdan boguslaw boleslaw bozena cezary
  damian dariusz dominik dorota edyta elzbieta eugeniusz ewelina genowefa grazyna halina henryk iwona izabela jacek jadwiga jakub janina
  janusz jaroslaw jerzy jolanta kacper kamil kinga kazimierz krystyna leszek lucyna lukasz maciej marcin mariola mariusz marzena mateusz
  michal mieczyslaw miroslawa patrycja przemyslaw radoslaw rafal renata roksana ryszard slawomir stanislaw sylwia szymon tadeusz urszula
  waldemar weronika wieslaw wieslawa wioletta witold wlodzimierz zbigniew zdzislaw zofia zuzanna zygmunt abeba abrehet abrham adiam
  adhanom alganesh almaz alem amanuel asmeret aster awet azeb azmera bereket berhane bisrat dahab elsabet ephrem ermiyas ermyas eyob
  eyerusalem fikadu fiyori freweini fthawi ghebre ghirmay goitom habtom habtamu henok hermela isayas kahsay kibrom kidist kisanet
  letebrhan lidya mebrahtu mebrat medhanie meron meseret mulugeta mussie natnael nardos nebiat petros robel rufta samrawit semhar semere
  senay shewit simret sirak solomon tedros teklit temesgen tewelde tigist tirhas tsega tsehay weldu winta yodit yohannes yordanos yosef
  yonatan zekarias zewdi anca andrei adriana bianca catalin constantin cosmin costel cristina dorina dumitru elena florin gabi gheorghe
  ileana ioana ionel ionut iulian larisa lavinia liliana loredana lucian madalina marian maricel marius mihaela mihai mircea nicoleta
  nicolae nicusor octavian ovidiu petru raluca razvan roxana sorin stefania stefanita tiberiu traian valentin vasile viorel viorica
  violeta ferko zoltan istvan laszlo tibor ailo aile áilu antaris aslak biret biera dávgon elle gáddjá heaika isat issát jouná jovnna
  lásse lemet mahtte márjá máret maret marit mihkkal nihkke nilla niillas njulla ohtsá olá piera risten ristin sárá simma sunna ánde
  ánne ándá ántte chanchai kanya malee nattaya prasert siriporn somsak sunee suwannee wanida anong duangjai jintana kamonwan lamduan
  pornthip rattana supaporn thi thanh minh tuan hoa huong phuong quang thuy trang tuyet abena adwoa akosua amadou aminata aissatou awa
  binta boubacar fatou fatoumata kofi kwabena kwame lamin mamadou mariama modou momodou ousmane oumar sekou chidi chinedu emeka ngozi
  chioma olumide adebayo anjali amit arun deepak geeta kavita manish meena neha nikhil pooja rajesh ramesh ravi sanjay sunil suresh usha
  vijay vikram ayesha farzana nasreen rubina saima shazia tahir usman zeeshan zubair alexei alexej alina andrij anatolij artem bohdan
  borys denys galina halyna igor ihor iryna kateryna larysa liudmyla ljudmila maksym maryna mykola mykhailo nadiia nataliia nikita oleg
  oleh olha pavlo polina roman ruslan sergej serhii stanislav taras tetiana vadym valentyna vasyl viktoriia vitalij vitalii volodymyra
  yana yaroslav yevhen yuliia yurii zoya clas yusra yosra hamdiya
`

export const moreFamilyNames = `
  abbas abbasi abbud abdelaziz abdelrahman abdulkarim abdallah abdulrahman abo abou aboud adnan akram alawi albasha alhaj alhassan
  alhussein aljabri aljamal almasri alnajjar alrashid alsaadi alsaid alsayed alshami alzahrani amin anwar asaad assad atassi attar awad
  ayoub aziza azzam bakr bakir barakat bashir bazzi chaaban chahine daher darwish daoud dawood dib fadel faris farhan fares fawaz ghanem
  habib hachem haidar hajjar hakim hamdan hamdi hammoud hamoud hamze haroun hasan hatem hijazi hilal hussain ibrahimi idris issa jaber
  jabbar jabbour jamal jasim jawad jibril jomaa kadhim kanaan karam karim kassem kassab kazem khaled khalaf khalifa khatib khoury mahdi
  mahmood makki malik malki maalouf mansouri masoud matar mikhail moussa mourad mustafa naji najjar najm nasr nassar nassif nouri obeid
  odeh othman qadir qasim rahman rajab rashed sabbagh sabri sadek saeed saidi salama salman sami sayegh sarhan shaker shahin shamoun
  shukri sleiman suleiman taha taleb tamimi tawfik wahab yaghi yahya yassin younan younes youssef yousif zaki zein zidan aboubakar
  abdirahman adan ahmednur awale barre bile botan dahir dirie diriye duale egal elmi farole gedi geedi guled gure hersi hirsi hussen
  isse jimale kahin liban mahamed mahamud maxamed muhumed muse nuur nur omer roble sabriye samatar shire sharif sheikh sheekh siad siyad
  sugulle tahlil ugas wais yussuf yuusuf agha amedi bakhtiar barwari barzanji doski faraj gerdi goran hawrami jaff kakei khoshnaw koyi
  mahmoudi mamand mirza muhedin nerwayi qader rasool rasul rostam sadeq salim sindi sorani surchi talabani xoshnaw zebari zangana acar
  akar akbas akbulut akin aksoy aksu altin altun arikan atas avci aydogan baran basaran bayrak bektas bilgin bozkurt bulut caliskan
  cakir cakmak candan cetin cevik cinar coban coskun demirci demirel demirtas dincer durmaz durmus eken ekinci erdem erdogan eren ergin
  erkan ersoy genc gezer goksu gök guler güler gunes günes gül gundogdu gursoy gündüz isik kahraman kalkan kaplan karaca karadag karahan
  karakas karakaya karaman karatas kartal keskin kaygusuz kiran koç kocak konak korkmaz kurt kurtulus öncel özcan ozcan özdemir ozdemir
  özen özer ozer özkan ozkan ozturk parlak polat savas simsek sonmez sönmez soylu tasci tastan toprak tosun tunc tuncer turan turgut
  türk ucar uçar ulusoy unal ünal uysal uzun yalcin yaman yavuz yildirim yüksel yuksel zengin abbaszadeh afshar akbari alavi alizadeh
  asadi ashrafi askari ansari arefi azadi azimi babaei baghdadi bahrami bakhtiari bagheri behzadi dehghan ebrahimi ebadi esfandiari
  eskandari farahani farahmand farrokhi fathi fazeli ghaderi ghanbari ghasemi ghorbani golestani habibi hakimi hamidi heidari heydari
  iranmanesh javadi jalali kamali karami karimzadeh kazemi khademi khani khorasani khosravi lotfi mahdavi majidi maleki mansoori mirzaei
  mohseni mokhtari momeni mostafavi mousavi moshiri naderi najafi naseri nasiri nikzad norouzi omidi panahi parsa pirouz rafiei rahmani
  rajabi ranjbar rashidi razavi rezai rostamian sadeghi saeedi safari salehi samadi shahbazi shariati sharifian shirazi soleimani
  soltani tabatabaei taheri tavakoli tehrani vaziri yazdani yousefi zamani zandi zare akbarzai ahmadzai barakzai noorzai popal sherzad
  wardak yusufzai safi stanikzai aalto ahonen anttila aro eronen eskola haapala haapanen hakala halonen harju harjula hautala heinonen
  hietala hiltunen hirvonen honkanen huhtala huttunen hyvönen hänninen ikonen jokela jokinen juntti kallio kangas kangasniemi karhu
  karjalainen karppinen karvonen kemppainen kettunen kinnunen kivelä kiviniemi koivisto koivula kokkonen kolehmainen kontio korpela
  korpi koskela kosonen kukkonen kumpulainen kuusela kärkkäinen laakso laaksonen lahti lahtinen laitinen lampinen lappalainen lassila
  latvala lehtinen lehto lehtonen leinonen leppänen leskinen lindroos luoma manninen marttila matikainen mattila miettinen mikkola
  mikkonen moilanen mustonen myllymäki mykkänen mäki määttä niemelä niemi nikkinen niskanen nurmi nurminen ojala oksanen ollila paananen
  partanen pasanen pelkonen peltola peltonen pennanen pesonen pietilä pitkänen puustinen rajala rantala rantanen rautio riihimäki rinne
  ruotsalainen räsänen saarela saari saarinen salmi salminen salo salonen savolainen seppälä seppänen sillanpää sirviö soini suominen
  tanskanen tikkanen toivonen tolonen tuominen turunen tuomi uusitalo vainio vainionpää vuori vänskä väisänen väänänen ylitalo ylinen
  ylipää abazi ademi ahmeti ahmetovic alibegovic alic avdic babic bajramovic bajric bajrami bašic becirovic berisha beqiri bogdanovic
  bosnjak bytyqi cehajic colic cosic cvetkovic dautovic dedic dervisevic djokic dragovic dzaferovic dzeko filipovic fejzic gashi gasi
  hadzi halili halimi hasani hasanovic haxhiu horvat hoxha hrustic huseinovic husic huskic hyseni ibisevic ibrahimovic ilic imamovic
  ismaili ivanovic jahic jakupovic jankovic jashari jovic juric kadric kapetanovic karic kastrati kelmendi knezevic kolasinac kostic
  krasniqi krasnici kurtovic lazarevic lukic marinkovic maric marjanovic mehmeti memic mesic mihajlovic milosevic mitrovic morina
  mujanovic mujic mujkic mustafic nikolov nuhanovic obradovic omerovic osmani osmanovic pavlovic pejic peric popovic radovanovic
  ramadani ramic rexhepi rugova sabanovic salihovic selimi selimovic shala shabani sinanovic softic spahic stankovic stojanovic suljic
  tahirovic thaqi todorovic tomic topalovic vasic velic vukovic xhaka zec zekiri zeqiri zukic zulic adamczyk borkowski chmielewski
  czarnecki dabrowski duda dudek gorski grabowski jablonski jankowski jaworski kaczmarek kalinowski kowalczyk kozlowski krawczyk krol
  kubiak kucharski maciejewski majewski malinowski mazur mazurek michalak michalski nowakowski nowicki olszewski ostrowski pawlak
  pawlowski pietrzak piotrowski przybylski rutkowski sadowski sawicki sikora sikorski sobczak sokolowski stepien szczepanski szewczyk
  szymanski tomaszewski walczak wieczorek wojciechowski wolnik wozniak wrobel wróbel wysocki zajac zakrzewski zalewski zawadzki abraha
  afewerki alemu amare andemariam araya asefa asfaha asgedom bahta bekele belay berhe debessay demissie desta fessehaye gebremariam
  gebremedhin gebremeskel gebreselassie ghebremedhin ghebreyesus girma girmay gebreyesus habtemariam hagos hailemariam haileselassie
  hadgu ghirmay kahsay kebede kiflay kifle kiros lemma mengistu mebrahtom medhanie melake mesfin misgina negash negassi negasi ogbai
  ogbazghi okbay seyoum sium tadesse tareke tecle tesfamariam teclu teklehaimanot tekeste tewelde tewolde tsegay weldegebriel
  weldemariam woldemariam woldu yemane yohannes zerai zeray zerom barbu balan ciobanu ciurar constantinescu covaci cristea dinu dobre
  dumitrescu dumitru florea georgescu gheorghe ionescu ionita lacatus lakatos lupu marinescu moldovan munteanu muntean nicolescu oprea
  petrescu popa popescu radu rostas rusu stanescu stoica tudor vasilescu caldaras taikon demeter kwiek kalderas baal bær dunfjeld gaup
  huuva jannok kitok kuhmunen labba laula länta marakatt omma nutti näkkäläjärvi partapuoli pave påve päiviö rassa sarri stoor svonni
  tuolja tuorda utsi unnes vinka valkeapää wasara åhrén åstot smuk blomé lasko ahren ivanov ivanova petrov petrova smirnov smirnova
  kuznetsov kovalenko kovalchuk bondarenko shevchenko tkachenko tkachuk kravchenko oliynyk lysenko marchenko melnyk moroz rudenko
  savchenko shevchuk boyko hrytsenko ponomarenko alvarez castillo castro chavez contreras cruz diaz dominguez espinoza flores fuentes
  gomez gutierrez guzman hernandez herrera jimenez mendoza morales moreno munoz navarro nunez ortega ortiz pena ramos reyes rojas romero
  ruiz salazar soto suarez valdez vargas vasquez vega carvalho ferreira oliveira pereira rodrigues sousa almeida balde barry camara
  ceesay cisse conteh diallo diop fofana jallow jammeh jobe kamara keita kone kouyate mensah ndiaye njie okafor okeke okonkwo owusu
  boateng sanneh sesay sillah toure touray traore iqbal chaudhry akhtar bhatti butt hossain chowdhury mahmud qureshi siddiqui patel
  gupta reddy nair thapa gurung bui dang duong hoang huynh chan chen huang zhang zhao zhou liu wang yang saetang srisuk wongsa bergmark
  friberg hedvall hallqvist malmsjö kjellgren ahlstedt blomdahl åkerlund ohlson olson jonson
`

/** Ends of surnames that no Swedish word has: such a word is a surname in small letters too. */
export const foreignEndings =
  'ovi[cć]|evi[cć]|agi[cć]|egi[cć]|ogi[cć]|oğlu|oglu|zadeh|zade|nejad|abadi|[oe]wski|[oe]wska|czyk|czuk|enko|escu|[aeiouyäö]{1,2}nen|shvili|iyev|zai'
