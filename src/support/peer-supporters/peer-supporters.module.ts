import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeerProfile } from './peer-profile.entity.js';
import { PeerSupportersController } from './peer-supporters.controller.js';
import { PeerSupportersService } from './peer-supporters.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PeerProfile])],
  controllers: [PeerSupportersController],
  providers: [PeerSupportersService],
})
export class PeerSupportersModule {}
