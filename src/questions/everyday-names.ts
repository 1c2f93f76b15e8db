// Names of services that are other words first, or that are never meant as names.

/**
 * Names that are everyday words first. They count where nothing else can be meant: beside the word port ("steam ports",
 * "port for time"), or where no other unknown word is in the sentence.
 */
export const everydayNames: ReadonlySet<string> = new Set([
  "red alert",
  ...(
    "acme actual ads aim alloy anvil ark avalanche babel bamboo barrier beats bedrock beeline bind bird blizzard bolt boundary bun burp carbon cattle celery " +
    "centrifuge chisel cinder clash cockpit comfy concourse conductor confluence cups dash diameter discard domain domains doom dot drizzle drone druid echo elk " +
    "ember envoy epics exchange expo fabric finger fins flower flux foreman foundry garage gel gin glance glances graphite gremlin guacamole harbor hart " +
    "homepage hue ignite ignition impala iris karma keystone liberty lighthouse lightning lisp locust longhorn mailman marathon materialize matrix matter meet " +
    "memos mercurial meteor metro moonlight murmur named nebula nest neutron newsgroups next nexus nimbus nut onion pacemaker paper parcel pervasive phoenix " +
    "pinpoint play playwright prism quake quay quote ray react resolver rip ripple rocket routed salt sane satisfactory seaweed sentinel sentry serve shiny " +
    "sieve signet signify skinny socks solace spark sphinx spice spire spring stamp stellar stomp stoplight storm stratum stun stuns substrate sunshine synapse " +
    "synergy talk tango teams tempo temporal tentacle tilt time tracker truffle turn turns unbound unity ups valve vector vent warp waterfall weave web weed " +
    "talk whisper wins wiz woodpecker wormhole yarn zoom go make node source home mail name client server game games database databases file files voice video calls " +
    "chat system remote internet directory development industrial print printing printer monitoring queues containers container messages signal ring ng yp zt " +
    "p4 hg ph wg qi ai ci dev cache queue proxy program side asks lol auth authentication machine learning home media build " +
    "잔 게스 앤빌 도지 리플 치아 깃 솔트 밤부 하버 볼트 파슬 지킬 로켓 서브 대시 번지 밸브 아크 샘프 둠 고도 워크 와우 롤 코디 재킷 매터 마스 하트 웹 에코 핑거 토크 립 " +
    "바벨 로키 템포 벡터 팔코 컵스 세인 스톰 모시 네코 시프 스턴 턴 단테 콩 찰스 캐디 빔 마크 뷰 비트 룬 허블 덱스 메일 게임 시간 이름 인쇄 파일 큐 음성 산업 개발 홈 서버 " +
    "데이터베이스 데이터 컨테이너 인터넷 모니터링 로그 프록시 캐시 원격 원격접속 네트워크 채팅 화상"
  ).split(" "),
]);

/** Words that name a service somewhere and are never meant as one in a question. */
export const neverNames: ReadonlySet<string> = new Set(
  "pcs 페이지 화면 패킷 packet packets port ports socket sockets tcp udp what which who why how is it an ip os app apps api use log logs host local localhost new open default number help ssl tls url pc web website 웹 windows linux macos 윈도우 리눅스 맥".split(
    " ",
  ),
);
