import { Body, Controller, Get, Header, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PaperPageDto, ScanPageDto } from './paper-page.dto.js';
import { pageTypes } from './paper-page.entity.js';
import { PaperPagesService } from './paper-pages.service.js';

@Controller('v1/patients/:patientId/paper-pages')
export class PaperPagesController {
  constructor(private readonly pages: PaperPagesService) {}

  /**
   * Keep a scanned page that the patient, or who acts for them, has signed.
   *
   * A picture or a PDF of 512 KiB at most. Name its id where you record the signature or the decision.
   */
  @May('paper_page.scan')
  @Located('/v1/patients/:patientId/paper-pages/:id')
  @Post()
  keep(@Body() input: ScanPageDto): Promise<PaperPageDto> {
    return this.pages.keep(input);
  }

  /** Read what a scanned page is: its kind, size and hash. 404 for somebody from whom anything in the record is kept. */
  @May('paper_page.read')
  @Get(':pageId')
  find(@Param('pageId') pageId: string): Promise<PaperPageDto> {
    return this.pages.describe(pageId);
  }

  /** Read a scanned page itself, as a file to save: the service opens it for nobody. */
  @May('paper_page.read')
  @ApiProduces(...pageTypes)
  @ApiOkResponse({ description: 'The page.', schema: { type: 'string', format: 'binary' } })
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Get(':pageId/file')
  async file(@Param('pageId') pageId: string): Promise<StreamableFile> {
    const { content, contentType, id } = await this.pages.find(pageId);
    const ending = contentType.split('/')[1];
    return new StreamableFile(content, {
      type: contentType,
      disposition: `attachment; filename="page-${id}.${ending}"`,
    });
  }
}
