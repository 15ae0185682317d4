import { IntersectionType } from '@nestjs/swagger';
import { SaidDto } from '../../people/communication-wishes/said.dto.js';
import { AskAmendmentDto, DisagreeDto } from './amendment.dto.js';

/** Writing down what the patient asks to be put right. */
export class RecordAmendmentDto extends IntersectionType(AskAmendmentDto, SaidDto) {}

/** Writing down that the patient does not agree with a denial. */
export class RecordDisagreementDto extends IntersectionType(DisagreeDto, SaidDto) {}
