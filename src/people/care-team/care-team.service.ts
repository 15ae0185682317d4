import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { GrantsService } from '../../access/grants/grants.service.js';
import { Clock } from '../../core/clock.js';
import { momentOf } from '../../core/dates/as-of.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { HandsService } from '../../organisation/account-changes/hands.service.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { ExcludedPersonsService } from '../excluded-persons/excluded-persons.service.js';
import { CareTeamMember, obstacleFor, type Joining } from './care-team-member.entity.js';
import type { CareTeamMemberDto, CareTeamPageDto, CareTeamQuery, JoinCareTeamDto } from './care-team.dto.js';
import { cliniciansOf, hasBegun, membersOfTeam, oneMember } from './care-team.queries.js';
import { TeamFollowersService } from './team-followers.service.js';
import { TraineesService } from './trainees.service.js';

/** Who cares for a patient. What each change grants is written with it, so it counts on the very next request. */
@Injectable()
export class CareTeamService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly grants: GrantsService,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly hands: HandsService,
    private readonly notices: NoticesService,
    private readonly followers: TeamFollowersService,
    private readonly trainees: TraineesService,
  ) {}

  /**
   * Who will lead the team of a patient who is to be registered: who is named, or else whoever registers, if they can. Asked before
   * anything is looked up of the patient, so that a wrong lead is answered alike whoever the patient is.
   */
  async leadOf(leadAccountId: string | undefined): Promise<CareTeamMember | null> {
    const accountId = leadAccountId ?? currentActor().accountId;
    const candidate = await this.factsReader.ofAccount(accountId, newId());
    if (leadAccountId === undefined && obstacleFor(candidate) !== null) return null;
    return CareTeamMember.join(candidate, this.joining({ accountId, role: 'lead' }), '/leadAccountId');
  }

  /** Begins the team of a patient who has just been registered. */
  async begin(lead: CareTeamMember): Promise<void> {
    await this.insert(lead);
    this.tellOfJoining(lead);
    this.tellTheTeam('care_team_joined', lead.id);
  }

  async join(input: JoinCareTeamDto): Promise<CareTeamMemberDto> {
    const member = await this.admit(input);
    this.tellTheTeam('care_team_joined', member.id);
    return this.find(member.id);
  }

  async end(memberId: string): Promise<CareTeamMemberDto> {
    await this.leave(memberId);
    this.tellTheTeam('care_team_left', memberId);
    return this.find(memberId);
  }

  async giveLead(memberId: string): Promise<CareTeamMemberDto> {
    await this.moveLead(memberId);
    this.tellTheTeam('lead_handed_over', memberId);
    return this.find(memberId);
  }

  /**
   * A place passes to somebody else, with the lead where it has that. To the patient that is one thing, and whoever arranges it tells them.
   * @param theirsId the place that somebody else has already; null: they join
   */
  async passOn(memberId: string, accountId: string, theirsId: string | null): Promise<void> {
    const nextId = theirsId ?? (await this.admitInPlace(accountId)).id;
    const { role } = await this.load(memberId);
    if (role === 'lead') await this.moveLead(nextId);
    await this.leave(memberId);
  }

  /** Nobody has said anything of them here: who is in training elsewhere is so here. */
  private async admitInPlace(accountId: string): Promise<CareTeamMember> {
    return this.admit({ accountId, role: 'member', inTraining: await this.trainees.isTrainee(accountId) });
  }

  private async admit(input: JoinCareTeamDto): Promise<CareTeamMember> {
    // Before anything else: who names themself does not learn from the refusal whether they are to be told.
    if (await this.hasBegun()) await this.hands.requireTwo(input.accountId);
    const candidate = await this.factsReader.ofCandidate(input.accountId, currentPatientId());
    await this.excludedPersons.requireNone([{ name: candidate?.displayName, pointer: '/accountId' }]);
    const member = CareTeamMember.join(candidate, this.joining(input));
    await this.insert(member);
    this.tellOfJoining(member);
    return member;
  }

  private async leave(memberId: string): Promise<void> {
    const member = await this.load(memberId);
    member.end(this.clock.now(), currentActor().accountId);
    await this.save(member, ['endedAt', 'endedBy']);
    await this.tellOfLeaving(member);
  }

  private async moveLead(memberId: string): Promise<void> {
    const team = await this.lockTeam();
    const next = team.find(({ id }) => id === memberId) ?? (await this.load(memberId));
    const before = team.find(({ id, role }) => id !== memberId && role === 'lead');
    next.takeLead();
    before?.handLeadOver();
    // One after the other: at no moment may there be two leads.
    if (before) await this.save(before, ['role']);
    await this.save(next, ['role']);
  }

  async find(memberId: string): Promise<CareTeamMemberDto> {
    const [member] = await this.db.query<CareTeamMemberDto>(oneMember, [currentPatientId(), memberId]);
    if (!member) throw new NotFound();
    return member;
  }

  async list({ limit, cursor, current, asOf }: CareTeamQuery): Promise<CareTeamPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const moment = asOf === undefined ? null : momentOf(asOf, this.clock.now());
    const parameters = [currentPatientId(), after, limit + 1, current, moment];
    return pageOf(await this.db.query<CareTeamMemberDto>(membersOfTeam, parameters), limit, ({ id }) => [id]);
  }

  /** Somebody is or was on the team, or the patient comes in themself: there can be something in the record. */
  private async hasBegun(): Promise<boolean> {
    const [record] = await this.db.query<{ hasBegun: boolean }>(hasBegun, [currentPatientId()]);
    return record?.hasBegun ?? true;
  }

  private tellOfJoining({ id, accountId }: CareTeamMember): void {
    const patientId = currentPatientId();
    this.notices.settle(patientId, { kind: 'patient_left_alone' });
    this.notices.tell({ kind: 'joined_a_care_team', patientId, about: { member: id }, named: [accountId] });
  }

  private tellTheTeam(
    kind: 'care_team_joined' | 'care_team_left' | 'lead_handed_over',
    member: string,
  ): void {
    this.notices.tell({ kind, patientId: currentPatientId(), about: { member } });
  }

  private async tellOfLeaving({ id, accountId }: CareTeamMember): Promise<void> {
    const patientId = currentPatientId();
    this.notices.tell({ kind: 'left_a_care_team', patientId, about: { member: id }, named: [accountId] });
    const others = await this.db.query(cliniciansOf, [patientId]);
    if (others.length === 0)
      this.notices.tell({ kind: 'patient_left_alone', patientId, about: { patient: patientId }, by: null });
  }

  private joining({ accountId, role, profession = null, inTraining = false }: JoinCareTeamDto): Joining {
    const who = { id: newId(), accountId, role, profession, inTraining };
    return { ...who, at: this.clock.now(), by: currentActor().accountId };
  }

  private async insert(member: CareTeamMember): Promise<void> {
    await this.db.repository(CareTeamMember).insert(member);
    await this.grants.replace({ id: member.id }, member.grants());
    await this.followers.joined(member.accountId);
    await this.notices.catchUp(currentPatientId());
  }

  private async save(member: CareTeamMember, fields: readonly (keyof CareTeamMember)[]): Promise<void> {
    await this.db.update(member, fields);
    await this.grants.replace({ id: member.id }, member.grants());
    await this.notices.catchUp(currentPatientId());
  }

  /** Locked, so that of two who end the same membership the second sees what the first did. */
  private async load(memberId: string): Promise<CareTeamMember> {
    const [member] = await this.db
      .repository(CareTeamMember)
      .find({ where: { id: memberId }, lock: { mode: 'pessimistic_write' } });
    if (!member) throw new NotFound();
    return member;
  }

  /** Everybody on the team now, locked in one order, so that two who hand the lead over go one after the other. */
  private lockTeam(): Promise<CareTeamMember[]> {
    return this.db
      .repository(CareTeamMember)
      .find({ where: { endedAt: IsNull() }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }
}
