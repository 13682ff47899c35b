import { catalogue } from '../page/language.ts'

export const workTexts = catalogue({
  nl: {
    title: 'Werklijst',
    lead: 'Wat jij nog moet doen, en wanneer.',
    nothing: 'Je bent bij. Er staat niets open.',
    onThisPage: 'Op deze pagina',
    counted: (what: string, count: number) => `${what} (${count})`,
    more: (count: number) => `Bekijk de andere ${count}`,
    somebody: 'iemand',

    late: 'Te laat',
    lateSince: (day: string) => `Te laat sinds ${day}`,
    due: 'Te doen',
    dueOn: (day: string) => `Vóór ${day}`,
    dueDay: (day: string) => `Op ${day}`,
    dueBy: (day: string) => `Uiterlijk ${day}`,
    dueNow: 'Voor je deelt',

    complete_emergency: 'Vul een spoedbesluit aan',
    look_at_informing_again: 'Informeer de cliënt, of kijk opnieuw',
    ask_again: 'Vraag het opnieuw',
    consult_first: 'Overleg, en besluit dan',
    not_now: 'Neem het besluit dat nog wachtte',
    give_share: 'Geef wat je besloot te delen, of leg vast dat het niet doorgaat',
    inform: 'Informeer de cliënt',
    answer_request: 'Beantwoord een informatievraag',
    information: 'Vraag om informatie',
    referral: 'Verwijzing',
    feedback: 'Vraag om terugkoppeling',
    slot: 'Casusoverleg',
    action: 'Een actie uit het plan van aanpak',
    tell_client: 'Vertel de cliënt wat er is afgesproken',
    asksYou: (name: string, what: string) => `${what} van ${name}`,
    nobody: 'Iemand zonder dossier',
    notMine: 'Een dossier waar je niet meer bij kunt. Vraag je teamleider wie dit overneemt.',

    invitations: 'Uitnodigingen',
    invitedBy: (name: string) => `${name} nodigt je uit voor een casus`,

    shares: 'Wat je deelde',
    movedOn: (count: number) =>
      count === 1
        ? 'Bekijk of deze verstrekking nog nodig is'
        : `Bekijk of deze ${count} verstrekkingen nog nodig zijn`,
    movedOnSince: (day: string) => `nieuwe fase sinds ${day}`,
    lookAgain: 'Bekijk opnieuw',
    endsSoon: (name: string) => `Verstrekking aan ${name}`,
    endsOn: (day: string) => `Stopt op ${day}`,

    lookBack: 'Terugkijken',
    evaluation: 'Kijk terug op de casus',
    closingSince: (day: string) => `Afsluiting sinds ${day}`,
    wasItNeeded: 'Was het antwoord wat nodig was?',

    sourceWithdrawn: 'De bron van een gegeven dat je overnam, is ingetrokken',
    sourceCorrected: 'De bron van een gegeven dat je overnam, is verbeterd',

    asked: 'Vragen om raad',
    askedBy: (name: string) => `Vraag van ${name}`,
    askedOn: (moment: string) => `Gevraagd op ${moment}`,
    toAnswer: 'Geef antwoord',

    answers: 'Antwoorden op je vraag om raad',
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
    onThisPage: 'On this page',
    counted: (what: string, count: number) => `${what} (${count})`,
    more: (count: number) => `See the other ${count}`,
    somebody: 'somebody',

    late: 'Late',
    lateSince: (day: string) => `Late since ${day}`,
    due: 'To do',
    dueOn: (day: string) => `Before ${day}`,
    dueDay: (day: string) => `On ${day}`,
    dueBy: (day: string) => `By ${day}`,
    dueNow: 'Before you share',

    complete_emergency: 'Complete an urgent decision',
    look_at_informing_again: 'Inform the client, or look at it again',
    ask_again: 'Ask again',
    consult_first: 'Consult, then decide',
    not_now: 'Make the decision that was waiting',
    give_share: 'Give what you decided to share, or record that you will not',
    inform: 'Inform the client',
    answer_request: 'Answer a request for information',
    information: 'Request for information',
    referral: 'Referral',
    feedback: 'Request for feedback',
    slot: 'Case conference',
    action: 'An action of the plan of action',
    tell_client: 'Tell the client what was agreed',
    asksYou: (name: string, what: string) => `${what} from ${name}`,
    nobody: 'Somebody without a file',
    notMine: 'A file that you can no longer open. Ask your team lead who will take this over.',

    invitations: 'Invitations',
    invitedBy: (name: string) => `${name} invites you to a case`,

    shares: 'What you shared',
    movedOn: (count: number) =>
      count === 1
        ? 'Check whether this share is still needed'
        : `Check whether these ${count} shares are still needed`,
    movedOnSince: (day: string) => `new phase since ${day}`,
    lookAgain: 'Look again',
    endsSoon: (name: string) => `Share with ${name}`,
    endsOn: (day: string) => `Ends on ${day}`,

    lookBack: 'Looking back',
    evaluation: 'Look back on the case',
    closingSince: (day: string) => `Closing since ${day}`,
    wasItNeeded: 'Was the answer what was needed?',

    sourceWithdrawn: 'The source of an item that you took over was withdrawn',
    sourceCorrected: 'The source of an item that you took over was corrected',

    asked: 'Requests for your advice',
    askedBy: (name: string) => `Question from ${name}`,
    askedOn: (moment: string) => `Asked on ${moment}`,
    toAnswer: 'Answer',

    answers: 'Advice you were given',
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
