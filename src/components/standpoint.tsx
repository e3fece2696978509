import type { ReactNode } from "react";
import type { Start } from "@/domain/content";
import { Choice, Submit } from "./choice";
import { pageOf } from "./href";

interface StandpointProps {
  start: Start | undefined;
  /** Whether the reader has entered levels. */
  isPersonal: boolean;
}

/** Where something is seen from, as the beginning of a sentence. */
export function Standpoint({ start, isPersonal }: StandpointProps) {
  if (!start) return isPersonal ? "From your own levels" : "From nothing";
  return (
    <>
      As a <a href={pageOf("start", start.id)}>{start.title}</a>
    </>
  );
}

interface StandpointFormProps {
  /** The page's own path. */
  here: string;
  start: Start | undefined;
  starts: readonly Start[];
  /** More to choose. */
  children?: ReactNode;
}

/** Chooses where one stands; a plain form, so that it is in the address. */
export function StandpointForm({ here, start, starts, children }: StandpointFormProps) {
  const options = starts.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <form action={here} className="no-print mt-6 mb-8 flex flex-wrap items-end gap-x-6 gap-y-4">
      <Choice name="from" label="Seen as" options={options} chosen={start?.id} none="what I entered" />
      {children}
      <Submit>Show</Submit>
    </form>
  );
}
