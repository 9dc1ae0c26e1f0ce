/**
 * Names as they are met in Sweden, from our own knowledge, small letters. A name that is an ordinary word as well
 * (Stig, Björn, My, Sten …) stands under `doubtful`: alone it is no name, but before a surname it is.
 */
export const givenNames = `
  anna eva maria karin kristina lena sara kerstin emma ingrid marie malin jenny annika inger ulla monica monika linda susanne elin hanna johanna carina
  elisabet elisabeth sofia katarina helena margareta anita julia amanda emelie karolina camilla lisa ida marianne anneli anette cecilia åsa birgitta
  barbro siv ulrika gunilla therese josefin christina caroline frida jessica caroline matilda ellen agneta charlotte berit gun mona pia ann alice
  ebba klara astrid alva saga wilma maja elsa olivia freja lilly ella agnes stella signe selma ester edith nova vera leah tyra moa thea iris juni
  alma ellie lova lykke nellie nelly tuva stina svea sigrid hedda hilda tilde tilda tindra felicia isabella molly cornelia ronja siri majken ingela
  ingeborg gudrun märta britta britt gerda hjördis ulla-britt ann-marie ann-charlotte anna-lena anna-karin eva-lena rut ruth ragnhild solveig sonja
  viola vivianne yvonne ylva yrsa veronica viktoria victoria vanja ulla-karin tove tora tina teresia sylvia susanna solbritt rebecka rebecca ramona
  ragna rakel petra paulina patricia olga nina natalie nathalie nadja mikaela michaela mia merit mathilda martina marta marina marika marianne maj-britt
  magdalena madeleine louise lovisa lotta lotten liselott linnéa linnea lina lillemor lena-marie leila laila kristin katja katrin karolin kajsa jonna
  johanna jeanette jasmine isabelle irma irene inga inga-lill ingegerd ilse gunnel gunvor gunborg greta gabriella felicia fanny eveline evelina ewa erika
  elvira ella elina eleonor ebba-lotta doris disa diana desirée denise daniela dagny dagmar cathrine carolin carin bodil birgit beatrice barbara axelina
  annelie angelica angelika andrea amelia alexandra aina agda ada viveka margit mirjam miriam maj elna alexandra hillevi hedvig ottilia filippa ines
  erik lars karl anders johan per nils carl mikael jan lennart olof peter sven gunnar fredrik bengt bo daniel gustav göran åke magnus alexander martin
  andreas stefan john lars-erik jan-erik mats leif thomas tomas ulf henrik jonas axel christer kjell robert christian marcus markus mattias patrik patrick
  david joakim niklas håkan tommy simon anton joel viktor victor oskar oscar emil filip philip robin roger ulrik kent tobias claes claes-göran hans
  hans-erik kurt bertil rolf ingvar börje torbjörn arne sture folke evert ove roland ingemar alf allan tore harald holger helge sixten gösta ragnar
  knut einar valter walter ivar hjalmar alvar algot rune roine stellan staffan kennet kenneth conny ronny jimmy jonny johnny benny willy william liam
  noah hugo lucas lukas elias oliver adam walter vincent theo isak isac nils-erik arvid albin melvin edvin elliot elliott leon alfred olle otto gabriel
  sixten frans august viggo vilgot loke ebbe melker hampus linus sebastian jakob jacob samuel benjamin ludvig casper kasper max milo malte love noel theodor
  wilmer aron josef joseph tage ture vidar vilmer valdemar kevin kim dennis dan jens jesper jörgen krister kristian kristoffer christoffer christofer
  leo lennox mathias melwin mio måns nicklas nikolas nicolas olov pontus rasmus rikard richard rickard sigvard sören tim timothy tom tor urban yngve
  örjan östen eskil birk kaj nilas erland egon edvard edward eddie douglas dag crister carl-johan carl-erik calle bjarne bernt berndt bernhard axel-erik
  arvo artur arthur anton-erik alvin albert aksel gottfrid gerhard georg fritjof ferdinand erling enar elof elmer ludwig manfred matteo mauritz mårten
  nils-olof orvar oswald paul pär petter reidar reine reinhold runar rurik sune tord torkel torsten tryggve uno verner vilhelm wilhelm
  mohamed mohammed muhammad muhammed mohammad ahmed ahmad ali hassan hussein hussain omar umar ibrahim yusuf youssef yousef ismail mustafa mahmoud mahmud
  abdi abdul abdullah abdulla abdirahman abdallah khaled khalid karim kareem samir sami tarek tariq bilal hamza hamid hamed jamal jamil nabil nasir rashid
  said saeed salah salim suleiman zakaria zaid zain ziad waleed walid bashir faisal farid farhad farah reza hossein mehdi mehmet murat emre can
  yilmaz kemal osman hakan ibro emir amir amin arash babak behrouz dariush kian kamran navid omid pejman ramin rostam shahin siavash soran sirwan zana
  azad baran dilan hiwa rojin shilan avin nour noor nora fatima fatma fatme aisha aicha amina amira maryam mariam zahra zainab zeinab zeynep leyla layla
  khadija khadra halima hodan hibo ayaan ifrah sahra safia samira salma sumaya yasmin yasmine jasmin rania rana reem rim dina dalia hala hanan huda iman
  nadia nadira nasrin nasim parisa shirin shabnam soraya roya mina mahsa leila-sara laleh golnaz farida fereshteh azadeh arezoo aida alma selam senait
  tesfaye yonas samuel-yonas dawit mikal ermias abraham haile tsegay hirut luwam rahel saba selamawit eden feven biniam filmon
  goran zoran dragan dejan milan milos nikola vladimir aleksandar aleksandra ivana jelena milica dragana sanja tanja mirela amela amra azra
  lejla mersiha mirza nermin senad sead samir-sead edin elvir enes jasmina emina selma-emina agnieszka katarzyna malgorzata magda pawel piotr krzysztof tomasz marek
  andrzej wojciech grzegorz joanna-maria oksana olena svitlana natalia natalija irina tatjana tatiana ludmila dmytro oleksandr serhij volodymyr yuliya anastasia
  juan jose carlos luis miguel pedro pablo diego alejandro fernando francisca carmen rosa dolores guadalupe pilar juana lucia esperanza ana camila
  somchai malai nguyen linh wei ming li xiao mei priya raj rahul anil sunita deepa arjun lakshmi
  antonio giuseppe marco giulia francesca jean pierre marie-louise claude michel helmut jürgen wolfgang matti pekka pirjo päivi riitta tuula seija eino
  väinö aino anneli-maria kaisa jukka juha timo tapio ritva raija sirkka tarja hannu heikki jari veikko aleksi
`

/** Names that are words too, or towns, saints and streets. */
export const doubtfulNames = `
  björn stig sten my tor love liv vår juni maj may ros rosa blenda bror karl-johan gun gull sol star frid frej glad hans per may saga iris viola
  viktoria victoria can ming li max tim tom dan kim eden saba star melker nova stella kent noel august axel
  linda sara klara rut alma ask lin lo ran siv ebba ylva unni ina mila mira lis lis lea bo
`

export const familyNames = `
  ahlberg ahlgren ahlin ahlström ahlqvist ahlsten alm almgren almqvist almström andersén arvidsson aronsson asp asplund axelsson backlund backman backström berg bergdahl
  berger berggren berglund bergman bergqvist bergstrand bergström bergvall björk björklund björkman björkvall blad blom blomberg blomgren blomqvist blomster bodin boman borg
  boström brandt brännarp brännström broman brolin brink bruun bäck bäckman bäckström carlberg carlén cederberg cederlund dahl dahlberg dahlgren dahlin dahlman dahlqvist
  dahlström danell degerman edberg edlund edman edström edvall ek ekberg ekblad ekblom ekdahl eklund eklöf ekman ekström ekwall eldh elfström elg eliasson elm engberg engdahl
  engman engqvist engstrand engström enqvist falk fagerlind fagerström fahlén feldt fors forsberg forsell forslund forsman frank fransén franzén fredin frisk fritz frost fält garp
  gran granath granberg grankvist granlund granqvist granström grip grindal grönberg grönlund grönvall gyllenhammar häggblad hagberg haglund hagman hagström hallberg hallgren hallström hammar
  hammarberg hammarlund hammarström hansén hed hedberg hedin hedlund hedman hedström hellberg hellgren hellman hellström henning hermansson hjalmarsson hjelm hjort hjorth
  holm holmberg holmgren holmlund holmqvist holmström hult hultgren hultman häll högberg höglund högström ivarsson jernberg jönsson kjellberg kjellgren kjellin klang klarqvist
  kling klint kron kronberg kullberg källström kvist lagerqvist lagerlöf lagergren landin lang lange larsén lejon levin lidén lidman lilja liljeblad lind lindahl lindberg lindblad lindblom
  lindell lindén lindfors lindgren lindh lindholm lindkvist lindmark lindqvist lindskog lindstedt lindström lindvall lindqvarn ljung ljungberg ljungdahl ljunggren ljungqvist ljungström löf löfgren
  löfqvist löfstedt löfstrand lönn lönnberg lund lundahl lundberg lundblad lundell lundgren lundh lundholm lundin lundkvist lundmark lundqvist lundström lundvall löv lövgren lövström malm malmberg
  malmgren malmqvist malmström marklund melander melin modig modin molander molin moberg moström månsson möller naeslund nilsén nord nordahl nordberg nordell nordenberg nordgren nordin nordlander
  nordlund nordqvist nordstrand nordström norell norén norberg norgren norrman norrskog norström nyberg nygren nyholm nylander nylund nyman nyqvist nyqvarn nyström näslund oskarsson palm palmgren palmqvist
  pettersén pihl planting qvarnström rask rehn rolf rosén rosenberg rosenqvarn rosengren rosenlund rosenqvist roos rosell rudberg rydberg rydell rydén rydin rydström rönnqvist rönnstam rönnberg sahlin sahlström
  salomonsson sand sandahl sandberg sandell sandgren sandin sandqvist sandström schmidt selander silfverlod sjö sjöberg sjöblom sjödin sjögren sjöholm sjölander sjölin sjölund sjöman sjöstedt sjöstrand sjöström skog skoglund
  skoog skärberg sköld sparv stark stedt stenberg stenmark stenqvist stenström stolt strand strandberg strid ström strömberg strömgren ståhl ståhlberg stål sund sundberg sundell sundgren sundin sundqvist sundström
  svanberg svedberg svärd swahn söder söderberg söderholm söderlind söderlund söderman söderqvist söderström tammelin thelander thorén thunberg tham thulin tillman torell trygg tuvesson törnberg törnqvist törnblom uddén ulander
  vallin vasshed vester vesterlund vikström viklund wahlberg wahlgren wahlström wallén wallin wallgren walldén wallström wennberg wennerström werner wester westberg westerberg westerlund westin westling westlund westman westerström wetterberg
  wiberg widell widén wik wiklund wikström wiman winberg winther zetterberg zetterlund zetterström åberg ågren åhlund åkerberg åkerblom åkerlund åkerman åkerström åkesson åstrand åström ångström öberg öhman öhrn öman östberg östergren österlund östlund östman öström
  ahmed ahmad ali hassan hussein mohamed mohammed mohamud abdi omar osman ibrahim khalil khan haddad hamad hamid saleh salem mansour nasser yusuf jama warsame farah abdullahi aden
  haji ismail mahmoud karimi rezaei hosseini ahmadi mohammadi rahimi moradi jafari rostami azizi amini sharifi nazari haidari hashemi kaya yilmaz demir celik sahin aydin yildiz öztürk arslan
  dogan kilic aslan tekin barzani aziz rashid salih jaziri petrovic jovanovic nikolic markovic djordjevic hodzic halilovic begovic hadzic begic mehmedovic delic kovac kovacevic novak nowak kowalski kowalska
  wisniewski wojcik kaminski lewandowski zielinski tesfay tesfaye tekle haile gebre kidane berhane habte mehari garcia rodriguez gonzalez fernandez lopez martinez perez sanchez ramirez torres silva santos
  nguyen tran pham singh kumar sharma begum hansen nielsen jensen larsen olsen pedersen andersen johansen kristensen christensen virtanen korhonen mäkinen nieminen mäkelä hämäläinen laine heikkinen koskinen järvinen
  antonsson
`

/** Whatever ends so is a surname when it stands with a capital after a given name. */
export const familyEndings =
  'sson|son|sen|berg|borg|lund|lind|ström|strom|gren|qvist|kvist|quist|qvarn|dahl|dal|stedt|stad|man|mark|vall|wall|holm|feldt|fält|hammar|blad|blom|skog|strand|stam|ling|ell|én|in|ing|lin|rup|ov|ova|ski|ska|ić|ic|oğlu|oglu|zadeh|pour|yan|idis|nen'
