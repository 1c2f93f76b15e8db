import { findTopics } from "./questions/topics.ts";
import { isOfAnotherTrade, takeOutOtherPorts } from "./questions/out-of-scope.ts";
for (const t of process.argv.slice(2)) console.log(t, "|", takeOutOtherPorts(t), isOfAnotherTrade(t), JSON.stringify(findTopics(takeOutOtherPorts(t).toLowerCase()).map(x=>x.lesson+x.points)));
