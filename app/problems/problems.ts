import type { InBoth } from '../page/language.ts'

interface Description {
  readonly status: 400 | 403 | 404 | 405 | 409 | 413 | 415 | 429 | 500 | 503
  readonly text: InBoth<string>
}

/** Everything that can go wrong for a user, in their words. Documented in docs/problems.md. */
export const problems = {
  'page-not-found': {
    status: 404,
    text: {
      nl: 'Deze pagina bestaat niet, of je kunt er niet bij. Controleer het adres of ga naar het begin.',
      en: 'This page does not exist, or you cannot open it. Check the address or go to the start.',
    },
  },
  'method-not-allowed': {
    status: 405,
    text: {
      nl: 'Dit adres kan hier niets mee. Ga terug en probeer het vanaf de pagina zelf.',
      en: 'This address cannot do that. Go back and try again from the page itself.',
    },
  },
  'form-unreadable': {
    status: 400,
    text: {
      nl: 'We kunnen dit formulier niet lezen. Ga terug, vul het opnieuw in en verstuur het nog een keer.',
      en: 'We cannot read this form. Go back, fill it in again and send it once more.',
    },
  },
  'form-too-large': {
    status: 413,
    text: {
      nl: 'Je hebt meer tekst ingevuld dan we kunnen bewaren. Ga terug en maak de tekst korter.',
      en: 'You filled in more text than we can keep. Go back and make the text shorter.',
    },
  },
  'form-from-elsewhere': {
    status: 403,
    text: {
      nl: 'Dit formulier kwam niet van deze website, dus er is niets bewaard. Open de pagina opnieuw.',
      en: 'This form did not come from this website, so nothing was saved. Open the page again.',
    },
  },
  'changed-elsewhere': {
    status: 409,
    text: {
      nl: 'Dit is intussen in een ander venster of door een collega gewijzigd. Open de pagina opnieuw en kijk wat er nu staat.',
      en: 'Meanwhile this was changed in another window or by a colleague. Open the page again to see what it says now.',
    },
  },
  'too-many-look-ups': {
    status: 429,
    text: {
      nl: 'Je hebt dit uur vaak gezocht naar mensen die hier niet bekend zijn. Je kunt over een uur weer zoeken. Kan het niet wachten? Vraag dan een collega of je teamleider.',
      en: 'This hour you have often looked for people who are not known here. You can look people up again in an hour. If it cannot wait, ask a colleague or your team lead.',
    },
  },
  'sign-in-not-set-up': {
    status: 503,
    text: {
      nl: 'Aanmelden is hier nog niet ingericht. Vraag de beheerder om dit te doen.',
      en: 'Sign-in has not been set up here yet. Ask your administrator to do so.',
    },
  },
  'api-address-unknown': {
    status: 404,
    text: {
      nl: 'Dit adres bestaat niet. Kijk in /api/v1/openapi.json welke adressen er zijn, en let op schuine strepen aan het eind.',
      en: 'This address does not exist. See /api/v1/openapi.json for the addresses there are, and mind slashes at the end.',
    },
  },
  'api-method-unknown': {
    status: 405,
    text: {
      nl: 'Dit adres kent deze methode niet. De kop Allow noemt de methoden die er wel zijn.',
      en: 'This address does not know this method. The header Allow names the ones it does.',
    },
  },
  'api-not-json': {
    status: 415,
    text: {
      nl: 'Deze inhoud is geen JSON. Stuur één situatie, met Content-Type application/json.',
      en: 'This content is no JSON. Send one Situation, with Content-Type application/json.',
    },
  },
  'api-not-a-situation': {
    status: 400,
    text: {
      nl: 'Deze inhoud is geen situatie. Onder errors staat per plek wat er werd verwacht.',
      en: 'This content is no Situation. See errors for what was expected in each place.',
    },
  },
  'api-body-too-large': {
    status: 413,
    text: {
      nl: 'Deze inhoud is groter dan 256 kB. Stuur één situatie per verzoek.',
      en: 'This content is larger than 256 kB. Send one Situation a request.',
    },
  },
  unexpected: {
    status: 500,
    text: {
      nl: 'Er ging iets mis bij ons. Probeer het over een paar minuten nog eens. Blijft het misgaan, geef de beheerder dan het kenmerk hieronder.',
      en: 'Something went wrong on our side. Try again in a few minutes. If it keeps failing, give your administrator the reference below.',
    },
  },
} as const satisfies Readonly<Record<string, Description>>

export type ProblemCode = keyof typeof problems

/** Thrown where a user meets a problem; the page with its sentence is the answer. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode

  constructor(code: ProblemCode) {
    super(code)
    this.code = code
  }
}
