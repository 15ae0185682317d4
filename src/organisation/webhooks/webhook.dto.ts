import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { PageOf } from '../../core/requests/page.js';
import { webhookKinds, type WebhookKind } from './webhook-kinds.js';
import { pauseReasons, webhookStates, type PauseReason, type WebhookState } from './webhook-states.js';

/** Where a machine of another organisation is told at once that something happened: names and ids, never words. */
export class WebhookDto {
  /** Id of the webhook. */
  @IsUUID()
  id: string;

  /** The machine that is told, and of what is open to it alone. */
  @IsUUID()
  apiClientId: string;

  /**
   * Where to send it: an https address on the internet, up to 500 characters, without a name, a password or a fragment.
   * @example "https://hooks.lakeside.example/concord"
   */
  @ApiProperty({ format: 'uri' })
  @IsString()
  @MaxLength(500)
  url: string;

  /** Of what it is told, by what the machine then reads; null: of all that is open to it. */
  @ApiProperty({ enum: webhookKinds, isArray: true, nullable: true, minItems: 1, maxItems: 7 })
  @ValidateIf((_, kinds) => kinds !== null)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(webhookKinds.length)
  @ArrayUnique()
  @IsIn(webhookKinds, { each: true })
  kinds: WebhookKind[] | null;

  /** To a `paused` one nothing is sent until it is resumed; an `ended` one is over for good. */
  @IsIn(webhookStates)
  status: WebhookState;

  /**
   * Why it is paused: `administrator`, somebody wanted it so; `failing`, nothing arrived for three days; `gone`, the receiver answered
   * 410. null: it is not.
   */
  @IsIn(pauseReasons)
  pausedBecause: PauseReason | null;

  /** Since when nothing arrives; null: what was sent last arrived, or nothing was sent. */
  failingSince: Date | null;

  /** Until when deliveries are signed with the earlier secret as well; null: they are not. */
  earlierSecretUntil: Date | null;

  /** When it was registered. */
  registeredAt: Date;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class WebhookPageDto extends PageOf(WebhookDto) {}

/** A webhook, and the secret that it signs with. */
export class WebhookWithSecretDto extends WebhookDto {
  /**
   * What deliveries are signed with (Standard Webhooks): give it to whoever runs the receiver. It is shown once.
   * @example "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
   */
  @IsString()
  secret: string;
}

/** Registering a webhook. */
export class RegisterWebhookDto extends PickType(WebhookDto, ['url', 'kinds']) {}

/** Changing a webhook. */
export class ChangeWebhookDto extends PartialType(RegisterWebhookDto) {}
