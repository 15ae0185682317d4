import 'reflect-metadata';

const key = 'concord:judges-blanks';

/** On a DTO whose blank texts are a matter of the domain, such as a lacking element that the law names. */
export const JudgesBlanks = (): ClassDecorator => (dto) => Reflect.defineMetadata(key, true, dto);

export function judgesBlanks(dto: object): boolean {
  return Reflect.hasMetadata(key, dto.constructor);
}
