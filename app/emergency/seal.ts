import { randomBytes } from 'node:crypto'
import { normsVersion, receiptOf, weigh } from 'deelwijzer'
import { dayOf, now } from '../clock.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { insertDecision } from '../decisions/repository.ts'
import { findFile } from '../files/repository.ts'
import type { Professional } from '../organisations/repository.ts'
import type { Language } from '../page/index.ts'
import { insertReminder } from '../reminders/repository.ts'
import { insertShare } from '../shares/repository.ts'
import { findFileFacts } from '../weighings/flow/file-facts.ts'
import { insertWeighing, type Weighing } from '../weighings/repository.ts'
import { askedOf, whyAt } from './asked.ts'
import { helperOf } from './choices.ts'
import { completeBefore } from './deed.ts'
import { type EmergencyForm, noClient } from './form.ts'
import { situationOf } from './situation.ts'
import { emergencyTexts } from './texts.ts'

/**
 * Seals what is known in an emergency: the weighing, the decision to share, what was told to whom,
 * and the reminder to complete it. All of it, or nothing.
 */
export async function sealEmergency(
  tx: Tx,
  form: EmergencyForm,
  own: Professional,
  language: Language,
  { id = newId(), deedAt = now() }: { readonly id?: string; readonly deedAt?: Date } = {},
): Promise<Weighing> {
  const weighing = await insertEmergency(tx, id, form, own, language, deedAt)
  await insertDeed(tx, weighing, form, language)
  await insertReminder(tx, {
    professionalId: own.id,
    kind: 'complete_emergency',
    dueAt: weighing.completeBefore ?? now(),
    fileId: weighing.fileId ?? undefined,
    weighingId: weighing.id,
  })
  return weighing
}

async function insertEmergency(
  tx: Tx,
  id: string,
  form: EmergencyForm,
  own: Professional,
  language: Language,
  deedAt: Date,
): Promise<Weighing> {
  const file = form.who === noClient ? undefined : await findFile(tx, form.who)
  const facts = file ? ((await findFileFacts(tx, file.id)) ?? {}) : {}
  // What was done goes by the norms of that day.
  const date = dayOf(deedAt)
  const situation = situationOf(form, own, { date, facts })
  const advice = weigh(situation, { date })
  const salt = randomBytes(16).toString('hex')
  const { label, party } = helperOf(form.told)
  return insertWeighing(tx, {
    id,
    kind: 'emergency',
    fileId: file?.id,
    clientId: file?.clientId,
    exchangeId: newId(),
    recipient: { ...party, name: label[language], channel: 'phone' },
    purpose: emergencyTexts[language].purpose,
    situation,
    advice,
    asked: askedOf(form),
    texts: { [whyAt]: form.why },
    normsVersion,
    salt,
    receipt: await receiptOf({ salt, version: normsVersion, situation, advice }),
    deedAt,
    completeBefore: completeBefore(deedAt),
  })
}

/** The decision and the share: what was told, whatever the advice could say by then. */
async function insertDeed(
  tx: Tx,
  weighing: Weighing,
  form: EmergencyForm,
  language: Language,
): Promise<void> {
  const { data } = weighing.advice as ReturnType<typeof weigh>
  const advised = (category: string) =>
    data.find((one) => one.category === category)?.decision ?? 'undecided'
  const decisionId = await insertDecision(tx, {
    weighingId: weighing.id,
    kind: 'share',
    motivation: form.why,
    moreThanAdvice: form.what.some((category) => advised(category) === 'withhold'),
    categories: form.what.map((category) => ({
      category,
      advised: advised(category),
      decided: 'share',
      conditionsMet: false,
    })),
  })
  const { label, party } = helperOf(form.told)
  await insertShare(tx, {
    decisionId,
    weighingId: weighing.id,
    purposeText: weighing.purposeText ?? '',
    categories: form.what,
    recipientName: label[language],
    recipientRole: party.role,
    channel: 'phone',
    givenAt: weighing.deedAt ?? undefined,
  })
}
