// Ways of asking which protocols have no ports: ping, ARP, OSPF, GRE, and protocol numbers.

import type { TopicForms } from "../forms.ts";

export const noPorts: TopicForms = {
  asks: [
    /(?:gre|esp(?!\d)|ospf|icmp|igmp|vrrp|eigrp|proto(?:col)?(?: number)?|ip protocol)(?: (?:protocol|number|is|port))* (?:1|2|41|47|50|51|88|89|112|115)(?!\d)/,
    /(?:gre|icmp(?:v6)?|igmp|arp|ospf|eigrp|vrrp|ping(?:ing|s)?|esp(?!\d)|is-?is|stp|lldp)(?: \w+){0,6} ports?/,
    /(?:r?arp|pim|ipip|6in4|carp)(?:,? \w+){0,8} ports?/,
    /ports?(?: \w+){0,10} (?:gre|icmp(?:v6)?|igmp|arp|ospf|eigrp|vrrp|ping|esp(?!\d)|stp|lldp)/,
    /(?:tcp|udp)(?: \w+){0,4} (?:gre|icmp|arp|ospf|ping|igmp|esp(?!\d))/,
    /(?:gre|icmp|arp|ospf|ping|igmp|esp(?!\d))(?: \w+){0,4} (?:tcp|udp)/,
    /(?:what|which|protocols?|things?) (?:\w+ ){0,4}(?:has|have|without|with no|no|not use|don't (?:use|have)|doesn't (?:use|have)) (?:a |any )?ports?/,
    /protocols? (?:w\/o|without) …ports?/,
    /(?:traffic|packets?|anything|something)…(?:has|have|without|with) no port/,
    /protocol numbers?/,
    /layer 2 (?:has|have|ports?)/,
    /(?:(?<![a-z])(?:ping|icmp|arp|ospf|gre|igmp|esp(?!\d)|eigrp|vrrp)(?![a-z])|(?<![가-힣])핑(?!거|크|계)|아이씨엠피|에이알피|지알이|오에스피에프)…(?:포트|번|방화벽|열)/,
    /(?:포트|방화벽)…(?:(?<![가-힣])핑[은이]|(?<![a-z])(?:ping|icmp|arp|ospf|gre|igmp|eigrp|vrrp)(?![a-z]))/,
    /(?<!§.{0,12}|(?:주소|url|링크|사이트)\S{0,2} )포트 ?(?:번호)?(?:가|는|이|도)? ?(?:없는|안 ?쓰는|필요 ?없는|안 ?가진)(?! ?(?:거|것)? ?추천)/,
    /프로토콜 ?번호/,
    /포트(?: ?번호)?(?:라는|란) ?(?:게|개념|것)(?:이|가)? ?(?:자체가? ?)?(?:아예 ?)?없/,
    /tracert/,
  ],
  hints: [
    [9, /ethernet frames?…port/, /eigrp(?:는|은)? ?(?:tcp|udp)/],
    [
      9,
      /spanning[- ]tree|(?<![a-z])stp/,
      /(?:is-?is)(?= |$|\?)…rout\w+|rout\w+…is-is/,
      /lacp|스패닝 ?트리/,
      /port of ping|ping…port checker|(?:port checker|number)…test ping/,
    ],
    [8, /ip ?위에 ?(?:바로|직접)/, /(?:directly|straight) (?:on top of|over|on|in) ip(?= |$|[?.,])/],
    [10, /(?:esp|gre|icmp)(?:는|은) ?포트/],
    [
      8,
      /(?:6in4|ipip|pim|rarp|gre|esp(?!\d)|ospf)…(?:protocol )?\d{1,3}…port/,
      /(?:allow|protocol) \d{1,3}…(?:6in4|ipip|gre|esp|ospf)/,
      /(?:ipip|pim|rarp|6in4)…(?:tcp|udp)/,
    ],
    [
      8,
      /(?:neighbou?r discovery|ndp|router advertisements?|icmpv6)/,
      /(?<![a-z])ah(?![a-z])…(?:51번?|프로토콜|포트)/,
      /ah (?:is )?(?:protocol )?51/,
      /(?:gre|icmp|arp|ospf|ping|igmp|esp|eigrp|vrrp)[, ]+(?:is (?:it |that )?)?(?:tcp|udp)/,
    ],
    [
      8,
      /포트(?: ?번호)?(?:를|가)? ?(?:아예 ?)?안 ?쓰는/,
      /프로토콜 ?(?:번호 ?)?(?:1|2|41|47|50|51|88|89|112|115)번?(?!\d)/,
    ],
    [8, /포트(?:를)? ?(?:사용|쓰|가지)지 ?않는/, /포트를 ?안 ?(?:쓰|사용)/],
    [2, /icmp/],
    [
      8,
      /포트(?:라는|란)? ?(?:개념)?(?:이|가)? ?(?:아예 ?)?없는 ?프로토콜/,
      /프로토콜…포트(?:가|도|번호가)? ?(?:아예 ?)?없/,
    ],
    [
      8,
      /(?:all|every|which|only some|some) (?:ip |network )?protocols?…ports?/,
      /(?:ospf|gre|icmp|arp|igmp|vrrp|eigrp|ping|esp(?!\d))…(?:tcp|udp|ports?)/,
      /(?:tcp|udp|ports?)…(?:ospf|gre|icmp|arp|igmp|vrrp|eigrp|esp(?!\d))/,
    ],
    [6, /(?:block|allow|permit) ping/, /everything…(?:over|uses?) (?:a )?ports?/, /모든 ?(?:통신|프로토콜|것)…포트/],
    [3, /ping/, /icmp\w*/, /arp/, /ospf/, /gre/, /esp(?!\d)/, /igmp/, /vrrp/, /(?<![가-힣])핑(?!거|크)/, /아이씨엠피/],
    [3, /protocol numbers?/, /프로토콜 ?번호/],
    [
      3,
      /(?:without|no|not have|don'?t have|lack\w*|can'?t find…) ?(?:a |any |its )?ports?/,
      /포트(?:가|는|도|이)? ?(?:없|안 ?쓰|필요 ?없)/,
    ],
    [2, /every protocol…ports?/, /exceptions?/, /모든…포트/, /예외/, /포트…(?:모든|전부|무조건)/],
    [1, /ports?/, /포트/, /번/],
    [1, /firewall/, /방화벽/, /protocol/, /프로토콜/, /ipsec/],
  ],
};
