/** A text as a file to take along; it has to do with whoever is asking, so nobody in between keeps it. */
export function answerFile(text: string, type: string, name: string): Response {
  return new Response(text, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
