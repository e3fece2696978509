import { plainText } from "@/domain/prose";
import { getCatalogue } from "@/store/current";

export async function GET(): Promise<Response> {
  const { content } = await getCatalogue();
  const sources = content.sources.map(({ id, title, publisher, url, published, kind, licence, doubts }) => ({
    id,
    title,
    publisher,
    url,
    published,
    kind,
    licence,
    doubts: doubts.map(({ claim, why, better }) => {
      return { claim: plainText(claim), why: plainText(why), better: plainText(better) };
    }),
  }));
  return Response.json({ sources });
}
