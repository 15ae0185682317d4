import { requestBytes } from '../connection.js';
import { connections } from '../load.js';
import { patientsWrittenAbout } from '../world.js';

export function many(count) {
  return Array.from({ length: count }, (_, number) => number);
}

export function planPath(world, patient) {
  return `/v1/patients/${world.patientId(patient)}/care-plans/${world.planId(patient)}`;
}

/** What to send with a request, for each identity. Both servers take the service's tokens. */
export async function tokensOf(service, identities) {
  const tokens = await service.tokens(identities);
  return tokens.map((token) => ({ headers: { Authorization: `Bearer ${token}` } }));
}

/** One more than there are: its patient is written about when both sides are compared, and never under load. */
export const comparedLane = connections;

/** The patients who are written about, signed in; the last one is that of the comparison. */
export async function writtenAbout({ service, world }) {
  const patients = many(patientsWrittenAbout + 1).map((number) =>
    world.someone(number, patientsWrittenAbout + 1),
  );
  return {
    patients,
    own: await tokensOf(
      service,
      patients.map((patient) => world.patientSession(patient)),
    ),
  };
}

/** No two connections ever work on the same number. */
export function numberOf(lane, turn) {
  if (lane === comparedLane) return patientsWrittenAbout;
  return (lane + turn * connections) % patientsWrittenAbout;
}

export function post(path, sender, body = {}) {
  return requestBytes(path, { ...sender, body });
}

export function idIn(answer) {
  return JSON.parse(answer).id;
}

/** The work of sending one of the requests a turn; each connection starts at another place of the list. */
export function reading(requests) {
  const mixed = shuffled(requests);
  return (lane, turn, send) => send(mixed[(lane + turn * connections) % mixed.length]);
}

/** The same order in every run and for both sides. */
function shuffled(list) {
  const mixed = [...list];
  let state = 1;
  for (let last = mixed.length - 1; last > 0; last--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (last + 1);
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}
