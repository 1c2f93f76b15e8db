// Pictures of Portly and of the people, all from here.

import ada from "./person-ada.svg";
import minji from "./person-minji.svg";
import sam from "./person-sam.svg";
import portly from "./portly.svg";

const people: Readonly<Record<string, string>> = { ada, minji, sam };

export const portlyPicture = portly;

/** The picture of a person; Portly's own for one that has none. */
export const pictureOf = (user: string): string => people[user] ?? portly;
