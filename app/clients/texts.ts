import { catalogue } from '../page/language.ts'

export const clientTexts = catalogue({
  nl: {
    title: 'Cliënten',
    lead: 'Je ziet hier alleen de cliënten bij wie jij betrokken bent.',
    mine: 'Mijn cliënten',
    none: 'Je bent nog bij geen enkel dossier betrokken. Zoek hieronder een cliënt op.',
    name: 'Naam',
    birthDate: 'Geboortedatum',
    born: 'Geboren',
    age: 'Leeftijd',
    years: (age: number) => `${age} jaar`,

    lookUp: 'Een cliënt opzoeken',
    lookUpText: 'Vul de naam in zoals die in het dossier staat. Wat je opzoekt, wordt vastgelegd.',
    nameHint: 'Voornaam en achternaam',
    birthDateHint: 'Bijvoorbeeld 27 3 2011',
    search: 'Zoek op',
    toNewFile: 'Is de cliënt hier nieuw? Dan kun je daarna een dossier openen.',
    nameMissing: 'Vul de naam in',
    nameTooLong: 'Maak de naam korter: hoogstens 200 tekens',
    birthDateMissing: 'Vul de geboortedatum in',
    birthDateWrong: 'Vul een geboortedatum in die kan, bijvoorbeeld 27 3 2011',

    knownTitle: 'Deze cliënt is hier bekend',
    knownAsk: (name: string) =>
      `Je bent niet bij het dossier betrokken. Vraag ${name} om jou toe te wijzen.`,
    knownAskSomebody:
      'Je bent niet bij het dossier betrokken. Vraag een teamleider om jou toe te wijzen.',
    searchAgain: 'Zoek iemand anders op',

    newFile: 'Een nieuw dossier openen',
    nobodyFound:
      'Er is hier niemand bekend met deze naam en geboortedatum. Controleer de spelling. Klopt het? Open dan een dossier.',
    newFileLead: 'Vul in om wie het gaat. Jij bent daarna bij het dossier betrokken.',
    representatives: 'Wie spreekt er voor de cliënt?',
    representativesHint:
      'Bijvoorbeeld een ouder met gezag. Is er niemand, of weet je het nog niet? Laat dit dan leeg.',
    representativeKind: (number: number) => `Vertegenwoordiger ${number}`,
    representativeName: (number: number) => `Naam van vertegenwoordiger ${number}`,
    kindPrompt: 'Kies wat deze persoon is',
    kindMissing: 'Kies wat deze persoon voor de cliënt is',
    representativeNameMissing: 'Vul de naam van deze vertegenwoordiger in',
    open: 'Open het dossier',
    cancel: 'Annuleer',

    assign: 'Een teamlid aan een dossier toewijzen',
    assignText: 'Je wijst een teamlid toe met de naam en geboortedatum. Het dossier zie je niet.',
    member: 'Wie wijs je toe?',
    memberPrompt: 'Kies een teamlid',
    memberMissing: 'Kies een teamlid',
    assignButton: 'Wijs toe',
    assigned: 'Het teamlid kan nu bij het dossier.',
    notKnown:
      'Er is hier niemand bekend met deze naam en geboortedatum. Controleer wat je invulde.',
  },
  en: {
    title: 'Clients',
    lead: 'You only see clients you are involved with.',
    mine: 'My clients',
    none: 'You are not involved in any file yet. Look up a client below.',
    name: 'Name',
    birthDate: 'Date of birth',
    born: 'Born',
    age: 'Age',
    years: (age: number) => `${age} years old`,

    lookUp: 'Look up a client',
    lookUpText: 'Enter the name as it is in the file. What you look up is recorded.',
    nameHint: 'First name and surname',
    birthDateHint: 'For example 27 3 2011',
    search: 'Look up',
    toNewFile: 'Is the client new here? Then you can open a file after that.',
    nameMissing: 'Enter the name',
    nameTooLong: 'Make the name shorter: at most 200 characters',
    birthDateMissing: 'Enter the date of birth',
    birthDateWrong: 'Enter a possible date of birth, for example 27 3 2011',

    knownTitle: 'This client is known here',
    knownAsk: (name: string) =>
      `You are not involved in the file. Ask ${name} to assign it to you.`,
    knownAskSomebody: 'You are not involved in the file. Ask a team lead to assign it to you.',
    searchAgain: 'Look up somebody else',

    newFile: 'Open a new file',
    nobodyFound:
      'Nobody with this name and date of birth is known here. Check the spelling. Is it correct? Then open a file.',
    newFileLead: 'Fill in who it is about. You will then be involved in the file.',
    representatives: 'Who speaks for the client?',
    representativesHint:
      'For example a parent with authority. Is there nobody, or do you not know yet? Then leave this blank.',
    representativeKind: (number: number) => `Representative ${number}`,
    representativeName: (number: number) => `Name of representative ${number}`,
    kindPrompt: 'Choose what this person is',
    kindMissing: 'Choose what this person is to the client',
    representativeNameMissing: 'Enter the name of this representative',
    open: 'Open the file',
    cancel: 'Cancel',

    assign: 'Assign a team member to a file',
    assignText: 'You assign by name and date of birth. You do not see the file.',
    member: 'Whom do you assign?',
    memberPrompt: 'Choose a team member',
    memberMissing: 'Choose a team member',
    assignButton: 'Assign',
    assigned: 'The team member can open the file now.',
    notKnown: 'Nobody with this name and date of birth is known here. Check what you entered.',
  },
})

export type ClientTexts = typeof clientTexts.nl
