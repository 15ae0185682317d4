import { SetMetadata } from '@nestjs/common';

export const disclosesKey = 'concord:discloses';

/** On a list over several patients: the field of each item that names its patient, for the audit trail. */
export const Discloses = (field: string): MethodDecorator => SetMetadata(disclosesKey, field);
