import type { Weighing, WeighedCondition } from 'deelwijzer'
import { conditionTexts } from 'deelwijzer/vocabulary'
import { Heading, StatusBadge, TaskList, usePage, useTexts } from '../../page/index.ts'
import { blockingConditions } from './sorted.ts'
import { resultTexts } from './texts.ts'

type Id = keyof typeof conditionTexts

/** What every exchange carries, whatever comes out. */
const standing: ReadonlySet<Id> = new Set<Id>([
  'record_in_file',
  'record_reasons_for_sharing_without_consent',
  'inform_client_before',
  'inform_client_after',
  'limit_to_need_to_have',
])

/** What must still be done: first what keeps the data back, then what belongs to it. */
export function ToDo(props: {
  readonly advice: Weighing
  readonly level: 3 | 4
  readonly id: string
}) {
  const { advice, level, id } = props
  const texts = useTexts(resultTexts)
  const blocking = new Set(blockingConditions(advice).map((condition) => condition.id))
  const closed = advice.outcome === 'not_allowed'
  const groups = Map.groupBy(advice.conditions, (condition) => {
    if (blocking.has(condition.id)) return texts.toDoFirst
    if (standing.has(condition.id)) return texts.toDoAlways
    return closed ? texts.toDoWayBack : texts.toDoWith
  })
  const order = [texts.toDoFirst, texts.toDoWayBack, texts.toDoWith, texts.toDoAlways]
  return order.map((group) => {
    const conditions = groups.get(group)
    return conditions ? (
      <div key={group}>
        <Heading level={level} size={4}>
          {group}
        </Heading>
        <Conditions id={`${id}-${order.indexOf(group)}`} conditions={conditions} />
      </div>
    ) : null
  })
}

function Conditions(props: {
  readonly id: string
  readonly conditions: readonly WeighedCondition[]
}) {
  const { language } = usePage()
  const texts = useTexts(resultTexts)
  return (
    <TaskList
      tasks={props.conditions.map(({ id, met }) => ({
        id: `${props.id}-${id}`,
        title: conditionTexts[id][language],
        status: met ? (
          <StatusBadge kind="ok">{texts.done}</StatusBadge>
        ) : (
          <StatusBadge kind="warning">{texts.notDone}</StatusBadge>
        ),
      }))}
    />
  )
}
