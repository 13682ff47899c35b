import { conditionLines, type Line } from 'deelwijzer/look-up'
import type { Norm } from 'deelwijzer'
import { useSay } from './say.ts'

/** When a norm applies: its own condition as nested lists; a thought opens into its parts. */
export function ConditionTree({ norm }: { readonly norm: Norm }) {
  return <Lines lines={conditionLines(norm.when)} />
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className="dw-tree">
      {lines.map((line, index) => (
        <li className="dw-tree__line" key={index}>
          <OneLine line={line} />
        </li>
      ))}
    </ul>
  )
}

function OneLine({ line }: { readonly line: Line }) {
  const say = useSay()
  if (line.parts.length === 0) return say(line.text)
  if (line.kind === 'thought') {
    return (
      <details className="dw-tree__thought">
        <summary>{say(line.text)}</summary>
        <Lines lines={line.parts} />
      </details>
    )
  }
  return (
    <>
      <span className="dw-tree__heading">{say(line.text)}</span>
      <Lines lines={line.parts} />
    </>
  )
}
