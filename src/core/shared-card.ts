// Cards that answer again and again as the very same object: what is drawn of one is worth keeping.

import type { Card } from "./card.ts";

const shared = new WeakSet<Card>();

/** Says that a card will answer again. */
export const shareCard = (card: Card): void => void shared.add(card);

/** Whether this very card will answer again. A card made of it is another one. */
export const isShared = (card: Card): boolean => shared.has(card);
