import type { Text } from 'deelwijzer'
import { type Article, carryingOut, type Entry, type EntryGroup, t } from '../article.ts'

/** A duty, a right, a duty once somebody asks, a professional norm, or a duty to keep silent. */
const kinds = {
  P: t('Plicht', 'Duty'),
  R: t('Recht', 'Right'),
  Q: t('Plicht op verzoek', 'Duty on request'),
  V: t('Beroepsnorm', 'Professional norm'),
  S: t('Zwijgen', 'Silence'),
} as const

const who = t('Wie aan wie', 'Who to whom')
const what = t('Wat', 'What')
const lifts = t('Gaat boven je geheim', 'Overrides your secrecy')
const law = t('Waar het staat', 'Where it stands')
const yes = t('Ja', 'Yes')
const no = t('Nee', 'No')

interface Report {
  readonly row: string
  readonly kind: keyof typeof kinds
  readonly title: Text
  readonly who: Text
  readonly what: Text
  readonly lifts?: boolean
  readonly law: Text
}

const entry = (given: Report): Entry => ({
  id: given.row.toLowerCase(),
  mark: kinds[given.kind],
  title: given.title,
  facts: [
    { name: who, value: given.who },
    { name: what, value: given.what },
    ...(given.lifts === undefined ? [] : [{ name: lifts, value: given.lifts ? yes : no }]),
    { name: law, value: given.law },
  ],
  norms: carryingOut(given.row),
})

const group = (title: Text, ...reports: readonly Report[]): EntryGroup => ({
  title,
  entries: reports.map(entry),
})

/** Every duty and right to speak, in the words of somebody who has to act on it. */
export const reporting: Article = {
  slug: 'meldrechten',
  title: t('Plichten en rechten om te spreken', 'Duties and rights to speak'),
  lead: t(
    'Een recht wordt geen plicht omdat iemand aandringt. Een plicht heeft altijd een grens.',
    'A right does not become a duty because somebody insists. A duty always has a limit.',
  ),
  groups: [
    group(
      t('Geweld thuis en kindermishandeling', 'Violence at home and child abuse'),
      {
        row: 'M-VT-MELD',
        kind: 'R',
        title: t('Melden bij Veilig Thuis', 'Reporting to Veilig Thuis'),
        who: t(
          'Elke professional aan Veilig Thuis, gevraagd of uit zichzelf.',
          'Every professional to Veilig Thuis, asked or unasked.',
        ),
        what: t(
          'Wat nodig is om geweld te stoppen of een vermoeden te onderzoeken. Ook wat goed gaat. Vertel het de cliënt, als dat veilig is.',
          'What is needed to stop violence or look into a suspicion. What goes well too. Tell the client, if that is safe.',
        ),
        lifts: true,
        law: t('Wmo 2015, artikel 5.2.6', 'Wmo 2015, article 5.2.6'),
      },
      {
        row: 'M-VT-ADVIES',
        kind: 'R',
        title: t('Advies vragen aan Veilig Thuis', 'Asking Veilig Thuis for advice'),
        who: t('Iedereen met een zorg.', 'Everybody with a worry.'),
        what: t('Zonder naam. Je houdt zelf de regie.', 'Without a name. You stay in charge.'),
        law: t('Wmo 2015, artikel 4.1.1', 'Wmo 2015, article 4.1.1'),
      },
      {
        row: 'M-NORM',
        kind: 'V',
        title: t('Acuut of blijvend onveilig', 'Acute or lasting danger'),
        who: t(
          'Beroepen met een meldcode aan Veilig Thuis.',
          'Professions with a reporting code to Veilig Thuis.',
        ),
        what: t(
          'Sinds 2019 hoort een melding dan bij goed werk. De wet dwingt het niet af.',
          'Since 2019 a report is then part of good work. The law does not force it.',
        ),
        lifts: true,
        law: t('Afwegingskader bij de meldcode', 'Assessment framework of the reporting code'),
      },
      {
        row: 'M-MELDCODE',
        kind: 'P',
        title: t('Werken met een meldcode', 'Working with a reporting code'),
        who: t(
          'Elke organisatie in zorg, onderwijs, opvang, ondersteuning en justitie.',
          'Every organisation in care, education, childcare, support and justice.',
        ),
        what: t(
          'Signalen in kaart brengen, overleggen, met de cliënt praten, wegen, en beslissen.',
          'Listing signs, consulting, talking with the client, weighing, and deciding.',
        ),
        law: t('Besluit verplichte meldcode', 'Mandatory Reporting Code Decree'),
      },
      {
        row: 'M-KIND',
        kind: 'P',
        title: t('Kindcheck', 'Child check'),
        who: t(
          'Wie volwassenen helpt met ernstige problemen.',
          'Whoever helps adults with serious problems.',
        ),
        what: t(
          'Nagaan of er kinderen van de cliënt afhangen.',
          'Finding out whether children depend on the client.',
        ),
        law: t('Besluit verplichte meldcode', 'Mandatory Reporting Code Decree'),
      },
    ),
    group(
      t('Bescherming van kinderen', 'Protection of children'),
      {
        row: 'M-GI-OTS',
        kind: 'Q',
        title: t('Vragen bij een ondertoezichtstelling', 'Questions under a supervision order'),
        who: t(
          'Elke professional aan de gezinsvoogd.',
          'Every professional to the family supervisor.',
        ),
        what: t(
          'Wat dat toezicht nodig heeft. Wordt het gevraagd, dan moet je; uit jezelf mag je. Niet bij voogdij en niet bij vrijwillige hulp.',
          'What that supervision needs. If asked you must; unasked you may. Not under guardianship and not in voluntary help.',
        ),
        lifts: true,
        law: t('Jeugdwet 7.3.11 lid 4', 'Youth Act 7.3.11(4)'),
      },
      {
        row: 'M-RVDK-R',
        kind: 'R',
        title: t('Spreken met de Raad', 'Speaking with the Board'),
        who: t(
          'Wie een geheim heeft, aan de Raad voor de Kinderbescherming.',
          'Whoever is bound to secrecy, to the Child Care and Protection Board.',
        ),
        what: t('Wat het onderzoek van de Raad nodig heeft.', "What the Board's inquiry needs."),
        lifts: true,
        law: t('BW 1:240', 'Civil Code 1:240'),
      },
      {
        row: 'M-RVDK-VTM',
        kind: 'P',
        title: t('Onderzoek vragen: de gemeente', 'Requesting an inquiry: the municipality'),
        who: t('Het college aan de Raad.', 'The municipal executive to the Board.'),
        what: t(
          'Zodra een maatregel over het gezag in beeld komt.',
          'As soon as a measure on authority must be considered.',
        ),
        lifts: false,
        law: t('Jeugdwet 2.4', 'Youth Act 2.4'),
      },
      {
        row: 'M-RVDK-VTM2',
        kind: 'R',
        title: t('Onderzoek vragen: anderen', 'Requesting an inquiry: others'),
        who: t(
          'Een aangewezen aanbieder, een gecertificeerde instelling of Veilig Thuis aan de Raad.',
          'A designated provider, a certified institution or Veilig Thuis to the Board.',
        ),
        what: t(
          'Een verzoek waarmee de Raad kan beginnen.',
          'A request with which the Board can begin.',
        ),
        lifts: false,
        law: t('Jeugdwet 3.1', 'Youth Act 3.1'),
      },
      {
        row: 'M-VOOGD',
        kind: 'Q',
        title: t('Vragen van een voogd', 'Questions by a guardian'),
        who: t('Hulpverleners aan de voogd.', 'Helpers to the guardian.'),
        what: t(
          'Tot 12 jaar als aan een ouder, daarna met het kind erbij, vanaf 16 alleen met de jongere.',
          'Under 12 as to a parent, then together with the child, from 16 only with the young person.',
        ),
        law: t('BW 1:303; Jeugdwet 7.3.11 lid 2', 'Civil Code 1:303; Youth Act 7.3.11(2)'),
      },
      {
        row: 'M-VIR',
        kind: 'R',
        title: t('Verwijsindex risicojongeren', 'Index of youth at risk'),
        who: t('Aangewezen professionals aan de index.', 'Designated professionals to the index.'),
        what: t(
          'Alleen dat er een zorg is. Het einde van deze index is aangekondigd: vraag eerst advies.',
          'Only that there is a worry. The end of this index was announced: ask advice first.',
        ),
        lifts: true,
        law: t('Jeugdwet 7.1.4.1', 'Youth Act 7.1.4.1'),
      },
    ),
    group(
      t('Ouders', 'Parents'),
      {
        row: 'M-OUDER-B',
        kind: 'P',
        title: t('Ouders onderling', 'Between parents'),
        who: t(
          'De ouder met gezag aan de andere ouder.',
          'The parent with authority to the other parent.',
        ),
        what: t('Wat belangrijk is voor het kind.', 'What matters for the child.'),
        law: t('BW 1:377b', 'Civil Code 1:377b'),
      },
      {
        row: 'M-OUDER-C',
        kind: 'Q',
        title: t('Een ouder zonder gezag', 'A parent without authority'),
        who: t('School of zorg aan die ouder.', 'School or care to that parent.'),
        what: t(
          'Belangrijke feiten, voor zover de ouder met gezag die ook zou krijgen en het kind er geen last van heeft.',
          'Important facts, as far as the parent with authority would get them too and the child does not suffer.',
        ),
        lifts: false,
        law: t('BW 1:377c', 'Civil Code 1:377c'),
      },
    ),
    group(
      t('Zorg en ziekte', 'Care and illness'),
      {
        row: 'M-WPG-A',
        kind: 'P',
        title: t('Infectieziekte, groep A', 'Infectious disease, group A'),
        who: t('De arts aan de GGD.', 'The physician to the public health service.'),
        what: t('Meteen, ook bij een vermoeden.', 'At once, also on a suspicion.'),
        lifts: true,
        law: t('Wet publieke gezondheid 22', 'Public Health Act 22'),
      },
      {
        row: 'M-WPG-BC',
        kind: 'P',
        title: t('Infectieziekte, groep B en C', 'Infectious disease, groups B and C'),
        who: t('De arts aan de GGD.', 'The physician to the public health service.'),
        what: t(
          'Binnen 24 uur; bij enkele ziekten al bij een vermoeden.',
          'Within 24 hours; for some diseases on a suspicion.',
        ),
        lifts: true,
        law: t('Wet publieke gezondheid 22 en 24', 'Public Health Act 22 and 24'),
      },
      {
        row: 'M-WPG-INST',
        kind: 'P',
        title: t('Veel zieken tegelijk', 'Many people ill at once'),
        who: t(
          'Het hoofd van een school, opvang of tehuis aan de GGD.',
          'The head of a school, childcare or home to the public health service.',
        ),
        what: t('Dat er opvallend veel zieken zijn.', 'That unusually many are ill.'),
        law: t('Wet publieke gezondheid 26', 'Public Health Act 26'),
      },
      {
        row: 'M-WVGGZ-SIG',
        kind: 'R',
        title: t(
          'Zorg over iemand die misschien gedwongen zorg nodig heeft',
          'Worry about somebody who may need compulsory care',
        ),
        who: t('Iedereen aan de gemeente.', 'Everybody to the municipality.'),
        what: t('Dat je je zorgen maakt, en waarover.', 'That you worry, and about what.'),
        law: t('Wvggz, hoofdstuk 5', 'Wvggz, chapter 5'),
      },
      {
        row: 'M-WVGGZ-DEEL',
        kind: 'R',
        title: t('Rond gedwongen zorg', 'Around compulsory care'),
        who: t(
          'Geneesheer-directeur, behandelaar, burgemeester, politie en officier aan elkaar.',
          'Medical director, clinician, mayor, police and prosecutor to one another.',
        ),
        what: t(
          'Wat strikt nodig is om ernstig nadeel te voorkomen.',
          'What is strictly needed to prevent serious disadvantage.',
        ),
        lifts: true,
        law: t('Wvggz 8:29', 'Wvggz 8:29'),
      },
      {
        row: 'M-WZD',
        kind: 'R',
        title: t('Onvrijwillige zorg', 'Involuntary care'),
        who: t(
          'De zorgverantwoordelijke aan CIZ, vertegenwoordiger of rechter.',
          'The care manager to CIZ, representative or court.',
        ),
        what: t('Wat die beslissing nodig heeft.', 'What that decision needs.'),
        law: t('Wet zorg en dwang', 'Care and Coercion Act'),
      },
      {
        row: 'M-CAL-J',
        kind: 'P',
        title: t('Calamiteit in de jeugdhulp', 'Calamity in youth care'),
        who: t('De aanbieder aan de inspectie.', 'The provider to the inspectorate.'),
        what: t('Calamiteit en geweld, meteen.', 'Calamity and violence, at once.'),
        law: t('Jeugdwet 4.1.8', 'Youth Act 4.1.8'),
      },
      {
        row: 'M-CAL-W',
        kind: 'P',
        title: t('Calamiteit bij Wmo-hulp', 'Calamity in Wmo help'),
        who: t('De aanbieder aan de toezichthouder.', 'The provider to the supervisor.'),
        what: t('Calamiteit en geweld, meteen.', 'Calamity and violence, at once.'),
        law: t('Wmo 2015, artikel 3.4', 'Wmo 2015, article 3.4'),
      },
      {
        row: 'M-CAL-Z',
        kind: 'P',
        title: t('Calamiteit in de zorg', 'Calamity in health care'),
        who: t('De zorgaanbieder aan de inspectie.', 'The care provider to the inspectorate.'),
        what: t(
          'Calamiteit, geweld en ontslag wegens slecht werk.',
          'Calamity, violence and dismissal for bad work.',
        ),
        law: t('Wkkgz 11', 'Wkkgz 11'),
      },
      {
        row: 'M-WLB',
        kind: 'P',
        title: t('Geen natuurlijke dood', 'A death that may not be natural'),
        who: t(
          'De behandelend arts aan de lijkschouwer.',
          'The attending physician to the coroner.',
        ),
        what: t('Dat een natuurlijke dood niet vaststaat.', 'That a natural death is not certain.'),
        lifts: true,
        law: t('Wet op de lijkbezorging 7', 'Burial Act 7'),
      },
    ),
    group(
      t('School', 'School'),
      {
        row: 'M-LP-KENNIS',
        kind: 'P',
        title: t('Verzuim', 'Absence'),
        who: t(
          'Het hoofd van de school aan de leerplichtambtenaar.',
          'The head of the school to the attendance officer.',
        ),
        what: t(
          'Zestien lesuren afwezig binnen vier weken.',
          'Sixteen lessons missed within four weeks.',
        ),
        law: t('Leerplichtwet 21 en 21a', 'Compulsory Education Act 21 and 21a'),
      },
      {
        row: 'M-LP-PV',
        kind: 'P',
        title: t('Proces-verbaal leerplicht', 'Official report on attendance'),
        who: t(
          'De leerplichtambtenaar aan de officier van justitie.',
          'The attendance officer to the prosecutor.',
        ),
        what: t('Na gehoor van ouders en jongere.', 'After hearing parents and youth.'),
        law: t('Leerplichtwet 22', 'Compulsory Education Act 22'),
      },
      {
        row: 'M-WPO4A',
        kind: 'P',
        title: t('Zedenmisdrijf door personeel', 'Sexual offence by staff'),
        who: t(
          'Schoolpersoneel aan het bestuur, en dat aan inspecteur of politie.',
          'School staff to the board, and the board to inspector or police.',
        ),
        what: t('Het vermoeden, direct.', 'The suspicion, directly.'),
        law: t('WPO 4a', 'WPO 4a'),
      },
      {
        row: 'M-SCHOOL-GEM',
        kind: 'S',
        title: t('School en gemeente', 'School and municipality'),
        who: t(
          'De school aan de gemeente, buiten de leerplicht om.',
          'The school to the municipality, apart from attendance.',
        ),
        what: t(
          'Er is geen algemeen recht. Gebruik de weg van overstap, passend onderwijs, leerplicht of Veilig Thuis, of vraag toestemming.',
          'There is no general right. Use the ways of transfer, inclusive education, attendance or Veilig Thuis, or ask consent.',
        ),
        law: t('Onderwijswetten', 'Education acts'),
      },
    ),
    group(
      t('Politie en justitie', 'Police and justice'),
      {
        row: 'M-POL-18',
        kind: 'R',
        title: t('Politie aan vaste partners', 'Police to regular partners'),
        who: t(
          'Aan Halt, reclassering, Raad, gezinsvoogden, Veilig Thuis, slachtofferhulp en de gemeente voor jeugd.',
          'To Halt, probation, the Board, family supervisors, Veilig Thuis, victim support and the municipality for youth.',
        ),
        what: t(
          'Wat die partner voor zijn taak nodig heeft.',
          'What that partner needs for its task.',
        ),
        law: t('Wet politiegegevens 18; Besluit 4:2', 'Police Data Act 18; Decree 4:2'),
      },
      {
        row: 'M-POL-19',
        kind: 'R',
        title: t('Politie, één keer', 'Police, once'),
        who: t(
          'De politie, na akkoord van het gezag, aan wie het moet weten.',
          'The police, once the authority agrees, to whoever must know.',
        ),
        what: t(
          'Om misdrijven te voorkomen, de orde te bewaren of te helpen.',
          'To prevent crimes, keep order or give help.',
        ),
        law: t('Wet politiegegevens 19', 'Police Data Act 19'),
      },
      {
        row: 'M-POL-20',
        kind: 'R',
        title: t('Politie aan een samenwerkingsverband', 'Police to a partnership'),
        who: t(
          'Met een besluit dat partners, doel en gegevens noemt.',
          'With a decision that names partners, purpose and data.',
        ),
        what: t('Wat in dat besluit staat.', 'What that decision says.'),
        law: t('Wet politiegegevens 20', 'Police Data Act 20'),
      },
      {
        row: 'M-POL-16',
        kind: 'R',
        title: t('Politie aan officier en burgemeester', 'Police to prosecutor and mayor'),
        who: t('De politie.', 'The police.'),
        what: t('Wat zij voor hun gezag nodig hebben.', 'What they need for their authority.'),
        law: t('Wet politiegegevens 16', 'Police Data Act 16'),
      },
      {
        row: 'M-HALT',
        kind: 'R',
        title: t('Naar Halt', 'To Halt'),
        who: t(
          'De politie aan Halt, als de officier het goedvindt.',
          'The police to Halt, if the prosecutor agrees.',
        ),
        what: t('Wat Halt nodig heeft voor de afdoening.', 'What Halt needs to deal with it.'),
        law: t('Wetboek van Strafrecht 77e', 'Criminal Code 77e'),
      },
      {
        row: 'M-OM',
        kind: 'R',
        title: t('Openbaar Ministerie', 'Public prosecution service'),
        who: t('Het OM aan derden.', 'The prosecution to others.'),
        what: t('Bij een zwaarwegend algemeen belang.', 'For a weighty public interest.'),
        law: t('Wjsg 39e en 39f', 'Wjsg 39e and 39f'),
      },
      {
        row: 'M-REC',
        kind: 'R',
        title: t('Reclassering', 'Probation'),
        who: t(
          'De reclassering aan wie meewerkt aan het toezicht.',
          'Probation to those who work on the supervision.',
        ),
        what: t(
          'De voorwaarden, en wat die partner moet weten.',
          'The conditions, and what that partner must know.',
        ),
        law: t('Reclasseringsregeling', 'Probation Regulation'),
      },
      {
        row: 'M-SV-160',
        kind: 'P',
        title: t('Heel zware misdrijven', 'Very grave crimes'),
        who: t('Iedereen aan de politie.', 'Everybody to the police.'),
        what: t(
          'Zoals moord, verkrachting en ontvoering. Wie een geheim heeft, hoeft niet.',
          'Such as murder, rape and abduction. Those bound to secrecy need not.',
        ),
        lifts: false,
        law: t('Wetboek van Strafvordering 160', 'Code of Criminal Procedure 160'),
      },
      {
        row: 'M-SV-161',
        kind: 'R',
        title: t('Aangifte als je zelf slachtoffer bent', 'Reporting a crime against yourself'),
        who: t('Iedereen aan de politie.', 'Everybody to the police.'),
        what: t(
          'Wie, wat, waar en wanneer. Niets uit het dossier.',
          'Who, what, where and when. Nothing from the file.',
        ),
        lifts: false,
        law: t('Wetboek van Strafvordering 161', 'Code of Criminal Procedure 161'),
      },
      {
        row: 'M-SV-162',
        kind: 'P',
        title: t('Misdrijven in het ambt', 'Crimes in office'),
        who: t(
          'Overheden en ambtenaren aan de officier.',
          'Public bodies and officials to the prosecutor.',
        ),
        what: t(
          'Ambtsmisdrijven en misbruik van een regeling die zij uitvoeren.',
          'Official crimes and abuse of a scheme they carry out.',
        ),
        law: t('Wetboek van Strafvordering 162', 'Code of Criminal Procedure 162'),
      },
      {
        row: 'M-RECHTER',
        kind: 'P',
        title: t('Bevel van de rechter', 'Court order'),
        who: t('Wie het bevel krijgt, aan de rechter.', 'Whoever gets the order, to the court.'),
        what: t(
          'Wat het bevel noemt. Wie een geheim heeft, kan weigeren: vraag eerst een jurist.',
          'What the order names. Those bound to secrecy can refuse: ask a lawyer first.',
        ),
        lifts: false,
        law: t('Procesrecht', 'Procedural law'),
      },
    ),
    group(
      t('Gemeente, geld en wonen', 'Municipality, money and housing'),
      {
        row: 'M-WMO-LEVER',
        kind: 'Q',
        title: t('Aanbieder aan gemeente', 'Provider to municipality'),
        who: t(
          'Wmo- en jeugdhulpaanbieders aan het college.',
          'Wmo and youth care providers to the municipal executive.',
        ),
        what: t(
          'Wat nodig is voor toegang, betaling en controle; niet het dossier.',
          'What access, payment and control need; not the file.',
        ),
        lifts: true,
        law: t('Wmo 5.2.2; Jeugdwet 7.4.0', 'Wmo 5.2.2; Youth Act 7.4.0'),
      },
      {
        row: 'M-OPT-OUT',
        kind: 'R',
        title: t('Rekening zonder diagnose', 'Invoice without a diagnosis'),
        who: t('Jeugd-ggz aan de gemeente.', 'Youth mental health care to the municipality.'),
        what: t(
          'Met een getekende privacyverklaring blijft de diagnose eraf.',
          'With a signed privacy statement the diagnosis stays off.',
        ),
        law: t('Regeling Jeugdwet, paragraaf 6a', 'Youth Act Regulation, section 6a'),
      },
      {
        row: 'M-WGS-SIG',
        kind: 'P',
        title: t('Betaalachterstand vroeg melden', 'Early signal of arrears'),
        who: t(
          'Verhuurder, energie, water en zorgverzekeraar aan de gemeente.',
          'Landlord, energy, water and health insurer to the municipality.',
        ),
        what: t(
          'Contactgegevens en het bedrag, na eigen contact, een herinnering en een aanbod.',
          'Contact details and the amount, after own contact, a reminder and an offer.',
        ),
        lifts: false,
        law: t(
          'Wet gemeentelijke schuldhulpverlening; Besluit 2',
          'Municipal Debt Assistance Act; Decree 2',
        ),
      },
      {
        row: 'M-WGS-COLLEGE',
        kind: 'P',
        title: t('Snel een gesprek over schulden', 'A talk about debts soon'),
        who: t('De gemeente aan de inwoner.', 'The municipality to the resident.'),
        what: t(
          'Binnen vier weken; bij dreigende uitzetting binnen drie werkdagen.',
          'Within four weeks; on a threatening eviction within three working days.',
        ),
        law: t('Wet gemeentelijke schuldhulpverlening 4', 'Municipal Debt Assistance Act 4'),
      },
      {
        row: 'M-PW-63',
        kind: 'Q',
        title: t('Werkgever aan gemeente', 'Employer to municipality'),
        who: t('De werkgever aan het college.', 'The employer to the municipal executive.'),
        what: t(
          'Gegevens over het werk, voor de bijstand.',
          'Data on the work, for social assistance.',
        ),
        law: t('Participatiewet 63', 'Participation Act 63'),
      },
      {
        row: 'M-PW-64',
        kind: 'Q',
        title: t('Andere instanties aan gemeente', 'Other bodies to municipality'),
        who: t(
          'Instanties op een lijst, ook verhuurders, aan het college.',
          'Bodies on a list, landlords too, to the municipal executive.',
        ),
        what: t('Wat nodig is voor de bijstand.', 'What social assistance needs.'),
        law: t('Participatiewet 64', 'Participation Act 64'),
      },
      {
        row: 'M-PW-65',
        kind: 'S',
        title: t('Zwijgen over bijstand', 'Silence on social assistance'),
        who: t(
          'Iedereen die de Participatiewet uitvoert.',
          'Everybody who carries out the Participation Act.',
        ),
        what: t(
          'Niets naar buiten, tenzij de wet het eist of de cliënt schriftelijk geen bezwaar heeft.',
          'Nothing outside, unless the act demands it or the client states in writing not to object.',
        ),
        law: t('Participatiewet 65', 'Participation Act 65'),
      },
      {
        row: 'M-PW-66',
        kind: 'P',
        title: t('Misdrijf tegen een uitkeringsinstantie', 'Crime against a benefit body'),
        who: t('Het college aan die instantie.', 'The municipal executive to that body.'),
        what: t('Een gegrond vermoeden.', 'A well-founded suspicion.'),
        law: t('Participatiewet 66', 'Participation Act 66'),
      },
      {
        row: 'M-PW-67',
        kind: 'Q',
        title: t('Gemeente aan andere instanties', 'Municipality to other bodies'),
        who: t(
          'Het college aan UWV, SVB, Belastingdienst en anderen op de lijst.',
          'The municipal executive to UWV, SVB, tax office and others on the list.',
        ),
        what: t(
          'Wat zij voor hun wet nodig hebben, als de cliënt daar niet te zwaar door wordt geraakt.',
          'What they need for their act, unless it hits the client too hard.',
        ),
        law: t('Participatiewet 67', 'Participation Act 67'),
      },
      {
        row: 'M-WOONCORP',
        kind: 'S',
        title: t('Woningcorporatie', 'Housing corporation'),
        who: t('De corporatie aan anderen.', 'The corporation to others.'),
        what: t(
          'Er is geen algemeen recht. Vraag de huurder, geef een telefoonnummer mee, of meld bij geweld.',
          'There is no general right. Ask the tenant, pass on a telephone number, or report in case of violence.',
        ),
        law: t('Geen', 'None'),
      },
      {
        row: 'M-GP-CASUS',
        kind: 'S',
        title: t('Huisarts in een casusoverleg', 'Family doctor in a case conference'),
        who: t('De huisarts aan de tafel.', 'The family doctor to the table.'),
        what: t(
          'Luisteren en meedenken mag. Spreken alleen met een uitzondering op het geheim.',
          'Listening and thinking along is allowed. Speaking only with an exception to secrecy.',
        ),
        law: t('BW 7:457', 'Civil Code 7:457'),
      },
    ),
  ],
  sources: [
    t('De wetten die per regel zijn genoemd', 'The acts named at each line'),
    t('Zutphense handleiding, bijlage 1', 'Zutphense handleiding, annex 1'),
  ],
}
