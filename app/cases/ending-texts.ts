import { catalogue } from '../page/language.ts'

export type EndingTexts = typeof endingTexts.nl

/** Leaving a case, ending somebody's part, and closing a case: what closes, and for whom. */
export const endingTexts = catalogue({
  nl: {
    closes: 'Wat er sluit',
    stays: 'Wat er blijft',
    cancel: 'Nee, terug',

    leaveTitle: 'Stoppen met meedoen',
    leaveLead: 'Je doet daarna niet meer mee aan deze casus.',
    leaveButton: 'Stop met meedoen',
    leaveCase: 'Je kunt de casus niet meer openen.',
    leaveReceived: (count: number) =>
      count === 0
        ? 'Er is nu niets met jou gedeeld.'
        : `${countOf(count, 'verstrekking', 'verstrekkingen')} aan jou: de gegevens daarin zie je niet meer.`,
    leaveGiven: (count: number) =>
      count === 0
        ? 'Er staat nu niets van jou open bij anderen.'
        : `${countOf(count, 'verstrekking', 'verstrekkingen')} van jouw organisatie blijft open voor wie het kreeg, tot de einddatum of de volgende fase. Moet dat niet? Beëindig die dan eerst.`,
    leaveFile: 'Je eigen dossier en je afwegingen blijven zoals ze zijn.',
    leaveAgain: 'Meedoen kan daarna alleen met een nieuwe uitnodiging.',
    lastTitle: 'Je bent de enige van jouw organisatie',
    lastText:
      'Jouw organisatie leidt deze casus. Als jij stopt, kan niemand de casus nog verder brengen of sluiten. Nodig eerst een collega uit, of sluit de casus.',
    close: 'Sluit de casus',
    invite: 'Nodig een collega uit',

    endTitle: 'Iemands deelname beëindigen',
    endLead: (name: string) => `${name} doet daarna niet meer mee aan deze casus.`,
    endButton: 'Beëindig de deelname',
    endCase: (name: string) => `${name} kan de casus niet meer openen, vanaf de volgende klik.`,
    endAll: (name: string) =>
      `Alles wat in deze casus met ${name} is gedeeld, sluit. Ook wat anderen gaven.`,
    endOwn: (count: number) =>
      count === 0
        ? 'Van jouw organisatie stond er niets open.'
        : `Van jouw organisatie sluit ${countOf(count, 'verstrekking', 'verstrekkingen')}.`,
    endGiven: (name: string) =>
      `Wat ${name} aan anderen gaf, blijft voor hen open tot de einddatum of de volgende fase.`,
    endKnown: (name: string) => `Wat ${name} al las of overnam, haal je hiermee niet terug.`,

    takeBackTitle: 'Het voorstel terugnemen',
    takeBackLead: (name: string) =>
      `${name} is nog niet uitgenodigd en heeft niets gezien. Er sluit niets.`,
    takeBackButton: 'Neem het voorstel terug',
    takeBackDrafts: 'Een afweging die je hiervoor maakte, blijft in je dossier staan.',

    withdrawTitle: 'De uitnodiging intrekken',
    withdrawLead: (name: string) => `${name} kan de uitnodiging daarna niet meer zien of aannemen.`,
    withdrawButton: 'Trek de uitnodiging in',
    withdrawSeen: (name: string) =>
      `De uitnodiging met de namen, de geboortedata en de vraag. Heeft ${name} die al gelezen, dan haal je dat niet terug.`,

    removeTitle: 'Iemand van buiten uit de casus halen',
    removeLead: (name: string) => `${name} staat daarna niet meer bij wie meedoet.`,
    removeButton: 'Haal uit de casus',
    removeNothing: 'Er sluit niets: deze persoon kon hier niets openen.',
    removeRecords: 'Wat je vastlegde over wat er is gegeven, blijft staan.',

    closeTitle: 'De casus sluiten',
    closeLead: 'Een gesloten casus gaat voor iedereen dicht. Dat kun je niet terugdraaien.',
    closeButton: 'Sluit de casus',
    closeFor: (names: string) => `Voor deze deelnemers gaat de casus dicht: ${names}.`,
    closeForYou: 'Alleen jij doet mee. Voor jou gaat de casus dicht.',
    closeShares: (count: number) =>
      `Alle verstrekkingen in de casus. Daarvan zie jij er nu ${count} open staan.`,
    closeInvitations: (count: number) =>
      `${countOf(count, 'uitnodiging of voorstel', 'uitnodigingen en voorstellen')} zonder antwoord.`,
    closeRequests: (count: number) =>
      `${countOf(count, 'informatievraag', 'informatievragen')} van of aan jou zonder antwoord.`,
    closeFiles:
      'Elke organisatie houdt haar eigen dossier, met de gegevens die ze zelf inbracht en haar afwegingen.',
    closeKnown: 'Wat iemand al las of overnam, haal je hiermee niet terug.',
  },
  en: {
    closes: 'What closes',
    stays: 'What stays',
    cancel: 'No, back',

    leaveTitle: 'Stop taking part',
    leaveLead: 'After this you no longer take part in this case.',
    leaveButton: 'Stop taking part',
    leaveCase: 'You can no longer open the case.',
    leaveReceived: (count: number) =>
      count === 0
        ? 'Nothing is shared with you now.'
        : `${countOf(count, 'share', 'shares')} with you: you no longer see the data in it.`,
    leaveGiven: (count: number) =>
      count === 0
        ? 'Nothing of yours is open to others now.'
        : `${countOf(count, 'share', 'shares')} of your organisation will stay open to whoever received it, until the end date or the next phase. If that is not right, end it first.`,
    leaveFile: 'Your own file and your weighings stay as they are.',
    leaveAgain: 'After this, taking part takes a new invitation.',
    lastTitle: 'You are the only one of your organisation',
    lastText:
      'Your organisation leads this case. If you stop, nobody can move the case on or close it. Invite a colleague first, or close the case.',
    close: 'Close the case',
    invite: 'Invite a colleague',

    endTitle: 'End somebody’s participation',
    endLead: (name: string) => `After this ${name} no longer takes part in this case.`,
    endButton: 'End their participation',
    endCase: (name: string) => `${name} can no longer open the case, from the next click on.`,
    endAll: (name: string) =>
      `Everything shared with ${name} in this case closes. That includes what others gave.`,
    endOwn: (count: number) =>
      count === 0
        ? 'Nothing of your organisation was open.'
        : `${countOf(count, 'share', 'shares')} of your organisation will close.`,
    endGiven: (name: string) =>
      `What ${name} gave to others stays open to them until its end date or the next phase.`,
    endKnown: (name: string) =>
      `This does not take back what ${name} has already read or taken over.`,

    takeBackTitle: 'Take the proposal back',
    takeBackLead: (name: string) =>
      `${name} was not invited yet and has seen nothing. Nothing closes.`,
    takeBackButton: 'Take the proposal back',
    takeBackDrafts: 'A weighing that you made for this stays in your file.',

    withdrawTitle: 'Withdraw the invitation',
    withdrawLead: (name: string) =>
      `After this ${name} can no longer see or accept the invitation.`,
    withdrawButton: 'Withdraw the invitation',
    withdrawSeen: (name: string) =>
      `The invitation with the names, dates of birth and question. If ${name} has read it already, this does not take that back.`,

    removeTitle: 'Remove somebody outside from the case',
    removeLead: (name: string) =>
      `After this ${name} is no longer listed among those who take part.`,
    removeButton: 'Remove from the case',
    removeNothing: 'Nothing closes: this person could open nothing here.',
    removeRecords: 'Your records of what was given remain.',

    closeTitle: 'Close the case',
    closeLead: 'A closed case closes for everybody. That cannot be undone.',
    closeButton: 'Close the case',
    closeFor: (names: string) => `The case closes for these participants: ${names}.`,
    closeForYou: 'Only you take part. The case closes for you.',
    closeShares: (count: number) => `All shares in the case. Of those you now see ${count} open.`,
    closeInvitations: (count: number) =>
      `${countOf(count, 'invitation or proposal', 'invitations and proposals')} without an answer.`,
    closeRequests: (count: number) =>
      `${countOf(count, 'request', 'requests')} from or to you without an answer.`,
    closeFiles:
      'Each organisation keeps its own file, with the items it brought in and its weighings.',
    closeKnown: 'This does not take back what somebody has already read or taken over.',
  },
})

function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
