import { spoken } from '../../core/language/say.js';
import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { May } from '../../access/may.decorator.js';
import { CONFIG, type Config } from '../../config.js';
import { PendingPdf } from '../../core/paper/pending-pdf.js';
import { asPdf } from '../../core/paper/print-pdf.js';
import { asText } from '../../core/paper/print-text.js';
import { PrintsService } from './prints.service.js';

@Controller('v1/patients/:patientId/care-plans/:planId/versions/:versionId')
export class PrintController {
  constructor(
    private readonly prints: PrintsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Print a version as PDF.
   *
   * In plain language, large and clean, with the signatures, where people see things differently, and the hash. It is
   * tagged for screen readers. 403 for somebody from whom a part of the version is kept: it is printed whole or not at all.
   */
  @May('version.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The document.', schema: { type: 'string', format: 'binary' } })
  @Get('print.pdf')
  async pdf(@Param('planId') planId: string, @Param('versionId') versionId: string): Promise<PendingPdf> {
    const { printout, number } = await this.prints.make(planId, versionId);
    const making = { language: spoken(), rootDir: this.config.rootDir };
    return new PendingPdf(`care-plan-version-${number}.pdf`, () => asPdf(printout, making));
  }

  /** Print a version as plain text, with all that the PDF has. */
  @May('version.read')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'The document.', schema: { type: 'string' } })
  @Get('print.txt')
  async text(
    @Param('planId') planId: string,
    @Param('versionId') versionId: string,
  ): Promise<StreamableFile> {
    const { printout, number } = await this.prints.make(planId, versionId);
    return new StreamableFile(Buffer.from(asText(printout)), {
      type: 'text/plain; charset=utf-8',
      disposition: `inline; filename="care-plan-version-${number}.txt"`,
    });
  }
}
