import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApiClient, ApiClientKey } from './api-client.entity.js';
import { AuthModule } from '../../auth/auth.module.js';
import { AccountChangesModule } from '../account-changes/account-changes.module.js';
import { ApiClientsController } from './api-clients.controller.js';
import { ApiClientsService } from './api-clients.service.js';
import { ClientTokensController } from './client-tokens.controller.js';
import { ClientTokensService } from './client-tokens.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ApiClient, ApiClientKey]), AccountChangesModule, AuthModule],
  controllers: [ApiClientsController, ClientTokensController],
  providers: [ApiClientsService, ClientTokensService],
})
export class ApiClientsModule {}
