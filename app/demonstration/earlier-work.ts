import { normsVersion } from 'deelwijzer'
import { atMoment, now, today } from '../clock.ts'
import { findMyClients } from '../clients/repository.ts'
import { insertConsultation } from '../consultations/repository.ts'
import { viewOf } from '../consultations/view.ts'
import { asActor, professional, type Tx } from '../database/actor.ts'
import type { Db } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { saveAnswers, sealDraft } from '../drafts/repository.ts'
import type { EmergencyForm } from '../emergency/form.ts'
import { sealEmergency } from '../emergency/seal.ts'
import { insertInforming } from '../informing/repository.ts'
import { findContacts } from '../organisations/contacts-repository.ts'
import { findProfessional } from '../organisations/repository.ts'
import { endOfDay } from '../reminders/end-of-day.ts'
import { insertReminder } from '../reminders/repository.ts'
import { recordDecision } from '../weighings/decide/record-decision.ts'
import { sealExchange } from '../weighings/decide/seal.ts'
import type { OtherParty } from '../weighings/flow/draft-answers.ts'
import { json } from '../weighings/flow/draft-json.ts'
import type { Flow } from '../weighings/flow/flow.ts'
import { findFlow } from '../weighings/flow/flow-repository.ts'
import { startDraft } from '../weighings/flow/start-actions.ts'
import { type Weighed, weighedOf } from '../weighings/flow/weighed.ts'
import { agreedReferral, halfWay } from './earlier-answers.ts'
import { personNamed } from './people.ts'

const hour = 3_600_000
const day = 24 * hour

/**
 * What these people did before today, by the product's own actions with the clock set back: a
 * referral, urgent decisions of which one is late, a client still to be told, a question to a colleague.
 */
export async function addEarlierWork(db: Db): Promise<void> {
  const ago = (time: number, name: string, work: (tx: Tx, me: string) => Promise<void>) => {
    const me = personNamed(name)
    return atMoment(new Date(now().getTime() - time), () =>
      asActor(db, professional(me), (tx) => work(tx, me)),
    )
  }
  await ago(20 * day, 'Wies Wijkproef', referHenk)
  await ago(30 * hour, 'Wies Wijkproef', actForTruus)
  await ago(3 * hour, 'Sanne Proefma', actForLuna)
  await ago(2 * hour, 'Teun Testpersoon', askAboutKas)
}

async function requireFile(tx: Tx, name: string): Promise<string> {
  const client = (await findMyClients(tx)).find((one) => one.name === name)
  if (client === undefined) throw new Error('A client of the demonstration is missing')
  return client.fileId
}

/** A draft answered as far as this. */
async function answered(
  tx: Tx,
  me: string,
  client: string,
  given: Flow['answers']['given'],
  party: OtherParty,
): Promise<Flow> {
  const draft = await startDraft(tx, await requireFile(tx, client), {})
  const own = await findProfessional(tx, me)
  const fresh = draft && own && (await findFlow(tx, draft.id, own))
  if (!fresh) throw new Error('The draft was not started')
  const { answers } = fresh
  const all = { ...answers, given: { ...answers.given, ...given }, parties: [party] }
  await saveAnswers(tx, fresh.draft.id, 0, {
    section: 'gevaar',
    posted: {},
    answers: json(all),
    normsVersion,
  })
  const flow = await findFlow(tx, fresh.draft.id, fresh.own)
  if (!flow) throw new Error('The draft is not there')
  return flow
}

/** He agreed, was told, and was referred by telephone. */
async function referHenk(tx: Tx, me: string): Promise<void> {
  const contact = (await findContacts(tx)).find(({ role }) => role === 'health_psychologist')
  const party: OtherParty = {
    id: contact?.id ?? newId(),
    role: 'health_psychologist',
    setting: contact?.setting ?? 'health_care',
    domain: 'health',
    ...(contact && { contactId: contact.id, name: contact.name }),
    ...(contact?.organisationName && { organisation: contact.organisationName }),
  }
  const about = { 'ontvanger-betrokken': ['yes'], 'band-ontvanger': ['other'] }
  const needs = { 'ontvanger-zonder-gegevens': ['cannot'] }
  const perParty = Object.fromEntries(
    Object.entries({ ...about, ...needs }).map(([key, value]) => [`${key}@${party.id}`, value]),
  )
  const own = Object.fromEntries(
    ['waarom-bezig', 'wat-speelt', 'toestemming-stand'].map((key) => [
      `${key}@${party.id}`,
      agreedReferral[key] ?? [],
    ]),
  )
  const given = { ...agreedReferral, ...own, ...perParty }
  const flow = await answered(tx, me, 'Henk Herhaling', given, party)
  const [exchange] = weighedOf(flow)
  if (exchange) await decideToShare(tx, flow, exchange, me)
}

async function decideToShare(tx: Tx, flow: Flow, exchange: Weighed, me: string): Promise<void> {
  const weighing = await sealExchange(tx, flow, exchange)
  await recordDecision(
    tx,
    weighing,
    {
      kind: 'share',
      motivation: 'Meneer wil dit zelf en we hebben de brief samen gelezen.',
      categories: exchange.weighing.data.map(({ category, decision }) => ({
        category,
        advised: decision,
        decided: decision === 'withhold' ? 'withhold' : 'share',
        conditionsMet: true,
      })),
      confirmed: [],
      records: [],
      words: {},
      giving: {
        recipientName: exchange.party?.name ?? 'De praktijk',
        channel: 'phone',
        givenOn: today(),
        how: 'Gebeld met de aanmeldlijn.',
      },
      informing: {
        moment: 'before',
        who: 'client',
        how: 'In een gesprek bij meneer thuis.',
        on: today(),
      },
    },
    me,
  )
  await sealDraft(tx, flow.draft.id)
}

async function act(tx: Tx, me: string, client: string, form: Omit<EmergencyForm, 'who'>) {
  const own = await findProfessional(tx, me)
  const who = await requireFile(tx, client)
  if (own === undefined) throw new Error('A professional of the demonstration is missing')
  return sealEmergency(tx, { who, ...form }, own, 'nl')
}

/** Not completed in time, and she was not told yet. */
async function actForTruus(tx: Tx, me: string): Promise<void> {
  const weighing = await act(tx, me, 'Truus Testdame', {
    danger: 'neglect',
    told: 'ambulance',
    what: ['name_contact', 'health'],
    why: 'Mevrouw ligt op de grond en antwoordt niet meer door de brievenbus.',
  })
  const fileId = weighing.fileId ?? undefined
  const reviewOn = new Date(now().getTime() + 4 * day).toISOString().slice(0, 10)
  const informingId = await insertInforming(tx, {
    weighingId: weighing.id,
    who: 'client',
    moment: 'after',
    ground: 'unreachable_and_urgent',
    groundWords: 'Mevrouw ligt in het ziekenhuis en is nog niet aanspreekbaar.',
    reviewOn,
  })
  await insertReminder(tx, {
    professionalId: me,
    kind: 'look_at_informing_again',
    dueAt: endOfDay(reviewOn),
    fileId,
    weighingId: weighing.id,
    informingId,
  })
}

/** Still to be completed, in time. */
async function actForLuna(tx: Tx, me: string): Promise<void> {
  await act(tx, me, 'Luna Legpuzzel', {
    danger: 'self',
    told: 'crisis',
    what: ['name_contact', 'safety_signals'],
    why: 'Luna appt dat ze niet meer wil leven en zegt niet waar ze is.',
  })
}

/** Left half-way, with a question to a colleague who does not see whom it is about. */
async function askAboutKas(tx: Tx, me: string): Promise<void> {
  const teacher: OtherParty = {
    id: newId(),
    role: 'teacher',
    setting: 'education',
    domain: 'education',
    organisation: 'Voorbeeldschool',
  }
  const flow = await answered(tx, me, 'Kas Karton', halfWay, teacher)
  const [client] = await findMyClients(tx, [flow.draft.fileId ?? ''])
  await insertConsultation(tx, {
    colleagueId: personNamed('Noor Voorbeeld'),
    view: viewOf(weighedOf(flow)),
    question: 'Zou jij eerst met beide ouders praten voordat je school iets vertelt?',
    clientId: client?.id,
    fileId: client?.fileId,
    about: { draftId: flow.draft.id },
  })
}
