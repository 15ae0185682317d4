import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { OpenToMeController } from './open-to-me.controller.js';
import { OpenToMeService } from './open-to-me.service.js';

@Module({ imports: [AccessModule], controllers: [OpenToMeController], providers: [OpenToMeService] })
export class OpenToMeModule {}
