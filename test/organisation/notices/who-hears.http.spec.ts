import { kindNames, type NoticeKind } from '../../../src/organisation/notices/notice-kinds.js';
import { agreeOn, type Room } from '../../support/room.js';
import { onPaper } from '../../support/signed-elsewhere.js';
import { aCompleteRoom, frozen } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';
import { toldElsewhere } from './told-elsewhere.js';

type Heard = Partial<Record<NoticeKind, string>>;

/** What was told since, by kind: the names of those who heard, in their order. */
const since = `
  SELECT notice.kind, string_agg(account.display_name, ', ' ORDER BY account.display_name) AS names
  FROM notice JOIN account ON account.tenant_id = notice.tenant_id AND account.id = notice.account_id
  WHERE notice.tenant_id = $1 AND notice.id > $2 GROUP BY notice.kind`;
/** Who was told of one thing more than once. */
const twice = `
  SELECT account_id, about_id, array_agg(kind) AS kinds FROM notice
  WHERE tenant_id = $1 AND id > $2 GROUP BY account_id, about_id HAVING count(*) > 1`;
const last = `SELECT coalesce(max(id::text), '00000000-0000-0000-0000-000000000000') AS id FROM notice WHERE tenant_id = $1`;

describe('who hears of what', () => {
  let service: TestApp;
  let room: Room & { goalId: string };
  let record: string;
  let mia: Person;
  let toni: Person;
  let kim: Person;
  let peer: Person;
  let officer: Person;
  let admin: Person;
  const reached = new Set<string>();

  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aCompleteRoom(service);
    const { clinic, patient } = room;
    record = `/v1/patients/${patient.patientId}`;
    mia = await clinic.practitioner('Mia');
    await clinic.join(patient.patientId, mia);
    toni = await clinic.person(['representative'], { name: 'Toni' });
    kim = await clinic.practitioner('Kim');
    peer = await clinic.person(['peer_supporter'], { name: 'Peer' });
    officer = await clinic.person(['privacy_officer'], { name: 'Officer' });
    admin = await clinic.person(['administrator'], { name: 'Admin' });
  });
  afterAll(() => service.close());

  const post = async (who: Person, path: string, body: object = {}): Promise<any> => {
    const answer = await who.api.post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return answer.body;
  };
  /** Does something, and expects these to hear of it, and nobody else of anything. */
  const hears = async (expected: Heard, deed: () => Promise<any>): Promise<any> => {
    const pool = await database();
    const { tenantId } = room.clinic;
    const before = (await pool.query<{ id: string }>(last, [tenantId])).rows[0]?.id;
    const result = await deed();
    const { rows } = await pool.query<{ kind: string; names: string }>(since, [tenantId, before]);
    for (const { kind } of rows) reached.add(kind);
    expect((await pool.query(twice, [tenantId, before])).rows).toEqual([]);
    expect(Object.fromEntries(rows.map(({ kind, names }) => [kind, names]))).toEqual(expected);
    return result;
  };
  const propose = async (who: Person): Promise<any> => {
    const { body } = await who.api.expect(200, who.api.get(room.plan));
    const op = { op: 'goal.revise', goalId: room.goalId, statement: `Out ${body.revision} ${Date.now()}` };
    return post(who, `${room.plan}/proposals`, { basePlanRevision: body.revision, ops: [op] });
  };
  const authority = (): Promise<any> =>
    post(room.patient, `${record}/representatives`, {
      accountId: toni.accountId,
      kind: 'patient_appointed',
      dataClasses: ['plan', 'decisions'],
      acts: ['read', 'take_part', 'consent'],
    });

  it('a proposal: the other side, to its end', async () => {
    const { patient, clinician, plan } = room;
    await authority();
    const proposals = `${plan}/proposals`;
    const first = await hears({ proposal_made: 'Dana Reyes, Mia' }, () => propose(patient));
    const ops = [{ op: 'goal.revise', goalId: room.goalId, statement: 'Out on three days' }];
    const { body } = await clinician.api.get(plan);
    const counter = { basePlanRevision: body.revision, ops };
    const second = await hears({ proposal_countered: 'Alex, Toni' }, () =>
      post(clinician, `${proposals}/${first.id}/counter-proposal`, counter),
    );
    await propose(patient);
    await hears({ proposal_accepted: 'Dana Reyes, Mia', proposal_overtaken: 'Alex, Toni' }, () =>
      post(patient, `${proposals}/${second.id}/acceptance`),
    );
    const third = await propose(clinician);
    await hears({ proposal_declined: 'Dana Reyes, Mia' }, () =>
      post(patient, `${proposals}/${third.id}/declination`, { reason: 'Not yet' }),
    );
    const fourth = await propose(clinician);
    await hears({ proposal_withdrawn: 'Alex, Toni' }, () =>
      post(clinician, `${proposals}/${fourth.id}/withdrawal`),
    );
    const { body: now } = await clinician.api.get(plan);
    const inSession = { attendees: ['Alex', 'Dana'], howAgreed: 'Aloud, in the room' };
    const recorded = await hears({ agreed_in_session: 'Alex, Toni' }, () =>
      post(clinician, `${proposals}/in-session`, { basePlanRevision: now.revision, ops, inSession }),
    );
    await hears({ agreement_contested: 'Dana Reyes, Mia' }, () =>
      post(patient, `${proposals}/${recorded.id}/contest`, { reason: 'That is not what I said' }),
    );
  });

  it('consents: who is asked, who asked, who is let in, who is shut out', async () => {
    const { patient, clinician } = room;
    const consents = `${record}/consents`;
    const share = {
      kind: 'sharing',
      purpose: 'company',
      purposeCode: 'peer_support',
      provisions: [{ recipientAccountId: peer.accountId, dataClasses: ['plan'] }],
    };
    const asked = await hears({ consent_asked: 'Alex' }, () =>
      post(clinician, `${consents}/requests`, share),
    );
    await hears({ consent_refused: 'Dana Reyes, Mia' }, () =>
      post(patient, `${consents}/${asked.id}/refusal`, { reason: 'Not now' }),
    );
    const given = await hears({ consent_given: 'Dana Reyes, Mia', sharing_given: 'Peer' }, () =>
      post(patient, consents, share),
    );
    await hears({ consent_withdrawn: 'Dana Reyes, Mia', sharing_withdrawn: 'Peer' }, () =>
      post(patient, `${consents}/${given.id}/withdrawal`),
    );
    const { body: mine } = await peer.api.get('/v1/me/withdrawals');
    const toDo = (): Promise<any> => peer.api.get('/v1/me/notices/summary').then(({ body }) => body.toDo);
    expect(await toDo()).toBe(1);
    await post(peer, `/v1/me/withdrawals/${mine.items[0].id}/acknowledgement`);
    expect(await toDo()).toBe(0);
    await authority();
    await hears(
      { consent_acts_on_your_behalf: 'Alex', consent_given: 'Dana Reyes, Mia', sharing_given: 'Peer' },
      () => post(toni, consents, share),
    );
  });

  it('a consent that only says no: it is not told as a yes that is taken back', async () => {
    const { patient, clinician } = room;
    const consents = `${record}/consents`;
    const no = {
      kind: 'sharing',
      purpose: 'Not this one',
      purposeCode: 'peer_support',
      provisions: [{ effect: 'deny', recipientAccountId: peer.accountId, dataClasses: ['plan'] }],
    };
    const said = (): Promise<any> =>
      hears({ consent_refused: 'Dana Reyes, Mia' }, () => post(patient, consents, no));
    const takenBack = { no_taken_back: 'Dana Reyes, Mia' };
    const { id } = await said();
    await hears(takenBack, () => post(patient, `${consents}/${id}/withdrawal`));
    const told = await clinician.api.expect(200, clinician.api.get('/v1/me/notices'));
    expect(told.body.items[0].sentence).toBe(
      'Alex has taken back a no. What is shared in another way is open again from now on.',
    );
    const wrong = await said();
    await hears(takenBack, () =>
      post(patient, `${consents}/${wrong.id}/correction`, { reason: 'A mistake' }),
    );
    const byWord = await said();
    await hears({ consent_recorded: 'Alex', no_taken_back: 'Mia' }, () =>
      post(clinician, `${consents}/${byWord.id}/recorded-withdrawal`, { means: 'word' }),
    );
  });

  it('help whose consent is withdrawn: whoever answers for it and the lead', async () => {
    const { patient, clinician, goalId, plan } = room;
    const responsible = { kind: 'team_member', accountId: mia.accountId };
    const content = { type: 'medication_management', title: 'Evening dose', responsible };
    const op = { op: 'intervention.add', goalId, requiresConsent: true, ...content };
    const accepted = await agreeOn(room, [op]);
    const { interventionId } = accepted.ops[0];
    const consent = await post(patient, `${record}/consents`, {
      kind: 'treatment',
      purpose: 'The evening dose',
      purposeCode: 'treatment',
      interventionId,
    });
    await post(clinician, `${plan}/interventions/${interventionId}/start`);
    await hears({ consent_withdrawn: 'Dana Reyes, Mia', treatment_consent_gone: 'Dana Reyes, Mia' }, () =>
      post(patient, `${record}/consents/${consent.id}/withdrawal`),
    );
  });

  it('the care team: who comes and goes, who leads, who is left', async () => {
    const { clinician, patient } = room;
    const team = `${record}/care-team`;
    const joined = await hears({ care_team_joined: 'Alex', joined_a_care_team: 'Kim' }, () =>
      post(clinician, team, { accountId: kim.accountId, role: 'member' }),
    );
    await hears({ care_team_left: 'Alex', left_a_care_team: 'Kim' }, () =>
      post(clinician, `${team}/${joined.id}/ending`),
    );
    const { body } = await patient.api.get(team);
    const membership = (who: Person): string =>
      body.items.find(({ accountId }: any) => accountId === who.accountId).id;
    await hears({ lead_handed_over: 'Alex, Mia' }, () => post(clinician, `${team}/${membership(mia)}/lead`));
    await hears({ clinician_unavailable: 'Alex, Dana Reyes' }, () =>
      post(admin, `/v1/accounts/${mia.accountId}/disablement`),
    );
    await hears({ care_team_left: 'Alex', patient_left_alone: 'Admin' }, () =>
      post(clinician, `${team}/${membership(clinician)}/ending`),
    );
  });

  it('the last clinician: the administrators hear that patients are left alone', async () => {
    const other = await room.clinic.person(['administrator'], { name: 'Other' });
    await post(room.clinician, `${record}/care-team`, { accountId: kim.accountId, role: 'member' });
    for (const person of [mia, kim]) await post(admin, `/v1/accounts/${person.accountId}/disablement`);
    const { body: before } = await admin.api.get('/v1/patients-without-clinician');
    expect(before.items).toEqual([]);
    const { patientsLeftAlone } = await hears(
      { clinician_unavailable: 'Alex', patients_left_alone: 'Other' },
      () => post(admin, `/v1/accounts/${room.clinician.accountId}/disablement`),
    );
    expect(patientsLeftAlone).toBe(1);
    const { body } = await other.api.expect(200, other.api.get('/v1/patients-without-clinician'));
    expect(body.items).toMatchObject([
      { patientId: room.patient.patientId, team: ['Dana Reyes', 'Mia', 'Kim'] },
    ]);
    const { body: team } = await room.patient.api.get(`${record}/care-team`);
    expect(team.items.map(({ canSignIn }: any) => canSignIn)).toEqual([false, false, false]);
  });

  it('those around the patient: whom it concerns, and the patient', async () => {
    const { patient } = room;
    const named = await hears(
      { representative_named: 'Dana Reyes', became_representative: 'Toni' },
      authority,
    );
    await hears({ authority_ended: 'Dana Reyes, Toni' }, () =>
      post(patient, `${record}/representatives/${named.id}/ending`, { reason: 'I decide myself now' }),
    );
    const friend = await room.clinic.person(['natural_support'], { name: 'Friend' });
    const support = {
      name: 'Friend',
      relationship: 'friend',
      mayBeTold: ['progress'],
      accountId: friend.accountId,
    };
    await hears({ natural_support_named: 'Friend' }, () =>
      post(patient, `${record}/natural-supports`, support),
    );
  });

  it('a review, a question, and the signing of the plan: both sides', async () => {
    const { patient, clinician, plan } = room;
    const review = await hears({ review_asked: 'Dana Reyes, Mia' }, () => post(patient, `${plan}/reviews`));
    await hears({ review_cancelled: 'Alex, Mia' }, () =>
      post(clinician, `${plan}/reviews/${review.id}/cancellation`, { reason: 'We talked already' }),
    );
    const held = await post(clinician, `${plan}/reviews`);
    const outcomes = [{ goalId: room.goalId, outcome: 'slower-than-hoped', words: 'Winter is hard' }];
    const { body: record } = await clinician.api.get(`${plan}/reviews/${held.id}`);
    expect(record.state).toBe('open');
    const today = service.clock.now().toISOString().slice(0, 10);
    await hears({ review_recorded: 'Alex, Mia' }, () =>
      post(clinician, `${plan}/reviews/${held.id}/record`, {
        heldOn: today,
        attendees: ['Alex', 'Dana'],
        outcomes,
      }),
    );
    const question = await hears({ question_asked: 'Dana Reyes, Mia' }, () =>
      post(patient, `${plan}/comments`, { kind: 'question', elementId: room.goalId, text: 'How often?' }),
    );
    await hears({ comment_answered: 'Alex' }, () =>
      post(clinician, `${plan}/comments/${question.id}/replies`, { text: 'As you like' }),
    );
    const { version, address } = await hears({ signature_wanted: 'Alex, Dana Reyes, Mia' }, () =>
      frozen(room),
    );
    const attempt = {
      outcome: 'declined',
      occurredOn: today,
      method: 'in-person',
      reason: 'Wants to sleep on it',
    };
    await hears({ signature_not_given: 'Alex, Mia' }, () =>
      post(clinician, `${address}/signature-attempts`, attempt),
    );
    const signature = { contentHash: version.contentHash };
    await hears({ plan_signed: 'Dana Reyes, Mia' }, () => post(patient, `${address}/signatures`, signature));
    await hears({ plan_signed: 'Alex' }, () => post(clinician, `${address}/signatures`, signature));
    await hears({ plan_in_force: 'Alex, Mia' }, () => post(clinician, `${address}/activation`));
  });

  it('a facilitator: both sides, and whom they asked', async () => {
    const { patient, clinician, plan } = room;
    const limit = 'UPDATE tenant_setting SET counter_limit = 2 WHERE tenant_id = $1';
    await (await database()).query(limit, [room.clinic.tenantId]);
    let proposal = await propose(clinician);
    for (const who of [patient, clinician]) {
      const { body } = await who.api.get(plan);
      const ops = [{ op: 'goal.revise', goalId: room.goalId, statement: `As ${who.name} sees it` }];
      const input = { basePlanRevision: body.revision, ops };
      proposal = await post(who, `${plan}/proposals/${proposal.id}/counter-proposal`, input);
    }
    const ask = { proposalId: proposal.id, accountId: kim.accountId };
    const name = (): Promise<any> =>
      hears({ facilitator_named: 'Dana Reyes, Mia' }, () => post(patient, `${plan}/facilitations`, ask));
    const first = await name();
    await hears({ facilitator_declined: 'Alex' }, () =>
      post(clinician, `${plan}/facilitations/${first.id}/declination`, { reason: 'Somebody else, please' }),
    );
    const second = await name();
    await hears({ facilitator_accepted: 'Alex', asked_to_facilitate: 'Kim' }, () =>
      post(clinician, `${plan}/facilitations/${second.id}/acceptance`),
    );
    const { body } = await kim.api.get('/v1/me/notices');
    expect(body.items).toMatchObject([{ kind: 'asked_to_facilitate' }]);
    await hears({ facilitation_over: 'Dana Reyes, Mia', your_facilitation_over: 'Kim' }, () =>
      post(patient, `${plan}/facilitations/${second.id}/ending`),
    );
  });

  it('an emergency, and a question about the access log: the patient, the lead, the privacy officer', async () => {
    const { patient } = room;
    const why = { reasonCode: 'medical_emergency', reason: 'Brought in by ambulance' };
    const glass = await hears(
      { break_glass_used: 'Alex, Dana Reyes', break_glass_to_review: 'Officer' },
      () => post(kim, '/v1/break-glass', { ...why, patientId: patient.patientId }),
    );
    await hears({ break_glass_reviewed: 'Alex, Kim' }, () =>
      post(officer, `/v1/break-glass/reviews/${glass.id}/outcome`, { outcome: 'justified', note: 'On file' }),
    );
    await kim.api.get(record);
    const { body: log } = await patient.api.get(`${record}/access-log`);
    const entry = log.items.find(({ who }: any) => who?.accountId === kim.accountId) ?? log.items[0];
    const dispute = await hears({ access_disputed: 'Officer' }, () =>
      post(patient, `${record}/access-log/${entry.id}/dispute`, { words: 'Who is this?' }),
    );
    await hears({ dispute_answered: 'Alex' }, () =>
      post(officer, `/v1/access-disputes/${dispute.id}/answer`, { outcome: 'explained', answer: 'The ward' }),
    );
  });

  it('somebody who is not to be told, at the door of an emergency: the patient and the privacy officer', async () => {
    await post(room.patient, `${record}/excluded-persons`, { name: 'Kim' });
    const why = { reasonCode: 'medical_emergency', reason: 'Brought in by ambulance' };
    await hears({ break_glass_refused: 'Alex, Officer' }, () =>
      kim.api.expect(404, kim.api.post('/v1/break-glass', { ...why, patientId: room.patient.patientId })),
    );
  });

  it('whoever would hear in two capacities: once, in the more particular one', async () => {
    const { patient, clinician } = room;
    const { body } = await patient.api.get(`${record}/care-team`);
    const lead = body.items.find(({ accountId }: any) => accountId === clinician.accountId);
    await hears({ care_team_left: 'Alex', left_a_care_team: 'Dana Reyes' }, () =>
      post(mia, `${record}/care-team/${lead.id}/ending`),
    );
  });

  it('a consent on paper: those who decide it, and those who work with it, once each', async () => {
    const { patient, clinician } = room;
    const share = {
      kind: 'sharing',
      purpose: 'company',
      purposeCode: 'peer_support',
      provisions: [{ recipientAccountId: peer.accountId, dataClasses: ['plan'] }],
    };
    const asked = await post(clinician, `${record}/consents/requests`, share);
    const today = service.clock.now().toISOString().slice(0, 10);
    const signed = await onPaper(clinician, patient.patientId, today);
    await hears({ consent_recorded: 'Alex', consent_given: 'Mia', sharing_given: 'Peer' }, () =>
      post(clinician, `${record}/consents/${asked.id}/recorded-agreement`, { signed }),
    );
  });

  it('leaves no kind out', () => {
    const told = new Set<string>([...reached, ...toldElsewhere]);
    expect(kindNames.filter((kind) => !told.has(kind))).toEqual([]);
  });
});
