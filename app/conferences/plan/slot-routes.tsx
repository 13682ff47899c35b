import { type Person, readPeople } from '../../cases/case-view.ts'
import { leads, line, required } from '../../cases/on-case.ts'
import {
  findMyParticipation,
  findParticipants,
  type Participant,
} from '../../cases/participants-repository.ts'
import { phaseLabels } from '../../cases/phases.ts'
import { type Case, findCase, findCases } from '../../cases/repository.ts'
import { readSubjectsOf } from '../../cases/subjects-repository.ts'
import { findTexts } from '../../clients/personal-text.ts'
import type { Tx } from '../../database/connection.ts'
import { isId } from '../../database/id.ts'
import { once } from '../../database/once.ts'
import {
  type FieldError,
  type FormValues,
  formValues,
  idOfForm,
  noValues,
  valueOf,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { Route, SignedInVisit } from '../../route.ts'
import { onSlot } from '../on-slot.ts'
import {
  type Admission,
  admit,
  endAdmission,
  findAdmissions,
  insertSlot,
  type Slot,
  slotDeed,
} from '../slots-repository.ts'
import { requireChaired } from './conference-routes.tsx'
import { isOver, type ConferenceView, takenIn } from './conference-view.ts'
import { timeOf } from './moment-at.ts'
import {
  type Asked,
  askedField,
  identifyingToLeave,
  namesIn,
  readAsked,
  readSlot,
  type ReadSlot,
} from './slot-form.ts'
import { AdmitPage, CancelPage, ChooseCasePage, type LedCase, NewSlotPage } from './slot-pages.tsx'
import { agendaTexts } from './texts.ts'

/** Putting a case on the agenda, and who is needed for it. */
export const slotRoutes: readonly Route[] = [
  line('get', paths.newSlot, 'subjects_read', showNew),
  line('post', paths.newSlot, 'slot_planned', plan),
  line('get', paths.admitToSlot, 'subjects_read', (visit) =>
    showAdmit(visit, visit.kept ?? noValues),
  ),
  line('post', paths.admitToSlot, 'admission_made', postAdmit),
  line('post', paths.endAdmission, 'admission_ended', postEnd),
  line('get', paths.cancelSlot, 'subjects_read', showCancel),
  line('post', paths.cancelSlot, 'slot_closed', postCancel),
]

/** A case that one leads, with what a slot of it can be about. */
interface Plannable {
  readonly found: Case
  readonly purpose: string
  readonly people: readonly Person[]
  readonly others: readonly Participant[]
  readonly me: string
  readonly clientId: string | undefined
}

async function readPlannable(
  visit: SignedInVisit,
  tx: Tx,
  caseId: string,
): Promise<Plannable | undefined> {
  const found = isId(caseId) ? await findCase(tx, caseId) : undefined
  if (found === undefined || !leads(visit, found)) return undefined
  const people = (await readPeople(tx, found.id)).filter(({ name }) => name !== '')
  const clientId = people.find((person) => person.clientId !== undefined)?.clientId
  const me = await findMyParticipation(tx, found.id)
  if (me === undefined) return undefined
  const purpose = (await findTexts(tx, [found.purposeText])).get(found.purposeText) ?? ''
  return { found, purpose, people, others: await findOthers(tx, found.id, me), me, clientId }
}

/** Those of the case who can be asked: they work with the product, and did not leave. */
const findOthers = async (tx: Tx, caseId: string, me: string): Promise<readonly Participant[]> =>
  (await findParticipants(tx, caseId)).filter(
    ({ id, standing }) => id !== me && ['takes_part', 'invited'].includes(standing),
  )

async function showNew(visit: SignedInVisit): Promise<Response> {
  const conference = await requireChaired(visit)
  const caseId = valueOf(visit.kept ?? noValues, 'casus') || visit.query('casus')
  if (caseId === undefined || caseId === '') return showCases(visit, conference)
  const plannable = required(await visit.act((tx) => readPlannable(visit, tx, caseId)))
  const begin = timeOf(nextStart(conference))
  const first = formValues({ begin, minuten: '20' })
  return draw(visit, conference, plannable, { values: visit.kept ?? first })
}

/** After the last slot that is planned; else when the conference begins. */
function nextStart(conference: ConferenceView): Date {
  const ends = takenIn(conference).map(({ until }) => until.getTime())
  return new Date(Math.max(conference.found.startsAt.getTime(), ...ends))
}

async function showCases(visit: SignedInVisit, { found }: ConferenceView): Promise<Response> {
  const texts = visit.t(agendaTexts)
  const conferenceId = found.id
  const cases = await visit.act((tx) => findLedCases(visit, tx))
  return visit.page(
    {
      title: texts.chooseTitle,
      back: { href: paths.conference({ conferenceId }), label: texts.backToConference },
      leaveButton: 'page without form',
    },
    <ChooseCasePage
      cases={cases}
      hrefOf={(caseId) => `${paths.newSlot({ conferenceId })}?casus=${caseId}`}
    />,
  )
}

async function findLedCases(visit: SignedInVisit, tx: Tx): Promise<readonly LedCase[]> {
  const led = (await findCases(tx)).filter((one) => leads(visit, one))
  const words = await findTexts(
    tx,
    led.map(({ purposeText }) => purposeText),
  )
  const people = await readSubjectsOf(
    tx,
    led.map(({ id }) => id),
  )
  return led.map((one) => ({
    id: one.id,
    purpose: words.get(one.purposeText) ?? '',
    names: people.filter(({ caseId }) => caseId === one.id).map(({ name }) => name),
    phase: phaseLabels[one.phase][visit.language],
  }))
}

interface Drawn {
  readonly values: FormValues
  readonly errors?: readonly FieldError[]
  readonly identifying?: readonly string[]
}

function draw(
  visit: SignedInVisit,
  { found }: ConferenceView,
  { found: { id: caseId }, purpose, people, others }: Plannable,
  { values, errors = [], identifying = [] }: Drawn,
): Response {
  const texts = visit.t(agendaTexts)
  const conferenceId = found.id
  return visit.page(
    {
      title: texts.slotTitle,
      errors,
      back: { href: paths.conference({ conferenceId }), label: texts.backToConference },
      leaveButton: true,
      ...(identifying.length > 0 && { status: 400 as const }),
    },
    <NewSlotPage
      conferenceId={conferenceId}
      caseId={caseId}
      purpose={purpose}
      subjects={people}
      others={others}
      values={values}
      identifying={identifying}
    />,
  )
}

async function plan(visit: SignedInVisit): Promise<Response> {
  const conference = await requireChaired(visit)
  const id = idOfForm(visit.form)
  const conferenceId = conference.found.id
  // Sent twice: the time is taken by the first.
  if (conference.slots.some((slot) => slot.id === id))
    return visit.redirect(paths.conference({ conferenceId }))
  const caseId = valueOf(visit.form, 'casus')
  const plannable = required(await visit.act((tx) => readPlannable(visit, tx, caseId)))
  const { startsAt, endsAt } = conference.found
  const { people: subjects, others } = plannable
  const choices = { startsAt, endsAt, taken: takenIn(conference), subjects, others }
  const read = readSlot(choices, visit.form, visit.t(agendaTexts))
  if (!read.data) return draw(visit, conference, plannable, { ...read, values: visit.form })
  await visit.act((tx) =>
    once(tx, 'app.slot', id, () => planSlot(tx, id, conferenceId, plannable, read.data)),
  )
  return visit.redirect(paths.conference({ conferenceId }))
}

async function planSlot(
  tx: Tx,
  id: string,
  conferenceId: string,
  { found, me, clientId }: Plannable,
  { asked, ...slot }: ReadSlot,
): Promise<void> {
  const caseId = found.id
  await insertSlot(tx, { ...slot, id, conferenceId, caseId, clientId, chairId: me })
  await admitAll(tx, id, caseId, asked, clientId)
}

async function admitAll(
  tx: Tx,
  slotId: string,
  caseId: string,
  all: readonly Asked[],
  clientId: string | undefined,
): Promise<void> {
  for (const { participantId, comes, asked } of all)
    await admit(tx, slotId, caseId, participantId, { comes, asked: { words: asked, clientId } })
}

/** Who can still be asked for a slot, and who was; for its chair or who leads its case. */
interface Admitting {
  readonly slot: Slot
  readonly people: readonly Person[]
  readonly others: readonly Participant[]
  readonly admissions: readonly Admission[]
}

async function requireAdmitting(visit: SignedInVisit): Promise<Admitting> {
  const found = await onSlot(visit, async (tx, slot) => {
    const inCase = await findCase(tx, slot.caseId)
    const isTheirs = slot.isChair || (inCase !== undefined && leads(visit, inCase))
    if (!isTheirs || isOver(slot)) return undefined
    const all = await findAdmissions(tx, slot.id)
    const everybody = await findOthers(tx, slot.caseId, '')
    // Whoever was taken off the list stays off it: that is part of what happened.
    const asked = new Set(all.map(({ participantId }) => participantId))
    const people = await readPeople(tx, slot.caseId)
    const others = everybody.filter(({ id }) => !asked.has(id))
    return { slot, people, others, admissions: all.filter(({ ended }) => !ended) }
  })
  return required(found)
}

async function showAdmit(
  visit: SignedInVisit,
  values: FormValues,
  { errors = [], identifying = [] }: Omit<Drawn, 'values'> = {},
): Promise<Response> {
  const { slot, others, admissions } = await requireAdmitting(visit)
  const texts = visit.t(agendaTexts)
  const { id: slotId, conferenceId, chairId } = slot
  return visit.page(
    {
      title: texts.admitTitle,
      errors,
      back: { href: paths.conference({ conferenceId }), label: texts.backToConference },
      leaveButton: true,
      ...(identifying.length > 0 && { status: 400 as const }),
    },
    <AdmitPage
      slotId={slotId}
      conferenceId={conferenceId}
      others={others}
      admitted={slot.isChair ? admissions.filter((one) => one.participantId !== chairId) : []}
      values={values}
      identifying={identifying}
    />,
  )
}

async function postAdmit(visit: SignedInVisit): Promise<Response> {
  const { slot, people, others } = await requireAdmitting(visit)
  const texts = visit.t(agendaTexts)
  const read = readAsked(others, visit.form, texts)
  if ('errors' in read) return showAdmit(visit, visit.form, read)
  const [first] = others
  if (read.asked.length === 0)
    return showAdmit(visit, visit.form, {
      errors: [{ field: `komt/${first?.id ?? ''}`, message: texts.nobodyChosen }],
    })
  const words = read.asked.map(
    ({ participantId, asked }) => [askedField(participantId), asked] as const,
  )
  const errors = namesIn(words, people, texts)
  if (errors.length > 0) return showAdmit(visit, visit.form, { errors })
  const identifying = identifyingToLeave(
    words.map(([, said]) => said),
    visit.form,
  )
  if (identifying.length > 0) return showAdmit(visit, visit.form, { identifying })
  const clientId = people.find((person) => person.clientId !== undefined)?.clientId
  await visit.act((tx) => admitAll(tx, slot.id, slot.caseId, read.asked, clientId))
  return visit.redirect(afterAdmitting(slot))
}

/** At an open slot one goes back to it. */
const afterAdmitting = ({ id: slotId, conferenceId, isOpen, seatId }: Slot): string =>
  isOpen && seatId !== null ? paths.slot({ slotId }) : paths.conference({ conferenceId })

async function postEnd(visit: SignedInVisit): Promise<Response> {
  const slot = await onSlot(visit, async (tx, found) => {
    await endAdmission(tx, found.id, visit.id('participantId'))
    return found
  })
  return visit.redirect(
    slot.isOpen ? paths.slot({ slotId: slot.id }) : paths.admitToSlot({ slotId: slot.id }),
  )
}

async function showCancel(visit: SignedInVisit): Promise<Response> {
  const { slot } = await requireAdmitting(visit)
  if (slot.stage !== 'planned') throw new Problem('page-not-found')
  const texts = visit.t(agendaTexts)
  const { id: slotId, conferenceId } = slot
  const back = paths.conference({ conferenceId })
  return visit.page(
    {
      title: texts.cancelSlotTitle,
      back: { href: back, label: texts.backToConference },
      leaveButton: true,
    },
    <CancelPage
      heading={texts.cancelSlotTitle}
      lead={texts.cancelSlotLead}
      send={texts.cancelSlotButton}
      action={paths.cancelSlot({ slotId })}
      back={back}
    />,
  )
}

async function postCancel(visit: SignedInVisit): Promise<Response> {
  const slot = await onSlot(visit, async (tx, found) => {
    await slotDeed(tx, found.id, 'cancel')
    return found
  })
  return visit.redirect(paths.conference({ conferenceId: slot.conferenceId }))
}
