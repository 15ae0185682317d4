import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { canCare, isExcluded } from '../../access/decision/decide.js';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import { clashWith } from '../../access/standings/standings.js';
import type { Grant } from '../../access/grants/grants.service.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';

/** What somebody is on a care team. Each team has one lead at most; supervisors co-sign, and answer for exceptions. */
export const teamRoles = ['lead', 'member', 'supervisor'] as const;
export type TeamRole = (typeof teamRoles)[number];

export const professions = [
  'psychiatrist',
  'psychologist',
  'nurse',
  'social_worker',
  'therapist',
  'other',
] as const;
export type Profession = (typeof professions)[number];

export interface Joining {
  readonly id: string;
  readonly accountId: string;
  readonly role: TeamRole;
  readonly profession: Profession | null;
  readonly inTraining: boolean;
  readonly at: Date;
  readonly by: string;
}

/** One period of one person on the care team of one patient. Who comes back begins a new one. */
@Entity('care_team_member')
export class CareTeamMember {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  accountId: string;

  @Column('text')
  role: TeamRole;

  @Column({ type: 'text', nullable: true, update: false })
  profession: Profession | null;

  /** Whether they learn the profession under a supervisor, who co-signs. */
  @Column({ type: 'boolean', update: false })
  inTraining: boolean;

  @Column({ type: 'timestamptz', update: false })
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column({ type: 'uuid', update: false })
  addedBy: string;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('integer')
  version: number;

  /**
   * @param pointer the field of the request that named the person
   * @throws {BrokenRule} when this person cannot be on this team
   */
  static join(
    candidate: AccountFacts | null,
    { at, by, ...joining }: Joining,
    pointer = '/accountId',
  ): CareTeamMember {
    const { role, inTraining } = joining;
    if (inTraining && role === 'supervisor')
      throw new BrokenRule(say`Somebody in training does not supervise. Choose another role for them.`, {
        errors: [{ pointer: '/inTraining', message: say`must be false for a supervisor` }],
      });
    const obstacle = obstacleFor(candidate);
    if (obstacle !== null && candidate && isExcluded(candidate.facts))
      throw new ExcludedPersonNamed(obstacle, pointer);
    if (obstacle !== null)
      throw new BrokenRule(obstacle, {
        errors: [{ pointer, message: say`must be an active practitioner who can join` }],
        onRecord: true,
      });
    return Object.assign(new CareTeamMember(), {
      ...joining,
      startedAt: at,
      addedBy: by,
      endedAt: null,
      endedBy: null,
      version: 1,
    });
  }

  /** From this moment on the person has no more access by way of the team. */
  end(at: Date, by: string): void {
    this.requireCurrent();
    // Another server's clock may be a little ahead of this one's; a period never ends before it began.
    this.endedAt = at > this.startedAt ? at : this.startedAt;
    this.endedBy = by;
  }

  takeLead(): void {
    this.requireCurrent();
    if (this.role === 'lead') throw new Conflict(say`This person leads the care team already.`);
    this.role = 'lead';
  }

  handLeadOver(): void {
    this.role = 'member';
  }

  /** What it opens, from the moment it is written down until it ends. */
  grants(): Grant[] {
    if (!this.isCurrent) return [];
    return [{ relation: 'care_team', accountId: this.accountId, capacity: this.role }];
  }

  get isCurrent(): boolean {
    return this.endedAt === null;
  }

  private requireCurrent(): void {
    if (!this.isCurrent)
      throw new Conflict(
        say`This membership has ended. To take the person back, add them to the care team again.`,
      );
  }
}

/** Why somebody cannot be on the care team, in one sentence; null when nothing stands against it. */
export function obstacleFor(candidate: AccountFacts | null): Sentence | null {
  if (!candidate) return say`This organisation has no such account. Choose one of its practitioners.`;
  const { active, facts } = candidate;
  if (!active) return say`This person cannot join the care team while their account is not active.`;
  if (!canCare(facts)) return say`This person is not a practitioner. Only practitioners join a care team.`;
  const clash = clashWith('care_team', facts);
  if (clash !== null) return say`${clash} Choose another practitioner.`;
  if (isExcluded(facts))
    return say`The patient has said no to this person for the whole record. Choose another practitioner.`;
  return null;
}
