import { catalogue } from '../../page/index.ts'

export const withinTexts = catalogue({
  nl: {
    invite: 'Deze afweging hoort bij een casus. Je weegt of je iemand kunt uitnodigen.',
    share: 'Deze afweging hoort bij een casus. Je weegt of je gegevens kunt delen.',
    answer: 'Deze afweging hoort bij een casus. Je weegt hoe je een vraag beantwoordt.',
    take_over: 'Deze afweging hoort bij een casus. Je weegt of je een gegeven kunt overnemen.',
    table: 'Deze afweging hoort bij een casusoverleg. Je weegt wat je daar mag laten zien.',
    toCase: 'Naar de casus',
    toSlot: 'Naar de voorbereiding',
    toRequest: 'Naar de vraag',
    fixedHappening: 'Wat er gebeurt, staat vast',
    fixedParty: 'Met wie je uitwisselt, staat vast',
    fixedText:
      'Dat koos je in de casus. Wil je iets anders? Ga naar de casus en begin daar opnieuw.',
    purpose: 'Het doel van de casus',
    purposeText: 'Het doel staat vast zolang de casus in deze fase is.',
    next: 'Ga verder',
  },
  en: {
    invite: 'This weighing belongs to a case. You weigh whether you can invite somebody.',
    share: 'This weighing belongs to a case. You weigh whether you can share data.',
    answer: 'This weighing belongs to a case. You weigh how you answer a request.',
    take_over: 'This weighing belongs to a case. You weigh whether you can take an item over.',
    table: 'This weighing belongs to a case conference. You weigh what you may show there.',
    toCase: 'To the case',
    toSlot: 'To the preparation',
    toRequest: 'To the request',
    fixedHappening: 'What happens is settled',
    fixedParty: 'With whom you exchange is settled',
    fixedText: 'You chose that in the case. Is it something else? Go to the case and begin there.',
    purpose: 'The purpose of the case',
    purposeText: 'The purpose is settled as long as the case is in this phase.',
    next: 'Go on',
  },
})
