import { aCompleteRoom } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('A move that cannot be made from where something stands', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('is refused in words, in Spanish too, and without the codes of states', async () => {
    const room = await aCompleteRoom(service);
    const { api } = room.patient;
    const { body: plan } = await api.expect(200, api.get(room.plan));
    const [goal] = plan.goals;
    const step = `${room.plan}/steps/${goal.steps[0].id}`;
    const refusals = async (): Promise<string[]> => {
      const answers = [
        await api.post(`${step}/completion`),
        await api.post(`${room.plan}/goals/${goal.id}/status-changes`, { move: 'resume' }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([409, 409]);
      return answers.map(({ body }) => body.detail);
    };
    const life = async (move: string): Promise<string> => {
      const changed = await api.post(`${room.plan}/status-changes`, { move, reason: 'Enough for now' });
      return `${changed.status} ${changed.body.detail ?? ''}`;
    };
    await api.expect(200, api.post(`${step}/completion`));
    expect(await life('resume')).toBe(
      '409 The plan is still being written, so it cannot be taken up again now: that starts from one that is on hold.',
    );
    expect(await refusals()).toEqual([
      'The step “Walk to the shop” is completed and cannot become completed.',
      'The goal “I want to get out more” is agreed on and cannot become active: that starts from on hold.',
    ]);
    await api.expect(204, api.put('/v1/me/language', { language: 'es' }));
    expect(await life('hold')).toBe(
      '409 El plan está todavía en preparación, así que ahora no se puede dejar en espera. Para eso tendría que estar en vigor.',
    );
    expect(await refusals()).toEqual([
      'El paso «Walk to the shop» está en el estado «terminado» y no puede pasar a «terminado».',
      'La meta «I want to get out more» está en el estado «acordado» y no puede pasar a «activo»: eso parte de «en espera».',
    ]);
  });
});
