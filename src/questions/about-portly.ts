// Questions about the bot itself.

import type { Call } from "../core/request.ts";
import { anyOf } from "./forms.ts";

const help = anyOf([
  /portly help|help portly/,
  /^(?:help(?: me)?|\?|menu|usage|도움말|도움|도와줘(?:요)?|명령어|사용법|헬프)[ .!?]*$/,
  /^(?:the |your |this |all |any |slash |bot'?s? )*(?:commands?|features?|functions|manual|instructions|intro(?:duction)?)(?: list| please| pls)?[ .!?]*$/,
  /what (?:can|do|could) (?:you|u|this bot|portly|it) (?:do|know|answer|help|offer|understand)/,
  /(?:who|what) (?:are|r) (?:you|u)(?= ?(?:[?!.,]|$| and| for| exactly| anyway))/,
  /what(?:'s| is| are| does|s) (?:this bot|portly|this thing)/,
  /how (?:do|does|can|should|to) (?:i |we |one )?(?:use|talk to|ask|work with|call|invoke|control)(?: (?:this|the))? ?(?:bot|you|portly|thing|app)/,
  /how (?:do|does) (?:you|this bot|portly) work/,
  /(?:(?:list|show|tell|give)(?: me| us)?|which|what|your|you have|bot)(?: (?:of|all|your|the|available|slash|bot|a|list))* (?:commands|features|functions|capabilities)(?! (?:does|do|is|are|for|to)(?! (?:you|this bot|portly|the bot|exist|there)))/,
  /(?:commands|features|functions) (?:do you|does (?:this|the) bot|are there|can i use)/,
  /(?:are|r) (?:you|u) (?:an? )?(?:bot|robot|human|ai|real|person)/,
  /(?:what'?s?|what is) your (?:job|purpose|role|deal|name|task)/,
  /(?:never|first time) (?:used|using|talked to|met|seeing|seen) (?:you|u|this bot|portly)/,
  /new to (?:you|this bot|portly)|get(?:ting)? started(?: with (?:you|this bot|portly))?(?= ?[?.!]?$)/,
  /who (?:made|wrote|built|runs) (?:you|portly|this bot)(?= ?(?:[?,.!]|$))|manual for (?:you|this bot|portly)|^\/help/,
  /what languages? (?:do|can) you/,
  /do you (?:speak|understand|know) (?:korean|english)/,
  /(?:show|open|give)(?: me)? (?:the )?(?:help|manual)(?= ?[?.!]?$)|help (?:me )?with (?:this bot|you|portly)/,
  /(?:봇|포틀리|너)(?:한테|에게|께)…(?:물어|질문)/,
  /(?:how|what) can (?:you|portly) help/,
  /what are you (?:able|capable|good)/,
  /(?:what|which) (?:kinds?|sorts?|types?) of (?:things|questions|stuff) (?:can|could|may) i ask/,
  /(?:supposed|meant) to (?:talk to|use|ask) you|what (?:are|r) (?:you|u) good for|디엠으로도|할 ?줄 ?아는 ?거/,
  /introduce yourself/,
  /what (?:can|could|should|may) i ask/,
  /your (?:features|capabilities|purpose)/,
  /(?:넌|너는|너|당신은?|이 ?봇은?|포틀리는?|봇은?) ?(?:뭐|누구|무엇|뭘|무슨|어떤)/,
  /뭐(?:를|가)? ?(?:할 ?수|해 ?줄 ?수|물어볼 ?수|할 ?줄)/,
  /뭘 ?(?:할|해 ?줄|물어)/,
  /(?:봇|포틀리|portly)…(?:사용법|쓰는 ?법|쓰나|어떻게 ?(?:써|쓰|사용)|기능|명령|도움|소개)|(?:봇|포틀리|portly)(?!…(?:치고|말해 ?봐))…뭐/,
  /^(?:이거 ?|이 ?봇 ?|어떤 ?|무슨 ?)?(?:사용 ?방법|사용법|명령어|기능)(?:이|은|을|는|가|를)? ?(?:좀 ?|뭐|알려|있|목록|리스트|보여|설명)/,
  /(?:어떤|무슨) ?(?:명령|질문)|(?:어떤|무슨) ?기능(?:이|을|들)? ?(?:있|제공|해 ?줘|지원)/,
  /뭐(?:를|라고)? ?물어|물어보면 ?(?:대답|답)/,
  /(?:봇|너|여기)\S* ?(?:어떤|무슨|뭘|뭐) ?\S{0,3} ?(?:물어|질문)/,
  /자기 ?소개/,
  /(?:봇|포틀리)(?:은|는|이|가)…(?:답해 ?(?:줘|주)|대답할|대답해 ?(?:줘|주))|(?:네가|니가|넌|너는) ?할 ?줄 ?아|\/help/,
  /(?:한국어|한글|영어)(?:로|도)? ?(?:되|돼|가능|할 ?수|지원|답)/,
  /정체가/,
]);

const privacy = anyOf([
  /(?:채팅|대화|물어본|질문)…(?:저장|기록|남)/,
  /(?:you|bot|portly) (?:\w+ )?(?:read|reading|seeing|listening|watching)…(?:messages|channel|everything|chat)/,
  /(?:do|does|are|is|what|which|how)(?: \w+){0,4} (?:you|portly|this bot|bot) (?:\w+ ){0,3}(?:stor(?:e|es|ing)|keep|keeps|keeping|sav(?:e|es|ing)|collect\w*|log(?:s|ging)?|record\w*|remember(?:s|ed|ing)?(?! (?:it|that|this|which|the))|track\w*|spy\w*|read(?:ing|s)? (?:all |our |my |every)|know about me|sell\w*|share my)/,
  /(?:what|which|my|personal|our) (?:data|information|messages)(?: \w+){0,3} (?:you|portly|bot|stored|kept|keep|collected|safe with)/,
  /my (?:question|message|chat)s?…(?:logged|stored|saved|kept|recorded)|내 ?(?:기록|데이터|정보)…(?:지우|삭제|없애)/,
  /(?:your )?privacy(?: policy)?/,
  /gdpr/,
  /delete my data/,
  /(?:delete|forget|erase|remove)…(?:you|bot|portly) (?:\w+ )?(?:stored|saved|kept|know|have|collected)/,
  /everything you (?:stored|saved|kept|know)/,
  /my data (?:deleted|removed|erased)/,
  /who (?:can )?(?:see|sees|reads) (?:my|our) (?:questions|messages)/,
  /(?:개인 ?정보|프라이버시|내 ?(?:데이터|정보|메시지|대화|질문)|(?:데이터|정보|메시지|대화|기록|로그)(?:를|을|도)? ?(?:저장|수집|보관|남기|기록|보나|읽(?!으면|고 ?나)))[^?]*/,
  /^[^?]{0,6}(?:저장|수집|보관)(?:하|되)…(?:데이터|정보|것|거|뭐|나요|요)/,
]);

/** The call that tells about Portly, where the question is about it. */
export function asksAboutPortly(lower: string): Call | undefined {
  if (privacy.test(lower)) return { command: "portly privacy", options: {} };
  if (help.test(lower)) return { command: "portly help", options: {} };
  return undefined;
}
