import { requestBytes } from '../connection.js';
import { connections } from '../load.js';
import { patientsWrittenAbout } from '../world.js';
import { idIn, numberOf, planPath, post, writtenAbout } from './requests.js';

/** The patient notes how it is going with a goal. */
export async function progress(stage) {
  const { world } = stage;
  const { patients, own } = await writtenAbout(stage);
  const workFor = () => (lane, turn, send) => {
    const number = numberOf(lane, turn);
    const body = { goalId: world.goalId(patients[number], turn % 10), note: 'Was up by nine' };
    return send(post(`${planPath(world, patients[number])}/progress`, own[number], body));
  };
  const timeline = `/v1/patients/${world.patientId(patients.at(-1))}/timeline`;
  return { workFor, witness: [requestBytes(timeline, own.at(-1))] };
}

/** The patient shares the plan with a peer supporter once more and takes it back: two requests a turn. */
export async function consents(stage) {
  const { world } = stage;
  const { patients, own } = await writtenAbout(stage);
  const consentTo = (patient) => ({
    kind: 'sharing',
    purpose: 'So that we can walk this part of the way together',
    purposeCode: 'peer_support',
    provisions: [{ recipientAccountId: world.peerId(patient), dataClasses: ['plan'] }],
  });
  const workFor = () => async (lane, turn, send) => {
    const number = numberOf(lane, turn);
    const path = `/v1/patients/${world.patientId(patients[number])}/consents`;
    const given = await send(post(path, own[number], consentTo(patients[number])));
    await send(post(`${path}/${idIn(given)}/withdrawal`, own[number]));
  };
  return { workFor };
}

/** Patients sign in with their password. */
export function signIns({ world }) {
  const requests = Array.from({ length: patientsWrittenAbout }, (_, number) =>
    post('/v1/sessions', {}, world.credentialsOf(world.someone(number, patientsWrittenAbout))),
  );
  const workFor = () => (lane, turn, send) => send(requests[(lane + turn * connections) % requests.length]);
  return { workFor };
}
