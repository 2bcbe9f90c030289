import { expect, test } from 'vitest';
import { Actions, Actors, Verbs } from '../document/schema/vocabulary.ts';
import { groupsThrough, placedActions, roleOf, rolesIn, strengthScale } from './actions.ts';
import { sampleText, sampleUnit } from './sample-text.ts';

const label = { zh: '名', en: 'name' };
const actor = (id: string, addressedAs: string[] = []) => ({
  id,
  labels: label,
  kind: 'group',
  names: {},
  addressedAs,
});
const actors = Actors.parse([
  actor('all'),
  actor('states', ['all']),
  actor('itu', ['all']),
  actor('idle'),
]);
const action = (anchor: string, addressees: string[]) => ({
  anchor,
  verb: 'urge',
  words: '敦促',
  asker: 'council',
  addressees,
  what: label,
  confirmed: true,
});
const actions = Actions.parse([
  action('op1', ['all']),
  action('op2', ['states']),
  action('op2', ['all', 'states']),
  action('op9', ['all']),
]);
const placed = placedActions(
  [sampleText([sampleUnit('1'), sampleUnit('2')])],
  [{ folder: 'A-RES-1-1', actions }],
);

test('each action has a name that stays, and stands in a paragraph that is there', () => {
  expect(placed.map(({ id }) => id)).toEqual(['A-RES-1-1-op1', 'A-RES-1-1-op2', 'A-RES-1-1-op2-2']);
});

test('an actor is asked by name, or as one of a wider group, not twice', () => {
  const [, states] = actors;
  if (!states) throw new Error('no such actor');
  const { direct, asPart } = roleOf(states, placed);
  expect(direct.map(({ id }) => id)).toEqual(['A-RES-1-1-op2', 'A-RES-1-1-op2-2']);
  expect(asPart.map(({ id }) => id)).toEqual(['A-RES-1-1-op1']);
  expect(asPart.map((one) => groupsThrough(states, one))).toEqual([['all']]);
});

test('only actors of whom something is asked, those named most first', () => {
  expect(rolesIn(actors, placed).map((role) => role.actor.id)).toEqual(['states', 'all', 'itu']);
});

test('the scale goes from weak to strong', () => {
  const verb = (id: string, strength?: number) => ({
    id,
    class: 'request',
    forms: {},
    labels: label,
    note: label,
    strength,
  });
  const verbs = Verbs.parse([verb('request', 6), verb('note'), verb('encourage', 1)]);
  expect(strengthScale(verbs).map(({ id }) => id)).toEqual(['encourage', 'request']);
});
