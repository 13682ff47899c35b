import { pointerPart } from './problem.ts'

type Frame = { readonly names: Set<string> | undefined; index: number; name: string }

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

/**
 * The pointer of a member that stands twice in one object of a valid JSON text.
 * `JSON.parse` silently keeps the last, so that "refused" could be lost behind "given".
 */
export function findRepeatedMember(text: string): string | undefined {
  const frames: Frame[] = []
  let string = ''
  for (const [part] of text.matchAll(token)) {
    const frame = frames.at(-1)
    if (part === '{') frames.push({ names: new Set(), index: 0, name: '' })
    else if (part === '[') frames.push({ names: undefined, index: 0, name: '' })
    else if (part === '}' || part === ']') frames.pop()
    else if (part === ',' && frame) frame.index++
    else if (part === ':' && frame?.names) {
      frame.name = JSON.parse(string) as string
      if (frame.names.has(frame.name)) return frames.map(pointerOf).join('')
      frame.names.add(frame.name)
    } else string = part
  }
  return undefined
}

const pointerOf = (frame: Frame) => pointerPart(frame.names ? frame.name : String(frame.index))
