import * as data from './labels/data.ts'
import * as danger from './labels/danger.ts'
import * as exchange from './labels/exchange.ts'
import * as informing from './labels/informing.ts'
import * as parties from './labels/parties.ts'
import * as people from './labels/people.ts'
import { findMember } from './members.ts'
import type { Text } from './text.ts'

export { alternativeTexts } from './labels/alternatives.ts'
export { conditionTexts } from './labels/conditions.ts'
export * from './labels/data.ts'
export * from './labels/danger.ts'
export * from './labels/exchange.ts'
export * from './labels/informing.ts'
export * from './labels/outcome.ts'
export * from './labels/parties.ts'
export * from './labels/people.ts'

type Labels = Readonly<Record<string, Text>>

const partyLabels = (side: string): Record<string, Labels> => ({
  [`/${side}/role`]: parties.roleLabels,
  [`/${side}/setting`]: parties.settingLabels,
  [`/${side}/domain`]: parties.domainLabels,
  [`/${side}/registrations`]: parties.registrationLabels,
  [`/${side}/relation`]: parties.relationLabels,
})

/** The labels of every member that has a list of values, by its pointer. */
export const labelsByPointer: Readonly<Record<string, Labels>> = {
  ...partyLabels('sharer'),
  ...partyLabels('recipient'),
  '/action': exchange.actionLabels,
  '/exchange': exchange.exchangeLabels,
  '/legalDuty': exchange.legalDutyLabels,
  '/data/*/category': data.dataCategoryLabels,
  '/data/*/about': data.aboutLabels,
  '/data/*/nature': data.natureLabels,
  '/data/*/need': data.needLabels,
  '/client/capacity': people.capacityLabels,
  '/client/representative': people.representativeLabels,
  '/consent/status': people.consentStatusLabels,
  '/consent/by': people.consentPartyLabels,
  '/consent/refusedBy': people.consentPartyLabels,
  '/danger/level': danger.dangerLevelLabels,
  '/danger/to': danger.dangerTargetLabels,
  '/danger/kind': danger.dangerKindLabels,
  '/informing/when': informing.informingMomentLabels,
  '/informing/reasonNotBefore': informing.reasonNotBeforeLabels,
}

const yesOrNo: Labels = { true: { nl: 'Ja', en: 'Yes' }, false: { nl: 'Nee', en: 'No' } }

/** How a value of a member reads on the screen; undefined where the value is its own label. */
export function findLabel(pointer: string, value: string | number | boolean): Text | undefined {
  const member = findMember(pointer)
  const labels = member?.kind === 'boolean' ? yesOrNo : labelsByPointer[member?.pointer ?? '']
  return labels && Object.hasOwn(labels, String(value)) ? labels[String(value)] : undefined
}
