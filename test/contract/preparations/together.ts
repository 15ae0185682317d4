import { read, sent, upToDate, type Preparations, type Ready, type Scene } from './scene.js';

/** The patient's question, with two answers to it. */
async function aQuestion({ patient: by, record, ids }: Scene): Promise<Ready> {
  const weighed = { benefits: ['It is known'], risks: ['The nights stay short'] };
  const options = ['Leave it as it is', 'Talking therapy'].map((title, place) => ({
    ...{ kind: place === 0 ? 'do-nothing' : 'do-something', title },
    ...weighed,
  }));
  const decision = await sent(by, `${record}/decisions`, { question: 'What helps me sleep?', options });
  return { by, known: { ...ids, decisionId: decision.id, optionId: decision.options[1].id } };
}

/** The same, settled: by the patient's choice, or by one that was made in the room. */
async function settled(scene: Scene, inTheRoom = false): Promise<Ready> {
  const question = await aQuestion(scene);
  const { decisionId, optionId } = question.known ?? {};
  const choice = { optionId, reason: 'I want to talk about it', tookPart: [scene.patient.name] };
  const address = `${scene.record}/decisions/${String(decisionId)}`;
  const by = await upToDate(inTheRoom ? scene.clinician : scene.patient, address);
  if (inTheRoom) await sent(by, `${address}/in-session-choice`, { ...choice, howAgreed: 'Alex said so' });
  else await sent(by, `${address}/choice`, choice);
  return question;
}

export const ofWhatIsDoneTogether: Preparations = {
  stageTransitionsAssert: ({ patient: by, ids }) => {
    const left = ['setbackId', 'declinedToSay', 'effectiveAt', 'evidence', 'reason', 'lateReason', 'kind'];
    const body = { perspective: 'self', stage: 'rebuilding' };
    return Promise.resolve({
      by,
      known: ids,
      body: { ...body, ...Object.fromEntries(left.map((name) => [name, undefined])) },
    });
  },
  commentsResolve: async ({ patient: by, clinician, plan, goalId, ids }) => {
    const asking = { elementId: goalId, kind: 'question', text: 'When does it begin?' };
    const { id: commentId } = await sent(by, `${plan}/comments`, asking);
    const reply = await sent(clinician, `${plan}/comments/${commentId}/replies`, { text: 'In April' });
    return { by, known: { ...ids, commentId, answerId: reply.id } };
  },
  decisionsChange: async (scene) => ({ ...(await aQuestion(scene)), body: { options: undefined } }),
  decisionsChoose: aQuestion,
  decisionsRecord: async (scene) => ({ ...(await aQuestion(scene)), by: scene.clinician }),
  decisionsContest: (scene) => settled(scene, true),
  decisionsReopen: (scene) => settled(scene),
  decisionsNameConsent: async (scene) => {
    const { by, known } = await settled(scene);
    const provisions = [{ recipientOutside: 'The evening class', dataClasses: ['plan'] }];
    const consent = { kind: 'disclosure', purpose: 'A class', purposeCode: 'care_coordination', provisions };
    const { id: consentId } = await sent(by, `${scene.record}/consents`, consent);
    return { by, known: { ...known, consentId } };
  },
  setbacksChange: async ({ patient: by, record, ids }) => {
    const told = { occurredAt: '2026-01-01T00:00:00Z', noticedBy: 'patient' };
    const { id: setbackId } = await sent(by, `${record}/setbacks`, told);
    return { by, known: { ...ids, setbackId } };
  },
  setbacksReopen: async ({ patient: by, record, ids }) => {
    const told = { occurredAt: '2026-01-01T00:00:00Z', noticedBy: 'patient' };
    const { id: setbackId } = await sent(by, `${record}/setbacks`, told);
    await sent(by, `${record}/setbacks/${setbackId}/steadying`);
    return { by, known: { ...ids, setbackId } };
  },
  stageTransitionsCorrect: async ({ patient: by, record, ids }) => {
    const said = await sent(by, `${record}/stage-transitions`, { perspective: 'self', stage: 'rebuilding' });
    const { stages } = await read(by, '/v1/stage-catalogues/current');
    return { by, known: { ...ids, transitionId: said.id }, body: { stage: stages[0].code } };
  },
};
