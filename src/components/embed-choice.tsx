import { formatPlace } from "@/lib/format";
import { Choice, Submit } from "./choice";
import { embedThemes } from "./embed";

interface EmbedChoiceProps {
  places: readonly string[];
  theme: string | undefined;
  where: string | undefined;
}

/** In which colours, and of which place, the pictures are to be. */
export function EmbedChoice({ places, theme, where }: EmbedChoiceProps) {
  const themes = embedThemes.map((each) => ({ value: each, label: each }));
  const choices = places.map((place) => ({ value: place, label: formatPlace(place) }));
  return (
    <form className="mt-6 flex flex-wrap items-end gap-x-8 gap-y-4">
      <Choice name="theme" label="Colours" chosen={theme} none="as the reader has them" options={themes} />
      {places.length > 1 && (
        <Choice name="where" label="Pay in" chosen={where ?? places[0]} options={choices} />
      )}
      <Submit>Show</Submit>
    </form>
  );
}
