import { requestBytes } from '../connection.js';
import { numberOf, planPath, post, idIn, tokensOf, writtenAbout } from './requests.js';

/** The clinician proposes another wording for a goal and the patient accepts: two requests a turn. */
export async function proposals(stage) {
  const { world } = stage;
  const { patients, own, clinicians } = await bothSides(stage);
  const workFor = () => {
    const revisions = patients.map(() => 1);
    return async (lane, turn, send) => {
      const number = numberOf(lane, turn);
      const revision = revisions[number]++;
      const goalId = world.goalId(patients[number], turn % 10);
      const ops = [
        { op: 'goal.revise', goalId, statement: `Be up and dressed by nine, wording ${revision}` },
      ];
      const path = `${planPath(world, patients[number])}/proposals`;
      const made = await send(post(path, clinicians[number], { basePlanRevision: revision, ops }));
      await send(post(`${path}/${idIn(made)}/acceptance`, own[number]));
    };
  };
  return { workFor, witness: [planOf(world, patients.at(-1), own.at(-1)), caseloadOf(clinicians.at(-1))] };
}

/** The patient finishes a step and takes it up again: two requests a turn. */
export async function steps(stage) {
  const { world } = stage;
  const { patients, own } = await writtenAbout(stage);
  const workFor = () => async (lane, turn, send) => {
    const number = numberOf(lane, turn);
    const path = `${planPath(world, patients[number])}/steps/${world.stepId(patients[number], turn % 10, 0)}`;
    await send(post(`${path}/completion`, own[number]));
    await send(post(`${path}/start`, own[number]));
  };
  return { workFor, witness: [planOf(world, patients.at(-1), own.at(-1))] };
}

/**
 * The clinician freezes the plan and both sign: three requests a turn. A fourth goes before them, a step finished or taken up
 * again, since what has not changed cannot be frozen anew.
 */
export async function versions(stage) {
  const { world } = stage;
  await stage.proveEverybody();
  const { patients, own, clinicians } = await bothSides(stage);
  const workFor = () => {
    const turns = patients.map(() => 0);
    return async (lane, turn, send) => {
      const number = numberOf(lane, turn);
      const path = planPath(world, patients[number]);
      const move = turns[number]++ % 2 === 0 ? 'completion' : 'start';
      await send(post(`${path}/steps/${world.stepId(patients[number], 5, 1)}/${move}`, own[number]));
      const frozen = JSON.parse(await send(post(`${path}/versions`, clinicians[number])));
      const body = { contentHash: frozen.contentHash };
      for (const signer of [clinicians[number], own[number]])
        await send(post(`${path}/versions/${frozen.id}/signatures`, signer, body));
    };
  };
  return { workFor };
}

async function bothSides(stage) {
  const { patients, own } = await writtenAbout(stage);
  const identities = patients.map((patient, number) => stage.world.clinicianSession(patient, number));
  return { patients, own, clinicians: await tokensOf(stage.service, identities) };
}

function planOf(world, patient, reader) {
  return requestBytes(planPath(world, patient), reader);
}

function caseloadOf(reader) {
  return requestBytes('/v1/caseload?limit=50', reader);
}
