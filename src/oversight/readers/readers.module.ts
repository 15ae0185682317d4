import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { ReadersController } from './readers.controller.js';
import { ReadersService } from './readers.service.js';

@Module({
  imports: [AccessModule],
  controllers: [ReadersController],
  providers: [ReadersService],
})
export class ReadersModule {}
