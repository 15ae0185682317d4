import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { currentActor } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { AddResourceDto, ChangeResourceDto, ResourceDto, VerifyResourceDto } from './resource.dto.js';
import { Resource } from './resource.entity.js';
import { crisisContacts, forgetWords, helplinesOf, keepWords, oneResource } from './resources.queries.js';
import { inWords, type ResourceRow } from './resource-in-words.js';
import { weighedWords } from './search-words.js';

const changeable = [
  ...['kind', 'name', 'description', 'region', 'place', 'languages', 'cost', 'costNote'],
  ...['accessibility', 'channels', 'hours', 'isCrisisContact', 'verifiedOn', 'verifiedBy', 'checkBy'],
] as (keyof Resource)[];

/** The directory of the organisation: who and what helps. */
@Injectable()
export class ResourcesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly notices: NoticesService,
  ) {}

  async add(input: AddResourceDto): Promise<ResourceDto> {
    const at = this.clock.now();
    const unsaid = { description: null, region: null, place: null, costNote: null, accessibility: null };
    const resource = Resource.add(
      { ...unsaid, hours: null, isCrisisContact: false, ...input },
      {
        id: newId(),
        addedBy: currentActor().accountId,
        addedAt: at,
        checkBy: await this.settings.dayOf(at),
      },
    );
    await this.db.repository(Resource).insert(resource);
    await this.keepWords(resource);
    return this.find(resource.id);
  }

  async change(id: string, input: ChangeResourceDto, ifMatch: IfMatch): Promise<ResourceDto> {
    const resource = await this.load(id);
    resource.change(input, await this.settings.dayOf(this.clock.now()));
    await this.db.update(resource, changeable, ifMatch);
    await this.keepWords(resource);
    return this.find(id);
  }

  async verify(id: string, { verifiedOn }: VerifyResourceDto): Promise<ResourceDto> {
    const resource = await this.load(id);
    const today = await this.settings.dayOf(this.clock.now());
    resource.verify(verifiedOn ?? today, { by: currentActor().accountId, today });
    await this.db.update(resource, ['verifiedOn', 'verifiedBy', 'checkBy']);
    this.notices.settle(id);
    return this.find(id);
  }

  async retire(id: string, ifMatch: IfMatch): Promise<void> {
    const resource = await this.hold(id);
    if (!resource) throw new NotFound();
    // By another administrator perhaps: it is off the list.
    if (resource.retiredAt !== null) return;
    resource.retire(this.clock.now());
    await this.db.update(resource, ['retiredAt'], ifMatch);
    await this.db.query(forgetWords, [id]);
    this.notices.settle(id);
  }

  async find(id: string): Promise<ResourceDto> {
    const now = this.clock.now();
    const [row] = await this.db.query<ResourceRow>(oneResource, [await this.settings.dayOf(now), id]);
    if (!row) throw new NotFound();
    return inWords(row, now);
  }

  /** What the help card shows: the clinic's own contacts, and its helplines for a country. */
  async forCard(country: string | null): Promise<{ contacts: ResourceDto[]; helplines: ResourceDto[] }> {
    const now = this.clock.now();
    const today = await this.settings.dayOf(now);
    const [contacts, helplines] = await this.db.together([
      this.db.query<ResourceRow>(crisisContacts, [today]),
      this.db.query<ResourceRow>(helplinesOf, [today, country]),
    ]);
    const words = (row: ResourceRow): ResourceDto => inWords(row, now);
    return { contacts: contacts.map(words), helplines: helplines.map(words) };
  }

  private async load(id: string): Promise<Resource> {
    const resource = await this.hold(id);
    if (!resource || resource.retiredAt !== null) throw new NotFound();
    return resource;
  }

  /** Its words are taken away and put there anew: of two who do so at once, the second waits. */
  private async hold(id: string): Promise<Resource | undefined> {
    const [resource] = await this.db
      .repository(Resource)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    return resource;
  }

  private async keepWords(resource: Resource): Promise<void> {
    const weights = weighedWords(resource);
    await this.db.query(forgetWords, [resource.id]);
    await this.db.query(keepWords, [resource.id, [...weights.keys()], [...weights.values()]]);
  }
}
