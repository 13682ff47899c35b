import { catalogue } from '../page/language.ts'

/** The words around what is followed. */
export const liveTexts = catalogue({
  nl: {
    waiting: 'We halen op wat er nu op tafel ligt.',
    covered: 'Geen verbinding.',
    coveredMore: 'Wat op tafel lag, is weg van dit scherm. We proberen het opnieuw.',
    again: 'Laad deze pagina opnieuw',
    plain: 'Blijft het leeg? Gebruik de pagina die elke 5 seconden ververst',
    refreshes: 'Deze pagina ververst elke 5 seconden, want je browser voert geen script uit.',
    notPrinted: 'Wat op tafel ligt, wordt niet geprint. De afspraken print je bij het verslag.',
    out: 'Je bent niet meer bij dit punt.',
    signedOut: 'Je bent afgemeld. Daarom staat hier niets meer.',
    signIn: 'Opnieuw aanmelden',
    toConferences: 'Naar de casusoverleggen',
  },
  en: {
    waiting: 'We are fetching what is on the table now.',
    covered: 'No connection.',
    coveredMore: 'What was on the table is gone from this screen. We are trying again.',
    again: 'Load this page again',
    plain: 'Does it stay empty? Use the page that refreshes every 5 seconds',
    refreshes: 'This page refreshes every 5 seconds, because your browser runs no script.',
    notPrinted: 'What is on the table is not printed. Print the agreements from the minutes.',
    out: 'You are no longer at this item of the agenda.',
    signedOut: 'You have signed out. That is why nothing is shown here any more.',
    signIn: 'Sign in again',
    toConferences: 'To the case conferences',
  },
})
