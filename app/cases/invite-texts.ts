import { catalogue } from '../page/language.ts'

export type InviteTexts = typeof inviteTexts.nl

/** Choosing who to invite, weighing it, and answering an invitation. */
export const inviteTexts = catalogue({
  nl: {
    title: 'Iemand uitnodigen',
    lead: 'Kies wie nodig is voor het doel. Er gaat nog niets naar diegene toe: eerst maak je per persoon een afweging.',
    organisation: 'Organisatie',
    role: 'Functie',
    any: 'Maakt niet uit',
    show: 'Toon',
    count: (shown: number, all: number) =>
      shown === all
        ? `${all} gevonden`
        : `${shown} van ${all}. Kies een organisatie of functie om er minder te zien.`,
    none: 'Niemand gevonden. Kies een andere organisatie of functie.',
    alreadyIn: 'Staat al in de casus',
    canBeChosen: 'Te kiezen',
    outsideHeading: 'Werkt iemand niet met Deelwijzer?',
    outsideText:
      'Zet diegene er dan zo bij. Er gaat niets open; je legt vast wat je gaf, hoe en wanneer.',
    outsideLink: 'Zet iemand van buiten in de casus',

    questionTitle: 'Wat vraag je?',
    questionLead: (name: string) => `Je wilt ${name} uitnodigen.`,
    question: 'Welke vraag stel je?',
    questionHint:
      'Vraag eerst wat diegene kan bijdragen. Vóór het antwoord zijn alleen naam, geboortedatum en deze vraag te zien. Schrijf er dus niets anders in over de mensen om wie het gaat.',
    questionMissing: 'Vul in wat je vraagt',
    tooLong: 'Maak dit korter: hoogstens 1000 tekens',
    propose: 'Ga verder',
    cancel: 'Annuleren',

    outsideTitle: 'Iemand van buiten in de casus',
    outsideLead:
      'Deze persoon kan hier niets openen. Wat je geeft, leg je vast bij een verstrekking.',
    name: 'Naam',
    nameMissing: 'Vul de naam in',
    nameTooLong: 'Maak dit korter: hoogstens 200 tekens',
    workplace: 'Naam van de organisatie',
    outsideRole: 'Functie',
    roleMissing: 'Kies een functie',
    setting: 'Waar werkt deze persoon?',
    settingHint: 'Alleen nodig als de functie dat niet al zegt.',
    settingMissing: 'Kies waar deze persoon werkt',
    domain: 'Op welk terrein?',
    choose: 'Kies',
    add: 'Zet in de casus',

    participantTitle: 'Deelnemer',
    work: 'Werk',
    standing: 'Hoe het staat',
    asked: 'De vraag',
    proposedBy: 'Voorgesteld door',
    weighHeading: 'Mag je uitnodigen?',
    weighLead:
      'Een uitnodiging vertelt dat iemand betrokken is, en wie. Daarom weeg je dat per persoon af. Alleen over wie je besluit te delen, gaat de uitnodiging.',
    about: 'Over',
    invitedFor: 'Uitgenodigd',
    busy: 'Mee bezig',
    undecided: 'Nog te besluiten',
    decidedNot: 'Niet uitgenodigd',
    toWeigh: 'Nog af te wegen',
    noOwnFile: 'Eerst koppelen',
    noOwnFileHint: 'Voor een afweging is een eigen dossier nodig.',
    weigh: (name: string) => `Maak de afweging over ${name}`,
    again: (name: string) => `Weeg opnieuw af over ${name}`,
    decide: (name: string) => `Neem een besluit over ${name}`,
    goOn: (name: string) => `Ga verder met de afweging over ${name}`,
    look: (name: string) => `Bekijk het besluit over ${name}`,
    sees: 'Wat is er te zien vóór het antwoord?',
    seesText:
      'Naam, geboortedatum en jouw vraag. Verder niets van de casus. Of de ander de cliënt kent, hoort niemand tot die het zelf zegt.',
    takeBack: 'Neem het voorstel terug',
    withdrawInvitation: 'Trek de uitnodiging in',
    end: 'Beëindig de deelname',
    removeOutside: 'Haal uit de casus',

    invitationTitle: 'Uitnodiging',
    invitationLead: (name: string) => `${name} vraagt je om mee te doen aan een casus.`,
    invitedOn: (day: string) => `Voorgesteld op ${day}.`,
    whom: 'Over wie gaat het?',
    theQuestion: 'De vraag aan jou',
    noQuestion: 'Er staat geen vraag bij.',
    moreLater:
      'Meer zie je pas als je meedoet. Wat je met deze naam weet, blijft bij jou: niemand hoort of je deze persoon kent.',
    accept: 'Doe mee',
    decline: 'Doe niet mee',
    afterAccept:
      'Doe je mee, dan zie je het doel en wie er meedoet. Gegevens zie je pas als iemand ze met jou deelt.',
    afterDecline: 'Doe je niet mee, dan hoeft je niet te zeggen waarom.',
  },
  en: {
    title: 'Invite somebody',
    lead: 'Choose who is needed for the purpose. Nothing goes to them yet: first you make a weighing for each person.',
    organisation: 'Organisation',
    role: 'Role',
    any: 'Does not matter',
    show: 'Show',
    count: (shown: number, all: number) =>
      shown === all
        ? `${all} found`
        : `${shown} of ${all}. Choose an organisation or role to see fewer.`,
    none: 'Nobody found. Choose another organisation or role.',
    alreadyIn: 'In the case already',
    canBeChosen: 'Can be chosen',
    outsideHeading: 'Does somebody not work with Deelwijzer?',
    outsideText:
      'Then put them in like this. Nothing opens for them; you record what you gave, how and when.',
    outsideLink: 'Put somebody from outside in the case',

    questionTitle: 'What do you ask?',
    questionLead: (name: string) => `You want to invite ${name}.`,
    question: 'Which question do you ask?',
    questionHint:
      'First ask what they can contribute. Before they answer they see only name, date of birth and this question. So write nothing else in it about the people concerned.',
    questionMissing: 'Enter what you ask',
    tooLong: 'Make this shorter: at most 1000 characters',
    propose: 'Continue',
    cancel: 'Cancel',

    outsideTitle: 'Somebody from outside in the case',
    outsideLead: 'This person can open nothing here. What you give, you record with a share.',
    name: 'Name',
    nameMissing: 'Enter the name',
    nameTooLong: 'Make this shorter: at most 200 characters',
    workplace: 'Name of the organisation',
    outsideRole: 'Role',
    roleMissing: 'Choose a role',
    setting: 'Where does this person work?',
    settingHint: 'Only needed if the role does not say it.',
    settingMissing: 'Choose where this person works',
    domain: 'In which field?',
    choose: 'Choose',
    add: 'Put in the case',

    participantTitle: 'Participant',
    work: 'Work',
    standing: 'How it stands',
    asked: 'The question',
    proposedBy: 'Proposed by',
    weighHeading: 'May you invite them?',
    weighLead:
      'An invitation tells that somebody is involved, and who. That is why you weigh it for each person. The invitation is only about those for whom you decide to share.',
    about: 'About',
    invitedFor: 'Invited',
    busy: 'Under way',
    undecided: 'Still to decide',
    decidedNot: 'Not invited',
    toWeigh: 'Still to weigh',
    noOwnFile: 'Link first',
    noOwnFileHint: 'A weighing needs a file of your own.',
    weigh: (name: string) => `Make the weighing about ${name}`,
    again: (name: string) => `Weigh again about ${name}`,
    decide: (name: string) => `Decide about ${name}`,
    goOn: (name: string) => `Go on with the weighing about ${name}`,
    look: (name: string) => `Look at the decision about ${name}`,
    sees: 'What can be seen before the answer?',
    seesText:
      'Name, date of birth and your question. Nothing else of the case. Whether the other knows the client, nobody hears until they say so themselves.',
    takeBack: 'Take the proposal back',
    withdrawInvitation: 'Withdraw the invitation',
    end: 'End their participation',
    removeOutside: 'Take out of the case',

    invitationTitle: 'Invitation',
    invitationLead: (name: string) => `${name} asks you to take part in a case.`,
    invitedOn: (day: string) => `Proposed on ${day}.`,
    whom: 'Whom is it about?',
    theQuestion: 'The question to you',
    noQuestion: 'There is no question with it.',
    moreLater:
      'You see more only once you take part. What this name tells you stays with you: nobody hears whether you know this person.',
    accept: 'Take part',
    decline: 'Do not take part',
    afterAccept:
      'If you take part, you see the purpose and who takes part. You see data only when somebody shares them with you.',
    afterDecline: 'If you do not take part, you need not say why.',
  },
})
