import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { currentActor } from '../../core/request-context.js';
import { WordingService } from '../../wording/wording.service.js';
import { PublishedCatalogue } from './published-catalogue.entity.js';
import { recoveryModel, recoveryModelId } from './recovery-model.entity.js';
import type { PublishStagesDto, StageCatalogueDto, StageCatalogueListDto } from './stage-catalogue.dto.js';
import { CatalogueHistory } from './catalogue-history.entity.js';

type Published = Pick<
  PublishedCatalogue,
  'id' | 'version' | 'title' | 'stages' | 'mapping' | 'conditions' | 'publishedAt'
>;

/** Oldest first. */
const publishedCatalogues = `
  SELECT id, version, title, stages, mapping, conditions, published_at AS "publishedAt" FROM stage_catalogue ORDER BY version`;

/** The stages as the organisation words them. */
@Injectable()
export class StageCataloguesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wording: WordingService,
  ) {}

  async load(): Promise<CatalogueHistory> {
    return CatalogueHistory.after(await this.published());
  }

  async list(): Promise<StageCatalogueListDto> {
    const published = await this.published();
    return {
      items: [
        ...published.reverse().map(shown),
        shown({ ...recoveryModel, id: recoveryModelId, version: 1 }),
      ],
    };
  }

  async current(): Promise<StageCatalogueDto> {
    const [newest] = (await this.list()).items;
    if (!newest) throw new Error('There is always version 1.');
    return newest;
  }

  /**
   * Of something that is meant for some stages.
   * @param already those it was meant for before: a stage can go while what was for it stays
   * @throws {BrokenRule} for a code that no stage has
   */
  async requireStages(codes: readonly string[], already: readonly string[] = []): Promise<void> {
    const known = (await this.current()).stages.map(({ code }) => code);
    const place = codes.findIndex((code) => ![...known, ...already].includes(code));
    if (place === -1) return;
    throw new BrokenRule(
      say`No stage here has the code ${codes[place] ?? ''}. Those there are: ${known.join(', ')}.`,
      { errors: [{ pointer: `/stages/${place}`, message: say`must be the code of a stage` }] },
    );
  }

  async find(catalogueId: string): Promise<StageCatalogueDto> {
    const found = (await this.list()).items.find(({ id }) => id === catalogueId);
    if (!found) throw new NotFound(say`There is no such version of the stages.`);
    return found;
  }

  async publish({ keepWording, ...content }: PublishStagesDto): Promise<StageCatalogueDto> {
    const { current } = await this.load();
    const keepWordingReason = this.wording.requireNoStigma({
      party: 'clinician',
      body: content,
      keepWording,
    });
    const { version } = current.followedBy(content);
    const id = newId();
    await this.db.repository(PublishedCatalogue).insert({
      ...content,
      id,
      version,
      keepWordingReason,
      publishedBy: currentActor().accountId,
      publishedAt: this.clock.now(),
    });
    return this.find(id);
  }

  private published(): Promise<Published[]> {
    return this.db.query<Published>(publishedCatalogues);
  }
}

/** Notes for staff are shown to staff. */
function shown(
  catalogue: Omit<Published, 'publishedAt'> & Partial<Pick<Published, 'publishedAt'>>,
): StageCatalogueDto {
  const { id, version, title, stages, mapping, conditions, publishedAt } = catalogue;
  const forStaff = mayAlso('stage_catalogue.notes');
  return {
    id,
    version,
    title,
    stages: stages.map((stage) => ({ ...stage, clinicalNote: forStaff ? stage.clinicalNote : null })),
    mapping,
    conditions,
    publishedAt: publishedAt ?? null,
  } as StageCatalogueDto;
}
