import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { ConsentsModule } from '../../sharing/consents/consents.module.js';
import { ImpactController } from './impact.controller.js';
import { ImpactService } from './impact.service.js';

@Module({
  imports: [AccessModule, ConsentsModule],
  controllers: [ImpactController],
  providers: [ImpactService],
})
export class ConsentImpactModule {}
