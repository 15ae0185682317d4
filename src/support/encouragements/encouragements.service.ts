import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { mayAlso } from '../../access/may-also.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { personJson } from '../../core/database/sql.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { WordingService } from '../../wording/wording.service.js';
import { ActiveSupportReader } from '../peer-support/active-support.reader.js';
import type { EncourageDto, EncouragementDto, EncouragementPageDto } from './encouragement.dto.js';
import { encouragedAbout, Encouragement, type EncouragedAbout } from './encouragement.entity.js';

type Row = EncouragementDto & { readonly [column: string]: unknown };

/** Those taken down as well. $1 patient, $2 what of it is open to the reader, $3 a peer, who reads their own alone, or null. */
const written = `
  SELECT record.id, record.about, record.element_id AS "elementId", record.words, ${personJson('writer')} AS "writtenBy",
    record.written_at AS "writtenAt", record.version
  FROM encouragement record JOIN account writer ON writer.id = record.written_by
  WHERE record.patient_id = $1 AND record.about = ANY ($2) AND ($3::uuid IS NULL OR record.written_by = $3)`;

const encouragements = `${written} AND record.taken_down_at IS NULL`;

/** $4 the encouragement. */
const everWritten = `${written} AND record.id = $4`;

/** $4 the encouragement. */
const oneEncouragement = `${encouragements} AND record.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1. */
const encouragementsOfPatient = `
  ${encouragements} AND ($4::uuid IS NULL OR record.id < $4) ORDER BY record.id DESC LIMIT $5`;

/** $1 patient, $2 element, $3 its kind. */
const elementOfPlan = 'SELECT FROM plan_element WHERE patient_id = $1 AND id = $2 AND kind = $3';

/** Short words of peer supporters, which the patient reads. */
@Injectable()
export class EncouragementsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly supports: ActiveSupportReader,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
  ) {}

  async write({ about, words, elementId = null, keepWording }: EncourageDto): Promise<EncouragementDto> {
    const support = await this.supports.ofActor();
    await this.requireShared(about, elementId);
    // What a peer writes to the person passes the same door as what staff write.
    const said = { party: 'clinician' as const, body: { words }, keepWording };
    const encouragement = Encouragement.write({
      ...{ id: newId(), peerSupportId: support.id, about, elementId, words },
      keepWordingReason: this.wording.requireNoStigma(said),
      writtenBy: currentActor().accountId,
      writtenAt: this.clock.now(),
    });
    await this.db.repository(Encouragement).insert(encouragement);
    await this.labels.settle('encouragement', encouragement.id);
    const patientId = currentPatientId();
    this.notices.tell({ kind: 'encouraged', patientId, about: { encouragement: encouragement.id } });
    return this.find(encouragement.id);
  }

  /** Whoever wrote it, and the patient’s side. */
  async takeDown(id: string, ifMatch: IfMatch): Promise<void> {
    const found = await this.db.query(everWritten, [...reader(), id]);
    const [encouragement] = await this.db
      .repository(Encouragement)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (found.length === 0 || !encouragement) throw new NotFound();
    // Down is down, whichever of the two came first.
    if (encouragement.takenDownAt !== null) return;
    encouragement.takeDown(this.clock.now());
    await this.db.update(encouragement, ['takenDownAt'], ifMatch);
  }

  async find(id: string): Promise<EncouragementDto> {
    const [found] = await this.db.query<Row>(oneEncouragement, [...reader(), id]);
    if (!found) throw new NotFound();
    return found;
  }

  async list({ limit, cursor }: PageQuery): Promise<EncouragementPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(encouragementsOfPatient, [...reader(), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** @throws {BrokenRule} for what is not shared with whoever writes, and for what is not there */
  private async requireShared(about: EncouragedAbout, elementId: string | null): Promise<void> {
    if ((about === 'journey') !== (elementId === null))
      throw new BrokenRule(say`Name the goal or step that your words are about. The journey has no id.`, {
        errors: [{ pointer: '/elementId', message: say`is needed for a goal or step, and only there` }],
      });
    const isThere =
      elementId === null ||
      (await this.db.query(elementOfPlan, [currentPatientId(), elementId, about])).length > 0;
    if (isOpen(about) && isThere) return;
    throw new BrokenRule(say`This is not shared with you. Encourage somebody about what they show you.`, {
      errors: [
        { pointer: elementId === null ? '/about' : '/elementId', message: say`must be shared with you` },
      ],
    });
  }
}

function reader(): [string, EncouragedAbout[], string | null] {
  const actor = currentActor();
  return [
    currentPatientId(),
    encouragedAbout.filter(isOpen),
    partyOf(actor) === null ? actor.accountId : null,
  ];
}

/** Words keep the class of what they are about. */
function isOpen(about: EncouragedAbout): boolean {
  if (about === 'journey') return mayAlso('journey.read');
  const { planParts } = currentActor();
  return mayAlso('plan.read') && (planParts === null || planParts.includes(`${about}s`));
}
