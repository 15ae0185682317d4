import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { requireOpenable } from '../../access/nobody-elses.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { ExcludedPersonsService } from '../excluded-persons/excluded-persons.service.js';
import { requireSomebodyElse } from '../excluded-persons/oneself.js';
import type {
  ChangeNaturalSupportDto,
  NameNaturalSupportDto,
  NaturalSupportDto,
  NaturalSupportPageDto,
} from './natural-support.dto.js';
import { checkAccount, NaturalSupport } from './natural-support.entity.js';
import { requireTheirsToOpen } from './theirs-to-open.js';
import { naturalSupportsOfPatient, oneNaturalSupport } from './natural-supports.queries.js';

const changeable: (keyof NaturalSupport)[] = [
  'name',
  'relationship',
  'mayBeTold',
  'boundaries',
  'boundariesBy',
  'accountId',
];

/** Who is close to a patient, and what they may be told. */
@Injectable()
export class NaturalSupportsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly notices: NoticesService,
  ) {}

  async name(input: NameNaturalSupportDto): Promise<NaturalSupportDto> {
    requireTheirsToOpen(input.mayBeTold);
    requireOpenable(input.mayBeTold, '/mayBeTold');
    await this.requireWelcome(input);
    const support = NaturalSupport.of({
      ...input,
      id: newId(),
      boundaries: input.boundaries ?? null,
      accountId: input.accountId ?? null,
      namedBy: currentActor().accountId,
      namedAt: this.clock.now(),
    });
    await this.db.repository(NaturalSupport).insert(support);
    this.tellOf(support);
    return this.find(support.id);
  }

  async change(id: string, input: ChangeNaturalSupportDto, ifMatch: IfMatch): Promise<NaturalSupportDto> {
    const support = await this.load(id);
    const { accountId: before, mayBeTold } = support;
    const added = input.mayBeTold?.filter((each) => !mayBeTold.includes(each)) ?? [];
    requireTheirsToOpen(added);
    requireOpenable(added, '/mayBeTold');
    await this.requireWelcome(input);
    const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    support.change(said, currentActor().accountId);
    await this.db.update(support, changeable, ifMatch);
    if (support.accountId !== before) {
      this.tellOfEnd(id, before);
      this.tellOf(support);
    }
    return this.find(id);
  }

  async end(id: string): Promise<NaturalSupportDto> {
    const support = await this.load(id);
    support.end(this.clock.now());
    await this.db.update(support, ['endedAt']);
    this.tellOfEnd(id, support.accountId);
    return this.find(id);
  }

  async find(id: string): Promise<NaturalSupportDto> {
    const [support] = await this.db.query<NaturalSupportDto>(oneNaturalSupport, [currentPatientId(), id]);
    if (!support) throw new NotFound();
    return support;
  }

  async list({ limit, cursor }: PageQuery): Promise<NaturalSupportPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), after, limit + 1];
    const rows = await this.db.query<NaturalSupportDto>(naturalSupportsOfPatient, parameters);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private async load(id: string): Promise<NaturalSupport> {
    const support = await this.db.repository(NaturalSupport).findOneBy({ id });
    if (!support) throw new NotFound();
    return support;
  }

  private tellOf({ id, accountId }: NaturalSupport): void {
    if (accountId === null) return;
    this.notices.tell({
      kind: 'natural_support_named',
      patientId: currentPatientId(),
      about: { naturalSupport: id },
      named: [accountId],
    });
  }

  /** Who was told that they are named. */
  private tellOfEnd(naturalSupport: string, accountId: string | null): void {
    if (accountId === null) return;
    const news = { patientId: currentPatientId(), about: { naturalSupport } };
    this.notices.tell({ kind: 'natural_support_ended', ...news, named: [accountId] });
  }

  /** Neither by name nor by account may it be somebody who is not to be told. */
  private async requireWelcome({ name, accountId }: ChangeNaturalSupportDto): Promise<void> {
    const person = accountId ? await this.factsReader.ofCandidate(accountId, currentPatientId()) : null;
    for (const each of [name, person?.displayName]) requireSomebodyElse(each, ['same']);
    if (accountId) checkAccount(person);
    await this.excludedPersons.requireNone([
      { name, pointer: '/name' },
      { name: person?.displayName, pointer: '/accountId' },
    ]);
  }
}
