import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJudgements, piecesOf } from './judgements.ts'

const found = (text: string, kind: 'fact' | 'opinion' | 'suspicion' = 'fact') =>
  findJudgements(text, kind).map(({ words, sort }) => [words, sort])

describe('a judgement', () => {
  it.each([
    ['Hij was agressief.', 'agressief', 'character'],
    ['Een agressieve jongen', 'agressieve', 'character'],
    ['AGRESSIEF!', 'AGRESSIEF', 'character'],
    ['Moeder is onbetrouwbaar', 'onbetrouwbaar', 'character'],
    ['een onbetrouwbare vader', 'onbetrouwbare', 'character'],
    ['Zij is lui.', 'lui', 'character'],
    ['de luie leerling', 'luie', 'character'],
    ['manipulatief gedrag', 'manipulatief', 'character'],
    ['zij manipuleert ons', 'manipuleert', 'character'],
    ['De kinderen zijn verwaarloosd', 'verwaarloosd', 'care'],
    ['verwaarloosde kinderen', 'verwaarloosde', 'care'],
    ['Een vieze woning', 'vieze', 'care'],
    ['een slechte moeder', 'slechte moeder', 'care'],
    ['Vader is depressief', 'depressief', 'diagnosis'],
    ['Ze heeft borderline', 'borderline', 'diagnosis'],
    ['hij heeft ADHD', 'ADHD', 'diagnosis'],
    ['paranoïde gedachten', 'paranoïde', 'diagnosis'],
    ['Hij doet alsof hij slaapt', 'doet alsof', 'motive'],
    ['Ze deed het met  opzet', 'met  opzet', 'motive'],
    ['Hij wil niet meewerken', 'wil niet meewerken', 'motive'],
    ['de dader van de inbraak', 'dader', 'guilt'],
    ['Ik denk dat hij liegt', 'Ik denk', 'thought'],
    ['dat denk ik ook', 'denk ik', 'thought'],
    ['Volgens mij klopt dit niet', 'Volgens mij', 'thought'],
    ['Ik heb het gevoel dat het misgaat', 'Ik heb het gevoel', 'thought'],
    ['Blijkbaar was niemand thuis', 'Blijkbaar', 'thought'],
    ['Hij komt altijd te laat', 'altijd', 'always'],
    ['zij belt nooit terug', 'nooit', 'always'],
    ['Uiteraard was hij er niet', 'Uiteraard', 'colour'],
    ['Vader beweert dat hij werkt', 'beweert', 'colour'],
    ['He was aggressive', 'aggressive', 'character'],
    ['She is always late', 'always', 'always'],
    ['I think he lies', 'I think', 'thought'],
  ])('is found: %s', (text, words, sort) => {
    expect(found(text)).toContainEqual([words, sort])
  })

  it.each([
    'Hij sloeg om 10.15 uur met zijn vuist op tafel en riep dat hij weg wilde.',
    'Drie keer te laat: op 3, 10 en 17 november.',
    'Moeder vertelde dat zij slecht slaapt.',
    'De huisarts verwees op 3 november naar de kinderarts.',
    'De buurvrouw hoorde op 4 november geschreeuw, van 21.00 tot 21.20 uur.',
    '',
  ])('is not found in what was seen or heard: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['lui', 'Zij luistert naar een luide luidspreker en koopt luiers.'],
    ['dom', 'Het domein van de dominee.'],
    ['vies', 'Het advies van de leerplichtambtenaar.'],
    ['gek', 'Hij heeft gekozen en is gekomen.'],
    ['aso', 'De seizoenkaart van Jason.'],
    ['raar', 'De leraar en de ambtenaar.'],
    ['dief', 'Hij is liefdevol.'],
    ['lazy', 'The lazybones café.'],
    ['ADHD', 'Zij neemt elke dag ADHD-medicatie in.'],
  ])('is not found inside another word: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Zij zei: "Ik ben lui en ik heb altijd pech."',
    'Zij zei: “Ik denk dat hij agressief is.”',
    'Zij zei: ‘Hij is nooit thuis.’',
    "Zij zei: 'Hij is nooit thuis.'",
  ])('is left alone in what somebody said: %s', (text) => {
    expect(found(text)).toEqual([])
    expect(found(text.replaceAll(/["“”‘’']/g, '')).length).toBeGreaterThan(0)
  })

  it('weighs most in a fact', () => {
    const isNoFact = (kind: 'fact' | 'opinion' | 'suspicion') =>
      findJudgements('Hij is altijd agressief', kind).map((one) => one.isNoFact)
    expect(isNoFact('fact')).toEqual([false, true])
    expect(isNoFact('opinion')).toEqual([false, false])
    expect(isNoFact('suspicion')).toEqual([false, false])
  })

  it('may be one’s own thought in an opinion and in a suspicion, and not in a fact', () => {
    expect(found('Ik denk dat hij spijbelt')).toEqual([['Ik denk', 'thought']])
    expect(found('Ik denk dat hij spijbelt', 'opinion')).toEqual([])
    expect(found('Ik vermoed dat hij spijbelt', 'suspicion')).toEqual([])
  })

  it('is no judgement when a clinician names an illness', () => {
    const text = 'Zij is depressief.'
    expect(findJudgements(text, 'fact', { mayDiagnose: true })).toEqual([])
    expect(findJudgements(text, 'fact', { mayDiagnose: false })).toHaveLength(1)
  })
})

describe('the pieces of a text', () => {
  it('are the whole text again, whatever is in it', () => {
    const words = fc.constantFrom(
      'lui ',
      'altijd ',
      'hij ',
      '"',
      'ik denk ',
      '🙂',
      'é',
      '\n',
      '-',
      "'",
    )
    fc.assert(
      fc.property(
        fc.array(words).map((list) => list.join('')),
        (text) => {
          const pieces = piecesOf(text, findJudgements(text, 'fact'))
          expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        },
      ),
    )
  })
})
