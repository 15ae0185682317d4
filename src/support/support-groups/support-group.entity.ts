import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';
import { say } from '../../core/language/say.js';
import { requireNoContact } from '../../core/contact-data.js';

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

  @Column('uuid')
  facilitatorId: string;

  /** Since when they do. */
  @Column('timestamptz')
  facilitatedSince: Date;

  /** The first edition of the code of conduct that is theirs: with a yes to it somebody lets them know who they are. */
  @Column('integer')
  facilitatorEdition: number;

  @Column('text')
  state: 'open' | 'closed';

  @Column({ type: 'timestamptz', update: false })
  foundedAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('integer')
  version: number;

  static found(founded: Founded): SupportGroup {
    const begins = { conductEdition: 1, facilitatorEdition: 1, state: 'open', closedAt: null, version: 1 };
    const facilitatedSince = founded.foundedAt;
    requireNoNumbers(founded);
    return Object.assign(new SupportGroup(), { ...founded, facilitatedSince, ...begins });
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
    requireNoNumbers(changes);
    Object.assign(this, changes);
  }

  /** Another wording of the code of conduct: everybody accepts it anew before they share something. */
  rewordConduct(conduct: string): void {
    this.requireOpen();
    requireNoNumbers({ conduct });
    Object.assign(this, { conduct, conductEdition: this.conductEdition + 1 });
  }

  /** Everybody accepts the code of conduct anew: it is a yes to whoever facilitates it now. */
  handOver(facilitatorId: string, at: Date): void {
    this.requireOpen();
    const edition = this.conductEdition + 1;
    const editions = { conductEdition: edition, facilitatorEdition: edition };
    Object.assign(this, { facilitatorId, facilitatedSince: at, ...editions });
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

/** @throws {BrokenRule} for a telephone number or an address in what everybody here reads */
function requireNoNumbers(texts: Partial<Pick<SupportGroup, 'name' | 'about' | 'conduct'>>): void {
  for (const field of ['name', 'about', 'conduct'] as const) {
    const detail = say`Everybody here reads this, so leave numbers and addresses out. People ask for a place in the group here, and where it meets is for those who are in.`;
    requireNoContact(texts[field] ?? '', { pointer: `/${field}`, detail });
  }
}
