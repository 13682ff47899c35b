/** The names that stand behind a colon in a pattern: '/clienten/:fileId' has `fileId`. */
type Names<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

type Parameters<Pattern extends string> = [Names<Pattern>] extends [never]
  ? []
  : [values: Readonly<Record<Names<Pattern>, string>>]

/** One address of the product: call it for a link, read `pattern` for a route. */
export interface Path<Pattern extends string = string> {
  (...values: Parameters<Pattern>): string
  readonly pattern: Pattern
}

function at<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const build = (...[values]: Parameters<Pattern>): string =>
    pattern.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent((values as Readonly<Record<string, string>> | undefined)?.[name] ?? ''),
    )
  return Object.assign(build, { pattern })
}

/** Every address of the product. Ids are UUIDs: nothing about a person stands in an address. */
export const paths = {
  home: at('/'),
  signIn: at('/aanmelden'),
  signOut: at('/afmelden'),
  language: at('/taal'),
  leave: at('/weg'),
  leaveReturn: at('/weg/verder'),
  gallery: at('/bouwstenen'),
  health: at('/gezondheid'),

  clients: at('/clienten'),
  newFile: at('/clienten/nieuw'),
  assignClient: at('/clienten/toewijzen'),
  client: at('/clienten/:fileId'),
  newRepresentative: at('/clienten/:fileId/vertegenwoordiger'),
  endRepresentative: at('/clienten/:fileId/vertegenwoordiger/:representativeId/einde'),
  correctRepresentative: at('/clienten/:fileId/vertegenwoordiger/:representativeId/verbetering'),
  involveColleague: at('/clienten/:fileId/collega'),
  endInvolvement: at('/clienten/:fileId/stoppen'),
  fileEvents: at('/clienten/:fileId/gebeurtenissen'),

  weighings: at('/afwegingen'),
  newWeighing: at('/afwegingen/nieuw'),
  weighingAsLastTime: at('/afwegingen/nieuw/zoals-de-vorige-keer'),
  weighing: at('/afwegingen/:draftId'),
  question: at('/afwegingen/:draftId/vraag/:section'),
  check: at('/afwegingen/:draftId/controle'),
  discardWeighing: at('/afwegingen/:draftId/weggooien'),
  newConsultation: at('/afwegingen/:draftId/vraag-een-collega'),
  outcome: at('/afwegingen/:draftId/uitkomst'),
  clientNote: at('/afwegingen/:draftId/briefje'),
  decision: at('/afwegingen/:draftId/besluit'),
  decisionFor: at('/afwegingen/:draftId/besluit/:recipient'),
  decisionKind: at('/afwegingen/:draftId/besluit/:recipient/:kind'),
  record: at('/verslagen/:weighingId'),
  recordFile: at('/verslagen/:weighingId/bestand'),
  recordReplay: at('/verslagen/:weighingId/opnieuw-wegen'),
  recordDecision: at('/verslagen/:weighingId/besluit'),
  recordDecisionKind: at('/verslagen/:weighingId/besluit/:kind'),
  newConsultationOnRecord: at('/verslagen/:weighingId/vraag-een-collega'),
  emergency: at('/spoed'),
  emergencyDone: at('/spoed/:weighingId'),

  work: at('/werklijst'),
  newConsultationAlone: at('/collegavragen/nieuw'),
  consultation: at('/collegavragen/:consultationId'),
  informing: at('/informeren/:informingId'),
  lookUp: at('/opzoeken'),
  whoMayChoice: at('/opzoeken/wie-mag-wat'),
  whoMay: at('/opzoeken/wie-mag-wat/:role'),
  whoMayTo: at('/opzoeken/wie-mag-wat/:role/:recipient'),
  sheet: at('/opzoeken/blad/:role'),
  norms: at('/opzoeken/normen'),
  norm: at('/opzoeken/normen/:norm'),
  lookUpArticle: at('/opzoeken/uitleg/:article'),
  glossary: at('/opzoeken/begrippen'),
  notWeighable: at('/opzoeken/nog-niet-te-wegen'),
  tasks: at('/taken'),
  newTask: at('/taken/nieuw'),
  task: at('/taken/:taskId'),
  endTask: at('/taken/:taskId/einde'),
  taskPartner: at('/taken/:taskId/partners/:partner'),
  contacts: at('/contacten'),
  newContact: at('/contacten/nieuw'),
  contact: at('/contacten/:contactId'),
  endContact: at('/contacten/:contactId/einde'),

  cases: at('/casussen'),
  newCase: at('/casussen/nieuw'),
  case: at('/casussen/:caseId'),
  newCasePerson: at('/casussen/:caseId/personen/nieuw'),
  linkCasePerson: at('/casussen/:caseId/personen/:subjectId/dossier'),
  newParticipant: at('/casussen/:caseId/deelnemers/nieuw'),
  newParticipantNamed: at('/casussen/:caseId/deelnemers/nieuw/:professionalId'),
  newOutsideParticipant: at('/casussen/:caseId/deelnemers/buiten'),
  participant: at('/casussen/:caseId/deelnemers/:participantId'),
  weighInvitation: at('/casussen/:caseId/deelnemers/:participantId/afwegen/:subjectId'),
  endParticipation: at('/casussen/:caseId/deelnemers/:participantId/einde'),
  leaveCase: at('/casussen/:caseId/verlaten'),
  casePhase: at('/casussen/:caseId/fase'),
  closeCase: at('/casussen/:caseId/sluiten'),
  caseEvents: at('/casussen/:caseId/gebeurtenissen'),
  invitation: at('/uitnodigingen/:participantId'),
  newRequest: at('/casussen/:caseId/vragen/nieuw'),
  newReferral: at('/casussen/:caseId/vragen/verwijzing'),
  request: at('/vragen/:requestId'),
  newFeedback: at('/vragen/:requestId/terugkoppeling'),
  weighRequest: at('/vragen/:requestId/afwegen'),
  answerRequest: at('/vragen/:requestId/beantwoorden/:answer'),
  reviewRequest: at('/vragen/:requestId/terugblik'),
  workingPhases: at('/werkwijze'),
  workingPhase: at('/werkwijze/:phase'),

  newItem: at('/casussen/:caseId/gegevens/nieuw'),
  caseItems: at('/casussen/:caseId/gegevens'),
  newFileItem: at('/clienten/:fileId/gegevens/nieuw'),
  fileItems: at('/clienten/:fileId/gegevens'),
  item: at('/gegevens/:itemId'),
  withdrawItem: at('/gegevens/:itemId/intrekken'),
  correctItem: at('/gegevens/:itemId/verbeteren'),
  takeOverItem: at('/gegevens/:itemId/overnemen'),
  itemEvents: at('/gegevens/:itemId/gebeurtenissen'),
  notice: at('/meldingen/:itemId'),

  shareInCase: at('/casussen/:caseId/delen'),
  sharesToReview: at('/casussen/:caseId/nog-nodig'),
  share: at('/verstrekkingen/:shareId'),
  undoShare: at('/verstrekkingen/:shareId/ongedaan'),
  endShare: at('/verstrekkingen/:shareId/beeindigen'),
  reviewShare: at('/verstrekkingen/:shareId/nog-nodig'),
  newPurpose: at('/afwegingen/:draftId/doel-van-de-casus'),
  endConsent: at('/verslagen/:weighingId/toestemming-ingetrokken'),

  conferences: at('/casusoverleggen'),
  newConference: at('/casusoverleggen/nieuw'),
  conference: at('/casusoverleggen/:conferenceId'),
  changeConference: at('/casusoverleggen/:conferenceId/wijzigen'),
  cancelConference: at('/casusoverleggen/:conferenceId/afzeggen'),
  conferenceCalendar: at('/casusoverleggen/:conferenceId/agenda.ics'),
  newSlot: at('/casusoverleggen/:conferenceId/bespreekpunten/nieuw'),
  slot: at('/bespreekpunten/:slotId'),
  cancelSlot: at('/bespreekpunten/:slotId/afzeggen'),
  slotStream: at('/bespreekpunten/:slotId/stroom'),
  slotPlain: at('/bespreekpunten/:slotId/zonder-script'),
  prepareSlot: at('/bespreekpunten/:slotId/voorbereiden'),
  weighForTable: at('/bespreekpunten/:slotId/afwegen/:subjectId'),
  admitToSlot: at('/bespreekpunten/:slotId/toelaten'),
  endAdmission: at('/bespreekpunten/:slotId/toelaten/:participantId/einde'),
  slotDoor: at('/bespreekpunten/:slotId/deur'),
  putOnTable: at('/bespreekpunten/:slotId/op-tafel'),
  tableEntry: at('/bespreekpunten/:slotId/op-tafel/:entryId'),
  clientView: at('/bespreekpunten/:slotId/met-client/:subjectId'),
  slotAgreement: at('/bespreekpunten/:slotId/afspraken/nieuw'),
  slotNeed: at('/bespreekpunten/:slotId/nodig'),
  answerNeed: at('/bespreekpunten/:slotId/nodig/:needId'),
  slotTold: at('/bespreekpunten/:slotId/vertellen'),
  closeSlot: at('/bespreekpunten/:slotId/afsluiten'),
  minutes: at('/bespreekpunten/:slotId/verslag'),
  plan: at('/casussen/:caseId/plan'),
  newAction: at('/casussen/:caseId/plan/nieuw'),
  action: at('/acties/:agreementId'),
  evaluation: at('/casussen/:caseId/terugblik'),
  handOver: at('/casussen/:caseId/overdracht'),
  retention: at('/casussen/:caseId/bewaren'),
  closingLetter: at('/casussen/:caseId/brief'),
  lessons: at('/geleerd'),

  apiWeighings: at('/api/v1/weighings'),
  openApi: at('/api/v1/openapi.json'),
} as const
