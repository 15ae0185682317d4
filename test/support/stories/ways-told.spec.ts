import { mayTellWay } from '../../../src/support/stories/ways-told.js';

describe('what may tell a way of harming oneself', () => {
  it.each([
    'I took forty tablets of paracetamol on the bridge.',
    'I TOOK 40 of my sleeping pills',
    'I swallowed all of my pills that night',
    'It was an overdose.',
    'She over\u00addosed twice',
    'I tried to hang myself',
    'I cut my left wrist with glass',
    'Then I was cutting myself again',
    'I jumped off the old bridge',
    'He stepped in front of a train',
    'I wrote a goodbye letter to my children',
    'I wanted to die. I went up to the roof.',
    'There was a rope, and I wanted to kill myself',
    'I drank bleach',
    'Me tomé cuarenta pastillas en el puente',
    'Tomé demasiados comprimidos',
    'Fue una sobredosis.',
    'Intenté ahorcarme en el garaje',
    'Me corté las venas',
    'Escribí una carta de despedida',
    'Quería morirme y subí a la azotea',
  ])('is “%s”', (text) => {
    expect(mayTellWay(text)).toBe(true);
  });

  it.each([
    'In winter I did not get up. Then somebody asked me to walk their dog.',
    'I take my tablets every morning, and a pill at night helps.',
    'I took two tablets for my head and slept.',
    'We crossed the bridge and looked at the water.',
    'There were days on which I wanted to die. A nurse sat with me, and I am still here.',
    'I cut my hair, and felt lighter.',
    'I took the train to my sister and left her a note: thank you.',
    'I was at the roof garden of the clinic. It was a note of music that helped.',
    'My first attempt at cooking; I burned the rice.',
    'Cuando quería morir, hablé con mi hermana. Ella me escuchó.',
    'Tomo mis pastillas con el desayuno y paseo por el puente.',
    'Me corté el pelo y salí.',
  ])('is not “%s”', (text) => {
    expect(mayTellWay(text)).toBe(false);
  });

  it('is found fast, however a text is made', () => {
    for (const piece of [
      'took ',
      'took my all ',
      'jumped from a ',
      'cut my ',
      'me tire ',
      'want to die rope ',
      'a',
    ])
      expect(typeof mayTellWay(piece.repeat(20_000 / piece.length))).toBe('boolean');
  });
});
