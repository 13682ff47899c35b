import type { InBoth } from '../page/language.ts'
import type { EventOfFile } from './events-repository.ts'

const words = (nl: string, en: string): InBoth<string> => ({ nl, en })

const read = words('bekeek het dossier', 'looked at the file')
const weighed = words('werkte aan een afweging', 'worked on a weighing')

/** What happened in a case, to its items, shares and requests. */
const saidOfCases: Readonly<Record<string, InBoth<string>>> = {
  working_phase_changed: words('wijzigde de werkwijze', 'changed how the organisation works'),
  case_opened: words('opende een casus', 'opened a case'),
  case_read: words('bekeek de casus', 'looked at the case'),
  subject_added: words('voegde iemand toe aan een casus', 'added somebody to a case'),
  subject_linked: words(
    'koppelde iemand uit een casus aan dit dossier',
    'linked somebody in a case to this file',
  ),
  subjects_read: words(
    'las naam en geboortedatum van wie de casus gaat',
    'read the name and birth date of those in the case',
  ),
  participant_proposed: words('stelde voor als deelnemer', 'proposed as participant'),
  participant_invited: words('nodigde uit voor een casus', 'invited to a case'),
  invitation_accepted: words('nam de uitnodiging aan', 'accepted the invitation'),
  invitation_declined: words('sloeg de uitnodiging af', 'declined the invitation'),
  participation_ended: words('beëindigde een deelname', 'ended a participation'),
  phase_started: words('begon een nieuwe fase', 'started a new phase'),
  case_closed: words('sloot de casus', 'closed the case'),
  item_brought_in: words('bracht een gegeven in', 'brought in an item'),
  items_read: words('las gegevens', 'read items'),
  item_withdrawn: words('trok een gegeven in', 'withdrew an item'),
  item_corrected: words('verbeterde een gegeven', 'corrected an item'),
  item_taken_over: words(
    'nam een gegeven over in een eigen dossier',
    'took an item over into an own file',
  ),
  notice_answered: words(
    'meldde wat er met een gestopt gegeven is gedaan',
    'told what was done with an item that ended',
  ),
  consent_ended: words(
    'legde vast dat toestemming is ingetrokken',
    'recorded that consent was withdrawn',
  ),
  request_made: words('stelde een informatievraag', 'made a request for information'),
  request_read: words('las een informatievraag', 'read a request for information'),
  request_answered: words('beantwoordde een informatievraag', 'answered a request for information'),
  request_reviewed: words(
    'gaf aan of het was wat nodig was',
    'said whether it was what was needed',
  ),
}

/** What happened around a conference, and at the end of a case. */
const saidOfConferences: Readonly<Record<string, InBoth<string>>> = {
  conference_planned: words('plande een casusoverleg', 'planned a case conference'),
  conference_changed: words('wijzigde een casusoverleg', 'changed a case conference'),
  slot_planned: words('plande een bespreekpunt', 'planned a slot'),
  admission_made: words('liet iemand toe tot een bespreekpunt', 'admitted somebody to a slot'),
  slot_let_in: words('riep iemand binnen bij een bespreekpunt', 'called somebody in to a slot'),
  admission_ended: words('beëindigde een toelating', 'ended an admission'),
  slot_opened: words('opende een bespreekpunt', 'opened a slot'),
  slot_extended: words('verlengde een bespreekpunt', 'extended a slot'),
  slot_joined: words('schoof aan bij een bespreekpunt', 'joined a slot'),
  slot_left: words('ging weg bij een bespreekpunt', 'left a slot'),
  chair_taken: words('werd voorzitter van een bespreekpunt', 'took the chair of a slot'),
  content_begun: words(
    'ging bij een bespreekpunt over op de inhoud',
    'moved a slot on to the content',
  ),
  round_begun: words('begon de slotronde', 'began the closing round'),
  table_put: words('legde een gegeven op tafel', 'put an item on the table'),
  table_covered: words(
    'liet een gegeven op tafel aan meer mensen zien',
    'showed an item on the table to more people',
  ),
  table_taken_off: words('haalde een gegeven van tafel', 'took an item off the table'),
  table_read: words('las een gegeven op tafel', 'read an item on the table'),
  client_view_shown: words(
    'liet de cliënt zien wat op tafel ligt',
    'showed the client what is on the table',
  ),
  need_named: words('zei wie een gegeven nodig heeft', 'said who needs an item'),
  need_answered: words('gaf antwoord in de slotronde', 'answered in the closing round'),
  agreement_made: words('legde een afspraak vast', 'recorded an agreement'),
  told_recorded: words('schreef op wie het de cliënt vertelt', 'recorded who tells the client'),
  client_told: words('meldde dat de cliënt het weet', 'reported that the client was told'),
  slot_closed: words('sloot een bespreekpunt af', 'closed a slot'),
  minutes_read: words('las een verslag van een bespreekpunt', 'read the minutes of a slot'),
  progress_made: words('meldde voortgang op een actie', 'reported progress on an action'),
  evaluation_made: words('blikte terug op de casus', 'looked back on the case'),
  lesson_kept: words('bewaarde wat er is geleerd', 'kept what was learned'),
  hand_over_made: words('droeg de casus over', 'handed the case over'),
  retention_set: words('legde een bewaartermijn vast', 'set a retention date'),
  closing_letter_made: words('maakte de brief bij het sluiten', 'made the closing letter'),
}

/** What happened to a file, as it reads behind a name. */
export const said: Readonly<Record<string, InBoth<string>>> = {
  client_looked_up: words('zocht deze cliënt op', 'looked this client up'),
  file_opened: words('opende het dossier', 'opened the file'),
  file_assigned: words('wees iemand toe aan het dossier', 'assigned somebody to the file'),
  colleague_involved: words('betrok een collega', 'involved a colleague'),
  assignment_ended: words('beëindigde betrokkenheid', 'ended an involvement'),
  file_read: read,
  texts_read: read,
  texts_destroyed: words('vernietigde de teksten', 'destroyed the texts'),
  representative_recorded: words('schreef een vertegenwoordiger op', 'recorded a representative'),
  representative_ended: words(
    'schreef op dat een vertegenwoordiger stopt',
    'recorded that a representative stops',
  ),
  representative_corrected: words('verbeterde een vertegenwoordiger', 'corrected a representative'),
  draft_started: words('begon een afweging', 'began a weighing'),
  draft_answered: weighed,
  draft_read: weighed,
  draft_discarded: words('gooide een afweging weg', 'threw a weighing away'),
  weighing_sealed: words('legde een afweging vast', 'recorded a weighing'),
  weighing_read: words('bekeek een verslag', 'looked at a record'),
  weighing_printed: words('printte een verslag', 'printed a record'),
  decision_made: words('nam een besluit', 'made a decision'),
  share_read: words('bekeek een verstrekking', 'looked at a share'),
  share_made: words('legde vast wat er is gedeeld', 'recorded what was shared'),
  share_given: words('legde vast dat het is gegeven', 'recorded that it was given'),
  share_ended: words('legde vast dat een verstrekking stopt', 'recorded the end of a share'),
  informing_recorded: words(
    'schreef op hoe de cliënt het hoort',
    'recorded how the client is told',
  ),
  informing_done: words('schreef op dat de cliënt het weet', 'recorded that the client was told'),
  consultation_asked: words('vroeg een collega om raad', 'asked a colleague for advice'),
  consultation_read: words('las een vraag van een collega', 'read a question of a colleague'),
  consultation_answered: words('gaf een collega antwoord', 'answered a colleague'),
  addition_made: words('vulde een verslag aan', 'added to a record'),
  reminder_made: words('zette iets op de werklijst', 'put something on the work list'),
  reminder_done: words('rondde iets af op de werklijst', 'finished something on the work list'),
  ...saidOfCases,
  ...saidOfConferences,
}

const refused = words('weigerde een informatievraag', 'refused a request for information')

/** What an event of this kind reads behind a name. */
export const saidOf = (kind: string): InBoth<string> =>
  said[kind] ?? words('deed iets met het dossier', 'did something to the file')

/** One line of what happened: who, what, when and under what; the same thing within a minute is one line. */
export interface HappenedLine extends EventOfFile {
  readonly what: InBoth<string>
}

/** Events in plain words, newest first. Reading a page leaves several events; shown, they are one. */
export function happenedLines(events: readonly EventOfFile[]): readonly HappenedLine[] {
  const lines = new Map<string, HappenedLine>()
  for (const event of events) {
    const what = event.answer === 'refused' ? refused : saidOf(event.kind)
    const minute = Math.floor(event.at.getTime() / 60_000)
    const { actorId, shareId, weighingId, requestId } = event
    // What one looked at oneself is one line; under which share a partner looked, each has its own.
    const under = event.isOther ? [shareId, weighingId, requestId] : []
    const key = [actorId, minute, what.nl, ...under].join(' ')
    if (!lines.has(key)) lines.set(key, { ...event, what })
  }
  return [...lines.values()]
}
