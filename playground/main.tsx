// The page: the channel, or the index of all cards.

import "./page.css";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { getAbout } from "./api.ts";
import { ChannelPage } from "./channel-page.tsx";
import { GalleryPage } from "./gallery-page.tsx";

async function open(): Promise<ReactNode> {
  try {
    const about = await getAbout();
    return location.pathname === "/gallery" ? <GalleryPage about={about} /> : <ChannelPage about={about} />;
  } catch {
    return <p role="alert">Portly does not answer. Is it still running? · Portly가 대답하지 않아요.</p>;
  }
}

const page = document.getElementById("page");
if (page) createRoot(page).render(<StrictMode>{await open()}</StrictMode>);
