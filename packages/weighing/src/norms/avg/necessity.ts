import { all, any, is, not } from '../../weigh/condition.ts'
import { forbids, limits, notes, requires } from '../clause.ts'
import { goesToSomebody } from '../concepts.ts'
import { avg, kader, kiezenEnDelen, niveaus, zutphen } from '../sources.ts'

const otherWay = any(
  is('/necessity/lessIntrusiveWay', true),
  is('/necessity/anonymousSuffices', true),
)
/** Somebody who hears about their own or their child's life needs no task for it. */
const hasATask = not(is('/recipient/role', 'client', 'parent', 'guardian'))

/** AVG art. 5(1)(c): as little as possible, in the order of afweging 3. */
export const necessityNorms = [
  forbids({
    id: 'avg/5-1-c/lichter',
    rows: ['W3-Q1', 'OUT-MINDER-INGRIJPEND', 'E-15'],
    sources: [avg('5(1)(c)'), zutphen('afweging 3'), kiezenEnDelen('stap 4')],
    step: 'necessity',
    when: is('/necessity/lessIntrusiveWay', true),
    alternatives: ['involve_client', 'share_involvement_only', 'limit_data', 'consult_anonymously'],
    text: {
      nl: 'Er is een lichtere manier die ook werkt. Kies die.',
      en: 'There is a less intrusive way that works as well. Choose that one.',
    },
  }),
  forbids({
    id: 'avg/5-1-c/zonder-naam',
    rows: ['SF-1', 'X0', 'OUT-ANON', 'N1'],
    sources: [avg('5(1)(c)'), niveaus('niveau 1'), zutphen('afweging 1')],
    step: 'necessity',
    when: is('/necessity/anonymousSuffices', true),
    alternatives: ['consult_anonymously'],
    text: {
      nl: 'Je kunt deze vraag stellen zonder te zeggen om wie het gaat. Doe het dan zo.',
      en: 'You can ask this without saying who it is about. Then do it that way.',
    },
  }),
  forbids({
    id: 'niveaus/client-vertelt-zelf',
    rows: ['N2a', 'N2b', 'D-ZELF'],
    sources: [niveaus('niveau 2'), avg('5(1)(c)')],
    step: 'necessity',
    when: all(otherWay, is('/necessity/clientCanTell', true)),
    wayBack: ['let_client_tell'],
    alternatives: ['let_client_tell'],
    text: {
      nl: 'Je cliënt kan dit zelf vertellen. Geef dan niets over; help met de boodschap.',
      en: 'Your client can tell this in person. Then pass nothing on; help with the message.',
    },
  }),
  requires({
    id: 'niveaus/client-eerst',
    rows: ['N2a', 'N3'],
    sources: [niveaus('niveau 2 en 3')],
    step: 'necessity',
    condition: 'let_client_tell',
    when: all(is('/necessity/clientCanTell', true), goesToSomebody),
    alternatives: ['let_client_tell'],
    text: {
      nl: 'Een deel kan je cliënt zelf vertellen. Laat dat deel aan je cliënt.',
      en: 'Your client can tell part of it. Leave that part to your client.',
    },
  }),
  forbids({
    id: 'avg/5-1-c/werkt-niet',
    rows: ['W3-Q1b'],
    sources: [avg('5(1)(c)'), zutphen('begrippenlijst')],
    step: 'necessity',
    when: is('/necessity/effective', false),
    alternatives: ['ask_for_contribution_not_data'],
    text: {
      nl: 'Delen brengt het doel niet dichterbij. Dan is er geen reden om te delen.',
      en: 'Sharing does not bring the goal any closer. Then there is no reason to share.',
    },
  }),
  forbids({
    id: 'avg/5-1-c/te-zwaar',
    rows: ['W3-Q2'],
    sources: [avg('5(1)(c)'), zutphen('afweging 3'), kiezenEnDelen('stap 3')],
    step: 'necessity',
    when: is('/necessity/proportionate', false),
    wayBack: ['limit_to_need_to_have'],
    alternatives: ['limit_data', 'share_involvement_only'],
    text: {
      nl: 'Dit is te veel voor wat je wilt bereiken. Maak het kleiner en weeg opnieuw.',
      en: 'This is too much for what you want to reach. Make it smaller and weigh again.',
    },
  }),
  limits({
    id: 'avg/5-1-c/niet-nodig',
    rows: ['W3-Q2', 'WR-2'],
    sources: [avg('5(1)(c)'), zutphen('afweging 3'), kader('werkproces')],
    step: 'necessity',
    when: is('/data/*/need', 'nice_to_have'),
    alternatives: ['limit_data'],
    text: {
      nl: 'Handig om te weten is niet genoeg. Wat niet nodig is, blijft bij jou.',
      en: 'Nice to know is not enough. What is not needed stays with you.',
    },
  }),
  forbids({
    id: 'zutphen/alleen-betrokkenen',
    rows: ['W3-Q3'],
    sources: [zutphen('afweging 3'), avg('5(1)(f)'), niveaus('niveau 4')],
    step: 'necessity',
    barrier: 'not_involved',
    when: all(goesToSomebody, hasATask, is('/recipient/involved', false)),
    wayBack: ['limit_to_involved_parties'],
    alternatives: ['invite_party_for_part_of_meeting', 'consult_anonymously'],
    text: {
      nl: 'De ontvanger heeft geen rol bij deze cliënt. Delen zou een datalek zijn.',
      en: 'The recipient has no role with this client. Sharing would be a data breach.',
    },
  }),
  forbids({
    id: 'avg/5-1-c/taak-van-ontvanger',
    rows: ['SF-2', 'WR-2'],
    sources: [avg('5(1)(c)'), zutphen('opmerking 2')],
    step: 'necessity',
    when: all(goesToSomebody, hasATask, is('/recipient/needsForTask', false)),
    wayBack: ['limit_to_involved_parties'],
    alternatives: ['ask_for_contribution_not_data'],
    text: {
      nl: 'De ontvanger heeft deze gegevens niet nodig voor het eigen werk.',
      en: 'The recipient does not need these data for its own work.',
    },
  }),
  requires({
    id: 'avg/5-1-c',
    rows: ['always', 'WR-2', 'SF-6', 'SF-9', 'W1-H7'],
    sources: [avg('5(1)(c)'), niveaus('altijd')],
    step: 'necessity',
    condition: 'limit_to_need_to_have',
    when: is('/data/*/identifiable', true),
    text: {
      nl: 'Deel alleen wat nodig is voor dit doel.',
      en: 'Share only what this purpose needs.',
    },
  }),
  notes({
    id: 'kader/vraag-een-bijdrage',
    rows: ['FG-01'],
    sources: [kader('respect voor elkaar'), niveaus('niveau 4')],
    step: 'necessity',
    when: is('/exchange', 'network'),
    alternatives: [
      'ask_for_contribution_not_data',
      'invite_party_for_part_of_meeting',
      'share_involvement_only',
    ],
    text: {
      nl: 'Vraag in een overleg eerst wat iemand kan doen. Gegevens komen daarna pas.',
      en: 'In a meeting, first ask what somebody can contribute. Data come only after that.',
    },
  }),
] as const
