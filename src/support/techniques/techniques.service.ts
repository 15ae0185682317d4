import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { StageCataloguesService } from '../../journey/stage-catalogues/stage-catalogues.service.js';
import { WordingService } from '../../wording/wording.service.js';
import { shippedTechniques } from './shipped/shipped-techniques.js';
import type {
  AddTechniqueDto,
  ChangeTechniqueDto,
  TechniqueDto,
  TechniquePageDto,
  TechniqueQuery,
} from './technique.dto.js';
import { Technique } from './technique.entity.js';
import { hiddenTechniques, hide, ownTechniques, show } from './techniques.queries.js';

/** More would be a library that nobody reads; the whole of it is looked through at once. */
const mostOwn = 300;
const changeable = [
  ...['title', 'inShort', 'howTo', 'minutesFrom', 'minutesTo', 'helpsWhen', 'cautions', 'stages'],
  ...['sources', 'keepWordingReason'],
] as (keyof Technique)[];

type OwnRow = Omit<TechniqueDto, 'origin' | 'isHidden'> & { [column: string]: unknown };

/** What people can do for themselves: what the service comes with, and what the organisation adds and leaves out. */
@Injectable()
export class TechniquesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wording: WordingService,
    private readonly stages: StageCataloguesService,
  ) {}

  async list({ limit, cursor, ...query }: TechniqueQuery): Promise<TechniquePageDto> {
    const [title, id] = keyOfCursor(cursor, [(text) => text !== '', isId]);
    const all = (await this.library()).filter((technique) => isAskedFor(technique, query)).sort(byTitle);
    const from = all.filter((technique) => !title || !id || byTitle({ title, id }, technique) < 0);
    return pageOf(from, limit, (technique) => [technique.title, technique.id]);
  }

  async find(id: string): Promise<TechniqueDto> {
    const found = (await this.library()).find((technique) => technique.id === id);
    if (!found) throw new NotFound();
    return found;
  }

  /** @throws {BrokenRule} for one that is not offered here */
  async offered(techniqueId: string): Promise<TechniqueDto> {
    const found = (await this.library()).find(({ id, isHidden }) => id === techniqueId && !isHidden);
    if (found) return found;
    throw new BrokenRule(
      say`Your clinic has no technique of this id. GET /v1/techniques lists those it has.`,
      {
        errors: [{ pointer: '/techniqueId', message: say`must be a technique of the library` }],
      },
    );
  }

  async add({ substanceUse = false, keepWording, ...input }: AddTechniqueDto): Promise<TechniqueDto> {
    const [{ count } = { count: 0 }] = await this.db.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM technique',
    );
    if (count >= mostOwn)
      throw new Conflict(say`The library has ${mostOwn} techniques of your own. Change or hide one instead.`);
    await this.stages.requireStages(input.stages);
    const keepWordingReason = this.wording.requireNoStigma({ party: 'clinician', body: input, keepWording });
    const { minutesFrom = null, minutesTo = null } = input;
    const technique = Technique.add(
      { ...input, minutesFrom, minutesTo, keepWordingReason },
      { id: newId(), substanceUse, addedBy: currentActor().accountId, addedAt: this.clock.now() },
    );
    await this.db.repository(Technique).insert(technique);
    return this.find(technique.id);
  }

  async change(
    id: string,
    { keepWording, ...input }: ChangeTechniqueDto,
    ifMatch: IfMatch,
  ): Promise<TechniqueDto> {
    await this.find(id);
    const technique = await this.db.repository(Technique).findOneBy({ id });
    if (!technique)
      throw new Conflict(
        say`This came with the service and stays as it is. Hide it, and add one of your own.`,
      );
    await this.stages.requireStages(input.stages ?? [], technique.stages);
    const keepWordingReason = this.wording.requireNoStigma({ party: 'clinician', body: input, keepWording });
    technique.change({ ...input, ...(keepWordingReason === null ? {} : { keepWordingReason }) });
    await this.db.update(technique, changeable, ifMatch);
    return this.find(id);
  }

  /** The organisation does not offer it any more. What people have noted of it stays theirs. */
  async hide(id: string): Promise<TechniqueDto> {
    await this.find(id);
    await this.db.query(hide, [id, currentActor().accountId, this.clock.now()]);
    return this.find(id);
  }

  async show(id: string): Promise<TechniqueDto> {
    await this.find(id);
    await this.db.query(show, [id]);
    return this.find(id);
  }

  /** All that whoever is asking may see. */
  private async library(): Promise<TechniqueDto[]> {
    const [own, hidden] = await this.db.together([
      this.db.query<OwnRow>(ownTechniques),
      this.db.query<{ id: string }>(hiddenTechniques),
    ]);
    const isHidden = ({ id }: { id: string }): boolean => hidden.some((each) => each.id === id);
    const shipped = shippedTechniques.map((each) => ({ ...each, origin: 'shipped' as const, version: 1 }));
    const all = [...shipped, ...own.map((each) => ({ ...each, origin: 'own' as const }))];
    return all
      .map((each) => ({ ...each, isHidden: isHidden(each) }) as TechniqueDto)
      .filter((each) => !each.isHidden || mayAlso('technique.keep'));
  }
}

function isAskedFor(
  technique: TechniqueDto,
  { stage, withinMinutes, q }: Omit<TechniqueQuery, 'limit' | 'cursor'>,
): boolean {
  const { title, inShort, helpsWhen } = technique;
  const words = plain(q ?? '').split(/\s+/);
  const text = plain(`${title} ${inShort} ${helpsWhen}`);
  return (
    (stage === undefined || technique.stages.includes(stage)) &&
    (withinMinutes === undefined || (technique.minutesFrom ?? Infinity) <= withinMinutes) &&
    words.every((word) => text.includes(word))
  );
}

/** As it is looked for: in small letters, without accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** By code unit, so that a page goes on where the last one ended whatever language the server speaks. */
function byTitle(one: Pick<TechniqueDto, 'title' | 'id'>, other: Pick<TechniqueDto, 'title' | 'id'>): number {
  const [a, b] = [`${one.title}\u0000${one.id}`, `${other.title}\u0000${other.id}`];
  return a === b ? 0 : a < b ? -1 : 1;
}
