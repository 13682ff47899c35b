import { catalogue } from '../page/language.ts'

export const workTexts = catalogue({
  nl: {
    title: 'Werklijst',
    lead: 'Wat jij nog moet doen, en wanneer.',
    nothing: 'Je bent bij. Er staat niets open.',

    late: 'Te laat',
    lateSince: (day: string) => `Te laat sinds ${day}`,
    due: 'Te doen',
    dueOn: (day: string) => `Vóór ${day}`,
    dueDay: (day: string) => `Op ${day}`,
    dueNow: 'Voor je deelt',

    complete_emergency: 'Vul een spoedbesluit aan',
    look_at_informing_again: 'Informeer de cliënt, of kijk opnieuw',
    ask_again: 'Vraag het opnieuw',
    consult_first: 'Overleg, en besluit dan',
    not_now: 'Neem het besluit dat nog wachtte',
    give_share: 'Geef wat je besloot te delen, of leg vast dat het niet doorgaat',
    inform: 'Informeer de cliënt',
    nobody: 'Iemand zonder dossier',
    notMine: 'Een dossier waar je niet meer bij kunt. Vraag je teamleider wie dit overneemt.',

    asked: 'Collega’s vragen je om raad',
    askedBy: (name: string) => `Vraag van ${name}`,
    askedOn: (moment: string) => `Gevraagd op ${moment}`,
    toAnswer: 'Geef antwoord',

    answers: 'Antwoorden van collega’s',
    answerOf: (name: string) => `Antwoord van ${name}`,
    answeredOn: (moment: string) => `Gegeven op ${moment}`,
    answered: 'Nieuw',

    notices: 'Ingetrokken of verbeterd',
    notice_withdrawn: (organisation: string) => `${organisation} trok een gegeven in`,
    notice_corrected: (organisation: string) => `${organisation} verbeterde een gegeven`,
    noticeTaken: 'Je hebt dit overgenomen in je eigen dossier. Bekijk het opnieuw.',
    noticeAsks: 'Zeg wat je ermee deed',

    drafts: 'Afwegingen die nog open staan',
    draftAbout: (client: string) => `Afweging over ${client}`,
    draftNameless: 'Afweging zonder naam',
    changed: (moment: string) => `Laatst bijgewerkt op ${moment}`,
    open: 'Open',

    team: 'In je team',
    teamLead: 'Je ziet wie iets te laat heeft, en wat. Om welke cliënt het gaat, zie je niet.',
    teamNothing: 'Niemand in je team is ergens te laat mee.',
    teamWho: 'Wie',
    teamWhat: 'Wat',
    teamSince: 'Te laat sinds',
    teamCount: (what: string, count: number) => (count === 1 ? what : `${what} (${count} keer)`),
  },
  en: {
    title: 'Work list',
    lead: 'What you still have to do, and when.',
    nothing: 'You are up to date. Nothing is open.',

    late: 'Late',
    lateSince: (day: string) => `Late since ${day}`,
    due: 'To do',
    dueOn: (day: string) => `Before ${day}`,
    dueDay: (day: string) => `On ${day}`,
    dueNow: 'Before you share',

    complete_emergency: 'Complete an urgent decision',
    look_at_informing_again: 'Inform the client, or look at it again',
    ask_again: 'Ask again',
    consult_first: 'Consult, then decide',
    not_now: 'Make the decision that was waiting',
    give_share: 'Give what you decided to share, or record that you will not',
    inform: 'Inform the client',
    nobody: 'Somebody without a file',
    notMine: 'A file that you can no longer open. Ask your team lead who will take this over.',

    asked: 'Colleagues ask for your advice',
    askedBy: (name: string) => `Question from ${name}`,
    askedOn: (moment: string) => `Asked on ${moment}`,
    toAnswer: 'Answer',

    answers: 'Answers from colleagues',
    answerOf: (name: string) => `Answer from ${name}`,
    answeredOn: (moment: string) => `Given on ${moment}`,
    answered: 'New',

    notices: 'Withdrawn or corrected',
    notice_withdrawn: (organisation: string) => `${organisation} withdrew an item`,
    notice_corrected: (organisation: string) => `${organisation} corrected an item`,
    noticeTaken: 'You took this over into your own file. Look at it again.',
    noticeAsks: 'Say what you did with it',

    drafts: 'Weighings still open',
    draftAbout: (client: string) => `Weighing about ${client}`,
    draftNameless: 'Weighing without a name',
    changed: (moment: string) => `Last changed on ${moment}`,
    open: 'Open',

    team: 'In your team',
    teamLead: 'You see who is late and with what, but not which client it is about.',
    teamNothing: 'Nobody in your team is late with anything.',
    teamWho: 'Who',
    teamWhat: 'What',
    teamSince: 'Late since',
    teamCount: (what: string, count: number) => (count === 1 ? what : `${what} (${count} times)`),
  },
})

export type WorkTexts = typeof workTexts.nl
