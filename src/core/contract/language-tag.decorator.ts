import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { isLanguageTag, languageTag } from '../text/language-tag.js';

/** On one language tag (BCP 47), or with `each` on a list of them. */
export const IsLanguageTag = ({ each = false }: { each?: boolean } = {}): PropertyDecorator => {
  const tag = { type: 'string', pattern: languageTag.source };
  return applyDecorators(
    ApiProperty(each ? { type: 'array', items: tag } : { type: String, pattern: languageTag.source }),
    ValidateBy(
      {
        name: 'isLanguageTag',
        validator: {
          validate: (value) => typeof value === 'string' && isLanguageTag(value),
          defaultMessage: () =>
            `${each ? 'each of ' : ''}$property must be a language tag (BCP 47) such as "fr", "en-GB" or "ca-valencia"`,
        },
      },
      { each },
    ),
  );
};
