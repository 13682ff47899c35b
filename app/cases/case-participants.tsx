import { inSentence, roleLabels } from 'deelwijzer/vocabulary'
import {
  Details,
  Heading,
  StatusBadge,
  TaskList,
  type Task,
  TextLink,
  usePage,
  useTexts,
} from '../page/index.ts'
import type { Language } from '../page/language.ts'
import { paths } from '../paths.ts'
import { leftToWeigh } from './case-tasks.ts'
import type { CaseView } from './case-view.ts'
import type { Participant, Standing } from './participants-repository.ts'
import { type CaseTexts, caseTexts } from './texts.ts'

/** Who takes part in a case, with how they stand; who is no longer in it is folded away. */
export function CaseParticipants({ view }: { readonly view: CaseView }) {
  const texts = useTexts(caseTexts)
  const { language } = usePage()
  const caseId = view.found.id
  const rows = (wanted: boolean) =>
    view.participants
      .filter((one) => isPast(one) !== wanted)
      .map((one) => rowOf(view, one, texts, language))
  const past = rows(false)
  return (
    <>
      <Heading level={2} id="deelnemers">
        {texts.participants}
      </Heading>
      <TaskList tasks={rows(true)} />
      {view.leads ? (
        <p className="dw-aside">
          <TextLink href={paths.newParticipant({ caseId })}>{texts.invite}</TextLink>
        </p>
      ) : null}
      {past.length === 0 ? null : (
        <Details summary={texts.earlier}>
          <TaskList tasks={past} />
        </Details>
      )}
    </>
  )
}

const isPast = ({ standing }: Participant) => standing === 'ended' || standing === 'declined'

const kinds: Readonly<Record<Standing, 'neutral' | 'info' | 'ok' | 'warning'>> = {
  proposed: 'warning',
  invited: 'info',
  takes_part: 'ok',
  declined: 'neutral',
  ended: 'neutral',
  outside: 'neutral',
}

function rowOf(view: CaseView, one: Participant, texts: CaseTexts, language: Language): Task {
  const isMe = one.id === view.me
  const left = view.leads && one.standing === 'proposed' ? leftToWeigh(view, one) : 0
  return {
    id: one.id,
    title: isMe ? `${one.name} ${texts.you}` : one.name,
    ...(isMe ? {} : { href: paths.participant({ caseId: view.found.id, participantId: one.id }) }),
    hint: [
      workOf(one, language),
      left > 0 ? texts.toWeigh(left) : '',
      one.standing === 'outside' ? texts.outsideHint : '',
    ]
      .filter(Boolean)
      .join(' · '),
    status: <StatusBadge kind={kinds[one.standing]}>{texts[one.standing]}</StatusBadge>,
  }
}

/** What somebody does and where, in words. */
export function workOf({ role, organisation }: Participant, language: Language): string {
  const label = inSentence((roleLabels as Labels)[role] ?? { nl: role, en: role })[language]
  return [organisation, label].filter(Boolean).join(', ')
}

type Labels = Readonly<Record<string, { readonly nl: string; readonly en: string } | undefined>>
