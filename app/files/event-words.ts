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
