/**
 * Words that hold a sentence together and say little by themselves, in the languages in which Concord is met most. Of one that is
 * written like a word of weight in another language the shorter list is the better one: a hint too many does no harm.
 */
const bySpeech = {
  en: 'a an the i me my mine myself you your we us our it its he him his she her they them their this that these those and or but so if as at by for from in into of off on out to up with without not no be am is are was were been being do does did have has had can could will would shall should may might must want wants like just very too than then there here what when which who how again more i’m i’d i’ll don’t it’s',
  es: 'el la los las un una unos unas yo me mi mis tu su sus nos se lo le que de del a al en con sin por para y o pero si no es son soy ser estar estoy quiero muy más',
  fr: 'le la les un une des du de d l je j me m moi mon ma mes tu te ton ta il elle on nous vous se s ce c cet cette que qu qui et ou mais si ne n pas en au aux dans sur avec sans pour par y est sont suis être avoir ai veux voudrais plus',
  de: 'der die das den dem des ein eine einen einem einer ich mich mir mein meine meinen meinem du dich er sie es wir uns sich und oder aber wenn dass in im an am auf aus bei mit nach von vom zu zum zur für ohne nicht ist sind bin sein war habe haben hat will möchte kann wieder mehr sehr so',
  it: 'il lo la i gli le un uno una io mi me mio mia miei mie si che di del della a al alla da in nel con su per e o ma se non è sono essere ho vorrei voglio più',
  pt: 'o a os as um uma eu me meu minha meus minhas se que de do da dos das em no na com sem por para e ou mas não é são sou ser estar quero mais',
  nl: 'de het een ik me mij mijn jij je hij zij ze wij we ons zich en of maar als dat die dit in op aan uit bij met naar van voor te tot zonder niet is zijn ben was heb hebben wil kan weer meer',
  pl: 'ja mnie mi mój moja moje się i a ale lub że to w we na z ze do od po dla nie jest są być chcę mam',
  ru: 'я меня мне мой моя моё мои ты он она мы нас себя и а но или что это в во на с со к у из от до по для не есть быть хочу',
  uk: 'я мене мені мій моя моє мої ти він вона ми нас себе і й та а але або що це в у на з із до від по для не є бути хочу',
  tr: 'ben beni bana benim ve veya ama bir bu şu o da de ile için gibi çok istiyorum daha',
  ar: 'أنا انا في من على إلى الى عن مع أن ان لا ما هو هي هذا هذه و أو او ثم كل أريد اريد أكون اكون',
  he: 'אני לי שלי את אתה הוא היא זה זאת של על עם אל מן כי גם או לא רוצה',
  fa: 'من به از در با که و یا را این آن برای تا هم می خواهم است',
  hi: 'मैं मुझे मेरा मेरी मेरे हम और या का की के को से में पर है हूँ हैं हो था ही भी न नहीं कि यह वह चाहता चाहती',
  zh: '我想 我要 我想要 我 你 他 她 它 们 我们 的 了 是 在 和 与 也 都 就 不 要 想 想要 会 能 可以 再 一 一个 这 那 有 把 被 很',
  ja: 'い した たい したい 私 僕 俺 わたし の に は を が も と で から まで より へ や です ます た て いる する なる たい ない ある この その',
  ko: '나 내 나는 저 저는 제 그리고 또는 이 그 수 것 싶어요 싶다',
  th: 'ฉัน ผม ดิฉัน และ หรือ แต่ ที่ ใน ของ ให้ ได้ จะ เป็น อยาก ไม่ มี ไป มา อีก',
} as const;

/** Compared as `fold` gives them. */
export function smallWords(fold: (word: string) => string): ReadonlySet<string> {
  return new Set(Object.values(bySpeech).flatMap((words) => words.split(' ').map(fold)));
}
