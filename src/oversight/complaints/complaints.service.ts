import { say, sayAgain, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { accessMatrix } from '../../access/access-matrix.js';
import { staffRoles } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type {
  ComplaintDto,
  ComplaintPageDto,
  MakeComplaintDto,
  SettleComplaintDto,
} from './complaint.dto.js';
import { Complaint } from './complaint.entity.js';
import {
  allComplaints,
  oneComplaint,
  ownComplaint,
  ownComplaints,
  whoDecides,
  worksHere,
} from './complaints.queries.js';

type Row = Omit<ComplaintDto, 'rights'>;

const rights = toSay`Nobody may treat you worse because you complained, and your care does not depend on it. In the United States you can also complain to the Secretary of Health and Human Services (42 CFR 2.4(b)).`;

/** Complaints about privacy, and what came of them. */
@Injectable()
export class ComplaintsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
  ) {}

  async make({ words, aboutAccountId = null, onBehalfOf = null }: MakeComplaintDto): Promise<ComplaintDto> {
    if (aboutAccountId !== null) await this.requireWorksHere(aboutAccountId);
    const { accountId: madeBy } = currentActor();
    const complaint = {
      id: newId(),
      words,
      about: aboutAccountId,
      onBehalfOf,
      madeBy,
      madeAt: this.clock.now(),
    };
    await this.db.repository(Complaint).insert(complaint);
    const roles = accessMatrix['complaint.decide'].roles;
    const deciders = await this.db.query<{ id: string }>(whoDecides, [roles, aboutAccountId, madeBy]);
    const named = deciders.map(({ id }) => id);
    this.notices.tell({ kind: 'complaint_made', about: { complaint: complaint.id }, named });
    return this.findOwn(complaint.id);
  }

  findOwn(id: string): Promise<ComplaintDto> {
    return this.read(ownComplaint, id);
  }

  listOwn(page: PageQuery): Promise<ComplaintPageDto> {
    return this.page(ownComplaints, page);
  }

  find(id: string): Promise<ComplaintDto> {
    return this.read(oneComplaint, id);
  }

  list(page: PageQuery): Promise<ComplaintPageDto> {
    return this.page(allComplaints, page);
  }

  async settle(id: string, { outcome, answer }: SettleComplaintDto): Promise<ComplaintDto> {
    await this.find(id);
    const complaint = await this.db
      .repository(Complaint)
      .findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } });
    complaint.settle(outcome, { by: currentActor().accountId, at: this.clock.now(), answer });
    await this.db.update(complaint, ['outcome', 'answer', 'settledBy', 'settledAt']);
    this.notices.settle(id);
    this.notices.tell({ kind: 'complaint_answered', about: { complaint: id }, named: [complaint.madeBy] });
    return this.find(id);
  }

  private async requireWorksHere(accountId: string): Promise<void> {
    const found = await this.db.query(worksHere, [accountId, staffRoles]);
    if (found.length > 0) return;
    throw new BrokenRule(
      say`Nobody of this id works here. Leave it out to complain about nobody in particular.`,
      {
        errors: [{ pointer: '/aboutAccountId', message: say`must be somebody who works here` }],
      },
    );
  }

  private async read(sql: string, id: string): Promise<ComplaintDto> {
    const [row] = await this.db.query<Row>(sql, [currentActor().accountId, id]);
    if (!row) throw new NotFound();
    return { ...row, rights: sayAgain(rights) };
  }

  private async page(sql: string, { limit, cursor }: PageQuery): Promise<ComplaintPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(sql, [currentActor().accountId, after, limit + 1]);
    return pageOf(
      rows.map((row) => ({ ...row, rights: sayAgain(rights) })),
      limit,
      ({ id }) => [id],
    );
  }
}
