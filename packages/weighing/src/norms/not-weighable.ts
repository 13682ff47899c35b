import type { Text } from '../vocabulary/text.ts'

/** Rows of the fact tables that a situation cannot express; the look-up shows them as not yet weighable. */
export const notWeighable: readonly { row: string; text: Text }[] = [
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
    row: 'X-BGM-01',
    text: {
      nl: 'De burgemeester en de openbare orde: die rol is nog niet te kiezen.',
      en: 'The mayor and public order: that role cannot be chosen yet.',
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
]
