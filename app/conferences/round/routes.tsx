import { line } from '../../cases/on-case.ts'
import { paths } from '../../paths.ts'
import type { Route } from '../../route.ts'
import { agree, showAgreement } from './agreement-routes.tsx'
import { answer, showAnswer } from './answer-routes.tsx'
import { close, showClose } from './close-routes.tsx'
import { showMinutes } from './minutes-routes.tsx'
import { nameIt, showNeed } from './need-routes.tsx'
import { showTold, tell } from './told-routes.tsx'

const reading = { none: 'app.read_table writes who saw what' } as const

/** The end of a slot: what is agreed, who needs what for it, who tells the client, and the minutes. */
export const roundRoutes: readonly Route[] = [
  line('get', paths.slotAgreement, reading, showAgreement),
  line('post', paths.slotAgreement, 'agreement_made', agree),
  line('get', paths.slotNeed, reading, showNeed),
  line('post', paths.slotNeed, 'need_named', nameIt),
  line('get', paths.answerNeed, reading, showAnswer),
  line('post', paths.answerNeed, 'need_answered', answer),
  line('get', paths.slotTold, reading, showTold),
  line('post', paths.slotTold, 'told_recorded', tell),
  line('get', paths.closeSlot, reading, showClose),
  line('post', paths.closeSlot, 'slot_closed', close),
  line('get', paths.minutes, 'minutes_read', showMinutes),
]
