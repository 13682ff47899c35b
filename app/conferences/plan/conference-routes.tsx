import { line, required } from '../../cases/on-case.ts'
import { findMyClients } from '../../clients/repository.ts'
import type { Tx } from '../../database/connection.ts'
import { once } from '../../database/once.ts'
import { recordRefusal } from '../../events/repository.ts'
import { type FieldError, type FormValues, idOfForm, noValues, valueOf } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { Route, SignedInVisit } from '../../route.ts'
import { calendarOf } from '../calendar.ts'
import {
  cancelConference,
  changeConference,
  insertConference,
  type PlaceAndTime,
} from '../repository.ts'
import { replanSlot, slotDeed } from '../slots-repository.ts'
import { conferenceForm, valuesOfConference } from './conference-form.ts'
import { ConferenceForm, ConferencePage, ConferencesPage } from './conference-pages.tsx'
import { type ConferenceView, readConference, readConferences, takenIn } from './conference-view.ts'
import { minutesAfter, timeOf } from './moment-at.ts'
import { CancelPage } from './slot-pages.tsx'
import { namesIn } from './slot-form.ts'
import { agendaTexts } from './texts.ts'

/** Planning a conference: where and when, its page with the agenda, and the file for a calendar. */
export const conferenceRoutes: readonly Route[] = [
  line('get', paths.conferences, 'texts_read', showAll),
  line('get', paths.newConference, { none: 'an empty form' }, async (visit) =>
    drawNew(visit, visit.kept ?? noValues),
  ),
  line('post', paths.newConference, 'conference_planned', plan),
  line('get', paths.conference, 'subjects_read', showOne),
  line('get', paths.conferenceCalendar, 'texts_read', sendCalendar),
  line('get', paths.changeConference, 'texts_read', showChange),
  line('post', paths.changeConference, 'conference_changed', change),
  line('get', paths.cancelConference, 'texts_read', showCancel),
  line('post', paths.cancelConference, 'conference_changed', cancel),
]

async function showAll(visit: SignedInVisit): Promise<Response> {
  const lists = await visit.act((tx) => readConferences(tx, visit.professional.id))
  const texts = visit.t(agendaTexts)
  return visit.page(
    {
      title: texts.listTitle,
      back: { href: paths.cases(), label: texts.toCases },
      leaveButton: 'page without form',
    },
    <ConferencesPage {...lists} />,
  )
}

/** A conference that one chairs or has a seat in; another is a page that does not exist, and an event. */
async function requireConference(visit: SignedInVisit): Promise<ConferenceView> {
  const id = visit.id('conferenceId')
  const found = await visit.act(async (tx) => {
    const view = await readConference(tx, id, visit.professional.id)
    if (view === undefined) await recordRefusal(tx, id)
    return view
  })
  return required(found)
}

/** The same for its chair; for the others that page does not exist. */
export async function requireChaired(visit: SignedInVisit): Promise<ConferenceView> {
  const view = await requireConference(visit)
  if (!view.chairs || view.found.cancelledAt !== null) throw new Problem('page-not-found')
  return view
}

const backToAll = (visit: SignedInVisit) => ({
  href: paths.conferences(),
  label: visit.t(agendaTexts).listTitle,
})

async function showOne(visit: SignedInVisit): Promise<Response> {
  const view = await requireConference(visit)
  return visit.page(
    {
      title: visit.t(agendaTexts).title,
      back: backToAll(visit),
      leaveButton: 'page without form',
    },
    <ConferencePage view={view} />,
  )
}

async function sendCalendar(visit: SignedInVisit): Promise<Response> {
  const { found, slots, place } = await requireConference(visit)
  const file = calendarOf({
    place,
    version: found.version,
    url: visit.origin + paths.conference({ conferenceId: found.id }),
    isCancelled: found.cancelledAt !== null,
    slots: slots.map(({ id, startsAt, minutes, stage }) => ({
      id,
      startsAt,
      endsAt: minutesAfter(startsAt, minutes),
      isCancelled: stage === 'cancelled',
    })),
  })
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="casusoverleg.ics"',
    },
  })
}

/** The case from which one came: after planning it is the first on the agenda. */
const caseOf = (visit: SignedInVisit): string | undefined => visit.query('casus')

function drawNew(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const texts = visit.t(agendaTexts)
  const from = caseOf(visit)
  const action = paths.newConference() + (from ? `?casus=${encodeURIComponent(from)}` : '')
  return visit.page(
    { title: texts.newTitle, errors, back: backToAll(visit), leaveButton: true },
    <ConferenceForm
      heading={texts.newTitle}
      lead={texts.newLead}
      send={texts.make}
      action={action}
      back={paths.conferences()}
      values={values}
    />,
  )
}

/** The form as it may be kept: the place goes into calendars, so that it names no client of one's own. */
async function readForm(visit: SignedInVisit) {
  const texts = visit.t(agendaTexts)
  const form = visit.read(conferenceForm(texts))
  if (!form.ok) return form
  const clients = await visit.act((tx) => findMyClients(tx))
  const errors = namesIn([['plaats', valueOf(form.values, 'plaats')]], clients, {
    nameInIt: texts.nameInPlace,
  })
  return errors.length > 0 ? { ok: false as const, errors, values: form.values } : form
}

async function plan(visit: SignedInVisit): Promise<Response> {
  const form = await readForm(visit)
  if (!form.ok) return drawNew(visit, form.values, form.errors)
  const id = idOfForm(visit.form)
  await visit.act((tx) =>
    once(tx, 'app.conference', id, () => insertConference(tx, { id, ...form.data })),
  )
  const from = caseOf(visit)
  const next = from
    ? `${paths.newSlot({ conferenceId: id })}?casus=${encodeURIComponent(from)}`
    : paths.conference({ conferenceId: id })
  return visit.redirect(next)
}

async function showChange(visit: SignedInVisit): Promise<Response> {
  const view = await requireChaired(visit)
  return drawChange(
    visit,
    view,
    visit.kept ?? valuesOfConference({ ...view.found, place: view.place }),
  )
}

function drawChange(
  visit: SignedInVisit,
  { found }: ConferenceView,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const texts = visit.t(agendaTexts)
  const conferenceId = found.id
  const back = paths.conference({ conferenceId })
  return visit.page(
    {
      title: texts.changeTitle,
      errors,
      back: { href: back, label: texts.backToConference },
      leaveButton: true,
    },
    <ConferenceForm
      heading={texts.changeTitle}
      send={texts.keep}
      action={paths.changeConference({ conferenceId })}
      back={back}
      values={values}
    />,
  )
}

async function change(visit: SignedInVisit): Promise<Response> {
  const view = await requireChaired(visit)
  const form = await readForm(visit)
  if (!form.ok) return drawChange(visit, view, form.values, form.errors)
  const last = lastEnd(view, form.data)
  if (last > form.data.endsAt) {
    const message = visit.t(agendaTexts).untilTooEarly(timeOf(last))
    return drawChange(visit, view, form.values, [{ field: 'tot', message }])
  }
  await visit.act((tx) => moveConference(tx, view, form.data))
  return visit.redirect(paths.conference({ conferenceId: view.found.id }))
}

/** When the last slot would be over, were the conference moved. */
function lastEnd({ found, slots }: ConferenceView, to: PlaceAndTime): Date {
  const later = to.startsAt.getTime() - found.startsAt.getTime()
  const ends = takenIn({ slots: slots.filter(({ stage }) => stage === 'planned') })
  return new Date(Math.max(0, ...ends.map(({ until }) => until.getTime() + later)))
}

/** The slots that are still to come move along with the conference. */
async function moveConference(
  tx: Tx,
  { found, slots }: ConferenceView,
  to: PlaceAndTime,
): Promise<void> {
  const later = to.startsAt.getTime() - found.startsAt.getTime()
  await changeConference(tx, found.id, to)
  if (later === 0) return
  for (const { id, startsAt, minutes, stage } of slots)
    if (stage === 'planned')
      await replanSlot(tx, id, { startsAt: new Date(startsAt.getTime() + later), minutes })
}

async function showCancel(visit: SignedInVisit): Promise<Response> {
  const { found, slots } = await requireChaired(visit)
  const texts = visit.t(agendaTexts)
  const conferenceId = found.id
  const back = paths.conference({ conferenceId })
  const isBusy = slots.some((slot) => slot.isOpen)
  return visit.page(
    {
      title: texts.cancelTitle,
      back: { href: back, label: texts.backToConference },
      leaveButton: true,
    },
    <CancelPage
      heading={texts.cancelTitle}
      lead={isBusy ? texts.cancelOpen : texts.cancelLead}
      send={isBusy ? undefined : texts.cancelButton}
      action={paths.cancelConference({ conferenceId })}
      back={back}
    />,
  )
}

async function cancel(visit: SignedInVisit): Promise<Response> {
  const { found, slots } = await requireChaired(visit)
  if (!slots.some((slot) => slot.isOpen))
    await visit.act(async (tx) => {
      for (const { id } of slots) await slotDeed(tx, id, 'cancel')
      await cancelConference(tx, found.id)
    })
  return visit.redirect(paths.conference({ conferenceId: found.id }))
}
