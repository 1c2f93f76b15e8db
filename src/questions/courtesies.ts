// Greetings before a question and thanks behind it: kind, and no part of what is asked.

const greeting =
  /^(?:(?:hi+|hello+|hey+|heya|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings)(?: (?:all|there|everyone|everybody|guys|folks|team|friends|portly|bot))?(?:[,!.:~ -]+|$)|(?:(?:a |one |just a )?quick (?:one|question)|question)[:!,] *|안녕(?:하세요|하십니까|하심까|하세여|히)?[요여]?(?:[,!.~^ ]+|$)|(?:so|ok(?:ay)?(?! (?:to|if|with))|well|um+|uh|btw|also|alright|anyway|but|erm)[, ]+(?=\p{L})|(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody|any of you) (?:please |pls |kindly |quickly )*(?:tell|remind|explain to) (?:me|us)[:,]? +(?=[\p{L}\d])|(?:i was|i'?m|was|just) (?:just )?wondering(?:,| if| whether)? +(?=[\p{L}\d])|(?:질문|궁금한 ?거)(?:이요|있어요|있습니다|드려요|드립니다|이여|요)? ?[!.:~,]+ *|저기요?[,!.~ ]+|수고(?:하세요|하십니다|많으십니다)[,!.~ ]*)+/iu;

const thanks =
  /(?<=[\s,.!?;~-])(?:(?:many )?thanks(?: (?:a lot|in advance|so much|everyone|all|guys|mate))?|thank (?:you|u)(?: (?:very much|so much|in advance|all))?|thx|tnx|tysm|tyvm|cheers|(?:미리 )?감사(?:합니다|해요|드려요|드립니다|요|해여|함다|함당)|(?:미리 )?고맙(?:습니다|슴다)|고마워요?|땡큐|ㄱㅅ|ㄳ)(?=$|[^\p{L}\p{N}]|[ㅎㅋ])[!.~^ ]*/giu;

const hasWords = /[\p{L}\p{N}]/u;

/** Leaves greetings and thanks out, unless nothing else is said. */
export function leaveOutCourtesies(text: string): string {
  const rest = text.replace(greeting, "").replace(thanks, " ").trim();
  return hasWords.test(rest) ? rest : text;
}
