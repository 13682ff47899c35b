import { catalogue } from '../page/language.ts'

export const identityTexts = catalogue({
  nl: {
    title: 'Kies een proefpersoon',
    lead: 'Zo zie je het product door de ogen van iemand die ermee werkt.',
    notSetUpTitle: 'Aanmelden is nog niet ingericht',
    notSetUp:
      'Deze omgeving is bedoeld voor echt gebruik. Aanmelden kan pas als de beheerder dat heeft ingericht.',
    notSetUpNext: 'Vraag de beheerder om de aanmelding van je organisatie te koppelen.',
    signInAs: 'Aanmelden als',
    teamLead: 'teamleider',
    nobody: 'Deze proefpersoon is er niet meer. Kies een andere.',
    nobodyYet: 'Er zijn nog geen proefpersonen. Start het product opnieuw met een lege map.',
  },
  en: {
    title: 'Choose a trial person',
    lead: 'This way you see the product through the eyes of someone who works with it.',
    notSetUpTitle: 'Sign-in has not been set up yet',
    notSetUp:
      'This environment is meant for real use. You can sign in once the administrator has set that up.',
    notSetUpNext: 'Ask the administrator to connect the sign-in of your organisation.',
    signInAs: 'Sign in as',
    teamLead: 'team lead',
    nobody: 'This trial person is no longer there. Choose another.',
    nobodyYet: 'There are no trial people yet. Start the product again with an empty folder.',
  },
})
