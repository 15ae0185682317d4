import { Controller, Get, Headers, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import { AnswersConflict } from '../../core/contract/route.decorators.js';
import { currentActor } from '../../core/request-context.js';
import { EventsDto, EventsQuery } from './event.dto.js';
import { EventStreamsService } from './event-streams.service.js';
import { EventsService } from './events.service.js';

const stream = 'text/event-stream';

@ApiExtraModels(EventsDto)
@Controller('v1/me/events')
export class EventsController {
  constructor(
    private readonly events: EventsService,
    private readonly streams: EventStreamsService,
  ) {}

  /**
   * Hear at once what happens.
   *
   * With `Accept: text/event-stream` the answer stays open and tells what happens as it happens (server-sent events); each event has the
   * form of an item below, its `name` as `event` and its `id` as `id`. Whoever was cut off goes on with `Last-Event-ID`, for up to seven days.
   * Without it the answer is what happened since `after`. Either way it is what is open to you at the moment of telling: of what you may
   * not read you hear nothing. The stream ends with your session (`signed-out`); `missed` tells that you were away for too long:
   * read anew what you show. 409: six screens of yours listen already.
   */
  @May('event.read')
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'With a stream: the id of the last event heard, as a browser sends it by itself.',
    schema: { type: 'string', maxLength: 80 },
  })
  @AnswersConflict('Six screens of this account listen already.')
  @ApiOkResponse({
    description: 'What happened.',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(EventsDto) } },
      [stream]: { schema: { type: 'string' } },
    },
  })
  @Get()
  async hear(
    @Query() { after, limit = 100 }: EventsQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() { headers: { accept }, method }: { headers: { accept?: string }; method: string },
  ): Promise<EventsDto | StreamableFile> {
    const isStream = accept?.includes(stream) === true && method !== 'HEAD';
    const from = isStream ? (lastEventId ?? after) : after;
    const pointer = isStream && lastEventId !== undefined ? 'Last-Event-ID' : 'after';
    const { items, position, hasMore, missed } = await this.events.after(from, { limit, pointer });
    if (!isStream) return { items, position, hasMore, missed };
    const { tenantId, accountId, sessionId } = currentActor();
    const opened = this.streams.open({ tenantId, accountId, sessionId }, from ?? position);
    return new StreamableFile(opened.output, { type: stream });
  }
}
