import { Module } from '@nestjs/common';
import { PlanVersionsModule } from '../versions/plan-versions.module.js';
import { ChangesController } from './changes.controller.js';
import { ChangesService } from './changes.service.js';

@Module({
  imports: [PlanVersionsModule],
  controllers: [ChangesController],
  providers: [ChangesService],
})
export class ChangesModule {}
