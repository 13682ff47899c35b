import type { Text } from './text.ts'

interface Term {
  readonly term: Text
  readonly explanation: Text
}

/** Words that are explained where they stand. */
export const terms = {
  consent: {
    term: { nl: 'toestemming', en: 'consent' },
    explanation: {
      nl: 'Een vrij “ja” van iemand die weet wat er met de gegevens gebeurt. Het is een van de zes grondslagen uit de privacywet (AVG).',
      en: 'A free “yes” of someone who knows what happens with the data. It is one of the six legal bases of the privacy act (GDPR).',
    },
  },
  waiver: {
    term: { nl: 'ontheffing van geheimhouding', en: 'release from secrecy' },
    explanation: {
      nl: 'De cliënt zegt dat jij mag spreken over wat je als hulpverlener weet. Dat is iets anders dan toestemming. Je hebt ze soms allebei nodig.',
      en: 'The client says that you may speak about what you know as a professional. That is not the same as consent. Sometimes you need both.',
    },
  },
  secrecy: {
    term: { nl: 'beroepsgeheim', en: 'professional secrecy' },
    explanation: {
      nl: 'De plicht om te zwijgen over wat je van een cliënt weet. Ook dat iemand cliënt is, valt eronder.',
      en: 'The duty to keep silent about what you know of a client. That someone is a client falls under it too.',
    },
  },
  legal_basis: {
    term: { nl: 'grondslag', en: 'legal basis' },
    explanation: {
      nl: 'De reden uit de wet waarom je persoonsgegevens mag gebruiken. Zonder grondslag mag het niet.',
      en: 'The reason in law why you may use personal data. Without one you may not.',
    },
  },
  purpose: {
    term: { nl: 'doel', en: 'purpose' },
    explanation: {
      nl: 'Wat je met het delen wilt bereiken voor deze cliënt, zo precies dat een ander het begrijpt.',
      en: 'What you want to reach for this client by sharing, so precise that someone else understands it.',
    },
  },
  compatible: {
    term: { nl: 'passend bij het eerste doel', en: 'fitting the first purpose' },
    explanation: {
      nl: 'Het nieuwe gebruik ligt in het verlengde van het oude, en de cliënt kan het verwachten.',
      en: 'The new use follows from the old one, and the client can expect it.',
    },
  },
  dat_wat: {
    term: { nl: 'DAT en WAT', en: 'THAT and WHAT' },
    explanation: {
      nl: 'DAT is: er is contact of hulp. WAT is: waar dat contact over gaat. Ook DAT kan geheim zijn.',
      en: 'THAT: there is contact or help. WHAT: what the contact is about. THAT can be secret too.',
    },
  },
  special_data: {
    term: { nl: 'gevoelige gegevens', en: 'sensitive data' },
    explanation: {
      nl: 'Voor gezondheid, geloof, afkomst, politieke mening en seksuele voorkeur gelden extra regels. Voor strafbare feiten en het BSN ook.',
      en: 'Extra rules hold for health, religion, ethnicity, political opinion and sexual orientation. Also for offences and the BSN.',
    },
  },
  need_to_have: {
    term: { nl: 'nodig of handig', en: 'needed or handy' },
    explanation: {
      nl: 'Nodig is wat de ander niet kan missen voor zijn deel. Al het andere is alleen handig.',
      en: 'Needed is what the other party cannot do without for its part. All else is only handy.',
    },
  },
  authority: {
    term: { nl: 'gezag', en: 'parental authority' },
    explanation: {
      nl: 'De plicht en het recht om voor een kind te zorgen en te beslissen. Na een scheiding houden ouders het meestal allebei.',
      en: 'The duty and right to care and decide for a child. After a divorce both parents usually keep it.',
    },
  },
  capacity: {
    term: { nl: 'wilsbekwaam', en: 'capable of deciding' },
    explanation: {
      nl: 'Iemand begrijpt waar deze keuze over gaat en wat de gevolgen zijn. Een ziekte of een mentor zegt daar op zichzelf niets over.',
      en: 'Someone understands what this choice is about and what follows. An illness or a mentor alone says nothing about that.',
    },
  },
  mentor: {
    term: { nl: 'mentor en curator', en: 'mentor and curator' },
    explanation: {
      nl: 'De rechter wees hen aan. Een mentor beslist over zorg, een curator over zorg en geld. Een bewindvoerder gaat alleen over geld.',
      en: 'A court appointed them. A mentor decides on care, a curator on care and money. An administrator is about money only.',
    },
  },
  supervision_order: {
    term: { nl: 'ondertoezichtstelling (OTS)', en: 'supervision order (OTS)' },
    explanation: {
      nl: 'De rechter geeft het gezin een gezinsvoogd. De ouders houden het gezag.',
      en: 'The court gives the family a family supervisor. The parents keep their authority.',
    },
  },
  guardianship: {
    term: { nl: 'voogdij', en: 'guardianship' },
    explanation: {
      nl: 'De voogd heeft het gezag in plaats van de ouders. Een gezinsvoogd heeft dat niet.',
      en: 'The guardian has authority in place of the parents. A family supervisor does not.',
    },
  },
  veilig_thuis: {
    term: { nl: 'advies of melding bij Veilig Thuis', en: 'advice or report at Veilig Thuis' },
    explanation: {
      nl: 'Advies vragen doe je zonder naam. Een melding doe je met naam, en dan komt er onderzoek of hulp.',
      en: 'You ask advice without a name. A report is by name, and then help or an inquiry follows.',
    },
  },
  danger: {
    term: { nl: 'ernstig gevaar', en: 'serious danger' },
    explanation: {
      nl: 'Het leven of de gezondheid van iemand loopt nu gevaar. Zorgen over later zijn nog geen ernstig gevaar.',
      en: "Someone's life or health is at risk now. Worries about later are not serious danger yet.",
    },
  },
  informing: {
    term: { nl: 'informeren', en: 'informing' },
    explanation: {
      nl: 'Vertellen wat je deelt, met wie en waarom. Dat hoort ook als je zonder toestemming deelt.',
      en: 'Telling what you share, with whom and why. That is due also when you share without consent.',
    },
  },
  conflict_of_duties: {
    term: { nl: 'conflict van plichten', en: 'conflict of duties' },
    explanation: {
      nl: 'Zwijgen geeft zulke ernstige schade dat je daarna niet goed meer kunt zwijgen. Er gelden strenge voorwaarden voor.',
      en: 'Silence does such serious harm that you can no longer rightly keep silent. Strict conditions apply.',
    },
  },
  opt_out: {
    term: { nl: 'privacyverklaring jeugd-ggz', en: 'privacy statement in youth mental health' },
    explanation: {
      nl: 'Een formulier waarmee de cliënt regelt dat er geen diagnose op de declaratie staat.',
      en: 'A form by which the client arranges that no diagnosis stands on the invoice.',
    },
  },
} as const satisfies Record<string, Term>

export type TermId = keyof typeof terms
