import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allNorms, firstDay, normsVersion } from '../index.ts'
import type { Weighing } from '../vocabulary/weighing-type.ts'
import { run } from './run.ts'

const examples = (
  await readFile(new URL('../../contract/examples.ndjson', import.meta.url), 'utf8')
)
  .trim()
  .split('\n')
  .map((line) => JSON.stringify((JSON.parse(line) as { situation: unknown }).situation))

class Collected extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.text += chunk.toString()
    done()
  }
}

async function deelwijzer(words: string, input: Iterable<string | Buffer> = []) {
  const stdout = new Collected()
  const stderr = new Collected()
  const io = { stdin: Readable.from(input), stdout, stderr, today: () => '2026-11-22' }
  const status = await run(words.split(' '), io)
  return { status, out: stdout.text, err: stderr.text }
}

const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Partial<Weighing> & { error?: unknown })

let folder = ''
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deelwijzer-'))
  await writeFile(at('one.json'), JSON.stringify(JSON.parse(examples[0] ?? ''), null, 2))
  await writeFile(at('bad.json'), '{"client":{"age":-1},"sharer":{"role":"nurs"}}')
  await writeFile(at('many.ndjson'), examples.join('\n'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('deelwijzer weigh', () => {
  it('tells a person in Dutch, or in English', async () => {
    const dutch = await deelwijzer(`weigh ${at('one.json')}`)
    expect(dutch).toMatchObject({ status: 0, err: '' })
    expect(dutch.out).toContain('VERWIJS DOOR')
    const english = await deelwijzer(`weigh ${at('one.json')} --lang en`)
    expect(english.out).toContain('REFER ONWARD')
    expect(english.out).toContain(`${normsVersion} · 2026-11-22`)
  })

  it('says for a person what data may go, what must be done, asked and why', async () => {
    const shared = await deelwijzer('weigh --lang en', [examples[4] ?? ''])
    for (const heading of ['Data', 'What you do', 'Legal basis', 'Why'])
      expect(shared.out).toContain(`\n${heading}\n`)
    expect(shared.out).toContain('Do not share: Plan of action')
    const open = await deelwijzer('weigh --lang en -', [examples[7] ?? ''])
    expect(open.out).toContain('Is there consent to share this? (/consent/status)')
  })

  it('keeps to lines that fit a terminal', async () => {
    for (const example of examples) {
      const { out } = await deelwijzer('weigh', [example])
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    }
  })

  it('names all that is wrong in a file, in Dutch', async () => {
    const { status, out, err } = await deelwijzer(`weigh ${at('bad.json')}`)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain('/client/age: Verwacht een getal van 0 tot en met 130.')
    expect(err).toContain(
      '/sharer/role: Verwacht een waarde uit het contract. Bedoelde je "nurse"?',
    )
  })

  it.each<[string, Iterable<string>, number]>([
    ['weigh --lang en', [' \n'], 1],
    ['weigh --lang en no-such-file.json', [], 2],
    ['weigh --json --lang en no-such-file.ndjson', [], 2],
    ['weigh --lang en --date 1999-01-01', ['{}'], 2],
    ['weigh --lang en', [`{}${' '.repeat(300_000)}`], 1],
  ])('ends "%s" with a reason', async (words, input, status) => {
    const ended = await deelwijzer(words, input)
    expect(ended).toMatchObject({ status, out: '' })
    expect(ended.err).not.toBe('')
  })
})

describe('deelwijzer weigh --json', () => {
  it('gives one weighing a line, in the order in which they came', async () => {
    const { status, out } = await deelwijzer('weigh --json', [examples.join('\n')])
    expect(status).toBe(0)
    expect(jsonLines(out).map(({ id }) => id)).toEqual(
      examples.map((e) => (JSON.parse(e) as { id: string }).id),
    )
  })

  it('does the same with a file of lines, and with a file of one', async () => {
    const many = await deelwijzer(`weigh --json ${at('many.ndjson')}`)
    expect(jsonLines(many.out)).toHaveLength(examples.length)
    const one = await deelwijzer(`weigh --json ${at('one.json')}`)
    expect(jsonLines(one.out)).toEqual(jsonLines(many.out).slice(0, 1))
  })

  it('goes on after a bad line, and says at the end that there was one', async () => {
    const input = [
      '{"questionIsMine":false}\n\n  \n{"client":{"age":-3}}\r\nnonsense\n',
      Buffer.from([0xff, 0x0a]),
      `{"id":"${'x'.repeat(300_000)}"}\n{"questionIsMine":false}`,
    ]
    const { status, out } = await deelwijzer('weigh --json', input)
    expect(status).toBe(1)
    expect(jsonLines(out).map((line) => line.outcome ?? line.error)).toEqual([
      'refer_onward',
      { pointer: '/client/age', message: 'Expected a number from 0 to 130.' },
      { pointer: '', message: 'This is not JSON.' },
      { pointer: '', message: 'This is not UTF-8.' },
      { pointer: '', message: 'Expected at most 256 kB.' },
      'refer_onward',
    ])
  })

  it('takes the day from the situation, else from --date, else today', async () => {
    const input = ['{"questionIsMine":false}\n{"questionIsMine":false,"date":"2024-01-02"}\n']
    const dates = async (words: string) =>
      jsonLines((await deelwijzer(words, input)).out).map((line) => line.norms?.date)
    expect(await dates('weigh --json')).toEqual(['2026-11-22', '2024-01-02'])
    expect(await dates('weigh --json --date 2025-03-04')).toEqual(['2025-03-04', '2024-01-02'])
  })

  it('refuses a day before the first norm', async () => {
    const { status, out } = await deelwijzer('weigh --json', ['{"date":"1999-01-01"}'])
    expect(status).toBe(1)
    expect(jsonLines(out)).toEqual([
      { error: { pointer: '/date', message: `No norms are known before ${firstDay}.` } },
    ])
  })

  it('waits for a slow reader before it takes more', async () => {
    let taken = 0
    let most = 0
    async function* source() {
      for (let i = 0; i < 500; i++) {
        taken++
        yield '{"questionIsMine":false}\n'
      }
    }
    let written = 0
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        written++
        most = Math.max(most, taken - written)
        setImmediate(done)
      },
    })
    const io = {
      stdin: Readable.from(source()),
      stdout: slow,
      stderr: slow,
      today: () => '2026-11-22',
    }
    expect(await run(['weigh', '--json'], io)).toBe(0)
    expect(written).toBe(500)
    // What a stream reads ahead, and no more.
    expect(most).toBeLessThan(40)
  })
})

describe('the other commands', () => {
  it('list the norms by name', async () => {
    const { status, out } = await deelwijzer('norms')
    expect(status).toBe(0)
    expect(out.trim().split('\n')).toEqual(allNorms.map(({ id }) => id))
  })

  it('explain themselves, with status 2 when a command is not understood', async () => {
    expect(await deelwijzer('--help')).toMatchObject({ status: 0, err: '' })
    const wrong = await deelwijzer('way --lang en')
    expect(wrong).toMatchObject({ status: 2, out: '' })
    expect(wrong.err).toContain('Usage')
  })
})
