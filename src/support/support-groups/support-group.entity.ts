import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';
import { say } from '../../core/language/say.js';

type Founded = Pick<
  SupportGroup,
  'id' | 'name' | 'about' | 'conduct' | 'takesRequests' | 'aboutSubstanceUse' | 'facilitatorId' | 'foundedAt'
>;

/** A support group, as everybody here may know of it. */
@Entity('support_group')
export class SupportGroup {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  about: string;

  @Column('text')
  conduct: string;

  @Column('integer')
  conductEdition: number;

  @Column('boolean')
  takesRequests: boolean;

  @Column({ type: 'boolean', update: false })
  aboutSubstanceUse: boolean;

  @Column({ type: 'uuid', update: false })
  facilitatorId: string;

  @Column('text')
  state: 'open' | 'closed';

  @Column({ type: 'timestamptz', update: false })
  foundedAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('integer')
  version: number;

  static found(founded: Founded): SupportGroup {
    const begins = { conductEdition: 1, state: 'open', closedAt: null, version: 1 };
    return Object.assign(new SupportGroup(), { ...founded, ...begins });
  }

  /** @throws {Forbidden} for anybody but the one who facilitates it */
  requireFacilitator(accountId: string): void {
    if (accountId === this.facilitatorId) return;
    throw new Forbidden(
      say`Whoever facilitates this group does that. GET /v1/support-groups/{groupId} says who it is.`,
    );
  }

  /** @throws {Conflict} once it is closed */
  requireOpen(): void {
    if (this.state === 'closed')
      throw new Conflict(say`This group is closed. Nothing goes on in it any more.`);
  }

  change(changes: Partial<Pick<SupportGroup, 'name' | 'about' | 'takesRequests'>>): void {
    this.requireOpen();
    Object.assign(this, changes);
  }

  /** Another wording of the code of conduct: everybody accepts it anew before they share something. */
  rewordConduct(conduct: string): void {
    this.requireOpen();
    Object.assign(this, { conduct, conductEdition: this.conductEdition + 1 });
  }

  close(at: Date): void {
    this.requireOpen();
    Object.assign(this, { state: 'closed', closedAt: at });
  }

  /** @throws {Conflict} for another edition than the one that counts: nobody accepts what they have not read */
  requireEdition(edition: number): void {
    if (edition === this.conductEdition) return;
    throw new Conflict(
      say`The code of conduct reads otherwise by now. Read it again, and accept that edition.`,
    );
  }
}
