import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { deliveryStates, type DeliveryState } from './delivery-states.js';
import { sendingProblems, type SendingProblem } from './sending.js';

/** One try to tell a webhook, and what came of it. What the receiver wrote is not kept. */
export class WebhookAttemptDto {
  /** When. */
  at: Date;

  /** The HTTP status of the answer; null: there was none. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 100, maximum: 999 })
  statusCode: number | null;

  /**
   * Why there was no answer: `address_refused`, the name leads to an address that is not of the internet; `name_not_found`, it leads
   * nowhere; `no_connection`, nobody could be reached there, or not with a valid certificate; `no_answer_in_time`, none within ten
   * seconds; `secret_unreadable`, there is no secret to sign with: make a new one. null: there was an answer.
   */
  @IsIn(sendingProblems)
  problem: SendingProblem | null;
}

/** One thing that a webhook is told. Whom it is about is not said here. */
export class WebhookDeliveryDto {
  /** Id of the delivery: the `webhook-id` that the receiver sees, the same however often it is sent. */
  @IsUUID()
  id: string;

  /**
   * What happened, as the receiver is told; `webhook.tested` is a test, `events.missed` says that too long went by.
   * @example "proposal.made"
   */
  @ApiProperty({ maxLength: 102 })
  event: string;

  /** When it happened. */
  happenedAt: Date;

  /**
   * `waiting`, it is on its way or is tried again; `delivered`, it arrived; `dead`, it did not in three days; `withheld`, it was not
   * sent because it was not open to the machine any more.
   */
  @IsIn(deliveryStates)
  state: DeliveryState;

  /** When it is tried next; null: it is not. */
  nextAttemptAt: Date | null;

  /** How it went so far, the latest last: at most the last 30. */
  attempts: WebhookAttemptDto[];
}

export class WebhookDeliveryPageDto extends PageOf(WebhookDeliveryDto) {}

/** Which deliveries. */
export class WebhookDeliveriesQuery extends PageQuery {
  /** Only those in this state. */
  @ApiProperty({ required: false, enum: deliveryStates })
  @IsOptional()
  @IsIn(deliveryStates)
  state?: DeliveryState;
}

export const replayable = ['dead', 'withheld', 'delivered'] as const;

/** What to send again. */
export class ReplayWebhookDto {
  /** Those in this state. */
  @IsIn(replayable)
  state: (typeof replayable)[number];

  /** Only what happened since; left out: all that is kept, which is thirty days. */
  @IsOptional()
  @IsMoment('asked', { required: false })
  since?: string;
}

/** What is sent again. */
export class ReplayedWebhookDto {
  /** How many. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  replayed: number;
}
