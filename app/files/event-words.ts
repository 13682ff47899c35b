import type { Event } from '../events/repository.ts'
import type { InBoth } from '../page/language.ts'

const words = (nl: string, en: string): InBoth<string> => ({ nl, en })

const read = words('bekeek het dossier', 'looked at the file')
const weighed = words('werkte aan een afweging', 'worked on a weighing')

/** What happened to a file, as it reads behind a name. */
const said: Readonly<Record<string, InBoth<string>>> = {
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
}

/** One line of what happened: who, what, and when; the same thing within a minute is one line. */
export interface HappenedLine {
  readonly id: string
  readonly at: Date
  readonly actorId: string
  readonly actorKind: string
  readonly what: InBoth<string>
}

/** Events in plain words, newest first. Reading a page leaves several events; shown, they are one. */
export function happenedLines(events: readonly Event[]): readonly HappenedLine[] {
  const lines = new Map<string, HappenedLine>()
  for (const event of events) {
    const what = said[event.kind] ?? words('deed iets met het dossier', 'did something to the file')
    const minute = Math.floor(event.at.getTime() / 60_000)
    const key = `${event.actorId} ${minute} ${what.nl}`
    if (lines.has(key)) continue
    const { id, at, actorId, actorKind } = event
    lines.set(key, { id, at, actorId, actorKind, what })
  }
  return [...lines.values()]
}
