import type { Text } from '../vocabulary/text.ts'

interface NotWeighable {
  readonly row: string
  readonly text: Text
}

/** Rows that stay out for one and the same reason. */
const together = (rows: readonly string[], nl: string, en: string): readonly NotWeighable[] =>
  rows.map((row) => ({ row, text: { nl, en } }))

/** Rows of the fact tables that a situation cannot express; the look-up shows them as not yet weighable. */
export const notWeighable: readonly NotWeighable[] = [
  {
    row: 'X-CAK-01',
    text: {
      nl: 'Gegevens voor CAK, SVB of de toezichthouder Wmo: deze ontvangers zijn nog niet te kiezen.',
      en: 'Data for CAK, SVB or the Wmo supervisor: these recipients cannot be chosen yet.',
    },
  },
  {
    row: 'X-CIZ-01',
    text: {
      nl: 'Het CIZ laat de gemeente weten dat er een Wlz-indicatie is: het CIZ is nog niet te kiezen.',
      en: 'The CIZ tells the municipality that there is a Wlz indication: the CIZ cannot be chosen yet.',
    },
  },
  {
    row: 'M-PW-63',
    text: {
      nl: 'Een werkgever geeft gegevens voor de bijstand: die rol is nog niet te kiezen.',
      en: 'An employer supplies data for social assistance: that role cannot be chosen yet.',
    },
  },
  {
    row: 'M-PW-64',
    text: {
      nl: 'Verhuurders, energiebedrijven en anderen die de gemeente voor de bijstand mag bevragen.',
      en: 'Landlords, utilities and others whom the municipality may question for social assistance.',
    },
  },
  {
    row: 'M-PW-66',
    text: {
      nl: 'De gemeente licht een andere overheid in die met een uitkering is bedrogen.',
      en: 'The municipality informs another public body that was defrauded through a benefit.',
    },
  },
  {
    row: 'M-PW-67',
    text: {
      nl: 'De gemeente geeft bijstandsgegevens aan UWV, SVB, Belastingdienst en anderen op de lijst.',
      en: 'The municipality gives assistance data to UWV, SVB, the tax office and others on the list.',
    },
  },
  {
    row: 'M-SV-160',
    text: {
      nl: 'De plicht om zeer zware misdrijven te melden bij de politie.',
      en: 'The duty to report very grave crimes to the police.',
    },
  },
  {
    row: 'M-SV-162',
    text: {
      nl: 'De plicht van ambtenaren om misdrijven in hun werk te melden bij de officier van justitie.',
      en: 'The duty of officials to report crimes in their work to the public prosecutor.',
    },
  },
  {
    row: '5.3',
    text: {
      nl: 'De fasen van een casusoverleg (F1 tot en met F4): een afweging kent nog geen fase.',
      en: 'The phases of a case conference (F1 to F4): a weighing knows no phase yet.',
    },
  },
  {
    row: 'FG-20',
    text: {
      nl: 'Hoe lang een verslag van een lokaal overleg bewaard mag worden. Kies de kortste termijn.',
      en: 'How long a record of a local meeting may be kept. Choose the shortest term.',
    },
  },
  {
    row: 'FG-21',
    text: {
      nl: 'Of de bewaartermijn opnieuw begint na een kleine wijziging. Ga uit van niet.',
      en: 'Whether the retention term starts anew after a small change. Assume not.',
    },
  },
  {
    row: 'FG-22',
    text: {
      nl: 'Of partners in een lokaal overleg samen verantwoordelijk zijn. Ga uit van wel, tot het convenant iets anders zegt.',
      en: 'Whether partners in a local meeting are jointly responsible. Assume so until the covenant says otherwise.',
    },
  },
  {
    row: 'M-VIR',
    text: {
      nl: 'De verwijsindex risicojongeren wordt afgeschaft. Er komt hier geen nieuwe melding uit.',
      en: 'The index of young people at risk is being abolished. No new report comes out of here.',
    },
  },
  {
    row: 'FG-16',
    text: {
      nl: 'Of je nog iets in de verwijsindex mag zetten: niet zonder advies van je privacyfunctionaris.',
      en: 'Whether you may still put something in the index: not without advice of your privacy officer.',
    },
  },
  {
    row: 'M-WLB',
    text: {
      nl: 'De behandelend arts waarschuwt de lijkschouwer: na een overlijden weegt dit hulpmiddel nog niet.',
      en: 'The treating physician alerts the coroner: after a death this aid does not weigh yet.',
    },
  },
  {
    row: 'M-CAL-J',
    text: {
      nl: 'Een ernstig voorval in de jeugdhulp melden bij de inspectie: de inspectie is nog niet te kiezen.',
      en: 'Reporting a grave incident in youth care to the inspectorate: it cannot be chosen yet.',
    },
  },
  {
    row: 'M-CAL-W',
    text: {
      nl: 'Een ernstig voorval bij Wmo-hulp melden bij de toezichthouder: die is nog niet te kiezen.',
      en: 'Reporting a grave incident in Wmo support to the supervisor: it cannot be chosen yet.',
    },
  },
  {
    row: 'M-CAL-Z',
    text: {
      nl: 'Een ernstig voorval in de zorg melden bij de inspectie: de inspectie is nog niet te kiezen.',
      en: 'Reporting a grave incident in care to the inspectorate: it cannot be chosen yet.',
    },
  },
  {
    row: 'M-WPO4A',
    text: {
      nl: 'Een vermoeden van een zedenmisdrijf door schoolpersoneel: zeg het meteen tegen het schoolbestuur.',
      en: 'A suspected sexual offence by school staff: tell the school board at once.',
    },
  },
  {
    row: 'X-ZVH-01',
    text: {
      nl: 'Een Zorg- en Veiligheidshuis werkt met een eigen wet. Die regels zijn hier nog niet opgenomen.',
      en: 'A care and safety house works under an act of its own. Those rules are not in here yet.',
    },
  },
  {
    row: 'CV-05',
    text: {
      nl: 'Wat een convenant per partner en per fase regelt, kan dit hulpmiddel nog niet meewegen.',
      en: 'What a covenant settles per partner and phase cannot be weighed yet.',
    },
  },
  ...together(
    ['GZ-9', 'GZ-11'],
    'Een minderjarige ouder of een ouder onder curatele is nog niet te kiezen.',
    'An under-age parent or a parent under guardianship cannot be chosen yet.',
  ),
  ...together(
    ['8.1-e', '8.1-j', '8.1-k', 'E-19', '8.3'],
    'Rechten na het delen, zoals correctie, bezwaar en vernietiging: dit hulpmiddel weegt alleen het delen zelf.',
    'Rights after sharing, such as correction, objection and destruction: only sharing itself is weighed.',
  ),
  ...together(
    ['8.4', 'E-20', 'CH-22'],
    'Een datalek melden is een eigen werkwijze, met een termijn van 72 uur.',
    'Reporting a data breach is a procedure of its own, with a term of 72 hours.',
  ),
  ...together(
    [
      'RET-JW',
      'RET-WGBO',
      'RET-WMO',
      'RET-VT',
      'RET-PW',
      'RET-SCH',
      'RET-SH',
      'RET-LP',
      'RET-WVGGZ',
      'RET-VIR',
      'RET-WGS',
      'RET-CAS',
      'RET-CONS',
      'RET-BREACH',
      'RET-LOG',
      '8.6',
      'CH-04',
      'CH-20',
    ],
    'Hoe lang iets bewaard blijft en wanneer het weg moet, kan een situatie nog niet zeggen.',
    'How long something is kept and when it must go cannot be told in a situation yet.',
  ),
  ...together(
    ['X7', 'CH-05'],
    'Delen na een overlijden: dat de cliënt is overleden, kan een situatie nog niet zeggen.',
    'Sharing after a death: that the client has died cannot be told in a situation yet.',
  ),
  ...together(
    ['M-WVGGZ-SECR', 'M-WZD'],
    'Verplichte en onvrijwillige zorg hebben eigen stappen. De weging wijst er alleen op.',
    'Compulsory and involuntary care have steps of their own. The weighing only points them out.',
  ),
  ...together(
    ['CH-15', 'CH-16', 'CH-17', 'CH-18', 'CH-19', 'CH-21', 'FG-28'],
    'Wetten die nog niet gelden of waarvan de dag niet zeker is, tellen niet mee.',
    'Acts that are not in force yet, or whose date is uncertain, do not count.',
  ),
  ...together(
    ['FG-29', 'FG-30'],
    'Hulp van een computer bij het verslag en partners over de grens vallen buiten deze weging.',
    'A computer that helps with the report and partners abroad are outside this weighing.',
  ),
  ...together(
    [
      'CV-01',
      'CV-02',
      'CV-03',
      'CV-04',
      'CV-06',
      'CV-07',
      'CV-08',
      'CV-09',
      'CV-11',
      'CV-12',
      'CV-13',
      'CV-17',
      'CV-18',
      'CV-19',
      'CV-20',
      'CV-21',
      'CV-22',
      'CV-23',
      'CV-24',
      'CV-25',
      'CV-26',
      'CV-27',
      'CV-28',
      'CV-29',
    ],
    'Dit hoort in een convenant of in de inrichting van een overleg. Het gaat niet over één uitwisseling.',
    'This belongs in a covenant or in how a meeting is set up. It is not about one exchange.',
  ),
  ...together(
    ['F1', 'F2', 'F3', 'F4'],
    'Een casus met fasen en meer partners kan een situatie nog niet beschrijven. Weeg elke uitwisseling apart.',
    'A case with phases and several partners cannot be described yet. Weigh each exchange by itself.',
  ),
]
