import type { Operation } from '../../src/core/contract/contract-operations.js';
import { operator, signedIn } from '../access/callers.js';
import { aWorldOfObjects, type World } from '../access/objects.js';
import { listen } from '../support/api.js';
import { each } from '../support/each.js';
import type { TestApp } from '../support/test-app.js';
import { inTurn } from '../support/turns.js';
import { Clinic } from '../support/world.js';
import { Description } from './document.js';
import { preparations } from './preparations/all.js';
import { aScene, type Preparation, type Ready } from './preparations/scene.js';
import { Exploration, Findings, type Asker, type Way } from './exploration.js';
import { WhatIsKnown } from './world-known.js';

/** One of each kind of caller. */
const kinds = [
  /^the patient$/,
  /^the clinician$/,
  /^the peer$/,
  /^the facilitator$/,
  /^a machine that the patient discloses to$/,
  /^the representative by a court/,
  /^the natural support$/,
  /^an unrelated (practitioner|administrator|privacy_officer)$/,
  /^a foreign practitioner$/,
];

/** They take the ground from under all that is asked after them. */
const endings = [
  'accountChangesConfirm',
  'deathsRecord',
  'mergesConfirm',
  'planLifeChange',
  'settingsChange',
  'tenantsSuspend',
];

/** Those that are asked for: all, or with CONCORD_TEST_OPERATIONS='one|another' those of these ids alone. */
export function wanted({ operations }: Description): readonly Operation[] {
  const ids = new RegExp(`^(${process.env.CONCORD_TEST_OPERATIONS ?? '.*'})$`);
  return operations.filter(({ definition }) => ids.test(definition.operationId));
}

/** Asks for every operation as every kind of caller, some seven times in ten for what the description allows. */
export async function explored(service: TestApp, seed: number): Promise<Findings> {
  const description = new Description(service.contract);
  const findings = new Findings(description);
  const end = heardBy(findings);
  const { askers, patient, known, exploration } = await aPlace(service, description, { findings, seed });
  for (const operations of inOrder(wanted(description)))
    await each([...operations.entries()], async ([turn, operation]) => {
      await known.refresh(patient.api);
      for (const [index, asker] of askers.entries())
        if (inTurn([asker], index + turn, 2).length > 0)
          await exploration.ask(operation, asker, (turn * 3 + index) % 10 < 7 ? 'allowed' : 'broken');
    });
  end();
  return findings;
}

/**
 * Asks with an example of the description in a world of its own, as every kind of caller until it is done.
 * @returns what stood against it, by who got furthest
 */
export async function exampleTried(
  service: TestApp,
  operation: Operation,
  findings: Findings,
): Promise<string | null> {
  const place = await aPlace(service, new Description(service.contract), { findings, seed: 11 });
  const refusals: string[] = [];
  for (const asker of place.askers) {
    await place.known.refresh(place.patient.api);
    const { status, text } = await place.exploration.askAsShown(operation, asker, service.clock.now());
    if (status < 300) return null;
    refusals.push(`${status} ${asker.name}: ${text}`);
  }
  const prepare = preparations[operation.definition.operationId];
  if (!prepare) return refusals.toSorted().at(-1) ?? null;
  const { by, known, body } = await prepare(await aScene(service));
  const asked = { findings, seed: 11, body };
  const exploration = new Exploration(new Description(service.contract), alone(known), asked);
  const { status, text } = await exploration.askAsShown(
    operation,
    { name: 'who can', api: by.api },
    service.clock.now(),
  );
  return status < 300 ? null : `${status} ${text}`;
}

/** Nothing is known but this, and nothing is learnt. */
const alone = (known: Ready['known'] = {}): Pick<WhatIsKnown, 'of' | 'remember'> => ({
  of: (field) => (field in known ? [known[field]] : []),
  remember: () => undefined,
});

/** Goes on, in a world of its own, with what nobody got done yet. */
export async function exploredFurther(service: TestApp, findings: Findings, seed: number): Promise<void> {
  const description = new Description(service.contract);
  const end = heardBy(findings);
  const place = await aPlace(service, description, { findings, seed });
  for (const operations of inOrder(leftOf(description, findings)))
    await each(operations, (operation) => tried(operation, place, findings));
  end();
}

/** How often what is left is asked for anew: what is done once in ten worlds is missed by chance once in a thousand runs. */
const worlds = 64;

/** What is left is asked for where nobody has done anything yet: each operation in worlds made for it. */
export async function exploredAnew(service: TestApp, findings: Findings, seed: number): Promise<void> {
  const description = new Description(service.contract);
  const end = heardBy(findings);
  for (let world = 0; world < worlds; world += 1)
    for (const [turn, operation] of leftOf(description, findings).entries()) {
      const seedHere = seed + (world * 1_000 + turn) * 1_000;
      const place = await aPlace(service, description, { findings, seed: seedHere });
      await tried(operation, place, findings);
    }
  end();
}

/** What chance does not come to is asked for by whoever can do it, once all that it takes is prepared. */
export async function exploredPrepared(service: TestApp, findings: Findings, seed: number): Promise<void> {
  const description = new Description(service.contract);
  const end = heardBy(findings);
  await each([...leftOf(description, findings).entries()], async ([turn, operation]) => {
    const prepare = preparations[operation.definition.operationId];
    const asking = { description, findings, seed: seed + turn * 1_000 };
    if (prepare) await triedPrepared(service, operation, { prepare, ...asking });
  });
  end();
}

/** Every other time nothing is sent that may be left out: the fewer things are said, the fewer rules they meet. */
const wayOf = (round: number): Way => (round % 2 === 0 ? 'allowed' : 'needed');

/** Each time in a scene of its own: what was prepared may be spent. */
async function triedPrepared(
  service: TestApp,
  operation: Operation,
  asking: { prepare: Preparation; description: Description; findings: Findings; seed: number },
): Promise<void> {
  const { prepare, description, findings, seed } = asking;
  const { operationId } = operation.definition;
  let refusal = '';
  for (let round = 0; round < 24 && !findings.reached.has(operationId); round += 1) {
    const ready = await prepare(await aScene(service)).catch(String);
    if (typeof ready === 'string') return findings.found(`${operationId} cannot be prepared`, ready);
    const { by, known, body } = ready;
    const asked = { findings, seed: seed + round * 50, body };
    const exploration = new Exploration(description, alone(known), asked);
    refusal = (await exploration.ask(operation, { name: 'who can', api: by.api }, wayOf(round))).text;
  }
  if (!findings.reached.has(operationId)) console.log(`${operationId}: ${refusal}`);
}

/** Every answer counts, also to what is asked to prepare the rest. @returns what ends it */
const heardBy = (findings: Findings): (() => void) =>
  listen((method, path, answer) => findings.hear(method, path, answer));

export const leftOf = (description: Description, { reached }: Findings): readonly Operation[] =>
  wanted(description).filter(({ definition }) => !reached.has(definition.operationId));

interface Place {
  readonly askers: readonly Asker[];
  readonly patient: Asker;
  readonly known: WhatIsKnown;
  readonly exploration: Exploration;
}

async function aPlace(
  service: TestApp,
  description: Description,
  { findings, seed }: { findings: Findings; seed: number },
): Promise<Place> {
  const world = await aWorldToSpoil(service);
  const people = (await signedIn(world)).filter(({ name }) => kinds.some((kind) => kind.test(name)));
  const askers = [
    ...people,
    { name: 'the peer supporter', api: world.supporter.api },
    { name: 'who facilitates the group', api: world.groupFacilitator.api },
    { name: 'the operator', api: await operator(world) },
    { name: 'nobody', api: service.api },
  ];
  const known = new WhatIsKnown(world, description.operations);
  const exploration = new Exploration(description, known, { findings, seed });
  return { askers, patient: askers[0] as Asker, known, exploration };
}

/** One in which what everybody stands on is not what is ended: another organisation, another member of the team. */
async function aWorldToSpoil(service: TestApp): Promise<World> {
  const world = await aWorldOfObjects(service);
  const { clinic, patient } = world.room;
  const memberId = await clinic.join(patient.patientId, await clinic.practitioner());
  const { tenantId } = await Clinic.open(service);
  return { ...world, ids: { ...world.ids, memberId, tenantId } };
}

function inOrder(operations: readonly Operation[]): Operation[][] {
  const isEnding = ({ definition }: Operation): boolean => endings.includes(definition.operationId);
  return [operations.filter((each) => !isEnding(each)), operations.filter(isEnding)];
}

/** Asks for an operation that nobody got done yet, as whoever is let in, some times. */
async function tried(operation: Operation, place: Place, findings: Findings): Promise<void> {
  const { askers, patient, known, exploration } = place;
  const { operationId } = operation.definition;
  const shutOut = new Set<Asker>();
  for (let round = 0; round < 8; round += 1)
    for (const asker of askers) {
      if (findings.reached.has(operationId)) return;
      if (shutOut.has(asker)) continue;
      await known.refresh(patient.api);
      const { status } = await exploration.ask(operation, asker, wayOf(round));
      if ([401, 403].includes(status)) shutOut.add(asker);
    }
}
