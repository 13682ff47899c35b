import { beatenAtHome, consented, ordinary } from '../app/weighings/flow/test-answers.ts'
import type { Answers } from './keyboard.ts'

/** A decision as it is taken at the end of a weighing. */
export interface Decision {
  /** What is chosen on the page "Wat besluit je?". */
  readonly choice: string
  readonly answers: Answers
}

/** One weighing from beginning to end: made-up people, with facts as practice meets them. */
export interface Case {
  readonly title: string
  readonly who: string
  /** A client's name, or nobody's. */
  readonly client?: string
  readonly parties: readonly string[]
  readonly answers: Answers
  /** How the outcome is called on the screen, for all of the parties. */
  readonly outcome: string
  readonly decision: Decision
}

/** A day as the three fields of a date ask it, so many days from today. */
export function day(field: string, fromToday: number): Answers {
  const date = new Date(Date.now() + fromToday * 24 * 60 * 60 * 1000)
  const [year = '', month = '', of = ''] = new Intl.DateTimeFormat('sv', {
    timeZone: 'Europe/Amsterdam',
  })
    .format(date)
    .split('-')
  return { [`${field}.day`]: of, [`${field}.month`]: month, [`${field}.year`]: year }
}

const told: Answers = {
  'informeren-wie': 'Ik zelf',
  'informeren-hoe': 'In een gesprek van een half uur, thuis aan tafel.',
  ...day('informeren-op', 0),
}
const toldLater: Answers = {
  'informeren-grond': 'protect_person',
  'informeren-uitleg': 'De zoon woont in huis en leest alles mee.',
  'informeren-wie': 'Ik zelf, samen met Veilig Thuis',
  ...day('informeren-bekijken', 14),
}

const beatenMan: Answers = {
  ...beatenAtHome,
  'doel-tekst': 'De oude heer wordt thuis niet meer geslagen.',
  'gegevens-soorten': ['name_contact', 'safety_signals', 'family_situation'],
}
const reported: Decision = {
  choice: 'Delen',
  answers: {
    gedaan: '*',
    motivatie: 'Meneer kan zichzelf niet beschermen en zijn vrouw durft het niet.',
    overlegd: 'Met mijn teamleider. Die zou ook melden, en vandaag nog.',
    vast: 'Vragen kan niet veilig: de zoon is altijd thuis.',
    kanaal: 'phone',
    hoe: 'Aan de telefoon, om half drie.',
    ...toldLater,
  },
}

/** Something else first. */
export const notNow: Decision = {
  choice: 'Nu nog niet',
  answers: {
    motivatie: 'Eerst vraag ik de leerling wat die hier zelf van vindt.',
    ...day('bekijken', 7),
  },
}

/** The shortest weighing: the purpose alone decides. */
export const landlord: Case = {
  title: 'a landlord who wants to build a file against a tenant',
  who: 'Wies Wijkproef',
  client: 'Henk Herhaling',
  parties: ['Koen Kopie'],
  answers: {
    ...ordinary,
    aanleiding: 'asked',
    'soort-asked': 'answer_request',
    'doel-tekst': 'De verhuurder wil alles verzamelen wat tegen deze huurder pleit.',
    'waarom-bezig': 'own',
    'ontvanger-zonder-gegevens': 'can',
    'gegevens-soorten': ['behaviour_observation'],
    'gegeven-aard': 'suspicion',
    'gegeven-weglaten': 'nice_to_have',
    'toestemming-stand': 'not_asked',
    'wat-gedaan': 'nothing',
    bijzonderheden: 'against_client',
  },
  outcome: 'Mag zo niet',
  decision: {
    choice: 'Niet delen',
    answers: {
      motivatie: 'Dit helpt de huurder niet en ik weet niet eens of het waar is.',
      'in-plaats': 'Ik bied aan om samen met de huurder en de buren te praten.',
      gezegd: 'Ik zeg dat ik over feiten praat, en alleen met de huurder erbij.',
    },
  },
}

/** Everybody agrees and everything is known. */
export const agreed: Case = {
  title: 'a social worker who prepares a case meeting with an older lady with debts',
  who: 'Wies Wijkproef',
  client: 'Truus Testdame',
  parties: ['Daan Denkbeeldig', 'Fenna Fictief'],
  answers: {
    ...ordinary,
    ...consented,
    aanleiding: 'discuss',
    'soort-discuss': 'network',
    'doel-tekst': 'Mevrouw komt rond van haar AOW en is minder alleen.',
    'waarom-bezig': 'agreement',
    'gegevens-soorten': ['name_contact', 'support_need'],
  },
  outcome: 'Mag',
  decision: {
    choice: 'Delen',
    answers: {
      gedaan: '*',
      motivatie: 'Mevrouw zit erbij en heeft elk punt met mij doorgenomen.',
      kanaal: 'in_person',
      ...told,
    },
  },
}

/** Somebody who cannot be asked, and is told afterwards. */
export const beaten: Case = {
  title: 'a man with Alzheimer who is beaten at home, by a social worker',
  who: 'Wies Wijkproef',
  client: 'Bertus Beeldspraak',
  parties: ['Eva Exempel'],
  answers: beatenMan,
  outcome: 'Mag, maar let op',
  decision: reported,
}

/** The cases that a whole weighing is tried with. */
export const cases: readonly Case[] = [
  {
    title: 'a psychologist whom Veilig Thuis asks about a mother',
    who: 'Pien Proefpersoon',
    client: 'Dora Droombeeld',
    parties: ['Eva Exempel'],
    answers: {
      ...ordinary,
      aanleiding: 'asked',
      'soort-asked': 'answer_request',
      'doel-tekst': 'Veilig Thuis kan inschatten of de kinderen thuis veilig zijn.',
      'wat-speelt': 'veilig_thuis_inquiry',
      'gegevens-soorten': ['health', 'safety_signals'],
      'toestemming-stand': 'not_asked',
      'wat-gedaan': 'nothing',
      'gevaar-hoe-ernstig': 'threatening',
      'gevaar-voor-wie': 'child',
      'gevaar-waarvoor': 'domestic_violence_or_child_abuse',
    },
    outcome: 'Mag, maar let op',
    decision: {
      choice: 'Delen',
      answers: {
        gedaan: '*',
        motivatie: 'De school en de huisarts zagen al letsel. Zwijgen helpt de kinderen niet.',
        overlegd: 'Met een ervaren collega: alleen wat over de veiligheid gaat.',
        vast: 'Ik bel mevrouw eerst zelf op.',
        kanaal: 'phone',
        ...told,
      },
    },
  },
  {
    title: 'a school social worker who thinks of involving others around a pupil',
    who: 'Sil Steekproef',
    client: 'Jip Voorbeeldig',
    parties: ['Sanne Proefma', 'Bo Bedacht'],
    answers: {
      ...ordinary,
      aanleiding: 'discuss',
      'soort-discuss': 'network',
      'doel-tekst': 'De leerling krijgt op school en thuis dezelfde hulp.',
      'waarom-bezig': 'agreement',
      'gegevens-soorten': ['support_need', 'agreed_actions'],
      'toestemming-stand': 'not_asked',
      'wat-gedaan': 'nothing',
    },
    outcome: 'Mag als je eerst iets doet',
    decision: notNow,
  },
  agreed,
  {
    title: 'a man who wants no help any more and refuses that others talk about him',
    who: 'Wies Wijkproef',
    client: 'Henk Herhaling',
    parties: ['Noor Voorbeeld', 'Fenna Fictief'],
    answers: {
      ...ordinary,
      aanleiding: 'discuss',
      'soort-discuss': 'network',
      'doel-tekst': 'Meneer eet en slaapt weer, en laat weer iemand binnen.',
      'waarom-bezig': 'agreement',
      'gegevens-soorten': ['name_contact', 'support_need'],
      'toestemming-stand': 'refused',
      'toestemming-van': 'client',
      'wat-gedaan': 'talked',
      'toestemming-vastgelegd': 'yes',
      'gevaar-hoe-ernstig': 'concern',
      'gevaar-voor-wie': 'client',
      'gevaar-waarvoor': 'neglect',
      'alles-geprobeerd': 'yes',
      gewetensnood: 'no',
      'geen-andere-weg': 'yes',
      'ernstige-schade': 'no',
      'schade-te-voorkomen': 'no',
      'collega-geraadpleegd': 'yes',
      'leidinggevende-geraadpleegd': 'yes',
    },
    outcome: 'Mag zo niet',
    decision: {
      choice: 'Niet delen',
      answers: {
        motivatie: 'Hij zegt duidelijk nee, en er is nog geen gevaar dat niet kan wachten.',
        'in-plaats': 'Ik vraag een collega zonder naam om raad en blijf langsgaan.',
        overlegd: 'Met mijn teamleider, zonder naam.',
      },
    },
  },
  beaten,
  {
    title: 'the same man by a district nurse',
    who: 'Fenna Fictief',
    client: 'Bertus Beeldspraak',
    parties: ['Eva Exempel'],
    answers: beatenMan,
    outcome: 'Mag, maar let op',
    decision: reported,
  },
  {
    title: 'advice from somebody else without saying whom it is about',
    who: 'Wies Wijkproef',
    parties: ['Pien Proefpersoon'],
    answers: {
      ...ordinary,
      aanleiding: 'discuss',
      'soort-discuss': 'consult',
      'doel-tekst': 'Ik weet hoe ik dit gesprek rustig kan voeren.',
      'gegevens-soorten': ['behaviour_observation'],
      'gegeven-herkenbaar': 'no',
      'kan-zonder-naam': 'already',
    },
    outcome: 'Mag',
    decision: {
      choice: 'Delen',
      answers: {
        gedaan: '*',
        motivatie: 'Niemand kan horen om wie het gaat, en ik kom er verder mee.',
        kanaal: 'phone',
      },
    },
  },
  landlord,
]

/** Somebody who must be helped at once: five fields now, the rest afterwards. */
export const emergency = {
  who: 'Pien Proefpersoon',
  fields: {
    who: 'Otto Origami',
    danger: 'self',
    told: 'crisis',
    what: ['name_contact', 'health'],
    why: 'Meneer belde dat hij het vannacht niet meer ziet zitten en is alleen.',
  },
  rest: {
    ...ordinary,
    'doel-tekst': 'De crisisdienst gaat vanavond nog naar meneer toe.',
    'kan-beslissen': 'incapable',
    'toestemming-stand': 'cannot_be_asked',
    'wat-gedaan': 'unsafe',
    'gevaar-hoe-ernstig': 'acute',
    'wanneer-informeren': 'after',
    'waarom-niet-vooraf': 'unreachable_and_urgent',
  },
  decision: {
    choice: 'Delen',
    answers: {
      gedaan: '*',
      motivatie: 'Wachten kon zijn leven kosten.',
      overlegd: 'Met de psychiater die dienst had.',
      vast: 'Ik zag geen andere weg die snel genoeg was.',
      kanaal: 'phone',
      ontvanger: 'De dienstdoende verpleegkundige',
      'informeren-grond': 'unreachable_and_urgent',
      'informeren-uitleg': 'Meneer nam daarna de telefoon niet meer op.',
      'informeren-wie': 'Ik zelf',
      ...day('informeren-bekijken', 2),
    },
  },
} as const
