const width = 80

/** A text under a mark, in lines of at most 80 characters where its words allow that. */
export function indent(mark: string, text: string): string[] {
  const start = mark.trimStart() === mark ? `  ${mark}` : mark
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && start.length + last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map((line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line)
}
