import { Module } from '@nestjs/common';
import { RemindersWorker } from './reminders.worker.js';

@Module({ providers: [RemindersWorker] })
export class RemindersModule {}
