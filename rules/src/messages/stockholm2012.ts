/**
 * The channel gate as the report of 2012 lets us draw it: 47 rules, read from the top, and the first that fits decides.
 * Ids name rules, not places: G47 was added later and stands after G21. The order is what comes in · accounts and
 * channels · the class of the text · what a channel cannot carry · to whom · what follows along · consent and risk
 * analysis · what may go. After G02 everything is on its way out.
 */
import { may, must, should } from '../law/report2012.ts'
import { ruleOf } from '../rule.ts'
import type { SendFacts2012, SendQuestion, SendRule2012, SendStep, SendWarning } from './facts.ts'
import * as is from './groups.ts'

const rule = ruleOf<SendQuestion, SendFacts2012>()
const allow = { outcome: 'ALLOW' } as const
const allowWarning = (warning: SendWarning, ...offers: SendRule2012['offers']) =>
  ({ ...allow, warnings: [warning], offers }) as const
const deny = (...offers: SendRule2012['offers']) => ({ outcome: 'DENY', offers }) as const
const general = (...offers: SendRule2012['offers']) => ({ outcome: 'GENERAL', offers }) as const
const general0 = (...offers: SendRule2012['offers']) => ({ outcome: 'GENERAL0', offers }) as const
const requireStep = (step: SendStep, ...offers: SendRule2012['offers']) =>
  ({ outcome: 'REQUIRE', step, offers }) as const

export const sendRules2012: readonly SendRule2012[] = [
  rule('G01', requireStep('MOVE_TO_OFFICIAL', 'official_account'), must('3.4', '3.5.5', '5.2.9'), {
    when: { ch: is.electronic2012, dir: ['incoming'], acc: ['private'] },
    requirements: ['R-HAND-01', 'R-SNS-13'],
    sv: 'Meddelandet har kommit till ett privat konto, men det är ändå myndighetens handling. Flytta det till enhetens konto och svara därifrån.',
    en: 'The message reached a private account, but it is still the authority’s record. Move it to the unit’s account and answer from there.',
  }),
  rule('G02', allow, must('3.1', '3.4'), {
    when: { dir: ['incoming'] },
    requirements: ['R-KOM-01', 'R-HAND-01'],
    sv: 'Det som kommer in tar vi alltid emot. Därefter hanterar du det som en handling.',
    en: 'What comes in is always received. You then handle it as a record.',
  }),
  rule('G03', deny('official_account', 'phone', 'letter'), should('3.5.5', '5.2.9'), {
    when: { ch: is.electronic2012, acc: ['private'] },
    requirements: ['R-SNS-13', 'R-SPRID-31'],
    sv: 'Skriv inte i tjänsten från ett privat konto, för då kan myndigheten varken bevara handlingen eller lämna ut den. Använd enhetens konto.',
    en: 'Do not write on duty from a private account: the authority could neither keep the record nor give it out. Use the unit’s account.',
  }),
  rule('G04', requireStep('CHOOSE_CHANNEL', 'email_general', 'phone', 'letter', 'meeting'), must('3.2'), {
    when: { ch: ['web_form'] },
    requirements: ['R-KOM-19'],
    sv: 'Ett webbformulär kan bara ta emot. Välj hur du vill svara, så prövas det sättet för sig.',
    en: 'A web form can only receive. Choose how to answer, and that way is judged by itself.',
  }),
  rule(
    'G05',
    requireStep('ACTIVATE_CHANNEL', 'email_general', 'phone', 'letter', 'meeting'),
    must('3.5.1', '3.5.3', '3.5.5', '5.1.2', '5.2.2'),
    {
      when: { ch: is.needsOpening, st: ['not_active'] },
      requirements: ['R-EPOST-08', 'R-CHATT-04', 'R-SNS-02', 'R-SPRID-08', 'R-SPRID-15'],
      sv: 'Kanalen är inte i drift eller inte godkänd för din enhet. Välj ett annat sätt tills den är det.',
      en: 'This channel is not in operation, or not approved for your unit. Choose another way until it is.',
    },
  ),
  rule('G06', deny('phone', 'email_general'), must('3.2', '3.5.3'), {
    when: { ch: is.ownChat, enc: ['no'] },
    requirements: ['R-KOM-08', 'R-CHATT-05'],
    sv: 'Vår egen chatt får bara användas när den är krypterad, och just nu är den inte det. Ring i stället, eller skriv e-post i allmänna ordalag.',
    en: 'Our own chat may only be used while it is encrypted, and right now it is not. Call instead, or e-mail in general terms.',
  }),
  rule('G07', requireStep('RECLASSIFY'), must('3.2'), {
    when: { sens: ['none'], gen: ['individual'] },
    requirements: ['R-KOM-05'],
    sv: 'Texten är märkt som fri från personuppgifter, men den som skriver om en persons förhållanden skriver alltid personuppgifter. Ändra märkningen eller skriv om texten.',
    en: 'The text is marked as free of personal data, but whoever writes about one person’s circumstances always writes personal data. Change the mark or rewrite the text.',
  }),
  rule('G08', requireStep('RECLASSIFY'), must('3.2', '3.3'), {
    when: { sens: is.protectedContent, gen: ['general'] },
    requirements: ['R-KOM-05', 'R-KOM-15'],
    sv: 'Texten är märkt som allmänt hållen men innehåller känsliga eller sekretessbelagda uppgifter. Ta bort dem, eller märk texten som individuell.',
    en: 'The text is marked as general but holds sensitive or secret data. Take them out, or mark the text as individual.',
  }),
  rule('G09', deny('own_chat', 'phone', 'video', 'email_general'), should('3.5.3'), {
    when: { ch: ['external_chat'], proc: is.noAgreement },
    requirements: ['R-CHATT-16', 'R-CHATT-17', 'R-CHATT-18'],
    sv: 'Det ni skriver sparas också hos chattens leverantör, som inte har åtagit sig att skydda det. Därför får du inte chatta här.',
    en: 'What you write is also kept by the chat’s supplier, who has not undertaken to protect it. So you may not chat here.',
  }),
  rule('G10', deny('email_general', 'phone', 'letter'), should('3.5.5'), {
    when: { ch: ['sns_message'], dir: ['initiated'], proc: is.noAgreementWithSite },
    requirements: ['R-SNS-05', 'R-SNS-06', 'R-SNS-08'],
    sv: 'Sajten får tillgång till det vi skriver och har inget avtal med oss om hur det ska skyddas. Därför inleder vi inga samtal här.',
    en: 'The site gets access to what we write and has no agreement with us on protecting it. So we start no conversations here.',
  }),
  rule(
    'G11',
    general0('general_reply_no_personal_data', 'phone', 'meeting', 'own_chat'),
    should('3.5.5', '5.2.8'),
    {
      when: { ch: ['sns_message'], dir: ['reply'], proc: is.noAgreementWithSite, sens: is.personalData },
      requirements: ['R-SNS-06', 'R-SPRID-30'],
      sv: 'Den som frågar ska få svar, men utan avtal med sajten får inga personuppgifter skrivas här. Svara allmänt och hänvisa till telefon, ett möte eller vår egen chatt.',
      en: 'Whoever asks is owed an answer, but without an agreement no personal data may be written on this site. Answer in general and point to phone, a meeting or our own chat.',
    },
  ),
  rule('G12', deny('phone', 'letter', 'meeting', 'video'), must('3.3', '3.5.2', '3.5.5'), {
    when: { ch: is.smsOrSite, dir: ['initiated'], sens: is.protectedContent },
    requirements: ['R-KOM-08', 'R-KOM-17', 'R-SMS-02', 'R-SNS-11'],
    sv: 'Sms och meddelanden på nätverkssajter kan inte krypteras, så känsliga eller sekretessbelagda uppgifter får aldrig gå den vägen. Klientens medgivande ändrar inte det.',
    en: 'Text messages and messages on networking sites cannot be encrypted, so sensitive or secret data may never go that way. The client’s consent does not change that.',
  }),
  rule('G13', general('general_reply', 'phone', 'letter', 'meeting'), must('3.3', '3.5.2', '3.5.5'), {
    when: { ch: is.smsOrSite, dir: ['reply'], sens: is.protectedContent },
    requirements: ['R-KOM-08', 'R-KOM-17', 'R-KOM-18', 'R-SMS-02', 'R-SMS-04', 'R-SNS-11'],
    sv: 'Personen ska få svar, men den här vägen kan inte krypteras. Svara i allmänna ordalag här och ta det känsliga på telefon, i brev eller vid ett möte.',
    en: 'The person is owed an answer, but this way cannot be encrypted. Answer in general terms here and take the sensitive part by phone, letter or at a meeting.',
  }),
  rule('G14', deny('phone', 'letter', 'meeting', 'video', 'own_chat'), must('3.2', '3.3', '3.5.1'), {
    when: { ch: is.mailOrOutsideChat, enc: ['no'], dir: ['initiated'], sens: is.protectedContent },
    requirements: ['R-KOM-08', 'R-KOM-17', 'R-KOM-18', 'R-EPOST-02', 'R-EPOST-09'],
    sv: 'Texten innehåller känsliga eller sekretessbelagda uppgifter och är inte krypterad så att bara mottagaren kan läsa den. Klientens medgivande räcker inte för att skicka den ändå.',
    en: 'The text holds sensitive or secret data and is not encrypted so that only the recipient can read it. The client’s consent is not enough to send it anyway.',
  }),
  rule('G15', general('general_reply', 'phone', 'letter', 'meeting'), must('3.1', '3.3', '3.5.1'), {
    when: { ch: is.mailOrOutsideChat, enc: ['no'], dir: ['reply'], sens: is.protectedContent },
    requirements: ['R-KOM-08', 'R-KOM-17', 'R-KOM-18', 'R-EPOST-02', 'R-EPOST-10'],
    sv: 'Texten innehåller uppgifter som inte får skickas okrypterade, inte ens till den som själv har frågat. Svara i allmänna ordalag här och ta resten på telefon, i brev eller vid ett möte.',
    en: 'The text holds data that may not be sent unencrypted, not even to the person who asked. Answer in general terms here and take the rest by phone, letter or at a meeting.',
  }),
  rule('G16', requireStep('ENCRYPT_AND_SIGN', 'phone', 'meeting', 'letter'), must('3.5.1'), {
    when: { ch: ['internal_email'], sens: is.protectedContent, enc: ['no'] },
    requirements: ['R-EPOST-03', 'R-EPOST-05', 'R-EPOST-06', 'R-EPOST-07'],
    sv: 'Nätet skyddar meddelandet på vägen men inte i inkorgen. Kryptera och signera det, eller ta det muntligt eller på papper om funktionen inte fungerar för er båda.',
    en: 'The network protects the message on its way but not in the inbox. Encrypt and sign it, or say it or hand it over on paper if that does not work for both of you.',
  }),
  rule('G17', requireStep('TWO_FACTOR_ONLY', 'phone', 'meeting'), must('3.5.1'), {
    when: { ch: ['internal_email'], sens: is.protectedContent, enc: ['yes'], dev: ['pin_only'] },
    requirements: ['R-EPOST-04', 'R-EPOST-05'],
    sv: 'Mottagaren kan öppna meddelandet på en mobil eller läsplatta som bara skyddas av en fyrsiffrig kod. Begränsa det till datorer med inloggning och tjänstekort.',
    en: 'The recipient can open the message on a phone or tablet guarded only by a four-digit code. Limit it to computers with login and service card.',
  }),
  rule('G18', requireStep('ENCRYPT_PKI', 'phone', 'letter', 'meeting'), must('3.5.1'), {
    when: { ch: ['authority_email_pki'], sens: is.personalData, enc: ['no'] },
    requirements: ['R-KOM-08', 'R-EPOST-08'],
    sv: 'Den här kanalen till polisen finns just för krypterade meddelanden. Kryptera innan du skickar personuppgifter.',
    en: 'This channel to the police exists for encrypted messages only. Encrypt before you send personal data.',
  }),
  rule('G19', general('phone', 'letter', 'meeting', 'video'), should('3.2', '3.3', '3.5.2', '3.5.5'), {
    when: { ch: is.smsOrSite, gen: ['individual'] },
    requirements: ['R-KOM-06', 'R-KOM-15', 'R-SMS-03', 'R-SNS-11'],
    sv: 'Texten handlar om en enskild persons förhållanden, och den här vägen är öppen. Skriv bara det allmänna, till exempel tid och plats, och berätta resten på annat sätt.',
    en: 'The text is about one person’s circumstances, and this way is open. Write only what is general, such as time and place, and tell the rest in another way.',
  }),
  rule('G20', general('phone', 'letter', 'meeting', 'video'), should('3.2', '3.3', '3.5.1'), {
    when: { ch: is.mailOrOutsideChat, enc: ['no'], gen: ['individual'] },
    requirements: ['R-KOM-06', 'R-KOM-15', 'R-EPOST-01'],
    sv: 'Texten handlar om en enskild persons förhållanden och skulle gå okrypterad. Skriv bara det allmänna, till exempel tid och plats, och berätta resten på annat sätt.',
    en: 'The text is about one person’s circumstances and would go unencrypted. Write only what is general, such as time and place, and tell the rest in another way.',
  }),
  rule('G21', general0('own_chat', 'phone', 'meeting'), must('3.5.3'), {
    when: { ch: ['own_chat_anonymous'], sens: is.personalData },
    requirements: ['R-CHATT-06', 'R-CHATT-08', 'R-CHATT-09'],
    sv: 'I den anonyma chatten vet vi inte vem någon är. Ge allmänna råd och stöd, men inga uppgifter som kan knytas till en person.',
    en: 'In the anonymous chat we do not know who anyone is. Give general advice and support, but nothing that can be tied to a person.',
  }),
  rule('G47', general0('verify_identity', 'meeting'), must('3.5.3'), {
    when: { ch: is.namedChat, sens: is.personalData, id: is.notVerified },
    requirements: ['R-CHATT-07', 'R-CHATT-08', 'R-CHATT-09', 'R-CHATT-14'],
    sv: 'Du vet ännu inte säkert vem du chattar med. Ge bara allmänna råd, inte ens en mötestid, tills du har kontrollerat vem det är.',
    en: 'You do not yet know for sure whom you are chatting with. Give general advice only, not even a meeting time, until you have checked who it is.',
  }),
  rule('G22', general('verify_identity', 'meeting'), must('3.5.3'), {
    when: { gen: ['individual'], id: is.notVerified },
    requirements: ['R-CHATT-08', 'R-CHATT-09', 'R-CHATT-14'],
    sv: 'Du vet ännu inte säkert vem mottagaren är. Säg inget om en persons förhållanden förrän du har kontrollerat det.',
    en: 'You do not yet know for sure who the recipient is. Say nothing about a person’s circumstances until you have checked.',
  }),
  rule('G23', general0('verify_identity', 'phone', 'meeting'), should('3.3', '3.5.3'), {
    when: { ch: is.outside2012, sens: ['personal'], id: ['unknown'] },
    requirements: ['R-KOM-15', 'R-CHATT-08'],
    sv: 'Adressen eller numret hör inte till någon klient som vi känner till. Skriv inga personuppgifter förrän klienten har bekräftat det på telefon eller vid ett möte.',
    en: 'The address or number belongs to no client we know of. Write no personal data until the client has confirmed it by phone or at a meeting.',
  }),
  rule('G24', requireStep('STRIP_ORIGINAL', 'strip_original'), should('3.3', '3.5.1'), {
    when: { ch: is.outsideText, quo: ['yes'] },
    requirements: ['R-KOM-14', 'R-EPOST-11'],
    sv: 'Det personen själv skrev följer med i meddelandet och kan innehålla känsliga uppgifter. Ta bort det innan du skickar.',
    en: 'What the person wrote travels along with the message and may hold sensitive data. Take it out before you send.',
  }),
  rule('G25', requireStep('STRIP_ORIGINAL', 'strip_original', 'encrypt'), should('3.5.1'), {
    when: { ch: is.betweenOffices, quo: ['yes'], enc: ['no'] },
    requirements: ['R-EPOST-03', 'R-EPOST-11'],
    sv: 'Den citerade texten kan innehålla känsliga uppgifter och skulle ligga okrypterad hos mottagaren. Ta bort citatet, eller kryptera hela meddelandet.',
    en: 'The quoted text may hold sensitive data and would lie unencrypted with the recipient. Take out the quote, or encrypt the whole message.',
  }),
  rule('G26', requireStep('STRIP_ORIGINAL', 'strip_original'), should('3.5.1'), {
    when: { ch: ['internal_email'], quo: ['yes'], enc: ['yes'], dev: ['pin_only'] },
    requirements: ['R-EPOST-04', 'R-EPOST-11'],
    sv: 'Den citerade texten skulle gå att läsa på en mobil eller läsplatta med bara en fyrsiffrig kod. Ta bort citatet, eller begränsa meddelandet till datorer med tjänstekort.',
    en: 'The quoted text could be read on a phone or tablet guarded only by a four-digit code. Take out the quote, or limit the message to computers with service card.',
  }),
  rule('G27', requireStep('STRIP_ORIGINAL', 'strip_original', 'verify_identity'), should('3.3', '3.5.3'), {
    when: { ch: ['own_chat_identified'], quo: ['yes'], id: is.notVerified },
    requirements: ['R-KOM-14', 'R-CHATT-09'],
    sv: 'Tidigare text får inte visas för någon som du inte säkert vet vem det är. Ta bort citatet, eller kontrollera först vem du chattar med.',
    en: 'Earlier text may not be shown to someone whose identity you are not sure of. Take out the quote, or first check whom you are chatting with.',
  }),
  rule('G28', deny('phone', 'letter', 'meeting'), must('3.3'), {
    when: { ch: is.clientBound, dir: ['initiated'], cons: ['withdrawn'] },
    requirements: ['R-KOM-10'],
    sv: 'Klienten har tagit tillbaka sitt medgivande till den här kanalen. Ring, skriv brev eller ses i stället.',
    en: 'The client has withdrawn consent to this channel. Call, write a letter or meet instead.',
  }),
  rule(
    'G29',
    requireStep('OBTAIN_CONSENT', 'phone', 'letter', 'meeting'),
    must('3.3', '3.5.1', '3.5.2', '3.5.5'),
    {
      when: { ch: is.clientBound, dir: ['initiated'], cons: is.notAsked },
      requirements: ['R-KOM-10', 'R-KOM-11', 'R-EPOST-01', 'R-SMS-03'],
      sv: 'Klienten har inte gett sitt medgivande till att vi hör av oss den här vägen. En egen fråga räcker bara för svaret på den.',
      en: 'The client has not consented to our getting in touch this way. A question of their own only covers the answer to it.',
    },
  ),
  rule('G30', requireStep('OBTAIN_CONSENT', 'phone', 'letter', 'meeting'), must('3.3'), {
    when: { ch: is.clientBound, dir: ['initiated'], cons: ['not_applicable'], sens: is.personalData },
    requirements: ['R-KOM-10'],
    sv: 'Meddelandet innehåller personuppgifter, så det finns en person vars medgivande behövs. Hämta in det först.',
    en: 'The message holds personal data, so there is a person whose consent is needed. Obtain it first.',
  }),
  rule('G31', general0('obtain_consent', 'phone', 'letter', 'meeting'), must('3.1', '3.3'), {
    when: { ch: is.clientBound, dir: ['reply'], cons: is.withoutConsent, sens: is.personalData },
    requirements: ['R-KOM-01', 'R-KOM-10', 'R-KOM-11'],
    sv: 'Frågan ska få ett svar, men det saknas medgivande till personuppgifter den här vägen. Svara utan personuppgifter, eller hämta in medgivandet först.',
    en: 'The question is owed an answer, but there is no consent to personal data this way. Answer without personal data, or obtain consent first.',
  }),
  rule('G32', requireStep('RISK_ANALYSIS', 'phone', 'letter', 'meeting'), must('3.3'), {
    when: { ch: is.smsOrSite, dir: ['initiated'], sens: ['personal'], risk: is.noAnalysis },
    requirements: ['R-KOM-12', 'R-KOM-13'],
    sv: 'Innan vi på eget initiativ skickar personuppgifter över öppna nät ska en risk- och sårbarhetsanalys vara godkänd. För den här kanalen saknas den eller har gått ut.',
    en: 'Before we send personal data over open networks on our own initiative, a risk and vulnerability analysis must be approved. For this channel it is missing or has expired.',
  }),
  rule('G33', requireStep('RISK_ANALYSIS', 'phone', 'letter', 'meeting'), must('3.3'), {
    when: {
      ch: is.mailOrOutsideChat,
      enc: ['no'],
      dir: ['initiated'],
      sens: ['personal'],
      risk: is.noAnalysis,
    },
    requirements: ['R-KOM-12', 'R-KOM-13'],
    sv: 'Innan vi på eget initiativ skickar personuppgifter okrypterade ska en risk- och sårbarhetsanalys vara godkänd. För den här kanalen saknas den eller har gått ut.',
    en: 'Before we send personal data unencrypted on our own initiative, a risk and vulnerability analysis must be approved. For this channel it is missing or has expired.',
  }),
  rule('G34', allowWarning('WARN_RISK_ANALYSIS', 'phone', 'letter', 'meeting'), may('3.1', '3.3', '3.5.2'), {
    when: { ch: is.smsOrSite, dir: ['reply'], sens: ['personal'], risk: is.noAnalysis },
    requirements: ['R-KOM-11', 'R-KOM-12', 'R-SMS-04'],
    sv: 'Svaret får gå, eftersom personen själv har skrivit hit. Men kanalens risk- och sårbarhetsanalys saknas eller har gått ut, och den behövs före varje påminnelse.',
    en: 'The answer may go, since the person wrote here first. But the channel’s risk and vulnerability analysis is missing or has expired, and any reminder needs it.',
  }),
  rule('G35', allowWarning('WARN_RISK_ANALYSIS', 'phone', 'letter', 'meeting'), may('3.1', '3.3'), {
    when: { ch: is.mailOrOutsideChat, enc: ['no'], dir: ['reply'], sens: ['personal'], risk: is.noAnalysis },
    requirements: ['R-KOM-11', 'R-KOM-12'],
    sv: 'Svaret får gå, eftersom personen själv har frågat. Men kanalens risk- och sårbarhetsanalys saknas eller har gått ut, och den behövs före varje påminnelse.',
    en: 'The answer may go, since the person asked. But the channel’s risk and vulnerability analysis is missing or has expired, and any reminder needs it.',
  }),
  rule('G36', allow, may('3.3'), {
    when: { ch: is.spoken },
    requirements: ['R-KOM-18'],
    sv: 'Telefon och möten är säkra sätt att talas vid, och inget skrivs på vägen. Det här får du ta upp.',
    en: 'Phone and meetings are secure ways to talk, and nothing is written on the way. You may bring this up.',
  }),
  rule('G37', allow, may('3.5.4'), {
    when: { ch: ['video'] },
    requirements: ['R-VIDEO-01', 'R-VIDEO-02', 'R-VIDEO-05'],
    sv: 'Ett videosamtal räknas som ett telefonsamtal, så det här får du ta upp. Skriv inget i programmets chatt: den bedöms för sig.',
    en: 'A video call counts as a phone call, so you may bring this up. Type nothing in the program’s chat: that is judged by itself.',
  }),
  rule('G38', allow, may('3.3', '3.4'), {
    when: { ch: ['letter'] },
    requirements: ['R-KOM-18', 'R-HAND-01'],
    sv: 'Brev är ett säkert sätt även för det som är känsligt. Brevet blir en handling som du tar hand om.',
    en: 'A letter is a secure way even for what is sensitive. The letter becomes a record for you to handle.',
  }),
  rule('G39', allow, may('3.5.1'), {
    when: { ch: ['internal_email'] },
    requirements: ['R-EPOST-03', 'R-EPOST-05'],
    sv: 'Meddelandet får gå internt. Innehållet är inte känsligt, eller så är det låst till mottagarens dator.',
    en: 'The message may go internally. The content is not sensitive, or it is locked to the recipient’s computer.',
  }),
  rule('G40', allow, may('3.5.1'), {
    when: { ch: ['authority_email_pki'] },
    requirements: ['R-EPOST-08'],
    sv: 'Meddelandet får gå till polisen. Det är krypterat, eller så innehåller det inga personuppgifter.',
    en: 'The message may go to the police. It is encrypted, or holds no personal data.',
  }),
  rule('G41', allow, may('3.5.3'), {
    when: { ch: ['own_chat_anonymous'] },
    requirements: ['R-KOM-20', 'R-CHATT-06'],
    sv: 'Allmänna råd och allmänt stöd får du ge i den anonyma chatten.',
    en: 'You may give general advice and support in the anonymous chat.',
  }),
  rule('G42', allow, may('3.5.3'), {
    when: { ch: ['own_chat_identified'] },
    requirements: ['R-CHATT-05', 'R-CHATT-07'],
    sv: 'Det får gå i chatten. Den är krypterad, och antingen vet du vem du skriver till eller så innehåller texten inga personuppgifter.',
    en: 'It may go in the chat. The chat is encrypted, and either you know whom you are writing to or the text holds no personal data.',
  }),
  rule('G43', allow, may('3.3', '3.5.1', '3.5.3'), {
    when: { ch: is.mailOrOutsideChat },
    requirements: ['R-KOM-09', 'R-EPOST-01', 'R-EPOST-02'],
    sv: 'Meddelandet får gå. Det är allmänt hållet och utan känsliga uppgifter, eller krypterat till en mottagare som du har kontrollerat.',
    en: 'The message may go. It is generally worded without sensitive data, or encrypted to a recipient you have checked.',
  }),
  rule('G44', allow, may('3.5.2'), {
    when: { ch: ['sms'] },
    requirements: ['R-SMS-03', 'R-SMS-04'],
    sv: 'Meddelandet får gå som sms, eftersom det är allmänt hållet och inte innehåller något känsligt.',
    en: 'The message may go as a text message, since it is generally worded and holds nothing sensitive.',
  }),
  rule('G45', allowWarning('WARN_UNSUITABLE', 'email_general', 'phone', 'own_chat'), may('3.5.5'), {
    when: { ch: ['sns_message'] },
    requirements: ['R-SNS-01', 'R-SNS-17'],
    sv: 'Meddelandet får gå, men sociala nätverkssajter passar dåligt för kontakt med klienter. Välj hellre ett annat sätt.',
    en: 'The message may go, but social networking sites are ill suited for contact with clients. Rather choose another way.',
  }),
  rule('G46', deny('phone', 'letter', 'meeting'), must('3.3'), {
    when: {},
    requirements: ['R-KOM-18'],
    sv: 'Reglerna säger inget om det här fallet, så det stoppas. Ring, skriv brev eller ses i stället.',
    en: 'The rules say nothing about this case, so it is stopped. Call, write a letter or meet instead.',
  }),
]
