import type { Text } from '../vocabulary/text.ts'

/** What `deelwijzer --help` prints. */
export const help: Text = {
  nl: `Deelwijzer weegt of, wat en met wie je iets over een cliënt mag delen.
Het is advies met redenen: de professional beslist en motiveert.

Gebruik
  deelwijzer weigh situatie.json           advies voor een mens
  deelwijzer weigh --json < in > uit       één situatie per regel erin, één afweging eruit
  deelwijzer weigh --json situaties.ndjson hetzelfde, uit een bestand
  deelwijzer replay verslag.json           een afweging opnieuw, met de normen van toen en nu
  deelwijzer norms                         de normen, elk met hun naam

Opties
  --lang nl|en       taal van het advies (nl)
  --date 2026-11-22  dag waarvan de normen gelden, voor een situatie zonder eigen datum (vandaag)
  --json             machineleesbaar; een foute regel geeft een regel met "error"
  --help             deze tekst

Een bestand dat op .json eindigt, is één situatie. Zonder bestand, of met "-", wordt de invoer gelezen.
Afloop: 0 goed, 1 een fout in de invoer, 2 een fout in de opdracht.
`,
  en: `Deelwijzer weighs whether, what and with whom something about a client may be shared.
It is advice with reasons: the professional decides and motivates.

Usage
  deelwijzer weigh situation.json          advice for a person
  deelwijzer weigh --json < in > out       one situation a line in, one weighing a line out
  deelwijzer weigh --json situations.ndjson  the same, from a file
  deelwijzer replay record.json            a weighing again, under the norms of then and now
  deelwijzer norms                         the norms, each by its name

Options
  --lang nl|en       language of the advice (nl)
  --date 2026-11-22  day whose norms apply, for a situation without a date of its own (today)
  --json             for machines; a bad line gives a line with "error"
  --help             this text

A file that ends in .json is one situation. Without a file, or with "-", the input is read.
Exit status: 0 good, 1 a fault in the input, 2 a fault in the command.
`,
}
