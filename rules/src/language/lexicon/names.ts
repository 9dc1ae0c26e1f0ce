/**
 * Names as they are met in Sweden, from our own knowledge, small letters. A name that is an ordinary word as well
 * (Stig, Björn, My, Sten …) stands under `doubtful`: alone it is no name, but before a surname it is.
 */
export const givenNames = `
  fatuma fadumo faduumo mahamed mohamud mohammad-ali abdifatah abdullahi ayan hawa sahro saido shamso yasiin zahrah margaretha christoffer aleksander alexander elisabet birgitta gunnvor maj-lis sven-erik per-erik anna-stina
  zeynep jelena shqipe arben besnik valon driton fatmir agron blerim albana vjosa teuta mimoza flutura drita liridon arta ardita edona kushtrim bujar ilir genti gentiana
  mahnaz mojtaba mostafa zohreh nahid nasrin azita bahar bita elham fariba ghazal hamideh katayoun ladan maryam mitra negar niloufar pari roshanak sahar sepideh setareh shahla sima tara tahereh zhila
  abdulaziz abdulrahman adnan akram ammar anas anwar ayman basel bassam diyar fadi fawzi ghassan haidar haitham hani imad issam jaber jalal kassem louay maher majid marwan mazen mohanad munir muna nada nidal osama qasim rami riyad saad sadiq safwan sajad shadi taha talal thamer wael yahya yasin yasser zeid zuhair abeer afaf alaa amal asma athraa batoul dunya ghada hadeel hadil hiba inas israa kawthar lamia lubna maha malak manal marwa may mays mona mouna najla narges noha rasha rawan rola ruba sabrin samar shaima sherin siham suad suha thuraya wafa wijdan yara
  abdinasir abdiqani abshir ayaan bashiir deeqa faduma farhiya hamdi hinda ilhan istahil jamila khadar leyla maxamed mulki nasra naima qali rahma ruqiya safiyo saynab shukri sucdi ubah warsan yusra zamzam
  bereket berhane biniam dawit eyob fikre fitsum ghirmay habtom kidane kibrom merhawi mehari milena netsanet rahwa samrawit senai tekle tsega winta yohannes zeray
  jadranka snezana sladjana biljana gordana ljiljana radmila slavica vesna zorica dijana edina fikreta hajra indira izeta nihada sabina sanela senija zumra alen almir admir damir elmir haris jasmin kenan mustafa muris nedim sakib sanel vedad zlatan
  aneta beata bozena dorota elzbieta ewelina halina iwona jolanta justyna kamila krystyna lucyna mariola renata sylwia urszula wanda zofia dariusz jacek janusz jaroslaw leszek maciej miroslaw radoslaw ryszard slawomir stanislaw wieslaw zbigniew zdzislaw
  alina andriy bohdan daryna hanna iryna ivan kateryna kyrylo larysa lyudmyla maksym mariya mykola mykhailo nadiya oleg oleh pavlo petro ruslan sofiya taras tetyana valentyna vasyl viktoriya vitaliy yana yevhen yuriy zoya igor sergej dmitrij aleksej nikolaj vladislav
  abena kwame kofi amara chidi ngozi fatou mamadou ousmane aminata binta awa lamin ebrima isatou modou fanta
  marisol ximena rocío javier esteban gonzalo ignacio ricardo sergio andres mauricio rodrigo valentina mariana paola claudia beatriz teresa elena ines
  agata aimo albertina alexina alrik amalia andré anniina aron arwid axelia bea bertha blanka boel brita cajsa celine charlie cleo colin dante dexter ditte ebon edda edgar eila elis elise eloise elton ernst estelle evald evert fabian felix ferdinand fride gerd gillis gunde gustaf göte hadar hanne harry hasse henning herman ibbe idun ilona isa jack jan-olof janne jasper jill joar john-erik jon julian julius kalle karl-erik karl-gustav karsten kerttu kjersti klas konrad lasse leona liselotte lollo ludde majvor majlis marlene matheo matilde mattis milla milton minna morgan nadine nea neo nicole nike noomi otilia pelle peder philippa pim puck rafael ringo rosita roza sally sander sigge simone siw sivert svante sylve tabitha teodor thore tilly tommie tyko uma valle verna vilda vilma wendela wille ylvali zacharias zack zelda
  anna eva maria karin kristina lena sara kerstin emma ingrid marie malin jenny annika inger ulla monica monika linda susanne elin johanna carina
  elisabet elisabeth sofia katarina helena margareta anita julia amanda emelie karolina camilla lisa ida marianne anneli anette cecilia åsa birgitta
  barbro siv ulrika gunilla therese josefin christina caroline frida jessica matilda ellen agneta charlotte berit gun pia ann alice
  ebba klara astrid alva saga wilma maja elsa olivia freja lilly ella agnes stella signe selma ester edith nova vera leah tyra moa thea iris juni
  alma ellie lova lykke nellie nelly tuva stina svea sigrid hedda hilda tilde tilda tindra felicia isabella molly cornelia ronja siri majken ingela
  ingeborg gudrun märta britta britt gerda hjördis ulla-britt ann-marie ann-charlotte anna-lena anna-karin eva-lena rut ruth ragnhild solveig sonja
  viola vivianne yvonne ylva yrsa veronica viktoria victoria vanja ulla-karin tove tora tina teresia sylvia susanna solbritt rebecka rebecca ramona
  ragna rakel petra paulina patricia olga nina natalie nathalie nadja mikaela michaela mia merit mathilda martina marta marina marika maj-britt
  magdalena madeleine louise lovisa lotta lotten liselott linnéa linnea lina lillemor leila laila kristin katja katrin karolin kajsa jonna
  jeanette jasmine isabelle irma irene inga inga-lill ingegerd ilse gunnel gunvor gunborg greta gabriella fanny eveline evelina ewa erika
  elvira elina eleonor doris disa diana desirée denise daniela dagny dagmar cathrine carolin carin bodil birgit beatrice barbara axelina
  annelie angelica angelika andrea amelia alexandra aina agda ada viveka margit mirjam miriam maj elna hillevi hedvig ottilia filippa
  erik lars karl anders johan per nils carl mikael jan lennart olof peter sven gunnar fredrik bengt bo daniel gustav göran åke magnus alexander martin
  andreas stefan john lars-erik jan-erik mats leif thomas tomas ulf henrik jonas axel christer kjell robert christian marcus markus mattias patrik patrick
  david joakim niklas håkan tommy simon anton joel viktor victor oskar oscar emil filip philip robin roger ulrik kent tobias claes claes-göran hans
  hans-erik kurt bertil rolf ingvar börje torbjörn arne sture folke ove roland ingemar alf allan tore harald holger helge sixten gösta ragnar
  knut einar valter walter ivar hjalmar alvar algot rune roine stellan staffan kennet kenneth conny ronny jimmy jonny johnny benny willy william liam
  noah hugo lucas lukas elias oliver adam vincent theo isak isac nils-erik arvid albin melvin edvin elliot elliott leon alfred olle otto gabriel
  frans august viggo vilgot loke ebbe melker hampus linus sebastian jakob jacob samuel benjamin ludvig casper kasper max milo malte love noel theodor
  wilmer josef joseph tage ture vidar vilmer valdemar kevin kim dennis dan jens jesper jörgen krister kristian kristoffer christoffer christofer
  leo lennox mathias melwin mio måns nicklas nikolas nicolas olov pontus rasmus rikard richard rickard sigvard sören tim timothy tom tor urban yngve
  örjan östen eskil birk kaj nilas erland egon edvard edward eddie douglas dag crister carl-johan carl-erik calle bjarne bernt berndt bernhard
  arvo artur arthur alvin albert aksel gottfrid gerhard georg fritjof erling enar elof elmer ludwig manfred matteo mauritz mårten
  nils-olof orvar oswald paul pär petter reidar reine reinhold runar rurik sune tord torkel torsten tryggve uno verner vilhelm wilhelm
  mohamed mohammed muhammad muhammed mohammad ahmed ahmad ali hassan hussein hussain omar umar ibrahim yusuf youssef yousef ismail mahmoud mahmud
  abdi abdul abdullah abdulla abdirahman abdallah khaled khalid karim kareem samir sami tarek tariq bilal hamza hamid hamed jamal jamil nabil nasir rashid
  said saeed salah salim suleiman zakaria zaid zain ziad waleed walid bashir faisal farid farhad farah reza hossein mehdi mehmet murat emre can
  yilmaz kemal osman hakan ibro emir amir amin arash babak behrouz dariush kian kamran navid omid pejman ramin rostam shahin siavash soran sirwan zana
  azad baran dilan hiwa rojin shilan avin nour noor nora fatima fatma fatme aisha aicha amina amira mariam zahra zainab zeinab layla
  khadija khadra halima hodan hibo ifrah sahra safia samira salma sumaya yasmin yasmine rania rana reem rim dina dalia hala hanan huda iman
  nadia nadira nasim parisa shirin shabnam soraya roya mina mahsa laleh golnaz farida fereshteh azadeh arezoo aida selam senait
  tesfaye yonas mikal ermias abraham haile tsegay hirut luwam rahel saba selamawit eden feven filmon
  goran zoran dragan dejan milan milos nikola vladimir aleksandar aleksandra ivana milica dragana sanja tanja mirela amela amra azra
  lejla mersiha mirza nermin senad sead edin elvir enes jasmina emina agnieszka katarzyna malgorzata magda pawel piotr krzysztof tomasz marek
  andrzej wojciech grzegorz oksana olena svitlana natalia natalija irina tatjana tatiana ludmila dmytro oleksandr serhij volodymyr yuliya anastasia
  juan jose carlos luis miguel pedro pablo diego alejandro fernando francisca carmen rosa dolores guadalupe pilar juana lucia esperanza ana camila
  somchai malai nguyen linh wei ming li xiao mei priya raj rahul anil sunita deepa arjun lakshmi
  antonio giuseppe marco giulia francesca jean pierre marie-louise claude michel helmut jürgen wolfgang matti pekka pirjo päivi riitta tuula seija eino
  väinö aino kaisa jukka juha timo tapio ritva raija sirkka tarja hannu heikki jari veikko aleksi
`

/** Names that are words too, or towns, saints and streets. */
export const doubtfulNames = `
  björn stig sten my tor love liv vår juni maj may ros rosa blenda bror karl-johan gun gull sol star frid frej glad hans per may saga iris viola
  viktoria victoria can ming li max tim tom dan kim eden saba star melker nova stella kent noel august axel
  linda sara klara rut alma ask lin lo ran siv ebba ylva unni ina mila mira lis lis lea bo
`

export const familyNames = `
  berisha gashi krasniqi shala hoxha morina kelmendi hoti osmani rama duka kola marku murati sadiku halimi zeqiri bajrami ibrahimi sulejmani mustafa salihu ademi jashari
  al-hassan al-masri al-ahmad el-sayed nasser hamdan barakat khoury haddad sayegh issa hanna yousef elias saleh sabah jabbar kadhim abbas alwan jassim hamza obaid farhan shaker rasheed
  mohammadzadeh ebrahimi jalali sadeghi rahmani zamani bahrami ghasemi shirazi tehrani kazemi soltani nouri yousefi naderi taheri mahmoodi wardak safi stanikzai popal noori
  farah nur abdulle hersi guled mohamoud hirsi elmi dahir isse warfa ahmednur geedi gebremedhin gebremariam weldemichael woldu asfaha abraha ghebre negash kifle
  kovačević petrović jovanović marković nikolić đorđević hodžić halilović begović mujić hadžić ramić salihović horvat babic savic ilic popovic radic tomic stankovic pavlovic lukic kostic
  popescu ionescu dumitru stoica radu munteanu ivanov petrov ivanova petrova kuznetsova smirnova popova shevchenko kovalenko bondarenko tkachenko kravchenko oliynyk melnyk boyko
  nguyễn le trần phạm huynh vo dang bui do chen wang zhang liu yang huang zhao wu zhou tanaka suzuki sato kim lee park choi somboon
  diallo traore camara keita diop ndiaye sow mensah osei owusu boateng okafor adeyemi eze bello kamara conteh jallow ceesay touray
  smith jones williams brown taylor johnson müller schmidt schneider fischer weber meyer wagner becker dubois moreau rossi russo ferrari bianchi silva costa pereira oliveira souza gomez diaz vargas castro rojas morales reyes gutierrez
  ahlqvist almlöf alsterlund aspelin bengtsdotter bergenström björnberg björnlund blomdahl bohlin brodin brunnberg carlbom cedergren dahlbäck dahlström ekbom ekdahl ekestam eneroth engdahl fagerberg fjällström forsell fridh friberg frykman furberg gezelius grafström granfeldt gustavsdotter hagelin hallin hamberg hasselgren hedenskog heidenstam hjertberg hofling holmdahl hylander idestam jarl jernström kihlberg kjellman klingberg krantz kullander lagerbäck lejonhufvud lennartsdotter liljegren lilliehöök lindeberg lindencrona lorentzon lundbäck lundvik lönnroth malmsten mellberg montelius mörk nordfeldt nordlind nordmark norlin nyblom odelberg olausson palmér persdotter ramberg ringborg roslund rosenlind rundqvist rylander röjdmark sahlberg sandelin segerström sidenbladh silfverberg sivertsson sjökvist skogsberg sparre stagnelius stjernström strandell strömbäck sundbom sundelin svahn svenonius svensdotter södergren tegnér tengvall torstensson trolle törnqvist ulfsdotter uggla vestergren vretblad wachtmeister wadman wargclou wedin wennergren wersäll wigström winnberg wrede zachrisson zander åhman åkerlind åström öhlund önnerfors örnberg österman
  ahlberg ahlgren ahlin ahlström ahlsten alm almgren almqvist almström andersén arvidsson aronsson asp asplund axelsson backlund backman backström berg bergdahl
  berger berggren berglund bergman bergqvist bergstrand bergström bergvall björk björklund björkman björkvall blad blom blomberg blomgren blomqvist blomster bodin boman borg
  boström brandt brännarp brännström broman brolin brink bruun bäck bäckman bäckström carlberg carlén cederberg cederlund dahl dahlberg dahlgren dahlin dahlman dahlqvist
  danell degerman edberg edlund edman edström edvall ek ekberg ekblad ekblom eklund eklöf ekman ekström ekwall eldh elfström elg eliasson elm engberg
  engman engqvist engstrand engström enqvist falk fagerlind fagerström fahlén feldt fors forsberg forslund forsman frank fransén franzén fredin frisk fritz frost fält garp
  gran granath granberg grankvist granlund granqvist granström grip grindal grönberg grönlund grönvall gyllenhammar häggblad hagberg haglund hagman hagström hallberg hallgren hallström hammar
  hammarberg hammarlund hammarström hansén hed hedberg hedin hedlund hedman hedström hellberg hellgren hellman hellström henning hermansson hjalmarsson hjelm hjort hjorth
  holm holmberg holmgren holmlund holmqvist holmström hult hultgren hultman häll högberg höglund högström ivarsson jernberg jönsson kjellberg kjellgren kjellin klang klarqvist
  kling klint kron kronberg kullberg källström kvist lagerqvist lagerlöf lagergren landin lang lange larsén lejon levin lidén lidman lilja liljeblad lind lindahl lindberg lindblad lindblom
  lindell lindén lindfors lindgren lindh lindholm lindkvist lindmark lindqvist lindskog lindstedt lindström lindvall lindqvarn ljung ljungberg ljungdahl ljunggren ljungqvist ljungström löf löfgren
  löfqvist löfstedt löfstrand lönn lönnberg lund lundahl lundberg lundblad lundell lundgren lundh lundholm lundin lundkvist lundmark lundqvist lundström lundvall löv lövgren lövström malm malmberg
  malmgren malmqvist malmström marklund melander melin modig modin molander molin moberg moström månsson möller naeslund nilsén nord nordahl nordberg nordell nordenberg nordgren nordin nordlander
  nordlund nordqvist nordstrand nordström norell norén norberg norgren norrman norrskog norström nyberg nygren nyholm nylander nylund nyman nyqvist nyqvarn nyström näslund oskarsson palm palmgren palmqvist
  pettersén pihl planting qvarnström rask rehn rolf rosén rosenberg rosenqvarn rosengren rosenlund rosenqvist roos rosell rudberg rydberg rydell rydén rydin rydström rönnqvist rönnstam rönnberg sahlin sahlström
  salomonsson sand sandahl sandberg sandell sandgren sandin sandqvist sandström selander silfverlod sjö sjöberg sjöblom sjödin sjögren sjöholm sjölander sjölin sjölund sjöman sjöstedt sjöstrand sjöström skog skoglund
  skoog skärberg sköld sparv stark stedt stenberg stenmark stenqvist stenström stolt strand strandberg strid ström strömberg strömgren ståhl ståhlberg stål sund sundberg sundell sundgren sundin sundqvist sundström
  svanberg svedberg svärd swahn söder söderberg söderholm söderlind söderlund söderman söderqvist söderström tammelin thelander thorén thunberg tham thulin tillman torell trygg tuvesson törnberg törnblom uddén ulander
  vallin vasshed vester vesterlund vikström viklund wahlberg wahlgren wahlström wallén wallin wallgren walldén wallström wennberg wennerström werner wester westberg westerberg westerlund westin westling westlund westman westerström wetterberg
  wiberg widell widén wik wiklund wikström wiman winberg winther zetterberg zetterlund zetterström åberg ågren åhlund åkerberg åkerblom åkerlund åkerman åkerström åkesson åstrand ångström öberg öhman öhrn öman östberg östergren österlund östlund östman öström
  ahmed ahmad ali hassan hussein mohamed mohammed mohamud abdi omar osman ibrahim khalil khan hamad hamid salem mansour yusuf jama warsame abdullahi aden
  haji ismail mahmoud karimi rezaei hosseini ahmadi mohammadi rahimi moradi jafari rostami azizi amini sharifi nazari haidari hashemi kaya yilmaz demir celik sahin aydin yildiz öztürk arslan
  dogan kilic aslan tekin barzani aziz rashid salih jaziri petrovic jovanovic nikolic markovic djordjevic hodzic halilovic begovic hadzic begic mehmedovic delic kovac kovacevic novak nowak kowalski kowalska
  wisniewski wojcik kaminski lewandowski zielinski tesfay tesfaye tekle haile gebre kidane berhane habte mehari garcia rodriguez gonzalez fernandez lopez martinez perez sanchez ramirez torres santos
  nguyen tran pham singh kumar sharma begum hansen nielsen jensen larsen olsen pedersen andersen johansen kristensen christensen virtanen korhonen mäkinen nieminen mäkelä hämäläinen laine heikkinen koskinen järvinen
  antonsson
`

/** Whatever ends so is a surname when it stands with a capital after a given name. */
export const familyEndings =
  'sson|son|sen|berg|borg|lund|lind|ström|strom|gren|qvist|kvist|quist|qvarn|dahl|dal|stedt|stad|man|mark|vall|wall|holm|feldt|fält|hammar|blad|blom|skog|strand|stam|ling|ell|én|in|ing|lin|rup|ov|ova|ski|ska|ić|ic|oğlu|oglu|zadeh|pour|yan|idis|nen'
