import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { StoriesService } from '../stories/stories.service.js';
import { Story } from '../stories/story.entity.js';
import type {
  DecideReportDto,
  ReportedDto,
  ReportStoryDto,
  StoryReportDto,
  StoryReportPageDto,
  StoryReportQuery,
} from './story-report.dto.js';
import { StoryReport } from './story-report.entity.js';

type Row = StoryReportDto & { readonly [column: string]: unknown };

const reports = `
  SELECT report.id, report.story_id AS "storyId", story.title, story.words AS story, report.reason, report.note, report.state,
    report.reported_at AS "reportedAt", report.decided_at AS "decidedAt", report.answer, report.version
  FROM story_report report LEFT JOIN story ON story.id = report.story_id AND story.state IN ('published', 'taken-down')`;

/** $1 the report. */
const oneReport = `${reports} WHERE report.id = $1`;

/** Oldest first: who waits longest. $1 the last id of the page before or null, $2 limit + 1, $3 a state or null. */
const reportPage = `
  ${reports} WHERE ($1::uuid IS NULL OR report.id > $1) AND ($3::text IS NULL OR report.state = $3) ORDER BY report.id LIMIT $2`;

/** Stories that somebody wants looked at. */
@Injectable()
export class StoryReportsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly stories: StoriesService,
    private readonly notices: NoticesService,
  ) {}

  async report(storyId: string, { reason, note = null }: ReportStoryDto): Promise<ReportedDto> {
    await this.stories.find(storyId);
    const { authorId } = await this.db.repository(Story).findOneByOrFail({ id: storyId });
    const made = { id: newId(), storyId, authorId, reason, note };
    const report = StoryReport.make({
      ...{ ...made, reportedBy: currentActor().accountId, reportedAt: this.clock.now() },
    });
    await this.db.repository(StoryReport).insert(report);
    this.notices.tell({ kind: 'story_reported', about: { storyReport: report.id } });
    return { id: report.id, message: say`Thank you. Somebody who works here looks at it, and decides.` };
  }

  /** The author is told what was decided and why, never who asked. */
  async decide(id: string, { decision, answer }: DecideReportDto): Promise<StoryReportDto> {
    await this.find(id);
    const report = await this.db.repository(StoryReport).findOneByOrFail({ id });
    const at = this.clock.now();
    report.decide(decision, { by: currentActor().accountId, at, answer });
    await this.db.update(report, ['state', 'decidedBy', 'decidedAt', 'answer']);
    if (decision === 'take_down') await this.takeDown(report.storyId);
    this.notices.settle(id);
    const named = [report.authorId];
    this.notices.tell({ kind: 'story_decided', about: { story: report.storyId }, named });
    return this.find(id);
  }

  async find(id: string): Promise<StoryReportDto> {
    const [report] = await this.db.query<Row>(oneReport, [id]);
    if (!report) throw new NotFound();
    return report;
  }

  async list({ limit, cursor, state }: StoryReportQuery): Promise<StoryReportPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(reportPage, [after, limit + 1, state ?? null]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** Another report may have taken it down already. */
  private async takeDown(storyId: string): Promise<void> {
    const story = await this.db.repository(Story).findOneBy({ id: storyId, state: 'published' });
    if (story) await this.stories.end(story, 'take_down');
  }
}
