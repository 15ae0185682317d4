import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { actions, entryOf, type Action } from '../../src/access/access-matrix.js';
import { closedAtSharedScreen } from '../../src/access/shared-screen.js';
import { operationsOf, type Operation } from '../../src/core/contract/contract-operations.js';

/** What is not the patient's to do and shows what they read nowhere, but stays open where they look on, and why. */
const openBesideThem: Readonly<Partial<Record<Action, string>>> = {
  'patient.invite': 'shows the code that is handed over to the patient, and how they asked to be reached',
  'patient.confirm_invitation':
    'shows the code that is handed over to the patient, and how they asked to be reached',
  'signing_code.issue': 'shows the code with which the patient signs on this very screen',
};

describe('At a shared screen', () => {
  const document = JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as OpenAPIObject;
  const operations = operationsOf(document);
  const actionOf = ({ definition }: Operation): Action =>
    (definition['x-access'] as { action?: Action }).action as Action;

  const isThePatients = (action: Action): boolean => {
    const entry = entryOf(action);
    return entry.about === 'patient' && entry.self !== undefined;
  };
  /** The schemas that an answer is made of, by their names. */
  const shownBy = ({ definition }: Operation): string[] =>
    Object.entries(definition.responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, response]) => namesIn(response));

  /** With those inside them. */
  function all(names: readonly string[], found = new Set<string>()): Set<string> {
    for (const name of names.filter((each) => !found.has(each))) {
      found.add(name);
      all(namesIn(document.components?.schemas?.[name]), found);
    }
    return found;
  }

  const signedIn = operations.filter((each) => actions.includes(actionOf(each)));
  const readByThePatient = signedIn.filter((each) => each.method === 'GET' && isThePatients(actionOf(each)));
  const theirs = all(readByThePatient.flatMap(shownBy));

  /** A read that is not theirs, a change that answers what they read nowhere, and what shows more in the answers of other actions. */
  function showsMore(action: Action): boolean {
    const ways = signedIn.filter((each) => actionOf(each) === action);
    return (
      ways.length === 0 ||
      ways.some((each) => each.method === 'GET' || shownBy(each).some((name) => !theirs.has(name)))
    );
  }

  it('whatever shows of a record what the patient, who sits there, does not read is closed', () => {
    const beyondThem = actions.filter(
      (action) => entryOf(action).about === 'patient' && !isThePatients(action) && showsMore(action),
    );
    expect(beyondThem).toEqual(expect.arrayContaining(['merge.read', 'clinical_note.read_withheld']));
    const open = beyondThem.filter((action) => !(action in closedAtSharedScreen));
    expect(open.toSorted()).toEqual(Object.keys(openBesideThem).toSorted());
  });
});

function namesIn(part: unknown): string[] {
  const references = JSON.stringify(part ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
  return [...references].map(([, name]) => name as string);
}
