import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { requireParty } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { WithdrawalReceiptsService } from '../withdrawal-receipts/withdrawal-receipts.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type { ConsentDto, ConsentPageDto } from './consent.dto.js';
import { Consent } from '../consent-ledger/consent.entity.js';
import type { ConsentTerms } from '../consent-ledger/consent-grants.js';
import type { ConsentEventDto, ConsentEventPageDto } from '../consent-ledger/consent-event.dto.js';
import { beforeAnything } from '../consent-ledger/consent-event.entity.js';
import type {
  AnswerConsentDto,
  AskConsentDto,
  CorrectConsentDto,
  GiveConsentDto,
  RefuseConsentDto,
} from './consent-input.dto.js';
import { consentsOfPatient, eventsOfConsent, oneConsent } from './consents.queries.js';
import type { ConsentQuery } from './consent-query.dto.js';
import { inPlainWords, type ConsentRow } from './in-plain-words.js';
import { Ledger } from '../consent-ledger/ledger.js';
import { Provision } from '../consent-terms/provision.entity.js';
import { ConsentWording } from './consent-wording.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';

/** What patients decide. What a consent opens or denies is written with each move of it, so it counts on the very next request. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly consentWording: ConsentWording,
    private readonly wording: WordingService,
    private readonly receipts: WithdrawalReceiptsService,
    private readonly labels: KeptLabelsService,
    private readonly settings: SettingsService,
  ) {}

  async give({ questions, teachBack, ...input }: GiveConsentDto): Promise<ConsentDto> {
    const terms = await this.insert(input, null);
    await this.ledger.add(terms, beforeAnything, { move: 'give', questions, teachBack });
    return this.find(terms.id);
  }

  async ask({ draft, keepWording, ...input }: AskConsentDto): Promise<ConsentDto> {
    const party = requireParty(currentActor(), say`The care team asks for consent.`);
    const reason = this.wording.requireNoStigma({ party, body: input, keepWording });
    const terms = await this.insert(input, reason);
    await this.ledger.add(terms, beforeAnything, { move: draft ? 'prepare' : 'ask' });
    return this.find(terms.id);
  }

  async propose(consentId: string): Promise<ConsentDto> {
    const end = await this.ledger.stateOf(consentId);
    await this.consentWording.requireStillFit(consentId, end.editionId);
    await this.ledger.add(consentId, end, { move: 'ask' });
    return this.find(consentId);
  }

  async agree(consentId: string, { questions, teachBack }: AnswerConsentDto): Promise<ConsentDto> {
    const end = await this.ledger.stateOf(consentId);
    if (end.hasEnded)
      throw new Conflict(say`The time that this consent was for is over. Ask for a new one.`, {
        onRecord: true,
      });
    await this.consentWording.requireStillFit(consentId, end.editionId);
    await this.ledger.add(consentId, end, { move: 'agree', questions, teachBack });
    return this.find(consentId);
  }

  async refuse(consentId: string, answer: RefuseConsentDto): Promise<ConsentDto> {
    const end = await this.ledger.stateOf(consentId);
    await this.ledger.add(consentId, end, { move: 'refuse', ...answer });
    return this.find(consentId);
  }

  async withdraw(consentId: string): Promise<ConsentDto> {
    const [end, terms] = await this.db.together([
      this.ledger.stateOf(consentId),
      this.ledger.termsOf(consentId),
    ]);
    if (end.status === 'active' && end.hasEnded) {
      throw new Conflict(
        say`This consent is not in force, so nothing is shared through it and there is nothing to withdraw.`,
        { onRecord: true },
      );
    }
    await this.ledger.add(terms, end, { move: 'withdraw' });
    await this.receipts.issue(consentId);
    return this.find(consentId);
  }

  /** Whom a consent lets in, and nobody else, gives back what it opens to them. */
  async giveBack(consentId: string): Promise<void> {
    await this.ledger.giveBack(consentId, await this.ledger.stateOf(consentId));
  }

  /** The care team takes back what nobody has decided yet; the patient, what they decided by mistake. */
  async correct(consentId: string, { reason }: CorrectConsentDto): Promise<ConsentDto> {
    const end = await this.ledger.stateOf(consentId);
    const party = requireParty(
      currentActor(),
      say`Only the patient’s side and the care team correct a consent.`,
    );
    const move = party === 'clinician' ? 'void' : 'correct';
    await this.ledger.add(consentId, end, { move, reason });
    if (end.status === 'active') await this.receipts.issue(consentId);
    return this.find(consentId);
  }

  async find(consentId: string): Promise<ConsentDto> {
    const [row] = await this.db.query<ConsentRow>(oneConsent, [...this.asSeen(), consentId]);
    if (!row) throw new NotFound();
    return inPlainWords(row);
  }

  async list({ limit, cursor, ...filter }: ConsentQuery): Promise<ConsentPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const { status = null, kind = null, dueBy = null } = filter;
    const parameters = [...this.asSeen(), after, limit + 1, status, kind, dueBy];
    const rows = await this.db.query<ConsentRow>(consentsOfPatient, parameters);
    return pageOf(rows.map(inPlainWords), limit, ({ id }) => [id]);
  }

  async listEvents(consentId: string, { limit, cursor }: PageQuery): Promise<ConsentEventPageDto> {
    await this.ledger.stateOf(consentId);
    const [after] = keyOfCursor(cursor, [(number) => /^\d{1,9}$/.test(number)]);
    const rows = await this.db.query<{ json: ConsentEventDto }>(eventsOfConsent, [
      currentPatientId(),
      consentId,
      after,
      limit + 1,
    ]);
    return pageOf(
      rows.map(({ json }) => json),
      limit,
      ({ number }) => [String(number)],
    );
  }

  private asSeen(): unknown[] {
    return [currentPatientId(), this.clock.now(), currentActor().seesSubstanceUse];
  }

  private async insert(
    input: AskConsentDto | GiveConsentDto,
    keepWordingReason: string | null,
  ): Promise<ConsentTerms> {
    const [{ content, provisions: worded }, days] = await this.db.together([
      this.consentWording.of(input),
      this.settings.days(),
    ]);
    const recording = {
      id: newId(),
      recordedBy: currentActor().accountId,
      recordedAt: this.clock.now(),
      keepWordingReason,
      days,
    };
    const consent = Consent.word(content, worded, recording);
    const provisions = worded.map((each, index) => ({ ...each, consentId: consent.id, number: index + 1 }));
    await this.db.repository(Consent).insert(consent);
    if (provisions.length > 0) await this.db.repository(Provision).insert(provisions);
    await this.labels.settle('consent', consent.id);
    return { ...consent, provisions };
  }
}
