import { catalogue } from '../page/language.ts'

/** Adding people to a case, and tying them to a file of one's own. */
export const peopleTexts = catalogue({
  nl: {
    linkTitle: 'Koppelen aan een eigen dossier',
    linkLead:
      'Kent jouw organisatie deze persoon? Met een dossier kun je gegevens inbrengen, afwegen en delen. Alleen je eigen organisatie ziet wat hieruit komt.',
    search: 'Zoek op naam en geboortedatum',
    searchText: 'Je zoekt in de dossiers van je eigen organisatie. Dat je zoekt, wordt vastgelegd.',
    spelledOtherwise: 'Staat de naam anders in je dossier?',
    ownFile: 'Kies een van je eigen dossiers',
    ownFilePrompt: 'Kies een dossier',
    ownFileMissing: 'Kies een van je eigen dossiers',
    linkButton: 'Koppel dit dossier',
    cancel: 'Terug naar de casus',

    knownTitle: 'Deze persoon is bij jullie bekend',
    knownNext: 'Ben je toegewezen? Koppel dan opnieuw.',
    again: 'Probeer het opnieuw',
    nobodyTitle: 'Deze persoon is bij jullie niet bekend',
    nobodyText:
      'Er is bij jouw organisatie geen dossier met deze naam en geboortedatum. Werk je met deze persoon? Open dan een dossier.',
    openAndLink: 'Open een dossier en koppel',

    addTitle: 'Iemand toevoegen aan de casus',
    addLead:
      'Voeg alleen iemand toe als het doel niet zonder kan. Zodra je iemand uitnodigt, ligt vast om wie het gaat.',
    addFromFile: 'Uit je eigen dossiers',
    addButton: 'Voeg toe',
    addNew: 'Iemand die nog geen dossier bij jou heeft',
    addNewText:
      'We zoeken eerst of je organisatie deze persoon kent. Zo niet, dan kun je een dossier openen.',
    addSearch: 'Zoek en voeg toe',
    openAndAdd: 'Open een dossier en voeg toe',
    tooLate:
      'Er is al iemand uitgenodigd voor deze casus. De naam van iemand erbij zou dan zonder afweging bij anderen komen. Open voor deze persoon een andere casus.',
    openOther: 'Open een andere casus',
  },
  en: {
    linkTitle: 'Link to a file of your own',
    linkLead:
      'Does your organisation know this person? With a file you can bring in items, weigh and share. Only your own organisation sees what comes of this.',
    search: 'Look up by name and date of birth',
    searchText: 'You look in the files of your own organisation. That you look is recorded.',
    spelledOtherwise: 'Is the name written differently in your file?',
    ownFile: 'Choose one of your own files',
    ownFilePrompt: 'Choose a file',
    ownFileMissing: 'Choose one of your own files',
    linkButton: 'Link this file',
    cancel: 'Back to the case',

    knownTitle: 'Your organisation knows this person',
    knownNext: 'Were you assigned? Then link again.',
    again: 'Try again',
    nobodyTitle: 'Your organisation does not know this person',
    nobodyText:
      'Your organisation has no file with this name and date of birth. Do you work with this person? Then open a file.',
    openAndLink: 'Open a file and link it',

    addTitle: 'Add somebody to the case',
    addLead:
      'Add somebody only if the purpose cannot do without. As soon as you invite anybody, it is settled whom the case is about.',
    addFromFile: 'From your own files',
    addButton: 'Add',
    addNew: 'Somebody who has no file with you yet',
    addNewText:
      'We first look whether your organisation knows this person. If not, you can open a file.',
    addSearch: 'Look up and add',
    openAndAdd: 'Open a file and add',
    tooLate:
      'Somebody has been invited to this case already. One more name would then reach others without a weighing. Open another case for this person.',
    openOther: 'Open another case',
  },
})
