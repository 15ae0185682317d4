import { toSay, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { LocalDays } from '../../core/days.js';
import { currentPatientId } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { AlertProtocolsService } from '../alert-protocols/alert-protocols.service.js';
import { firstToReach } from '../help-card/contacts.js';
import { HelpCardService } from '../help-card/help-card.service.js';
import type { HelpAtOnceDto } from './safety-alert.dto.js';
import { SafetyAlertsService } from './safety-alerts.service.js';
import { safetyPlanAddress } from './safety-plan-address.js';
import { whoReads } from './who-reads.js';

const thanksForSaying = toSay`Thank you for telling us. That took courage, and you do not have to be alone with it.`;
const thanks = toSay`Thank you for answering. Should it get hard, here is whom you can reach.`;
const notWatched = toSay`Nobody watches these answers as you give them. Your care team looks at them with you.`;

/** What whoever answered a question about safety reads at once. */
@Injectable()
export class HelpAtOnceService {
  constructor(
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly helpCard: HelpCardService,
    private readonly alerts: SafetyAlertsService,
    private readonly protocols: AlertProtocolsService,
  ) {}

  /** Whether somebody was told of an answer, which a corrected one takes nothing back of. */
  async isHeard(questionnaireId: string): Promise<boolean> {
    return (await this.alerts.lastOf(questionnaireId)) !== null;
  }

  /** After the answers to a questionnaire. */
  async after(questionnaireId: string): Promise<HelpAtOnceDto> {
    const alert = await this.alerts.lastOf(questionnaireId);
    const settings = await this.settings.read();
    const card = await this.helpCard.read({});
    const { inDangerNow, emergencyNumber, emergencyNumbers } = card;
    // The thanks have said already that nobody has to be alone.
    const [, ...reach] = card.reach;
    const moment = { now: this.clock.now(), days: new LocalDays(settings), timeZone: settings.timeZone };
    return {
      thanks: sayAgain(alert ? thanksForSaying : thanks),
      reach,
      inDangerNow,
      emergencyNumber,
      emergencyNumbers,
      contact: firstToReach(card),
      safetyPlan: safetyPlanAddress(currentPatientId()),
      helpCard: '/v1/help-card',
      whoReads: alert ? whoReads(alert, await this.protocols.inForce(), moment) : sayAgain(notWatched),
    };
  }
}
