import { Injectable } from '@nestjs/common';
import { requireToShow } from '../../access/kept-private.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { TechniquesService } from '../techniques/techniques.service.js';
import { titleOf, titleToStore } from '../techniques/technique-titles.reader.js';
import { HelpfulTechnique } from './helpful-technique.entity.js';
import type {
  HelpfulTechniqueDto,
  HelpfulTechniquePageDto,
  SayHelpfulDto,
  ShowPracticeDto,
} from './practice.dto.js';
import { helpfulOfPatient, oneHelpful } from './practice.queries.js';
import { reader } from './practice.service.js';

type Row = HelpfulTechniqueDto & { [column: string]: unknown };

/** What works for somebody, as they say themselves. */
@Injectable()
export class HelpfulTechniquesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly techniques: TechniquesService,
    private readonly labels: KeptLabelsService,
  ) {}

  async say({ techniqueId, substanceUse, ...input }: SayHelpfulDto): Promise<HelpfulTechniqueDto> {
    const technique = await this.techniques.offered(techniqueId);
    const { words = null, visibility = 'private' } = input;
    const said = { id: newId(), saidBy: currentActor().accountId, saidAt: this.clock.now() };
    const title = titleToStore({ techniqueId, title: technique.title });
    const mark = HelpfulTechnique.say({ ...said, techniqueId, title, words, visibility });
    await this.db.repository(HelpfulTechnique).insert(mark);
    await this.labels.settle('helpful_technique', mark.id, substanceUse ?? technique.substanceUse);
    return this.find(mark.id);
  }

  async show(id: string, { visibility }: ShowPracticeDto, ifMatch: IfMatch): Promise<HelpfulTechniqueDto> {
    const mark = await this.load(id);
    requireToShow(mark.saidBy);
    mark.show(visibility);
    await this.db.update(mark, ['visibility'], ifMatch);
    return this.find(id);
  }

  async end(id: string): Promise<HelpfulTechniqueDto> {
    const mark = await this.load(id);
    if (mark.endedAt !== null) return this.find(id);
    const { accountId: by, relation } = currentActor();
    mark.end({ by, isPatient: relation === 'self', at: this.clock.now() });
    await this.db.update(mark, ['endedAt']);
    return this.find(id);
  }

  async find(id: string): Promise<HelpfulTechniqueDto> {
    const [row] = await this.db.query<Row>(oneHelpful, [...reader(), id]);
    if (!row) throw new NotFound();
    return { ...row, title: titleOf(row) };
  }

  async list({ limit, cursor }: PageQuery): Promise<HelpfulTechniquePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(helpfulOfPatient, [...reader(), after, limit + 1]);
    const titled = rows.map((row) => ({ ...row, title: titleOf(row) }));
    return pageOf(titled, limit, ({ id }) => [id]);
  }

  /** What two do with it at the same moment they do one after the other. */
  private async load(id: string): Promise<HelpfulTechnique> {
    await this.find(id);
    const lock = { mode: 'pessimistic_write' } as const;
    const mark = await this.db.repository(HelpfulTechnique).findOne({ where: { id }, lock });
    if (!mark) throw new NotFound();
    return mark;
  }
}
