import { Controller, Get, Param, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { PageQuery } from '../../core/requests/page.js';
import { ShownEntryDto, ShownEntryPageDto } from './journal.dto.js';
import { JournalService } from './journal.service.js';

@Controller('v1/me/shown-journal')
export class ShownJournalController {
  constructor(private readonly journal: JournalService) {}

  /** List the entries of journals that their authors show you, newest first. */
  @May('journal.read_shown')
  @Get()
  list(@Query() page: PageQuery): Promise<ShownEntryPageDto> {
    return this.journal.listShown(page);
  }

  /** Read an entry that its author shows you. 404 as soon as they have taken it back. */
  @May('journal.read_shown')
  @Get(':journalEntryId')
  find(@Param('journalEntryId') journalEntryId: string): Promise<ShownEntryDto> {
    return this.journal.findShown(journalEntryId);
  }
}
