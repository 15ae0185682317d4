import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { PersonDto } from '../../core/person.dto.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import type {
  AlertProtocolDto,
  AlertProtocolPageDto,
  PublishAlertProtocolDto,
} from './alert-protocol.dto.js';
import { AlertProtocol, type AlertStep } from './alert-protocol.entity.js';
import { oneProtocol, practitionersAmong, protocolPage, recipients } from './alert-protocols.queries.js';

type Row = AlertProtocolDto & { [column: string]: unknown };
type Person = PersonDto & { [column: string]: unknown };

const capacities = { lead: ['lead'], care_team: ['lead', 'member'], named: [] };

/** Whom somebody hears of an answer about safety from: the protocol of the organisation. */
@Injectable()
export class AlertProtocolsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly excludedPersons: ExcludedPersonsService,
  ) {}

  async publish({ steps, staffedHours }: PublishAlertProtocolDto): Promise<AlertProtocolDto> {
    const named = steps.flatMap(({ accountIds }) => accountIds);
    const found = await this.db.query<{ id: string }>(practitionersAmong, [named]);
    const publishing = { id: newId(), publishedBy: currentActor().accountId, publishedAt: this.clock.now() };
    const protocol = AlertProtocol.publish(
      { steps, staffedHours, ...publishing },
      new Set(found.map(({ id }) => id)),
    );
    await this.db.repository(AlertProtocol).insert(protocol);
    return this.find(protocol.id);
  }

  async find(id: string): Promise<AlertProtocolDto> {
    const [protocol] = await this.db.query<Row>(oneProtocol, [id]);
    if (!protocol) throw new NotFound();
    return protocol;
  }

  /** The one that counts. @throws {NotFound} where nobody has published one */
  async current(): Promise<AlertProtocolDto> {
    const [protocol] = await this.db.query<Row>(protocolPage, [null, 1]);
    if (protocol) return protocol;
    throw new NotFound(say`Your clinic has not said yet who hears of an answer about safety.`);
  }

  async list({ limit, cursor }: PageQuery): Promise<AlertProtocolPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(protocolPage, [after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** The one that counts; null where nobody has published one. */
  async inForce(): Promise<AlertProtocol | null> {
    const [last] = await this.db.repository(AlertProtocol).find({ order: { id: 'DESC' }, take: 1 });
    return last ?? null;
  }

  /**
   * Before a patient is asked about safety: an answer must find somebody.
   * @throws {BrokenRule} where there is no protocol, or nobody in it who can be told about this patient
   */
  async requireSomebody(patientId: string): Promise<void> {
    const protocol = await this.inForce();
    const detail =
      protocol === null
        ? say`This questionnaire asks about safety, and your clinic has not said yet who hears of an answer. An administrator publishes that first: POST /v1/alert-protocols.`
        : say`This questionnaire asks about safety, and nobody in your clinic’s protocol can be told about this patient. Somebody joins the care team, or an administrator publishes another protocol: POST /v1/alert-protocols.`;
    const found = protocol && (await this.firstFrom(protocol, 1, patientId));
    if (!found)
      throw new BrokenRule(detail, {
        errors: [{ pointer: '/instrumentId', message: say`asks about safety, and nobody would hear of it` }],
      });
  }

  /** The first step from this one on with somebody to hear of it, and who that is; null where there is nobody. @param step from 1 */
  async firstFrom(
    protocol: AlertProtocol,
    step: number,
    patientId: string,
  ): Promise<{ step: number; people: PersonDto[] } | null> {
    for (let place = step; place <= protocol.steps.length; place += 1) {
      const people = await this.peopleOf(protocol.steps[place - 1] as AlertStep, patientId);
      if (people.length > 0) return { step: place, people };
    }
    return null;
  }

  /** Who is to hear of it in one of the steps up to this one, each once. @param step from 1 */
  async upTo(protocol: AlertProtocol, step: number, patientId: string): Promise<PersonDto[]> {
    const people = new Map<string, PersonDto>();
    for (const each of protocol.steps.slice(0, step))
      for (const person of await this.peopleOf(each, patientId)) people.set(person.accountId, person);
    return [...people.values()];
  }

  private async peopleOf({ to, accountIds }: AlertStep, patientId: string): Promise<PersonDto[]> {
    const parameters = [patientId, this.clock.now(), capacities[to], accountIds];
    const found = await this.db.query<Person>(recipients, parameters);
    const people: PersonDto[] = [];
    for (const person of found)
      if (to !== 'named' || !(await this.excludedPersons.isListed(person.displayName))) people.push(person);
    return people;
  }
}
