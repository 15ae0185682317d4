import { Injectable } from '@nestjs/common';
import { decide } from '../../access/decision/decide.js';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { StepUpService } from '../../auth/sign-in/step-up.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { say, toSay } from '../../core/language/say.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import { CounsellingConsent } from './counselling-consent.entity.js';
import type {
  CounsellingConsentDto,
  CounsellingConsentPageDto,
  GiveCounsellingConsentDto,
} from './counselling-note.dto.js';
import {
  counsellingConsentPage,
  endPastConsents,
  oneCounsellingConsent,
} from './counselling-notes.queries.js';

type Row = Omit<CounsellingConsentDto, 'explained'> & { readonly [column: string]: unknown };

/** Whom the patient lets read the notes of counselling: a consent of its own, that no other one includes. */
@Injectable()
export class CounsellingConsentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly stepUp: StepUpService,
    private readonly factsReader: AccessFactsReader,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly notices: NoticesService,
    private readonly outbox: Outbox,
  ) {}

  async give({ accountId: readerId, endsOn }: GiveCounsellingConsentDto): Promise<CounsellingConsentDto> {
    await this.stepUp.require(toSay`let somebody read notes of counselling`);
    await this.requireReader(readerId);
    const now = this.clock.now();
    const today = await this.settings.dayOf(now);
    const given = { id: newId(), readerId, endsOn, givenBy: currentActor().accountId, givenAt: now };
    const consent = CounsellingConsent.give(given, today);
    await this.db.query(endPastConsents, [readerId, today, now]);
    await this.db.repository(CounsellingConsent).insert(consent);
    this.tell('counselling_notes_opened', consent);
    return this.find(consent.id);
  }

  /** From the very next request on. Nothing is asked, no proof and no reason. */
  async withdraw(id: string): Promise<CounsellingConsentDto> {
    const [consent] = await this.db
      .repository(CounsellingConsent)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!consent) throw new NotFound();
    // On another device, at the same moment perhaps: it is taken back.
    if (consent.withdrawnAt !== null) return this.find(id);
    consent.withdraw(this.clock.now());
    await this.db.update(consent, ['withdrawnAt']);
    this.outbox.shownNoMoreTo([consent.readerId], currentPatientId());
    this.tell('counselling_notes_closed', consent);
    return this.find(id);
  }

  async find(id: string): Promise<CounsellingConsentDto> {
    const [consent] = await this.db.query<Row>(oneCounsellingConsent, [currentPatientId(), id]);
    if (!consent) throw new NotFound();
    return explained(consent);
  }

  async list({ limit, cursor }: PageQuery): Promise<CounsellingConsentPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(counsellingConsentPage, [currentPatientId(), after, limit + 1]);
    return pageOf(rows.map(explained), limit, ({ id }) => [id]);
  }

  /** @throws {BrokenRule} unless it is a practitioner who reads notes here anyway, and not one who is not to be told */
  private async requireReader(readerId: string): Promise<void> {
    const person = await this.factsReader.ofAccount(readerId, currentPatientId());
    const isReader = person?.active === true && readerId !== currentActor().accountId;
    if (!isReader || !decide(person.facts, 'counselling_note.read').allowed)
      throw new BrokenRule(
        say`This names one practitioner to whom the notes of practitioners are open: of the care team, or by a consent of yours. Choose one of them, or let them in first.`,
        { errors: [{ pointer: '/accountId', message: say`must be a practitioner to whom notes are open` }] },
      );
    await this.excludedPersons.requireNone([{ name: person.displayName, pointer: '/accountId' }]);
  }

  private tell(
    kind: 'counselling_notes_opened' | 'counselling_notes_closed',
    { id, readerId }: CounsellingConsent,
  ): void {
    const news = { patientId: currentPatientId(), about: { counsellingConsent: id } };
    this.notices.tell({ kind, ...news, named: [readerId] });
  }
}

function explained(consent: Row): CounsellingConsentDto {
  return {
    ...consent,
    explained: say`This lets one person read what was written down of counselling, and nothing else. Nobody may make your care depend on it. You can take it back at any time; what they have read by then, they have read.`,
  };
}
