import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsService } from './consents.service.js';

@Module({ imports: [AccessModule], controllers: [ConsentsController], providers: [ConsentsService] })
export class ConsentsModule {}
