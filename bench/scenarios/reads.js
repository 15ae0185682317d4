import { requestBytes } from '../connection.js';
import { kindsOfHelp, longLives, patientsPerClinician, towns } from '../world.js';
import { many, planPath, reading, tokensOf } from './requests.js';

/** So many sessions read at the same time. */
const readers = 200;

/** Each session goes through the whole caseload of its clinician. */
export function plansAsClinician(stage) {
  return plans(stage, (someone, reader) => {
    const first = someone - (someone % patientsPerClinician);
    const patients = many(patientsPerClinician).map((place) => first + place);
    return { identity: stage.world.clinicianSession(first, reader), patients };
  });
}

export function plansAsPatient(stage) {
  return plans(stage, (patient) => ({ identity: stage.world.patientSession(patient), patients: [patient] }));
}

/** A peer supporter sees what was shared: the plan, and not the conversation about it. */
export function plansAsPeer(stage) {
  return plans(stage, (someone) => asPeer(stage, stage.world.plainNeighbour(someone)));
}

/** Three of the ten goals are labelled substance_use, and this consent does not open that. */
export function labelledPlansAsPeer(stage) {
  return plans(stage, (someone) => asPeer(stage, stage.world.labelledNeighbour(someone)));
}

function asPeer({ world }, patient) {
  return { identity: world.peerSession(patient), patients: [patient] };
}

/** @param sessionOf gives the reader with this number a session and the patients whose plans they read */
async function plans({ service, world }, sessionOf) {
  const sessions = many(readers).map((reader) => sessionOf(world.someone(reader, readers), reader));
  const tokens = await tokensOf(
    service,
    sessions.map(({ identity }) => identity),
  );
  const requests = sessions.flatMap(({ patients }, session) =>
    patients.map((patient) => requestBytes(planPath(world, patient), tokens[session])),
  );
  return { workFor: () => reading(requests) };
}

export async function caseloads({ service, world }) {
  const identities = many(readers).map((reader) =>
    world.clinicianSession(world.someone(reader, readers), reader),
  );
  const tokens = await tokensOf(service, identities);
  const path = `/v1/caseload?limit=${patientsPerClinician}`;
  return { workFor: () => reading(tokens.map((token) => requestBytes(path, token))) };
}

/** Each opens their own page: what waits, the next steps, the plan and the journey in short, what others did. */
export async function todays({ service, world }) {
  const patients = many(readers).map((reader) => world.shortLife(world.someone(reader, readers)));
  const tokens = await tokensOf(
    service,
    patients.map((patient) => world.patientSession(patient)),
  );
  const requests = patients.map((patient, number) =>
    requestBytes(`/v1/patients/${world.patientId(patient)}/today`, tokens[number]),
  );
  return { workFor: () => reading(requests) };
}

export async function mornings({ service, world }) {
  const identities = many(readers).map((reader) =>
    world.clinicianSession(world.someone(reader, readers), reader),
  );
  const tokens = await tokensOf(service, identities);
  return { workFor: () => reading(tokens.map((token) => requestBytes('/v1/me/morning', token))) };
}

/** Patients of the first organisation look for a kind of help in a town; each finds a hundred and twenty-five, and reads a page of them. */
export async function searches({ service, world }) {
  const patients = many(Math.min(readers, world.patientsPerTenant));
  const tokens = await tokensOf(
    service,
    patients.map((patient) => world.patientSession(patient)),
  );
  const asked = kindsOfHelp.flatMap((kind) => towns.map((town) => `${kind}+${town}`));
  const requests = asked.map((words, number) =>
    requestBytes(`/v1/resources?q=${words}`, tokens[number % tokens.length]),
  );
  return { workFor: () => reading(requests) };
}

/** Each opens the page of their way: where each sees them, hard times, the last year, what happened. */
export const ways = (stage) => longLived(stage, 'way');

export const firstPages = (stage) => longLived(stage, 'timeline');

export function middlePages(stage) {
  const key = [stage.world.halfALifeAgo().toISOString(), 'ffffffff-ffff-7fff-bfff-ffffffffffff'];
  return longLived(stage, `timeline?cursor=${Buffer.from(JSON.stringify(key)).toString('base64url')}`);
}

/** Patients with a long life behind them read a page of it: what a page costs must not depend on where it is. */
async function longLived({ service, world }, page) {
  const patients = many(longLives).map((number) => world.someone(number, longLives));
  const tokens = await tokensOf(
    service,
    patients.map((patient) => world.patientSession(patient)),
  );
  const requests = patients.map((patient, number) =>
    requestBytes(`/v1/patients/${world.patientId(patient)}/${page}`, tokens[number]),
  );
  return { workFor: () => reading(requests) };
}
