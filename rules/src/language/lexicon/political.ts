import type { Lexicon } from './lexicon.ts'

export const political: Lexicon = {
  kind: 'political',
  source: 'Our own knowledge; parties in the Swedish parliament and others by the names they use themselves.',
  note: 'Opinions, parties, how somebody votes and takes part. Councils and elections as such say nothing about anybody.',
  words: `
    # opinions
    politisk åsikt|uppfattning|aktivist|aktivitet|övertygelse|tillhörighet|hemvist|flykting|fånge|motståndare|asyl|bakgrund|organisation|extremist
    politiska åsikter|uppfattning|uppfattningar|skäl|uppdrag|fångar|flyktingar|aktiviteter|engagemang|övertygelse|sympatier
    politiskt engagemang|aktiv|aktiva|engagerad|engagerade|förföljd|verksam|uppdrag|intresserad|organiserad|arbete
    partipolit*, partimedl*, partibok*, partikamr*, partitillh*, partimöt*, partikongr*, partisymp*
    ideologi*, vänstersymp*, högersymp*, sympatisör*, sympatiserar, regimkrit*, regimmotst*, dissident*
    separatist*, oppositionell*, oppositionspol*, statskupp*, åsikter om invandring|regeringen
    # parties and movements
    socialdemokrat*, socialdemokrat?, sosse, sossar, sossarna, sossen, moderaterna, moderater
    moderat politiker|väljare|partimedlem, sverigedemokrat*, sverigedemokrat?, vänsterparti*, miljöparti*
    centerparti*, centern!, folkpartist*, folkpartiet, liberalerna, kristdemokrat*, feministiskt initiativ
    feminist, feminister, piratparti*, kommunist*, kommunism*, socialist, socialister, socialism*
    socialistisk*, marxist*, nazist*, nazism*, nynazist*, fascist*, rasist, rasister, rasistisk*, rasism*
    vit makt, NMR, nordiska motståndsrör*, alternativ för sverige, AfS, SD, sd!, SDare, sdare, KPML, vpk!
    SSU, ssu!, ssuare, MUF, LUF, KDU, ung vänster, unga örnar, ungsvensk*, grön ungdom, centerungdom*
    antifa!, AFA, anarkist*, vänsterextrem*, högerextrem*, extremist*, extremism*, extremhög*, radikaliser*
    jihadist*, IS anhängare, IS sympat*, vänsteraktiv*, djurrättsakt*, klimatakt*, klimatstrejk*
    miljöaktivist*, aktivism*, extinction rebellion, pkk!, ypg!, muslimska brödraskapet, hizbollah*, hamas!
    al shabaab, talibaner*, talibansk*, gülenr*, gulenr*, nationalist*, nationalism*
    # taking part
    demonstrerar, demonstrerade, demonstrerat, demonstrera!, demonstrant*, manifestation!, manifestationen
    förstamajt*, första maj tåget, första majtåget
    röstar|röstade|röstat|rösta på|blankt|vänster|höger|rött|blått|sd|moderat*|socialdem*|miljöp*|sossarna
    valarbet*, valkampanj*, valstug*, valkandid*, kandiderar, kandiderat, kandiderade, riksdagskand*
    förtroendevald*, fritidspolit*, kommunpolit*, lokalpolit*, riksdagsledamot*, kommunalråd*
    ungdomsförbund*, flygblad för, värvar för, partiföreträd*
    aktiv i ~ partiet|moderaterna|socialdemokraterna|vänsterpartiet|miljöpartiet|sd|ssu|muf
    politiska|politisk ~ åsikt*|uppfattn*|hemvist|engagemang, politiskt ~ aktiv|engagerad|verksam, politiken!
    regeringskritisk*, motståndare till regim*|regering*, regimen!, fängslad för sina åsikter
    förföljd för sina åsikter, på grund av @min åsikter, @min åsikter, åsiktsreg*, deltagit i demonstrat*
    gick i demonstrat*, aktivistgrupp*, islamistisk*, högernational*, ultranational*, vit maktrör*, gängled*
    klimatdemon*, ockupera*, demonstration!, demonstrationen, demonstrationer, partiet, partiets
    # often misspelt
    socialdemokraterna?, sverigedemokraterna?, moderaterna?, nazistisk?, nazisterna?, högerextrem?
    partimedlem?, radikaliserad?, vänsterpartiet?, miljöpartiet?, centerpartiet?, kristdemokraterna?
    liberalerna?, kommunist?, demonstration?
  `,
  hints: `
    moderat!, liberal!, liberaler, aktivist, aktivister
    demonstrationst*, politiker
  `,
  not: `
    moderat smärta|aktivitet|depression|till|tempo|motion|ökning|förbättring|nivå, måttlig till moderat
    lindrig till moderat, rösta|röstat|röstade|röstar på bästa|favorit*|namn*|logg*|förslag*|din|ditt
    centern för, liberal tolk*|bedömn*|syn, partiet varor, ett parti, parti varor, demonstration av|hur
    demonstrationslokal*, demonstrerar hur|hissen|produkt*, demonstrera hur, kandiderar till jobbet|tjänsten
    kandidattjänst*, valarbetare i val
    feministisk självförsvar
    åsikter om mat*|schema*|lokal*|förslag*, era åsikter, dina åsikter, vill ha dina åsikter
    mina åsikter om ert, ockuperar plats*, ockuperad toalett*, regimen för medicin*
  `,
}
