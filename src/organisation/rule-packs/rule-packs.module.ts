import { Module } from '@nestjs/common';
import { RulePacksController } from './rule-packs.controller.js';
import { RulePacks } from './rule-packs.service.js';

@Module({ controllers: [RulePacksController], providers: [RulePacks], exports: [RulePacks] })
export class RulePacksModule {}
