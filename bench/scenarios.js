import { requestBytes } from './connection.js';
import { connections } from './load.js';
import { longLives, patientsPerClinician } from './world.js';

/** So many sessions read at the same time. */
const readers = 200;
/** So many patients are written about, each by one connection at a time. */
const patientsWrittenAbout = 256;

/** Each scenario prepares the same work for both sides, Concord first. */
export const scenarios = [
  { name: 'read a plan, as clinician', prepare: readsAsClinician },
  { name: 'read a plan, as peer supporter', prepare: readsAsPeer },
  { name: 'caseload of 50 patients', prepare: caseloads },
  { name: 'timeline of 5,000 events, first page', prepare: (stage) => timelines(stage, null) },
  {
    name: 'timeline of 5,000 events, from its middle',
    prepare: (stage) => timelines(stage, stage.world.halfALifeAgo()),
  },
  { name: 'propose a change, accept it', prepare: proposals },
  { name: 'record progress', prepare: progress },
  { name: 'give consent, withdraw it', prepare: consents },
];

/** Each session goes through the whole caseload of its clinician. */
function readsAsClinician(stage) {
  const sessions = many(readers).map((reader) => {
    const someone = stage.world.someone(reader, readers);
    const first = someone - (someone % patientsPerClinician);
    const identity = stage.world.clinicianSession(first, reader);
    return { identity, patients: many(patientsPerClinician).map((place) => first + place) };
  });
  return readsOfPlans(stage, sessions, { inConversation: true });
}

/** A peer supporter sees what was shared: the plan, and not the conversation about it. */
function readsAsPeer(stage) {
  const sessions = many(readers).map((reader) => {
    const patient = stage.world.someone(reader, readers);
    return { identity: stage.world.peerSession(patient), patients: [patient] };
  });
  return readsOfPlans(stage, sessions, { inConversation: false });
}

async function readsOfPlans({ service, raw, world }, sessions, { inConversation }) {
  const tokens = await tokensOf(
    service,
    sessions.map(({ identity }) => identity),
  );
  const toService = sessions.flatMap(({ patients }, session) =>
    patients.map((patient) => requestBytes(planPath(world, patient), tokens[session])),
  );
  const toRaw = sessions.flatMap(({ identity, patients }) =>
    patients.map((patient) =>
      requestBytes(rawPath('plan', identity, [...placeOf(world, patient), inConversation])),
    ),
  );
  return [sideOf(service, toService), sideOf(raw, toRaw)];
}

async function caseloads({ service, raw, world }) {
  const identities = many(readers).map((reader) =>
    world.clinicianSession(world.someone(reader, readers), reader),
  );
  const tokens = await tokensOf(service, identities);
  const toService = tokens.map((token) => requestBytes(`/v1/caseload?limit=${patientsPerClinician}`, token));
  const toRaw = identities.map((identity) => requestBytes(rawPath('caseload', identity, [])));
  return [sideOf(service, toService), sideOf(raw, toRaw)];
}

/** Patients with a long life behind them read a page of it: what a page costs must not depend on where it is. */
async function timelines({ service, raw, world }, before) {
  const patients = many(longLives).map((number) => world.someone(number, longLives));
  const identities = patients.map((patient) => world.patientSession(patient));
  const tokens = await tokensOf(service, identities);
  const key = before && [before.toISOString(), 'ffffffff-ffff-7fff-bfff-ffffffffffff'];
  const cursor = key ? `?cursor=${Buffer.from(JSON.stringify(key)).toString('base64url')}` : '';
  const toService = patients.map((patient, number) =>
    requestBytes(`/v1/patients/${world.patientId(patient)}/timeline${cursor}`, tokens[number]),
  );
  const toRaw = patients.map((patient, number) =>
    requestBytes(rawPath('timeline', identities[number], [...placeOf(world, patient), before ? key[0] : ''])),
  );
  return [sideOf(service, toService), sideOf(raw, toRaw)];
}

/** The patient notes how it is going with a goal. */
async function progress({ service, raw, world }) {
  const patients = many(patientsWrittenAbout).map((number) => world.someone(number, patientsWrittenAbout));
  const owners = patients.map((patient) => world.patientSession(patient));
  const tokens = await tokensOf(service, owners);
  const entryOn = (patient, turn) => ({ goalId: world.goalId(patient, turn % 10), note: 'Was up by nine' });

  const asService = async (lane, turn, send) => {
    const number = numberOf(lane, turn);
    const body = entryOn(patients[number], turn);
    await send(requestBytes(`${planPath(world, patients[number])}/progress`, { ...tokens[number], body }));
  };
  const asRaw = async (lane, turn, send) => {
    const number = numberOf(lane, turn);
    const body = entryOn(patients[number], turn);
    await send(requestBytes(rawPath('progress', owners[number], placeOf(world, patients[number])), { body }));
  };
  return [
    { server: service, work: asService },
    { server: raw, work: asRaw },
  ];
}

/** The clinician proposes another wording for a goal and the patient accepts: two requests a turn. */
async function proposals({ service, raw, world }) {
  const patients = many(patientsWrittenAbout).map((number) => world.someone(number, patientsWrittenAbout));
  const clinicians = patients.map((patient, number) => world.clinicianSession(patient, number));
  const owners = patients.map((patient) => world.patientSession(patient));
  const [clinicianTokens, ownerTokens] = [
    await tokensOf(service, clinicians),
    await tokensOf(service, owners),
  ];
  // Both sides write to the same plans, so they count their revisions together.
  const revisions = patients.map(() => 1);

  const next = (lane, turn) => {
    const number = numberOf(lane, turn);
    const revision = revisions[number]++;
    const goalId = world.goalId(patients[number], turn % 10);
    const ops = [{ op: 'goal.revise', goalId, statement: `Be up and dressed by nine, wording ${revision}` }];
    return { number, patient: patients[number], body: { basePlanRevision: revision, ops } };
  };
  const asService = async (lane, turn, send) => {
    const { number, patient, body } = next(lane, turn);
    const path = `${planPath(world, patient)}/proposals`;
    const made = await send(requestBytes(path, { ...clinicianTokens[number], body }));
    await send(requestBytes(`${path}/${idIn(made)}/acceptance`, { ...ownerTokens[number], body: {} }));
  };
  const asRaw = async (lane, turn, send) => {
    const { number, patient, body } = next(lane, turn);
    const place = placeOf(world, patient);
    const made = await send(requestBytes(rawPath('proposals', clinicians[number], place), { body }));
    const path = rawPath('acceptance', owners[number], [...place, idIn(made)]);
    await send(requestBytes(path, { body: {} }));
  };
  return [
    { server: service, work: asService },
    { server: raw, work: asRaw },
  ];
}

/** The patient shares the plan with a peer supporter once more and takes it back: two requests a turn. */
async function consents({ service, raw, world }) {
  const patients = many(patientsWrittenAbout).map((number) => world.someone(number, patientsWrittenAbout));
  const owners = patients.map((patient) => world.patientSession(patient));
  const tokens = await tokensOf(service, owners);
  const consentTo = (patient) => ({
    kind: 'sharing',
    purpose: 'So that we can walk this part of the way together',
    purposeCode: 'peer_support',
    provisions: [{ recipientAccountId: world.peerId(patient), dataClasses: ['plan'] }],
  });

  const asService = async (lane, turn, send) => {
    const number = numberOf(lane, turn);
    const path = `/v1/patients/${world.patientId(patients[number])}/consents`;
    const given = await send(requestBytes(path, { ...tokens[number], body: consentTo(patients[number]) }));
    await send(requestBytes(`${path}/${idIn(given)}/withdrawal`, { ...tokens[number], body: {} }));
  };
  const asRaw = async (lane, turn, send) => {
    const number = numberOf(lane, turn);
    const place = placeOf(world, patients[number]);
    const body = consentTo(patients[number]);
    const given = await send(requestBytes(rawPath('consents', owners[number], place), { body }));
    const path = rawPath('withdrawal', owners[number], [...place, idIn(given)]);
    await send(requestBytes(path, { body: {} }));
  };
  return [
    { server: service, work: asService },
    { server: raw, work: asRaw },
  ];
}

/** A side that sends one of the requests a turn; each connection starts at another place of the list. */
function sideOf(server, requests) {
  const mixed = shuffled(requests);
  const work = (lane, turn, send) => send(mixed[(lane + turn * connections) % mixed.length]);
  return { server, work };
}

/** No two connections ever work on the same number. */
function numberOf(lane, turn) {
  return (lane + turn * connections) % patientsWrittenAbout;
}

/** What to send with a request, for each identity. */
async function tokensOf(service, identities) {
  const tokens = await service.tokens(identities);
  return tokens.map((token) => ({ headers: { Authorization: `Bearer ${token}` } }));
}

function planPath(world, patient) {
  return `/v1/patients/${world.patientId(patient)}/care-plans/${world.planId(patient)}`;
}

function placeOf(world, patient) {
  return [world.patientId(patient), world.planId(patient)];
}

function rawPath(route, { tenantId, accountId, sessionId }, place) {
  return ['', route, tenantId, accountId, sessionId, ...place].join('/');
}

function idIn(answer) {
  return JSON.parse(answer).id;
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

function many(count) {
  return Array.from({ length: count }, (_, number) => number);
}
