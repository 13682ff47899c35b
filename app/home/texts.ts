import { catalogue } from '../page/language.ts'

export const homeTexts = catalogue({
  nl: {
    title: 'Begin',
    heading: 'Wat wil je doen?',
    lead: 'Twijfel je of je iets over een cliënt mag delen? Weeg het hier, stap voor stap.',
    newWeighing: 'Nieuwe afweging',
    newWeighingText: 'Iemand vraagt je iets, of je wilt zelf iets delen of vragen.',
    emergency: 'Nu handelen',
    emergencyText: 'Er is nu gevaar. Bel, leg kort vast wat je vertelde en vul de rest later aan.',

    waiting: 'Wat er op je wacht',
    nothing: 'Je bent bij. Er staat niets op je werklijst.',
    late: (count: number) => (count === 1 ? '1 taak is te laat' : `${count} taken zijn te laat`),
    due: (count: number) => (count === 1 ? '1 taak te doen' : `${count} taken te doen`),
    invitations: (count: number) =>
      count === 1 ? '1 uitnodiging voor een casus' : `${count} uitnodigingen voor een casus`,
    inCases: (count: number) =>
      count === 1
        ? '1 ding om te bekijken in een casus'
        : `${count} dingen om te bekijken in casussen`,
    asked: (count: number) =>
      count === 1 ? '1 collega vraagt je om raad' : `${count} vragen van collega’s`,
    answers: (count: number) =>
      count === 1 ? '1 antwoord van een collega' : `${count} antwoorden van collega’s`,
    lateInTeam: 'In je team is iets te laat',
    lateMark: 'Te laat',
    onList: 'Op je werklijst',

    drafts: 'Verder waar je was',
    nameless: 'Iemand zonder naam',
    changed: (moment: string) => `Laatst bijgewerkt op ${moment}`,
    goOn: 'Open',
    allDrafts: (count: number) => `Bekijk alle ${count} open afwegingen`,

    elsewhere: 'Andere plekken',
    clients: 'Cliënten',
    clientsText:
      'De dossiers waar jij bij betrokken bent, met de verslagen van eerdere afwegingen.',
    lookUp: 'Opzoeken',
    lookUpText: 'Wie mag wat aan wie geven, en waar dat staat.',
    newConsultationAlone: 'Vraag om raad',
    newConsultationAloneText:
      'Vraag een collega of iemand van een andere organisatie iets, zonder naam.',
    tasks: 'Taken en doelen',
    tasksText: 'De taken van je organisatie en de gegevens die daar meestal bij horen.',
  },
  en: {
    title: 'Start',
    heading: 'What would you like to do?',
    lead: 'Not sure whether you may share something about a client? Weigh it here, step by step.',
    newWeighing: 'New weighing',
    newWeighingText: 'Someone asks you something, or you want to share or ask something yourself.',
    emergency: 'Act now',
    emergencyText:
      'There is danger now. Call, briefly record what you shared, and complete the rest later.',

    waiting: 'What is waiting for you',
    nothing: 'You are up to date. Nothing is on your work list.',
    late: (count: number) => (count === 1 ? '1 task is late' : `${count} tasks are late`),
    due: (count: number) => (count === 1 ? '1 task to do' : `${count} tasks to do`),
    invitations: (count: number) =>
      count === 1 ? '1 invitation to a case' : `${count} invitations to a case`,
    inCases: (count: number) =>
      count === 1 ? '1 thing to look at in a case' : `${count} things to look at in cases`,
    asked: (count: number) =>
      count === 1 ? 'A colleague asks for your advice' : `${count} questions from colleagues`,
    answers: (count: number) =>
      count === 1 ? '1 answer from a colleague' : `${count} answers from colleagues`,
    lateInTeam: 'Something is late in your team',
    lateMark: 'Late',
    onList: 'On your work list',

    drafts: 'Where you left off',
    nameless: 'Somebody without a name',
    changed: (moment: string) => `Last changed on ${moment}`,
    goOn: 'Open',
    allDrafts: (count: number) => `See all ${count} open weighings`,

    elsewhere: 'More',
    clients: 'Clients',
    clientsText: 'The files you are involved in, with the records of earlier weighings.',
    lookUp: 'Look up',
    lookUpText: 'Who may give what to whom, and where that is written.',
    newConsultationAlone: 'Ask for advice',
    newConsultationAloneText:
      'Ask a colleague or somebody of another organisation something, without a name.',
    tasks: 'Tasks and purposes',
    tasksText: 'The tasks of your organisation and the data that usually go with them.',
  },
})

export type HomeTexts = typeof homeTexts.nl
