import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DueConsentsController } from './due-consents.controller.js';
import { DueConsentsService } from './due-consents.service.js';

@Module({
  imports: [AccessModule],
  controllers: [DueConsentsController],
  providers: [DueConsentsService],
})
export class DueConsentsModule {}
