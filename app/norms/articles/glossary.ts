import type { Text } from 'deelwijzer'
import { terms } from 'deelwijzer/vocabulary'
import { t } from '../article.ts'

interface Term {
  readonly term: Text
  readonly explanation: Text
}

const term = (nl: string, en: string, explanation: Text): Term => ({
  term: { nl, en },
  explanation,
})

/** Words that the product uses besides those explained at the questions. */
const more: readonly Term[] = [
  term(
    'AVG',
    'GDPR',
    t(
      'De privacywet van Europa. Zij geldt sinds 25 mei 2018. De UAVG vult haar voor Nederland aan.',
      'The privacy act of Europe. It applies since 25 May 2018. The UAVG adds to it for the Netherlands.',
    ),
  ),
  term(
    'afweging',
    'weighing',
    t(
      'Stap voor stap bepalen of, wat en met wie je mag delen. De uitkomst is advies: jij besluit.',
      'Deciding step by step whether, what and with whom you may share. What comes out is advice: you decide.',
    ),
  ),
  term(
    'besluit',
    'decision',
    t(
      'Wat jij na de afweging kiest, met je reden.',
      'What you choose after the weighing, with your reason.',
    ),
  ),
  term(
    'verstrekking',
    'share',
    t(
      'Gegevens die na een besluit aan een ontvanger zijn gegeven.',
      'Data given to a recipient after a decision.',
    ),
  ),
  term(
    'norm',
    'norm',
    t(
      'Eén regel uit een wet, code of handreiking, met de dag vanaf wanneer zij geldt.',
      'One rule of an act, code or guide, with the day from which it applies.',
    ),
  ),
  term(
    'doelbinding',
    'purpose limitation',
    t(
      'Gegevens gebruik je voor het doel waarvoor je ze kreeg, of voor iets wat daar dicht bij ligt.',
      'You use data for the purpose you got them for, or for something close to it.',
    ),
  ),
  term(
    'proportionaliteit',
    'proportionality',
    t(
      'Wat je deelt, staat in verhouding tot wat je ermee bereikt.',
      'What you share is in proportion to what you reach by it.',
    ),
  ),
  term(
    'subsidiariteit',
    'subsidiarity',
    t(
      'Er is geen manier die de cliënt minder raakt.',
      'There is no way that affects the client less.',
    ),
  ),
  term(
    'doelmatigheid',
    'effectiveness',
    t('Delen helpt echt om het doel te halen.', 'Sharing really helps to reach the purpose.'),
  ),
  term(
    'functionaris gegevensbescherming',
    'data protection officer',
    t(
      'Wie binnen je organisatie toeziet op privacy. Vraag advies als het recht niet duidelijk is.',
      'Who watches over privacy in your organisation. Ask advice when the law is not clear.',
    ),
  ),
  term(
    'verwerkingsverantwoordelijke',
    'controller',
    t(
      'De organisatie die bepaalt waarvoor gegevens worden gebruikt, en die daarop wordt aangesproken.',
      'The organisation that decides what data are used for, and that answers for it.',
    ),
  ),
  term(
    'bijzondere persoonsgegevens',
    'special categories of data',
    t(
      'Gezondheid, geloof, afkomst, politieke mening, seksuele voorkeur, vakbond en lichaamskenmerken. Gebruiken mag alleen bij een uitzondering.',
      'Health, belief, ethnicity, political opinion, sexual orientation, union and body features. To be used only under an exception.',
    ),
  ),
  term(
    'strafrechtelijke gegevens',
    'criminal data',
    t(
      'Straffen, strafbare feiten en gegronde verdenkingen. Zij hebben eigen regels.',
      'Sentences, offences and well-founded suspicions. They have rules of their own.',
    ),
  ),
  term(
    'burgerservicenummer (BSN)',
    'citizen service number (BSN)',
    t(
      'Alleen te gebruiken door wie dat van de wet mag. Een woningcorporatie of welzijnswerk mag dat niet.',
      'To be used only by those whom the law lets. A housing corporation or welfare work may not.',
    ),
  ),
  term(
    'meldcode',
    'reporting code',
    t(
      'Vijf stappen bij een vermoeden van huiselijk geweld of kindermishandeling. Elke organisatie in zorg en onderwijs heeft er een.',
      'Five steps on a suspicion of domestic violence or child abuse. Every organisation in care and education has one.',
    ),
  ),
  term(
    'meldrecht',
    'right to report',
    t(
      'De wet laat je spreken ondanks je geheim. Je mag, je hoeft niet.',
      'The law lets you speak in spite of your secrecy. You may, you need not.',
    ),
  ),
  term(
    'meldplicht',
    'duty to report',
    t('De wet draagt je op te melden.', 'The law orders you to report.'),
  ),
  term(
    'casusoverleg',
    'case conference',
    t(
      'Een gesprek van verschillende organisaties over één cliënt of gezin.',
      'A meeting of several organisations about one client or family.',
    ),
  ),
  term(
    'convenant',
    'covenant',
    t(
      'Afspraken tussen organisaties over samenwerken. Een convenant is geen grondslag en heft geen geheim op.',
      'Agreements between organisations on working together. A covenant is no legal basis and lifts no secrecy.',
    ),
  ),
  term(
    'cliëntdossier',
    'file',
    t(
      'Wat één organisatie over een cliënt bewaart. Een heel dossier wordt nooit gedeeld.',
      'What one organisation keeps on a client. A whole file is never shared.',
    ),
  ),
  term(
    'vertegenwoordiger',
    'representative',
    t(
      'Wie voor de cliënt mag spreken: ouder met gezag, voogd, curator, mentor of gemachtigde.',
      'Who may speak for the client: parent with authority, guardian, curator, mentor or authorised person.',
    ),
  ),
  term(
    'gecertificeerde instelling (GI)',
    'certified institution (GI)',
    t(
      'De organisatie van gezinsvoogden, voogden en jeugdreclasseerders.',
      'The organisation of family supervisors, guardians and youth probation officers.',
    ),
  ),
  term(
    'Wgs en WGS',
    'Wgs and WGS',
    t(
      'Twee wetten met dezelfde letters: over schuldhulp door de gemeente, en over gegevens in samenwerkingsverbanden.',
      'Two acts with the same letters: on municipal debt help, and on data in partnerships.',
    ),
  ),
  term(
    'Wpg',
    'Wpg',
    t(
      'Ook twee wetten: de Wet politiegegevens en de Wet publieke gezondheid.',
      'Two acts as well: the Police Data Act and the Public Health Act.',
    ),
  ),
]

/** Every word explained, in the alphabet of the reader's language. */
export function glossary(language: keyof Text): readonly Term[] {
  const collator = new Intl.Collator(language)
  return [...Object.values(terms), ...more].toSorted((a, b) =>
    collator.compare(a.term[language], b.term[language]),
  )
}
