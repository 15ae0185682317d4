import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import type { PaperPageDto, ScanPageDto } from './paper-page.dto.js';
import { PaperPage } from './paper-page.entity.js';

/** Scanned pages that somebody signed: kept beside what was signed, and given out only to those who may see all of it. */
@Injectable()
export class PaperPagesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async keep({ contentType, content }: ScanPageDto): Promise<PaperPageDto> {
    const { accountId } = currentActor();
    const page = PaperPage.scanned(contentType, content, { by: accountId, at: this.clock.now() });
    await this.db.repository(PaperPage).insert(page);
    return this.describe(page.id);
  }

  async describe(pageId: string): Promise<PaperPageDto> {
    const { id, contentType, sha256, content, recordedBy, recordedAt } = await this.find(pageId);
    return { id, contentType, sha256, bytes: content.length, recordedBy, recordedAt };
  }

  /**
   * Nobody can say what stands on a page, so it is kept from whom anything is kept.
   * @throws {NotFound}
   */
  async find(id: string): Promise<PaperPage> {
    const page = currentActor().seesSubstanceUse
      ? await this.db.repository(PaperPage).findOneBy({ id })
      : null;
    if (!page) throw new NotFound();
    return page;
  }
}
