import { Module } from '@nestjs/common';
import { AuthModule } from '../../auth/auth.module.js';
import { ApiClientsController } from './api-clients.controller.js';
import { ApiClients } from './api-clients.service.js';
import { ClientTokensController } from './client-tokens.controller.js';
import { ClientTokens } from './client-tokens.service.js';

@Module({
  imports: [AuthModule],
  controllers: [ApiClientsController, ClientTokensController],
  providers: [ApiClients, ClientTokens],
})
export class ApiClientsModule {}
