import { Module } from '@nestjs/common';
import { LeftAloneController } from './left-alone.controller.js';
import { PatientsLeftAloneService } from './left-alone.service.js';

@Module({ controllers: [LeftAloneController], providers: [PatientsLeftAloneService] })
export class LeftAloneModule {}
