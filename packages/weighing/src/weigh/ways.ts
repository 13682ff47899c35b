import type { AlternativeId } from './norm.ts'
import type { DataItem, Situation } from './situation.ts'

/**
 * When an answer says that another way is closed, or is taken already. What is not answered closes
 * nothing: a presumption is no answer.
 */
const closed: Readonly<Record<AlternativeId, (said: Situation) => boolean>> = {
  consult_anonymously: ({ necessity, data }) =>
    necessity?.anonymousSuffices === false ||
    (noLighterWay(necessity) && !necessity?.anonymousSuffices) ||
    everyItem(data, ({ identifiable }) => identifiable === false),
  let_client_tell: ({ necessity, sharer, recipient }) =>
    necessity?.clientCanTell === false ||
    (noLighterWay(necessity) && !necessity?.clientCanTell) ||
    [sharer?.role, recipient?.role].includes('client'),
  // Who gives data asks nothing, unless both sit at one table.
  ask_for_contribution_not_data: ({ action, exchange }) =>
    action === 'share' && exchange !== undefined && !atOneTable.includes(exchange),
  // To whom it cannot be told beforehand, cannot be asked along either.
  involve_client: ({ client, consent, informing, sharer, recipient }) =>
    client?.present === true ||
    consent?.status === 'cannot_be_asked' ||
    informing?.when === 'after' ||
    informing?.when === 'not' ||
    [sharer?.role, recipient?.role].includes('client'),
  ask_consent_first: ({ consent }) => isAnswered(consent),
  share_involvement_only: ({ necessity, data }) =>
    noLighterWay(necessity) ||
    everyItem(data, ({ category }) => category === 'involvement' || category === 'name_contact'),
  limit_data: ({ necessity, data }) =>
    necessity?.proportionate !== false && everyItem(data, ({ need }) => need === 'need_to_have'),
  refer: () => false,
  report_to_veilig_thuis: ({ recipient, danger }) =>
    recipient?.role === 'veilig_thuis_worker' || danger?.level === 'none',
  invite_party_for_part_of_meeting: ({ action, exchange }) =>
    action !== undefined && action !== 'discuss' && exchange !== 'network',
}

/** Whether this way is still open, as far as the Situation says. */
export const isOpen = (way: AlternativeId, said: Situation): boolean => !closed[way](said)

const atOneTable: readonly string[] = ['network', 'consult']

const noLighterWay = (necessity: Situation['necessity']): boolean =>
  necessity?.lessIntrusiveWay === false

const everyItem = (data: Situation['data'], holds: (item: DataItem) => boolean): boolean =>
  data !== undefined && data.every(holds)

/** Consent that was given but does not count can be asked again, as it should have been. */
function isAnswered(consent: Situation['consent']): boolean {
  if (consent?.status === 'given')
    return consent.free !== false && consent.informed !== false && consent.specific !== false
  const status = consent?.status ?? 'not_asked'
  return status !== 'not_asked' && status !== 'not_objected'
}
