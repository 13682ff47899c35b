import { catalogue } from '../../../page/index.ts'

export const withinDecideTexts = catalogue({
  nl: {
    heading_invite: 'Je besluit om uit te nodigen',
    heading_take_over: 'Je besluit om dit over te nemen',
    heading_table: 'Je besluit wat je in het overleg laat zien',

    itemsHeading: 'Welke gegevens gaan mee?',
    items: 'Kies wat deze deelnemer krijgt',
    itemsHint: 'Alleen wat past bij wat je hierboven deelt, gaat mee. Weglaten mag altijd.',
    itemsMissing: 'Kies minstens één gegeven dat meegaat',
    noItems:
      'Je hebt in deze casus nog geen gegevens over deze betrokkene die hierbij passen. Breng ze eerst in.',
    bringIn: 'Gegeven inbrengen',
    alsoAbout: (names: string) => `ook over ${names}`,
    somebody: 'iemand anders in de casus',
    fact: 'feit',
    opinion: 'mening',
    suspicion: 'vermoeden',

    until: 'Tot wanneer?',
    untilPhase: 'Tot het eind van deze fase',
    untilDay: 'Tot en met een dag',
    untilDayWhich: 'Welke dag?',
    untilMissing: 'Kies tot wanneer de deelnemer dit kan lezen',
    untilDayMissing: 'Vul de dag in tot wanneer de deelnemer dit kan lezen',
    untilDayWrong: 'Vul een dag in die bestaat, bijvoorbeeld 27 11 2026',
    untilDayPast: 'Kies een dag vanaf vandaag',
    untilDayFar: 'Kies een dag binnen een jaar',
    untilText: 'Gaat de casus eerder naar een andere fase? Dan stopt het op dat moment.',

    notInPhase: (category: string) =>
      `Deze fase heeft “${category}” niet nodig. Kies daar nee, of laat wie de casus leidt de fase aanpassen`,
    inviteBoth:
      'Een uitnodiging noemt de naam, en dat er iemand betrokken is. Kies bij allebei ja, of kies een ander besluit',
    inviteNoMore: 'Met een uitnodiging gaat dit niet mee. Kies nee. Delen kan na het aannemen',
    inviteText:
      'Leg je dit vast, dan gaat de uitnodiging meteen weg. De genodigde ziet alleen de naam, de geboortedatum en je vraag.',
    tableText:
      'Er gaat nu nog niets weg. Je legt vast wat deze deelnemer in het overleg van jou mag zien. Wat op tafel komt, kies je daar.',
    takeOver: 'Dit komt in je eigen dossier',
    takeOverText: 'Het staat er met wie het inbracht. Wordt het ingetrokken, dan hoor je dat.',

    preview: 'Wie kan wat lezen na dit besluit?',
    previewText: 'Van wat jouw organisatie inbracht. Veranderde je iets? Kijk dan opnieuw.',
    previewAgain: 'Kijk opnieuw',
    previewNobody: 'Niemand buiten je organisatie kan iets lezen.',
    previewMay: 'kan lezen:',
    previewOnceAccepted: 'kan lezen na het aannemen van de uitnodiging:',
    previewMayNotYet: 'kan nog niet lezen:',
    previewNotYet: (names: string) => `daarvoor is ook een afweging over ${names} nodig`,
    atOnce: 'Leg je dit besluit vast, dan kan de deelnemer het meteen lezen.',
    and: ' en ',

    goneHeading: 'De casus is veranderd',
    case_gone:
      'Deze casus is gesloten, of je doet er niet meer aan mee. Er is niets gedeeld. Moet het toch? Begin dan een gewone afweging.',
    other_purpose:
      'De casus heeft nu een ander doel. Wat je invulde, is bewaard. Weeg het nu voor het nieuwe doel.',
    recipient_gone:
      'Deze deelnemer doet niet meer mee. Er is niets gedeeld. Je kunt nog wel kiezen voor een ander besluit.',
    item_gone:
      'Dit gegeven is er niet meer voor jou. Het is ingetrokken, of het delen is gestopt. Er is niets overgenomen.',
    movedHeading: 'Er is nog niets vastgelegd',
    moved:
      'De casus ging intussen naar een andere fase, of een gegeven is veranderd. Kijk of het zo nog klopt, en leg het dan opnieuw vast.',
    weighForNew: 'Weeg voor het nieuwe doel',
    toOrdinary: 'Begin een gewone afweging',
    toCase: 'Naar de casus',
  },
  en: {
    heading_invite: 'You decide to invite',
    heading_take_over: 'You decide to take this over',
    heading_table: 'You decide what you show in the conference',

    itemsHeading: 'Which items go?',
    items: 'Choose what this participant gets',
    itemsHint:
      'Only what fits the data that you share above goes. You may always leave things out.',
    itemsMissing: 'Choose at least one item to go',
    noItems: 'You have no items in this case about this person that fit yet. Bring them in first.',
    bringIn: 'Bring in an item',
    alsoAbout: (names: string) => `also about ${names}`,
    somebody: 'somebody else in the case',
    fact: 'fact',
    opinion: 'opinion',
    suspicion: 'suspicion',

    until: 'Until when?',
    untilPhase: 'Until the end of this phase',
    untilDay: 'Up to and including a day',
    untilDayWhich: 'Which day?',
    untilMissing: 'Choose until when the participant can read this',
    untilDayMissing: 'Fill in the day until which the participant can read this',
    untilDayWrong: 'Fill in a day that exists, for instance 27 11 2026',
    untilDayPast: 'Choose a day from today on',
    untilDayFar: 'Choose a day within a year',
    untilText: 'If the case moves to another phase before then, it stops at that moment.',

    notInPhase: (category: string) =>
      `This phase does not need “${category}”. Choose no there, or ask whoever leads the case to change the phase`,
    inviteBoth:
      'An invitation gives the name, and that somebody is involved. Choose yes for both, or take another decision',
    inviteNoMore:
      'This does not go with an invitation. Choose no. You can share after it is accepted',
    inviteText:
      'When you record this, the invitation goes at once. The person invited sees only the name, the birth date and your question.',
    tableText:
      'Nothing goes yet. You record what this participant may see of you in the conference. What lies on the table, you choose there.',
    takeOver: 'This goes into your own file',
    takeOverText: 'It says who brought it in. You are told when it is withdrawn.',

    preview: 'Who can read what after this decision?',
    previewText: 'Of what your organisation brought in. Did you change anything? Then look again.',
    previewAgain: 'Look again',
    previewNobody: 'Nobody outside your organisation can read anything.',
    previewMay: 'can read:',
    previewOnceAccepted: 'can read once the invitation is accepted:',
    previewMayNotYet: 'cannot read yet:',
    previewNotYet: (names: string) => `that also takes a weighing about ${names}`,
    atOnce: 'When you record this decision, the participant can read it at once.',
    and: ' and ',

    goneHeading: 'The case has changed',
    case_gone:
      'This case is closed, or you no longer take part in it. Nothing was shared. Does it have to be shared all the same? Then begin an ordinary weighing.',
    other_purpose:
      'The case now has another purpose. What you filled in was kept. Weigh it for the new purpose now.',
    recipient_gone:
      'This participant no longer takes part. Nothing was shared. You can still take another decision.',
    item_gone:
      'This item is no longer there for you. It was withdrawn, or the sharing stopped. Nothing was taken over.',
    movedHeading: 'Nothing has been recorded yet',
    moved:
      'Meanwhile the case moved to another phase, or an item changed. See whether it is still right, and record it again.',
    weighForNew: 'Weigh for the new purpose',
    toOrdinary: 'Begin an ordinary weighing',
    toCase: 'To the case',
  },
})
export type WithinTexts = typeof withinDecideTexts.nl
