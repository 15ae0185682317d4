import { IsBoolean, IsOptional, IsUUID } from 'class-validator';

/** Whether a record is about substance use. */
export class RecordLabelDto {
  /** Id of the record. */
  @IsUUID()
  id: string;

  /**
   * What it is.
   * @example "setback"
   */
  kind: string;

  /** Whether it carries the label `substance_use`, its own or that of what it belongs to. */
  substanceUse: boolean;
}

/** Labelling a record, or taking the label off. */
export class LabelRecordDto {
  /** Whether it is about substance use. */
  @IsBoolean()
  substanceUse: boolean;
}

/** What can be labelled where it is written. */
export class CanBeLabelledDto {
  /** Whether it is about substance use: then only those read it to whom that class is open as well (42 CFR Part 2). */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean | null;
}
