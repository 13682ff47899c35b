import { catalogue } from '../page/language.ts'

export const consultationTexts = catalogue({
  nl: {
    title: 'Vraag een collega',
    lead: 'Je collega ziet geen naam en geen dossier. Je krijgt een kort antwoord, dat bij het verslag blijft.',
    colleague: 'Aan wie vraag je het?',
    colleaguePrompt: 'Kies een collega',
    colleagueMissing: 'Kies een collega van je eigen organisatie',
    nobody: 'Er zijn geen andere collega’s van je organisatie in Deelwijzer.',
    question: 'Wat wil je vragen?',
    questionHint: 'Schrijf geen namen op, en niets waaraan je collega de cliënt herkent.',
    questionMissing: 'Schrijf op wat je wilt vragen',
    questionTooLong: 'Maak je vraag korter: hoogstens 1000 tekens',
    questionNames: (name: string) =>
      `In je vraag staat “${name}”. Dat is een naam uit het dossier. Haal die weg`,
    ask: 'Stuur de vraag',
    goOn: 'Ga verder met de afweging',
    toRecord: 'Terug naar het verslag',

    seen: 'Dit ziet je collega',
    facts: 'De situatie',
    seenWith: (recipient: string) => `Ontvanger: ${recipient}`,
    provisional: 'Zoals het nu staat',
    nothingYet: 'Er is nog niets ingevuld.',
    yourWords: (name: string) => `Staat er “je” of “jouw”? Dan gaat het om ${name}.`,

    earlier: 'Eerder gevraagd',
    askedOf: (name: string, moment: string) => `Gevraagd aan ${name} op ${moment}`,
    answeredOn: (name: string, moment: string) => `Antwoord van ${name} op ${moment}`,
    waiting: 'Nog geen antwoord',
    destroyed: '(vernietigd)',

    answerTitle: 'Een collega vraagt je om raad',
    from: (name: string, moment: string) => `${name} vroeg dit op ${moment}`,
    nameless:
      'Je ziet niet om wie het gaat. Herken je de cliënt toch? Laat dat dan aan niemand merken.',
    answer: 'Wat is je antwoord?',
    answerHint: 'Twee regels is genoeg. Je antwoord komt met je naam bij het verslag.',
    answerMissing: 'Schrijf je antwoord op',
    answerTooLong: 'Maak je antwoord korter: hoogstens 500 tekens',
    send: 'Stuur je antwoord',
    yourAnswer: 'Je antwoord',
    answeredBefore: 'Je had al geantwoord. Dit is daarom niet bewaard:',
    theAnswer: 'Het antwoord',
    toWork: 'Naar je werklijst',
  },
  en: {
    title: 'Ask a colleague',
    lead: 'Your colleague sees no name and no file. You get a short answer, which stays with the record.',
    colleague: 'Whom do you ask?',
    colleaguePrompt: 'Choose a colleague',
    colleagueMissing: 'Choose a colleague of your own organisation',
    nobody: 'There are no other colleagues of your organisation in Deelwijzer.',
    question: 'What do you want to ask?',
    questionHint: 'Write no names, and nothing your colleague could recognise the client by.',
    questionMissing: 'Write down what you want to ask',
    questionTooLong: 'Make your question shorter: at most 1000 characters',
    questionNames: (name: string) =>
      `Your question contains “${name}”. That is a name from the file. Take it out`,
    ask: 'Send the question',
    goOn: 'Go on with the weighing',
    toRecord: 'Back to the record',

    seen: 'This is what your colleague sees',
    facts: 'The situation',
    seenWith: (recipient: string) => `Recipient: ${recipient}`,
    provisional: 'How it stands now',
    nothingYet: 'Nothing has been filled in yet.',
    yourWords: (name: string) => `Where it says “you” or “your”, it is about ${name}.`,

    earlier: 'Asked before',
    askedOf: (name: string, moment: string) => `Asked of ${name} on ${moment}`,
    answeredOn: (name: string, moment: string) => `Answer from ${name} on ${moment}`,
    waiting: 'No answer yet',
    destroyed: '(destroyed)',

    answerTitle: 'A colleague asks for your advice',
    from: (name: string, moment: string) => `${name} asked this on ${moment}`,
    nameless:
      'You do not see who it is about. Do you recognise the client anyway? Then keep that to yourself.',
    answer: 'What is your answer?',
    answerHint: 'Two lines are enough. Your answer is kept in the record with your name.',
    answerMissing: 'Write your answer down',
    answerTooLong: 'Make your answer shorter: at most 500 characters',
    send: 'Send your answer',
    yourAnswer: 'Your answer',
    answeredBefore: 'You had already answered. So this was not kept:',
    theAnswer: 'The answer',
    toWork: 'To your work list',
  },
})

export type ConsultationTexts = typeof consultationTexts.nl
