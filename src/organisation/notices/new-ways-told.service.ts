import { Injectable } from '@nestjs/common';
import { NewWaysService, type NewWay } from '../../auth/new-ways/new-ways.service.js';
import { NoticesService } from './notices.service.js';

@Injectable()
export class NewWaysToldService extends NewWaysService {
  constructor(private readonly notices: NoticesService) {
    super();
  }

  override tell(way: NewWay, accountId: string): void {
    this.notices.tell({ kind: way, about: { account: accountId }, named: [accountId] });
  }
}
