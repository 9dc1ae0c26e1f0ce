/**
 * Where the law leaves a choice or is unsure: the choice that was made, and what a municipality may do about it. Kept
 * apart from the rules because nobody needs it while writing; the handbook shows it with the rule.
 */
import type { Sentence } from '../decision.ts'

export const policies2026: Readonly<Record<string, Sentence>> = {
  N04: {
    sv: 'Kommunen bestämmer vem som får säga att det är fara, vem som granskar det efteråt och när (annars enhetschefen, nästa arbetsdag). Den får inte lägga till ett villkor som fördröjer samtalet.',
    en: 'The municipality decides who may declare danger, who reviews it and by when (default: head of unit, next working day). It may not add a condition that delays the call.',
  },
  N06: {
    sv: 'Kommunen bestämmer texten i förväg: inget namn, inget ärende och ingen avsändare som avslöjar. Kommunen får formulera den men inte stänga av den.',
    en: 'Text fixed by the municipality beforehand; no name, no case, no sender name that tells. A municipality may word it, not switch it off.',
  },
  N08: {
    sv: 'För SDK är det så federationen fungerar. För e-post med certifikat är det ett val, eftersom klienter sällan har certifikat.',
    en: 'For SDK this is how the federation works; for certificate mail it is policy, since clients seldom have certificates.',
  },
  N09: {
    sv: 'En klient som också är anställd i kommunen får post som klient. Regeln får inte mildras.',
    en: 'A client who is also employed by the municipality is written to as a client. No loosening.',
  },
  N10: {
    sv: 'JO:s beslut gäller en viss tjänst och sekretessbelagda uppgifter. Att vi aldrig skriver först någonstans utanför, inte ens om något oviktigt, är den säkraste läsningen.',
    en: 'JO’s decision concerns one service and secret data; that we never write first anywhere outside, not even trivially, is the safest reading.',
  },
  N13: {
    sv: 'Om 16 § i förordningen utesluter all annan överföring är en öppen fråga, och här gäller den skyddande läsningen. Kommunen får också stoppa oviktigt innehåll.',
    en: 'Whether SoLPuF 16 § excludes every other transfer is an open question; the protective reading is used. A municipality may also stop trivial content.',
  },
  N14: {
    sv: 'Som N13.',
    en: 'As N13.',
  },
  N15: {
    sv: 'JO:s ärende gäller e-post, för andra vägar är det ett val. Det hindrar inte ett brev som lagen kräver. Ett nytt val gör klienten, aldrig vi.',
    en: 'The JO case concerns e-mail; for the other ways it is policy. Does not bind a letter that law requires. A new choice is made by the client, never by us.',
  },
  N20: {
    sv: 'Svaret ska också säga att det är automatiskt. Kommunen får stänga av automatiska svar men inte nödtexten.',
    en: 'Must also say that it is automatic. A municipality may switch automatic answers off but not the emergency text.',
  },
  N21: {
    sv: 'Den säkraste läsningen. Automatiska beslut ligger utanför de här reglerna.',
    en: 'Safest reading; automated decisions are outside this pack.',
  },
  N22: {
    sv: 'Att eget val och kontrollerad adress räcker för en neutral avisering är ett val. Kommunen får förbjuda det.',
    en: 'That choice and check of the address suffice for a neutral notice is policy; a municipality may forbid it.',
  },
  N23: {
    sv: 'Som N22.',
    en: 'As N22.',
  },
  N24: {
    sv: 'Kommunen får förbjuda varje elektronisk avisering till den som har skyddade uppgifter.',
    en: 'A municipality may forbid every electronic notice for protected identity.',
  },
  N33: {
    sv: 'Ingen lag säger hur säker en adress ska vara. Det här är den säkraste läsningen.',
    en: 'Law names no level of proof for an address; safest reading.',
  },
  N34: {
    sv: 'Ingen lag sätter en ålder för påminnelser. 15 år följer 3 kap. 4 § socialtjänstlagen. Kommunen får sätta en högre ålder.',
    en: 'No statute sets an age for reminders; 15 years follows SoL 3 kap. 4 §. A municipality may set a higher age.',
  },
  N36: {
    sv: 'Som N34.',
    en: 'As N34.',
  },
  N37: {
    sv: 'Den säkraste läsningen. Kommunen får höja åldern. Ett brev som lagen kräver går till den som lagen anger.',
    en: 'Safest reading. A municipality may raise the age; a letter that law requires goes to the one the law names.',
  },
  N44: {
    sv: 'JO talar om fotografier i ett hem, för ljud är det ett val. Klienten får spela in, så berätta det för personalen.',
    en: 'JO speaks of photographs in a home; for sound it is policy. The client may record; tell staff so.',
  },
  N47: {
    sv: 'Att en andra person kontrollerar är ett val.',
    en: 'That a second person checks is policy.',
  },
  N51: {
    sv: 'Ingen lag anger en nivå för socialtjänsten. Nivå 3 är ett val som får höjas men inte sänkas.',
    en: 'No statute names a level for social services; level 3 is policy. May be raised, not lowered.',
  },
  N52: {
    sv: 'Som N51. Att känna igen någon i kameran eller ett kodord räcker för samtal, inte för text.',
    en: 'As N51. Webcam recognition or a code word supports talk, not written content.',
  },
  N53: {
    sv: 'Som N51.',
    en: 'As N51.',
  },
  N54: {
    sv: 'Kommunen får avskaffa undantaget.',
    en: 'A municipality may abolish the exception.',
  },
  N58: {
    sv: 'Neutralt är det vanliga för alla. Klientens eget val är det enda undantaget, och kommunen får avskaffa det.',
    en: 'Default neutral for all. A client’s own choice (value chosen) is the only exception; a municipality may abolish it.',
  },
  N59: {
    sv: 'Den skyddande läsningen.',
    en: 'Protective reading.',
  },
  N60: {
    sv: 'Åldern är ett val.',
    en: 'Age is policy.',
  },
  N66: {
    sv: 'Som N51.',
    en: 'As N51.',
  },
  N67: {
    sv: 'Undantagslöst här. Att lämna ut en hel handling är en fråga för dem som prövar utlämnande.',
    en: 'Absolute in the product; disclosure of a whole record is the disclosure desk’s matter.',
  },
  N69: {
    sv: 'Ett val av kanal är inte samtycke enligt dataskyddsförordningen och sänker aldrig skyddet. Kommunen får kräva att valet förnyas, till exempel var tolfte månad.',
    en: 'A choice of channel is not consent under the GDPR and never lowers protection. A municipality may demand renewal, e.g. every 12 months.',
  },
  N74: {
    sv: 'Vägen bestäms av kommunens egen rutin.',
    en: 'The route itself is the municipality’s own routine.',
  },
  N80: {
    sv: 'Undantag för barn, personer med skydd och andra utan e-legitimation, daterat och med slutdatum. Kommunen får avskaffa det.',
    en: 'Exception for children, protected persons and others without e-ID; dated, with an end date. A municipality may abolish it.',
  },
  N82: {
    sv: 'Bara S/MIME eller liknande till en kontrollerad person, och ämnesraden är neutral. Kommunen får stänga av det.',
    en: 'Only S/MIME or the like to a verified person; the subject line stays neutral. A municipality may switch it off.',
  },
  NR02: {
    sv: 'Att personalen aldrig kopierar bilden och hur den förvaras är ett val. Inget förstörs innan polisen har svarat.',
    en: 'That staff never copy it and how custody is kept is policy; nothing is destroyed before the police have answered.',
  },
  NR07: {
    sv: 'Att beslutet bär ett namn är ett val.',
    en: 'That the decision carries a name is policy.',
  },
  NR13: {
    sv: 'Att datumet i lagen inte räcker ensamt är ett val: gallringsplanen måste nämna det.',
    en: 'That the statutory date alone is not enough is policy: the plan must name it.',
  },
  NR27: {
    sv: 'Om BBS-lagen gäller en kommuns sida är en öppen fråga (4 a §). Det vi får veta om tas ändå bort från visning.',
    en: 'Whether the BBS act binds a municipal page is open (4 a §): removal on knowledge is done in any case.',
  },
  NR28: {
    sv: 'Som NR27.',
    en: 'As NR27.',
  },
  NR30: {
    sv: 'Som NR27. Enbart kritik är aldrig en grund.',
    en: 'As NR27. Criticism alone is never a ground.',
  },
  NR31: {
    sv: 'Lagen låter handlingar utan sekretess hållas ordnade i stället. Att registrera är det säkrare valet.',
    en: 'Law lets non-secret records be kept in order instead; registering is the safer default.',
  },
  NR32: {
    sv: 'Som NR31.',
    en: 'As NR31.',
  },
  NR33: {
    sv: 'Att beslutet bär ett namn är ett val. Det får fattas en gång för en hel sort.',
    en: 'That the decision carries a name is policy; it may be given once for a kind.',
  },
  NS01: {
    sv: 'Textsökning inne i en öppnad akt, och för att svara på en begäran om handlingar, är en öppen fråga. Det är avstängt tills en jurist har svarat.',
    en: 'Text search inside one opened file, and for records requests, is an open question: off until a lawyer has answered.',
  },
  NS07: {
    sv: 'JO drar inte gränsen med de orden. Det här är den säkraste läsningen.',
    en: 'JO does not draw this line in words; safest reading.',
  },
  NS08: {
    sv: 'Förs vidare från rapporten som ett val.',
    en: 'Carried over from the report as policy.',
  },
  NS09: {
    sv: 'Tills frågan är besvarad: nej. Kommunen får säga nej för gott.',
    en: 'Until answered: no. A municipality may say no for good.',
  },
  NS12: {
    sv: 'De undantag som dataskyddsförordningen tillåter är inte med. Fråga juristen.',
    en: 'Exceptions the GDPR allows are not modelled: ask the lawyer.',
  },
  NS14: {
    sv: 'Ett fynd som ännu inte finns i en akt är arbetsmaterial. Bara antalet sparas.',
    en: 'A find not yet entered in a file is treated as working material; only a count is kept.',
  },
  NS16: {
    sv: 'Förs vidare från rapporten som ett val.',
    en: 'Carried over from the report as policy.',
  },
  NS20: {
    sv: 'Att fyndet aldrig får stå ensamt är ett val.',
    en: '"Never alone" is policy.',
  },
  NP07: {
    sv: 'Om 16 § i förordningen hindrar en sådan sida är en öppen fråga. Inga klientuppgifter får stå där i något fall. Kommunen får kräva att uppgifterna stannar inom EU och EES.',
    en: 'Whether SoLPuF 16 § bars such a page is open: no client data there in any case. A municipality may demand EU/EEA only.',
  },
  NP09: {
    sv: 'Vem som godkänner följer kommunens delegationsordning.',
    en: 'Who approves is the municipality’s delegation.',
  },
  NP11: {
    sv: 'Om BBS-lagen gäller en kommuns sida på en plattform är en öppen fråga. Dataskyddsförordningen begär nästan samma sak, så det görs ändå.',
    en: 'Whether the BBS act binds a municipal page on a platform is open; the GDPR asks for much the same, so it is done in any case.',
  },
  NP12: {
    sv: 'Lagen anger inte hur ofta, och 4 a § gäller kanske inte. Varje dag är ett val och får göras tätare.',
    en: 'Law names no frequency and 4 a § may not apply: daily is policy and may be raised.',
  },
  NU04: {
    sv: 'Om uppsökande arbete ryms i 12 § förordningen är en öppen fråga, och här gäller den skyddande läsningen.',
    en: 'Whether outreach fits SoLPuF 12 § is open; the protective reading is used.',
  },
  NU07: {
    sv: 'Lagen förbjuder det inte med de orden. Det här är den säkraste läsningen.',
    en: 'Law does not forbid it in words; safest reading.',
  },
}
