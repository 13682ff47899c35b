import type { members } from '../vocabulary/members.ts'
import type { Text } from '../vocabulary/text.ts'

/** How a yes and a no to a member read as a sentence without a full stop. */
interface Statement {
  readonly yes: Text
  readonly no: Text
}

const says = (yesNl: string, noNl: string, yesEn: string, noEn: string): Statement => ({
  yes: { nl: yesNl, en: yesEn },
  no: { nl: noNl, en: noEn },
})

type BooleanPointer = Extract<(typeof members)[number], { kind: 'boolean' }>['pointer']

const party = <S extends 'sharer' | 'recipient'>(side: S, nl: string, nlHas: string, en: string) =>
  ({
    [`/${side}/involved`]: says(
      `${nl} betrokken bij de vraag van de cliënt`,
      `${nl} niet betrokken bij de vraag van de cliënt`,
      `${en} involved in the client's question`,
      `${en} not involved in the client's question`,
    ),
    [`/${side}/needsForTask`]: says(
      `${nlHas} de gegevens nodig voor het eigen werk`,
      `${nlHas} de gegevens niet nodig voor het eigen werk`,
      `the data are needed for the work of the ${side}`,
      `the data are not needed for the work of the ${side}`,
    ),
  }) as Record<`/${S}/involved` | `/${S}/needsForTask`, Statement>

/** Every member that is a yes or a no, as a sentence for each. */
export const statements: Readonly<Record<BooleanPointer, Statement>> = {
  ...party('sharer', 'je bent', 'je hebt', 'you are'),
  ...party('recipient', 'de ontvanger is', 'de ontvanger heeft', 'the recipient is'),
  '/sharer/roleVerified': says(
    'jouw rol is nagegaan',
    'jouw rol is niet nagegaan',
    'your role was checked',
    'your role was not checked',
  ),
  '/recipient/roleVerified': says(
    'je bent nagegaan of de ontvanger echt die rol heeft',
    'je bent niet nagegaan of de ontvanger echt die rol heeft',
    'you checked that the recipient really has that role',
    'you did not check that the recipient really has that role',
  ),
  '/questionIsMine': says(
    'de vraag van de cliënt hoort bij jou',
    'de vraag van de cliënt hoort bij een ander',
    "the client's question belongs with you",
    "the client's question belongs with somebody else",
  ),
  '/purpose/specific': says(
    'het doel is precies omschreven',
    'het doel is nog niet precies',
    'the purpose is specific',
    'the purpose is not specific yet',
  ),
  '/purpose/needDescribed': says(
    'er staat welke gegevens nodig zijn en waarvoor',
    'er staat nog niet welke gegevens nodig zijn en waarvoor',
    'it says which data are needed and what for',
    'it does not say yet which data are needed and what for',
  ),
  '/purpose/servesTask': says(
    'het doel hoort bij de taak van wie de gegevens wil hebben',
    'het doel hoort niet bij de taak van wie de gegevens wil hebben',
    'the purpose follows from the task of whoever wants the data',
    'the purpose does not follow from the task of whoever wants the data',
  ),
  '/purpose/sameAsCollected': says(
    'het doel past bij waarvoor de gegevens zijn verkregen',
    'het doel is anders dan waarvoor de gegevens zijn verkregen',
    'the purpose fits what the data were obtained for',
    'the purpose differs from what the data were obtained for',
  ),
  '/purpose/againstClient': says(
    'de gegevens zijn bedoeld om tegen de cliënt te gebruiken',
    'de gegevens zijn niet bedoeld om tegen de cliënt te gebruiken',
    'the data are meant to be used against the client',
    'the data are not meant to be used against the client',
  ),
  '/data/*/identifiable': says(
    'het gegeven is te herleiden tot een persoon',
    'het gegeven is niet te herleiden tot een persoon',
    'the data can be traced to a person',
    'the data cannot be traced to a person',
  ),
  '/necessity/effective': says(
    'delen helpt om het doel te bereiken',
    'delen helpt niet om het doel te bereiken',
    'sharing helps to reach the purpose',
    'sharing does not help to reach the purpose',
  ),
  '/necessity/proportionate': says(
    'wat je deelt, staat in verhouding tot het doel',
    'wat je deelt, is te veel voor het doel',
    'what you share is in proportion to the purpose',
    'what you share is too much for the purpose',
  ),
  '/necessity/lessIntrusiveWay': says(
    'het doel is ook te bereiken op een manier die de cliënt minder raakt',
    'er is geen manier die de cliënt minder raakt',
    'the purpose can be reached in a way that affects the client less',
    'there is no way that affects the client less',
  ),
  '/necessity/clientCanTell': says(
    'de cliënt kan het zelf vertellen, of een deel ervan',
    'de cliënt kan het niet zelf vertellen',
    'the client can tell it in person, or part of it',
    'the client cannot tell it in person',
  ),
  '/necessity/anonymousSuffices': says(
    'het kan ook zonder naam',
    'het kan niet zonder naam',
    'it can do without a name',
    'it cannot do without a name',
  ),
  '/necessity/harmsClient': says(
    'delen zou de cliënt schaden, en dat is nagegaan',
    'delen schaadt de cliënt niet',
    'sharing would harm the client, and that was looked into',
    'sharing does not harm the client',
  ),
  '/client/present': says(
    'de cliënt is bij het gesprek',
    'de cliënt is niet bij het gesprek',
    'the client takes part in the conversation',
    'the client does not take part in the conversation',
  ),
  '/consent/free': says(
    'de toestemming is vrij gegeven',
    'de toestemming is niet vrij gegeven',
    'the consent was freely given',
    'the consent was not freely given',
  ),
  '/consent/informed': says(
    'de cliënt kreeg vooraf uitleg',
    'de cliënt kreeg vooraf geen uitleg',
    'the client was given an explanation first',
    'the client was given no explanation first',
  ),
  '/consent/specific': says(
    'de toestemming geldt voor deze ontvanger, dit doel en deze gegevens',
    'de toestemming geldt niet voor precies deze uitwisseling',
    'the consent covers this recipient, this purpose and these data',
    'the consent does not cover exactly this exchange',
  ),
  '/consent/recorded': says(
    'de toestemming is opgeschreven',
    'de toestemming is niet opgeschreven',
    'the consent was recorded',
    'the consent was not recorded',
  ),
  '/consent/effortMade': says(
    'er is alles aan gedaan om toestemming te krijgen',
    'er is niet genoeg gedaan om toestemming te krijgen',
    'everything reasonable was done to get consent',
    'not enough was done to get consent',
  ),
  '/consent/goodArgumentsAgainst': says(
    'de cliënt heeft goede redenen om het niet te willen',
    'de redenen van de cliënt om het niet te willen, wegen niet op',
    'the client has good reasons against it',
    "the client's reasons against it do not outweigh",
  ),
  '/meeting/contributorAgrees': says(
    'wie de informatie inbracht, vindt dit gebruik goed',
    'wie de informatie inbracht, vindt dit gebruik niet goed',
    'whoever brought in the information agrees with this use',
    'whoever brought in the information does not agree with this use',
  ),
  '/meeting/agreedAtEnd': says(
    'aan het eind van het overleg is dit afgesproken',
    'aan het eind van het overleg is dit niet afgesproken',
    'this was agreed at the end of the meeting',
    'this was not agreed at the end of the meeting',
  ),
  '/conflictOfDuties/consentTried': says(
    'alles is geprobeerd om toestemming te krijgen, of vragen is zelf gevaarlijk',
    'niet alles is geprobeerd om toestemming te krijgen',
    'everything was tried to get consent, or asking is itself dangerous',
    'not everything was tried to get consent',
  ),
  '/conflictOfDuties/conscience': says(
    'zwijgen is voor jou niet meer te verantwoorden',
    'zwijgen is voor jou nog te verantwoorden',
    'you can no longer justify keeping silent',
    'you can still justify keeping silent',
  ),
  '/conflictOfDuties/noOtherWay': says(
    'alleen spreken helpt nog',
    'er is nog een andere weg dan spreken',
    'only speaking still helps',
    'there is another way than speaking',
  ),
  '/conflictOfDuties/seriousHarm': says(
    'zwijgen leidt tot ernstige schade',
    'zwijgen leidt niet tot ernstige schade',
    'silence leads to serious harm',
    'silence does not lead to serious harm',
  ),
  '/conflictOfDuties/harmPreventable': says(
    'spreken voorkomt of beperkt die schade bijna zeker',
    'spreken voorkomt die schade waarschijnlijk niet',
    'speaking will almost surely prevent or limit that harm',
    'speaking will probably not prevent that harm',
  ),
  '/conflictOfDuties/colleagueConsulted': says(
    'je hebt met een deskundige collega overlegd',
    'je hebt nog niet met een deskundige collega overlegd',
    'you consulted an expert colleague',
    'you have not consulted an expert colleague yet',
  ),
  '/conflictOfDuties/managerConsulted': says(
    'je hebt met je leidinggevende overlegd',
    'je hebt nog niet met je leidinggevende overlegd',
    'you consulted your manager',
    'you have not consulted your manager yet',
  ),
  '/diagnosisOptOut': says(
    'de cliënt tekende de privacyverklaring: geen diagnose op de declaratie',
    'er is geen privacyverklaring getekend',
    'the client signed the privacy statement: no diagnosis on the invoice',
    'no privacy statement was signed',
  ),
}
