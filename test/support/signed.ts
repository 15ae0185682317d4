import { agreeOn, anAgreedGoal, aRoom, type Room } from './room.js';
import type { TestApp } from './test-app.js';

/** A room whose plan has all that the recovery-core rule pack insists on. */
export async function aCompleteRoom(service: TestApp): Promise<Room & { readonly goalId: string }> {
  return completed(await aRoom(service));
}

export async function completed(room: Room): Promise<Room & { readonly goalId: string }> {
  const goalId = await anAgreedGoal(room);
  const objective = { measure: 'walks outside, per week', baseline: 0, target: 3 };
  const responsible = { kind: 'patient' };
  await agreeOn(room, [
    { op: 'goal.revise', goalId, objective },
    { op: 'step.add', goalId, description: 'Walk to the shop', owner: responsible },
    {
      op: 'intervention.add',
      goalId,
      type: 'technique',
      title: 'Walking in company',
      frequency: { times: 3, per: 'week' },
      durationWeeks: 8,
      responsible,
    },
    { op: 'review.set', intervalDays: 60 },
    { op: 'criteria.set', criteria: ['I go out on most days'] },
  ]);
  return { ...room, goalId };
}

/** Freezes the plan. @returns the version and its address */
export async function frozen(room: Room): Promise<{ version: any; address: string }> {
  const { api } = room.clinician;
  const { body: version } = await api.expect(201, api.post(`${room.plan}/versions`));
  return { version, address: `${room.plan}/versions/${version.id}` };
}

/** Both sides sign the version. */
export async function signedByBoth(room: Room, { version, address }: Awaited<ReturnType<typeof frozen>>) {
  for (const { api } of [room.patient, room.clinician]) {
    await api.expect(200, api.post(`${address}/signatures`, { contentHash: version.contentHash }));
  }
}
