import type { Norm } from 'deelwijzer'
import { effectLabels } from 'deelwijzer/vocabulary'
import { TextLink } from '../page/index.ts'
import { paths } from '../paths.ts'
import { placeOf, slugOf } from './norm-facts.ts'
import { useSay } from './say.ts'

const kinds = {
  permits: 'ok',
  forbids: 'error',
  limits: 'error',
  requires: 'warning',
  notes: 'info',
} as const

/** What a norm does, as a coloured word. */
export function EffectBadge({ effect }: { readonly effect: Norm['effect'] }) {
  const say = useSay()
  return <span className={`dw-badge dw-badge--${kinds[effect]}`}>{say(effectLabels[effect])}</span>
}

/** Norms as links, each with what it says. */
export function NormLinks({ norms }: { readonly norms: readonly Norm[] }) {
  const say = useSay()
  return (
    <ul className="dw-norms">
      {norms.map((norm) => (
        <li className="dw-norms__row" key={norm.id}>
          <div className="dw-norms__head">
            <TextLink href={paths.norm({ norm: slugOf(norm.id) })}>{placeOf(norm)}</TextLink>
            <EffectBadge effect={norm.effect} />
          </div>
          <p className="dw-norms__text">{say(norm.text)}</p>
        </li>
      ))}
    </ul>
  )
}
