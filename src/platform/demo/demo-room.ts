import type { CarePlanDto } from '../../plan/plans/care-plan.dto.js';
import type { ProposalDto } from '../../plan/proposal-content/proposal.dto.js';
import type { PlanVersionDto } from '../../plan/versions/plan-version.dto.js';
import type { ReviewDto } from '../../together/reviews/review.dto.js';
import type { DemoPerson } from './demo-person.js';

interface Goal {
  readonly lifeDomain: string;
  readonly ownWords: string;
  readonly statement?: string;
  readonly objective?: object;
  readonly [more: string]: unknown;
}

interface Outcome {
  readonly goalId: string;
  readonly outcome: string;
  readonly words?: string;
}

/** Where a proposal lies, and the ids of the goals, steps and help that it adds. */
export interface Proposed {
  readonly address: string;
  readonly ids: readonly string[];
}

type Added = Readonly<Record<'goalId' | 'stepId' | 'interventionId', string>>;

/** Two who write a plan together; where the patient has no account, what they agree on is recorded in the room. */
export class DemoRoom {
  private planId = '';
  readonly patientId: string;
  private readonly called: string;

  constructor(
    of: { readonly patientId: string; readonly called: string },
    readonly clinician: DemoPerson,
    readonly patient: DemoPerson | null,
  ) {
    this.patientId = of.patientId;
    this.called = of.called;
  }

  get record(): string {
    return `/v1/patients/${this.patientId}`;
  }

  get plan(): string {
    return `${this.record}/care-plans/${this.planId}`;
  }

  /** The patient, where a story cannot do without their own hand. */
  get self(): DemoPerson {
    if (!this.patient) throw new Error(`${this.called} has no account of their own.`);
    return this.patient;
  }

  async openPlan(title: string): Promise<void> {
    this.planId = (await this.clinician.post<CarePlanDto>(`${this.record}/care-plans`, { title })).id;
  }

  async propose(by: DemoPerson, ops: readonly object[], rationale?: string): Promise<Proposed> {
    const { revision } = await by.get<CarePlanDto>(this.plan);
    const proposal = { basePlanRevision: revision, ops, ...(rationale && { rationale }) };
    return this.proposed(await by.post<ProposalDto>(`${this.plan}/proposals`, proposal));
  }

  /** One side proposes and the other says yes; or both said yes in the room. @returns the ids of what was added */
  async agree(ops: readonly object[]): Promise<readonly string[]> {
    if (!this.patient) return this.agreeInTheRoom(ops, `${this.called} said each line aloud and agreed`);
    const { address, ids } = await this.propose(this.clinician, ops);
    await this.patient.post(`${address}/acceptance`);
    return ids;
  }

  async agreeInTheRoom(ops: readonly object[], howAgreed: string): Promise<readonly string[]> {
    const { revision } = await this.clinician.get<CarePlanDto>(this.plan);
    const inSession = { attendees: [this.called, this.clinician.name], howAgreed };
    const agreement = { basePlanRevision: revision, ops, inSession };
    const made = await this.clinician.post<ProposalDto>(`${this.plan}/proposals/in-session`, agreement);
    return this.proposed(made).ids;
  }

  /** The patient's own goal, in their own words, with the wording that the two found. @returns its id */
  async goal({ ownWords, ...wording }: Goal): Promise<string> {
    const quote = { text: ownWords, ...(!this.patient && { dictatedAndConfirmed: true }) };
    const op = { op: 'goal.add', ...wording, ownWords: quote };
    if (!this.patient) return only(await this.agree([op]));
    const { address, ids } = await this.propose(this.patient, [op]);
    await this.clinician.post(`${address}/acceptance`);
    return only(ids);
  }

  proposed({ id, ops }: ProposalDto): Proposed {
    const added = ops.filter(({ op }) => op.endsWith('.add')) as readonly Partial<Added>[];
    const ids = added.map(({ stepId, interventionId, goalId = '' }) => stepId ?? interventionId ?? goalId);
    return { address: `${this.plan}/proposals/${id}`, ids };
  }

  /** Both sign, and the plan is in force. */
  async signAndStart(signedOn: string): Promise<void> {
    const { id, contentHash } = await this.clinician.post<PlanVersionDto>(`${this.plan}/versions`);
    const version = `${this.plan}/versions/${id}`;
    if (this.patient) await this.patient.post(`${version}/signatures`, { contentHash });
    else await this.clinician.post(`${version}/recorded-signatures`, onPaper(contentHash, signedOn));
    await this.clinician.post(`${version}/signatures`, { contentHash });
    await this.clinician.post(`${version}/activation`);
    await this.begin();
  }

  /** What was agreed on begins with the plan; help that waits for a consent waits. */
  private async begin(): Promise<void> {
    const { goals, interventions } = await this.clinician.get<CarePlanDto>(this.plan);
    const by = this.patient ?? this.clinician;
    for (const { id } of goals) await by.post(`${this.plan}/goals/${id}/status-changes`, { move: 'start' });
    for (const { id, status, requiresConsent } of interventions)
      if (status === 'not-started' && !requiresConsent)
        await this.clinician.post(`${this.plan}/interventions/${id}/start`);
  }

  /** A step that somebody has taken, by the first words of it. */
  async taken(by: DemoPerson, words: string): Promise<void> {
    const { goals } = await this.clinician.get<CarePlanDto>(this.plan);
    const step = goals.flatMap(({ steps }) => steps).find(({ description }) => description.startsWith(words));
    await by.post(`${this.plan}/steps/${step?.id ?? ''}/completion`);
  }

  /** They look at the plan together and write down how each goal goes; well, where nothing else is said. */
  async review(heldOn: string, said: readonly Outcome[], whatChanged?: string): Promise<void> {
    const { id } = await this.clinician.post<ReviewDto>(`${this.plan}/reviews`);
    const { goals } = await this.clinician.get<CarePlanDto>(this.plan);
    const outcomes = goals.map(
      (goal) => said.find(({ goalId }) => goalId === goal.id) ?? { goalId: goal.id, outcome: 'going-well' },
    );
    const attendees = [this.called, this.clinician.name];
    const record = { heldOn, attendees, outcomes, ...(whatChanged && { whatChanged }) };
    await this.clinician.post(`${this.plan}/reviews/${id}/record`, record);
  }

  progress(by: DemoPerson, entry: object): Promise<unknown> {
    return by.post(`${this.plan}/progress`, entry);
  }

  /** Where somebody sees the person on their way. */
  stage(by: DemoPerson, stage: string, words: object = {}): Promise<unknown> {
    const perspective = by === this.patient ? 'self' : 'clinician';
    return by.post(`${this.record}/stage-transitions`, { perspective, stage, ...words });
  }
}

/** A page that the clinic keeps is named by the hash of its scan. */
function onPaper(contentHash: string, signedOn: string): object {
  const signed = {
    method: 'paper',
    capacity: 'self',
    signedOn,
    pageHash: contentHash,
    witness: 'Mo Haddad, reception',
  };
  return { contentHash, signed };
}

export function only([id = '']: readonly string[]): string {
  return id;
}
