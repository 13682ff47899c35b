import type { Text } from 'deelwijzer'

/** What happens, as it is put on the first page; each but the last leads to a draft. */
export const happenings = ['asked', 'tell', 'ask', 'discuss', 'record', 'reuse', 'urgent'] as const
export type Happening = (typeof happenings)[number]

interface Kind {
  readonly value: string
  readonly label: Text
  readonly hint?: Text
}

const kind = (value: string, nl: string, en: string, hint?: Text): Kind => ({
  value,
  label: { nl, en },
  ...(hint && { hint }),
})

const unknown = kind('unknown', 'Weet ik niet', "I don't know")

const kept: readonly Kind[] = [
  kind('network', 'Uit een overleg met anderen', 'From a meeting with others'),
  kind('answer_request', 'Uit een gesprek of een vraag', 'From a conversation or a request'),
  kind('handover', 'Uit een overdracht', 'From a handover'),
  kind('accountability', 'Van een rekening of controle', 'From an invoice or a check'),
  unknown,
]

/** The follow-up in plain words: what the exchange is part of. Each is a level or kind of exchange. */
export const kindsOf: Readonly<Partial<Record<Happening, readonly Kind[]>>> = {
  asked: [
    kind('answer_request', 'Om te helpen of onderzoek te doen', 'To help or to do an inquiry', {
      nl: 'Bijvoorbeeld een hulpverlener, school of Veilig Thuis.',
      en: 'For instance a care worker, a school or Veilig Thuis.',
    }),
    kind('feedback', 'Om te horen hoe het na de verwijzing ging', 'To hear how the referral went'),
    kind('handover', 'Om het werk over te nemen', 'To take the work over'),
    kind('accountability', 'Om te betalen of te controleren', 'To pay or to check'),
    kind('research', 'Voor onderzoek of cijfers', 'For research or figures'),
    unknown,
  ],
  tell: [
    kind('refer', 'De cliënt verwijzen of aanmelden', 'Refer or register the client'),
    kind(
      'feedback',
      'Iets laten weten aan wie de cliënt verwees',
      'Let the one who referred the client know something',
    ),
    kind('handover', 'Het werk overdragen', 'Hand the work over'),
    kind('report', 'Een melding doen', 'Make a report', {
      nl: 'Bijvoorbeeld bij Veilig Thuis.',
      en: 'For instance to Veilig Thuis.',
    }),
    kind('network', 'Samen met anderen de hulp afstemmen', 'Tune the help together with others'),
    kind('accountability', 'Verantwoorden of een rekening sturen', 'Account or send an invoice'),
    kind('research', 'Meedoen aan onderzoek of cijfers', 'Take part in research or figures'),
    unknown,
  ],
  ask: [
    kind('consult', 'Advies over hoe ik verder kan', 'Advice on how I can go on'),
    kind(
      'answer_request',
      'Gegevens die ik nodig heb voor mijn werk',
      'Data that I need for my work',
    ),
    kind('network', 'Samen met anderen de hulp afstemmen', 'Tune the help together with others'),
    kind('research', 'Gegevens voor onderzoek of cijfers', 'Data for research or figures'),
    unknown,
  ],
  discuss: [
    kind('consult', 'Ik wil advies van een ander', 'I want advice from somebody else', {
      nl: 'Dat kan vaak zonder naam.',
      en: 'Often that can be done without a name.',
    }),
    kind('network', 'Een casusoverleg met meer mensen', 'A case conference with more people'),
    kind('handover', 'Het werk overdragen', 'Hand the work over'),
    unknown,
  ],
  record: kept,
  reuse: kept,
}

/** The name of the follow-up's field: each happening has its own. */
export const kindField = (happening: Happening): string => `soort-${happening}`

/** How a kind of exchange was put to the reader. */
export const kindText = (happening: string, value: string): Text | undefined =>
  kindsOf[happening as Happening]?.find((each) => each.value === value)?.label
