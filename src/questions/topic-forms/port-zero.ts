// Ways of asking for port 0 and a port that the system chooses.

import type { TopicForms } from "../forms.ts";

export const portZero: TopicForms = {
  asks: [
    /port (?:number )?(?:0|zero)(?!\d)/,
    /(?:bind(?:s|ing)?|listen(?:s|ing)?|listen on)(?: to| on)? ?\(?(?:port )?(?:0|zero)\)?(?![\d.])/,
    /:0(?!\d)/,
    /(?:os|system|kernel) (?:pick|choose|assign)s?(?: \w+){0,4} port/,
    /(?<!\d)0번 ?포트/,
    /포트 ?(?:번호 ?)?(?:를 ?)?0(?![\d,.])/,
    /(?:(?<![가-힣])제로|영번) ?포트/,
    /listen\( ?0 ?\)/,
    /(?<!\d)0(?:번)?(?:으로|에|을) ?(?:바인드|bind|리슨|지정|주면|넣|열)/,
    /(?:bind|바인드|리슨)…(?<!\d)0(?![\d.])/,
    /(?:os|운영 ?체제|커널|시스템)(?:가|이)? ?(?:알아서|아무) ?포트/,
  ],
  hints: [
    [12, /os(?:보고|한테|에게)…포트/],
    [
      10,
      /(?:pass|use|give|put|specify)\w* 0/,
      /port (?:number )?0(?!\d)/,
      /free port (?:automatically|by itself|from the (?:os|system))/,
      /0 as the port/,
    ],
    [8, /포트 ?제로/, /(?<![가-힣])제로 ?포트/, /port zero/],
    [8, /(?:is|are) 0 (?:an? )?(?:\w+ )?port/, /(?<![\d.])0(?:번)?(?:도|은|이) ?(?:\S+ ){0,3}포트/],
    [8, /0번(?:은|이|도)? ?(?:쓸|사용|유효|있)/, /0부터 ?세/],
    [
      10,
      /(?:whatever|any) port is free/,
      /(?:os|system|kernel)…(?:whatever|any) port/,
      /port(?: number)? (?:to|is|set to|=) ?0(?!\d)/,
      /port…to 0 in/,
    ],
    [
      6,
      /(?:os|system|kernel) …(?:give|assign|pick|choose)\w*…(?:free|any|unused) port/,
      /포트 ?(?:번호)? ?(?:자리)?에 ?0/,
      /(?:os|운영 ?체제)(?:한테|에게|가)…빈 ?포트/,
    ],
    [
      8,
      /port ?= ?0(?!\d)/,
      /zero (?:is )?(?:a )?valid port/,
      /is zero…port/,
      /(?:kernel|os|system)…(?:choose|pick)…(?:a )?(?:free )?port/,
      /운영 ?체제(?:가|이)? ?(?:알아서|골라)/,
      /알아서 ?(?:골라|정|빈)…포트/,
      /포트…알아서(?! ?(?:하래|하라|정해서|정하래))/,
    ],
    [
      5,
      /port (?:number )?(?:0|zero)(?!\d)/,
      /(?<!\d)0번 ?포트/,
      /(?<![가-힣])(?:제로|zero|영) ?번? ?포트/,
      /port ?[=:] ?0(?!\d)/,
      /listen\(0/,
    ],
    [3, /zero/, /(?<![\d.])0(?:번|으로|을|를)/, /(?<![가-힣])제로/],
    [
      4,
      /(?:system|os|kernel|operating system)…(?:choose|pick|give|assign|select|hand)\w*…(?:port|one)/,
      /(?:운영 ?체제|os|커널|시스템)(?:가|이|한테|에게)…(?:골라|알아서|정해|배정|할당)/,
      /(?:free|any|random|unused|available) port (?:from|by|chosen)/,
      /(?:let|ask|make)…(?:kernel|os|system)…port/,
    ],
    [2, /free port/, /빈 ?포트/, /아무 ?포트|포트 ?아무/, /valid port/, /tests?/],
    [1, /bind|listen/, /바인드|리슨|bind|listen/],
  ],
};
