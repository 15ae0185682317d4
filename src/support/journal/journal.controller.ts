import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { PageQuery } from '../../core/requests/page.js';
import { JournalEntryDto, JournalPageDto, ShowJournalDto, WriteJournalDto } from './journal.dto.js';
import { JournalService } from './journal.service.js';

@Controller('v1/me')
export class JournalController {
  constructor(private readonly journal: JournalService) {}

  /** Write into your journal. Nobody reads it but you: no clinician, nobody who acts for you, nobody in an emergency, no machine. */
  @May('journal.keep')
  @Located('/v1/me/journal/:id')
  @Post('journal')
  write(@Body() input: WriteJournalDto): Promise<JournalEntryDto> {
    return this.journal.write(input);
  }

  /** List your journal, newest first. */
  @May('journal.keep')
  @Get('journal')
  list(@Query() page: PageQuery): Promise<JournalPageDto> {
    return this.journal.list(page);
  }

  /** Take your whole journal along, as text, oldest first. */
  @May('journal.keep')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'The journal.', schema: { type: 'string' } })
  @Get('journal-export')
  async export(): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.journal.export()), {
      type: 'text/plain; charset=utf-8',
      disposition: 'attachment; filename="journal.txt"',
    });
  }

  /** Read an entry of your journal. */
  @May('journal.keep')
  @Get('journal/:journalEntryId')
  find(@Param('journalEntryId') journalEntryId: string): Promise<JournalEntryDto> {
    return this.journal.find(journalEntryId);
  }

  /**
   * Show an entry to one person. They see this entry and no other, until you take it back.
   *
   * 409 while somebody sees it; 422 for a person who is not to be told, and for an account that nobody here has.
   */
  @May('journal.keep')
  @Located('/v1/me/journal/:journalEntryId')
  @HttpCode(200)
  @Post('journal/:journalEntryId/showing')
  show(
    @Param('journalEntryId') journalEntryId: string,
    @Body() input: ShowJournalDto,
  ): Promise<JournalEntryDto> {
    return this.journal.show(journalEntryId, input);
  }

  /** Take an entry back. It is gone for them at once; what they have read, they have read. */
  @May('journal.keep')
  @Located('/v1/me/journal/:journalEntryId')
  @HttpCode(200)
  @Post('journal/:journalEntryId/taking-back')
  takeBack(@Param('journalEntryId') journalEntryId: string): Promise<JournalEntryDto> {
    return this.journal.takeBack(journalEntryId);
  }

  /** Erase an entry of your journal, for good. */
  @May('journal.keep')
  @HttpCode(204)
  @Delete('journal/:journalEntryId')
  erase(@Param('journalEntryId') journalEntryId: string, @ChangedFrom() ifMatch: IfMatch): Promise<void> {
    return this.journal.erase(journalEntryId, ifMatch);
  }
}
