import { mayMention, singleNames } from '../../../src/core/text/single-names.js';

describe('a name of one word', () => {
  it.each([
    ['Then Rosa came.', 'Rosa'],
    ['It was Rosa’s idea.', 'Rosa'],
    ['Потом пришла Анна.', 'Анна'],
    ['Sonra Ayşe’nin evine gittim.', 'Ayşe'],
    ['ثم جاءت مريم وليلى معي', 'ليلى'],
    ['הלכתי עם נועה לים', 'נועה'],
    ['我和王芳去了湖边', '王芳'],
    ['민지가 왔다', '민지'],
    ['फिर सीता आई', 'सीता'],
  ])('may be meant in “%s”', (text, name) => {
    expect(mayMention(text, name)).toBe(true);
  });

  it.each([
    ['I lost hope and rose late.', 'Hope'],
    ['I lost hope and rose late.', 'Rose'],
    ['The Rosary helped.', 'Rosa'],
    ['A. walked with me.', 'A'],
  ])('is not meant in “%s” (%s)', (text, name) => {
    expect(mayMention(text, name)).toBe(false);
  });

  it('is each word of a name that may stand alone', () => {
    expect(singleNames('June van der M. Morgan')).toEqual(['June', 'Morgan']);
  });
});
