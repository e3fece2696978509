import { imageCode, Snippet } from "./snippet";

interface EmbedPreviewProps {
  /** The paths of the picture, and of the page that it leads to. */
  picture: string;
  page: string;
  /** Where the application is, as "https://host". */
  origin: string;
  alt: string;
}

/** A picture as it will look elsewhere, and what to write there. */
export function EmbedPreview({ picture, page, origin, alt }: EmbedPreviewProps) {
  const code = imageCode({ address: origin + picture, page: origin + page, alt });
  return (
    <>
      <img src={picture} alt={alt} className="border-line max-w-full border" />
      <Snippet label="HTML for the other page" code={code} />
    </>
  );
}
