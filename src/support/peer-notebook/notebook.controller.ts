import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  ApproveEntryDto,
  NotebookEntryDto,
  NotebookPageDto,
  NotebookWordingPageDto,
  RewordEntryDto,
  WriteEntryDto,
} from './notebook.dto.js';
import { NotebookService } from './notebook.service.js';

const entry = '/v1/patients/:patientId/peer-notebook/:notebookEntryId';

@Controller('v1/patients/:patientId/peer-notebook')
export class NotebookController {
  constructor(private readonly notebook: NotebookService) {}

  /**
   * Write something into the notebook of the patient and their peer supporter.
   *
   * Only the two see it. Nobody else ever does before the patient has approved just this wording. 403 unless the support is under way.
   */
  @May('peer_notebook.write')
  @Located('/v1/patients/:patientId/peer-notebook/:id')
  @Post()
  write(@Body() input: WriteEntryDto): Promise<NotebookEntryDto> {
    return this.notebook.write(input);
  }

  /** List the notebook, newest first: the patient and the peer all of it, the care team and who acts for the patient what is shared. */
  @May('peer_notebook.read')
  @Get()
  list(@Query() page: PageQuery): Promise<NotebookPageDto> {
    return this.notebook.list(page);
  }

  /** Read one entry. */
  @May('peer_notebook.read')
  @Get(':notebookEntryId')
  find(@Param('notebookEntryId') notebookEntryId: string): Promise<NotebookEntryDto> {
    return this.notebook.find(notebookEntryId);
  }

  /** List what an entry said before, newest first: the wordings that were approved, by whom and when. For the two of you alone. */
  @May('peer_notebook.read_earlier')
  @Get(':notebookEntryId/wordings')
  listEarlier(
    @Param('notebookEntryId') notebookEntryId: string,
    @Query() page: PageQuery,
  ): Promise<NotebookWordingPageDto> {
    return this.notebook.listEarlier(notebookEntryId, page);
  }

  /** Word an entry otherwise. It is a draft again: the care team sees it no longer, and another wording needs another approval. */
  @May('peer_notebook.write')
  @Patch(':notebookEntryId')
  reword(
    @Param('notebookEntryId') notebookEntryId: string,
    @Body() input: RewordEntryDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<NotebookEntryDto> {
    return this.notebook.reword(notebookEntryId, input, ifMatch);
  }

  /** Approve the wording that you read, named by its ETag. 412 when it reads otherwise by now: read it again first. */
  @May('peer_notebook.approve')
  @Located(entry)
  @HttpCode(200)
  @Post(':notebookEntryId/approval')
  approve(
    @Param('notebookEntryId') notebookEntryId: string,
    @Body() input: ApproveEntryDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<NotebookEntryDto> {
    return this.notebook.approve(notebookEntryId, input, ifMatch);
  }

  /** Show an approved entry to the care team. */
  @May('peer_notebook.approve')
  @Located(entry)
  @HttpCode(200)
  @Post(':notebookEntryId/sharing')
  share(@Param('notebookEntryId') notebookEntryId: string): Promise<NotebookEntryDto> {
    return this.notebook.move(notebookEntryId, 'share');
  }

  /** Take an entry back from the care team, at once. What they have read, they have read. */
  @May('peer_notebook.approve')
  @Located(entry)
  @HttpCode(200)
  @Post(':notebookEntryId/withholding')
  withhold(@Param('notebookEntryId') notebookEntryId: string): Promise<NotebookEntryDto> {
    return this.notebook.move(notebookEntryId, 'withhold');
  }

  /** Take an entry out of the notebook. The patient still sees it, marked; nobody else does. */
  @May('peer_notebook.approve')
  @Located(entry)
  @HttpCode(200)
  @Post(':notebookEntryId/taking-back')
  takeBack(@Param('notebookEntryId') notebookEntryId: string): Promise<NotebookEntryDto> {
    return this.notebook.move(notebookEntryId, 'take_back');
  }
}
