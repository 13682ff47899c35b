import { catalogue } from './language.ts'

/** The texts of the page with every part, for whoever makes a theme. */
export const galleryTexts = catalogue({
  nl: {
    title: 'Bouwstenen',
    lead: 'Alle onderdelen van de pagina’s bij elkaar. Handig als je een eigen vormgeving maakt.',
    empty: 'Vul in wat er is gebeurd.',
    long: 'Maak de tekst korter dan 200 tekens.',
    choose: 'Kies wat er aan de hand is.',
    wrongDate: 'Vul een bestaande datum in, bijvoorbeeld 14 3 2027.',
    saved: 'De antwoorden zijn gelezen.',
  },
  en: {
    title: 'Building blocks',
    lead: 'All parts of the pages together. Useful when you make a look of your own.',
    empty: 'Fill in what happened.',
    long: 'Make the text shorter than 200 characters.',
    choose: 'Choose what is going on.',
    wrongDate: 'Fill in an existing date, for example 14 3 2027.',
    saved: 'The answers have been read.',
  },
})
