import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApiClient, ApiClientKey } from './api-client.entity.js';
import { AuthModule } from '../../auth/auth.module.js';
import { ApiClientsController } from './api-clients.controller.js';
import { ApiClients } from './api-clients.service.js';
import { ClientTokensController } from './client-tokens.controller.js';
import { ClientTokens } from './client-tokens.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ApiClient, ApiClientKey]), AuthModule],
  controllers: [ApiClientsController, ClientTokensController],
  providers: [ApiClients, ClientTokens],
})
export class ApiClientsModule {}
