import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NoticesModule } from '../../organisation/notices/notices.module.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintsController } from './complaints.controller.js';
import { ComplaintsService } from './complaints.service.js';
import { MyComplaintsController } from './my-complaints.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Complaint]), NoticesModule],
  controllers: [MyComplaintsController, ComplaintsController],
  providers: [ComplaintsService],
})
export class ComplaintsModule {}
