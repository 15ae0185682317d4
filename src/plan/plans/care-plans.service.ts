import { languageToRead, say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { requireOpen } from '../../access/labels/kept-labels.service.js';
import { plansSeenBy } from '../../access/facts/conversations.js';
import { seesJourney } from '../../access/may-also.js';
import { accountsNamedIn } from '../../core/contract/accounts-named.js';
import { momentOf } from '../../core/dates/as-of.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { JsonText } from '../../core/requests/json-text.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { ChangePlanService } from '../changing/change-plan.service.js';
import { CarePlan, type PlanRow } from '../document/care-plan.js';
import {
  mayHoldLabels,
  readDocument,
  shownParts,
  shownText,
  type PlanDocument,
} from '../document/plan-document.js';
import { differencesIn, type Difference } from '../document/plan-elements.js';
import { inParts } from '../document/in-parts.js';
import { labelledIn, visible } from '../document/visible.js';
import { withConsentGone } from './consent-gone.js';
import type { AboutMeDto, WriteAboutMeDto } from '../terms/about-me.dto.js';
import type { CarePlanDto, CarePlanPageDto, CarePlanSummaryDto, OpenCarePlanDto } from './care-plan.dto.js';
import { openTo, type OpenPlan, type StoredPlan } from './open-plan.js';
import { planAsOf, planRow, plansOfPatient, planToRead } from './care-plans.queries.js';

type Summary = CarePlanSummaryDto & { readonly content: string };

@Injectable()
export class CarePlansService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly changePlan: ChangePlanService,
  ) {}

  async open({ title }: OpenCarePlanDto): Promise<CarePlanDto> {
    const { id } = await this.changePlan.open(title);
    return this.find(id);
  }

  async find(planId: string): Promise<CarePlanDto> {
    return this.asRead({ ...(await this.openPlan(planId)), withoutConsent: [] });
  }

  /** The plan for the person at hand to read: as it is stored, where nothing of it is kept from them. */
  async read(planId: string): Promise<CarePlanDto> {
    const plan = await this.openPlan(planId);
    const { summary, content, openProposals, people, withoutConsent } = plan;
    const shown = shownText(content);
    const { seesSubstanceUse, planParts } = currentActor();
    const isWhole = !planParts && (seesSubstanceUse || !mayHoldLabels(content));
    if (shown === null || !isWhole || withoutConsent.length > 0) return this.asRead(plan);
    const beginning = JSON.stringify(summary).slice(0, -1);
    const end = JSON.stringify({ openProposals, people }).slice(1);
    return JsonText.of(`${beginning},${shown},${end}`, summary);
  }

  /** The same, to take a part out of it. */
  async readParts(planId: string): Promise<CarePlanDto> {
    return this.asRead(await this.openPlan(planId));
  }

  /** The parts of a plan whose stored text is at hand, as whoever is asking sees them. */
  shownIn(planId: string, text: string): ReturnType<CarePlansService['shown']> {
    return this.shown(readDocument(planId, text));
  }

  /** The document of a plan, for those who change it or make something of the whole of it. */
  async document(planId: string): Promise<PlanDocument> {
    const sql = 'SELECT content::text AS content FROM care_plan WHERE patient_id = $1 AND id = $2';
    const [row] = await this.db.query<{ content: string }>(sql, [currentPatientId(), planId]);
    if (!row) throw new NotFound();
    return readDocument(planId, row.content);
  }

  /**
   * The plan as it stood. What was waiting for an answer then is told by the proposals, which keep their times.
   * @throws {NotFound} when there was no such plan then
   */
  async findAsOf(planId: string, asOf: string): Promise<CarePlanDto> {
    const parameters = [currentPatientId(), planId, momentOf(asOf, this.clock.now())];
    const [row] = await this.db.query<Summary & { labelled: string[] }>(planAsOf, parameters);
    if (!row) throw new NotFound(say`At that time there was no such plan.`);
    const { content, labelled, ...summary } = row;
    const parts = this.shown(readDocument(planId, content), new Set(labelled));
    return { ...summary, ...parts, openProposals: null };
  }

  /**
   * For what is written about a plan: it stays open until that is done.
   * @throws {NotFound | Conflict} unless the plan can still be worked on
   */
  async requireOpen(planId: string): Promise<void> {
    (await this.hold(planId, 'SHARE')).requireOpen();
  }

  /**
   * Holds the plan still until the transaction ends.
   * @throws {NotFound | Conflict} unless the plan can still be worked on
   */
  async lock(planId: string): Promise<CarePlan> {
    const plan = await this.hold(planId, 'UPDATE');
    plan.requireOpen();
    return plan;
  }

  /**
   * Lets nobody change the plan (SHARE), or do anything about it (UPDATE), until the transaction ends. It comes before the locks
   * of what is about the plan, so that two never wait for each other in a circle.
   * @throws {NotFound}
   */
  async hold(planId: string, lock: 'SHARE' | 'UPDATE'): Promise<CarePlan> {
    const [row] = await this.db.query<PlanRow>(`${planRow} FOR ${lock}`, [currentPatientId(), planId]);
    if (!row) throw new NotFound();
    return new CarePlan(row);
  }

  /** Where the two see things differently, the oldest first, as far as whoever is asking sees what it is about. */
  async differences(planId: string): Promise<Difference[]> {
    const document = await this.document(planId);
    const hidden = currentActor().seesSubstanceUse ? new Set<string>() : labelledIn(document);
    // Where the two see the stage differently is said in the journey's class, though the plan keeps it.
    const isTold = seesJourney(currentActor());
    return differencesIn(document).filter(
      ({ elementId, elementKind }) => !hidden.has(elementId) && (isTold || elementKind !== 'stage'),
    );
  }

  async list({ limit, cursor }: PageQuery): Promise<CarePlanPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<CarePlanSummaryDto>(plansOfPatient, [
      currentPatientId(),
      after,
      limit + 1,
      plansSeenBy(currentActor()),
    ]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  async findAboutMe(planId: string): Promise<AboutMeDto> {
    return this.shown(await this.document(planId)).aboutMe;
  }

  async writeAboutMe(planId: string, input: WriteAboutMeDto, ifMatch: IfMatch): Promise<AboutMeDto> {
    const { accountId, seesSubstanceUse } = currentActor();
    if (input.substanceUse?.length) requireOpen();
    const at = this.clock.now().toISOString();
    const document = await this.changePlan.change(planId, ({ document: { aboutMe } }) => {
      ifMatch.requireOver(aboutMe);
      const words = seesSubstanceUse ? input : aboutMe.aroundWhatIsKept(input);
      return [{ op: 'about_me.write', words, by: aboutMe.writerOf(words, accountId), at }];
    });
    return this.shown(document).aboutMe;
  }

  private async openPlan(planId: string): Promise<OpenPlan> {
    const { sql, parameters } = planToRead(currentPatientId(), planId, this.clock.now());
    const [row] = await this.db.query<StoredPlan>(sql, parameters);
    if (!row) throw new NotFound();
    return openTo(currentActor(), row, languageToRead());
  }

  private asRead({ summary, content, openProposals, people, withoutConsent }: OpenPlan): CarePlanDto {
    const parts = this.shown(readDocument(summary.id, content));
    const named = new Set(accountsNamedIn(parts));
    const shown = { openProposals, people: people.filter(({ accountId }) => named.has(accountId)) };
    return withConsentGone({ ...summary, ...parts, ...shown }, withoutConsent);
  }

  /** What whoever is asking sees of a plan. */
  private shown(
    document: PlanDocument,
    labelled = labelledIn(document),
  ): Omit<CarePlanDto, keyof CarePlanSummaryDto | 'openProposals'> {
    const { seesSubstanceUse, planParts } = currentActor();
    const parts = inParts(shownParts(document), planParts);
    return seesSubstanceUse ? parts : visible(parts, labelled);
  }
}
