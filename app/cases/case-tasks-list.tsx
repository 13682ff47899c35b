import { StatusBadge, type Task, useTexts } from '../page/index.ts'
import { paths } from '../paths.ts'
import { invitingOf } from './case-tasks.ts'
import type { CaseView } from './case-view.ts'
import { type CaseTexts, caseTexts } from './texts.ts'

/** What the reader can do next in a case: link people, weigh who was proposed, invite. */
export function useCaseTasks(view: CaseView): readonly Task[] {
  const texts = useTexts(caseTexts)
  return [...linkTasks(view, texts), ...weighTasks(view, texts), ...inviteTasks(view, texts)]
}

const todo = (texts: CaseTexts) => <StatusBadge kind="warning">{texts.todoBadge}</StatusBadge>

const linkTasks = ({ people, found }: CaseView, texts: CaseTexts): readonly Task[] =>
  people
    .filter(({ fileId, name }) => fileId === undefined && name !== '')
    .map(({ id: subjectId, name }) => ({
      id: `koppel-${subjectId}`,
      title: texts.linkTask(name),
      href: paths.linkCasePerson({ caseId: found.id, subjectId }),
      hint: texts.linkTaskHint,
      status: todo(texts),
    }))

function weighTasks(view: CaseView, texts: CaseTexts): readonly Task[] {
  if (!view.leads) return []
  const caseId = view.found.id
  return view.participants
    .filter(({ standing }) => standing === 'proposed')
    .flatMap((one) =>
      view.people.flatMap((person) => {
        const inviting = invitingOf(view, one, person)
        const row = { id: `weeg-${one.id}-${person.id}`, hint: texts.weighTaskHint(person.name) }
        if (inviting.state === 'busy')
          return {
            ...row,
            title: texts.goOnTask(one.name),
            href: paths.weighing({ draftId: inviting.draftId }),
            status: <StatusBadge kind="info">{texts.busyBadge}</StatusBadge>,
          }
        if (inviting.state !== 'to_weigh') return []
        return {
          ...row,
          title: texts.weighTask(one.name),
          href: paths.participant({ caseId, participantId: one.id }),
          status: todo(texts),
        }
      }),
    )
}

function inviteTasks({ leads, participants, found }: CaseView, texts: CaseTexts): readonly Task[] {
  const others = participants.filter(({ standing }) => standing !== 'ended')
  if (!leads || others.length > 1) return []
  return [
    {
      id: 'nodig-uit',
      title: texts.inviteTask,
      href: paths.newParticipant({ caseId: found.id }),
      hint: texts.inviteTaskHint,
      status: todo(texts),
    },
  ]
}
