import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthModule } from '../../auth/auth.module.js';
import { PaperPage } from './paper-page.entity.js';
import { PaperPagesController } from './paper-pages.controller.js';
import { PaperPagesService } from './paper-pages.service.js';
import { SignedElsewhereService } from './signed-elsewhere.service.js';
import { SigningCode } from './signing-code.entity.js';
import { SigningCodesController } from './signing-codes.controller.js';
import { SigningCodesService } from './signing-codes.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PaperPage, SigningCode]), AuthModule],
  controllers: [PaperPagesController, SigningCodesController],
  providers: [PaperPagesService, SigningCodesService, SignedElsewhereService],
  exports: [SignedElsewhereService],
})
export class SigningElsewhereModule {}
